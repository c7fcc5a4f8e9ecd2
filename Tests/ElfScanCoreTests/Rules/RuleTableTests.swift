import Testing
import TruthKit

@testable import ElfScanCore

/// For every rule: files that it speaks about, with what it finds there, and files about which it is silent.
@Suite struct RuleTableTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    /// Of each finding: how many cases were taken together.
    let counts: [Int]
    /// Of the first finding.
    let sections: [Int]
    var symbols: [Int] = []
    var testDescription: String { file }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    let severity: Severity
    let fires: [Case]
    let silent: [String]
    var testDescription: String { rule }
  }

  static let rows: [Row] =
    fileShapeRows + notesAndCompressionRows + [
      Row(
        rule: "stripped-before", severity: .warning,
        fires: [
          Case(file: "shapes/rela-twice-stable.ko", counts: [1], sections: [3]),
          Case(file: "recorded/rela-twice.ko", counts: [1], sections: [3]),
        ],
        silent: [
          "modules/nvidia-shape.ko", "modules/silent.ko", "modules/gcc.ko",
          "shapes/rela-twice-not-allocated.ko",
          "shapes/plain.ko", "shapes/group-member-zero.ko",
        ]),
      Row(
        rule: "several-relocation-sections", severity: .error,
        fires: [
          Case(file: "modules/silent.ko", counts: [2], sections: [5, 16, 41]),
          Case(
            file: "modules/nvidia-shape.ko", counts: [8],
            sections: [5, 16, 111, 113, 115, 117, 119, 121, 123]),
          Case(
            file: "modules/merged-text-refused.ko", counts: [8, 15],
            sections: [5, 13, 71, 73, 75, 77, 79, 81, 83]),
          Case(file: "shapes/rel-twice-i386.ko", counts: [2], sections: [1, 2, 3]),
          Case(file: "shapes/rel-and-rela.ko", counts: [2], sections: [1, 2, 3]),
        ],
        silent: [
          "modules/healthy.ko", "modules/force-group.ko", "shapes/rela-misnamed.ko",
          "shapes/rela-info-zero.ko",
        ]),
      Row(
        rule: "relocation-symbol-table", severity: .error,
        fires: [
          Case(file: "shapes/rela-link-other.ko", counts: [1], sections: [2]),
          Case(file: "shapes/rela-link-zero.ko", counts: [1], sections: [2]),
          Case(file: "shapes/rela-link-out-of-range.ko", counts: [1], sections: [2]),
        ],
        silent: ["shapes/plain.ko", "shapes/rela-misnamed.ko", "modules/silent.ko"]),
      Row(
        rule: "relocation-target", severity: .error,
        fires: [
          Case(file: "shapes/rela-info-out-of-range.ko", counts: [1], sections: [2]),
          Case(file: "shapes/rela-info-zero.ko", counts: [1], sections: [2]),
          Case(file: "shapes/rela-target-relocations.ko", counts: [1], sections: [5]),
          Case(file: "shapes/rela-target-symtab.ko", counts: [1], sections: [5]),
          Case(file: "shapes/rela-target-empty.ko", counts: [1], sections: [9]),
        ],
        silent: ["shapes/plain.ko", "shapes/rela-misnamed.ko", "modules/silent.ko"]),
      Row(
        rule: "link-order", severity: .error,
        fires: [
          Case(file: "shapes/link-order-debug.ko", counts: [1], sections: [9]),
          Case(file: "shapes/link-order-symtab.ko", counts: [1], sections: [9]),
          Case(file: "shapes/link-order-out-of-range.ko", counts: [1], sections: [9]),
        ],
        silent: ["shapes/link-order-ok.ko", "shapes/link-order-zero.ko", "shapes/llvm-bb-address-map.ko"]),
      Row(
        rule: "link-order-none", severity: .warning,
        fires: [Case(file: "shapes/link-order-zero.ko", counts: [1], sections: [9])],
        silent: ["shapes/link-order-ok.ko", "shapes/link-order-symtab.ko"]),
      Row(
        rule: "section-type", severity: .error,
        fires: [
          Case(file: "shapes/type-user-alloc.ko", counts: [1], sections: [9]),
          Case(file: "shapes/type-reserved.ko", counts: [1], sections: [9]),
          Case(file: "shapes/type-reserved-alloc.ko", counts: [1], sections: [9]),
          Case(file: "shapes/type-processor.ko", counts: [1], sections: [9]),
          Case(file: "shapes/flag-os-nonconforming-os-type.ko", counts: [1], sections: [9]),
          Case(file: "shapes/type-shlib-alloc.ko", counts: [1], sections: [9]),
          Case(file: "shapes/type-relr.ko", counts: [1], sections: [9]),
        ],
        silent: [
          "shapes/type-os.ko", "shapes/type-os-alloc.ko", "shapes/type-user.ko",
          "shapes/flag-os-nonconforming.ko",
          "shapes/crel.ko", "modules/arm64.ko", "shapes/llvm-offloading.ko",
        ]),
      Row(
        rule: "section-past-end", severity: .error,
        fires: [
          Case(file: "shapes/size-past-end.ko", counts: [1], sections: [9]),
          Case(file: "malformed/section-offset-past-end.ko", counts: [1], sections: [1]),
          Case(file: "shapes/null-past-end.ko", counts: [1], sections: [9]),
        ],
        silent: ["shapes/plain.ko", "modules/gcc.ko"]),
      Row(
        rule: "section-alignment", severity: .error,
        fires: [Case(file: "shapes/align-not-power-of-two.ko", counts: [1], sections: [3])],
        silent: ["shapes/plain.ko", "modules/gcc.ko", "modules/nvidia-shape.ko"]),
      Row(
        rule: "no-symbol-table", severity: .warning,
        fires: [
          Case(file: "shapes/symtab-none.ko", counts: [1], sections: []),
          Case(file: "shapes/symbols-undefined-only.ko", counts: [1], sections: [6]),
        ],
        silent: ["shapes/plain.ko", "recorded/plain.ko", "modules/bitcode.ko", "shapes/symtab-twice.ko"]),
      Row(
        rule: "livepatch", severity: .error,
        fires: [
          Case(file: "shapes/livepatch.ko", counts: [2], sections: [3], symbols: [12]),
          Case(file: "shapes/klp-rela.ko", counts: [1], sections: [3]),
          Case(file: "shapes/symbol-livepatch.ko", counts: [1], sections: [], symbols: [12]),
        ],
        silent: ["shapes/plain.ko", "modules/gcc.ko"]),
      Row(
        rule: "group-shared-section", severity: .error,
        fires: [
          Case(
            file: "modules/nvidia-shape.ko", counts: [7], sections: [5, 110, 112, 114, 116, 118, 120, 122]),
          Case(file: "shapes/groups-share-three.ko", counts: [3], sections: [6, 1, 2, 3]),
          Case(file: "shapes/groups-share-identical.ko", counts: [2, 2], sections: [5, 1, 2]),
        ],
        silent: [
          "modules/healthy.ko", "modules/silent.ko", "shapes/group-ok.ko", "shapes/group-member-twice.ko",
        ]),
      Row(
        rule: "group-repeated-member", severity: .error,
        fires: [Case(file: "shapes/group-member-twice.ko", counts: [1], sections: [1, 2])],
        silent: ["shapes/groups-share-three.ko", "shapes/group-ok.ko"]),
      Row(
        rule: "group-invalid-member", severity: .error,
        fires: [
          Case(file: "shapes/group-member-zero.ko", counts: [1], sections: [1]),
          Case(file: "shapes/group-member-out-of-range.ko", counts: [1], sections: [1]),
          Case(file: "shapes/group-member-group.ko", counts: [1], sections: [1]),
          Case(file: "shapes/group-member-symtab.ko", counts: [1], sections: [1]),
          Case(file: "shapes/group-member-strtab.ko", counts: [1], sections: [1]),
        ],
        silent: ["shapes/group-ok.ko", "shapes/group-empty.ko", "modules/nvidia-shape.ko"]),
      Row(
        rule: "group-relocation-flag", severity: .warning,
        fires: [
          Case(file: "shapes/group-relocations-unlisted.ko", counts: [1], sections: [3]),
          Case(file: "shapes/group-relocations-unflagged.ko", counts: [1], sections: [3]),
          Case(file: "shapes/group-relocations-astray.ko", counts: [1], sections: [4]),
        ],
        silent: ["shapes/group-ok.ko", "shapes/group-flag-orphan.ko", "modules/healthy.ko"]),
      Row(
        rule: "group-orphan", severity: .warning,
        fires: [Case(file: "shapes/group-flag-orphan.ko", counts: [1], sections: [1])],
        silent: ["shapes/group-ok.ko", "shapes/group-relocations-unlisted.ko", "modules/healthy.ko"]),
      Row(
        rule: "group-empty", severity: .error,
        fires: [Case(file: "shapes/group-empty.ko", counts: [1], sections: [1])],
        silent: ["shapes/group-ok.ko", "shapes/group-entry-size.ko"]),
      Row(
        rule: "group-malformed", severity: .error,
        fires: [Case(file: "shapes/group-entry-size.ko", counts: [1], sections: [1])],
        silent: ["shapes/group-ok.ko", "shapes/group-empty.ko"]),
      Row(
        rule: "group-signature-symbol", severity: .error,
        fires: [
          Case(file: "shapes/group-signature-out-of-range.ko", counts: [1], sections: [1]),
          Case(file: "shapes/group-link-not-symtab.ko", counts: [1], sections: [1]),
          Case(file: "shapes/group-signature-dropped.ko", counts: [1], sections: [1]),
        ],
        silent: ["shapes/group-ok.ko", "shapes/group-debug-only.ko"]),
      Row(
        rule: "bitcode-file", severity: .error,
        fires: [
          Case(file: "modules/bitcode.ko", counts: [1], sections: []),
          Case(file: "modules/bitcode-wrapper.bin", counts: [1], sections: []),
        ],
        silent: ["modules/embed-bitcode.ko", "modules/fatlto.ko"]),
      Row(
        rule: "compact-relocations", severity: .error,
        fires: [Case(file: "shapes/crel.ko", counts: [1], sections: [2])],
        silent: ["shapes/plain.ko"]),
      Row(
        rule: "llvm-section", severity: .note,
        fires: [
          Case(file: "modules/addrsig.ko", counts: [1], sections: [34]),
          Case(file: "modules/embed-bitcode.ko", counts: [1, 1], sections: [20]),
          Case(file: "modules/fatlto.ko", counts: [1], sections: [24]),
          Case(file: "shapes/llvm-addrsig.ko", counts: [1], sections: [9]),
          Case(file: "shapes/llvm-bb-address-map.ko", counts: [1], sections: [9]),
          Case(file: "shapes/llvm-bitcode-sections.ko", counts: [1, 1], sections: [9]),
          Case(file: "shapes/llvm-call-graph-profile.ko", counts: [1], sections: [9]),
          Case(file: "shapes/llvm-lto.ko", counts: [1], sections: [9]),
          Case(file: "shapes/llvm-offloading.ko", counts: [1], sections: [9]),
        ],
        silent: ["modules/gcc-lto.ko", "modules/nvidia-shape.ko", "shapes/type-os.ko"]),
      Row(
        rule: "gcc-lto-section", severity: .note,
        fires: [Case(file: "modules/gcc-lto.ko", counts: [36], sections: Array(35...53) + [55])],
        silent: ["modules/fatlto.ko", "modules/gcc.ko"]),
      Row(
        rule: "symbol-section-index", severity: .error,
        fires: [
          Case(file: "shapes/symbol-section-out-of-range.ko", counts: [1], sections: [], symbols: [13]),
          Case(file: "shapes/symbol-in-symtab.ko", counts: [1], sections: [], symbols: [11]),
          Case(file: "shapes/symbol-xindex-without-table.ko", counts: [1], sections: [], symbols: [4]),
        ],
        silent: ["shapes/symtab-shndx.ko", "shapes/livepatch.ko", "shapes/symbol-absolute-zero.ko"]),
      Row(
        rule: "symbol-table-order", severity: .warning,
        fires: [
          Case(file: "shapes/symtab-local-after-info.ko", counts: [1], sections: [9], symbols: [13]),
          Case(file: "shapes/symtab-global-before-info.ko", counts: [2], sections: [9], symbols: [5, 6]),
          Case(
            file: "shapes/symtab-info-past-end.ko", counts: [8], sections: [9],
            symbols: [5, 6, 7, 8, 9, 10, 11, 12]),
        ],
        silent: ["shapes/plain.ko", "shapes/symtab-none.ko", "modules/powerpc.ko"]),
      Row(
        rule: "several-symbol-tables", severity: .error,
        fires: [Case(file: "shapes/symtab-twice.ko", counts: [2], sections: [9, 10])],
        silent: ["shapes/plain.ko", "shapes/symtab-none.ko"]),
      Row(
        rule: "relocation-symbol-index", severity: .error,
        fires: [Case(file: "shapes/rela-symbol-out-of-range.ko", counts: [1], sections: [2])],
        silent: ["shapes/plain.ko", "modules/nvidia-shape.ko"]),
      Row(
        rule: "relocation-type", severity: .error,
        fires: [
          Case(file: "shapes/rela-type-unknown.ko", counts: [1], sections: [2]),
          Case(file: "shapes/rela-type-newer.ko", counts: [1], sections: [4]),
        ],
        silent: ["shapes/plain.ko", "modules/arm64.ko", "modules/i386.ko", "modules/powerpc64.ko"]),
      Row(
        rule: "appended-signature", severity: .error,
        fires: [
          Case(file: "modules/signed.ko", counts: [1], sections: []),
          Case(file: "modules/signed-keyid.ko", counts: [1], sections: []),
          Case(file: "malformed/signature-length-past-end.ko", counts: [1], sections: []),
        ],
        silent: ["modules/gcc.ko", "modules/bitcode.ko"]),
      Row(
        rule: "foreign-machine", severity: .note,
        fires: [
          Case(file: "modules/arm64.ko", counts: [1], sections: []),
          Case(file: "modules/powerpc.ko", counts: [1], sections: []),
          Case(file: "modules/powerpc64.ko", counts: [1], sections: []),
        ],
        silent: ["modules/gcc.ko", "modules/i386.ko", "modules/bitcode.ko"]),
      Row(
        rule: "not-a-kernel-module", severity: .note,
        fires: [
          Case(file: "shapes/modinfo-none.ko", counts: [1], sections: []),
          Case(file: "shapes/sections-none.ko", counts: [1], sections: []),
        ],
        silent: ["shapes/plain.ko", "shapes/this-module-none.ko", "modules/executable", "modules/bitcode.ko"]),
    ]

  @Test func everyRuleHasARow() {
    #expect(RuleTableTests.rows.map(\.rule).sorted() == RuleCatalog.all.map { $0.id }.sorted())
    for row in RuleTableTests.rows {
      #expect(!row.fires.isEmpty, "\(row.rule)")
      #expect(!row.silent.isEmpty, "\(row.rule)")
    }
  }

  @Test(arguments: rows)
  func ruleFiresOnItsDefect(_ row: Row) throws {
    for example in row.fires {
      let findings = RuleCatalog.findings(in: try Fixture(example.file).module()).filter {
        $0.rule == row.rule
      }
      #expect(findings.map(\.count) == example.counts, "\(example.file)")
      #expect(findings.allSatisfy { $0.severity == row.severity }, "\(example.file)")
      let first = try #require(findings.first, "\(example.file)")
      #expect(first.sections == example.sections, "\(example.file)")
      #expect(first.symbols == example.symbols, "\(example.file)")
    }
  }

  @Test(arguments: rows)
  func ruleIsSilentElsewhere(_ row: Row) throws {
    for file in row.silent {
      let findings = RuleCatalog.findings(in: try Fixture(file).module()).filter { $0.rule == row.rule }
      #expect(findings.isEmpty, "\(file)")
    }
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
