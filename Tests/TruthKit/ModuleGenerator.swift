/// Composes random modules out of the features that strip's behaviour depends on: groups that share members, further
/// relocation sections, SHF_LINK_ORDER, odd section types, debugging sections, unusual symbols, every order.
///
/// Most features are mild most of the time, so that a file reaches the late stages of strip before one refuses it.
public struct ModuleGenerator: Sendable {
  private var random: SeededGenerator
  private var file = ForgedFile(is64: true, machine: 62)
  private var symbols: [ForgedFile.Symbol] = []
  /// Positions of sections that relocations and groups can name, as section indexes.
  private var plain: [UInt32] = []
  private var relocationSections: [UInt32] = []
  private var groups: [UInt32] = []
  private var symbolTable: UInt32 = 0
  private var contents = 0
  private var relocationOffset = 0

  /// A generator whose files depend on the seed alone.
  ///
  /// - Parameter areModules: whether each has the two sections by which kernel modules are known.
  public init(seed: UInt64, areModules: Bool = false) {
    random = SeededGenerator(seed)
    self.areModules = areModules
  }

  private let areModules: Bool

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func pick<T>(_ values: [T]) -> T? {
    values.randomElement(using: &random)
  }

  // MARK: The file

  /// The next module.
  public mutating func next() -> [UInt8] {
    let target: (Bool, UInt16) =
      chance(85) ? (true, 62) : pick([(false, 3), (true, 183), (true, 243)]) ?? (true, 62)
    file = ForgedFile(is64: target.0, machine: target.1)
    symbols = []
    plain = []
    relocationSections = []
    groups = []
    contents = 0
    relocationOffset = 0

    planSections()
    makeSymbols()
    fillRelocations()
    fillGroups()
    linkOrders()
    finishSymbolTable()
    return file.encode()
  }

  private static let textNames = [
    ".text", ".init.text", ".text.a", ".text.b", ".exit.text", ".text.unlikely",
  ]
  private static let dataNames = [
    ".rodata", ".data", ".rodata.a", ".data.rel.ro", ".init_array", ".rodata.str1.1", ".modinfo",
    ".gnu.linkonce.this_module", "__ksymtab", ".note.gnu.build-id", ".discard.x",
    "__patchable_function_entries",
  ]
  private static let debugNames = [
    ".debug_info", ".debug_abbrev", ".debug_line", ".stab", ".line", ".gdb_index", ".zdebug_str",
    ".debug_str",
  ]
  private static let plainNames = [
    ".comment", ".note.GNU-stack", ".llvm_addrsig", ".llvmbc", ".BTF", "", ".stabstr",
  ]

  /// Lays out the section table: which sections there are and where. Links are filled in later.
  private mutating func planSections() {
    var planned: [Kind] = []
    for _ in 0..<number(1...4) { planned.append(.loaded(code: chance(50))) }
    for _ in 0..<number(0...3) { planned.append(.debug) }
    for _ in 0..<number(0...2) { planned.append(.other) }
    if chance(25) { planned.append(.bss) }
    if areModules { planned += [.moduleInfo, .thisModule] }
    if chance(6) { planned.append(.odd) }
    let withRelocations = number(0...5)
    for _ in 0..<withRelocations { planned.append(.relocations) }
    let groupCount = chance(60) ? number(1...4) : 0
    for _ in 0..<groupCount { planned.append(.group) }
    if chance(40) { planned.shuffle(using: &random) }
    // The bookkeeping sections stand last, as a rule.
    let tail: [Kind] = chance(2) ? [.symbols, .names] : [.symbols, .strings, .names]
    if chance(15) {
      for kind in tail { planned.insert(kind, at: number(0...planned.count)) }
    } else {
      planned += tail
    }
    for (position, kind) in planned.enumerated() { place(kind, index: UInt32(position + 1)) }
    planLinks(planned)
  }

  private enum Kind: Equatable {
    case loaded(code: Bool)
    case debug, other, bss, odd, relocations, group, symbols, strings, names, moduleInfo, thisModule
  }

  private mutating func content() -> [UInt8] {
    let size = chance(6) ? 0 : 8 * number(1...6)
    // No two sections with the same bytes: the comparison knows sections by them.
    contents += 1
    return (0..<size).map { UInt8(truncatingIfNeeded: $0 == 0 ? contents : $0 &* 7 &+ 1) }
  }

