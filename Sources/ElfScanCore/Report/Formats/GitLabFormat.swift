/// For GitLab: a Code Quality report, which merge requests show. It has what needs attention: nothing that is only good to
/// know, but for the signatures that are put on later; nothing of a module that every strip leaves as it is, nothing that is
/// known.
struct GitLabFormat: ReportFormat {
  static let name = "gitlab"
  static let summary = "for GitLab, as a Code Quality report"

  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func start(_ totals: ReportTotals?) -> [UInt8] { [UInt8(ascii: "[")] }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    guard assessment.isNews else { return [] }
    let told = options.folds(assessment, isAlone: isAlone) ? assessment.besideSignature : assessment
    guard told.isNews else { return [] }
    var json = JsonWriter()
    for entry in told.notices where entry.severity > .note && !entry.isKnown {
      write(entry, of: assessment, to: &json)
    }
    return json.bytes
  }

  private func write(_ notice: Notice, of assessment: Assessment, to json: inout JsonWriter) {
    let path = path(assessment.path)
    write(
      notice.message, notice.rule, fingerprint(notice, path),
      severity(notice.severity, isFailing: assessment.fails), path, to: &json)
  }

  private func write(_ fold: SignatureFold, to json: inout JsonWriter) {
    write(
      fold.newsSentence, SignatureFold.rule.rawValue, fold.fingerprint,
      severity(fold.severity, isFailing: fold.failing > 0), path(fold.named.first?.path ?? ""), to: &json)
  }

  private func write(
    _ description: String, _ rule: String, _ fingerprint: Fingerprint, _ severity: String, _ path: String,
    to json: inout JsonWriter
  ) {
    json.object { json in
      json.field("description", description)
      json.field("check_name", rule)
      json.field("fingerprint", fingerprint.description)
      json.field("severity", severity)
      json.object("location") { json in
        json.field("path", path)
        json.object("lines") { json in json.field("begin", 1) }
      }
    }
  }

  /// GitLab shows one of several with the same fingerprint: unlike elsewhere, the folder counts.
  private func fingerprint(_ notice: Notice, _ path: String) -> Fingerprint {
    let print = notice.fingerprint
    return Fingerprint(module: path, rule: print.rule, subject: print.subject, number: print.number)
  }

  private func path(_ given: String) -> String {
    var path = given[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }

  private func severity(_ severity: Severity, isFailing: Bool) -> String {
    switch severity {
    case .note: "info"
    case .warning: "minor"
    case .error: isFailing ? "critical" : "major"
    }
  }

  func append(_ next: [UInt8], to part: inout ReportPart) { appendElements(next, to: &part) }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    var json = JsonWriter()
    for fold in options.folds(totals.tally, isAlone: isAlone) where fold.news > 0 { write(fold, to: &json) }
    return json.bytes + Array("]\n".utf8)
  }
}
