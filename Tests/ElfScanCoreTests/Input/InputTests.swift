import Foundation
import SystemPackage
import Testing
import TruthKit

@testable import ElfScanCore

/// From a path to the bytes that are judged.
@Suite struct InputTests {
  private func inputs(_ path: String, limit: UInt64 = FileImage.defaultLimit) -> [Input] {
    Array(Input.open(FilePath(path), InputSettings(limit: limit)))
  }

  private func bytes(_ input: Input) throws -> [UInt8] { try input.content.get().bytes }

  private func error(_ input: Input?) -> ElfError? {
    guard case .failure(let error) = input?.content else { return nil }
    return error
  }

  private func write(_ bytes: [UInt8], _ name: String, _ folder: URL) throws -> String {
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path(percentEncoded: false)
  }

  // MARK: Single files

  @Test(arguments: Fixture.all(in: "modules"))
  func fileIsItself(_ fixture: Fixture) throws {
    guard !fixture.name.hasSuffix(".a") else { return }
    let found = inputs(fixture.path)
    #expect(found.count == 1)
    #expect(try found.first.map(bytes) == Array(fixture.data))
    #expect(found.first?.shownName == fixture.path)
    #expect(found.first?.compression == nil)
    #expect(found.first?.member == nil)
  }

  @Test(arguments: Compression.allCases)
  func compressedFileIsUnpackedWhateverItsName(_ compression: Compression) async throws {
    let packed = try await Packed.pack(Packed.module, compression)
    try Scratch.withFolder { folder in
      for name in ["module.ko.xz", "module.ko", "module.ko.gz"] {
        let found = inputs(try write(packed, name, folder))
        #expect(found.count == 1)
        #expect(try found.first.map(bytes) == Packed.module)
        #expect(found.first?.compression == compression)
        #expect(found.first?.shownName.hasSuffix("/\(name)") == true)
      }
    }
  }

  @Test func fileThatIsNotThereIsAnInputWithoutBytes() {
    let found = inputs(Fixture("modules/no-such-module.ko").path)
    #expect(found.count == 1)
    #expect(error(found.first)?.reason == .unreadable)
    #expect(error(inputs(Fixture("malformed/empty.ko").path).first)?.reason == .empty)
    #expect(error(inputs(Fixture.root.path(percentEncoded: false)).first)?.reason == .notAFile)
  }

  @Test(arguments: Compression.allCases)
  func limitHoldsForTheFileAndForWhatItUnpacksTo(_ compression: Compression) async throws {
    let packed = try await Packed.pack(Packed.module, compression)
    try Scratch.withFolder { folder in
      let path = try write(packed, "module.ko", folder)
      let size = UInt64(Packed.module.count)
      #expect(try inputs(path, limit: size).first.map(bytes) == Packed.module)
      #expect(error(inputs(path, limit: size - 1).first)?.reason == .tooLarge)
      #expect(error(inputs(path, limit: UInt64(packed.count) - 1).first)?.reason == .tooLarge)
      #expect(inputs(path, limit: 1).first?.compression == nil)
    }
  }

