import Foundation

/// What the kernel's module loader sees of a relocatable file, read without any code of ElfScanCore: the yardstick
/// that predictions are held against must not share the model's mistakes.
///
/// After kernel/module/main.c: allocated sections are copied, every SHT_REL and SHT_RELA whose target is allocated is
/// applied with the symbols of the one symbol table, whatever sh_link says; section groups are never read.
public struct LoaderView: Sendable {
  /// One relocation as the loader applies it.
  struct Relocation: Hashable, Sendable {
    let target: String
    let offset: UInt64
    let type: UInt32
    let addend: Int64
    let hasAddend: Bool
    /// Name of the section for relocations that a livepatch applies later; the kernel takes it apart.
    let livepatch: String?
    let symbol: String
  }

  /// Relocations of allocated sections with their symbols' identities.
  var relocations: [Relocation: Int] = [:]
  /// Allocated sections: name, what the loader looks at, bytes.
  var sections: [String: Int] = [:]
  /// Global and weak symbols that are defined, and symbols in no existing section.
  var symbols: [String: Int] = [:]
  var symbolTables = 0
  /// Whether it shows when there are no symbols: to the kernel, which takes no such module, or to a linker.
  var needsSymbols = true
  /// e_machine.
  var machine: UInt64 = 0
  /// Whether e_shnum has the number of sections; the kernel looks nowhere else.
  var countsSections = true
  /// Names of undefined symbols, which the loader looks up one and all; unless it finds them it refuses the module.
  var wanted: Set<String> = []
  /// By name: the section that the kernel takes of those it looks for by their names, the first (`find_sec`,
  /// kernel/module/main.c; `module_finalize` of the architectures).
  private var firsts: [String: String] = [:]
  /// Every section there is.
  private var present: Set<String> = []
  /// Whether the marker of an appended signature ends the file.
  public private(set) var hasSignature = false

