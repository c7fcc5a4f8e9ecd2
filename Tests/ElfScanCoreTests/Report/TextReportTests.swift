import Testing
import TruthKit

@testable import ElfScanCore

/// The report for people: verdict, why, table, what to do.
@Suite struct TextReportTests {
  private func text(_ file: String, _ question: Question = Question()) -> String {
    TextReport().render(Assessment.of(path: Fixture(file).path, question))
  }

  private func releases(_ minors: [Int]) throws -> [BinutilsRelease] {
    try minors.map { try #require(BinutilsRelease.of(BinutilsVersion(2, $0, $0 == 35 ? 2 : 0))) }
  }

  @Test(arguments: Fixture.strippable)
  func firstLineIsVerdictAndPath(_ fixture: Fixture) {
    let assessment = Assessment.of(path: fixture.path, Question())
    let report = TextReport().render(assessment)
    #expect(report.hasPrefix("\(assessment.verdict.rawValue.uppercased())  \(fixture.path)"))
    #expect(report.hasSuffix("\n") && !report.hasSuffix("\n\n"))
    #expect(report.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
  }

  /// Whoever reads anything but SAFE learns why: by a finding, by what would change, or by what strip says.
  @Test(arguments: Fixture.strippable, StripMode.allCases)
  func everyBadVerdictHasAReason(_ fixture: Fixture, _ mode: StripMode) {
    let assessment = Assessment.of(path: fixture.path, Question(modes: [mode]))
    guard assessment.verdict == .unsafe || assessment.verdict == .caution else { return }
    #expect(TextReport().render(assessment).contains("\nWhy\n  "))
  }

  /// A warning that lowers the verdict is told, not only counted.
  @Test(arguments: [
    "shapes/link-order-zero.ko", "shapes/flag-os-nonconforming.ko", "shapes/rel-twice-i386.ko",
  ])
  func warningsOfStripAreQuoted(_ file: String) throws {
    let assessment = Assessment.of(path: Fixture(file).path, Question())
    let message = try #require(assessment.predictions.flatMap(\.messages).first)
    #expect(TextReport().render(assessment).contains(message.text))
  }

  /// The line that says why strip gives up is told among many that only warn.
  @Test(arguments: ["modules/nvidia-shape.ko", "modules/merged-text-refused.ko", "shapes/group-empty.ko"])
  func lastWordOfStripIsQuotedAmongMany(_ file: String) throws {
    let assessment = Assessment.of(path: Fixture(file).path, Question())
    let refused = try #require(assessment.predictions.last { $0.outcome == .refuses })
    let reason = try #require(refused.reason?.text)
    let report = TextReport().render(assessment)
    let quoted = try #require(report.firstRange(of: "would print:\n"))
    let lines = report[quoted.upperBound...].split(separator: "\n").prefix { $0.hasPrefix("    ") }
    #expect(lines.contains { $0.contains(reason) })
    #expect(lines.count >= refused.messages.count || lines.contains { $0.contains("more") })
  }

  /// That nothing fails before the module runs is said of slots of vtables only; code is refused where what it names is
  /// out of reach.
  @Test(arguments: [
    ("modules/silent.ko", true), ("modules/nvidia-shape.ko", true), ("modules/merged-text.ko", false),
    ("shapes/rela-twice-named-for-other-stable.ko", false),
  ])
  func damageThatOnlyShowsLaterIsToldApart(_ file: String, _ isLate: Bool) {
    let report = text(file).replacing("\n  ", with: " ")
    #expect(report.contains("Nothing fails until the module runs.") == isLate)
  }

  /// All that is known of the damage counts, not only what is shown.
  @Test func slotsBesideOthersMayBeRefusedBefore() throws {
    let assessment = Assessment.of(Fixture("modules/silent.ko"))
    let module = try #require(assessment.module)
    let damage = try #require(assessment.worstDamage).harm
    #expect(
      module.vtableRemark(on: damage, shown: 0)?.hasSuffix("Nothing fails until the module runs.") == true)
    let merged = try #require(Assessment.of(Fixture("modules/merged-text.ko")).worstDamage).harm
    #expect(module.vtableRemark(on: merged, shown: 0)?.hasSuffix("in the wrong function.") == true)
  }

