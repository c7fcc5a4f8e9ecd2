/// Why the kernel's module loader does not take a file, by what stands in the file alone: not which symbols the kernel
/// exports, nor what it is built with.
///
/// After `load_module` and what it calls, in kernel/module/main.c (kernel/module.c before 5.19). What the loader would find
/// wrong in an order of its own is told all at once.
public struct LoaderRefusal: Sendable, Hashable {
  /// What is wrong with the file.
  public enum Kind: String, Sendable, CaseIterable {
    case fileTooLong = "file-too-long"
    case sectionCount = "section-count"
    case sectionZero = "section-zero"
    case sectionPastEnd = "section-past-end"
    case sectionNames = "section-names"
    case loadedSectionName = "loaded-section-name"
    case sectionName = "section-name"
    case noSymbolTable = "no-symbol-table"
    case severalSymbolTables = "several-symbol-tables"
    case symbolNameTable = "symbol-name-table"
    case symbolNames = "symbol-names"
    case noThisModule = "no-this-module"
    case severalThisModule = "several-this-module"
    case severalModinfo = "several-modinfo"
    case emptyThisModule = "empty-this-module"
    case thisModuleSize = "this-module-size"
    case commonSymbol = "common-symbol"
    case symbolSection = "symbol-section"
    case relocationKind = "relocation-kind"
    case relocatedPlace = "relocated-place"
    case doubledName = "doubled-name"
  }

  /// What a kind of refusal is known of.
  package struct Facts: Sendable {
    /// From this generation on.
    package let since: KernelGeneration
    /// Where in the kernel: the function in 6.18.
    package let place: StaticString
    /// What it is in words; the section or symbol comes before.
    package let text: StaticString
    /// Whether the words are of the file as a whole, and nothing comes before.
    package var isOfFile = false
    /// What kernels that do not refuse in good order were seen to do; nil where that was not looked at, or all refuse.
    package var otherwise: StaticString?
  }

  /// What is wrong.
  public let kind: Kind
  /// The first section that it is about; nil where it is about none.
  public let section: Int?
  /// The first symbol that it is about; nil where it is about none.
  public let symbol: Int?

  private init(_ kind: Kind, section: Int? = nil, symbol: Int? = nil) {
    self.kind = kind
    self.section = section
    self.symbol = symbol
  }

  /// The oldest generation that refuses the file for it; all newer ones do too.
  public var since: KernelGeneration { kind.facts.since }
}

