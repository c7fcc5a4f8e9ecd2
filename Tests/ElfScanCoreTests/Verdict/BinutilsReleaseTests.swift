import ElfScanCore
import Testing

/// Which release speaks for a version, and how sure that is.
@Suite struct BinutilsReleaseTests {
  @Test func releasesAreListedFromOldToNewWithoutRepetition() {
    let versions = BinutilsRelease.all.map(\.version)
    #expect(versions == versions.sorted())
    #expect(Set(versions).count == versions.count)
  }

  /// Those issue 2 asks for, and those that were run.
  @Test(arguments: [
    BinutilsVersion(2, 35, 2), BinutilsVersion(2, 40), BinutilsVersion(2, 41), BinutilsVersion(2, 42),
    BinutilsVersion(2, 43), BinutilsVersion(2, 44), BinutilsVersion(2, 47),
  ])
  func releasesThatWereRunAreMeasured(_ version: BinutilsVersion) throws {
    let release = try #require(BinutilsRelease.of(version))
    #expect(release.version == version)
    #expect(release.basis == .measured)
  }

  /// 2.46 was run on MIPS only.
  @Test(arguments: [36, 37, 38, 39, 45, 46])
  func releasesNeverRunAreAssumedToBeLikeAMeasuredOne(_ minor: Int) throws {
    let release = try #require(BinutilsRelease.of(BinutilsVersion(2, minor)))
    guard case .assumedLike(let model) = release.basis else {
      Issue.record("2.\(minor) is said to be measured")
      return
    }
    #expect(BinutilsRelease.of(model)?.basis == .measured)
  }

  @Test(arguments: [
    BinutilsVersion(2, 34), BinutilsVersion(2, 34, 99), BinutilsVersion(2, 0), BinutilsVersion(1, 99),
    BinutilsVersion(0, 0), BinutilsVersion(3, 0), BinutilsVersion(3, 40), BinutilsVersion(.max, .max, .max),
    BinutilsVersion(2, -1),
  ])
  func versionsNobodyLookedAtHaveNoRelease(_ version: BinutilsVersion) {
    #expect(BinutilsRelease.of(version) == nil)
  }

  @Test(arguments: [BinutilsVersion(2, 48), BinutilsVersion(2, 99), BinutilsVersion(2, .max, .max)])
  func newerVersionsAreAssumedToBeLikeTheNewest(_ version: BinutilsVersion) throws {
    let release = try #require(BinutilsRelease.of(version))
    #expect(release.version == version)
    #expect(release.basis == .assumedLike(BinutilsVersion(2, 47)))
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
  @Test(arguments: [BinutilsVersion(2, 36, 1), BinutilsVersion(2, 39, 90), BinutilsVersion(2, 45, 1)])
  func patchLevelsOfAssumedReleasesAreLikeOneThatWasRun(_ version: BinutilsVersion) throws {
    guard case .assumedLike(let model) = try #require(BinutilsRelease.of(version)).basis else {
      Issue.record("\(version) is said to be measured")
      return
    }
    #expect(BinutilsRelease.of(model)?.basis == .measured)
  }
}
