/// Sections: what is copied into memory, and what is only in the file.
struct SectionComparison: Sendable {
  private let old: Module
  private let new: Module
  private let matching: SectionMatching
  /// Whether the BTF step was done between the files.
  private let gainsBtf: Bool
  private(set) var differences = DifferenceList()

  /// Flags that the kernel's loader acts on: SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR, SHF_RELA_LIVEPATCH and
  /// SHF_RO_AFTER_INIT (include/linux/module.h, include/uapi/linux/elf.h).
  private static let loaderFlags = SectionFlags(rawValue: 0x0030_0007)

  /// Sections whose contents differ, by their index after, where that is known without looking.
  private let changedContents: Set<Int>

  /// Whether nothing is looked at but what the loader sees.
  private let seesOnlyLoading: Bool

  init(_ old: Module, _ output: OutputObject) {
    self.init(
      old, output.module, output.matching, changedContents: output.changedContents, seesOnlyLoading: true)
  }

  init(
    _ old: Module, _ new: Module, _ matching: SectionMatching, changedContents: Set<Int> = [],
    seesOnlyLoading: Bool = false
  ) {
    self.old = old
    self.new = new
    self.matching = matching
    self.changedContents = changedContents
    self.seesOnlyLoading = seesOnlyLoading
    gainsBtf = !old.hasBtf && new.hasBtf
    let oldTables = old.rewrittenSections
    let newTables = new.rewrittenSections
    for section in old.sections.dropFirst() where !oldTables[section.index] {
      if let index = matching.after[section.index] {
        compare(section, new.sections[index])
      } else {
        add(.sectionLost(section.index), lossImpact(section))
      }
    }
    for section in new.sections.dropFirst()
    where !newTables[section.index] && matching.before[section.index] == nil {
      add(.sectionGained(section.index), gainImpact(section))
    }
    compareFirstOfName()
    if !seesOnlyLoading { compareGroups() }
  }

  /// The loader looks for a section by its name and takes the first (`find_sec`, kernel/module/main.c).
  private mutating func compareFirstOfName() {
    let (before, after) = (SectionsByName.first(in: old), SectionsByName.first(in: new))
    for (name, index) in before.sorted(by: { $0.value < $1.value }) {
      guard let now = after[name], let expected = matching.after[index], expected != now,
        // Of what is not there any more, or was not before, the section itself is told.
        matching.before[now] != nil
      else { continue }
      add(.firstOfName(index, now), .damage)
    }
  }

  private mutating func add(_ kind: Difference.Kind, _ impact: Impact) {
    differences.add(kind, impact)
  }

  private func lossImpact(_ section: Section) -> Impact {
    if section.isAllocated || SectionsByName.contain(section) { return .damage }
    return section.isDebuggingInformation ? .expected : .metadata
  }

  /// BTF is put into finished modules, and a link to detached debugging information too.
  private func gainImpact(_ section: Section) -> Impact {
    if section.name.hasPrefix(".BTF") || section.name.equals(".gnu_debuglink") { return .expected }
    return section.isAllocated ? .damage : .metadata
  }

  private mutating func compare(_ before: Section, _ after: Section) {
    let changed = { (aspect: Difference.SectionAspect) in
      Difference.Kind.sectionChanged(before.index, after.index, aspect)
    }
    guard before.isAllocated || after.isAllocated else {
      if !seesOnlyLoading, let offset = firstDifference(before, after) {
        add(changed(.contents(offset: offset)), .metadata)
      }
      return
    }
    if (before.type == .nobits) != (after.type == .nobits) { add(changed(.type), .damage) }
    let flags = SectionComparison.loaderFlags
    if before.flags.intersection(flags) != after.flags.intersection(flags) {
      add(changed(.flags), .damage)
    } else if before.flags.subtracting([.group, .linkOrder, .infoLink])
      != after.flags.subtracting([.group, .linkOrder, .infoLink])
    {
      add(changed(.flags), .metadata)
    }
    if max(before.alignment, 1) != max(after.alignment, 1) { add(changed(.alignment), .damage) }
    if before.size != after.size {
      add(changed(.size), contentImpact(before))
    } else if let offset = firstDifference(before, after) {
      add(changed(.contents(offset: offset)), contentImpact(before))
    }
  }

  /// The BTF step writes the numbers of types into `.BTF_ids`.
  private func contentImpact(_ section: Section) -> Impact {
    gainsBtf && section.name.equals(".BTF_ids") ? .expected : .damage
  }

  private func firstDifference(_ before: Section, _ after: Section) -> Int? {
    if changedContents.contains(after.index) { return 0 }
    guard let left = before.contents, let right = after.contents else {
      return before.contents == nil && after.contents == nil ? nil : 0
    }
    return old.image.firstDifference(left, new.image, right)
  }

  // MARK: Groups

  private struct GroupFacts: Hashable {
    let signature: ElfName
    let members: [Int]
  }

  /// Groups are held against each other by signature and loaded members; relocation sections come and go with those.
  private mutating func compareGroups() {
    func facts(_ module: Module, _ number: (Int) -> Int?) -> [GroupFacts: Int] {
      module.groups.reduce(into: [:]) { found, group in
        let members = group.members.compactMap { member -> Int? in
          guard let section = module.section(at: Int(member)) else { return -1 }
          if section.type.isRelocation { return nil }
          return member == 0 ? -1 : section.isAllocated ? number(section.index) ?? -1 : nil
        }
        guard !members.isEmpty else { return }
        let symbol =
          module.symbolTable.symbols.indices.contains(Int(group.signature))
          ? module.symbolTable.symbols[Int(group.signature)] : nil
        let name = symbol.map { $0.isSection ? "" : module.name(of: $0) } ?? ""
        found[GroupFacts(signature: name, members: members.sorted()), default: 0] += 1
      }
    }
    let before = facts(old) { $0 }
    let after = facts(new) { matching.before[$0] }
    let changed = before.reduce(0) { $0 + max(0, $1.value - (after[$1.key] ?? 0)) }
    if changed > 0 { add(.groupsChanged(count: changed), .metadata) }
  }
}

extension Module {
  /// Bookkeeping that is compared by its meaning elsewhere: symbols, relocations, groups, names.
  fileprivate var rewrittenSections: [Bool] {
    var isTable = [Bool](repeating: false, count: sections.count)
    for table in symbolTableSections where Int(sections[table].link) < sections.count {
      isTable[Int(sections[table].link)] = true
    }
    if let header, header.sectionNameTable < sections.count { isTable[header.sectionNameTable] = true }
    return sections.indices.map {
      (sections[$0].isWrittenAnew || sections[$0].type == .strtab && isTable[$0])
        && !SectionsByName.contain(sections[$0])
    }
  }

  fileprivate var hasBtf: Bool { sections.contains { $0.name.equals(".BTF") } }
}