extension LoaderRefusal.Kind {
  package var facts: LoaderRefusal.Facts {
    typealias Facts = LoaderRefusal.Facts
    return switch self {
    case .fileTooLong:
      Facts(since: .v5n10, place: "kernel_read_file", text: "the file is longer than 2 GiB", isOfFile: true)
    case .sectionCount:
      Facts(
        since: .v5n10, place: "elf_validity_cache_secstrings",
        text: "e_shnum, where the kernel reads the number of sections, is 0", isOfFile: true)
    case .sectionZero:
      Facts(
        since: .v5n10, place: "elf_validity_cache_sechdrs",
        text: "section 0 is not the null section: its type, size or address is not 0", isOfFile: true)
    case .sectionPastEnd:
      Facts(since: .v5n10, place: "validate_section_offset", text: "goes past the end of the file")
    case .sectionNames:
      Facts(
        since: .v5n10, place: "elf_validity_cache_secstrings",
        text: "the table of section names is empty, or does not end with a zero byte", isOfFile: true)
    case .loadedSectionName:
      Facts(
        since: .v5n10, place: "elf_validity_cache_secstrings",
        text: "is loaded, and its name is outside the table of section names")
    case .sectionName:
      Facts(
        since: .v5n10, place: "elf_validity_cache_secstrings",
        text: "has a name outside the table of section names",
        otherwise: "5.10 and 6.1 read behind the table, and were seen to end in an oops")
    case .noSymbolTable:
      Facts(
        since: .v5n10, place: "elf_validity_cache_index_sym", text: "there is no symbol table", isOfFile: true
      )
    case .severalSymbolTables:
      Facts(
        since: .v6n12, place: "elf_validity_cache_index_sym", text: "is one symbol table too many",
        otherwise: "5.10 and 6.1 take the first")
    case .symbolNameTable:
      Facts(
        since: .v5n10, place: "elf_validity_cache_index_str",
        text: "the symbol table's sh_link names no section", isOfFile: true)
    case .symbolNames:
      Facts(
        since: .v6n18, place: "elf_validity_cache_strtab",
        text: "the table of symbol names does not begin and end with a zero byte, or a name is outside of it",
        isOfFile: true,
        otherwise: "with a name far outside, 5.10 loaded the module, 6.1 and 6.12 were seen to end in an oops"
      )
    case .noThisModule:
      Facts(
        since: .v5n10, place: "elf_validity_cache_index_mod",
        text: "there is no .gnu.linkonce.this_module that is loaded", isOfFile: true)
    case .severalThisModule:
      Facts(
        since: .v6n12, place: "elf_validity_cache_index_mod",
        text: "is one .gnu.linkonce.this_module too many",
        otherwise: "5.10 and 6.1 take the first that is loaded")
    case .severalModinfo:
      Facts(
        since: .v6n12, place: "elf_validity_cache_index_info", text: "is one .modinfo too many",
        otherwise: "5.10 and 6.1 take the first")
    case .emptyThisModule:
      Facts(
        since: .v5n10, place: "elf_validity_cache_index_mod", text: "has no contents in the file",
        otherwise: "5.10 and 6.1 were seen to end in an oops")
    case .thisModuleSize:
      Facts(
        since: .v6n12, place: "elf_validity_cache_index_mod",
        text: "has the size 0, and not that of the kernel's struct module")
    case .commonSymbol:
      Facts(since: .v5n10, place: "simplify_symbols", text: "is a common symbol")
    case .symbolSection:
      Facts(
        since: .v5n10, place: "simplify_symbols", text: "is in a section that does not exist",
        otherwise: "5.10 reads past its section table, and was seen to end in an oops")
    case .relocationKind:
      Facts(
        since: .v5n10, place: "apply_relocations",
        text: "has relocations of the kind (SHT_REL or SHT_RELA) that the machine does not use")
    case .relocatedPlace:
      Facts(
        since: .v5n10, place: "__write_relocate_add", text: "relocates a place that is not zero in the file",
        otherwise: "only x86-64 looks")
    case .doubledName:
      Facts(
        since: .v6n12, place: "add_sect_attrs", text: "is loaded and has the name of another one that is",
        otherwise: "5.10 and 6.1 load the module, with a warning")
    }
  }
}

// MARK: Looking at a file

extension LoaderRefusal {
  /// All that keeps some of these kernels from taking the file, each kind once; empty for a file that they would load where
  /// its symbols are found.
  ///
  /// - Parameters:
  ///   - readsPlaces: whether to look where relocations apply, which takes reading most of what is loaded.
  ///   - readsNames: whether to look for loaded sections of one name.
  static func all(
    in module: Module, by kernels: [KernelGeneration] = KernelGeneration.all, readsPlaces: Bool = true,
    readsNames: Bool = true
  ) -> [LoaderRefusal] {
    guard let header = module.header, let newest = kernels.max() else { return [] }
    var found = sections(module, header)
    if readsNames, let doubled = doubledName(module) { found.append(doubled) }
    found += symbolTables(module)
    found += ownSections(module)
    found += symbols(module)
    let machine = MachineFacts.of(header)
    // Most files have no section of that type.
    let wrong: SectionType? = machine.map { $0.usesRela ? .rel : .rela }
    if let refused = first(
      .relocationKind, module.sections.dropFirst(),
      where: { $0.type == wrong && refuses(relocations: $0, in: module, machine) })
    {
      found.append(refused)
    }
    if readsPlaces, let refused = relocatedPlace(module, header) { found.append(refused) }
    return found.filter { $0.since <= newest }
  }

