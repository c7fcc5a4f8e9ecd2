extension TriageReport {
  /// The report for programs, with a newline at the end.
  package static func json(_ triage: Triage) -> [UInt8] {
    JsonWriter.document { json in
      json.field("recognized", triage.isRecognized)
      json.array("inputs", triage.logs) { json, log in write(log, to: &json) }
      json.array("causes", triage.diagnoses) { json, diagnosis in write(diagnosis, triage, to: &json) }
      json.field("uncountedLines", triage.uncountedLines)
      json.array("modules", triage.matches) { json, match in write(match, to: &json) }
      json.key("context")
      write(triage.context, triage.dkmsStripper, to: &json)
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
    let page = diagnosis.cause.page
    json.object { json in
      json.field("cause", diagnosis.cause.rawValue)
      json.field("title", page.title)
      json.field("certainty", "\(diagnosis.certainty)")
      json.field("stage", diagnosis.cause.stage.rawValue)
      json.array("evidence", diagnosis.evidence) { json, evidence in write(evidence, triage, to: &json) }
      json.field("explanation", page.explanation)
      json.field("isNot", page.isNot)
      json.field("questions", page.questions)
      json.field("steps", page.steps)
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
    _ context: TriageContext, _ stripper: DkmsStripper?, to json: inout JsonWriter
  ) {
    json.object { json in
      json.field("kernels", context.kernels)
      json.field("kernelCompiler", context.kernelCompiler)
      json.field("clangKernel", context.isClangKernel)
      json.field("ltoKernel", context.isLtoKernel)
      json.field("distribution", context.distribution)
      json.field("modules", context.modules)
      json.field("dkmsPackage", context.package)
      json.field("dkmsVersion", context.dkmsVersion?.description)
      json.field("dkmsStripper", stripper?.program?.rawValue)
      json.field("dkmsStripperReason", stripper?.reason)
    }
  }
}
