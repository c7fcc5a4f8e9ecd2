import ElfScanCore
import Testing
import TruthKit

/// One wrong bit anywhere in a module must not end the process: every result is an error or an assessment that both
/// reports can render.
@Suite struct BitFlipTests {
  /// One release of each generation and two modes, asked about in turn: all of them for every bit would take minutes.
  private static let questions: [Question] = [35, 40, 43, 47].flatMap { minor in
    [StripMode.debug, .all].map { mode in
      Question(releases: [BinutilsRelease.of(BinutilsVersion(2, minor))].compactMap { $0 }, modes: [mode])
    }
  }

  /// Reads and judges bytes; nil where the reader refuses them.
  private func judge(_ bytes: [UInt8], _ comment: @autoclosure () -> Comment, turn: Int) -> Verdict? {
    let question = BitFlipTests.questions[turn % BitFlipTests.questions.count]
    guard let assessment = Assessment.of(bytes: bytes, question) else { return nil }
    let text = TextReport().render(assessment)
    #expect(text.hasPrefix(assessment.verdict.rawValue.uppercased()), comment())
    #expect(JsonReport.render([assessment]).last == UInt8(ascii: "\n"), comment())
    return assessment.verdict
  }

  private func judge(_ bytes: inout [UInt8], bit: Int) -> Verdict? {
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    defer { bytes[bit / 8] ^= 1 << UInt8(bit % 8) }
    return judge(bytes, "bit \(bit % 8) of byte \(bit / 8)", turn: bit / 8 + bit)
  }

  @Test(arguments: ["shapes/groups-share-three.ko", "modules/i386.ko", "modules/powerpc64.ko"])
  func everyBitOfTheElfHeader(_ file: String) throws {
    var bytes = Array(try Fixture(file).data)
    var refused = 0
    for bit in 0..<(8 * 52) where judge(&bytes, bit: bit) == nil { refused += 1 }
    #expect(refused >= 8 * 7, "at least the magic number, class, encoding and version must be looked at")
  }

  @Test(arguments: [
    "shapes/groups-share-own-relocations.ko", "shapes/symtab-shndx.ko", "shapes/livepatch.ko",
  ])
  func everyBitOfASectionHeader(_ file: String) throws {
    let module = try PatchedModule(file)
    var bytes = module.bytes
    var verdicts: Set<Verdict?> = []
    // Each bit in every third section, so that neighbouring bits meet other kinds of sections.
    for bit in 0..<(8 * 64) {
      for section in stride(from: bit % 3, to: module.sectionCount, by: 3) {
        verdicts.insert(judge(&bytes, bit: 8 * (module.sectionTable + 64 * section) + bit))
      }
    }
    #expect(verdicts.isSuperset(of: [nil, .unsafe]), "\(verdicts)")
  }

  /// Symbols, relocations, group lists and names: a seeded choice of bits in the whole file.
  @Test(arguments: Fixture.all(in: "shapes"))
  func bitsAnywhere(_ fixture: Fixture) throws {
    var bytes = Array(try fixture.data)
    var random = SeededGenerator(fixture.name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    for _ in 0..<25 { _ = judge(&bytes, bit: Int.random(in: 0..<(8 * bytes.count), using: &random)) }
  }

  /// Several bytes at once, set to the values on which arithmetic breaks.
  @Test(arguments: ["modules/silent.ko", "modules/i386.ko", "modules/powerpc.ko", "modules/gcc-lto.ko"])
  func extremeBytesAnywhere(_ file: String) throws {
    let original = Array(try Fixture(file).data)
    var random = SeededGenerator(7)
    for turn in 0..<100 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let width = [1, 2, 4, 8].randomElement(using: &random) ?? 1
        let start = Int.random(in: 0...(bytes.count - width), using: &random)
        let value: UInt8 = [0x00, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
        for place in start..<(start + width) { bytes[place] = value }
      }
      _ = judge(bytes, "change \(turn)", turn: turn)
    }
  }
}
