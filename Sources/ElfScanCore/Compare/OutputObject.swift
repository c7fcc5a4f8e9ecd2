/// The object that a stripper would write, as whoever reads the file would find it. Where sections lie in the file, and in
/// which order names stand in their tables, is not worked out.
public struct OutputObject: Sendable {
  /// What the file holds. Contents that stay are those of the file before.
  public let module: Module
  /// Which section is which of the file before.
  let matching: SectionMatching
  /// Sections whose contents come out otherwise in a way that is not worked out, by index.
  public internal(set) var changedContents: Set<Int> = []

  /// Whether the size of a section is worked out: not that of tables of names, nor where contents come out otherwise.
  public func predictsSize(of section: Section) -> Bool {
    let names = module.section(at: module.symbolTable.section).map { Int($0.link) }
    return section.index == 0
      || ![names, module.header?.sectionNameTable].contains(section.index)
        && !changedContents.contains(section.index)
  }

  /// Whether the sections with what the module says of itself, and with the names that it exports, are where they were.
  func keepsInformation(of before: Module) -> Bool {
    func contents(_ module: Module) -> [Range<Int>?] {
      [".modinfo", "__ksymtab_strings"].map { (name: StaticString) in
        module.sections.first { $0.name.equals(name) }?.contents
      }
    }
    return contents(before) == contents(module)
  }

  /// Whether a section is loaded that was not before, or has another name then.
  func loadsMore(than before: Module) -> Bool {
    zip(module.sections, matching.before).contains { section, origin in
      section.isAllocated && section.size != 0
        && !(origin.map { before.sections[$0].isAllocated && before.sections[$0].size != 0 } ?? false)
    }
  }

  /// The module as it is.
  static func unchanged(_ module: Module) -> OutputObject {
    OutputObject(
      module: module, matching: SectionMatching(module, module, module.sections.map { Int?($0.index) }))
  }

  /// The file of no machine in particular that comes out where BFD did not know the one it was given: its relocations are
  /// none that anyone applies.
  static func forNoMachine(_ module: Module) -> OutputObject {
    var header = module.header
    header?.machine = .none
    let copy = Module(
      kind: module.kind, header: header, sections: module.sections, symbolTable: module.symbolTable,
      symbolTableSections: module.symbolTableSections, relocationSections: [],
      groups: module.groups, signature: nil, info: module.info, image: module.image, fileSize: module.fileSize
    )
    return OutputObject(
      module: copy, matching: SectionMatching(module, copy, module.sections.map { Int?($0.index) }))
  }
}