  private mutating func place(_ kind: Kind, index: UInt32) {
    var section = ForgedFile.Section(name: "", type: 1, flags: 0)
    switch kind {
    case .loaded(let code):
      section.name = pick(code ? ModuleGenerator.textNames : ModuleGenerator.dataNames) ?? ".text"
      section.flags = code ? 6 : pick([2, 3, 3, 0x32]) ?? 2
      section.content = content()
      section.alignment = pick([1, 4, 8, 16, 0]) ?? 1
      if chance(1) { section.alignment = 3 }
      if section.name.hasPrefix(".note") && chance(50) { section.type = 7 }
      if section.flags & 0x10 != 0 { section.entrySize = 1 }
      plain.append(index)
    case .debug:
      section.name = pick(ModuleGenerator.debugNames) ?? ".debug_info"
      section.content = content()
      plain.append(index)
    case .other:
      section.name = pick(ModuleGenerator.plainNames) ?? ".comment"
      section.content = content()
      if section.name == ".llvm_addrsig" { section.type = 0x6FFF_4C03 }
      if chance(30) { section.flags = 0x8000_0000 }
      plain.append(index)
    case .bss:
      section = ForgedFile.Section(name: ".bss", type: 8, flags: 3, alignment: 8, size: 64)
      plain.append(index)
    case .odd:
      section.name = pick([".odd", ".hash", ".init_array.5", ".relr.dyn"]) ?? ".odd"
      section.type =
        pick([0x6000_1234, 0x6FFF_4C0A, 14, 5, 0x8000_1234, 1, 0x7000_0001, 0x1234, 0, 10]) ?? 1
      section.flags = pick([0, 2, 0x100, 3]) ?? 0
      // A strip built for RISC-V alone falls back to its generic target for what it does not know.
      if file.machine == 243 || file.machine == 183 && section.type == 0x7000_0001 {
        section.type = 0x6FFF_4C0A
      }
      // A strip for x86-64 does the same with i386.
      if !file.is64 {
        section.type = [14, 1].contains(section.type) ? section.type : 0x6FFF_4C0A
        section.flags &= ~0x100
      }
      if file.machine == 243 { section.flags = 0 }
      section.content = content()
      plain.append(index)
    case .moduleInfo:
      section.name = ".modinfo"
      section.flags = 2
      section.content = Array("license=GPL\0".utf8)
    case .thisModule:
      section.name = ".gnu.linkonce.this_module"
      section.flags = 3
      section.content = content()
      plain.append(index)
    case .relocations: relocationSections.append(index)
    case .group: groups.append(index)
    case .symbols:
      section.name = ".symtab"
      section.type = 2
      symbolTable = index
    case .strings:
      section.name = ".strtab"
      section.type = 3
    case .names:
      section.name = ".shstrtab"
      section.type = 3
      file.nameTable = Int(index)
    }
    file.sections.append(section)
  }

  private mutating func planLinks(_ planned: [Kind]) {
    let strings = planned.firstIndex(of: .strings).map { $0 + 1 } ?? file.nameTable
    file.sections[Int(symbolTable) - 1].link = UInt32(strings)
    file.sections[Int(symbolTable) - 1].entrySize = file.is64 ? 24 : 16
    file.sections[Int(symbolTable) - 1].alignment = 8
  }

  // MARK: Symbols

  private mutating func makeSymbols() {
    var locals: [ForgedFile.Symbol] = []
    var globals: [ForgedFile.Symbol] = []
    if chance(50) { locals.append(.init(name: "unit.c", info: 4, section: 0xFFF1)) }
    for index in plain where chance(60) {
      locals.append(.init(name: "", info: 3, section: index, value: chance(3) ? 4 : 0))
    }
    for position in 0..<number(0...4) {
      locals.append(.init(name: "local\(position)", info: pick([0, 1, 2]) ?? 0, section: place()))
    }
    for position in 0..<number(1...6) {
      let binding: UInt8 = pick([0x10, 0x10, 0x10, 0x20, 0xA0]) ?? 0x10
      globals.append(
        .init(name: "global\(position)", info: binding | (pick([0, 1, 2]) ?? 0), section: place()))
    }
    for position in 0..<number(0...4) {
      globals.append(.init(name: "extern\(position)", info: chance(15) ? 0x20 : 0x10, section: 0))
    }
    if chance(5) { globals.append(.init(name: "shared", info: 0x11, section: 0xFFF2, value: 8, size: 8)) }
    if chance(6) {
      globals.append(.init(name: "fixed", info: 0x10, section: 0xFFF1, value: pick([0, 0x10]) ?? 0))
    }
    if chance(4) { globals.append(.init(name: ".klp.sym.vmlinux.x,0", info: 0x10, section: 0xFF20)) }
    if chance(2) { globals.append(.init(name: "lost", info: 0x10, section: UInt32(number(60...200)))) }
    if chance(10) { locals.shuffle(using: &random) }
    symbols = locals + globals
    if chance(3) { symbols.shuffle(using: &random) }
    file.sections[Int(symbolTable) - 1].info = UInt32(
      chance(3) ? number(0...symbols.count) : locals.count + 1)
  }

  /// A section to define a symbol in.
  private mutating func place() -> UInt32 {
    chance(92) ? pick(plain) ?? 0 : pick([0xFFF1, symbolTable, 0]) ?? 0
  }

  private mutating func anySymbol() -> UInt32 {
    if chance(6) { return 0 }
    if chance(1) { return UInt32(symbols.count + number(1...9)) }
    // Symbols that are in no debugging section, most of the time.
    let index = number(1...max(symbols.count, 1))
    return UInt32(index)
  }

  // MARK: Relocations

