import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// `elfscan sections`.
@Suite struct SectionListTests {
  struct Document: Decodable {
    struct Row: Decodable {
      let index: Int
      let name: String
      let type: String
      let typeNumber: UInt32
      let flags: String
      let offset: UInt64
      let size: UInt64
      let link: UInt32
      let info: UInt32
      let alignment: UInt64
      let entrySize: UInt64
      let remarks: [String]
    }

    let sections: [Row]
  }

  private func rows(_ file: String, _ filter: SectionList.Filter = .init()) throws -> [Document.Row] {
    try decoded(SectionList(Fixture(file).module(), filter), as: Document.self).sections
  }

  @Test(arguments: Readelf.fixtures) func agreesWithReadelf(_ fixture: Fixture) throws {
    try compareWithReadelf(fixture.path)
  }

  @Test(.withDebianModules, arguments: DebianModule.all)
  func agreesWithReadelfOnDebianModules(_ module: DebianModule) throws {
    #expect(try compareWithReadelf(module.path) > 20)
  }

  /// Returns how many sections were compared.
  @discardableResult private func compareWithReadelf(_ path: String) throws -> Int {
    let theirs = try Readelf.sections(path)
    let view = SectionList(try Module.read(path: path))
    let ours = try decoded(view, as: Document.self).sections
    #expect(!ours.isEmpty && ours.count == theirs.count)
    for (our, their) in zip(ours, theirs) {
      let same =
        our.index == their.index && our.offset == their.offset && our.size == their.size
        // readelf shows the entry size that groups should have.
        && (our.entrySize == their.entrySize || our.type == "GROUP" && their.entrySize == 4)
        && our.link == their.link && our.info == their.info
        && our.alignment == their.alignment && our.flags.sorted() == their.flags.sorted()
        && isSame(our, their.words) && (!isPlain(our.name) || their.words.hasPrefix("\(our.name) "))
      #expect(same, "\(our) is not \(their)")
    }
    #expect(view.text(color: false).split(separator: "\n").count == ours.count + 1)
    return ours.count
  }

  /// Whether readelf shows the name as it is.
  private func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
  }

  /// The type as readelf shows it, which cuts it after 15 characters.
  private func isSame(_ row: Document.Row, _ words: String) -> Bool {
    let number =
      row.typeNumber >= 0x8000_0000
      ? "LOUSER+\(hex(row.typeNumber - 0x8000_0000))" : "LOOS+\(hex(row.typeNumber &- 0x6000_0000))"
    let spellings = [row.type, row.type == "SYMTAB_SHNDX" ? "SYMTAB SECTION INDICES" : number]
    // A number of no range.
    let unknown = String(row.typeNumber, radix: 16)
    return spellings.contains { words.hasSuffix($0) || words.hasSuffix($0.prefix(15)) }
      || words.hasSuffix("\(unknown): <unknown>")
      || row.type.hasPrefix("0x") && words.contains(unknown)
  }

  @Test func remarks() throws {
    let nvidia = try rows("modules/nvidia-shape.ko")
    let rodata = try #require(nvidia.first { $0.name == ".rodata" })
    #expect(rodata.remarks == ["member of 7 groups"])
    let relocations = nvidia.filter { $0.type == "RELA" && $0.info == rodata.index }.map(\.remarks)
    #expect(relocations.count > 1 && relocations[0].contains { $0.hasSuffix("for .rodata (the first)") })
    #expect(relocations.dropFirst().allSatisfy { $0.contains { $0.hasSuffix("for .rodata (extra)") } })
    #expect(nvidia.first { $0.name == ".debug_info" }?.remarks == ["debugging information"])
    #expect(nvidia.first { $0.name == ".text" }?.remarks == [])
    #expect(try rows("shapes/klp-rela.ko")[3].remarks.contains("livepatch"))
    let lto = try rows("modules/fatlto.ko").first { $0.name == ".llvm.lto" }
    #expect(lto?.remarks == ["LLVM's own"] && lto?.type == "LLVM_LTO")
  }

  @Test func filters() throws {
    var filter = SectionList.Filter()
    filter.types = try #require(SectionType.named("group"))
    #expect(try Set(rows("modules/nvidia-shape.ko", filter).map(\.type)) == ["GROUP"])
    filter.types = try #require(SectionType.named("0x7"))
    #expect(try Set(rows("modules/gcc.ko", filter).map(\.type)) == ["NOTE"])
    filter = SectionList.Filter()
    filter.allocatedOnly = true
    let allocated = try rows("modules/gcc.ko", filter)
    #expect(allocated.count > 5 && allocated.allSatisfy { $0.flags.contains("A") })
    filter.name = NamePattern(".text*")
    let text = try rows("modules/gcc.ko", filter)
    #expect(text.count > 1 && text.allSatisfy { $0.name.hasPrefix(".text") })
    #expect(SectionType.named("NONESUCH") == nil && SectionType.named("0x1ffffffff") == nil)
    filter.name = NamePattern("nonesuch")
    #expect(SectionList(try Fixture("modules/gcc.ko").module(), filter).text(color: true) == "no sections\n")
  }

  @Test func bitcodeHasNoSections() throws {
    let view = SectionList(try Fixture("modules/bitcode.ko").module())
    #expect(view.text(color: false) == "no sections: LLVM bitcode is no ELF file\n")
    #expect(try decoded(view, as: Document.self).sections.isEmpty)
  }

  @Test func colourIsOnlyWhereItIsAskedFor() throws {
    let view = SectionList(try Fixture("modules/nvidia-shape.ko").module())
    #expect(view.text(color: true).contains("\u{1B}[33mmember of 7 groups\u{1B}[0m"))
    #expect(!view.text(color: false).contains("\u{1B}"))
  }

  @Test(arguments: [
    ("", "", true), ("", "a", false), ("*", "", true), ("**", "abc", true), (".text", ".text", true),
    (".text", ".text.a", false), ("*.text.*", ".rela.text.x", true), ("a?c", "abc", true),
    ("a?c", "ac", false),
    ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("[^a-c]x", "dx", true), ("[]]", "]", true),
    ("[", "[", true), ("[z-a]", "m", false), ("\\*", "*", true), ("\\*", "a", false),
    ("a*b*c", "aXbYbZc", true),
    ("a*b*c", "aXbYbZ", false), ("[a-]", "-", true), ("*a", "aaab", false), ("ab", "a", false),
  ])
  func patterns(_ pattern: String, _ name: String, _ fits: Bool) {
    #expect(NamePattern(pattern).matches(Array(name.utf8)) == fits)
  }

  @Test(.timeLimit(.minutes(20))) func aPatternOfStarsEnds() {
    let pattern = NamePattern(String(repeating: "*a", count: 30))
    #expect(!pattern.matches(Array(repeating: UInt8(ascii: "a"), count: 20_000) + [0x62]))
  }
}
