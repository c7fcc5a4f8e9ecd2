/// What a module beside a log says about a cause, or against the log: it is a better witness than any line.
package struct Testimony: Sendable {
  /// The module's number, from 0.
  package let module: Int
  /// What it speaks for; nil where it only says that module and log do not belong together.
  package let cause: Cause?
  /// How sure it makes it.
  package let certainty: Certainty
  /// In words, to go on after the module's name: "has no signature".
  package let statement: String
}

extension Testimony {
  /// What all modules say, held against what the logs say.
  static func all(
    _ modules: [TriageModule], _ evidence: [Evidence], _ context: TriageContext, _ knowledge: Knowledge
  ) -> [Testimony] {
    let isRuntime = evidence.contains { [.load, .run].contains(knowledge.page(of: $0.cause)?.stage) }
    return modules.enumerated().flatMap { number, module in
      Witness(module: module, evidence: evidence, context: context, isRuntime: isRuntime).statements.map {
        Testimony(module: number, cause: $0.cause, certainty: $0.certainty, statement: $0.text)
      }
    }
  }
}

/// A module that is held against logs.
private struct Witness {
  typealias Statement = (cause: Cause?, certainty: Certainty, text: String)

  let module: TriageModule
  let evidence: [Evidence]
  let context: TriageContext
  /// Whether logs are of a module that is loaded or runs.
  let isRuntime: Bool

  var statements: [Statement] {
    if let unreadable { return [unreadable] }
    return [compression, damage, machine, kernel, signature, risk, name].compactMap(\.self)
  }

  private func has(_ causes: Cause...) -> Bool { evidence.contains { causes.contains($0.cause) } }

  /// What cannot be judged at all.
  private var unreadable: Statement? {
    guard let error = module.error else { return nil }
    switch module.form {
    case .webPage:
      return (.invalidElf, .certain, "is a web page, not a module: a download gave an error page")
    case .pointer:
      return (.invalidElf, .certain, "is a text that stands for a large file in git (LFS), not a module")
    case .text: return (.invalidElf, .certain, "is text, not a module")
    case .other:
      guard let failure = module.failure else { return nil }
      switch failure {
      case .unreadable, .notAFile, .tooLarge, .archive, .compression, .libelf: return nil
      case .empty:
        return (.damagedFile, .certain, "has no bytes: the disk was full, or a tool before this one failed")
      case .notElf: return (.invalidElf, .certain, "is no ELF file: \(error)")
      case .compressed, .decompression: return (.damagedFile, .certain, "cannot be unpacked: \(error)")
      case .badHeader, .badSection: return (.damagedFile, .certain, "is damaged or cut short: \(error)")
      }
    }
  }

  /// A compression that the kernel does not unpack by itself: its decoder knows xz with CRC32 only (lib/xz).
  private var compression: Statement? {
    guard isRuntime, let compression = module.compression else { return nil }
    if compression == .xz, let check = module.xzCheck, check != 1 {
      let name = [0: "no checksum", 4: "CRC64", 10: "SHA-256"][check] ?? "checksum number \(check)"
      let certainty: Certainty =
        has(.decompression) ? .certain : evidence.contains { $0.cause == .loadFailed } ? .likely : .possible
      return (
        .decompression, certainty,
        "is compressed by xz with \(name); the kernel's own decoder knows CRC32 only (`xz --check=crc32`)"
      )
    }
    guard has(.decompression) else { return nil }
    return (.decompression, .likely, "is compressed by \(compression), and can be unpacked here")
  }

  /// What an earlier strip has left.
  private var damage: Statement? {
    let isDamaged = module.findings.contains {
      $0.rule == RelocationSymbolIndex.id && $0.severity == .error
        || $0.rule == StrippedBefore.id && $0.message.hasPrefix(StrippedBefore.damaged)
    }
    guard isDamaged else { return nil }
    let count = module.findings.first { $0.rule == RelocationSymbolIndex.id }?.count
    let what = count.map {
      ": \(counted($0, "relocation")) \($0 == 1 ? "names" : "name") a symbol that does not exist"
    }
    return (.strippedBefore, .certain, "was damaged by an earlier strip or objcopy" + (what ?? ""))
  }

  private var machine: Statement? {
    guard let own = module.machine else { return nil }
    if let wanted = context.machine, own != wanted, isRuntime {
      return (.invalidElf, .certain, "is for \(own); the log is of \(wanted)")
    }
    guard has(.foreignFile) else { return nil }
    return (.foreignFile, .certain, "is for \(own), which the strip in the log does not know")
  }

  private var kernel: Statement? {
    guard let own = module.kernel, !context.kernels.isEmpty, !context.kernels.contains(own) else {
      return nil
    }
    let text = "is for kernel \(own); the log is of \(context.kernels.joined(separator: ", "))"
    if has(.otherKernel) { return (.otherKernel, .certain, text) }
    return (nil, .possible, text)
  }

  private var signature: Statement? {
    let isAsked = evidence.contains {
      $0.cause == .notPermitted || [.unsigned, .untrustedKey].contains($0.cause) && $0.certainty > .possible
    }
    guard isAsked, module.isKernelModule else { return nil }
    guard let signer = module.signer else {
      return (
        .unsigned, .certain, "has no signature; every strip drops it, and so does what rewrites the file"
      )
    }
    return (.untrustedKey, .likely, "is signed\(signer.isEmpty ? "" : " by \(signer)")")
  }

  /// An unstripped module that strip would damage, beside a log of what such a module does.
  private var risk: Statement? {
    guard module.verdict == .unsafe, damage == nil, isRuntime,
      let prediction = module.predictions.first(where: { $0.outcome == .damages })
    else { return nil }
    let rule = module.findings.first { $0.severity == .error }?.rule
    let cause: Cause = rule == GroupSharedSection.id ? .sectionGroups : .severalRelocationSections
    return (
      cause, .likely,
      "would be damaged without a word by \(prediction.mode.command) of Binutils \(prediction.release.version); a "
        + "module that was stripped so fails as this log shows. `elfscan verify` it against the file that was loaded"
    )
  }

  private var name: Statement? {
    let named = Set(evidence.compactMap(\.module).map(Witness.plain))
    guard !named.isEmpty, !module.names.isEmpty, named.isDisjoint(with: module.names.map(Witness.plain))
    else {
      return nil
    }
    return (
      nil, .possible,
      "is another module than the log is about: \(named.sorted().prefix(4).joined(separator: ", "))"
    )
  }

  /// Hyphens and underscores are the same in names of modules.
  private static func plain(_ name: String) -> String { name.replacing("-", with: "_") }
}
