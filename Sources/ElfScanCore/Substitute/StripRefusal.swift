/// Why a module is not stripped.
package struct StripRefusal: Error, Sendable {
  /// One line, without the file's name, and what to do.
  package let message: String
  /// `.unsafe` where stripping would do harm; `.indeterminate` where nobody can tell.
  package let verdict: Verdict

  /// A reason in one line.
  package init(_ message: String, _ verdict: Verdict = .unsafe) {
    self.message = message
    self.verdict = verdict
  }

  init(_ refusal: RepairRefusal) {
    switch refusal {
    case .notUnderstood(let reason):
      self.init("\(reason): build it again, or strip it with --with PROGRAM", .indeterminate)
    case .notAModule, .signed, .needed, .changes, .stillUnsafe: self.init(refusal.message)
    }
  }
}

extension StripRequest {
  /// A module as it is to be stripped: without its signature, where that may go.
  ///
  /// - Throws: `StripRefusal` where it is not to be stripped at all, whatever the stripper.
  package func unsigned(_ module: Module) throws(StripRefusal) -> Module {
    if module.kind == .bitcode || module.kind == .bitcodeWrapper {
      throw StripRefusal(
        "it is LLVM bitcode, not yet a module: link it first (make modules), and strip the result")
    }
    if !leavesModule {
      throw StripRefusal("what this call leaves is no module; name another file with -o")
    }
    if mode == .all {
      throw StripRefusal(
        "--strip-all, which is also what no option means, takes the symbols and relocations that the kernel needs: "
          + "use --strip-debug")
    }
    guard module.signature != nil else { return module }
    guard dropsSignature else {
      throw StripRefusal(
        "it is signed, and stripping drops the signature: strip before signing, as the kernel's build does with "
          + "INSTALL_MOD_STRIP=1, or give --drop-signature")
    }
    do throws(ElfError) {
      return try module.withoutSignature() ?? module
    } catch {
      throw StripRefusal(
        "what is left without its signature cannot be read: \(error.message)", .indeterminate)
    }
  }

  /// Strips a module without any stripper.
  ///
  /// - Throws: `StripRefusal`.
  package func stripped(_ module: Module) throws(StripRefusal) -> StrippedModule {
    let module = try unsigned(module)
    if let unpredicted {
      throw StripRefusal(
        "what \(unpredicted) leaves is not worked out; --with strip runs strip on a copy, and compares",
        .indeterminate)
    }
    guard !removesRelocationsAlone(module) else {
      throw StripRefusal(
        "--remove-section names relocations of a section that stays, which the kernel needs: name that section too"
      )
    }
    do throws(RepairRefusal) {
      return try StrippedModule.of(module, mode, edits(module))
    } catch {
      throw StripRefusal(error)
    }
  }

  /// What is to be said of a stripped module: that no strip may be let loose on it again, where that is so.
  package func warning(of stripped: StrippedModule) -> String? {
    stripped.danger.map {
      "do not strip it again: \($0.mode.command) of Binutils \($0.release.version) "
        + $0.consequence(in: stripped.module)
    }
  }

  /// Why the result of a real stripper is not taken; nil where it is.
  package func objection(to effect: StripEffect) -> String? {
    guard effect.exitStatus == 0, effect.assertions.isEmpty else { return effect.summary }
    switch effect.outcome {
    case .sound: return nil
    case .damages:
      guard let comparison = effect.comparison else { return effect.summary }
      let edits = edits(comparison.before)
      let unwanted = comparison.damage { edits.mean($0, in: comparison.before) }
      return unwanted.map { "\(effect.summary): \($0.text(in: comparison))" }
    default: return effect.summary
    }
  }

  /// A module that a real stripper can be let loose on where it harms this one; nil where there is none.
  package func repaired(_ module: Module) -> ModuleRepair? {
    let repair = try? ModuleRepair(module, for: Question(modes: [mode]))
    return repair.flatMap { $0.changes.isEmpty ? nil : $0 }
  }
}
