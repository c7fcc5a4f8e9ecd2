import ElfScanCore
import Testing
import TruthKit

/// Which release speaks for a version, and how sure that is.
@Suite struct BinutilsReleaseTests {
  @Test func releasesAreListedFromOldToNewWithoutRepetition() {
    let versions = BinutilsRelease.all.map(\.version)
    #expect(versions == versions.sorted())
    #expect(Set(versions).count == versions.count)
  }

  /// A row is there because the release was run, or what it did was recorded.
  @Test(arguments: BinutilsRelease.all) func rowsAreMeasured(_ row: BinutilsRelease) throws {
    let release = try #require(BinutilsRelease.of(row.version))
    #expect(release == row && release.basis == .measured)
    let recordings = try Recordings.load()
    #expect(recordings.strips.contains { $0.version == row.version })
  }

  @Test(arguments: [
    BinutilsVersion(2, 34), BinutilsVersion(2, 34, 99), BinutilsVersion(2, 0), BinutilsVersion(1, 99),
    BinutilsVersion(0, 0), BinutilsVersion(3, 0), BinutilsVersion(3, 40), BinutilsVersion(.max, .max, .max),
    BinutilsVersion(2, -1),
  ])
  func versionsNobodyLookedAtHaveNoRelease(_ version: BinutilsVersion) {
    #expect(BinutilsRelease.of(version) == nil)
  }

  @Test(arguments: [BinutilsVersion(2, 98), BinutilsVersion(2, 99), BinutilsVersion(2, .max, .max)])
  func newerVersionsAreAssumedToBeLikeTheNewest(_ version: BinutilsVersion) throws {
    let release = try #require(BinutilsRelease.of(version))
    #expect(release.version == version)
    #expect(try release.basis == .assumedLike(#require(BinutilsRelease.all.last).version))
  }

  /// A snapshot or a bug-fix release is not the one that was run.
  @Test(arguments: [
    BinutilsVersion(2, 47, 1), BinutilsVersion(2, 43, 1), BinutilsVersion(2, 40, 90),
    BinutilsVersion(2, 35, 1),
    BinutilsVersion(2, 35),
  ])
  func otherPatchLevelsAreAssumed(_ version: BinutilsVersion) throws {
    let release = try #require(BinutilsRelease.of(version))
    #expect(release.version == version)
    #expect(release.basis != .measured)
  }

  /// Nor is a release that was never run itself something to go by.
  @Test(arguments: [BinutilsVersion(2, 36, 1), BinutilsVersion(2, 39, 90), BinutilsVersion(2, 45, 2)])
  func patchLevelsOfAssumedReleasesAreLikeOneThatWasRun(_ version: BinutilsVersion) throws {
    guard case .assumedLike(let model) = try #require(BinutilsRelease.of(version)).basis else {
      Issue.record("\(version) is said to be measured")
      return
    }
    #expect(BinutilsRelease.of(model)?.basis == .measured)
  }
}
