/// The shape that nearly all modules have, and that every release of strip rewrites without a word and without harm: no
/// groups, one relocation section for a target, no symbol or section of an unusual kind.
///
/// One pass over sections, symbols and relocations tells, where the full model of BFD takes many for each release. It
/// only ever says yes where the full models say "clean" for all of them; anything it does not know is not ordinary, and
/// the full model decides. (A test holds the two against each other, over all fixtures, generated and mutated files.)
struct OrdinaryShape {
  private let module: Module
  private let header: ElfHeader
  private let machine: MachineFacts
  private let properties: GnuProperties
  /// By section index.
  private var roles: [Role]
  /// By symbol index: one that strip drops, because it names a source file or its section goes.
  private var isDropped: [Bool]
  /// By section index: what a repair leaves out; nil where the module is looked at as it is. A repair dissolves groups,
  /// makes one relocation section for a target, which names the symbol table, and puts local symbols first.
  private let leftOut: [Bool]?

  private enum Role {
    /// Nothing that a symbol or a relocation can be about: tables, relocations, the null section.
    case none
    case kept
    /// Debugging information that is not loaded: dropped when stripping.
    case debugging
  }

  /// nil where the module has it not.
  ///
  /// - Parameter leftOut: by section index, what a repair leaves out; nil where there is none before strip.
  init?(_ module: Module, _ properties: GnuProperties, leftOut: [Bool]? = nil) {
    // GNU strip makes two tables of one that has all names; with that section too many the kernel sees none.
    guard let header = module.header, let machine = MachineFacts.of(header),
      header.sectionCount < ElfHeader.sectionCountLimit - 1,
      header.type == .relocatable,
      !header.usesExtendedNumbering,
      module.groups.isEmpty || leftOut != nil, module.symbolTableSections.count == 1,
      module.symbolTable.count > 1
    else { return nil }
    self.init(module, header, machine, properties, leftOut)
    guard hasOrdinarySections(), hasOrdinaryRelocationSections(), hasOrdinarySymbols(),
      hasOrdinaryRelocations(of: .kept)
    else { return nil }
  }

  /// Whether the relocations of debugging information are ordinary too. They count with objcopy, which keeps it, and with
  /// llvm-strip, which reads all.
  func hasOrdinaryDebugging() -> Bool { hasOrdinaryRelocations(of: .debugging) }

  private init(
    _ module: Module, _ header: ElfHeader, _ machine: MachineFacts, _ properties: GnuProperties,
    _ leftOut: [Bool]?
  ) {
    self.leftOut = leftOut
    self.module = module
    self.header = header
    self.machine = machine
    self.properties = properties
    roles = Array(repeating: .none, count: module.sections.count)
    isDropped = Array(repeating: false, count: module.symbolTable.count)
  }

  // MARK: Sections

  private mutating func hasOrdinarySections() -> Bool {
    let table = module.symbolTable.section
    let strings = Int(module.sections[table].link)
    guard strings != table,
      leftOut != nil || UInt64(module.symbolTable.firstGlobal) <= UInt64(module.symbolTable.count)
    else { return false }
    for var section in module.sections.dropFirst() where leftOut?[section.index] != true {
      if leftOut != nil { section.flags.subtract(.group) }
      guard section.hasValidName, !section.extendsPastEndOfFile,
        section.flags.isSubset(of: .knownToBfd), section.flags.isDisjoint(with: OrdinaryShape.unusualFlags),
        section.alignment & (section.alignment &- 1) == 0, section.alignment <= OrdinaryShape.alignmentLimit,
        !(section.type == .null && section.isAllocated)
      else { return false }
      switch section.type {
      case .rela, .rel: continue
      case .symtab:
        guard section.flags.isEmpty else { return false }
      case .strtab:
        let isExpected = section.index == strings || section.index == header.sectionNameTable
        guard isExpected, section.flags.isEmpty, section.link == 0, section.info == 0 else { return false }
      default:
        guard isOrdinary(contents: section) else { return false }
      }
    }
    return hasOrdinaryLinks(table)
  }

  /// No file comes out too long for alignments up to here.
  private static let alignmentLimit: UInt64 = 1 << 20

  private static let unusualFlags: SectionFlags = [.group, .compressed, .osNonconforming, .relaLivepatch]

  private mutating func isOrdinary(contents section: Section) -> Bool {
    switch section.type {
    case .note where !properties.areKnown(in: section.index, machine): return false
    case .progbits, .nobits, .note, .initArray, .finiArray, .preinitArray, .gnuAttributes: break
    default:
      guard machine.sectionTypeNames[section.type.rawValue] != nil || section.type.isLlvms,
        machine.takes(section, module), !machine.isDebugging(section.type)
      else { return false }
    }
    guard machine.outputFlags(section) == section.flags, !machine.spoils(section),
      machine.counterpart?(section) == nil
    else { return false }
    guard hasOrdinaryRecords(section) else { return false }
    // strip merges the notes in these, whatever else is there.
    if section.name.hasPrefix(".gnu.build") { return false }
    let imposed = SpecialSections.imposedType(
      on: section.name, defaultsToRela: machine.usesRela, knowsRelr: true)
    guard imposed == nil || imposed == section.type else { return false }
    if SpecialSections.isDebugging(section.name, knowsGccLto: true) {
      // Older forms are kept by some strippers, and loaded ones are not what they are called.
      guard !section.isAllocated, section.name.hasPrefix(".debug") else { return false }
      roles[section.index] = .debugging
    } else {
      roles[section.index] = .kept
    }
    return true
  }

