extension RepairChange {
  /// The change in one line.
  func text(in module: Module) -> String {
    switch self {
    case .groupsDissolved(let count):
      "\(counted(count, "section group")) dissolved, as ld --force-group-allocation does; the kernel never reads them"
    case .groupFlagsCleared(let count):
      "\(counted(count, "section")) in no group no longer flagged as group member (SHF_GROUP)"
    case .relocationsMerged(let target, let sections, let relocations):
      "\(sections) relocation sections for \(module.sectionLabel(target)) merged into one of "
        + "\(counted(relocations, "relocation"))"
    case .symbolTableLinksSet(let count):
      "\(counted(count, "relocation section")) now \(count == 1 ? "names" : "name") the module's symbol table (sh_link)"
    case .symbolsMoved(let dropped):
      dropped == 0
        ? "local symbols moved before global ones"
        : "\(counted(dropped, "symbol")) of groups and the like left out, and the others renumbered"
    case .firstGlobalSet: "the symbol table names its first global symbol (sh_info)"
    case .addressSignificanceDropped:
      ".llvm_addrsig left out, whose symbol numbers would be wrong; only linkers read it"
    case .relocationsWithoutTargetDropped(let count):
      "\(counted(count, "relocation section")) left out that "
        + "\(count == 1 ? "applies" : "apply") to no section (sh_info); the kernel skips them"
    case .linkOrdersCleared(let count):
      "\(counted(count, "section")) no longer tied to one that strip drops or that does not exist (SHF_LINK_ORDER)"
    case .linksCleared(let count): "\(counted(count, "link")) to sections that do not exist cleared (sh_link)"
    }
  }
}

extension ModuleRepair {
  /// The changes, each in one line.
  package var descriptions: [String] { changes.map { $0.text(in: original) } }
}

extension RepairRefusal {
  /// The reason in one line, without the file's name, free of control characters.
  package var message: String {
    switch self {
    case .notAModule(let kind):
      "not a kernel module but \(kind.withArticle); groups and relocation sections of other files are for linkers"
    case .signed: "it is signed, and the signature would be lost: repair and strip first, then sign"
    case .notUnderstood(let message), .needed(let message): message
    case .changes(let comparison):
      "the kernel would load another module: "
        + (comparison.differences.first.map { $0.text(in: comparison) } ?? "reason unknown")
    case .stillUnsafe(let module, let prediction):
      "no rewriting helps: \(prediction.mode.command) of Binutils \(prediction.release.version) "
        + prediction.consequence(in: module)
    }
  }
}

extension StripPrediction {
  /// What strip would do, as the end of a sentence whose beginning names it.
  func consequence(in module: Module) -> String {
    switch outcome {
    case .crashes: return "may crash"
    case .refuses: return "would refuse it" + (reason.map { " (\($0.text))" } ?? "")
    default:
      if harm.damagedRelocations > 0 {
        return "would make \(counted(harm.damagedRelocations, "relocation")) name another symbol, or none"
      }
      if let change = harm.changes.first { return "would change it: \(change.text)" }
      return losesSignature ? "would lose the signature" : "would fail an assertion"
    }
  }
}
