/// For services that gather results of static analysis: SARIF 2.1.0 (OASIS), one run, one result for each finding, and one
/// for all modules that lose nothing but their signature.
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
    let isFolded = assessment.excuse == nil && options.folds(assessment, isAlone: isAlone)
    var json = JsonWriter()
    for notice in (isFolded ? assessment.besideSignature : assessment).notices {
      write(
        Result(
          rule: notice.rule, severity: notice.severity, message: notice.message,
          locations: [location(notice.subject, of: assessment)], fingerprint: notice.fingerprint,
          isKnown: notice.isKnown), to: &json)
    }
    return json.bytes
  }

  private struct Result {
    let rule: String
    let severity: Severity
    let message: String
    let locations: [Location]
    let fingerprint: Fingerprint
    var isKnown = false
  }

  /// A file, and what is concerned inside it.
  private struct Location {
    let path: String
    var inside: (name: String, fullName: String, kind: String)?
  }

  private func location(_ subject: Notice.Subject?, of assessment: Assessment) -> Location {
    guard let subject else { return Location(path: assessment.path) }
    let (name, kind) =
      switch subject {
      case .section(let name): (name, "section")
      case .symbol(let name): (name, "symbol")
      }
    return Location(path: assessment.path, inside: (name, "\(assessment.moduleName)/\(name)", kind))
  }

  private func write(_ result: Result, to json: inout JsonWriter) {
    json.object { json in
      json.field("ruleId", result.rule)
      json.field("ruleIndex", SarifRules.index(of: result.rule))
      json.field("level", result.severity.rawValue)
      json.object("message") { json in json.field("text", SarifFormat.messageText(result.message)) }
      json.array("locations", result.locations) { json, location in write(location, to: &json) }
      json.object("partialFingerprints") { json in json.field("elfscan/v1", result.fingerprint.description) }
      guard options.hasBaseline else { return }
      json.field("baselineState", result.isKnown ? "unchanged" : "new")
      json.array("suppressions", result.isKnown ? ["in the baseline"] : []) { json, reason in
        json.object { json in
          json.field("kind", "external")
          json.field("justification", reason)
        }
      }
    }
  }

  private func write(_ location: Location, to json: inout JsonWriter) {
    json.object { json in
      json.object("physicalLocation") { json in
        json.object("artifactLocation") { json in json.field("uri", fileUri(location.path)) }
        // A module has no lines, but GitHub takes no result without one.
        json.object("region") { json in json.field("startLine", 1) }
      }
      guard let inside = location.inside else { return }
      json.array("logicalLocations", [inside]) { json, inside in
        json.object { json in
          json.field("name", inside.name)
          json.field("fullyQualifiedName", inside.fullName)
          json.field("kind", inside.kind)
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
    var folded = JsonWriter()
    for fold in options.folds(totals.tally, isAlone: isAlone) where fold.news > 0 {
      write(
        Result(
          rule: SignatureFold.rule.rawValue, severity: fold.severity, message: fold.newsSentence,
          locations: fold.named.map { Location(path: $0.path) }, fingerprint: fold.fingerprint), to: &folded)
    }
    var json = JsonWriter()
    json.object { json in
      json.field("executionSuccessful", totals.isComplete && totals.tally.files > 0)
      json.field("exitCode", totals.exitStatus)
      guard let configuration = totals.configuration else { return }
      json.object("properties") { json in json.field("configuration", configuration) }
    }
    return folded.bytes + Array("],\"invocations\":[".utf8) + json.bytes + Array("]}]}\n".utf8)
  }
}