  /// Whether no release has anything to say about attributes or options.
  private func hasOrdinaryRecords(_ section: Section) -> Bool {
    guard machine.hasRecords(in: section.type) else { return true }
    // What a release between these reads, one of the two does.
    let releases = [BinutilsRelease.all.first, BinutilsRelease.all.last].compactMap(\.self)
    let readers = releases.map { Bfd($0, machine) }.filter { $0.readsRecords(in: section.type) }
    guard !readers.isEmpty else { return true }
    guard let contents = section.contents, contents.count <= 4096 else { return false }
    let bytes = Array(module.image.slice(contents).elements)
    return readers.allSatisfy { $0.messages(about: bytes, in: section, header).isEmpty }
  }

  /// sh_link and sh_info of sections that are no tables and no relocations.
  private func hasOrdinaryLinks(_ table: Int) -> Bool {
    for (index, role) in roles.enumerated() where role != .none {
      let section = module.sections[index]
      if section.flags.contains(.infoLink) { return false }
      guard section.link != 0 || section.flags.contains(.linkOrder) else { continue }
      let link = Int(section.link)
      guard link != 0, link < roles.count else { return false }
      let isOrdinary =
        section.flags.contains(.linkOrder) ? roles[link] == .kept : link == table && section.type.isLlvms
      if !isOrdinary { return false }
    }
    return true
  }

  private mutating func hasOrdinaryRelocationSections() -> Bool {
    let isRela = machine.usesRela
    var hasRelocations = [Bool](repeating: false, count: roles.count)
    for relocations in module.relocationSections {
      let section = module.sections[relocations.index]
      let target = relocations.target
      guard relocations.isWellFormed, relocations.hasAddends == isRela,
        relocations.symbolTable == module.symbolTable.section || leftOut != nil,
        section.flags.isSubset(of: leftOut == nil ? .infoLink : [.infoLink, .group]),
        section.size > 0, section.size % section.entrySize == 0,
        target != 0, target < roles.count, roles[target] != .none, !hasRelocations[target] || leftOut != nil,
        module.sections[target].size > 0
      else { return false }
      hasRelocations[target] = true
    }
    return true
  }

  // MARK: Symbols

  private mutating func hasOrdinarySymbols() -> Bool {
    guard let names = module.symbolTable.names, names.elements.last == 0,
      module.symbolTable.symbols[0].isUndefined, module.symbolTable.symbols[0].info == 0
    else { return false }
    let nameSize = UInt64(names.count)
    let firstGlobal = Int(module.symbolTable.firstGlobal)
    let hasOwnRelocations = machine.hasOwnRelocations
    var hasGlobal = false
    for (index, symbol) in module.symbolTable.symbols.enumerated().dropFirst() {
      guard symbol.nameOffset < nameSize, symbol.binding <= 2, !symbol.isUnsupported, !symbol.isExtendedIndex,
        machine.movedSymbol?(symbol) == nil,
        symbol.isLocal == (index < firstGlobal) || leftOut != nil
      else { return false }
      if symbol.isUndefined {
        guard !symbol.isSection, !symbol.isLocal else { return false }
      } else if symbol.isAbsolute {
        guard !symbol.isSection else { return false }
      } else {
        let section = Int(symbol.sectionIndex)
        if let leftOut, section < leftOut.count, leftOut[section] {
          isDropped[index] = true
          continue
        }
        guard section < roles.count, section < Int(Symbol.loreserve), roles[section] != .none,
          !(hasOwnRelocations && symbol.isSection && symbol.value != 0)
        else { return false }
        if roles[section] == .debugging { isDropped[index] = true }
        if roles[section] == .kept, !symbol.isLocal { hasGlobal = true }
      }
      if symbol.isFile { isDropped[index] = true }
    }
    // Without a symbol that stays in any case, the symbol table would go.
    return hasGlobal
  }

  // MARK: Relocations

  private func hasOrdinaryRelocations(of role: Role) -> Bool {
    var types = Types()
    for relocations in module.relocationSections where roles[relocations.target] == role {
      // What stays must not name what goes.
      guard hasOrdinaryEntries(relocations, &types, checksDropped: role == .kept) else { return false }
    }
    // All of them are of the kind that the machine has.
    return types.all.allSatisfy {
      machine.unknownType(in: $0, hasAddends: machine.usesRela, row: nil) == nil
        && machine.keepsTypes(in: $0, row: nil) && !machine.dropsSymbol(in: $0) && !machine.canJoin($0)
    }
  }

  /// The relocation types that occur, each once.
  private struct Types {
    /// Types from here on are not ordinary.
    static let limit = 2048

    private(set) var all: [UInt32] = []
    private var isKnown = [Bool](repeating: false, count: limit)

    @inline(__always)
    mutating func insert(_ type: UInt32) {
      guard !isKnown[Int(type)] else { return }
      isKnown[Int(type)] = true
      all.append(type)
    }
  }

  private func hasOrdinaryEntries(
    _ relocations: RelocationSection, _ types: inout Types, checksDropped: Bool
  ) -> Bool {
    guard let entries = relocations.entries else { return false }
    let format = RelocationFormat(relocations, header)
    var isOrdinary = true
    module.image.forEachPiece(of: entries, stride: format.stride) { piece in
      guard isOrdinary else { return }
      var position = 0
      while position + format.stride <= piece.byteCount {
        let (symbol, type) = format.symbolAndType(in: piece, at: position)
        guard Int(symbol) < isDropped.count, Int(type) < Types.limit,
          !(checksDropped && isDropped[Int(symbol)])
        else {
          isOrdinary = false
          return
        }
        types.insert(type)
        position += format.stride
      }
    }
    return isOrdinary
  }
}
