extension TriageReport {
  /// The report for programs, with a newline at the end.
  public static func json(_ triage: Triage) -> [UInt8] {
    JsonWriter.document { json in
      json.field("recognized", triage.isRecognized)
      json.key("inputs")
      json.array(triage.logs) { json, log in write(log, to: &json) }
      json.key("causes")
      json.array(triage.diagnoses) { json, diagnosis in write(diagnosis, triage, to: &json) }
      json.field("uncountedLines", triage.uncountedLines)
      json.key("modules")
      json.array(triage.matches) { json, match in write(match, to: &json) }
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
      json.field("certainty", diagnosis.certainty.rawValue)
      json.field("stage", diagnosis.cause.stage.rawValue)
      json.key("evidence")
      json.array(diagnosis.evidence) { json, evidence in write(evidence, triage, to: &json) }
      json.field("explanation", page.explanation)
      json.field("isNot", page.isNot)
      json.key("questions")
      json.array(page.questions) { json, text in json.string(text) }
      json.key("steps")
      json.array(page.steps) { json, text in json.string(text) }
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
      json.key("rules")
      json.array(evidence.rules) { json, rule in json.string(rule) }
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
      json.field("predicted", match.prediction?.summary())
      json.key("rules")
      json.array(match.module.findings) { json, finding in json.string(finding.rule) }
      json.field("error", match.module.error)
    }
  }

  private static func write(
    _ context: TriageContext, _ stripper: DkmsStripper?, to json: inout JsonWriter
  ) {
    json.object { json in
      json.key("kernels")
      json.array(context.kernels) { json, name in json.string(name) }
      json.field("kernelCompiler", context.kernelCompiler)
      json.field("clangKernel", context.isClangKernel)
      json.field("ltoKernel", context.isLtoKernel)
      json.field("distribution", context.distribution)
      json.key("modules")
      json.array(context.modules) { json, name in json.string(name) }
      json.field("dkmsPackage", context.package)
      json.field("dkmsVersion", context.dkmsVersion)
      let (program, reason): (String?, String?) =
        switch stripper {
        case .gnu(let reason): ("strip", reason)
        case .llvm(let reason): ("llvm-strip", reason)
        case .unknown(let reason): (nil, reason)
        case nil: (nil, nil)
        }
      json.field("dkmsStripper", program)
      json.field("dkmsStripperReason", reason)
    }
  }
}
