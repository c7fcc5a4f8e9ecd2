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

  private static let buildNotes: Set = [
    "build-notes", "build-notes-incomplete", "relocation-type", "relocation-symbol-index", "section-past-end",
  ]

  private static let secondary: Set = ["several-relocation-sections"]

  /// The rules one of which explains what is printed.
  private static func rules(for event: StripEvent) -> Set<String> {
    switch event {
    case .sectionPastEnd, .sectionLargerThanFile, .sectionTooLarge, .notModified: ["section-past-end"]
    case .dependencyLoop: groups.union(["section-link", "relocation-symbol-table"])
    case .sectionNameOutside: ["section-name"]
    case .symbolNameOutside: ["symbol-name", "group-signature-symbol", "section-name"]
    case .misplacedNames: ["symbol-name"]
    case .severalSymbolTables: ["several-symbol-tables"]
    case .unknownSectionType: ["section-type", "compact-relocations"]
    case .invalidRelocationLink: ["relocation-symbol-table"]
    case .secondaryRelocations, .unsetSecondaryLink, .lostLink, .missingSecondaryRelocations,
      .missingSecondarySymbol:
      secondary
    case .corruptProperty, .unknownProperty: ["property-note"]
    case .corruptAttributes, .corruptOptions, .unreadRecords: ["machine-records"]
    case .invalidGroupEntry: ["group-invalid-member", "group-shared-section"]
    case .unknownGroupMember: ["group-invalid-member"]
    case .noGroupInfo, .groupWithoutMembers, .corruptedGroup: groups
    case .malformedGroup: ["group-malformed"]
    // A machine's tables for unwinding get SHF_LINK_ORDER by their name.
    case .linkOrderToNothing: ["link-order-none", "section-type"]
    case .invalidLinkOrder, .linkOrderRemoved: ["link-order"]
    case .unknownMachine, .notRecognised, .wrongFormat: refused
    case .noSections: ["no-sections"]
    case .missingExtendedIndex: ["symbol-section-index"]
    case .unsupportedSymbol: groups.union(["symbol-kind"])
    case .badNotes, .notesWithoutVersion, .emptyNotes, .lostNotes, .oversizedNotes: buildNotes
    case .invalidSymbolIndex: ["relocation-symbol-index"]
    case .unsupportedRelocationType: ["relocation-type"]
    case .relocationAssertion: ["relocation-kind", "relocation-type"]
    case .unreadableRelocations: ["relocation-type", "relocation-symbol-index", "section-past-end"]
    // Groups: the symbol of one that strip of 2.43 and 2.44 drops, since other groups have all of its members.
    case .missingSymbol: groups.union(["relocation-dropped-symbol", "symbol-section-index"])
    case .noSymbols: ["relocation-dropped-symbol", "symbol-section-index"]
    // BFD cannot say which entry of a secondary relocation section is wrong.
    case .aborted: ["several-relocation-sections", "relocation-symbol-index"]
    case .unknownSectionFlags: ["section-flags"]
    case .alignmentTooLarge: ["section-alignment"]
    case .wrongFixedSize: ["machine-records"]
    case .badValue:
      groups.union([
        "relocation-symbol-index", "relocation-type", "link-order", "several-relocation-sections",
        "build-notes", "relocation-symbol-table",
      ])
    case .noMemory: groups.union(["section-past-end"])
    case .fileTruncated: ["section-past-end", "section-alignment"]
    case .unknownError:
      [
        "group-signature-symbol", "symbol-section-index", "symbol-kind", "section-alignment",
        "relocation-type",
      ]
    // No tool makes relocations against a section symbol outside of all sections; an archive is no module; what is only
    // counted is like what is told; and a symbol is named by whoever calls strip.
    case .missingAbsoluteSymbol, .unknownMember, .thinArchive, .further, .symbolOfRelocation: []
    }
  }

  /// The rules one of which explains a change.
  private static func rules(for change: Difference.Kind) -> Set<String> {
    switch change {
    // What is refused is copied for no machine by some releases.
    case .header: refused
    case .sectionLost: ["section-type", "section-name-type"]
    case .sectionGained: ["section-type", "section-name-type", "several-relocation-sections"]
    case .sectionChanged(_, _, .type): ["section-name-type", "several-relocation-sections"]
    case .sectionChanged(_, _, .flags): ["section-type"]
    case .sectionChanged(_, _, .alignment): ["section-alignment"]
    case .sectionChanged: ["section-type", "build-notes"]
    case .relocationChanged, .relocationLost: relocations
    case .relocationGained:
      [
        "relocation-target", "section-name-type", "several-relocation-sections", "relocation-symbol-table",
        "compressed-relocations", "livepatch",
      ]
    case .symbolLost, .symbolGained, .symbolChanged: symbols
    case .symbolTables: ["several-symbol-tables", "section-name-type", "no-symbol-table"]
    case .livepatchOrder: ["livepatch"]
    case .refused(let refusal):
      switch refusal.kind {
      case .symbolNameTable, .symbolNames, .symbolSection: symbols
      case .severalSymbolTables: ["section-name-type"]
      case .fileTooLong: ["section-alignment"]
      default: []
      }
    case .signatureLost, .signatureStale, .signatureReplaced, .signatureGained: ["appended-signature"]
    case .localSymbolsLost, .info, .export, .refusalGone, .firstOfName, .groupsChanged: []
    }
  }

  /// Why relocations come out otherwise.
  private static let relocations: Set = [
    "several-relocation-sections", "relocation-symbol-table", "relocation-target", "relocation-kind",
    "livepatch", "symbol-section-index", "symbol-name", "symbol-undefined-section", "common-symbol",
    "relocation-symbol-index", "section-name-type", "relocation-dropped-symbol", "compressed-relocations",
    "no-machine",
  ]

  /// What one prediction says that is not good, and the rules one of which explains it.
  private static func troubles(_ prediction: StripPrediction) -> [(trouble: String, rules: Set<String>)] {
    var troubles = prediction.messages.filter { $0.event != .further && $0.event != .missingAbsoluteSymbol }
      .map { ($0.text, rules(for: $0.event)) }
    if !prediction.assertions.isEmpty { troubles.append(("assertion", groups)) }
    if prediction.outcome == .crashes && prediction.assertions.isEmpty {
      troubles.append(("null pointer", groups))
    }
    if prediction.losesSignature { troubles.append(("signature", ["appended-signature"])) }
    // As a file for another machine it has no relocations that anyone applies.
    let isForAnother = prediction.harm.changes.contains { $0.kind == .header(.machine) }
    if prediction.harm.damagedRelocations > 0, !isForAnother {
      troubles.append(("relocations", relocations))
    }
    for change in prediction.harm.changes {
      // Sections of one name that BFD puts in another order have no rule: no tool makes such.
      if case .firstOfName = change.kind { continue }
      troubles.append(("\(change.kind)", rules(for: change.kind)))
    }
    return troubles
  }

  /// Troubles that no finding explains, in words.
  private static func unexplained(_ module: Module) -> Set<String> {
    let found = Set(RuleCatalog.findings(in: module).filter { $0.severity > .note }.map(\.rule))
    let assessment = Assessment.of(module, path: "", Question(modes: [.debug, .unneeded, .objcopy]))
    var unexplained: Set<String> = []
    for prediction in assessment.predictions where prediction.verdict > .safe {
      for (trouble, rules) in troubles(prediction) where found.isDisjoint(with: rules) {
        unexplained.insert("\(trouble) (\(prediction.release.version) \(prediction.mode.command))")
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

  /// Every rule that explains an event exists, and whatever strip prints of a module has one.
  @Test func everyEventHasARule() {
    let ids = Set(RuleCatalog.all.map { $0.id })
    let ofNoModule: Set<StripEvent> = [
      .missingAbsoluteSymbol, .unknownMember, .thinArchive, .further, .symbolOfRelocation,
    ]
    for event in StripEvent.allCases {
      let rules = ExplanationTests.rules(for: event)
      #expect(rules.isSubset(of: ids), "\(event)")
      #expect(rules.isEmpty == ofNoModule.contains(event), "\(event)")
    }
    #expect(ExplanationTests.symbols.union(ExplanationTests.relocations).isSubset(of: ids))
  }
}