  private mutating func fillRelocations() {
    var taken: [UInt32: Int] = [:]
    for index in relocationSections {
      var target = pick(plain) ?? 1
      if chance(35), let again = taken.keys.sorted().first { target = again }
      taken[target, default: 0] += 1
      let isRela = file.is64 ? !chance(3) : chance(10)
      var section = ForgedFile.Section(
        name: "", type: isRela ? 4 : 9, flags: chance(70) ? 0x40 : 0, link: symbolTable, info: target)
      let prefix = isRela ? ".rela" : ".rel"
      let targetName = file.sections[Int(target) - 1].name
      section.name =
        chance(90)
        ? prefix + targetName
        : pick([".klp.rela.vmlinux..text", "extra.relocs", ".rela.nothing", ".rel.x", prefix + ".text"]) ?? ""
      if chance(2) { section.flags |= 0x2 }
      if section.name.hasPrefix(".klp") { section.flags |= 0x0010_0002 }
      section.alignment = file.is64 ? 8 : 4
      section.entrySize = file.is64 ? (isRela ? 24 : 16) : (isRela ? 12 : 8)
      if chance(1) { section.entrySize = 7 }
      if chance(2) { section.link = pick([0, pick(plain) ?? 1]) ?? 0 }
      if chance(1) { section.info = pick([0, symbolTable, 200]) ?? 0 }
      section.content = file.encode(relocations(for: target), hasAddend: isRela)
      file.sections[Int(index) - 1] = section
    }
  }

  private mutating func relocations(for target: UInt32) -> [ForgedFile.Relocation] {
    let types: [UInt32] =
      [62: [1, 2, 4, 11], 3: [1, 2], 183: [257, 283, 261], 243: [2, 18, 35]][file.machine] ?? [1]
    return (0..<(chance(4) ? 0 : number(1...5))).map { _ in
      // Each at a place of its own, as compilers do it; two that swap their symbols at one place are no change.
      relocationOffset += 1
      return ForgedFile.Relocation(
        offset: UInt64(relocationOffset), symbol: anySymbol(), type: chance(99) ? pick(types) ?? 1 : 0x77,
        addend: Int64(number(-8...8)))
    }
  }

  // MARK: Groups

  private mutating func fillGroups() {
    var members: [UInt32] = []
    for index in groups {
      var list: [UInt32] = []
      for _ in 0..<number(1...3) {
        // A member of an earlier group again, or a fresh section.
        if chance(30), let shared = pick(members) {
          list.append(shared)
        } else if let fresh = pick(plain) {
          list.append(fresh)
        }
      }
      if !chance(8) { list = unique(list) }
      list += listedRelocations(of: list)
      if chance(2) {
        list.append(pick([0, 200, index, groups[0], symbolTable, UInt32(file.nameTable)]) ?? 0)
      }
      if chance(2) { list = [] }
      if chance(10) { list.shuffle(using: &random) }
      for member in list where member > 0 && Int(member) <= file.sections.count && !chance(2) {
        file.sections[Int(member) - 1].flags |= 0x200
      }
      members += list.filter { plain.contains($0) }
      var section = ForgedFile.Section(name: ".group", type: 17, flags: 0, link: symbolTable)
      section.info = UInt32(number(1...max(symbols.count, 1)))
      if chance(1) { section.info = pick([0, UInt32(symbols.count + 1), 5000]) ?? 0 }
      if chance(1) { section.link = pick([0, 1]) ?? 0 }
      section.entrySize = chance(1) ? 8 : 4
      section.alignment = 4
      section.content = file.bytes(chance(90) ? 1 : 0, 4) + list.flatMap { file.bytes(UInt64($0), 4) }
      file.sections[Int(index) - 1] = section
    }
    if chance(3), let orphan = pick(plain + relocationSections) {
      file.sections[Int(orphan) - 1].flags |= 0x200
    }
  }

  private func unique(_ list: [UInt32]) -> [UInt32] {
    var seen: Set<UInt32> = []
    return list.filter { seen.insert($0).inserted }
  }

  /// The relocation sections of the members, which belong into the list too.
  private mutating func listedRelocations(of list: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    for index in relocationSections where list.contains(file.sections[Int(index) - 1].info) && chance(85) {
      result.append(index)
    }
    return result
  }

  // MARK: The rest

  private mutating func linkOrders() {
    guard chance(12) else { return }
    for _ in 0..<number(1...2) {
      guard let from = pick(plain) else { return }
      let to = chance(80) ? pick(plain) ?? 0 : pick([0, symbolTable, 300, UInt32(file.nameTable)]) ?? 0
      file.sections[Int(from) - 1].flags |= 0x80
      file.sections[Int(from) - 1].link = to
    }
  }

  private mutating func finishSymbolTable() {
    let (table, strings) = file.encode(symbols)
    let position = Int(symbolTable) - 1
    file.sections[position].content = table
    let link = Int(file.sections[position].link)
    if link != file.nameTable, link > 0 { file.sections[link - 1].content = strings }
  }
}
