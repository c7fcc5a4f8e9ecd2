/// The report for programs. `schemaVersion` grows when a field changes its meaning or goes; new fields do not count.
public enum JsonReport {
  /// The whole report, with a newline at the end.
  public static func render(_ assessments: [Assessment]) -> [UInt8] {
    assessments.enumerated().reduce(into: start) { $0 += file($1.element, isFirst: $1.offset == 0) } + end
  }

  /// What comes before the files. The parts exist so that a scan of thousands of files need not keep them all.
  public static let start = Array("{\"schemaVersion\":1,\"files\":[".utf8)

  /// One file, with the comma before it.
  public static func file(_ assessment: Assessment, isFirst: Bool) -> [UInt8] {
    var json = JsonWriter()
    write(assessment, to: &json)
    return (isFirst ? [] : [UInt8(ascii: ",")]) + json.bytes
  }

  /// What comes after the files.
  public static let end = Array("]}\n".utf8)

  private static func write(_ assessment: Assessment, to json: inout JsonWriter) {
    json.object { json in
      json.key("path")
      json.string(assessment.path)
      json.key("verdict")
      json.string(assessment.verdict.rawValue)
      json.key("kind")
      if let module = assessment.module { json.string(module.kind.rawValue) } else { json.null() }
      json.key("findings")
      json.array(assessment.findings) { json, finding in write(finding, to: &json) }
      json.key("predictions")
      json.array(assessment.predictions) { json, prediction in
        write(prediction, assessment.module, to: &json)
      }
      json.key("alternatives")
      json.array(assessment.alternatives) { json, alternative in write(alternative, to: &json) }
      json.key("proofs")
      json.array(assessment.proofs) { json, proof in write(proof, to: &json) }
      json.key("error")
      if let error = assessment.error { json.string(error) } else { json.null() }
    }
  }

  private static func write(_ finding: Finding, to json: inout JsonWriter) {
    json.object { json in
      json.key("rule")
      json.string(finding.rule)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.key("message")
      json.string(finding.message)
      json.key("count")
      json.integer(finding.count)
    }
  }

  private static func write(_ proof: StripProof, to json: inout JsonWriter) {
    json.object { json in
      json.key("program")
      json.string(proof.program)
      json.key("version")
      if let version = proof.version { json.string(version) } else { json.null() }
      json.key("mode")
      json.string(proof.mode.rawValue)
      json.key("outcome")
      json.string(proof.effect.outcome.rawValue)
      json.key("exitStatus")
      if let status = proof.effect.exitStatus { json.integer(status) } else { json.null() }
      json.key("assertions")
      json.array(proof.effect.assertions) { json, hit in write(hit, to: &json) }
      json.key("messages")
      json.array(proof.effect.messages) { json, message in json.string(message) }
      json.key("counts")
      ComparisonReport.counts(proof.effect.comparison, to: &json)
      json.key("predicted")
      if let prediction = proof.prediction { json.string(prediction.summary) } else { json.null() }
      json.key("agrees")
      if let agrees = proof.agrees { json.boolean(agrees) } else { json.null() }
    }
  }

  private static func write(_ hit: AssertionHit, to json: inout JsonWriter) {
    json.object { json in
      json.key("file")
      json.string(hit.file)
      json.key("line")
      json.integer(hit.line)
      json.key("count")
      json.integer(hit.count)
    }
  }

  private static func write(_ alternative: AlternativePrediction, to json: inout JsonWriter) {
    json.object { json in
      json.key("stripper")
      json.string(alternative.stripper.rawValue)
      json.key("program")
      json.string(alternative.stripper.program(alternative.mode) ?? "")
      json.key("mode")
      json.string(alternative.mode.rawValue)
      json.key("outcome")
      json.string(alternative.outcome.rawValue)
      json.key("reason")
      if let reason = alternative.reason { json.string(reason) } else { json.null() }
      json.key("losesSignature")
      json.boolean(alternative.losesSignature)
    }
  }

  private static func write(_ prediction: StripPrediction, _ module: Module?, to json: inout JsonWriter) {
    json.object { json in
      json.key("stripper")
      json.string("gnu")
      json.key("version")
      json.string(prediction.release.version.description)
      json.key("measured")
      json.boolean(prediction.release.basis == .measured)
      if case .assumedLike(let version) = prediction.release.basis {
        json.key("assumedLike")
        json.string(version.description)
      }
      json.key("mode")
      json.string(prediction.mode.rawValue)
      json.key("outcome")
      json.string(prediction.outcome.rawValue)
      json.key("exitStatus")
      if let status = prediction.exitStatus { json.integer(status) } else { json.null() }
      json.key("assertions")
      json.array(prediction.assertions) { json, hit in write(hit, to: &json) }
      json.key("messages")
      json.array(prediction.messages) { json, message in
        json.object { json in
          json.key("text")
          json.string(message.text)
          json.key("count")
          json.integer(message.count)
        }
      }
      json.key("damagedRelocations")
      json.integer(prediction.damagedRelocations)
      json.key("losesSignature")
      json.boolean(prediction.losesSignature)
      if let module {
        json.key("relocationChanges")
        json.array(prediction.relocationChanges) { json, change in write(change, module, to: &json) }
        json.key("loaderChanges")
        json.array(prediction.loaderChanges) { json, change in json.string(change.text(in: module)) }
      }
    }
  }

  private static func write(_ change: RelocationChange, _ module: Module, to json: inout JsonWriter) {
    json.object { json in
      json.key("section")
      json.string(module.sectionLabel(change.section))
      json.key("offset")
      json.integer(change.offset)
      json.key("from")
      json.string(module.symbolLabel(change.oldSymbol))
      json.key("to")
      json.string(change.outcome.text(in: module))
    }
  }
}
