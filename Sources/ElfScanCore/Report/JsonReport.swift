/// The report for programs. `schemaVersion` grows when a field changes its meaning or goes; new fields do not count.
package enum JsonReport {
  /// The whole report, with a newline at the end.
  ///
  /// - Parameter tools: those that it is to say what to set in.
  package static func render(_ assessments: [Assessment], for tools: [PackagingTool] = []) -> [UInt8] {
    var tally = Tally()
    for assessment in assessments { tally.add(assessment) }
    let files = assessments.map { file($0, for: tools) }.joined(separator: [UInt8(ascii: ",")])
    return start + Array(files) + end(tally, isComplete: true)
  }

  /// What comes before the files. The parts exist so that a scan of thousands of files need not keep them all.
  package static let start = Array("{\"schemaVersion\":1,\"files\":[".utf8)

  /// One file.
  ///
  /// - Parameter tools: those that it is to say what to set in.
  package static func file(_ assessment: Assessment, for tools: [PackagingTool] = []) -> [UInt8] {
    var json = JsonWriter()
    write(assessment, tools, to: &json)
    return json.bytes
  }

  /// What comes after the files.
  ///
  /// - Parameters:
  ///   - isComplete: whether all files that were asked about were judged.
  ///   - shard: which part of the work it was, where that was split.
  ///   - configuration: the configuration file that settings come from.
  package static func end(
    _ tally: Tally, isComplete: Bool, shard: Shard? = nil, configuration: String? = nil
  ) -> [UInt8] {
    var json = JsonWriter()
    write(tally, isComplete, shard, configuration, to: &json)
    return Array("],\"summary\":".utf8) + json.bytes + Array("}\n".utf8)
  }

  /// The last line of a report of lines: without it, some are missing.
  ///
  /// - Parameters:
  ///   - isComplete: whether all files that were asked about were judged.
  ///   - shard: which part of the work it was, where that was split.
  ///   - configuration: the configuration file that settings come from.
  package static func summaryLine(
    _ tally: Tally, isComplete: Bool, shard: Shard? = nil, configuration: String? = nil
  ) -> [UInt8] {
    JsonWriter.document { json in
      json.key("summary")
      write(tally, isComplete, shard, configuration, to: &json)
    }
  }

  private static func write(
    _ tally: Tally, _ isComplete: Bool, _ shard: Shard?, _ configuration: String?, to json: inout JsonWriter
  ) {
    json.object { json in
      json.field("files", tally.files)
      json.field("safe", tally.safe)
      json.field("caution", tally.caution)
      json.field("unsafe", tally.unsafe)
      json.field("indeterminate", tally.indeterminate)
      json.field("losingSignatureOnly", tally.lostSignatures.count + tally.signedLater.count)
      json.field("signedLater", tally.signedLater.count)
      json.field("failing", tally.failing)
      json.field("excused", tally.excused)
      // A part of the work may be empty: nothing can be said of it, and nothing is wrong.
      json.field("verdict", tally.files == 0 && shard != nil ? nil : tally.worst.rawValue)
      json.field("complete", isComplete)
      if let configuration { json.field("configuration", configuration) }
      guard let shard else { return }
      json.object("shard") { json in
        json.field("number", shard.number)
        json.field("count", shard.count)
      }
    }
  }

  private static func write(
    _ assessment: Assessment, _ tools: [PackagingTool], to json: inout JsonWriter
  ) {
    json.object { json in
      json.field("path", assessment.path)
      json.field("verdict", assessment.verdict.rawValue)
      json.field("kind", assessment.module?.kind.rawValue)
      json.field("compression", assessment.compression?.rawValue)
      json.field("losesSignatureOnly", assessment.losesOnlySignature)
      json.field("fails", assessment.fails)
      if assessment.kernels != KernelGeneration.all { json.field("kernels", assessment.kernels.map(\.name)) }
      json.array("kernelRefuses", assessment.kernelRefusals) { json, refusal in
        json.object { json in
          json.field("kind", refusal.kind.rawValue)
          json.field("since", refusal.since.name)
          json.field("text", assessment.module.map(refusal.text))
        }
      }
      json.array("findings", zip(assessment.findings, assessment.fingerprints)) { json, finding in
        write(finding.0, finding.1, to: &json)
      }
      json.array("predictions", assessment.predictions) { json, prediction in
        write(prediction, assessment.module, to: &json)
      }
      json.array("alternatives", assessment.alternatives) { json, alternative in write(alternative, to: &json)
      }
      json.array("proofs", assessment.proofs) { json, proof in write(proof, to: &json) }
      if !tools.isEmpty {
        json.array("remedies", Remedy.all(for: assessment, in: tools)) { json, remedy in
          write(remedy, to: &json)
        }
      }
      json.field("error", assessment.error)
    }
  }

  private static func write(_ remedy: Remedy, to json: inout JsonWriter) {
    json.object { json in
      json.field("tool", remedy.tool.id)
      json.field("name", remedy.tool.name)
      json.array("steps", remedy.steps) { json, step in
        json.object { json in
          json.field("text", step.text)
          json.field("place", step.place)
          json.field("commands", step.commands)
        }
      }
      json.field("notes", remedy.notes)
    }
  }

  private static func write(_ finding: Finding, _ fingerprint: Fingerprint, to json: inout JsonWriter) {
    json.object { json in
      json.field("rule", finding.rule)
      json.field("severity", finding.severity.rawValue)
      json.field("message", finding.message)
      json.field("count", finding.count)
      json.field("subject", fingerprint.subject.isEmpty ? nil : fingerprint.subject)
      json.field("fingerprint", fingerprint.description)
      json.field("known", finding.isKnown)
    }
  }

  private static func write(_ proof: StripProof, to json: inout JsonWriter) {
    json.object { json in
      json.field("program", proof.program)
      json.field("version", proof.version)
      json.field("mode", proof.mode.rawValue)
      json.field("outcome", proof.effect.outcome.rawValue)
      json.field("exitStatus", proof.effect.exitStatus)
      json.array("assertions", proof.effect.assertions) { json, hit in write(hit, to: &json) }
      json.field("messages", proof.effect.messages)
      json.key("counts")
      ComparisonReport.counts(proof.effect.comparison, to: &json)
      json.field("predicted", proof.prediction?.wording.text)
      json.field("agrees", proof.agrees)
    }
  }

  private static func write(_ hit: AssertionHit, to json: inout JsonWriter) {
    json.object { json in
      json.field("file", hit.file)
      json.field("line", hit.line)
      json.field("count", hit.count)
    }
  }

  private static func write(_ alternative: AlternativePrediction, to json: inout JsonWriter) {
    json.object { json in
      json.field("stripper", alternative.stripper.rawValue)
      json.field("program", alternative.stripper.program(alternative.mode) ?? "")
      json.field("mode", alternative.mode.rawValue)
      json.field("outcome", alternative.outcome.rawValue)
      json.field("reason", alternative.reason)
      json.field("losesSignature", alternative.losesSignature)
    }
  }

  private static func write(_ prediction: StripPrediction, _ module: Module?, to json: inout JsonWriter) {
    json.object { json in
      json.field("stripper", "gnu")
      json.field("version", prediction.release.version.description)
      json.field("measured", prediction.release.basis == .measured)
      if case .assumedLike(let version) = prediction.release.basis {
        json.field("assumedLike", version.description)
      }
      json.field("mode", prediction.mode.rawValue)
      json.field("outcome", prediction.outcome.rawValue)
      json.field("exitStatus", prediction.exitStatus)
      json.array("assertions", prediction.assertions) { json, hit in write(hit, to: &json) }
      json.array("messages", prediction.messages) { json, message in
        json.object { json in
          json.field("event", message.event.rawValue)
          json.field("text", message.text)
          json.field("count", message.count)
        }
      }
      json.field("damagedRelocations", prediction.harm.damagedRelocations)
      json.field("losesSignature", prediction.losesSignature)
      if let module {
        json.array("relocationChanges", prediction.harm.relocationChanges) { json, change in
          write(change, module, to: &json)
        }
        json.array("loaderChanges", prediction.harm.lines) { json, line in json.string(line) }
      }
    }
  }

  private static func write(_ change: Harm.RelocationChange, _ module: Module, to json: inout JsonWriter) {
    json.object { json in
      json.field("section", module.sectionLabel(change.section))
      json.field("offset", change.offset)
      json.field("from", change.before)
      json.field("to", change.after)
    }
  }
}
