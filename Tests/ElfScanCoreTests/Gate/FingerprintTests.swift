import Testing
import TruthKit

@testable import ElfScanCore

/// By what findings are known again.
@Suite struct FingerprintTests {
  @Test(
    arguments: [
      ("vtable.llvm.1234567890", "vtable"), ("a.llvm.12.cold", "a.cold"), ("llvm.5", "llvm.5"),
      (".llvm.addrsig", ".llvm.addrsig"), ("f.llvm.", "f.llvm."), ("f.constprop.0", "f.constprop.0"),
      ("", ""),
    ])
  func numbersOfTheLinkGo(_ name: String, _ stable: String) {
    #expect(Fingerprint.stable(name) == stable)
  }

  /// The digits are in files of users: they must not change. FNV-1a of these bytes, worked out elsewhere.
  @Test func digitsAreThoseOfFNV() {
    let empty = Fingerprint(module: "", rule: "", subject: "", number: 0)
    #expect(empty.description == "66ad387c06757277b806e89d2e80dc8d")
    let usual = Fingerprint(
      module: "nvidia.ko", rule: "several-relocation-sections", subject: ".rodata", number: 0)
    #expect(usual.description == "71c5023456f5565dfbd1261d2272a8df")
  }

  @Test func equalFindingsAreNumbered() {
    let assessment = GateTests.assessment("modules/merged-text-refused.ko")
    #expect(
      assessment.fingerprints.map { "\($0.rule) \($0.subject) \($0.number)" } == [
        "several-relocation-sections .rodata 0", "several-relocation-sections .text 0",
        "group-shared-section .rodata 0", "group-shared-section .text 0",
      ])
    #expect(Set(assessment.fingerprints.map(\.description)).count == assessment.findings.count)
    var twice = assessment
    twice.findings += assessment.findings
    #expect(twice.fingerprints.suffix(4).map(\.number) == [1, 1, 1, 1])
  }

  @Test(
    arguments: [
      ("/a/b.c/x.ko", nil, "x.ko"), ("x.ko.xz", .xz, "x.ko"), ("x.ko", .gzip, "x.ko"),
      ("d/lib.a(sub/m.o)", nil, "lib.a(sub/m.o)"), ("d/e.ko.zst", nil, "e.ko.zst"), ("-", nil, "-"),
      ("d/new\nline.ko", nil, "new\\nline.ko"),
    ] as [(String, Compression?, String)])
  func moduleIsNamedWithoutFolders(_ path: String, _ compression: Compression?, _ name: String) {
    var assessment = Assessment.indeterminate(Array(path.utf8), ElfError(.empty, "empty"))
    assessment.compression = compression
    #expect(assessment.moduleName == name)
  }
}
