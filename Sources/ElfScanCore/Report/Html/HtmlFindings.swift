/// What the rules found, and what strip would say.
struct HtmlFindings {
  /// Most bytes of all findings of one file.
  private static let limit = 16 << 10
  /// Longest message, in characters.
  private static let messageLimit = 800
  /// Most lines of strip's messages.
  private static let lineLimit = 12

  private let assessment: Assessment
  private let docsURL: String

  init(_ assessment: Assessment, docsURL: String) {
    self.assessment = assessment
    self.docsURL = docsURL
  }

  var section: Html {
    guard !assessment.findings.isEmpty else { return "" }
    var room = HtmlRoom(HtmlFindings.limit)
    for finding in assessment.findings { room.add(item(finding)) }
    let left = assessment.findings.count - room.pieces.count
    let rest: Html = left > 0 ? "<li>… and \(left) more</li>\n" : ""
    let remark: Html = assessment.errorRemark.map { "<p>\($0)</p>\n" } ?? ""
    return "<h3>Why</h3>\n<ul class=\"findings\">\n\(room.pieces)\(rest)</ul>\n\(remark)"
  }

  private func item(_ finding: Finding) -> Html {
    let severity = finding.severity.rawValue
    let known: Html = finding.isKnown ? " <span class=\"tag note\">known</span>" : ""
    return """
      <li><span class="tag \(severity)">\(severity)</span> \(rule(finding.rule))\(known)
      <p>\(clipped(finding.message, to: HtmlFindings.messageLimit))</p></li>

      """
  }

  /// The rule with a link to its page. The address is a setting, which has no business to be a script.
  private func rule(_ id: String) -> Html {
    guard ["https://", "http://", "file://"].contains(where: docsURL.hasPrefix) else {
      return "<code class=\"rule\">\(id)</code>"
    }
    let folder = docsURL.hasSuffix("/") ? String(docsURL.dropLast()) : docsURL
    return "<a class=\"rule\" href=\"\(folder)/\(id).md\"><code>\(id)</code></a>"
  }

  /// What the newest strip that warns or refuses would print.
  static func messages(_ assessment: Assessment) -> Html {
    guard let prediction = assessment.mostTalkative else { return "" }
    let lines = prediction.lines(atMost: lineLimit) { clipped($0, to: 240) }
    return """
      <h3>What \(prediction.mode.command) of Binutils \(String(describing: prediction.release.version)) would print</h3>
      <pre>\(lines.joined(separator: "\n"))</pre>

      """
  }
}
