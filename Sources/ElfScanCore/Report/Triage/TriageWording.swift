/// Sentences of the triage report.
enum TriageWording {
  /// What a line says, and where in BFD it comes from.
  static func meaning(of evidence: Evidence) -> String {
    var parts: [String] = []
    if let bfd = evidence.bfd, bfd.function == nil, evidence.cause != .bfdFailure || evidence.site != nil {
      parts.append(assertion(bfd, evidence.site))
    } else if let bfd = evidence.bfd {
      let release = bfd.version.map { " of Binutils \($0)" } ?? ""
      let function = bfd.function.map { ", in \($0)" } ?? ""
      parts.append(
        "\(bfd.file):\(bfd.line)\(release)\(function) is not in the table of assertions. \(evidence.means)")
    } else {
      parts.append(evidence.means)
    }
    let rules = evidence.rules.eachOnce
    if !rules.isEmpty { parts.append("Rule: " + rules.map { "`\($0)`" }.joined(separator: ", ") + ".") }
    return parts.joined(separator: " ")
  }

  private static func assertion(_ bfd: BfdReport, _ site: AssertionSite?) -> String {
    let release =
      bfd.version.map { "of Binutils \($0)" } ?? "of a Binutils whose version the log does not say"
    guard let site else { return "\(bfd.file):\(bfd.line) \(release) is not in the table of assertions." }
    var text = "\(bfd.file):\(bfd.line) \(release) is in \(site.function.name)"
    switch site.basis {
    case .release: break
    case .nearby(let distance):
      text +=
        " (approximately: the assertion is \(counted(distance, "line")) away in the upstream source; patches shift lines)"
    case .otherRelease(let version): text += " (going by \(version), since this release is not in the table)"
    }
    if let meaning = site.function.meaning { text += ", which \(meaning)" }
    if let (first, last) = site.function.releases {
      let newest = AssertionTable.versions.last
      text += "; it asserts in \(first) to \(last)" + (last == newest ? "" : ", of the releases in the table")
    }
    return text + "."
  }

  /// How a module fits the log, in a line.
  static func line(_ match: ModuleMatch) -> String {
    let module = match.module
    let name = "\(module.verdict.rawValue.uppercased()) \(module.shownPath)"
    if let error = module.error { return "\(name): \(error)" }
    let findings = module.findings.filter { $0.severity == .error }.prefix(2).map {
      "[\($0.rule)] \(counted($0.count, "time"))"
    }
    let seen = match.evidence.prefix(3).map { evidence in
      evidence.bfd.map { "\(evidence.count)x \($0.file):\($0.line)" } ?? "\"\(evidence.line.suffix(60))\""
    }.joined(separator: ", ")
    guard let prediction = match.prediction, !seen.isEmpty else {
      let worst = module.predictions.example { $0.verdict == module.verdict }
      let why = findings.isEmpty ? [] : ["found " + findings.joined(separator: ", ")]
      let what = worst.map { "\($0.mode.command) of Binutils \($0.release.version): \($0.summary)" }
      return "\(name): " + (why + [what].compactMap(\.self)).joined(separator: "; ")
        + ". `elfscan check` tells it in full."
    }
    let version = prediction.release.version
    let predicted = "\(prediction.mode.command) of Binutils \(version): \(prediction.summary)"
    switch match.fit {
    case .same:
      return "\(name): explains the log. Its \(seen) is what is predicted for this module, \(predicted)"
        + (findings.isEmpty ? "." : ". Found: " + findings.joined(separator: ", ") + ".")
    case .otherCount:
      return "\(name): fits the log in kind, not in number: the log has \(seen), predicted is \(predicted). "
        + "Perhaps several modules were stripped."
    case .none, .nothingToCompare:
      return
        "\(name): does not explain the log, which has \(seen); predicted is \(predicted). It is another module, or "
        + "this one was stripped or repaired already."
    }
  }

  // MARK: The machine and the build

  /// What logs say besides.
  static func facts(_ triage: Triage) -> [String] {
    let context = triage.context
    var lines: [String] = []
    if !context.kernels.isEmpty { lines.append("Kernel: " + context.kernels.joined(separator: ", ")) }
    lines += kernelBuild(context)
    if let distribution = context.distribution ?? triage.evidence.lazy.compactMap(\.bfd?.distribution).first {
      lines.append("Distribution: \(distribution)")
    } else if let distribution = context.kernels.lazy.compactMap(KernelName.distribution).first {
      lines.append("Distribution: \(distribution), by the kernel's name")
    }
    let releases = triage.evidence.compactMap(\.bfd?.version).eachOnce
    if !releases.isEmpty {
      lines.append("Binutils, by its own messages: " + releases.map { "\($0)" }.joined(separator: ", "))
    }
    lines += context.tools.sorted { $0.key < $1.key }.map { "\($0.value)" }
    if let packager = triage.packager { lines.append("Built by: \(packager.name)") }
    if let package = context.package {
      lines.append("DKMS\(context.dkmsVersion.map { " \($0)" } ?? "") builds \(package)")
    }
    if !context.modules.isEmpty { lines.append("Modules: " + context.modules.joined(separator: ", ")) }
    if let stripper = triage.dkmsStripper { lines.append(text(stripper)) }
    return lines + stage(triage)
  }

  private static func kernelBuild(_ context: TriageContext) -> [String] {
    var parts: [String] = []
    if let compiler = context.kernelCompiler {
      parts.append("built with \(compiler)")
    } else if let isClang = context.isClangKernel {
      parts.append("built with " + (isClang ? "Clang" : "GCC"))
    }
    if let isLto = context.isLtoKernel {
      parts.append((isLto ? "with LTO" : "without LTO") + (context.ltoEvidence.map { " (\($0))" } ?? ""))
    } else if let name = context.kernels.first(where: { $0.contains("lto") }) {
      parts.append("perhaps with LTO: it is called \(name)")
    }
    return parts.isEmpty ? [] : ["The kernel: " + parts.joined(separator: ", ")]
  }

  private static func text(_ stripper: DkmsStripper) -> String {
    switch stripper.program {
    case .gnu: "DKMS took GNU strip: \(stripper.reason)."
    case .llvm: "DKMS took llvm-strip: \(stripper.reason)."
    case nil: "Which strip DKMS took, the log does not say: \(stripper.reason)."
    }
  }

  /// Whether the log ends before strip, or begins after it.
  private static func stage(_ triage: Triage) -> [String] {
    let stages = Set(triage.evidence.compactMap { triage.knowledge.page(of: $0.cause)?.stage })
    let context = triage.context
    if stages.contains(.strip) { return [] }
    if context.hasMakeLog && !context.hasDkmsOutput {
      return [
        "The log ends before strip: DKMS prints what strip says on the terminal, and not into make.log."
      ]
    }
    if !stages.isDisjoint(with: [.load, .run]) || context.hasKernelMessages {
      return ["The log begins after strip: it is of a running kernel."]
    }
    return []
  }
}
