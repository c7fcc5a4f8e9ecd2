import ElfScanCore
import Testing
import TruthKit

/// The answer for every file of `Fixtures/modules`, and for shapes whose answer depends on what is asked.
@Suite struct FixtureVerdictTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    let file: String
    let debug: Verdict
    let unneeded: Verdict
    let all: Verdict
    var testDescription: String { file }

    init(_ file: String, _ debug: Verdict, unneeded: Verdict? = nil, all: Verdict) {
      self.file = file
      self.debug = debug
      self.unneeded = unneeded ?? debug
      self.all = all
    }
  }

  /// `--strip-all` takes the symbols and relocations from every module, which no kernel then loads.
  static let modules: [Expected] = [
    Expected("nvidia-shape.ko", .unsafe, all: .unsafe),
    Expected("silent.ko", .unsafe, all: .unsafe),
    Expected("merged-text.ko", .unsafe, all: .unsafe),
    Expected("merged-text-refused.ko", .unsafe, all: .unsafe),
    Expected("gcc-cxx-lld.ko", .unsafe, all: .unsafe),
    Expected("healthy.ko", .safe, all: .unsafe),
    Expected("force-group.ko", .safe, all: .unsafe),
    Expected("gcc.ko", .safe, all: .unsafe),
    Expected("signed.ko", .unsafe, all: .unsafe),
    Expected("signed-keyid.ko", .unsafe, all: .unsafe),
    Expected("addrsig.ko", .safe, all: .unsafe),
    Expected("embed-bitcode.ko", .safe, all: .unsafe),
    Expected("fatlto.ko", .safe, all: .unsafe),
    Expected("gcc-lto.ko", .safe, all: .unsafe),
    Expected("build-notes.ko", .safe, all: .unsafe),
    Expected("bitcode.ko", .unsafe, all: .unsafe),
    Expected("bitcode-wrapper.bin", .unsafe, all: .unsafe),
    Expected("arm64.ko", .safe, all: .unsafe),
    Expected("i386.ko", .safe, all: .unsafe),
    Expected("powerpc.ko", .safe, all: .unsafe),
    Expected("powerpc64.ko", .safe, all: .unsafe),
    Expected("executable", .indeterminate, all: .indeterminate),
    Expected("library.so", .indeterminate, all: .indeterminate),
    Expected("archive.a", .indeterminate, all: .indeterminate),
  ]

  private func verdict(_ file: String, _ modes: [StripMode]) -> Verdict {
    Assessment.of(path: Fixture(file).path, Question(modes: modes)).verdict
  }

  @Test func everyModuleHasAnExpectedVerdict() {
    #expect(
      Set(Fixture.all(in: "modules").map(\.name))
        == Set(FixtureVerdictTests.modules.map { "modules/\($0.file)" }))
  }

  @Test(arguments: modules)
  func moduleHasItsVerdict(_ expected: Expected) {
    let file = "modules/\(expected.file)"
    #expect(Assessment.of(path: Fixture(file).path, Question()).verdict == expected.debug)
    #expect(verdict(file, [.debug]) == expected.debug)
    #expect(verdict(file, [.unneeded]) == expected.unneeded)
    #expect(verdict(file, [.all]) == expected.all)
    #expect(verdict(file, StripMode.stripping) == max(expected.debug, expected.unneeded, expected.all))
  }

  /// What strip was seen to change in the module that the kernel loads.
  @Test(arguments: [
    "shapes/rela-info-zero.ko", "shapes/rela-link-zero.ko", "shapes/rela-link-other.ko",
    "shapes/rel-twice.ko",
    "shapes/rel-and-rela.ko", "shapes/rela-twice-renumbered.ko",
    "shapes/rela-twice-named-for-other-stable.ko",
    "shapes/align-not-power-of-two.ko", "shapes/symbol-section-out-of-range.ko", "shapes/symbol-livepatch.ko",
    "shapes/groups-share-own-relocations.ko",
  ])
  func moduleThatStripChangesIsNeverSafe(_ file: String) {
    #expect(verdict(file, [.debug]) == .unsafe)
  }

  @Test(arguments: [
    ("shapes/link-order-zero.ko", Verdict.caution), ("shapes/flag-os-nonconforming.ko", .caution),
    ("shapes/plain.ko", .safe), ("shapes/group-ok.ko", .safe), ("shapes/rela-twice-debug.ko", .safe),
    ("shapes/group-empty.ko", .unsafe), ("shapes/groups-share-debug.ko", .unsafe),
  ])
  func shapeHasItsVerdict(_ file: String, _ expected: Verdict) {
    #expect(verdict(file, [.debug]) == expected)
  }

  /// One release's answer can be better than that of all together.
  @Test func verdictDependsOnTheReleasesAskedAbout() throws {
    let old = try #require(BinutilsRelease.of(BinutilsVersion(2, 40)))
    let new = try #require(BinutilsRelease.of(BinutilsVersion(2, 44)))
    let module = try Fixture("shapes/group-empty.ko").module()
    func verdict(_ releases: [BinutilsRelease]) -> Verdict {
      Assessment.of(module, path: "", Question(releases: releases)).verdict
    }
    #expect(verdict([old]) == .unsafe)
    #expect(verdict([new]) == .safe)
    #expect(verdict([new, old]) == .unsafe)
  }

  @Test func nothingAskedIsNeverSafe() throws {
    for question in [Question(releases: []), Question(modes: [])] {
      let assessment = Assessment.of(try Fixture("modules/gcc.ko").module(), path: "", question)
      #expect(assessment.verdict == .indeterminate)
      #expect(assessment.error != nil)
    }
  }

  /// The verdict of a file is that of its worst prediction, and of nothing else.
  @Test(arguments: Fixture.strippable)
  func verdictIsThatOfTheWorstPrediction(_ fixture: Fixture) {
    let assessment = Assessment.of(path: fixture.path, Question(modes: StripMode.stripping))
    if assessment.error == nil {
      #expect(assessment.verdict == assessment.predictions.map(\.verdict).max())
      #expect(assessment.predictions.count == 3 * BinutilsRelease.all.count)
    } else {
      #expect(assessment.verdict == .indeterminate)
      #expect(assessment.predictions.isEmpty)
    }
  }

  /// A prediction does not contradict itself.
  @Test(arguments: Fixture.strippable)
  func predictionsAreConsistent(_ fixture: Fixture) {
    for prediction in Assessment.of(path: fixture.path, Question(modes: StripMode.stripping)).predictions {
      let told = "\(prediction.release.version) \(prediction.mode.command)"
      #expect(
        prediction.harm.relocationChanges.count <= max(prediction.harm.damagedRelocations, 0), "\(told)")
      #expect(
        prediction.assertions.allSatisfy { $0.count > 0 && $0.line > 0 && $0.file == "bfd/elf.c" }, "\(told)")
      #expect(
        prediction.messages.allSatisfy { $0.count > 0 && forbiddenScalars(in: $0.text).isEmpty }, "\(told)")
      switch prediction.outcome {
      case .clean:
        #expect(
          prediction.exitStatus == 0 && prediction.assertions.isEmpty && prediction.messages.isEmpty,
          "\(told)")
        #expect(prediction.harm.damagedRelocations == 0 && prediction.harm.changes.isEmpty, "\(told)")
      case .warns:
        #expect(prediction.exitStatus == 0, "\(told)")
        #expect(!prediction.assertions.isEmpty || !prediction.messages.isEmpty, "\(told)")
        #expect(prediction.harm.damagedRelocations == 0 && prediction.harm.changes.isEmpty, "\(told)")
      case .damages:
        #expect(prediction.harm.damagedRelocations > 0 || !prediction.harm.changes.isEmpty, "\(told)")
      case .refuses:
        // Without a word only where relocations are not those of the machine (2.43).
        let isSilent = fixture.name.hasPrefix("shapes/rel-")
        #expect(prediction.exitStatus == 1 && (isSilent || !prediction.messages.isEmpty), "\(told)")
        #expect(prediction.harm.damagedRelocations == 0 && !prediction.losesSignature, "\(told)")
      case .crashes:
        #expect(prediction.exitStatus == nil, "\(told)")
      }
    }
  }
}
