import Foundation

/// Why a kernel would not take a file, read in the order of the loader's own functions (kernel/module/main.c of 6.1, 6.12
/// and 6.18) and without any code of ElfScanCore: what `LoaderRefusal` is held against.
public enum LoaderVeto {
  private static let reserved: Set<UInt32> = [0xFFF1, 0xFFF2, 0xFF20]

  /// Names of what is wrong, those of `LoaderRefusal.Kind`; nil where the bytes are no relocatable ELF file.
  public static func all(_ data: Data) -> Set<String>? {
    guard let reader = Reader(data), let machine = reader.number(18, 2) else { return nil }
    var found: Set<String> = []
    let headers = reader.sectionHeaders
    let rest = headers.dropFirst()
    let count = reader.number(reader.wide ? 60 : 48, 2) ?? 0

    // elf_validity_cache_sechdrs
    if data.count > 0x7FFF_FFFF { found.insert("file-too-long") }
    if count == 0 { found.insert("section-count") }
    if let zero = headers.first {
      let table = reader.number(reader.wide ? 40 : 32, reader.wide ? 8 : 4) ?? 0
      let address = reader.number(table + (reader.wide ? 16 : 12), reader.wide ? 8 : 4) ?? 0
      if zero.type != 0 || zero.size != 0 && count != 0 || address != 0 { found.insert("section-zero") }
    }
    let hasBytes = { (header: Reader.Header) in header.type != 0 && header.type != 8 }
    for header in rest where hasBytes(header) && reader.slice(header.offset, header.size) == nil {
      found.insert("section-past-end")
    }

    // elf_validity_cache_secstrings
    let names =
      headers.indices.contains(reader.namesIndex)
      ? reader.slice(headers[reader.namesIndex].offset, headers[reader.namesIndex].size) : nil
    if let names {
      if names.last != 0 {
        found.insert("section-names")
      } else {
        for header in rest where header.type != 0 && header.name >= names.count && header.name != 0 {
          found.insert(header.flags & 2 != 0 ? "loaded-section-name" : "section-name")
        }
      }
    }

    // elf_validity_cache_index
    func called(_ name: String) -> [Reader.Header] {
      let wanted = name.utf8.map { String(format: "%02x", $0) }.joined()
      return rest.filter { reader.name($0) == wanted }
    }
    let own = called(".gnu.linkonce.this_module")
    if own.count > 1 { found.insert("several-this-module") }
    if let taken = own.first(where: { $0.flags & 2 != 0 }) {
      if !hasBytes(taken) {
        found.insert("empty-this-module")
      } else if taken.size == 0 {
        found.insert("this-module-size")
      }
    } else {
      found.insert("no-this-module")
    }
    if called(".modinfo").count > 1 { found.insert("several-modinfo") }
    let tables = rest.filter { $0.type == 2 }
    if tables.count > 1 { found.insert("several-symbol-tables") }
    guard let table = tables.first else {
      found.insert("no-symbol-table")
      return found.union(relocations(reader, machine))
    }
    guard table.link != 0, Int(table.link) < headers.count else {
      found.insert("symbol-name-table")
      return found
    }

    // elf_validity_cache_strtab, simplify_symbols
    let symbols = reader.symbols()
    let strings = headers[Int(table.link)]
    if let text = hasBytes(strings) ? reader.slice(strings.offset, strings.size) : nil {
      if text.first != 0 || text.last != 0 || symbols.contains(where: { $0.name >= text.count }) {
        found.insert("symbol-names")
      }
    }
    let gcc = "__gnu_lto".utf8.map { String(format: "%02x", $0) }.joined()
    for symbol in symbols.dropFirst() {
      if symbol.section == 0xFFF2, !reader.symbolName(symbol).hasPrefix(gcc) { found.insert("common-symbol") }
      if symbol.section != 0, !reserved.contains(symbol.section), symbol.section >= headers.count {
        found.insert("symbol-section")
      }
    }
    return found.union(relocations(reader, machine)).union(sysfs(reader))
  }

  /// apply_relocations: x86-64, AArch64 and most others have no SHT_REL; i386 and Arm no SHT_RELA; MIPS takes both.
  private static func relocations(_ reader: Reader, _ machine: UInt64) -> Set<String> {
    guard machine != 8 else { return [] }
    let places = machine == 62 && reader.wide ? relocatedPlaces(reader) : []
    let refused = [3, 40].contains(machine) ? 4 : 9
    let isApplied = reader.sectionHeaders.dropFirst().contains { header in
      header.type == refused && header.flags & 0x10_0000 == 0 && header.info != 0
        && Int(header.info) < reader.sectionHeaders.count
        && reader.sectionHeaders[Int(header.info)].flags & 2 != 0
    }
    return places.union(isApplied ? ["relocation-kind"] : [])
  }

  /// x86's __write_relocate_add
  private static func relocatedPlaces(_ reader: Reader) -> Set<String> {
    let widths: [UInt32: UInt64] = [1: 8, 2: 4, 4: 4, 10: 4, 11: 4, 24: 8]
    let unloaded = [".modinfo", "__versions", ".data..percpu"].map {
      $0.utf8.map { String(format: "%02x", $0) }.joined()
    }
    for header in reader.sectionHeaders.dropFirst() where header.type == 4 && header.flags & 0x10_0000 == 0 {
      guard header.info != 0, Int(header.info) < reader.sectionHeaders.count, header.entrySize == 24,
        let body = reader.slice(header.offset, header.size)
      else { continue }
      let target = reader.sectionHeaders[Int(header.info)]
      guard target.flags & 2 != 0, ![0, 8].contains(target.type), !unloaded.contains(reader.name(target)),
        let bytes = reader.slice(target.offset, target.size)
      else { continue }
      for entry in reader.relocations(body, 4) {
        guard let width = widths[entry.type], target.size >= width, entry.offset <= target.size - width
        else { continue }
        let start = bytes.startIndex + Int(entry.offset)
        if bytes[start..<start + Int(width)].contains(where: { $0 != 0 }) { return ["relocated-place"] }
      }
    }
    return []
  }

  /// add_sect_attrs
  private static func sysfs(_ reader: Reader) -> Set<String> {
    var files: [String: Int] = [:]
    for header in reader.sectionHeaders.dropFirst() where header.flags & 2 != 0 && header.size != 0 {
      files[reader.name(header), default: 0] += 1
    }
    for name in [".modinfo", "__versions", ".data..percpu"] {
      files[name.utf8.map { String(format: "%02x", $0) }.joined(), default: 0] -= 1
    }
    return files.values.contains { $0 > 1 } ? ["doubled-name"] : []
  }
}
