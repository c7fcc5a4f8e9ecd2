/// What stops strip while it reads the relocations of the surviving sections, and which sections those are. Follows
/// `mark_symbols_used_in_relocations` (binutils/objcopy.c) and `elf_slurp_reloc_table` (bfd/elfcode.h).
struct RelocationReading: Sendable {
  /// Relocation sections whose symbols strip keeps; those also written anew are in `written` too. By position in the
  /// module's list.
  private(set) var sources: [Int] = []
  /// Relocation sections that BFD writes anew, and whose symbols it must find in the output.
  private(set) var written: [Int] = []
  /// Whether relocations that are copied name symbols that do not exist.
  private(set) var hasInvalidSymbols = false
  /// Relocation sections with symbols that do not exist, or types that BFD does not know, in the order in which they are
  /// read.
  private(set) var troubles: [Trouble] = []

  /// A relocation section that BFD has something to say about.
  struct Trouble: Sendable {
    let relocations: RelocationSection
    let target: Int
    let isSecondary: Bool
  }
  /// The first section of which secondary relocations are read.
  private(set) var secondaryTarget: Int?
  /// Whether SHT_REL is read.
  private(set) var hasWithoutAddends = false
  /// Relocations of which the machine's own code asserts that there are none.
  private(set) var assertions = 0

  /// - Parameter readBefore: sections whose relocations were read for their notes.
  static func of(_ context: StripContext, readBefore: Set<Int>) -> RelocationReading {
    var reading = RelocationReading()
    reading.run(context, readBefore)
    return reading
  }

  private mutating func run(_ context: StripContext, _ readBefore: Set<Int>) {
    let isRead = RelocationReading.readTargets(context)
    let readsSecondary = !context.bfd.machine.hasOwnRelocations
    var secondaries: Set<Int> = []
    if readsSecondary {
      let typed = context.module.sections.lazy.filter { $0.type == .bfdSecondaryRelocations }.map {
        Int($0.info)
      }
      secondaries.formUnion(typed.filter { isRead.indices.contains($0) && isRead[$0] })
      if !secondaries.isEmpty, context.bfd.has(.missesRelocations) { secondaries = [] }
    }
    for (position, relocations) in context.module.relocationSections.enumerated() {
      var wasRead = false
      var trouble = Trouble(relocations: relocations, target: relocations.target, isSecondary: false)
      switch context.object.roles[relocations.index] {
      case .relocations(let target) where isRead[target]:
        sources.append(position)
        if !relocations.hasAddends { hasWithoutAddends = true }
        if context.module.sections[target].size != 0 { written.append(position) }
        wasRead = readBefore.contains(target)
      case .secondaryRelocations(let target) where readsSecondary && isRead[target],
        .forgottenRelocations(let target)
      where readsSecondary && isRead[target] && context.object.isCreated[relocations.index]:
        sources.append(position)
        secondaries.insert(target)
        trouble = Trouble(relocations: relocations, target: target, isSecondary: true)
      default: continue
      }
      let facts = context.survey[relocations]
      if facts.invalidSymbols > 0 && !wasRead { hasInvalidSymbols = true }
      if facts.invalidSymbols > 0 && !wasRead
        || context.bfd.refuses(facts.types, of: relocations)
      {
        troubles.append(trouble)
      }
      if context.bfd.machine.assertsAddends, !relocations.hasAddends { assertions += 1 }
      for (type, count) in facts.types where context.bfd.machine.asserts(against: type) {
        assertions += count
      }
    }
    if !secondaries.isEmpty { secondaryTarget = context.object.order.first(where: secondaries.contains) }
    if !troubles.isEmpty { sortTroubles(context) }
  }

  /// Sections in the order of the output; of one, SHT_REL first, then SHT_RELA, then the secondary ones.
  private mutating func sortTroubles(_ context: StripContext) {
    var place = [Int](repeating: 0, count: context.module.sections.count)
    for (position, index) in context.object.order.enumerated() { place[index] = position }
    func key(_ trouble: Trouble) -> (Int, Int, Int) {
      let kind = trouble.isSecondary ? 2 : trouble.relocations.hasAddends ? 1 : 0
      return (place[trouble.target], kind, trouble.relocations.index)
    }
    troubles.sort { key($0) < key($1) }
  }

  /// By ELF section index: kept, and with at least one relocation in the slots BFD has for it. With `--strip-all`
  /// and plain objcopy the relocations of empty sections are not looked at.
  private static func readTargets(_ context: StripContext) -> [Bool] {
    // Marking symbols looks at every section, copying at those that have contents.
    let readsEmptySections = context.call.filtersSymbols && context.call.mode != .all
    func isRead(_ header: Int?) -> Bool {
      header.map { context.module.sections[$0].size >= context.module.sections[$0].entrySize } ?? false
    }
    return context.module.sections.indices.map { index in
      context.sections.isKept[index] && (readsEmptySections || context.module.sections[index].size > 0)
        && (isRead(context.object.relHeader[index]) || isRead(context.object.relaHeader[index]))
    }
  }
}