  private static func first(
    _ kind: Kind, _ sections: some Sequence<Section>, where isBad: (Section) -> Bool
  ) -> LoaderRefusal? {
    sections.first(where: isBad).map { LoaderRefusal(kind, section: $0.index) }
  }

  private static func sections(_ module: Module, _ header: ElfHeader) -> [LoaderRefusal] {
    var found: [LoaderRefusal?] = []
    if module.fileSize > Int(Int32.max) { found.append(LoaderRefusal(.fileTooLong)) }
    if header.usesExtendedNumbering { found.append(LoaderRefusal(.sectionCount)) }
    if let null = module.sections.first,
      null.type != .null || null.size != 0 && !header.usesExtendedNumbering || null.address != 0
    {
      found.append(LoaderRefusal(.sectionZero, section: 0))
    }
    let sections = module.sections.dropFirst()
    found.append(first(.sectionPastEnd, sections) { $0.extendsPastEndOfFile })
    if let names = module.section(at: header.sectionNameTable), names.index != 0, let range = names.contents,
      range.isEmpty || module.image.byte(at: range.upperBound - 1) != 0
    {
      found.append(LoaderRefusal(.sectionNames, section: names.index))
    } else {
      found.append(
        first(.loadedSectionName, sections) { !$0.hasValidName && $0.isAllocated && $0.hasType })
      found.append(first(.sectionName, sections) { !$0.hasValidName && !$0.isAllocated && $0.hasType })
    }
    return found.compactMap { $0 }
  }

  /// Each loaded section that is not empty gets a file in sysfs by its name (kernel/module/sysfs.c), but for those that the
  /// loader has marked as not loaded before.
  private static func doubledName(_ module: Module) -> LoaderRefusal? {
    // The first of these is none.
    var unloaded = unloaded
    var seen = Set<ElfName>(minimumCapacity: module.sections.count / 2)
    for section in module.sections.dropFirst() where section.isAllocated && section.size != 0 {
      let name = section.name
      if let position = unloaded.firstIndex(where: { name.equals($0) }) {
        unloaded.remove(at: position)
      } else if !seen.insert(name).inserted {
        return LoaderRefusal(.doubledName, section: section.index)
      }
    }
    return nil
  }

  private static func symbolTables(_ module: Module) -> [LoaderRefusal] {
    guard let table = module.symbolTableSections.first else { return [LoaderRefusal(.noSymbolTable)] }
    var found: [LoaderRefusal] = []
    if module.symbolTableSections.count > 1 {
      found.append(LoaderRefusal(.severalSymbolTables, section: module.symbolTableSections[1]))
    }
    guard let link = module.section(at: Int(module.sections[table].link)), link.index != 0 else {
      return found + [LoaderRefusal(.symbolNameTable, section: table)]
    }
    if let names = link.contents {
      let isEnclosed =
        !names.isEmpty && module.image.byte(at: names.lowerBound) == 0
        && module.image.byte(at: names.upperBound - 1) == 0
      let outside = module.symbolTable.symbols.firstIndex(where: { Int($0.nameOffset) >= names.count })
      if !isEnclosed || outside != nil {
        found.append(LoaderRefusal(.symbolNames, section: link.index, symbol: isEnclosed ? outside : nil))
      }
    }
    return found
  }

  /// The sections by which the kernel knows a module.
  private static func ownSections(_ module: Module) -> [LoaderRefusal] {
    var found: [LoaderRefusal] = []
    let own = module.sections.dropFirst().filter { $0.name.equals(".gnu.linkonce.this_module") }
    if let first = own.first(where: \.isAllocated) {
      if !first.hasType || first.type == .nobits {
        found.append(LoaderRefusal(.emptyThisModule, section: first.index))
      } else if first.size == 0 {
        found.append(LoaderRefusal(.thisModuleSize, section: first.index))
      }
    } else {
      found.append(LoaderRefusal(.noThisModule, section: own.first?.index))
    }
    if own.count > 1 { found.append(LoaderRefusal(.severalThisModule, section: own[1].index)) }
    let info = module.sections.dropFirst().filter { $0.name.equals(".modinfo") }
    if info.count > 1 { found.append(LoaderRefusal(.severalModinfo, section: info[1].index)) }
    return found
  }

