import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What to do instead: steps that lead out of the trouble and not into another.
@Suite struct WayOutTests {
  /// What is advised on a fixture where nothing particular is asked.
  private struct Case {
    let fixture: Fixture
    let assessment: Assessment
    let steps: [String]
    var name: Comment { "\(fixture)" }
  }

  private static let cases = Fixture.strippable.map { fixture in
    let assessment = Assessment.of(path: fixture.path, Question())
    return Case(fixture: fixture, assessment: assessment, steps: assessment.advice())
  }

  /// The first step stands by itself: "Or …" needs something before it.
  @Test(arguments: Fixture.strippable)
  func firstStepIsNotAnAlternative(_ fixture: Fixture) {
    let steps = Assessment.of(path: fixture.path, Question(modes: StripMode.allCases)).advice()
    #expect(steps.first?.hasPrefix("Or ") != true)
  }

  /// "Another release is no way out" is said only where the table agrees.
  @Test func otherReleasesAreRuledOutOnlyWhereNoneIsSafe() {
    for advised in WayOutTests.cases {
      let isRuledOut = advised.steps.contains { $0.contains("release of Binutils is no way out") }
      let best = advised.assessment.predictions.map(\.verdict).min()
      #expect(!isRuledOut || best == .unsafe, advised.name)
    }
  }

  /// A release is recommended only where it was run and does no harm.
  @Test func recommendedReleaseDoesNoHarm() throws {
    for advised in WayOutTests.cases {
      for step in advised.steps {
        guard let match = step.firstMatch(of: #/of Binutils ([0-9.]+)(?: to ([0-9.]+))?,/#) else { continue }
        let first = try #require(BinutilsVersion(match.1))
        let last = try #require(BinutilsVersion(match.2 ?? match.1))
        let meant = advised.assessment.predictions.filter { (first...last).contains($0.release.version) }
        #expect(!meant.isEmpty, advised.name)
        #expect(meant.allSatisfy { $0.release.basis == .measured && $0.verdict < .unsafe }, advised.name)
      }
    }
  }

  /// Whoever is told that strip is unsafe is told what to do instead, whatever was asked.
  @Test(arguments: Fixture.strippable, StripMode.allCases)
  func everyUnsafeVerdictHasAStep(_ fixture: Fixture, _ mode: StripMode) {
    let assessment = Assessment.of(path: fixture.path, Question(modes: [mode]))
    guard assessment.verdict == .unsafe else { return }
    #expect(!assessment.advice().isEmpty)
  }

  /// A way out of `--strip-all` that leads into silent damage is none.
  @Test(arguments: Fixture.strippable)
  func stripDebugIsAdvisedOnlyWhereItIsSafe(_ fixture: Fixture) {
    for modes in [[StripMode.all], [.unneeded, .all], StripMode.allCases] {
      let steps = Assessment.of(path: fixture.path, Question(modes: modes)).advice()
      guard steps.contains(where: { $0.hasPrefix("Use --strip-debug") }) else { continue }
      #expect(Assessment.of(path: fixture.path, Question(modes: [.debug])).verdict < .unsafe)
    }
  }

  /// Who is told to repair a module can do so.
  @Test(arguments: Fixture.strippable)
  func aRepairIsAdvisedWhereItWorks(_ fixture: Fixture) throws {
    let assessment = Assessment.of(path: fixture.path, Question(modes: ModuleRepair.modes))
    let isAdvised = assessment.advice().contains { $0.hasPrefix("Repair it") }
    guard assessment.verdict == .unsafe, let module = assessment.module else { return }
    #expect(isAdvised == ((try? ModuleRepair(module)) != nil))
  }

  /// Whatever strips a module, the objcopy of its build comes before: said where it does harm, of those asked about.
  @Test func objcopyOfTheBuildIsSpokenOfWhereItDoesHarm() throws {
    let asked = { (file: String, releases: [BinutilsRelease]) in
      Assessment.of(path: Fixture(file).path, Question(releases: releases)).advice()
        .filter { $0.hasPrefix("Builds can run GNU objcopy") }
    }
    let all = BinutilsRelease.all
    let nvidia = asked("modules/nvidia-shape.ko", all)
    #expect(
      nvidia.count == 1 && nvidia[0].hasSuffix("OBJCOPY=llvm-objcopy, or elfscan repair before that step."))
    #expect(asked("shapes/livepatch.ko", all).first?.hasSuffix("leave that step out.") == true)
    for file in [
      "shapes/link-order-debug.ko", "shapes/rela-link-zero.ko", "modules/healthy.ko", "modules/signed.ko",
    ] {
      #expect(asked(file, all).isEmpty, "\(file)")
    }
    // It harms livepatch modules from 2.46 on.
    let older = try #require(BinutilsRelease.of(BinutilsVersion(2, 40)))
    #expect(asked("shapes/livepatch.ko", [older]).isEmpty)
  }

