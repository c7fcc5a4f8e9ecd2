import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Every way in which strip goes wrong has a rule that names the cause: whatever is predicted that is not good, one of
/// the rules in the table has found something, as a warning or an error.
@Suite struct ExplanationTests {
  private static let groups: Set = [
    "group-shared-section", "group-repeated-member", "group-invalid-member", "group-relocation-flag",
    "group-member-flag", "group-orphan", "group-empty", "group-malformed", "group-signature-symbol",
    "group-empty-relocations", "relocation-kind", "several-relocation-sections",
  ]

  /// Why BFD does not take a file.
  private static let refused = groups.union([
    "section-link", "section-name", "section-entry-size", "section-type", "link-order", "symbol-table-order",
    "relocation-target", "relocation-symbol-table", "bitcode-file", "section-alignment", "no-machine",
    "compact-relocations", "machine-records", "symbol-kind", "symbol-section-index",
  ])

  /// Why symbols come out otherwise.
  private static let symbols = groups.union([
    "symbol-kind", "symbol-section-index", "symbol-name", "symbol-undefined-section", "common-symbol",
    "no-symbol-table", "several-relocation-sections", "section-name-type",
  ])

  /// By a part of a message, or the name of a change: the rules one of which explains it.
  private static let explanations: [(trouble: String, rules: Set<String>)] = [
    // What is printed.
    (
      "[.gnu.build.attributes",
      [
        "build-notes", "build-notes-incomplete", "relocation-type", "relocation-symbol-index",
        "section-past-end",
      ]
    ),
    ("for section `.shstrtab'", ["section-name"]),
    ("invalid string offset", ["symbol-name", "group-signature-symbol", "section-name"]),
    ("file format not recognized", refused),
    ("Unable to recognise the ", refused),
    ("header", refused),
    ("PROPERTY_TYPE", ["property-note"]), (" property (", ["property-note"]),
    ("corrupt stack size", ["property-note"]), ("corrupt no copy", ["property-note"]),
    ("corrupt memory sealing", ["property-note"]), ("used size", ["property-note"]),
    ("attempt to load strings", ["symbol-name"]),
    ("attribute section length", ["machine-records"]),
    ("uses unsupported", groups.union(["symbol-kind"])),
    ("is too big", ["section-alignment"]),
    (
      "section `",
      ["section-type", "compact-relocations", "group-invalid-member", "link-order", "link-order-none"]
    ),
    ("' in group [", ["group-invalid-member"]),
    ("invalid entry", ["group-invalid-member", "group-shared-section"]),
    ("no group info for section", groups),
    ("has no SHF_GROUP sections", groups),
    ("section group entry number", ["group-malformed"]),
    ("corrupted group section", groups),
    ("memory exhausted", groups.union(["section-past-end"])),
    (
      "cause of error unknown",
      [
        "group-signature-symbol", "symbol-section-index", "symbol-kind", "section-alignment",
        "relocation-type",
      ]
    ),
    ("sh_link of section", ["link-order"]),
    ("loop in section dependencies", groups.union(["section-link", "relocation-symbol-table"])),
    ("multiple symbol tables detected", ["several-symbol-tables"]),
    ("secondary relocation section", ["several-relocation-sections"]),
    ("secondary reloc", ["several-relocation-sections"]),
    ("cannot be set because", ["several-relocation-sections"]),
    ("failed to find", ["several-relocation-sections"]),
    ("has invalid symbol index", ["relocation-symbol-index"]),
    // BFD cannot say which entry of a secondary relocation section is wrong.
    ("internal error, aborting", ["several-relocation-sections", "relocation-symbol-index"]),
    ("Please report this bug", ["several-relocation-sections", "relocation-symbol-index"]),
    ("relocation count is negative", ["relocation-type", "relocation-symbol-index", "section-past-end"]),
    ("no symbols", ["relocation-dropped-symbol", "symbol-section-index"]),
    // What strip adds to what BFD has said.
    (
      "bad value",
      groups.union([
        "relocation-symbol-index", "relocation-type", "link-order", "several-relocation-sections",
        "build-notes",
        "relocation-symbol-table",
      ])
    ),
    ("invalid link", ["relocation-symbol-table"]),
    ("unsupported relocation type", ["relocation-type"]),
    // The symbol of a group that strip of 2.43 and 2.44 drops, since other groups have all of its members.
    ("symbol `.group'", groups.union(["relocation-dropped-symbol", "symbol-section-index"])),
    ("required but not present", ["relocation-dropped-symbol", "symbol-section-index"]),
    ("retaining unknown section flag", ["section-flags"]),
    ("extending past end of file", ["section-past-end"]),
    ("unable to modify", ["section-past-end"]),
    ("larger than the file size", ["section-past-end"]),
    ("is larger than file size", ["section-past-end"]),
    ("is too large", ["section-past-end"]),
    ("file truncated", ["section-past-end", "section-alignment"]),
    ("refused file-too-long", ["section-alignment"]),
    ("has no sections", ["no-sections"]),
    ("nonexistent SHT_SYMTAB_SHNDX", ["symbol-section-index"]),
    // What changes.
    (
      "relocations",
      [
        "several-relocation-sections", "relocation-symbol-table", "relocation-target", "relocation-kind",
        "livepatch",
        "symbol-section-index", "symbol-name", "symbol-undefined-section", "common-symbol",
        "relocation-symbol-index",
        "section-name-type", "relocation-dropped-symbol", "compressed-relocations", "no-machine",
      ]
    ),
    ("section alignment", ["section-alignment"]),
    ("section type", ["section-name-type", "several-relocation-sections"]),
    ("section-lost", ["section-type", "section-name-type"]),
    ("section-gained", ["section-type", "section-name-type", "several-relocation-sections"]),
    ("livepatch-order", ["livepatch"]),
    ("section flags", ["section-type"]),
    ("section contents", ["section-type", "build-notes"]),
    ("symbol-tables", ["several-symbol-tables", "section-name-type", "no-symbol-table"]),
    ("symbol-", symbols), ("refused symbol", symbols),
    ("refused several-symbol-tables", ["section-name-type"]),
    ("refused section-count", []),
    (
      "relocation-gained",
      [
        "relocation-target", "section-name-type", "several-relocation-sections", "relocation-symbol-table",
        "compressed-relocations", "livepatch",
      ]
    ),
    // How it ends.
    ("assertion", groups),
    ("null pointer", groups),
    ("signature", ["appended-signature"]),
  ]

