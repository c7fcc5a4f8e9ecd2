import ElfScanCore
import Foundation
import SystemPackage
import Testing
import TruthKit

/// What is predicted for archives and their members, held against the real strips.
@Suite(.timeLimit(.minutes(20))) struct ArchivePredictionTests {
  private static let strips = RealStrip.all.filter { $0.machine == .x8664 }

  /// What is said of the members of an archive, or of the archive.
  private func assessments(_ archive: [UInt8], _ question: Question) throws -> [Assessment] {
    try Scratch.withFolder { folder in
      let file = folder.appending(path: "lib.a")
      try Data(archive).write(to: file)
      return Input.open(FilePath(file.path)).map { Assessment.of($0, question) }
    }
  }

  /// In an archive with a module that strip leaves alone: recognised or not, refused for what reason ever, damaged.
  @Test(
    arguments: [
      "modules/bitcode.ko", "modules/bitcode-wrapper.bin", "shapes/crel.ko", "shapes/type-user-alloc.ko",
      "shapes/group-entry-size.ko", "shapes/groups-share-identical.ko", "shapes/link-order-symtab.ko",
      "shapes/section-link-out-of-range.ko", "shapes/symbol-xindex-without-table.ko",
      "shapes/rela-type-unknown.ko", "shapes/sections-none.ko", "modules/silent.ko", "shapes/plain.ko",
    ], [StripMode.debug, .unneeded, .objcopy])
  func aMemberIsTreatedAsPredicted(_ name: String, _ mode: StripMode) async throws {
    let member = Array(try Fixture(name).data)
    var archive = ForgedArchive()
    archive.add("good.o/", Array(try Fixture("shapes/plain.ko").data))
    archive.add("member.o/", member)
    let before = archive.bytes
    for strip in ArchivePredictionTests.strips {
      let release = try #require(BinutilsRelease.of(strip.version))
      let told = try assessments(before, Question(releases: [release], modes: [mode]))
      let prediction = try #require(told.last?.predictions.first)
      let real = try await strip.run(RealCall(mode), on: Data(before))
      let note: Comment = "\(strip): \(prediction.outcome), \(real.messages)"
      #expect(real.exitStatus == prediction.exitStatus, note)
      if real.exitStatus != 0 { #expect(Array(real.output) == before, note) }
      let isCopied = try members(Array(real.output)).last == member
      #expect(isCopied || !prediction.copiesUnread, note)
      if prediction.outcome < .damages {
        #expect((prediction.verdict == .caution) == !real.messages.isEmpty, note)
      }
      if prediction.copiesUnread {
        let alone = try await strip.run(RealCall(mode), on: Data(member))
        #expect(alone.exitStatus == 1, note)
      }
    }
  }

  private func members(_ archive: [UInt8]) throws -> [[UInt8]] {
    try #require(Archive(archive)).map { Array(archive[try $0.get().contents]) }
  }

  @Test(arguments: [true, false], StripMode.allCases)
  func anArchiveIsTreatedAsPredicted(_ isThin: Bool, _ mode: StripMode) async throws {
    let archive = ForgedArchive(thin: isThin).bytes
    for strip in ArchivePredictionTests.strips {
      let release = try #require(BinutilsRelease.of(strip.version))
      let told = try assessments(archive, Question(releases: [release], modes: [mode]))
      let prediction = try #require(told.first?.predictions.first)
      let real = try await strip.run(RealCall(mode), on: Data(archive))
      #expect(told.count == 1 && told.first?.verdict == (isThin ? .unsafe : .safe))
      #expect(real.exitStatus == prediction.exitStatus, "\(strip): \(real.messages)")
      #expect(real.messages.isEmpty == prediction.messages.isEmpty, "\(strip): \(real.messages)")
      #expect(Array(real.output) == archive, "\(strip)")
    }
  }
}
