import Testing
import TruthKit

@testable import ElfScanCore

/// Equal cases become one finding with a count: 34 equal lines help nobody.
@Suite struct AggregationTests {
  /// Changes every group of a module with 34 of them, and gives what one rule then finds.
  private func findings(
    _ rule: String, in file: String = "modules/healthy.ko", _ change: (inout PatchedModule, Int) -> Void
  ) throws -> [Finding] {
    var patched = try PatchedModule(file)
    for group in patched.sections(ofType: 17) { change(&patched, group) }
    return RuleCatalog.findings(in: try patched.module()).filter { $0.rule == rule }
  }

  @Test func malformedGroups() throws {
    let found = try findings("group-malformed") { $0[.entrySize, $1] = 8 }
    #expect(found.map(\.count) == [34])
    #expect(found.first?.message.hasPrefix("34 section groups ") == true)
    #expect(found.first?.sections.count == 20)
  }

  @Test func signaturesOutOfRange() throws {
    let found = try findings("group-signature-symbol") { $0[.info, $1] = 9999 }
    #expect(found.map(\.count) == [34])
  }

  @Test func emptyGroups() throws {
    let found = try findings("group-empty") { $0[.size, $1] = 4 }
    #expect(found.map(\.count) == [34])
  }

  @Test func equalInvalidMembers() throws {
    let found = try findings("group-invalid-member") { patched, group in
      patched.set(9999, at: Int(patched[.place, group]) + 4, width: 4)
    }
    #expect(found.map(\.count) == [34])
  }

  @Test func repeatedMembers() throws {
    let found = try findings("group-repeated-member") { patched, group in
      let start = Int(patched[.place, group])
      patched.set(patched.number(at: start + 4, width: 4), at: start + 8, width: 4)
      patched[.size, group] = 12
    }
    #expect(found.map(\.count) == [34])
    #expect(found.first?.message.hasPrefix("34 section groups list a section twice") == true)
  }

  @Test func orphansAndUnlistedRelocations() throws {
    var patched = try PatchedModule("modules/gcc.ko")
    let plain = patched.sections(ofType: 1)
    let relocations = patched.sections(ofType: 4)
    for section in plain + relocations { patched[.flags, section] |= 0x200 }
    let found = RuleCatalog.findings(in: try patched.module())
    #expect(found.filter { $0.rule == "group-orphan" }.map(\.count) == [plain.count])
    #expect(found.filter { $0.rule == "group-relocation-flag" }.map(\.count) == [relocations.count])
  }

  @Test func relocationsToNoSymbolAndOfNoType() throws {
    var patched = try PatchedModule("modules/gcc.ko")
    for section in patched.sections(ofType: 4) {
      let start = Int(patched[.place, section])
      for entry in stride(from: start, to: start + Int(patched[.size, section]), by: 24) {
        patched.set(9999 << 32 | 0x77, at: entry + 8, width: 8)
      }
    }
    let found = RuleCatalog.findings(in: try patched.module())
    #expect(found.filter { $0.rule == "relocation-symbol-index" }.map(\.count) == [85])
    #expect(found.filter { $0.rule == "relocation-type" }.map(\.count) == [85])
  }

  @Test func symbolsInNoSection() throws {
    var patched = try PatchedModule("modules/gcc.ko")
    let table = try #require(patched.sections(ofType: 2).first)
    let symbols = Int(patched[.size, table] / 24)
    for symbol in 1..<symbols {
      patched.set(999, at: Int(patched[.place, table]) + 24 * symbol + 6, width: 2)
    }
    let found = RuleCatalog.findings(in: try patched.module()).filter { $0.rule == "symbol-section-index" }
    #expect(found.map(\.count) == [symbols - 1])
    #expect(found.first?.symbols == Array(1...20))
  }

  @Test func sectionsOfOneLlvmType() throws {
    var patched = try PatchedModule("modules/gcc-lto.ko")
    let module = try patched.module()
    let sections = module.sections.filter { $0.name.hasPrefix(".gnu.lto_") }.map(\.index)
    for section in sections { patched[.type, section] = 0x6FFF_4C0C }
    let found = RuleCatalog.findings(in: try patched.module()).filter { $0.rule == "llvm-section" }
    #expect(found.map(\.count) == [36])
    #expect(found.first?.message.contains("and 35 more") == true)
  }

