extension Module {
  /// Whether BFD keeps no section for a header, and writes what it needs of it anew or leaves it out: unused headers,
  /// SHT_SHLIB, the symbol table with its string table and section indexes, the names of sections. Relocation sections
  /// count by what they apply to, and not here.
  func isBookkeeping(_ section: Section) -> Bool {
    switch section.type {
    case .null, .shlib, .symtab, .symtabShndx: true
    case .strtab: isNameTable(section.index)
    default: false
    }
  }

  /// Whether it holds the names of sections or symbols.
  private func isNameTable(_ index: Int) -> Bool {
    index == header?.sectionNameTable
      || symbolTable.section != 0 && index == Int(sections[symbolTable.section].link)
  }
}