  private static func name(of kind: Difference.Kind) -> String {
    switch kind {
    case .sectionChanged(_, _, .type): "section type"
    case .sectionChanged(_, _, .flags): "section flags"
    case .sectionChanged(_, _, .alignment): "section alignment"
    case .sectionChanged: "section contents"
    case .refused(let refusal): "refused \(refusal.kind.rawValue)"
    default: kind.name
    }
  }

  /// What one prediction says that is not good.
  private static func troubles(_ prediction: StripPrediction) -> Set<String> {
    var troubles = Set(prediction.messages.map(\.text).filter { !$0.hasPrefix("…") })
    if !prediction.assertions.isEmpty { troubles.insert("assertion") }
    if prediction.outcome == .crashes && prediction.assertions.isEmpty { troubles.insert("null pointer") }
    if prediction.losesSignature { troubles.insert("signature") }
    // As a file for another machine it has no relocations that anyone applies.
    let isForAnother = prediction.harm.changes.contains { $0.kind == .header(.machine) }
    if prediction.harm.damagedRelocations > 0, !isForAnother { troubles.insert("relocations") }
    for change in prediction.harm.changes { troubles.insert(name(of: change.kind)) }
    return troubles
  }

  /// Troubles that no finding explains, in words.
  private static func unexplained(_ module: Module) -> Set<String> {
    let found = Set(RuleCatalog.findings(in: module).filter { $0.severity > .note }.map(\.rule))
    let assessment = Assessment.of(module, path: "", Question(modes: [.debug, .unneeded, .objcopy]))
    var unexplained: Set<String> = []
    for prediction in assessment.predictions where prediction.verdict > .safe {
      // Relocations against a section symbol outside of all sections have no rule, and sections of one name that BFD puts in
      // another order: no tool makes either.
      for trouble in troubles(prediction) where !trouble.contains("`*ABS*'") && trouble != "first-of-name" {
        let rules =
          (explanations.first { trouble == $0.trouble } ?? explanations.first { trouble.contains($0.trouble) })?
          .rules
        if rules.map({ found.isDisjoint(with: $0) }) ?? true {
          unexplained.insert("\(trouble) (\(prediction.release.version) \(prediction.mode.command))")
        }
      }
    }
    return unexplained
  }

  @Test(arguments: Fixture.strippable)
  func whatGoesWrongHasARule(_ fixture: Fixture) throws {
    guard let module = try? fixture.module() else { return }
    #expect(ExplanationTests.unexplained(module).sorted().prefix(5) == [])
  }

  /// Files that nobody thought of.
  @Test(arguments: 0..<10)
  func whatGoesWrongInGeneratedModulesHasARule(_ slice: Int) throws {
    for seed in stride(from: slice, to: 600, by: 10) {
      var generator = ModuleGenerator(seed: UInt64(seed))
      let composed = try Module(FileImage(bytes: generator.next()))
      #expect(ExplanationTests.unexplained(composed).sorted().prefix(5) == [], "composed from seed \(seed)")
      let fixture = Fixture.strippable[seed % Fixture.strippable.count]
      var mutator = ModuleMutator(seed: UInt64(seed))
      guard let bytes = mutator.mutate(Array(try fixture.data)),
        let mutated = try? Module(FileImage(bytes: bytes))
      else { continue }
      #expect(
        ExplanationTests.unexplained(mutated).sorted().prefix(5) == [], "\(fixture) mutated with seed \(seed)"
      )
    }
  }

  /// A rule that the table names exists, and every case of a change is in it.
  @Test func theTableNamesRules() {
    let ids = Set(RuleCatalog.all.map { $0.id })
    for explanation in ExplanationTests.explanations {
      #expect(explanation.rules.isSubset(of: ids), "\(explanation.trouble)")
    }
  }
}
