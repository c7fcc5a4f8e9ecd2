import Testing
import TruthKit

@testable import ElfScanCore

/// For every rule: files that it speaks about, with what it finds there, and files about which it is silent. Its page
/// names them.
@Suite struct RuleTableTests {
  private func findings(_ rule: String, in file: String) throws -> [Finding] {
    RuleCatalog.findings(in: try Fixture(file).module()).filter { $0.rule == rule }
  }

  @Test(arguments: RulePageTests.rules)
  func ruleFiresOnItsDefect(_ rule: String) throws {
    let cases = try RuleDocument.read(rule).cases.speaks
    #expect(!cases.isEmpty)
    for example in cases {
      let findings = try findings(rule, in: example.file)
      #expect(findings.map(\.count) == example.counts, "\(example.file)")
      let first = try #require(findings.first, "\(example.file)")
      #expect(first.sections == example.sections, "\(example.file)")
      #expect(first.symbols == example.symbols, "\(example.file)")
    }
  }

  @Test(arguments: RulePageTests.rules)
  func ruleIsSilentElsewhere(_ rule: String) throws {
    let files = try RuleDocument.read(rule).cases.silent
    #expect(!files.isEmpty)
    for file in files { #expect(try findings(rule, in: file).isEmpty, "\(file)") }
  }

  /// Nothing is wrong with these, so nothing is said.
  @Test(arguments: [
    "modules/build-notes.ko", "shapes/build-notes-merged.ko", "shapes/build-notes-relocated.ko",
    "modules/gcc.ko", "modules/healthy.ko", "modules/force-group.ko", "modules/i386.ko", "modules/executable",
    "modules/library.so", "shapes/plain.ko", "shapes/group-ok.ko", "shapes/group-debug-only.ko",
    "shapes/group-debug-and-text.ko", "shapes/link-order-ok.ko", "shapes/symtab-shndx.ko",
    "shapes/rela-misnamed.ko", "shapes/name-escape.ko",
  ])
  func soundFileHasNoFindings(_ file: String) throws {
    #expect(RuleCatalog.findings(in: try Fixture(file).module()).map(\.message) == [])
  }
}