  private static func symbols(_ module: Module) -> [LoaderRefusal] {
    let symbols = module.symbolTable.symbols
    let count = UInt32(clamping: module.sections.count)
    var (common, misplaced): (Int?, Int?)
    for index in symbols.indices.dropFirst() {
      let symbol = symbols[index]
      // Nearly all are undefined, or in a section that is there.
      if symbol.sectionIndex < count && !symbol.isExtendedIndex || symbol.isAbsolute || symbol.isLivepatch {
        continue
      }
      if symbol.isCommon {
        if common == nil, refuses(common: symbol, in: module) { common = index }
      } else if misplaced == nil {
        // The kernel knows no extended numbers.
        misplaced = index
      }
    }
    return [
      common.map { LoaderRefusal(.commonSymbol, symbol: $0) },
      misplaced.map { LoaderRefusal(.symbolSection, symbol: $0) },
    ].compactMap { $0 }
  }

  /// Whether it is a section of relocations, be it empty, for a loaded section, of the type that the machine does not use.
  static func refuses(relocations section: Section, in module: Module, _ machine: MachineFacts?) -> Bool {
    guard section.type.isRelocation, !section.flags.contains(.relaLivepatch), let machine,
      machine.machine != .mips
    else { return false }
    return section.type == (machine.usesRela ? .rel : .rela)
      && module.section(at: Int(section.info))?.isAllocated ?? false
  }

  /// Sections that the loader has marked as not loaded when it applies relocations.
  private static let unloaded: [StaticString] = [".modinfo", "__versions", ".data..percpu"]

  /// Each section is read once, whatever applies to it, where it is not too large for that (bytes).
  private static let wholeSize = 64 << 20

  private static func relocatedPlace(_ module: Module, _ header: ElfHeader) -> LoaderRefusal? {
    guard header.elfClass == .elf64, let zeroBytes = MachineFacts.of(header)?.zeroBytes else { return nil }
    let applied = module.relocationSections.filter { relocations in
      guard let target = module.section(at: relocations.target), relocations.target != 0 else { return false }
      return relocations.hasAddends && target.isAllocated
        && !unloaded.contains(where: { target.name.equals($0) })
        && !module.sections[relocations.index].flags.contains(.relaLivepatch)
    }
    var found: Int?
    for (target, all) in Dictionary(grouping: applied, by: \.target) {
      guard let contents = module.sections[target].contents else { continue }
      let bytes = contents.count <= wholeSize ? module.image.slice(contents) : nil
      func holds<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at place: Int) -> Bool {
        let value =
          bytes?.load(type, at: place, header.byteOrder)
          ?? module.image.load(type, at: contents.lowerBound + place, header.byteOrder)
        return value != 0
      }
      let refused = all.first { relocations in
        module.relocations(in: relocations)?.contains { relocation in
          let width = zeroBytes(relocation.type)
          guard width > 0, contents.count >= width, relocation.offset <= UInt64(contents.count - width) else {
            return false
          }
          let place = Int(relocation.offset)
          return width == 8 ? holds(UInt64.self, at: place) : holds(UInt32.self, at: place)
        } ?? false
      }
      if let refused { found = min(refused.index, found ?? .max) }
    }
    return found.map { LoaderRefusal(.relocatedPlace, section: $0) }
  }

  /// Whether the symbol is a common one; what GCC leaves for its LTO is let through.
  static func refuses(common symbol: Symbol, in module: Module) -> Bool {
    symbol.isCommon && !module.name(of: symbol).hasPrefix("__gnu_lto")
  }
}

extension Section {
  /// Not of type SHT_NULL, whose header means nothing.
  fileprivate var hasType: Bool { type != .null }
}