  /// A file made to fill the disk with its report: two groups that share thousands of sections, each with two
  /// relocation sections and an alignment that strip changes.
  @Test func thousandsOfCasesDoNotMakeThousandsOfLines() throws {
    var patched = try PatchedModule("shapes/groups-share-own-relocations.ko")
    let table = Array(patched.bytes[patched.sectionTable...])
    let (count, extra) = (patched.sectionCount, 3000)
    let start = patched.bytes.count
    patched.bytes += table
    for position in 0..<extra {
      // .rodata, and two of its relocation sections for the copy.
      patched.bytes += table[(64 * 5)..<(64 * 8)]
      let copy = count + 3 * position
      patched.set(3, at: start + 64 * copy + 48, width: 8)
      for relocations in [copy + 1, copy + 2] {
        patched.set(UInt64(copy), at: start + 64 * relocations + 44, width: 4)
      }
    }
    patched.set(UInt64(start), at: 40, width: 8)
    patched.set(UInt64(count + 3 * extra), at: 60, width: 2)
    let members = [1] + (0..<extra).map { UInt32(count + 3 * $0) }
    let list = members.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) } }
    for group in patched.sections(ofType: 17) { patched.replaceContents(of: group, with: list) }
    let release = try #require(BinutilsRelease.of(BinutilsVersion(2, 44)))
    let assessment = try patched.assessment(Question(releases: [release]))
    let rules = Set(assessment.findings.map { $0.rule })
    #expect(rules.isSuperset(of: ["group-shared-section", "several-relocation-sections"]))
    #expect(assessment.findings.reduce(0) { $0 + $1.count } >= extra)
    #expect(assessment.findings.count <= 100)
    #expect(TextReport().render(assessment).split(separator: "\n").count <= 500)
    #expect(JsonReport.render([assessment]).count <= 100_000)
  }

  /// A file whose sections all lie over each other: one finding, with as many cases as sections and not as pairs.
  @Test func overlapsAreCountedBySection() throws {
    var patched = try PatchedModule("shapes/plain.ko")
    let table = Array(patched.bytes[patched.sectionTable...])
    let (count, extra, start) = (patched.sectionCount, 20_000, patched.bytes.count)
    patched.bytes += table
    for _ in 0..<extra { patched.bytes += table[64..<128] }
    patched.set(UInt64(start), at: 40, width: 8)
    patched.set(UInt64(count + extra), at: 60, width: 2)
    let found = RuleCatalog.findings(in: try patched.module()).filter { $0.rule == "section-overlap" }
    #expect(found.map(\.count) == [extra])
    #expect(found.first?.sections.count == 20)
    #expect(
      found.first?.message.hasSuffix(", …. Strip pulls them apart without a word; no linker writes that.")
        == true)
  }

  /// Every number LLVM has given out, and those it may yet.
  @Test(arguments: [UInt64(0x6FFF_4C00), 0x6FFF_4C02, 0x6FFF_4C0D, 0x6FFF_4C7F, 0x6FFF_4CFF])
  func everyLlvmTypeIsNamed(_ type: UInt64) throws {
    var patched = try PatchedModule("shapes/llvm-lto.ko")
    patched[.type, 9] = type
    patched[.name, 9] = 0
    let found = RuleCatalog.findings(in: try patched.module()).filter { $0.rule == "llvm-section" }
    #expect(found.map(\.sections) == [[9]])
  }

  @Test(arguments: [UInt64(0x6FFF_4BFF), 0x6FFF_4D00])
  func neighbouringTypesAreNotLlvm(_ type: UInt64) throws {
    var patched = try PatchedModule("shapes/llvm-lto.ko")
    patched[.type, 9] = type
    patched[.name, 9] = 0
    #expect(RuleCatalog.findings(in: try patched.module()).allSatisfy { $0.rule != "llvm-section" })
  }
}