  /// `elfscan strip` is advised just where it strips, and leaves what the kernel loads as it is.
  @Test(arguments: Fixture.strippable, [StripMode.debug, .unneeded])
  func elfscanStripIsAdvisedWhereItWorks(_ fixture: Fixture, _ mode: StripMode) {
    let assessment = Assessment.of(path: fixture.path, Question(modes: [mode]))
    guard assessment.verdict == .unsafe, let module = assessment.module, module.kind == .kernelModule,
      module.signature == nil
    else { return }
    let isAdvised = assessment.advice().contains { $0.hasPrefix("Use elfscan strip") }
    #expect(isAdvised == ((try? StrippedModule.of(module, mode)) != nil))
  }

  /// Dissolving groups helps only where there are groups.
  @Test func dissolvingGroupsIsAdvisedOnlyWhereThereAreGroups() {
    for advised in WayOutTests.cases
    where advised.steps.contains(where: { $0.contains("--force-group-allocation") }) {
      #expect(advised.assessment.module?.groups.isEmpty == false, advised.name)
    }
  }

  /// Releases between two harmless ones that were not asked about are not vouched for.
  @Test func harmlessReleasesAreNamedOneByOneUnlessNeighbours() throws {
    let releases = try [(35, 2), (44, 0), (47, 0)].map { minor, patch in
      try #require(BinutilsRelease.of(BinutilsVersion(2, minor, patch)))
    }
    let assessment = Assessment.of(path: Fixture("shapes/klp-rela.ko").path, Question(releases: releases))
    let steps = assessment.advice()
    #expect(steps.contains { $0.contains("of Binutils 2.44,") })
    #expect(!steps.contains { $0.contains("2.35.2 to 2.44") })
  }

  /// The steps of one file must agree with each other.
  @Test func llvmStripIsNotBothRuledOutAndAdvised() {
    for advised in WayOutTests.cases
    where advised.steps.contains(where: { $0.contains("llvm-strip refuses") }) {
      #expect(!advised.steps.contains { $0.contains("STRIP=llvm-strip") }, advised.name)
    }
  }

  private static let llvmStrip = ["/usr/bin/llvm-strip-19", "/usr/bin/llvm-strip"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// "Use llvm-strip …; it handles this shape" is held against the real program: it must succeed, and the loader must
  /// see the same module.
  @Test(.enabled(if: llvmStrip != nil)) func llvmStripHandlesWhatItIsAdvisedFor() throws {
    let program = try #require(WayOutTests.llvmStrip)
    for advised in WayOutTests.cases
    where advised.steps.contains(where: { $0.hasPrefix("Use llvm-strip --strip-debug") }) {
      let before = try #require(LoaderView(try advised.fixture.data))
      try Scratch.withFolder { folder in
        let copy = folder.appending(path: "module.ko")
        try advised.fixture.data.write(to: copy)
        let run = try BlockingRun([program, "--strip-debug", copy.path(percentEncoded: false)])
        #expect(run.status == 0, advised.name)
        let after = try #require(LoaderView(try Data(contentsOf: copy)))
        #expect(before.relocationsMissing(from: after) == 0, advised.name)
        #expect(after.relocationsMissing(from: before) == 0, advised.name)
        #expect(!before.differsOutsideRelocations(from: after), advised.name)
      }
    }
  }
}
