extension ForgedFile {
  /// A module with a group at the beginning, that many sections after it, and the symbol `far` in the last of them.
  public static func module(sections count: Int) -> [UInt8] {
    var file = ForgedFile(is64: true, machine: 62)
    let tables = UInt32(count)
    let group = Section(
      name: ".group", type: 17, flags: 0, link: tables, info: 1, alignment: 4, entrySize: 4,
      content: file.bytes(1, 4) + file.bytes(5, 4))
    file.sections = [
      group,
      Section(name: ".modinfo", type: 1, flags: 2, content: Array("license=GPL\0".utf8)),
      Section(
        name: ".gnu.linkonce.this_module", type: 1, flags: 3, content: [UInt8](repeating: 0, count: 64)),
    ]
    while file.sections.count < count - 2 {
      file.sections.append(Section(name: ".data", type: 1, flags: 3))
    }
    file.sections.append(Section(name: ".data.far", type: 1, flags: 3, content: [1, 2, 3, 4]))
    let (table, strings) = file.encode([
      Symbol(name: "group_key", info: 0, section: 1), Symbol(name: "far", info: 0x11, section: 0xFFFF),
    ])
    var indexes = [UInt8](repeating: 0, count: 8)
    indexes += file.bytes(UInt64(count) - 1, 4)
    file.sections += [
      Section(
        name: ".symtab", type: 2, flags: 0, link: tables + 2, info: 2, alignment: 8, entrySize: 24,
        content: table),
      Section(
        name: ".symtab_shndx", type: 18, flags: 0, link: tables, alignment: 4, entrySize: 4, content: indexes),
      Section(name: ".strtab", type: 3, flags: 0, content: strings),
      Section(name: ".shstrtab", type: 3, flags: 0),
    ]
    file.nameTable = file.sections.count
    return file.encode()
  }

  /// A module of so many sections in all, with the symbol `far` in the last that is loaded. From 0xff00 on the index of
  /// that section is in a SHT_SYMTAB_SHNDX.
  ///
  /// - Parameter sharesNames: whether the names of symbols are in the table of the section names; then the symbol is
  ///   called `.text`.
  public static func module(ofSections count: Int, sharesNames: Bool = false) -> [UInt8] {
    var file = ForgedFile(is64: true, machine: 62)
    let isExtended = count >= 0xFF00
    // The null section and the tables at the end.
    let loaded = count - 3 - (isExtended ? 1 : 0) - (sharesNames ? 0 : 1)
    file.sections = [
      Section(name: ".text", type: 1, flags: 6, alignment: 16, content: [0xC3]),
      Section(name: ".modinfo", type: 1, flags: 2, content: Array("license=GPL\0".utf8)),
      Section(
        name: ".gnu.linkonce.this_module", type: 1, flags: 3, content: [UInt8](repeating: 0, count: 64)),
    ]
    while file.sections.count < loaded {
      file.sections.append(Section(name: ".data.far", type: 1, flags: 3, content: [1]))
    }
    let (table, strings) = file.encode([
      Symbol(name: "far", info: 0x11, section: isExtended ? 0xFFFF : UInt32(loaded))
    ])
    file.sections.append(
      Section(
        name: ".symtab", type: 2, flags: 0, link: UInt32(count - (sharesNames ? 1 : 2)), info: 1,
        alignment: 8, entrySize: 24,
        content: table))
    if isExtended {
      file.sections.append(
        Section(
          name: ".symtab_shndx", type: 18, flags: 0, link: UInt32(loaded + 1), alignment: 4, entrySize: 4,
          content: file.bytes(0, 4) + file.bytes(UInt64(loaded), 4)))
    }
    if !sharesNames { file.sections.append(Section(name: ".strtab", type: 3, flags: 0, content: strings)) }
    file.sections.append(Section(name: ".shstrtab", type: 3, flags: 0))
    file.nameTable = count - 1
    return file.encode()
  }
}
