/// For services that gather results of static analysis: SARIF 2.1.0 (OASIS), one run, one result for each finding.
///
/// Rules come first and results as they are found, so that nothing has to be kept.
struct SarifFormat: ReportFormat {
  static let name = "sarif"
  static let summary = "for code scanning, SARIF 2.1.0"

  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  func start(_ totals: ReportTotals?) -> [UInt8] {
    var tool = JsonWriter()
    SarifRules(docsURL: options.docsURL).write(to: &tool)
    return Array("{\"$schema\":\"\(SarifFormat.schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":".utf8)
      + tool.bytes + Array(",\"columnKind\":\"unicodeCodePoints\",\"results\":[".utf8)
  }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    var json = JsonWriter()
    for notice in assessment.notices { write(notice, of: assessment, to: &json) }
    return json.bytes
  }

  private func write(_ notice: Notice, of assessment: Assessment, to json: inout JsonWriter) {
    json.object { json in
      json.field("ruleId", notice.rule)
      json.field("ruleIndex", SarifRules.index(of: notice.rule))
      json.field("level", notice.severity.rawValue)
      json.object("message") { json in json.field("text", SarifFormat.messageText(notice.message)) }
      json.array("locations", [notice.subject]) { json, subject in write(subject, of: assessment, to: &json) }
      json.object("partialFingerprints") { json in json.field("elfscan/v1", notice.fingerprint.description) }
      guard options.hasBaseline else { return }
      json.field("baselineState", notice.isKnown ? "unchanged" : "new")
      json.array("suppressions", notice.isKnown ? ["in the baseline"] : []) { json, reason in
        json.object { json in
          json.field("kind", "external")
          json.field("justification", reason)
        }
      }
    }
  }

  private func write(_ subject: Notice.Subject?, of assessment: Assessment, to json: inout JsonWriter) {
    json.object { json in
      json.object("physicalLocation") { json in
        json.object("artifactLocation") { json in json.field("uri", fileUri(assessment.path)) }
        // A module has no lines, but GitHub takes no result without one.
        json.object("region") { json in json.field("startLine", 1) }
      }
      guard let subject else { return }
      let (name, kind) =
        switch subject {
        case .section(let name): (name, "section")
        case .symbol(let name): (name, "symbol")
        }
      json.array("logicalLocations", [name]) { json, name in
        json.object { json in
          json.field("name", name)
          json.field("fullyQualifiedName", "\(assessment.moduleName)/\(name)")
          json.field("kind", kind)
        }
      }
    }
  }

  /// Text in which nothing is taken for a placeholder or a link (SARIF 2.1.0, 3.11.5 and 3.11.6).
  static func messageText(_ text: String) -> String {
    text.reduce(into: "") { output, character in
      switch character {
      case "{", "}": output += "\(character)\(character)"
      case "(" where output.last == "]": output += " ("
      default: output.append(character)
      }
    }
  }

  func append(_ next: [UInt8], to part: inout ReportPart) { appendElements(next, to: &part) }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    var json = JsonWriter()
    json.object { json in
      json.field("executionSuccessful", totals.isComplete && totals.tally.files > 0)
      json.field("exitCode", totals.exitStatus)
      guard let configuration = totals.configuration else { return }
      json.object("properties") { json in json.field("configuration", configuration) }
    }
    return Array("],\"invocations\":[".utf8) + json.bytes + Array("]}]}\n".utf8)
  }
}