  /// nil where the bytes are no relocatable ELF file or contradict themselves.
  ///
  /// - Parameters:
  ///   - localized: names of symbols whose binding does not count.
  ///   - added: name of a section that does not count.
  public init?(_ data: Data, localized: Set<[UInt8]> = [], ignoring added: String? = nil) {
    guard var reader = Reader(data) else { return nil }
    let localized = Set(localized.map(LoaderView.hexadecimal))
    reader.localized = localized
    let added = added.map { LoaderView.hexadecimal($0.utf8) }
    hasSignature = data.suffix(28) == Data("~Module signature appended~\n".utf8)
    let headers = reader.sectionHeaders
    machine = reader.number(18, 2) ?? 0
    countsSections = reader.number(reader.wide ? 60 : 48, 2) != 0
    symbolTables = headers.filter { $0.type == 2 }.count
    let ids = LoaderView.identities(reader)
    for (index, header) in headers.enumerated()
    where header.flags & 2 != 0 && index > 0 && ![2, 3, 4, 9, 17, 18].contains(header.type) {
      if let added, reader.name(header) == added { continue }
      let kind = header.type == 8 ? "nobits" : "data"
      let flags = header.flags & (0x7 | 0x0030_0000)
      let alignment = max(header.alignment, 1)
      guard let bytes = [0, 8].contains(header.type) ? Data() : reader.slice(header.offset, header.size)
      else {
        return nil
      }
      let key = "\(ids[index]) \(kind) \(flags) \(header.size) \(alignment) \(bytes.hashValue)"
      sections[key, default: 0] += 1
    }
    present = Set(ids)
    for (index, header) in headers.enumerated().dropFirst() {
      let name = reader.name(header)
      let isFound =
        LoaderView.lookedFor.contains(name)
        || header.flags & 2 != 0 && LoaderView.lookedForLoaded.contains(name)
      if isFound, firsts[name] == nil { firsts[name] = ids[index] }
    }
    // These the kernel finds by their names, loaded or not.
    let looked = Set([".modinfo", ".BTF", "__versions"].map { LoaderView.hexadecimal($0.utf8) })
    for header in headers where header.flags & 2 == 0 && looked.contains(reader.name(header)) {
      sections["\(reader.name(header)) looked for \(header.size)", default: 0] += 1
    }
    let table = reader.symbols()
    let moduleName = LoaderView.hexadecimal(".gnu.linkonce.this_module".utf8)
    needsSymbols =
      table.dropFirst().contains { $0.info >> 4 != 0 } || headers.contains { reader.name($0) == moduleName }
    let names = table.indices.map { reader.identity(table[$0], ids) }
    wanted = Set(
      table.dropFirst().filter { $0.section == 0 }.map { LoaderView.hexadecimal(reader.symbolName($0).utf8) })
    for (index, symbol) in table.enumerated().dropFirst() {
      let place = Int(symbol.section & 0x3FFF_FFFF)
      let isIndex = symbol.section < 0xFF00 || symbol.section >= 0x4000_0000
      let isMisplaced = isIndex && place >= headers.count
      let isLoaded = !isIndex || isMisplaced || headers[place].flags & 2 != 0
      let isGlobal = [1, 2].contains(symbol.info >> 4) && symbol.section != 0 && isLoaded
      let isLocalized = !localized.isEmpty && localized.contains(reader.symbolName(symbol))
      if isGlobal && !isLocalized || isMisplaced { symbols[names[index], default: 0] += 1 }
    }
    for header in headers where header.type == 4 || header.type == 9 {
      guard Int(header.info) < headers.count, header.info != 0, headers[Int(header.info)].flags & 2 != 0
      else { continue }
      guard reader.entrySize(header.type) == header.entrySize,
        let body = reader.slice(header.offset, header.size)
      else {
        continue
      }
      let livepatch = header.flags & 0x0010_0000 != 0 ? reader.name(header) : nil
      for entry in reader.relocations(body, header.type) {
        let symbol =
          entry.symbol == 0 || isNothing(table, entry.symbol)
          ? "none" : Int(entry.symbol) < names.count ? names[Int(entry.symbol)] : "no such symbol"
        // The loader adds the addend to an address; the name of a symbol that is defined does not matter.
        let address = livepatch == nil ? reader.address(table, entry.symbol, ids) : nil
        let relocation = Relocation(
          target: ids[Int(header.info)], offset: entry.offset, type: entry.type,
          addend: address.map { Int64(bitPattern: $0.value) &+ entry.addend } ?? entry.addend,
          hasAddend: header.type == 4,
          livepatch: livepatch, symbol: address?.place ?? symbol)
        relocations[relocation, default: 0] += 1
      }
    }
  }

  /// Names that count whether the section is loaded or not.
  private static let lookedFor = names(
    """
    .modinfo .BTF .BTF.base __versions __version_ext_crcs __version_ext_names __bug_table .altinstructions .smp_locks
    .retpoline_sites .return_sites .call_sites .cfi_sites .ibt_endbr_seal .orc_unwind .orc_unwind_ip .init.eh_frame
    .eh_frame .alt.smp.init .pv_table __ftr_fixup __lwsync_fixup __nospec_call_table __nospec_return_table
    """)
  /// Names that count where the section is loaded.
  private static let lookedForLoaded = names(
    """
    .gnu.linkonce.this_module .data..percpu __param __ksymtab __ksymtab_gpl __kcrctab __kcrctab_gpl .ctors .init_array
    .noinstr.text __tracepoints_ptrs ___srcu_struct_ptrs __bpf_raw_tp_map __jump_table _ftrace_events
    _ftrace_eval_map __trace_printk_fmt __mcount_loc __patchable_function_entries _error_injection_whitelist
    .kprobes.text _kprobe_blacklist .printk_index .static_call_sites .kunit_test_suites .kunit_init_test_suites
    __ex_table __obsparm __dyndbg __dyndbg_classes __ksymtab_strings
    """)

