extension Difference {
  /// The difference in one line.
  public func text(in comparison: ModuleComparison) -> String {
    let old = comparison.before
    let new = comparison.after
    switch kind {
    case .header(let field): return field.text(old.header, new.header)
    case .sectionLost(let index): return "section \(old.sectionLabel(index)) is gone"
    case .sectionGained(let index):
      return new.sections[index].type == .bfdSecondaryRelocations
        ? "section \(new.sectionLabel(index)) is left with a type that the kernel does not know"
        : "section \(new.sectionLabel(index)) was not there"
    case .sectionChanged(let left, let right, let aspect):
      return "section \(old.sectionLabel(left)): \(aspect.text(old.sections[left], new.sections[right]))"
    case .relocationChanged(let section, let before, let after):
      return "\(old.sectionLabel(section))+\(hex(before.offset)): \(before.text(in: old, beside: after)) -> "
        + after.text(in: new, beside: before)
    case .relocationLost(let section, let relocation):
      return "\(old.sectionLabel(section))+\(hex(relocation.offset)): \(relocation.text(in: old)) -> "
        + Difference.neverApplied
    case .relocationGained(let section, let relocation):
      return "\(new.sectionLabel(section))+\(hex(relocation.offset)): no relocation -> "
        + new.symbolLabel(Int(relocation.symbol))
    case .symbolLost(let index):
      return "symbol \(old.symbolLabel(index)) is gone"
        + (old.symbolTable.symbols[index].isUndefined ? " (undefined, and no relocation names it)" : "")
    case .symbolGained(let index):
      return "symbol \(new.symbolLabel(index)) was not there"
        + (new.symbolTable.symbols[index].isUndefined ? " (undefined: the loader looks it up)" : "")
    case .symbolChanged(let left, let right):
      return
        "symbol \(old.symbolLabel(left)): \(Difference.place(left, old)) -> \(Difference.place(right, new))"
    case .localSymbolsLost(let count):
      return
        "\(counted(count, "local symbol")) \(count == 1 ? "is" : "are") gone (backtraces name fewer functions)"
    case .symbolTables(let before, let after):
      return after == 0
        ? "the symbol table is gone; the kernel takes no module without one"
        : "\(counted(before, "symbol table")) -> \(after)"
    case .livepatchOrder: return "the livepatch symbols stand in another order"
    case .info(let key, let before, let after):
      return
        ".modinfo \(key): \(before.map { "\"\($0)\"" } ?? "none") -> \(after.map { "\"\($0)\"" } ?? "none")"
    case .export(let name, let isGained):
      return "exported name \(name) \(isGained ? "was not there" : "is gone")"
    case .refused(let refusal): return "\(refusal.whoRefuses): \(refusal.text(in: new))"
    case .refusalGone(let refusal):
      return "\(refusal.whoRefuses) the file before: \(refusal.text(in: old))"
    case .firstOfName(let left, let right):
      return
        "of the sections named \(old.sectionLabel(left)) the kernel takes the first, and that is another one: [\(left)] "
        + "before, [\(right)] after"
    case .signatureStale:
      return
        "the signature is for other bytes: a kernel that knows its key refuses the module (EKEYREJECTED), even where none is required"
    case .signatureReplaced: return "the module has been signed anew"
    case .signatureLost: return "the module's signature is gone"
    case .signatureGained: return "the module has been signed"
    case .groupsChanged(let count):
      return "\(counted(count, "section group")) \(count == 1 ? "is" : "are") gone or "
        + (count == 1 ? "lists other sections" : "list other sections")
    }
  }

  private static let neverApplied = "never applied"

  /// What becomes of a relocation that was there before, put into words when it is called; nil for other differences.
  func relocationChange(in comparison: ModuleComparison) -> (() -> Harm.RelocationChange)? {
    switch kind {
    case .relocationChanged(let section, let before, let after):
      return {
        Harm.RelocationChange(
          section: section, offset: before.offset, before: before.text(in: comparison.before, beside: after),
          after: after.text(in: comparison.after, beside: before), isLost: false)
      }
    case .relocationLost(let section, let relocation):
      return {
        Harm.RelocationChange(
          section: section, offset: relocation.offset, before: relocation.text(in: comparison.before),
          after: Difference.neverApplied, isLost: true)
      }
    default: return nil
    }
  }

  private static func place(_ index: Int, _ module: Module) -> String {
    let symbol = module.symbolTable.symbols[index]
    let binding =
      switch symbol.binding {
      case 0: "local"
      case 1: "global"
      case 2: "weak"
      default: "binding \(symbol.binding)"
      }
    if symbol.isUndefined { return "\(binding), undefined" }
    if symbol.isAbsolute { return "\(binding), absolute \(hex(symbol.value))" }
    guard let section = symbol.definingSection else {
      return "\(binding), section index \(hex(symbol.sectionIndex))"
    }
    return "\(binding), \(module.sectionLabel(section))+\(hex(symbol.value))"
  }
}

extension Difference.HeaderField {
  fileprivate func text(_ old: ElfHeader?, _ new: ElfHeader?) -> String {
    guard let old, let new else { return "ELF header" }
    switch self {
    case .elfClass: return "ELF class: \(old.elfClass.rawValue) -> \(new.elfClass.rawValue)"
    case .byteOrder: return "byte order: \(old.byteOrder.rawValue) -> \(new.byteOrder.rawValue)"
    case .osABI: return "EI_OSABI: \(old.osABI) -> \(new.osABI)"
    case .machine: return "machine: \(old.machine) -> \(new.machine)"
    case .flags: return "e_flags: \(hex(old.flags)) -> \(hex(new.flags))"
    }
  }
}

extension Difference.SectionAspect {
  fileprivate func text(_ old: Section, _ new: Section) -> String {
    switch self {
    case .type: "type \(hex(old.type.rawValue)) -> \(hex(new.type.rawValue))"
    case .flags: "flags \(hex(old.flags.rawValue)) -> \(hex(new.flags.rawValue))"
    case .size: "size \(old.size) -> \(new.size)"
    case .alignment: "alignment \(old.alignment) -> \(new.alignment)"
    case .contents(let offset): "contents differ from offset \(hex(offset))"
    }
  }
}

extension Relocation {
  /// The symbol, with type and addend where those differ from the other side's.
  fileprivate func text(in module: Module, beside other: Relocation? = nil) -> String {
    let other = other ?? self
    let isMissing = Int(symbol) >= module.symbolTable.count && symbol != 0
    let symbol =
      isMissing
      ? "no symbol (there is no \(symbol))" : symbol == 0 ? "no symbol" : module.symbolLabel(Int(symbol))
    let addend = addend == other.addend ? "" : addend < 0 ? " - \(addend.magnitude)" : " + \(addend)"
    return symbol + addend + (type == other.type ? "" : " (type \(type))")
  }
}

extension Impact {
  /// Heading over the differences of this impact.
  var heading: String {
    switch self {
    case .damage: "Damage: the kernel's loader sees it"
    case .metadata: "Metadata: only linkers and other tools see it"
    case .expected: "Expected"
    }
  }
}
