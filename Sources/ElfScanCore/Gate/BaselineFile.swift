import FoundationEssentials

/// A baseline as a file: JSON with one line for each module, sorted, so that changes can be read.
package enum BaselineFile {
  /// Why a file is no baseline; one line, fit to show.
  package struct Flaw: Error, Sendable, CustomStringConvertible {
    /// What is wrong.
    package let description: String
  }

  private static let schemaVersion = 1

  /// What `read` understands. Modules that have nothing to be excused for are left out, as are those without a verdict,
  /// which nothing excuses.
  package static func write(_ baseline: Baseline) -> [UInt8] {
    let lines = baseline.modules.values
      .filter { $0.verdict != .indeterminate && !$0.findings.isEmpty }
      .sorted { $0.module < $1.module }
      .map { "    " + String(decoding: line($0), as: UTF8.self) }
    let list = lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n  ]"
    return Array("{\n  \"schemaVersion\": \(schemaVersion),\n  \"modules\": \(list)\n}\n".utf8)
  }

  private static func line(_ record: BaselineRecord) -> [UInt8] {
    var json = JsonWriter()
    json.object { json in
      json.field("module", record.module)
      json.field("verdict", record.verdict.rawValue)
      json.array("findings", record.findings.sorted()) { json, finding in
        json.object { json in
          json.field("rule", finding.rule)
          json.field("subject", finding.subject)
          json.field("number", finding.number)
        }
      }
    }
    return json.bytes
  }

  private struct Document: Decodable {
    struct Module: Decodable {
      struct Finding: Decodable {
        let rule: String
        let subject: String
        let number: Int
      }

      let module: String
      let verdict: String
      let findings: [Finding]
    }

    let modules: [Module]
  }

  private struct Version: Decodable {
    let schemaVersion: Int
  }

  /// Reads a baseline.
  ///
  /// - Throws: `Flaw` where it is none. One that is understood in part would excuse the wrong things.
  package static func read(_ bytes: [UInt8]) throws(Flaw) -> Baseline {
    guard let version = try? JSONDecoder().decode(Version.self, from: Data(bytes)) else {
      throw Flaw(description: "no baseline of elfscan; --write-baseline writes one")
    }
    guard version.schemaVersion == schemaVersion else {
      throw Flaw(
        description:
          "a baseline of form \(version.schemaVersion); this elfscan understands \(schemaVersion)")
    }
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else {
      throw Flaw(description: "a damaged baseline; write it anew with --write-baseline")
    }
    var baseline = Baseline()
    for module in document.modules {
      guard let verdict = Verdict(rawValue: module.verdict), verdict != .indeterminate else {
        throw Flaw(description: "\(printable(module.module)) has the verdict '\(printable(module.verdict))'")
      }
      let findings = module.findings.map {
        Fingerprint(module: module.module, rule: $0.rule, subject: $0.subject, number: $0.number)
      }
      baseline.add(BaselineRecord(module: module.module, verdict: verdict, findings: Set(findings)))
    }
    return baseline
  }
}