  private static func names(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { hexadecimal($0.utf8) })
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { String(format: "%02x", $0) }.joined()
  }

  /// A section is known by its name and contents, and by its rank among sections where both are equal: strip may
  /// change the order. The contents of tables that strip writes anew do not count.
  static func identities(_ reader: Reader) -> [String] {
    var seen: [String: Int] = [:]
    let table = reader.symbols()
    let links = Set(reader.sectionHeaders.filter { $0.type == 2 }.map { Int($0.link) })
    return reader.sectionHeaders.enumerated().map { index, header in
      // Where a symbol table takes its names from other contents, those stay.
      let isNames = header.type == 3 && (index == reader.namesIndex || links.contains(index))
      // 0x60000004 are relocations that strip has left with a type of its own.
      let isWrittenAnew = isNames || [2, 4, 9, 17, 18, 0x6000_0004].contains(header.type)
      let contents =
        isWrittenAnew || [0, 8].contains(header.type) ? nil : reader.slice(header.offset, header.size)
      // Groups are told apart by their signatures.
      let signature =
        header.type == 17 && Int(header.info) < table.count
        ? reader.symbolName(table[Int(header.info)]) : ""
      let name =
        "\(reader.name(header))\(signature) \(contents?.hashValue ?? 0) \(isWrittenAnew ? 0 : header.size)"
      seen[name, default: 0] += 1
      return "\(name)#\(seen[name] ?? 0)"
    }
  }

  /// A value of 0 in SHN_ABS: to a relocation the same as no symbol.
  private func isNothing(_ table: [Reader.Symbol], _ index: UInt64) -> Bool {
    index < UInt64(table.count) && table[Int(index)].section == 0xFFF1 && table[Int(index)].value == 0
  }

  /// Relocations of this view that the other lacks.
  public func relocationsMissing(from other: LoaderView) -> Int {
    relocations.reduce(0) { $0 + max(0, $1.value - (other.relocations[$1.key] ?? 0)) }
  }

  /// How many relocations apply to each section.
  private var relocationCounts: [String: Int] {
    relocations.reduce(into: [:]) { $0[$1.key.target, default: 0] += $1.value }
  }

  /// The first relocations that the other view lacks.
  public func lost(from other: LoaderView) -> [String] {
    relocations.filter { $0.value > other.relocations[$0.key] ?? 0 }.map { "\($0.key)" }.sorted().prefix(4)
      .map { $0 }
  }

  /// Whether anything but relocations differs.
  public func differsOutsideRelocations(from other: LoaderView) -> Bool {
    !differencesOutsideRelocations(from: other).isEmpty
  }

  /// What differs apart from relocations, in words; the first few.
  public func differencesOutsideRelocations(from other: LoaderView) -> [String] {
    symbolDifferences(from: other) + differencesOutsideSymbols(from: other)
  }

  /// Symbols that are no longer what they were.
  func symbolDifferences(from other: LoaderView) -> [String] {
    LoaderView.differences("symbol", symbols, other.symbols)
  }

  private static func differences(_ kind: String, _ mine: [String: Int], _ theirs: [String: Int]) -> [String]
  {
    Set(mine.keys).union(theirs.keys).sorted().filter { mine[$0] != theirs[$0] }.prefix(4).map {
      "\(kind) \($0): \(mine[$0] ?? 0) -> \(theirs[$0] ?? 0)"
    }
  }

  /// What differs apart from relocations and from symbols for themselves.
  func differencesOutsideSymbols(from other: LoaderView) -> [String] {
    var differences = LoaderView.differences("section", sections, other.sections)
    differences += firsts.keys.sorted().filter { name in
      guard let mine = firsts[name], let theirs = other.firsts[name], mine != theirs else { return false }
      return present.contains(theirs) && other.present.contains(mine)
    }.prefix(2).map { "the first section named \($0) is another one" }
    if machine != other.machine { differences.append("e_machine \(machine) -> \(other.machine)") }
    let had = relocationCounts
    let gained = other.relocationCounts.filter { $0.value > had[$0.key] ?? 0 }.keys.sorted()
    differences += gained.prefix(2).map { "relocations appear in \($0)" }
    differences += other.wanted.subtracting(wanted).sorted().prefix(2).map {
      "undefined symbol \($0) comes up"
    }
    if countsSections && !other.countsSections { differences.append("e_shnum 0") }
    if symbolTables != other.symbolTables, needsSymbols || other.symbolTables > 0 {
      differences.append("symbol tables: \(symbolTables) -> \(other.symbolTables)")
    }
    return differences
  }
}

