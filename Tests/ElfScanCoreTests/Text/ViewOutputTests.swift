import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Views come in pieces, and end where nobody wants more.
@Suite struct ViewOutputTests {
  /// Somebody who has read enough.
  struct Enough: Error, Equatable {}

  /// A file with `count` relocations of a symbol with a long name, and as many symbols.
  private static func large(_ count: Int) throws -> Module {
    let file = ForgedFile(is64: true, machine: 62)
    let entries = file.encode(
      (0..<count).map { ForgedFile.Relocation(offset: UInt64($0), symbol: 1, type: 1, addend: 0) },
      hasAddend: true)
    let symbol = ForgedFile.Symbol(name: String(repeating: "n", count: 150), info: 0x10, section: 1)
    let bytes = file.relocatable(
      relocations: [entries], hasAddend: true, symbols: Array(repeating: symbol, count: 1 + count / 8)
    ).encode()
    return try Module(FileImage(bytes: bytes))
  }

  @Test func noChunkIsLarge() throws {
    let module = try ViewOutputTests.large(16_000)
    for view: any ModuleView in [RelocationList(module), SymbolList(module)] {
      var chunks: [Int] = []
      view.text(color: false) { (chunk) throws(Never) in chunks.append(chunk.count) }
      let sizes = chunks
      #expect(
        sizes.count > 4 && sizes.allSatisfy { $0 < 80_000 } && sizes.dropLast().allSatisfy { $0 >= 65_536 })
      chunks = []
      view.json { (chunk) throws(Never) in chunks.append(chunk.count) }
      let documents = chunks
      #expect(documents.count > 6 && documents.allSatisfy { $0 < 80_000 })
    }
  }

  @Test func whoHasEnoughGetsNoMore() throws {
    let module = try ViewOutputTests.large(8_000)
    for view: any ModuleView in [RelocationList(module), SymbolList(module)] {
      var count = 0
      #expect(throws: Enough()) {
        try view.text(color: false) { (_) throws(Enough) in
          count += 1
          throw Enough()
        }
      }
      #expect(throws: Enough()) {
        try view.json { (_) throws(Enough) in
          count += 1
          throw Enough()
        }
      }
      #expect(count == 2)
    }
  }

  @Test func nothingIsLost() throws {
    let module = try ViewOutputTests.large(8_000)
    let text = RelocationList(module).text(color: false)
    #expect(text.split(separator: "\n").count == 8_002)
    let entries = try decoded(RelocationList(module), as: RelocationListTests.Document.self).targets[0]
      .relocationSections[0].entries
    #expect(entries.map(\.offset) == Array(0..<8_000))
  }
}
