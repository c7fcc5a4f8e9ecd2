import ElfScanCore
import Testing
import TruthKit

/// Names are bytes: two that look alike to a person are two names to strip and to the kernel.
@Suite struct ElfNameTests {
  @Test func canonicallyEqualNamesDiffer() {
    let composed = ElfName(bytes: Array("\u{E9}".utf8))
    let decomposed = ElfName(bytes: Array("e\u{301}".utf8))
    #expect(composed != decomposed)
  }

  @Test func invalidUtf8NamesDiffer() {
    #expect(ElfName(bytes: [0xFF]) != ElfName(bytes: [0xFE]))
    #expect(ElfName(bytes: [0xFF]) != "\u{FFFD}")
  }

  @Test func prefixIsComparedByBytes() {
    let name: ElfName = ".rela.text"
    #expect(name.hasPrefix(".rela"))
    #expect(name.hasPrefix(".rela.text"))
    #expect(name.hasPrefix(""))
    #expect(!name.hasPrefix(".rela.text."))
    #expect(!ElfName(bytes: Array("e\u{301}".utf8)).hasPrefix("\u{E9}"))
  }

  @Test func namesOfTheShapesAreReadAsBytes() throws {
    let names = try Fixture("shapes/name-invalid-utf8.ko").module().sections.map(\.name.bytes)
    let invalid: [UInt8] = [0xFF, 0xFE, 0xC0, 0xAF, 0xED, 0xA0, 0x80]
    #expect(names.contains { $0.suffix(7) == invalid[...] })
  }

  @Test(arguments: ["shapes/name-escape.ko", "shapes/name-newline.ko", "shapes/name-invalid-utf8.ko"])
  func namesOfTheShapesAreShownEscaped(_ file: String) throws {
    let odd = try Fixture(file).module().sections.filter { section in
      section.name.bytes.contains { $0 < 0x20 || $0 >= 0x7F }
    }
    #expect(odd.count == 1)
    for section in odd {
      #expect(section.label.contains("\\"))
      #expect(forbiddenScalars(in: section.label).isEmpty)
    }
  }
}