  /// What else the loader would see changed is told even where no relocation is.
  @Test(arguments: [
    ("shapes/align-not-power-of-two.ko", "alignment"), ("shapes/symbol-section-out-of-range.ko", "absolute"),
    ("shapes/symtab-twice.ko", "symbol table"),
  ])
  func otherDamageIsNamed(_ file: String, _ word: String) throws {
    let report = text(file)
    let why = try #require(report.firstRange(of: "\nWhy\n"))
    #expect(
      report[why.upperBound...].firstRange(of: "\n\n").map {
        report[why.upperBound..<$0.lowerBound].contains(word)
      } == true)
  }

  @Test func safeModuleNeedsNoAdvice() {
    #expect(!text("modules/healthy.ko").contains("What to do"))
  }

  @Test func vtablesAreNamedForTheNvidiaShape() {
    let report = text("modules/nvidia-shape.ko")
    #expect(report.contains("C++ vtables"))
    #expect(report.contains("display::Link<2>::~Link()"))
    #expect(report.contains("llvm-strip --strip-debug"))
    #expect(report.contains("--force-group-allocation"))
  }

  /// The sentence about vtables speaks of the relocations listed before it.
  @Test(arguments: Fixture.all(in: "modules"))
  func vtablesAreSpokenOfOnlyWhereOneIsListed(_ fixture: Fixture) throws {
    let report = text(fixture.name)
    guard report.contains("These are slots of C++ vtables") else { return }
    let module = try fixture.module()
    let listed = report.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^    (\S+)\+0x([0-9a-f]+): /#)
    }
    let inVtables = listed.filter { match in
      module.symbolTable.symbols.contains { symbol in
        guard let section = symbol.definingSection, let offset = UInt64(match.2, radix: 16) else {
          return false
        }
        return module.name(of: symbol).hasPrefix("_ZTV") && module.sectionLabel(section) == match.1
          && offset >= symbol.value && offset - symbol.value < symbol.size
      }
    }
    #expect(inVtables.count == listed.count)
  }

  /// A row of several versions stands for those that were asked about, next to each other.
  @Test func rowsDoNotSpanReleasesThatWereNotAsked() throws {
    let report = text("modules/healthy.ko", Question(releases: try releases([35, 47])))
    #expect(!report.contains("2.35.2 to 2.47"))
  }

  @Test func rowsRunFromOldToNew() throws {
    let report = text("modules/healthy.ko", Question(releases: try releases([44, 43])))
    #expect(!report.contains("2.44 to 2.43"))
  }

  @Test func neighbouringReleasesWithEqualOutcomeShareARow() throws {
    let report = text("modules/healthy.ko")
    let newest = try #require(BinutilsRelease.all.last).version
    #expect(report.contains("2.35.2 to \(newest) "))
  }

  /// A release without a row is assumed to be like the one before it, and says so.
  @Test func assumedReleasesHaveAFootnote() throws {
    let next = try #require(BinutilsRelease.of(BinutilsVersion(2, 99)))
    let report = text("modules/healthy.ko", Question(releases: BinutilsRelease.all + [next]))
    #expect(report.contains("2.99*"))
    let newest = try #require(BinutilsRelease.all.last).version
    #expect(report.contains("* not run by us on such a module: 2.99 assumed like \(newest)"))
  }

  /// Between the two is a snapshot that was run.
  @Test func footnotesSpanNoRelease() throws {
    let releases = try [(47, 1), (47, 50), (99, 0)].map {
      try #require(BinutilsRelease.of(BinutilsVersion(2, $0.0, $0.1)))
    }
    let assessment = Assessment.of(path: Fixture("modules/healthy.ko").path, Question(releases: releases))
    let remark = try #require(assessment.predictions.assumptionRemark)
    #expect(!remark.contains(" to ") && remark.contains("2.99 assumed like"))
  }

  /// What is told at length was seen, where anything was.
  @Test(arguments: ["modules/silent.ko", "modules/nvidia-shape.ko"])
  func examplesAreOfReleasesThatWereRun(_ name: String) throws {
    let next = try #require(BinutilsRelease.of(BinutilsVersion(2, 99)))
    let report = text(name, Question(releases: BinutilsRelease.all + [next]))
    #expect(report.contains(" of Binutils 2.") && !report.contains("of Binutils 2.99"))
    #expect(text(name, Question(releases: [next])).contains("of Binutils 2.99 would"))
  }

  @Test func measuredReleasesHaveNoFootnote() throws {
    let report = text("modules/healthy.ko", Question(releases: try releases([40])))
    #expect(!report.contains("*"))
  }

  @Test func everyModeHasItsTable() {
    let report = text("modules/silent.ko", Question(modes: StripMode.allCases))
    for mode in StripMode.allCases {
      #expect(report.contains("\(mode.command) of GNU Binutils"))
    }
  }

  /// The strip that a package of this machine would bring.
  @Test(arguments: [
    ("modules/arm64.ko", "aarch64-linux-gnu-strip"), ("modules/powerpc.ko", "powerpc-linux-gnu-strip"),
    ("modules/powerpc64.ko", "powerpc64-linux-gnu-strip"),
  ])
  func foreignMachinesNameTheirStrip(_ file: String, _ program: String) {
    #expect(text(file).contains("(\(program))"))
  }
}
