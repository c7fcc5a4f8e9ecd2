/// Findings that somebody knows of and lives with for now.
///
/// A module in it is excused for these findings as long as its verdict is no worse than it was then.
package struct Baseline: Sendable {
  /// What is known of the modules of one name; the names are those of `Fingerprint.module`.
  package private(set) var modules: [String: BaselineRecord] = [:]

  /// Nothing known.
  package init() {}

  /// Takes in what was found in a module. Modules may have the same name, such as those of two kernels: then what was
  /// found in either is known.
  package mutating func add(_ record: BaselineRecord) {
    modules[record.module, default: BaselineRecord(module: record.module)].join(record)
  }

  /// This one with what was found anew in its modules, and in others.
  package func replaced(by found: Baseline) -> Baseline {
    var new = self
    new.modules.merge(found.modules) { $1 }
    return new
  }

  /// Which findings of a module are known.
  func known(_ record: BaselineRecord) -> Set<Fingerprint> {
    modules[record.module]?.findings.intersection(record.findings) ?? []
  }

  /// Whether the module's verdict is no worse than it was.
  func accepts(_ record: BaselineRecord) -> Bool {
    modules[record.module].map { record.verdict <= $0.verdict } ?? false
  }

  /// Findings that can go, because the modules were judged and no longer have them; sorted by module.
  ///
  /// - Parameter found: what was found this time. Nothing is said of modules that are not in it.
  package func fixed(in found: Baseline) -> [Fingerprint] {
    modules.values.flatMap { record in
      found.modules[record.module].map { Array(record.findings.subtracting($0.findings)) } ?? []
    }.sorted()
  }
}

/// What a baseline says of the modules of one name.
package struct BaselineRecord: Sendable, Equatable {
  /// The modules' name.
  package let module: String
  /// The worst verdict.
  package private(set) var verdict: Verdict
  /// The warnings and errors; notes are no reason for anything.
  package private(set) var findings: Set<Fingerprint>

  init(module: String, verdict: Verdict = .safe, findings: Set<Fingerprint> = []) {
    self.module = module
    self.verdict = verdict
    self.findings = findings
  }

  /// What an assessment says, whatever a gate decides.
  package init(_ assessment: Assessment) {
    self.init(
      module: assessment.moduleName, verdict: assessment.verdict,
      findings: Set(
        zip(assessment.findings, assessment.fingerprints)
          // A signature that is put on later makes a note of its loss, but what is known of it stays known.
          .filter { $0.0.severity >= .warning || $0.0.rule == AppendedSignature.id }.map(\.1)))
  }

  fileprivate mutating func join(_ other: BaselineRecord) {
    verdict = max(verdict, other.verdict)
    findings.formUnion(other.findings)
  }
}

extension Fingerprint: Comparable {
  /// By module, rule, subject and number.
  package static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    (left.module, left.rule, left.subject, left.number) < (
      right.module, right.rule, right.subject, right.number
    )
  }
}
