import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// All views of files whose author means to deceive.
@Suite struct ViewsOfHostileFilesTests {
  private func views(_ module: Module) -> [any ModuleView] {
    [
      SectionList(module), SymbolList(module), RelocationList(module), GroupList(module),
      ModuleSummary(module),
    ]
  }

  private func expectFitToShow(_ module: Module, _ comment: Comment) throws {
    for view in views(module) {
      let text = view.text(color: false)
      #expect(forbiddenScalars(in: text, allowingNewline: true).isEmpty, comment)
      #expect(text.hasSuffix("\n") && text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") }, comment)
      let json = view.json()
      #expect(json.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F }, comment)
      let document = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
      #expect(document?["schemaVersion"] as? Int == 1, comment)
    }
  }

  @Test(arguments: ["shapes/name-escape.ko", "shapes/name-newline.ko", "shapes/name-invalid-utf8.ko"])
  func namesAreEscaped(_ file: String) throws {
    try expectFitToShow(try Fixture(file).module(), "\(file)")
  }

  @Test func everyByteInEveryName() throws {
    var patched = try PatchedModule("modules/nvidia-shape.ko")
    try patched.renameSections { [UInt8($0 % 255 + 1)] + Array(1...255) }
    try patched.renameSymbols { [UInt8($0 % 255 + 1)] + Array(1...255) }
    try expectFitToShow(try patched.module(), "every byte")
  }

  @Test func everyFixtureThatCanBeRead() throws {
    var count = 0
    for fixture in Fixture.strippable {
      guard let module = try? fixture.module() else { continue }
      try expectFitToShow(module, "\(fixture)")
      count += 1
    }
    #expect(count > 150)
  }

  /// A list that searched for each section among all would take minutes.
  @Test(.timeLimit(.minutes(20))) func manySections() throws {
    let module = try Module(FileImage(bytes: ForgedFile.module(sections: 65_400)))
    #expect(module.sections.count > 60_000)
    for view in views(module) { #expect(!view.text(color: false).isEmpty && !view.json().isEmpty) }
  }

  /// Names that overlap, each four megabytes long; more of them, and there would be no module.
  @Test(.timeLimit(.minutes(20)), arguments: [true, false]) func longNames(_ areEnded: Bool) throws {
    let file = ForgedFile(is64: true, machine: 62)
    let count: UInt32 = 3
    let relocations = (1...count).map { ForgedFile.Relocation(offset: 0, symbol: $0, type: 1, addend: 0) }
    let symbol = ForgedFile.Symbol(name: "", info: 0x11, section: 1)
    var forged = file.relocatable(
      relocations: [file.encode(relocations, hasAddend: true)], hasAddend: true,
      symbols: Array(repeating: symbol, count: Int(count)))
    for number in 1...Int(count) {
      forged.sections[2].content.replaceSubrange(
        24 * number..<24 * number + 4, with: file.bytes(UInt64(number), 4))
    }
    forged.sections[3].content =
      [0] + [UInt8](repeating: UInt8(ascii: "n"), count: 1 << 22) + (areEnded ? [0] : [])
    let module = try Module(FileImage(bytes: forged.encode()))
    var filter = SymbolList.Filter()
    filter.name = NamePattern("*x")
    #expect(SymbolList(module, filter).text(color: false) == "no symbols\n")
    for view: any ModuleView in [SymbolList(module), RelocationList(module), ModuleSummary(module)] {
      var size = 0
      view.text(color: false) { (chunk) throws(Never) in size += chunk.count }
      let total = size
      #expect(total > 150 && total < 1000 * Int(count))
    }
    #expect(module.symbolTable.symbols.suffix(3).allSatisfy { SymbolNames(module)[$0].isEmpty != areEnded })
  }
}
