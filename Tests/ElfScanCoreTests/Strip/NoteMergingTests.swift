import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What the pages of `build-notes` and `build-notes-incomplete` say; that predictions are right is held against the real
/// programs in `TruthTests`.
@Suite struct NoteMergingTests {
  private static let fixtures =
    [Fixture("modules/build-notes.ko")]
    + Fixture.all(in: "shapes").filter {
      $0.name.hasPrefix("shapes/build-notes-") && !$0.name.contains("relocated-")
        && !$0.name.hasSuffix("-group.ko")
    }

  private static let strips = RealStrip.all.filter { $0.knows(.x8664) }

  /// The bytes of every section for build notes.
  private func notes(_ data: Data) throws -> [[UInt8]] {
    let module = try Module(FileImage(bytes: Array(data)))
    return try module.sections.filter { $0.name.hasPrefix(".gnu.build.attributes") }.map {
      Array(module.bytes[try #require($0.contents)])
    }
  }

  @Test(arguments: fixtures)
  func otherModesCopyThem(_ fixture: Fixture) async throws {
    let data = try fixture.data
    let before = try notes(data)
    for strip in NoteMergingTests.strips {
      for call in [
        RealCall(.debug), RealCall(.objcopy), RealCall(.unneeded, CopyEdits(keepsBuildNotes: true)),
      ] {
        let run = try await strip.run(call, on: data)
        #expect(run.exitStatus == 0 && run.messages.isEmpty, "\(strip) \(call)")
        #expect(try notes(run.output) == before, "\(strip) \(call)")
      }
      let dropped = try await strip.run(
        RealCall(.unneeded, CopyEdits(removedSections: [".gnu.build.attributes*"])), on: data)
      #expect(
        try dropped.exitStatus == 0 && dropped.messages.isEmpty && notes(dropped.output).isEmpty, "\(strip)")
    }
  }

  /// One of two notes that are the same goes.
  @Test func notesAreMerged() async throws {
    let data = try Fixture("shapes/build-notes-merged.ko").data
    for strip in NoteMergingTests.strips {
      for mode in [StripMode.unneeded, .all] {
        let run = try await strip.run(RealCall(mode), on: data)
        #expect(try run.exitStatus == 0 && notes(run.output)[0].count < notes(data)[0].count, "\(strip)")
      }
    }
  }

  /// As compilers and assemblers write them.
  @Test func notesWithRelocationsAreNot() async throws {
    for name in ["modules/build-notes.ko", "shapes/build-notes-relocated.ko"] {
      let data = try Fixture(name).data
      for strip in NoteMergingTests.strips {
        let run = try await strip.run(RealCall(.unneeded), on: data)
        #expect(
          try run.exitStatus == 0 && run.messages.isEmpty && notes(run.output) == notes(data), "\(strip)")
      }
    }
  }

  private func predict(_ name: String, _ minor: Int, _ patch: Int = 0) throws -> StripPrediction {
    var predictor = StripPredictor(try Fixture("shapes/build-notes-\(name).ko").module())
    return predictor.predict(try #require(BinutilsRelease.of(BinutilsVersion(2, minor, patch))), .unneeded)
  }

  @Test func theFirstMalformedSectionIsTheLastOneFrom243() throws {
    #expect(try predict("two-malformed", 40).messages.count == 2)
    #expect(try predict("two-malformed", 44).messages.count == 1)
    #expect(try predict("group", 40).assertions.map(\.count) == [2])
    #expect(try predict("group", 44).assertions.isEmpty)
  }

  @Test func sectionsOfOneNameAreMixedUpBy235() throws {
    #expect(try predict("one-name", 35, 2).outcome == .refuses && predict("one-name", 40).outcome == .clean)
    #expect(try predict("one-name-same-size", 35, 2).outcome == .clean)
    #expect(try predict("empty", 35, 2).outcome == .warns && predict("empty", 40).outcome == .clean)
    #expect(try predict("empty-beside", 40).outcome == .warns)
  }

  @Test func loadedNotesAreAChange() throws {
    let prediction = try predict("loaded", 44)
    #expect(prediction.outcome == .damages && prediction.harm.changes.map(\.kind.name) == ["section-changed"])
  }

  @Test func anOptionKeepsThem() throws {
    let module = try Fixture("shapes/build-notes-type.ko").module()
    let read = { (_: [UInt8]) -> [UInt8]? in nil }
    let plain = try StripArguments(["--strip-unneeded", "m.ko"].map { Array($0.utf8) }, read: read).request
    let keeping = try StripArguments(
      ["--strip-unneeded", "--no-merge-notes", "m.ko"].map { Array($0.utf8) }, read: read
    ).request
    var predictor = StripPredictor(module)
    for release in BinutilsRelease.all {
      #expect(predictor.predict(release, plain.mode, plain.edits(module)).outcome == .refuses)
      #expect(predictor.predict(release, keeping.mode, keeping.edits(module)).outcome == .clean)
    }
    #expect(keeping.unpredicted == nil && keeping.edits(module).isEmpty)
  }

  @Test func theAdviceIsToLeaveThemAlone() {
    let steps = { (name: String) in
      Assessment.of(path: Fixture(name).path, Question(modes: [.unneeded])).advice()
    }
    #expect(steps("shapes/build-notes-type.ko").first?.contains("--no-merge-notes") == true)
    #expect(!steps("shapes/build-notes-group.ko").contains { $0.contains("--no-merge-notes") })
    #expect(!steps("modules/build-notes.ko").contains { $0.contains("--no-merge-notes") })
  }
}
