/// A cell of a table of strippers: coloured, with the outcome in words.
struct HtmlOutcome: Equatable {
  /// Longest text, in characters: messages of strip quote names.
  private static let limit = 300

  private let style: String
  private let word: String
  private let rest: String

  init(_ prediction: StripPrediction) {
    let summary = prediction.summary()
    switch prediction.outcome {
    case .clean where prediction.losesSignature: self.init("signature", "! SIGNATURE", summary)
    case .clean: self.init("clean", "✓ clean", prediction.copiesUnread ? summary : "")
    case .warns: self.init("warns", "! WARNS", summary)
    case .damages, .refuses, .crashes: self.init(prediction.outcome.rawValue, "✗ ", split: summary)
    }
  }

  init(_ prediction: AlternativePrediction) {
    switch prediction.outcome {
    case .sound where prediction.losesSignature: self.init("signature", "! SIGNATURE", prediction.summary)
    case .sound: self.init("clean", "✓ clean", "")
    case .unchanged: self.init("warns", "! UNSTRIPPED", prediction.summary)
    case .damages: self.init("damages", "✗ ", split: prediction.summary)
    case .refuses: self.init("refuses", "✗ ", split: prediction.summary)
    case .unknown: self.init("unknown", "? ", split: prediction.summary)
    }
  }

  init(_ effect: StripEffect) {
    let summary = effect.summary
    switch effect.outcome {
    case .sound where effect.verdict == .safe: self.init("clean", "✓ clean", "")
    case .sound: self.init("warns", "! WARNS", summary)
    case .unchanged: self.init("warns", "! UNSTRIPPED", summary)
    case .damages: self.init("damages", "✗ ", split: summary)
    case .refuses: self.init("refuses", "✗ ", split: summary)
    case .destroys, .crashes, .hangs: self.init("crashes", "✗ ", split: summary)
    case .notRun: self.init("unknown", "? ", split: summary)
    }
  }

  private init(_ style: String, _ word: String, _ rest: String) {
    self.style = style
    self.word = word
    self.rest = clipped(rest, to: HtmlOutcome.limit)
  }

  /// "WORD: the rest".
  private init(_ style: String, _ symbol: String, split summary: String) {
    guard let colon = summary.firstIndex(of: ":") else {
      self.init(style, symbol + summary, "")
      return
    }
    self.init(
      style, symbol + String(summary[..<colon]), String(summary[colon...].dropFirst().drop { $0 == " " }))
  }

  var cell: Html { "<td class=\"\(style)\"><b>\(word)</b>\(rest)</td>" }
}
