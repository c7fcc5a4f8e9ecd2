import ElfScanCore
import Testing
import TruthKit

/// Every file of `Fixtures/malformed`: refused with a reason and a place, or read into a model that shows the defect.
@Suite struct MalformedFileTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let file: String
    let reason: ElfError.Reason
    let location: ElfError.Location
    var testDescription: String { file }

    init(_ file: String, _ reason: ElfError.Reason, _ location: ElfError.Location) {
      self.file = file
      self.reason = reason
      self.location = location
    }
  }

  static let refusals: [Refusal] = [
    Refusal("empty.ko", .empty, .file),
    Refusal("three-bytes.ko", .notElf, .offset(0)),
    Refusal("text.ko", .notElf, .offset(0)),
    Refusal("signature-marker-alone.ko", .notElf, .offset(0)),
    Refusal("half-header.ko", .badHeader, .offset(32)),
    Refusal("class-invalid.ko", .badHeader, .offset(4)),
    Refusal("encoding-invalid.ko", .badHeader, .offset(5)),
    Refusal("ident-version-invalid.ko", .badHeader, .offset(6)),
    Refusal("version-invalid.ko", .badHeader, .offset(20)),
    Refusal("encoding-swapped.ko", .badHeader, .offset(20)),
    Refusal("header-only.ko", .badHeader, .offset(40)),
    Refusal("section-table-missing.ko", .badHeader, .offset(40)),
    Refusal("section-table-past-end.ko", .badHeader, .offset(40)),
    Refusal("section-table-overflow.ko", .badHeader, .offset(40)),
    Refusal("section-entry-size-0.ko", .badHeader, .offset(58)),
    Refusal("section-entry-size-40.ko", .badHeader, .offset(58)),
    Refusal("section-table-cut.ko", .badHeader, .offset(0x470)),
    Refusal("section-count-too-large.ko", .badHeader, .offset(0x470)),
    Refusal("section-count-huge.ko", .badHeader, .offset(0x470)),
    Refusal("section-count-overflow.ko", .badHeader, .offset(0x470)),
    Refusal("names-index-out-of-range.ko", .badHeader, .offset(62)),
    Refusal("names-index-extended-out-of-range.ko", .badHeader, .offset(62)),
    Refusal("names-not-a-string-table.ko", .badSection, .section(1)),
    Refusal("names-past-end.ko", .badSection, .section(11)),
    Refusal("symtab-entry-size-0.ko", .badSection, .section(9)),
    Refusal("symtab-size-not-multiple.ko", .badSection, .section(9)),
    Refusal("symtab-strings-out-of-range.ko", .badSection, .section(9)),
    Refusal("strtab-past-end.ko", .badSection, .section(10)),
  ]

  /// Files whose defect lies in one section, which the model shows and strip trips over.
  static let readable = [
    "rela-entry-size-0.ko", "rela-size-not-multiple.ko", "section-name-past-end.ko",
    "section-offset-past-end.ko",
    "section-size-overflow.ko", "signature-length-past-end.ko", "symbol-name-past-end.ko",
  ]

  @Test func everyFileIsExpectedToBeEitherRefusedOrRead() {
    let expected = Set(
      (MalformedFileTests.refusals.map(\.file) + MalformedFileTests.readable).map { "malformed/\($0)" })
    #expect(Set(Fixture.all(in: "malformed").map(\.name)) == expected)
  }

  @Test(arguments: refusals)
  func refusalNamesReasonAndPlace(_ refusal: Refusal) throws {
    let error = try #require(throws: ElfError.self) { try Fixture("malformed/\(refusal.file)").module() }
    #expect(error.reason == refusal.reason)
    #expect(error.location == refusal.location)
    #expect(!error.detail.isEmpty)
    #expect(forbiddenScalars(in: error.message).isEmpty)
  }

  @Test(arguments: refusals)
  func refusedFileIsIndeterminateWithOneLine(_ refusal: Refusal) throws {
    let fixture = Fixture("malformed/\(refusal.file)")
    let assessment = Assessment.of(path: fixture.path, Question())
    #expect(assessment.verdict == .indeterminate)
    #expect(assessment.findings.isEmpty)
    #expect(assessment.predictions.isEmpty)
    let text = TextReport().render(assessment)
    #expect(text == "INDETERMINATE  \(fixture.path): \(try #require(assessment.error))\n")
  }

  @Test func messageTellsPlaceBeforeTrouble() throws {
    let error = try #require(throws: ElfError.self) {
      try Fixture("malformed/section-entry-size-40.ko").module()
    }
    #expect(error.message == "offset 0x3a: section headers of 40 bytes (e_shentsize); ELF64 has 64")
  }

  @Test func relocationsOfAnotherEntrySizeAreNotRead() throws {
    let module = try Fixture("malformed/rela-entry-size-0.ko").module()
    let section = try #require(module.relocationSections.first)
    #expect(!section.isWellFormed)
    #expect(section.count == 0)
    #expect(module.sections[section.index].entrySize == 0)
  }

  @Test func onlyWholeRelocationsAreCounted() throws {
    let module = try Fixture("malformed/rela-size-not-multiple.ko").module()
    let section = try #require(module.relocationSections.first)
    #expect(section.count == Int(module.sections[section.index].size) / 24)
    #expect(module.sections[section.index].size % 24 != 0)
  }

  @Test func sectionNamePastTheNamesIsEmptyAndMarked() throws {
    let module = try Fixture("malformed/section-name-past-end.ko").module()
    let nameless = module.sections.filter { !$0.hasValidName }
    #expect(nameless.map(\.index) == [1])
    #expect(nameless.map(\.label) == ["section 1"])
  }

  @Test(arguments: ["malformed/section-offset-past-end.ko", "malformed/section-size-overflow.ko"])
  func sectionPastTheEndHasNoContents(_ file: String) throws {
    let module = try Fixture(file).module()
    #expect(module.sections.filter(\.extendsPastEndOfFile).map(\.index) == [1])
    #expect(module.sections[1].contents == nil)
  }

  @Test func signatureLongerThanTheFileHasNoLength() throws {
    let module = try Fixture("malformed/signature-length-past-end.ko").module()
    #expect(try #require(module.signature).length == nil)
  }

  @Test func symbolNamePastTheNamesIsEmpty() throws {
    let module = try Fixture("malformed/symbol-name-past-end.ko").module()
    let last = try #require(module.symbolTable.symbols.last)
    #expect(module.name(of: last).isEmpty)
    #expect(module.symbolLabel(12) == "symbol 12")
  }

  /// A damaged module is never called safe, unless the real strip of every release was seen to leave it alone.
  @Test(arguments: readable)
  func readableDefectIsUnsafeUnlessHarmless(_ file: String) {
    let verdict = Assessment.of(path: Fixture("malformed/\(file)").path, Question()).verdict
    #expect(verdict == (file == "rela-size-not-multiple.ko" ? .safe : .unsafe))
  }
}
