import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Modules whose names were chosen by somebody who wants to deceive the reader of a report, or his terminal.
@Suite struct HostileNamesTests {
  /// Sequences that a terminal, a log or a review tool acts on, and bytes that are no text.
  static let sequences: [[UInt8]] =
    (1...255).map { [$0] } + [
      Array("\u{1B}]0;title\u{7}".utf8), Array("\u{1B}[2J".utf8), Array("\r\n".utf8), Array("\u{85}".utf8),
      Array("\u{9B}31m".utf8), Array("\u{202E}".utf8), Array("\u{2028}".utf8), Array("\u{200D}".utf8),
      Array("\u{E0020}".utf8), Array("\u{FFFE}".utf8), [0xC0, 0x80], [0xED, 0xB0, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
      Array("\\u{1b}".utf8), Array("\"},{\"".utf8), Array("SAFE  other.ko\n".utf8),
    ]

  /// One release of each generation.
  static let question = Question(
    releases: [35, 40, 44, 47].compactMap { BinutilsRelease.of(BinutilsVersion(2, $0)) })

  private func expectFitToShow(_ assessment: Assessment, _ comment: Comment) throws {
    let text = TextReport().render(assessment)
    #expect(forbiddenScalars(in: text, allowingNewline: true).isEmpty, comment)
    let json = JsonReport.render([assessment])
    #expect(json.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F }, comment)
    let document = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    #expect(document?["schemaVersion"] as? Int == 1, comment)
  }

  /// Names in findings, in damaged relocations and in the messages of strip.
  @Test(arguments: [
    "shapes/groups-share-own-relocations.ko", "shapes/rel-twice.ko", "shapes/link-order-debug.ko",
  ])
  func sectionAndSymbolNames(_ file: String) throws {
    let question = HostileNamesTests.question
    let plain = TextReport().render(Assessment.of(path: Fixture(file).path, question))
    let lines = plain.split(separator: "\n").count
    for sequence in HostileNamesTests.sequences {
      var patched = try PatchedModule(file)
      let isKept = Set(try patched.module().sections.filter { $0.name.hasPrefix(".rel") }.map(\.index))
      // Sections that are not loaded stay debugging information.
      try patched.renameSections(keeping: isKept) { Array(".debug".utf8) + sequence + Array("b\($0)".utf8) }
      try patched.renameSymbols { Array("_Z".utf8) + sequence + Array("b\($0)".utf8) }
      let assessment = try patched.assessment(question)
      try expectFitToShow(assessment, "\(sequence)")
      let text = TextReport().render(assessment)
      #expect(text.split(separator: "\n").filter { $0.hasPrefix("SAFE") }.isEmpty, "\(sequence)")
      #expect(text.split(separator: "\n").count <= lines + 4, "\(sequence)")
    }
  }

  /// Every byte value in one name.
  @Test func everyByteInEveryName() throws {
    var patched = try PatchedModule("modules/nvidia-shape.ko")
    try patched.renameSections { [UInt8($0 % 255 + 1)] + Array(1...255) }
    try patched.renameSymbols { [UInt8($0 % 255 + 1)] + Array(1...255) }
    try expectFitToShow(try patched.assessment(Question(modes: StripMode.allCases)), "every byte")
  }

  /// What `.modinfo` says stands in the second line of the report.
  @Test func modinfoAndComment() throws {
    for sequence in HostileNamesTests.sequences {
      var patched = try PatchedModule("shapes/plain.ko")
      let module = try patched.module()
      let modinfo = try #require(module.sections.first { $0.name == ".modinfo" }).index
      let rodata = try #require(module.sections.first { $0.name == ".rodata" }).index
      try patched.renameSections(keeping: Set(1..<module.sections.count).subtracting([rodata])) { _ in
        Array(".comment".utf8)
      }
      patched.replaceContents(of: modinfo, with: Array("vermagic=6.1".utf8) + sequence + Array("x\0".utf8))
      patched.replaceContents(of: rodata, with: Array("clang".utf8) + sequence + [0])
      let assessment = try patched.assessment(HostileNamesTests.question)
      try expectFitToShow(assessment, "\(sequence)")
      #expect(TextReport().render(assessment).contains("for kernel 6.1"), "\(sequence)")
    }
  }

  /// The path is shown as well, and is not the file's choice alone.
  @Test func paths() throws {
    let module = try Fixture("shapes/plain.ko").module()
    for sequence in HostileNamesTests.sequences {
      let path = "a" + String(decoding: sequence, as: UTF8.self) + "b.ko"
      try expectFitToShow(Assessment.of(module, path: path, HostileNamesTests.question), "\(sequence)")
      let missing = Assessment.of(path: "/no/such/folder/\(path)", Question())
      try expectFitToShow(missing, "\(sequence)")
      #expect(TextReport().render(missing).split(separator: "\n").count == 1, "\(sequence)")
    }
  }

  /// Colour is for the verdict alone, and only where it is asked for.
  @Test func colourComesFromTheReportAlone() throws {
    var patched = try PatchedModule("modules/silent.ko")
    try patched.renameSymbols { _ in Array("\u{1B}[32mSAFE\u{1B}[0m".utf8) }
    let text = TextReport(color: true).render(try patched.assessment())
    #expect(text.hasPrefix("\u{1B}[1;31mUNSAFE\u{1B}[0m  "))
    #expect(text.unicodeScalars.filter { $0 == "\u{1B}" }.count == 2)
  }

  @Test func veryLongNamesAreCut() throws {
    var patched = try PatchedModule("shapes/groups-share-own-relocations.ko")
    let isKept = Set(try patched.module().sections.filter { $0.name.hasPrefix(".rel") }.map(\.index))
    try patched.renameSections(keeping: isKept) { [UInt8](repeating: UInt8(ascii: "s"), count: 100_000 + $0) }
    try patched.renameSymbols { [UInt8](repeating: UInt8(ascii: "n"), count: 100_000 + $0) }
    let text = TextReport().render(try patched.assessment())
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 2000 })
    #expect(text.contains(String(repeating: "s", count: 200) + "…"))
  }
}
