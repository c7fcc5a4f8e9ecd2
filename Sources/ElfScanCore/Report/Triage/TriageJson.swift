extension TriageReport {
  /// The report for programs, with a newline at the end.
  package static func json(_ triage: Triage) -> [UInt8] {
    JsonWriter.document { json in
      json.field("recognized", triage.isRecognized)
      json.array("inputs", triage.logs) { json, log in write(log, to: &json) }
      json.array("causes", triage.diagnoses) { json, diagnosis in write(diagnosis, triage, to: &json) }
      json.field("uncountedLines", triage.uncountedLines)
      json.array("contradictions", triage.testimonies.filter { $0.cause == nil }) { json, testimony in
        write(testimony, triage, to: &json)
      }
      json.array("modules", triage.matches) { json, match in write(match, to: &json) }
      json.key("context")
      write(triage.context, triage.packager, triage.dkmsStripper, to: &json)
      json.field("text", TriageReport.markdown(triage))
    }
  }

  private static func write(_ log: Triage.Log, to json: inout JsonWriter) {
    json.object { json in
      json.field("name", log.name)
      json.field("bytes", log.bytes)
      json.field("lines", log.lines)
      json.field("recognizedLines", log.recognized)
      json.field("binary", log.isBinary)
      json.field("error", log.error)
    }
  }

  private static func write(_ diagnosis: Diagnosis, _ triage: Triage, to json: inout JsonWriter) {
    let page = triage.knowledge.page(of: diagnosis.cause)
    json.object { json in
      json.field("cause", diagnosis.cause.id)
      json.field("title", page?.title)
      json.field("certainty", "\(diagnosis.certainty)")
      json.field("stage", page?.stage.rawValue)
      json.array("evidence", diagnosis.evidence) { json, evidence in write(evidence, triage, to: &json) }
      json.array("testimonies", diagnosis.testimonies) { json, testimony in
        write(testimony, triage, to: &json)
      }
      json.field("explanation", page?.explanation)
      json.field("decides", page?.decides)
      json.field("isNot", page?.isNot)
      json.field("questions", (page?.questions ?? []).map { triage.knowledge.line($0, for: triage.packager) })
      json.field("steps", (page?.steps ?? []).map { triage.knowledge.line($0, for: triage.packager) })
    }
  }

  private static func write(_ evidence: Evidence, _ triage: Triage, to json: inout JsonWriter) {
    json.object { json in
      json.field("line", evidence.line)
      json.field("count", evidence.count)
      json.field("input", triage.logs[evidence.log].name)
      json.field("lineNumber", evidence.lineNumber)
      json.field("program", evidence.program)
      json.field("module", evidence.module)
      json.field("meaning", TriageWording.meaning(of: evidence))
      json.field("rules", evidence.rules)
      json.key("assertion")
      guard let bfd = evidence.bfd else { return json.null() }
      json.object { json in
        json.field("file", bfd.file)
        json.field("line", bfd.line)
        json.field("binutils", bfd.version.map { "\($0)" })
        json.field("distribution", bfd.distribution)
        json.field("function", bfd.function ?? evidence.site?.function.name)
        json.field("approximate", evidence.site.map { $0.basis != .release })
      }
    }
  }

  private static func write(_ testimony: Testimony, _ triage: Triage, to json: inout JsonWriter) {
    json.object { json in
      json.field("path", triage.modules[testimony.module].path)
      json.field("certainty", "\(testimony.certainty)")
      json.field("statement", testimony.statement)
    }
  }

  private static func write(_ match: ModuleMatch, to json: inout JsonWriter) {
    json.object { json in
      json.field("path", match.module.path)
      json.field("verdict", match.module.verdict.rawValue)
      json.field("fit", match.fit.rawValue)
      json.field("binutils", match.prediction.map { "\($0.release.version)" })
      json.field("predicted", match.prediction?.summary)
      json.array("rules", match.module.findings) { json, finding in json.string(finding.rule) }
      json.field("error", match.module.error)
    }
  }

  private static func write(
    _ context: TriageContext, _ packager: Packager?, _ stripper: DkmsStripper?, to json: inout JsonWriter
  ) {
    json.object { json in
      json.field("kernels", context.kernels)
      json.field("kernelCompiler", context.kernelCompiler)
      json.field("clangKernel", context.isClangKernel)
      json.field("ltoKernel", context.isLtoKernel)
      json.field("distribution", context.distribution)
      json.field("modules", context.modules)
      json.field("packager", packager?.name)
      json.field("dkmsPackage", context.package)
      json.field("dkmsVersion", context.dkmsVersion?.description)
      json.field("dkmsStripper", stripper?.program?.rawValue)
      json.field("dkmsStripperReason", stripper?.reason)
    }
  }
}
