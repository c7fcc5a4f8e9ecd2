/// One file as the rules and the prediction read it: immutable, and safe to share between threads.
public final class Module: Sendable {
  /// What the file is.
  public let kind: FileKind
  /// nil for LLVM bitcode, which is no ELF file.
  public let header: ElfHeader?
  /// Every section header; the position is the section index, the first the null section.
  public let sections: [Section]
  /// The symbol table the file uses: the first SHT_SYMTAB.
  public let symbolTable: SymbolTable
  /// Section indexes of every SHT_SYMTAB.
  public let symbolTableSections: [Int]
  /// Every SHT_REL and SHT_RELA, in section order.
  public let relocationSections: [RelocationSection]
  /// Every SHT_GROUP, in section order.
  public let groups: [SectionGroup]
  /// The signature behind the ELF file; nil where the marker is not there.
  public let signature: ModuleSignature?
  /// What the module says of itself.
  public let info: ModuleInfo
  let image: FileImage
  /// Size of the file in bytes.
  public let fileSize: Int

  init(
    kind: FileKind, header: ElfHeader?, sections: [Section], symbolTable: SymbolTable,
    symbolTableSections: [Int], relocationSections: [RelocationSection], groups: [SectionGroup],
    signature: ModuleSignature?, info: ModuleInfo, image: FileImage, fileSize: Int
  ) {
    self.kind = kind
    self.header = header
    self.sections = sections
    self.symbolTable = symbolTable
    self.symbolTableSections = symbolTableSections
    self.relocationSections = relocationSections
    self.groups = groups
    self.signature = signature
    self.info = info
    self.image = image
    self.fileSize = fileSize
  }

  /// The whole file.
  public var bytes: [UInt8] { image.bytes }

  /// The whole file, where it is not so large that nobody would want it in memory.
  ///
  /// - Throws: `ElfError`, too where it cannot be read.
  package func contents() throws(ElfError) -> [UInt8] { try image.allBytes() }

  /// Whether these are the bytes of the file.
  package func holds(_ bytes: [UInt8]) -> Bool { image.hasSameBytes(as: FileImage(bytes: bytes)) }

  /// The name of a symbol; empty where the offset is outside the string table.
  public func name(of symbol: Symbol) -> ElfName {
    ElfName(slice: nameBytes(of: symbol))
  }

  /// The bytes of a symbol's name in the file; empty where the offset is outside the string table.
  func nameBytes(of symbol: Symbol) -> ArraySlice<UInt8> {
    symbolTable.names?.cString(at: Int(symbol.nameOffset)) ?? []
  }

  /// The section at an index taken from the file.
  public func section(at index: Int) -> Section? {
    sections.indices.contains(index) ? sections[index] : nil
  }

  /// Whether a section header claims bytes that the file does not hold. Strippers hold unused headers (SHT_NULL) against
  /// the file too (`elf_swap_shdr_in`, bfd/elfcode.h).
  func goesPastEndOfFile(_ section: Section) -> Bool {
    section.extendsPastEndOfFile
      || section.type == .null && !image.contains(offset: section.offset, size: section.size)
  }

  /// The section's name for messages, or its number where there is no such section.
  public func sectionLabel(_ index: Int) -> String {
    section(at: index)?.label ?? "section \(index) (which does not exist)"
  }

  /// A section's number and name, for messages.
  func numberedLabel(_ index: Int) -> String { "[\(index)] \(sectionLabel(index))" }

  /// What a symbol is called in messages: its name, or the section's for a section symbol.
  public func symbolLabel(_ index: Int) -> String {
    guard symbolTable.symbols.indices.contains(index) else { return "symbol \(index) (which does not exist)" }
    let symbol = symbolTable.symbols[index]
    let name = self.name(of: symbol)
    if !name.isEmpty { return demangled(name) }
    if symbol.isSection, let section = symbol.definingSection { return "section \(sectionLabel(section))" }
    return index == 0 ? "no symbol" : "symbol \(index)"
  }

  /// The relocation section at an index of the section header table; nil where that one is none.
  public func relocationSection(at index: Int) -> RelocationSection? {
    relocationPosition(at: index).map { relocationSections[$0] }
  }

  /// Its position in the list of those.
  func relocationPosition(at index: Int) -> Int? {
    let found = relocationSections.firstIndex(after: { $0.index < index })
    return found < relocationSections.count && relocationSections[found].index == index ? found : nil
  }

  /// The relocations of one section, decoded one by one.
  public func relocations(in section: RelocationSection) -> RelocationEntries? {
    header.map { RelocationEntries(section, header: $0, image: image) }
  }

  /// Whether it is a livepatch, whose symbols and relocations the kernel resolves later (Documentation/livepatch).
  var isLivepatch: Bool {
    symbolTable.symbols.contains(where: \.isLivepatch)
      || sections.contains { $0.flags.contains(.relaLivepatch) }
  }
}
