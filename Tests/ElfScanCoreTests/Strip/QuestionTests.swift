import ElfScanCore
import Testing
import TruthKit

/// What is asked is what is answered, in that order.
@Suite struct QuestionTests {
  @Test func defaultIsStripDebugOfEveryKnownRelease() {
    let question = Question()
    #expect(question.modes == [.debug])
    #expect(question.releases == BinutilsRelease.all)
  }

  @Test func predictionsFollowTheQuestion() throws {
    let releases = try [44, 35, 40].map { try #require(BinutilsRelease.of(BinutilsVersion(2, $0))) }
    let question = Question(releases: releases, modes: [.all, .debug])
    let predictions = Assessment.of(path: Fixture("modules/gcc.ko").path, question).predictions
    #expect(predictions.map(\.mode) == [.all, .all, .all, .debug, .debug, .debug])
    #expect(predictions.map(\.release) == releases + releases)
  }

  @Test(arguments: [
    (StripMode.debug, "strip --strip-debug"), (.unneeded, "strip --strip-unneeded"),
    (.all, "strip --strip-all"), (.objcopy, "objcopy"),
  ])
  func modesAreSpelledAsTheProgramsDo(_ mode: StripMode, _ command: String) {
    #expect(mode.command == command)
  }

  @Test func modesAreNamedAsOnTheCommandLine() {
    #expect(StripMode.allCases.map(\.rawValue) == ["debug", "unneeded", "all", "objcopy"])
  }
}
