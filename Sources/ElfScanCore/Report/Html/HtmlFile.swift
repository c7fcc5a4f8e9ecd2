/// What the page says of one file: a row of the table, and for most that are not safe another one with the details.
struct HtmlFile {
  /// Most bytes of one file's details.
  static let detailLimit = 64 << 10

  private let assessment: Assessment
  private let isAlone: Bool
  private let options: ReportOptions

  init(_ assessment: Assessment, isAlone: Bool, _ options: ReportOptions) {
    self.assessment = assessment
    self.isAlone = isAlone
    self.options = options
  }

  /// The rows, and the same with a remark in place of the details; nil where there are none.
  var rows: (all: Html, short: Html?) {
    let verdict = assessment.verdict
    let row: Html = """
      <tbody class="\(HtmlVerdict(assessment).rawValue)"\(anchor)><tr><td><span class="tag">\
      \(HtmlVerdict.symbol(verdict)) \(verdict.rawValue.uppercased())</span></td><th scope="row">\(path)\(reason)</th></tr>
      """
    let details = self.details
    guard !details.isEmpty else { return (row + "</tbody>\n", nil) }
    return (
      """
      \(row)
      <tr class="details">
      <td class="more" colspan="2">\(details)</td>
      </tr>
      </tbody>

      """,
      """
      \(row)
      <tr><td class="more" colspan="2">The page is large already: the details of this file are in the report of \
      <code>elfscan FILE</code>.</td></tr>
      </tbody>

      """
    )
  }

  /// Only files that are pointed at need a name.
  private var anchor: Html {
    switch HtmlVerdict(assessment) {
    case .safe, .signature: ""
    case .unsafe, .caution, .indeterminate: " id=\"\(HtmlPage.anchor(assessment.shownPath))\""
    }
  }

  /// The path, the folder less prominent than the name.
  private var path: Html {
    let path = assessment.shownPath
    guard let slash = path.dropLast().lastIndex(of: "/") else { return "\(path)" }
    let name = path.index(after: slash)
    return "<span>\(String(path[..<name]))</span><wbr/>\(String(path[name...]))"
  }

  private var reason: Html {
    var lines = [assessment.verdict == .safe ? "" : assessment.headline]
    if let excuse = assessment.excuse { lines.append("Gate: \(excuse.text).") }
    return Html(lines.filter { !$0.isEmpty }.map { "<p>\($0)</p>" })
  }

  // MARK: Details

  private var isDetailed: Bool {
    if isAlone || options.detail == .verbose { return true }
    switch HtmlVerdict(assessment) {
    case .unsafe, .caution: return true
    case .safe, .signature: return false
    case .indeterminate: return !assessment.findings.isEmpty
    }
  }

  private var details: Html {
    guard isDetailed, let module = assessment.module else { return "" }
    var room = HtmlRoom(HtmlFile.detailLimit - 1024)
    for part in parts(module) where !part.isEmpty { room.add(part) }
    guard !room.pieces.isEmpty else { return "" }
    let rest: Html =
      room.isExceeded
      ? "<p>What is left out here, for the size of the page, is in the report of <code>elfscan FILE</code>.</p>\n"
      : ""
    let open: Html = isAlone ? " open=\"open\"" : ""
    return """
      <details\(open)><summary>\(summary)</summary>
      <div class="report">
      \(room.pieces)\(rest)</div>
      </details>
      """
  }

  private var summary: String {
    assessment.verdict == .safe ? "Details" : "Why, and what to do"
  }

  /// The most important first.
  private func parts(_ module: Module) -> [Html] {
    let remarks = [
      assessment.kernelsAsked, assessment.kernelRemark, assessment.compressionRemark,
      assessment.signedLaterRemark,
    ]
    let head: [Html] =
      ["<p class=\"about\">\(module.portrait)</p>\n"]
      + remarks.compactMap(\.self).map { "<p>\($0)</p>\n" }
    let isSafe = assessment.verdict == .safe
    return head + [
      HtmlFindings(assessment, docsURL: options.docsURL).section,
      HtmlAdvice.section(assessment, options.tools),
      HtmlStripTable(assessment).section,
      HtmlStrippers.section(assessment),
      HtmlFindings.messages(assessment),
      HtmlRelocations.section(assessment, module),
      isSafe ? "" : HtmlGroups.section(module),
      HtmlSizeMap.section(module, named: assessment.findings),
    ]
  }
}
