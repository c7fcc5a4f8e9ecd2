import Testing
import TruthKit

@testable import ElfScanCore

/// How releases are named in sentences.
@Suite struct ReleaseRunTests {
  @Test func quirksAreNamedByTheirReleases() {
    #expect(Quirk.joinsFirstGroupFound.releases() == "up to 2.42")
    #expect(Quirk.refusesCorruptedGroup.releases() == "from 2.45 on")
    #expect(Quirk.crashesWithoutSignature.releases() == "2.36 to 2.37")
    #expect(Quirk.copiesWhatItRefuses.releases() == "2.45")
    #expect(Quirk.addsSectionSymbols.releases() == "2.35.2")
    #expect(Quirk.refusesSecondaryRelocations.releases() == "of every release")
  }

  @Test func otherReleasesAreThoseBeforeAndAfter() {
    #expect(Quirk.refusesCorruptedGroup.otherReleases == "up to 2.44")
    #expect(Quirk.joinsFirstGroupFound.otherReleases == "from 2.43 on")
    #expect(Quirk.copiesWhatItRefuses.otherReleases == "up to 2.44, from 2.45.1 on")
    #expect(Quirk.joinsFirstGroupFound.releases(without: .refusesOrphanMember) == "2.40 to 2.42")
  }

  @Test func neighboursOfWhichTheSameIsSaidAreOneRun() {
    let runs = ReleaseRun.all(BinutilsRelease.all.map { ($0, $0.version.minor > 39) })
    #expect(runs.map(\.common) == [false, true])
    #expect(runs.first?.label == "2.35.2 to 2.39")
    #expect(runs.last?.last == BinutilsRelease.all.last)
  }

  @Test func whatWasNotAskedAboutIsNotSpanned() throws {
    let asked = try [36, 37, 39].map { try #require(BinutilsRelease.of(BinutilsVersion(2, $0))) }
    #expect(ReleaseRun.all(asked.map { ($0, "same") }).map(\.label) == ["2.36 to 2.37", "2.39"])
  }

  @Test func anAssumedReleaseIsAlone() throws {
    let next = try #require(BinutilsRelease.of(BinutilsVersion(2, 99)))
    let runs = ReleaseRun.all((BinutilsRelease.all + [next]).map { ($0, "same") })
    #expect(runs.map(\.markedLabel).last == "2.99*" && runs.count == 2)
  }
}
