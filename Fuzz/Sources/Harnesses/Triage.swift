@testable import ElfScanCore

/// A log to the triage, in chunks of several sizes.
struct TriageHarness: Harness {
  static let name = "triage"
  static let summary = "logs, and the report on them"
  static let takesModules = false

  func run(_ input: [UInt8]) {
    var triage = Triage()
    var rest = input[...]
    let step = max(1, Int(input.first ?? 1))
    triage.addLog(named: "build.log") { () throws(ElfError) in
      guard !rest.isEmpty else { return nil }
      let chunk = Array(rest.prefix(step))
      rest = rest.dropFirst(step)
      return chunk
    }
    Inertness.check(text: Array(TriageReport().text(triage).utf8), "triage")
    Inertness.check(text: Array(TriageReport.markdown(triage).utf8), "triage as Markdown")
    Inertness.check(json: TriageReport.json(triage), "triage as JSON")
  }
}
