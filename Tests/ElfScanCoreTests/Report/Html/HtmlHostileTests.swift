import Testing
import TruthKit

@testable import ElfScanCore

/// Names that would be markup, or more than a page can hold.
@Suite struct HtmlHostileTests {
  static let names = [
    "<script>alert(1)</script>", "</td></tr></table><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)", "<!--", "]]>", "&lt;b&gt;", "</style><script>", "</title>", "\n</tr>\n",
  ]

  private func hostile(_ name: [UInt8]) throws -> Assessment {
    var patched = try PatchedModule("modules/nvidia-shape.ko")
    let isKept = Set(try patched.module().sections.filter { $0.name.hasPrefix(".rel") }.map(\.index))
    try patched.renameSections(keeping: isKept) { name + Array("\($0)".utf8) }
    try patched.renameSymbols { name + Array("\($0)".utf8) }
    return Assessment.of(
      try patched.module(), path: "folder/" + String(decoding: name, as: UTF8.self) + ".ko",
      Question(modes: StripMode.allCases))
  }

  /// The same elements and attributes as with ordinary names, and the name as text.
  @Test(arguments: names)
  func namesAreText(_ name: String) throws {
    let plain = try HtmlOutline(HtmlPages.page([try hostile(Array("name".utf8))], isAlone: true))
    let assessment = try hostile(Array(name.utf8))
    let outline = try HtmlOutline(HtmlPages.page([assessment], isAlone: true))
    #expect(outline.attributes.isSubset(of: plain.attributes))
    #expect(Set(outline.elements.keys).isSubset(of: plain.elements.keys))
    for element in ["script", "style", "table", "tr", "img", "a"] {
      #expect(outline.elements[element, default: 0] <= plain.elements[element, default: 0], "\(element)")
    }
    #expect(outline.text.contains(printable(name.utf8)))
    #expect(outline.files == ["unsafe"])
  }

  /// However long the names are, and whatever becomes of their characters on the page.
  @Test(arguments: ["\"", "&", "<", "\u{1}", "\u{202E}", "𝄞", "a"])
  func detailsAreBounded(_ character: String) throws {
    let name = Array(String(repeating: character, count: 5000).utf8)
    let assessment = try hostile(name)
    let rows = HtmlFile(assessment, isAlone: true, ReportOptions()).rows.all
    #expect(rows.count < HtmlFile.detailLimit + (32 << 10))
    let outline = try HtmlOutline(HtmlPages.page([assessment], isAlone: true))
    #expect(outline.text.contains("Why"))
  }

  /// More sections than a picture has room for.
  @Test func manySections() throws {
    let module = try Module(FileImage(bytes: ForgedFile.module(sections: 5_000)))
    let assessment = Assessment.of(module, path: "many.ko", Question())
    let rows = HtmlFile(assessment, isAlone: true, ReportOptions()).rows.all
    #expect(rows.count < HtmlFile.detailLimit + 4096)
  }

  /// Numbers that make no sense end in no crash, and in a page that can be read.
  @Test func mutatedModules() throws {
    let fixtures = ["modules/nvidia-shape.ko", "shapes/groups-share-three.ko", "shapes/rel-twice.ko"]
    var read = 0
    for seed in 0..<150 {
      var mutator = ModuleMutator(seed: UInt64(seed))
      guard let bytes = mutator.mutate(Array(try Fixture(fixtures[seed % fixtures.count]).data)),
        let module = try? Module(FileImage(bytes: bytes))
      else { continue }
      read += 1
      let assessment = Assessment.of(module, path: "mutated.ko", HostileNamesTests.question)
      let outline = try HtmlOutline(HtmlPages.page([assessment], isAlone: true))
      #expect(outline.files == [HtmlVerdict(assessment).rawValue], "seed \(seed)")
    }
    #expect(read > 50)
  }
}
