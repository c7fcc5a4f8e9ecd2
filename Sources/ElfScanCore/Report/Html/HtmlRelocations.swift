/// Relocations that would change: what they name before strip and after it.
enum HtmlRelocations {
  /// Relocations in the picture; the table has all that the prediction keeps.
  private static let drawn = 12
  /// Longest name, in characters.
  private static let nameLimit = 60

  private struct Change {
    let place: String
    let before: String
    let after: String
  }

  static func section(_ assessment: Assessment, _ module: Module) -> Html {
    guard
      let worst = assessment.worstDamage ?? assessment.predictions.example({ !$0.harm.changes.isEmpty })
    else { return "" }
    let changes = worst.harm.relocationChanges.map { change in
      Change(
        place: clipped(module.sectionLabel(change.section), to: nameLimit) + "+\(hex(change.offset))",
        before: clipped(change.before, to: nameLimit),
        after: clipped(change.after, to: nameLimit))
    }
    let others = worst.harm.lines.map { "<li>\(clipped($0, to: 300))</li>\n" as Html }
    let list: Html = others.isEmpty ? "" : "<ul>\n\(others)</ul>\n"
    return """
      <h3>What \(worst.mode.command) of Binutils \(String(describing: worst.release.version)) would change</h3>
      \(changes.isEmpty ? "" : figure(changes, worst, module))\
      \(list)
      """
  }

  private static func figure(_ changes: [Change], _ worst: StripPrediction, _ module: Module) -> Html {
    let what = "\(worst.harm.relocationRemark)."
    let meaning = module.vtableRemark(on: worst.harm, shown: drawn).map { " \($0)" } ?? ""
    let left = worst.harm.damagedRelocations - min(drawn, changes.count)
    let height = 52 * min(drawn, changes.count) + 24
    return """
      <p>\(what)\(meaning)</p>
      <figure>
      <svg class="changes" role="img" height="\(height)"><title>Relocations before and after</title>
      <desc>\(what) Each is drawn as what it names before strip, and an arrow to what it names afterwards.</desc>
      <text class="minor" x="0" y="14">before strip</text><text class="minor" x="55%" y="14">after strip</text>
      \(changes.prefix(drawn).enumerated().map { drawing($0.element, at: 24 + 52 * $0.offset) })</svg>
      <figcaption>\(left > 0 ? "The first \(min(drawn, changes.count)); \(left) more." : "All of them.")</figcaption>
      \(table(changes, of: worst.harm.damagedRelocations))</figure>

      """
  }

  private static func drawing(_ change: Change, at y: Int) -> Html {
    """
    <svg class="node before" y="\(y)" width="45%" height="44"><title>\(change.place): \(change.before)</title>\
    <rect x="1" y="1" width="99%" height="42" rx="6"/><text class="minor" x="10" y="17">\(change.place)</text>\
    <text x="10" y="34">\(change.before)</text></svg>\
    <line class="arrow" x1="46%" y1="\(y + 22)" x2="54%" y2="\(y + 22)"/>\
    <svg x="54%" y="\(y + 16)" width="12" height="12" overflow="visible">\
    <path class="arrow" d="M-7 0L0 6L-7 12"/></svg>\
    <svg class="node after" x="55%" y="\(y)" width="45%" height="44"><title>\(change.after)</title>\
    <rect x="1" y="1" width="99%" height="42" rx="6"/><text x="10" y="27">\(change.after)</text></svg>

    """
  }

  private static func table(_ changes: [Change], of count: Int) -> Html {
    let rows = changes.map { change -> Html in
      """
      <tr><th class="mono" scope="row">\(change.place)</th><td class="mono">\(change.before)</td>\
      <td class="mono">→ \(change.after)</td></tr>

      """
    }
    let rest: Html = count > changes.count ? "<p>… and \(count - changes.count) more</p>\n" : ""
    return """
      <details><summary>As a table</summary>
      <div class="scroll" role="region" aria-label="Relocations that would change" tabindex="0">
      <table class="grid">
      <thead><tr><th scope="col">Relocation</th><th scope="col">Before strip</th><th scope="col">After strip</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      \(rest)</details>

      """
  }
}
