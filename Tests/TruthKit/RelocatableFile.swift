extension ForgedFile {
  /// A file with relocations of `.text`, their symbols, and what else such a file needs.
  ///
  /// - Parameters:
  ///   - relocations: contents of the sections `.rel.text` or `.rela.text`, of which the first is section 2.
  ///   - symbols: without the null symbol.
  public func relocatable(
    relocations: [[UInt8]], hasAddend: Bool, symbols: [Symbol]
  ) -> ForgedFile {
    var file = self
    let size: UInt64 = (is64 ? 8 : 4) * (hasAddend ? 3 : 2)
    let symbolTable = UInt32(relocations.count) + 2
    let (table, strings) = encode(symbols)
    file.sections = [Section(name: ".text", type: 1, flags: 6, content: [UInt8](repeating: 0, count: 64))]
    file.sections += relocations.map { content in
      Section(
        name: hasAddend ? ".rela.text" : ".rel.text", type: hasAddend ? 4 : 9, flags: 0x40, link: symbolTable,
        info: 1, alignment: 8, entrySize: size, content: content)
    }
    file.sections += [
      Section(
        name: ".symtab", type: 2, flags: 0, link: symbolTable + 1, info: 1, alignment: 8,
        entrySize: is64 ? 24 : 16, content: table),
      Section(name: ".strtab", type: 3, flags: 0, content: strings),
      Section(name: ".shstrtab", type: 3, flags: 0),
    ]
    file.nameTable = file.sections.count
    return file
  }
}
