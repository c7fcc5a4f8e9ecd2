extension OutcomeWording {
  /// Longest text of a cell, in characters: messages of strip quote names.
  private static let cellLimit = 300

  /// A cell of a table of strippers: coloured, with the outcome in words.
  var cell: Html {
    let (style, head): (Grade, String) =
      switch grade {
      case .clean: (.clean, "✓ clean")
      case .signature: (.signature, "! SIGNATURE")
      case .warns: (.warns, "! WARNS")
      case .unstripped: (.warns, "! UNSTRIPPED")
      case .damages, .refuses, .crashes: (grade, "✗ \(word)")
      case .unknown: (grade, "? \(word)")
      }
    return "<td class=\"\(style.rawValue)\"><b>\(head)</b>\(clipped(rest, to: OutcomeWording.cellLimit))</td>"
  }
}
