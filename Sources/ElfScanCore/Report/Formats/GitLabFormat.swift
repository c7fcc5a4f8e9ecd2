/// For GitLab: a Code Quality report, which merge requests show. It has what needs attention: nothing that is only good to
/// know, nothing of a module that every strip leaves as it is, nothing that is known.
struct GitLabFormat: ReportFormat {
  static let name = "gitlab"
  static let summary = "for GitLab, as a Code Quality report"

  init(_ options: ReportOptions) {}

  func start(_ totals: ReportTotals?) -> [UInt8] { [UInt8(ascii: "[")] }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    guard assessment.isNews else { return [] }
    var json = JsonWriter()
    for entry in assessment.notices where entry.severity > .note && !entry.isKnown {
      write(entry, of: assessment, to: &json)
    }
    return json.bytes
  }

  private func write(_ notice: Notice, of assessment: Assessment, to json: inout JsonWriter) {
    json.object { json in
      json.field("description", notice.message)
      json.field("check_name", notice.rule)
      json.field("fingerprint", fingerprint(notice, of: assessment))
      json.field("severity", severity(notice, isFailing: assessment.fails))
      json.object("location") { json in
        json.field("path", path(of: assessment))
        json.object("lines") { json in json.field("begin", 1) }
      }
    }
  }

  /// GitLab shows one of several with the same fingerprint: unlike elsewhere, the folder counts.
  private func fingerprint(_ notice: Notice, of assessment: Assessment) -> String {
    let print = notice.fingerprint
    return Fingerprint(
      module: path(of: assessment), rule: print.rule, subject: print.subject, number: print.number
    ).description
  }

  private func path(of assessment: Assessment) -> String {
    var path = assessment.path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }

  private func severity(_ notice: Notice, isFailing: Bool) -> String {
    switch notice.severity {
    case .note: "info"
    case .warning: "minor"
    case .error: isFailing ? "critical" : "major"
    }
  }

  func append(_ next: [UInt8], to part: inout ReportPart) { appendElements(next, to: &part) }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] { Array("]\n".utf8) }
}