/// A plain ELF reader, for either class and byte order.
struct Reader {
  struct Header {
    var name, type: Int
    var flags, offset, size, alignment, entrySize: UInt64
    var link, info: UInt32
  }

  struct Symbol {
    var name: Int
    var info: UInt8
    var section: UInt32
    var value: UInt64
  }

  let data: Data
  let wide: Bool
  let big: Bool
  var sectionHeaders: [Header] = []
  var namesIndex = 0
  /// Names of symbols whose binding does not count.
  var localized: Set<String> = []

  init?(_ data: Data) {
    guard data.count >= 52, data.prefix(4) == Data([0x7F, 0x45, 0x4C, 0x46]) else { return nil }
    self.data = Data(data)
    wide = data[4] == 2
    big = data[5] == 2
    guard let type = number(16, 2), type == 1,
      let table = number(wide ? 40 : 32, wide ? 8 : 4),
      var count = number(wide ? 60 : 48, 2),
      var names = number(wide ? 62 : 50, 2),
      number(wide ? 58 : 46, 2) == (wide ? 64 : 40)
    else { return nil }
    guard let first = header(table) else { return nil }
    if count == 0 { count = first.size }
    if names == 0xFFFF { names = UInt64(first.link) }
    guard count < 10_000_000 else { return nil }
    for index in 0..<count {
      let (step, overflow) = index.multipliedReportingOverflow(by: wide ? 64 : 40)
      guard !overflow, let header = header(table &+ step) else { return nil }
      sectionHeaders.append(header)
    }
    namesIndex = Int(names)
  }

  func number(_ offset: UInt64, _ size: Int) -> UInt64? {
    guard offset <= UInt64(data.count), UInt64(size) <= UInt64(data.count) - offset else { return nil }
    let bytes = data[Int(offset)..<(Int(offset) + size)]
    return (big ? Array(bytes) : bytes.reversed()).reduce(0) { $0 << 8 | UInt64($1) }
  }

  func slice(_ offset: UInt64, _ size: UInt64) -> Data? {
    guard offset <= UInt64(data.count), size <= UInt64(data.count) - offset else { return nil }
    return data[Int(offset)..<(Int(offset) + Int(size))]
  }

  private func header(_ offset: UInt64) -> Header? {
    guard slice(offset, wide ? 64 : 40) != nil else { return nil }
    func field(_ narrow: UInt64, _ wideAt: UInt64, _ wideSize: Int) -> UInt64 {
      number(offset + (wide ? wideAt : narrow), wide ? wideSize : 4) ?? 0
    }
    return Header(
      name: Int(field(0, 0, 4)), type: Int(field(4, 4, 4)), flags: field(8, 8, 8), offset: field(16, 24, 8),
      size: field(20, 32, 8), alignment: field(32, 48, 8), entrySize: field(36, 56, 8),
      link: UInt32(field(24, 40, 4)), info: UInt32(field(28, 44, 4)))
  }

  func name(_ header: Header) -> String {
    guard sectionHeaders.indices.contains(namesIndex) else { return "" }
    return string(sectionHeaders[namesIndex], header.name)
  }

  func string(_ table: Header, _ offset: Int) -> String {
    guard let body = slice(table.offset, table.size), offset < body.count else { return "" }
    return body.dropFirst(offset).prefix { $0 != 0 }.map { String(format: "%02x", $0) }.joined()
  }