  @Test(arguments: Compression.allCases, Compression.allCases)
  func compressedTwiceIsAnError(_ inner: Compression, _ outer: Compression) async throws {
    let packed = try await Packed.pack(Packed.pack(Packed.module, inner), outer)
    try Scratch.withFolder { folder in
      let found = inputs(try write(packed, "module.ko", folder))
      #expect(found.count == 1)
      #expect(error(found.first)?.reason == .compressed)
      #expect(
        error(found.first)?.message.hasSuffix("unpack a copy (\(outer.tool), then \(inner.tool))") == true)
    }
  }

  @Test(arguments: Compression.allCases)
  func compressedNothingIsEmpty(_ compression: Compression) async throws {
    let packed = try await Packed.pack([], compression)
    try Scratch.withFolder { folder in
      let path = try write(packed, "module.ko", folder)
      #expect(error(inputs(path).first)?.reason == .empty)
    }
  }

  @Test func damagedFileKeepsItsName() async throws {
    let packed = try await Packed.pack(Packed.module, .xz)
    try Scratch.withFolder { folder in
      let found = inputs(try write(packed.dropLast(), "module.ko.xz", folder))
      #expect(error(found.first)?.reason == .decompression)
      #expect(found.first?.compression == .xz)
      #expect(found.first?.shownName.hasSuffix("module.ko.xz") == true)
    }
  }

  // MARK: Archives

  @Test func membersAreNamedAfterTheArchive() async throws {
    try await Scratch.withFolder { folder in
      _ = try write(Packed.module, "gcc.ko", folder)
      _ = try write([], "empty.o", folder)
      _ = try await write(Packed.pack(Packed.module, .gzip), "packed.o", folder)
      _ = try await Tool.output(["ar", "rcs", "inner.a", "gcc.ko"], in: folder)
      let names = ["gcc.ko", "empty.o", "packed.o", "inner.a"]
      _ = try await Tool.output(["ar", "rcs", "lib.a"] + names, in: folder)
      let found = inputs(folder.appending(path: "lib.a").path(percentEncoded: false))
      #expect(found.map { $0.shownName.split(separator: "/").last } == names.map { "lib.a(\($0))" })
      #expect(try found.first.map(bytes) == Packed.module)
      #expect(found.dropFirst().map { error($0)?.reason } == [.empty, .compressed, .archive])
      #expect(
        error(found.last)?.message
          == "a static archive inside a static archive; take it out (ar x) and check it by itself")
    }
  }

  @Test func archiveMayBeCompressed() async throws {
    let archive = Array(try Fixture("modules/archive.a").data)
    let packed = try await Packed.pack(archive, .zstd)
    try Scratch.withFolder { folder in
      let found = inputs(try write(packed, "lib.a.zst", folder))
      let plain = inputs(Fixture("modules/archive.a").path)
      #expect(try found.map(bytes) == plain.map(bytes))
      #expect(found.allSatisfy { $0.compression == .zstd && $0.member != nil })
    }
  }

  /// It holds none of the files that it names, and one without members holds nothing: there is the archive alone.
  @Test func someArchivesAreJudgedAsAWhole() async throws {
    try await Scratch.withFolder { folder in
      _ = try write(Packed.module, "gcc.ko", folder)
      for (flags, names) in [("rcsT", ["gcc.ko"]), ("rcT", []), ("rc", [])] {
        _ = try await Tool.output(["ar", flags, "whole.a"] + names, in: folder)
        let path = folder.appending(path: "whole.a").path(percentEncoded: false)
        let found = inputs(path)
        #expect(found.map(\.shownName) == [path], "\(flags)")
        #expect(try found.map(bytes) == [Array(Data(contentsOf: URL(filePath: path)))], "\(flags)")
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }

  @Test func damageComesAfterTheMembersBeforeIt() throws {
    var archive = ForgedArchive()
    archive.add("a.o/", [1])
    archive.add("b.o/", [2], size: "77")
    try Scratch.withFolder { folder in
      let path = try write(archive.bytes, "lib.a", folder)
      let found = inputs(path)
      #expect(found.map(\.shownName) == ["\(path)(a.o)", path])
      #expect(error(found.last)?.reason == .archive)
      var tables = ForgedArchive()
      tables.add("__.SYMDEF", [0, 0, 0, 0])
      #expect(error(inputs(try write(tables.bytes, "tables.a", folder)).first)?.reason == .empty)
    }
  }

  @Test func namesOfMembersAreFitToShow() throws {
    var archive = ForgedArchive()
    archive.add("#1/6", Array("a\u{1B}[2Jb".utf8) + [1])
    try Scratch.withFolder { folder in
      let path = try write(archive.bytes, "lib.a", folder)
      #expect(inputs(path).first?.shownName == "\(path)(a\\x1b[2Jb)")
      #expect(inputs(path).first?.rawName == Array("\(path)(a\u{1B}[2Jb)".utf8))
    }
  }

  // MARK: Standard input

  @Test func standardInputIsLikeAFile() async throws {
    let packed = try await Packed.pack(Packed.module, .xz)
    try Scratch.withFolder { folder in
      for (bytes, name) in [(packed, "-"), (Array(try Fixture("modules/archive.a").data), "-(")] {
        let file = try FileDescriptor.open(FilePath(write(bytes, "piped", folder)), .readOnly)
        try file.closeAfter {
          let found = Array(Input.openStandardInput(file))
          #expect(found.first?.shownName.hasPrefix(name) == true)
          #expect(found.allSatisfy { error($0) == nil })
        }
      }
    }
  }

  /// Of members, a limit is looked at, and it is told that there are more.
  @Test(arguments: [0, 1])
  func soManyMembersAreLookedAt(_ more: Int) {
    let count = Inputs.memberLimit + more
    var archive = ForgedArchive()
    archive.add("a.o/")
    let member = archive.bytes.dropFirst(8)
    archive.bytes = Array("!<arch>\n".utf8) + [ArraySlice<UInt8>](repeating: member, count: count).joined()
    guard let members = Archive(archive.bytes) else {
      Issue.record("no archive")
      return
    }
    let inputs = Array(Inputs(members, "a.a", inside: [], nil))
    #expect(inputs.count == Inputs.memberLimit + more)
    #expect((inputs.last?.member == nil) == (more > 0))
  }
}