  func symbols() -> [Symbol] {
    guard let position = sectionHeaders.firstIndex(where: { $0.type == 2 }) else { return [] }
    let table = sectionHeaders[position]
    let extended = sectionHeaders.first { $0.type == 18 && Int($0.link) == position }
    let size: UInt64 = wide ? 24 : 16
    guard slice(table.offset, table.size) != nil else { return [] }
    return (0..<(table.size / size)).map { index in
      let at = table.offset + index * size
      var section = UInt32(number(at + (wide ? 6 : 14), 2) ?? 0)
      if section == 0xFFFF, let extended {
        section = UInt32(number(extended.offset + index * 4, 4) ?? 0) | 0x4000_0000
      }
      return Symbol(
        name: Int(number(at, 4) ?? 0), info: UInt8(number(at + (wide ? 4 : 12), 1) ?? 0), section: section,
        value: number(at + (wide ? 8 : 4), wide ? 8 : 4) ?? 0)
    }
  }

  func identity(_ symbol: Symbol, _ ids: [String]) -> String {
    guard let table = sectionHeaders.first(where: { $0.type == 2 }) else { return "none" }
    let place: String
    let plain = symbol.section & 0x3FFF_FFFF
    if symbol.section >= 0x4000_0000 || symbol.section < 0xFF00 {
      place = Int(plain) < ids.count ? ids[Int(plain)] : "outside \(plain)"
    } else {
      place = "special \(symbol.section)"
    }
    let name = symbol.info & 0xF == 3 && symbol.section != 0 ? "" : string(nameTable(table), symbol.name)
    if symbol.section == 0 {
      // The loader resolves an undefined symbol by its name; only STB_WEAK may stay unresolved.
      return "\(name) \(symbol.info >> 4 == 2 ? "weak" : "strong") undefined"
    }
    // A type without a meaning (7) is as good as none.
    let type = symbol.info & 0xF == 7 ? 0 : symbol.info & 0xF
    let info = localized.contains(name) ? type : symbol.info & 0xF0 | type
    return "\(name) \(info) \(place) \(symbol.value)"
  }

  /// Where a symbol lies that the loader need not look up; nil for others. No symbol is an absolute 0.
  func address(_ table: [Symbol], _ index: UInt64, _ ids: [String]) -> (place: String, value: UInt64)? {
    guard index != 0 else { return ("absolute", 0) }
    guard index < UInt64(table.count) else { return nil }
    let symbol = table[Int(index)]
    if symbol.section == 0xFFF1 { return ("absolute", symbol.value) }
    let place = Int(symbol.section & 0x3FFF_FFFF)
    guard symbol.section != 0, symbol.section < 0xFF00 || symbol.section >= 0x4000_0000, place < ids.count
    else {
      return nil
    }
    return ("in \(ids[place])", symbol.value)
  }

  func symbolName(_ symbol: Symbol) -> String {
    sectionHeaders.first { $0.type == 2 }.map { string(nameTable($0), symbol.name) } ?? ""
  }

  private func nameTable(_ table: Header) -> Header {
    sectionHeaders.indices.contains(Int(table.link)) ? sectionHeaders[Int(table.link)] : table
  }

  func entrySize(_ type: Int) -> UInt64 {
    wide ? (type == 4 ? 24 : 16) : (type == 4 ? 12 : 8)
  }

  func relocations(_ body: Data, _ type: Int) -> [(
    offset: UInt64, symbol: UInt64, type: UInt32, addend: Int64
  )] {
    let start = UInt64(body.startIndex)
    // Little-endian 64-bit MIPS: the symbol, then four bytes of which the last is the type.
    let isMips = wide && !big && number(18, 2) == 8
    return (0..<(UInt64(body.count) / entrySize(type))).map { index in
      let at = start + index * entrySize(type)
      let width = wide ? 8 : 4
      var info = number(at + UInt64(width), width) ?? 0
      if isMips { info = info << 32 | (info >> 32).byteSwapped >> 32 }
      let raw = type == 4 ? number(at + UInt64(2 * width), width) ?? 0 : 0
      return (
        number(at, width) ?? 0, wide ? info >> 32 : info >> 8,
        UInt32(truncatingIfNeeded: wide ? info & 0xFFFF_FFFF : info & 0xFF),
        wide ? Int64(bitPattern: raw) : Int64(Int32(truncatingIfNeeded: raw))
      )
    }
  }
}
