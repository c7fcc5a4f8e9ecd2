import ElfScanCore
import Foundation
import Testing
import TruthKit

/// Archives as `ar` writes them, and as nobody should.
@Suite struct ArchiveTests {
  private struct Contents {
    var members: [ArchiveMember] = []
    var error: ElfError?

    var names: [String] { members.map { String(decoding: $0.name, as: UTF8.self) } }
  }

  private func contents(_ bytes: [UInt8]) throws -> Contents {
    var contents = Contents()
    for result in try #require(Archive(bytes)) {
      #expect(contents.error == nil, "an error is the last there is")
      switch result {
      case .success(let member): contents.members.append(member)
      case .failure(let error): contents.error = error
      }
    }
    return contents
  }

  private func bytes(_ archive: [UInt8], _ member: ArchiveMember) throws -> [UInt8] {
    try #require(archive.indices.contains(member.contents.lowerBound) || member.contents.isEmpty)
    return Array(archive[member.contents])
  }

  // MARK: As ar writes them

  /// Files with names of all lengths, with sizes odd and even, empty, one of them twice.
  private static func withFiles<Result>(_ body: (URL, [String]) async throws -> Result) async throws -> Result
  {
    let names = [
      "a.o", "fifteen-chars.o", "sixteen-chars-.o", "seventeen-chars-.o", "with space.o", "empty.o",
      "a-name-much-longer-than-the-field-of-the-header.o", "sub/inside.o", "ünïcode.o",
    ]
    return try await Scratch.withFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "sub"), withIntermediateDirectories: true)
      for (position, name) in names.enumerated() where name != "empty.o" {
        try Data(Packed.module.prefix(1000 + position)).write(to: folder.appending(path: name))
      }
      try Data().write(to: folder.appending(path: "empty.o"))
      return try await body(folder, names)
    }
  }

  @Test func membersAreThoseThatArLists() async throws {
    try await ArchiveTests.withFiles { folder, names in
      _ = try await Tool.output(["ar", "rcs", "lib.a"] + names, in: folder)
      _ = try await Tool.output(["ar", "q", "lib.a", "a.o"], in: folder)
      let archive = Array(try Data(contentsOf: folder.appending(path: "lib.a")))
      let found = try contents(archive)
      #expect(found.error == nil)
      #expect(try await found.names == Tool.run(["ar", "t", "lib.a"], in: folder).lines)
      let offsets = found.members.map { member in
        String(decoding: member.name, as: UTF8.self) + " 0x" + String(member.contents.lowerBound, radix: 16)
      }
      #expect(try await offsets == Tool.run(["ar", "tO", "lib.a"], in: folder).lines)
      for (name, member) in zip(names + ["a.o"], found.members) {
        #expect(try bytes(archive, member) == Array(Data(contentsOf: folder.appending(path: name))))
      }
    }
  }

  @Test func fixtureIsRead() throws {
    let archive = Array(try Fixture("modules/archive.a").data)
    let found = try contents(archive)
    #expect(found.error == nil)
    #expect(!found.members.isEmpty)
    for member in found.members {
      #expect(throws: Never.self) { try Module(FileImage(bytes: bytes(archive, member))) }
    }
  }

  // MARK: Other writers

  @Test func namesAsBsdWritesThem() throws {
    var archive = ForgedArchive()
    archive.add("__.SYMDEF SORTED", [1, 2, 3, 4])
    archive.add("#1/20", Array("__.SYMDEF_64 SORTED\0".utf8) + [9, 9])
    archive.add("short.o", [1])
    archive.add("#1/12", Array("long name.o\0".utf8) + [2, 3])
    archive.add("#1/3", Array("x.o".utf8))
    let found = try contents(archive.bytes)
    #expect(found.error == nil)
    #expect(found.names == ["short.o", "long name.o", "x.o"])
    #expect(try found.members.map { try bytes(archive.bytes, $0) } == [[1], [2, 3], []])
  }

  @Test func tablesAreNoMembers() throws {
    var archive = ForgedArchive()
    archive.add("/", [0, 0, 0, 0])
    archive.add("/SYM64/", [0, 0, 0, 0, 0, 0, 0, 0])
    archive.add("__.SYMDEF", [0])
    archive.add("//", Array("first.o/\nsecond.o/\nlast.o/\n".utf8))
    archive.add("/9", [1])
    archive.add("/0", [2])
    archive.add("/19", [3])
    let found = try contents(archive.bytes)
    #expect(found.error == nil)
    #expect(found.names == ["second.o", "first.o", "last.o"])
  }

  @Test func archiveWithoutMembers() throws {
    #expect(try contents(ForgedArchive().bytes).members.isEmpty)
    #expect(try contents(ForgedArchive().bytes).error == nil)
    #expect(Archive(ForgedArchive(thin: true).bytes) == nil)
    #expect(Archive(Array("!<arch>".utf8)) == nil)
    #expect(Archive(Array("!<bout>\n".utf8)) == nil)
    #expect(Archive([]) == nil)
  }

  @Test func lastMemberMayLackItsPadding() throws {
    var archive = ForgedArchive()
    archive.add("odd.o/", [1, 2, 3])
    #expect(archive.bytes.count % 2 == 1)
    for end: [UInt8] in [[], [0x0A]] {
      let found = try contents(archive.bytes + end)
      #expect(found.error == nil)
      #expect(found.names == ["odd.o"])
    }
  }

  // MARK: Damaged archives

  /// A second header that is wrong, and the words for it.
  private static let damages: [(name: String, size: String?, end: String, words: String)] = [
    ("b.o/", nil, "``", "no header of a member"),
    ("b.o/", "", "`\n", "the size of a member is no number"),
    ("b.o/", "-1", "`\n", "the size of a member is no number"),
    ("b.o/", "0x10", "`\n", "the size of a member is no number"),
    ("b.o/", "1 1", "`\n", "the size of a member is no number"),
    ("b.o/", "5", "`\n", "said to have 5 bytes, and 4 are left"),
    ("b.o/", "9999999999", "`\n", "said to have 9999999999 bytes, and 4 are left"),
    ("//", "9999999999", "`\n", "said to have 9999999999 bytes"),
    ("/0", nil, "`\n", "at 0 of a table"),
    ("/99999999999999", nil, "`\n", "at 99999999999999 of a table"),
    ("#1/5", nil, "`\n", "the name of a member is said to have 5 bytes"),
    ("#1/999999999999", nil, "`\n", "the name of a member is said to have 999999999999 bytes"),
    ("#1/0", nil, "`\n", "a member has no name"),
    ("", nil, "`\n", "a member has no name"),
  ]

  @Test(arguments: damages.indices)
  func damagedHeaderIsAnErrorAfterTheMembersBefore(_ index: Int) throws {
    let damage = ArchiveTests.damages[index]
    var archive = ForgedArchive()
    archive.add("a.o/", [1, 2, 3, 4])
    let offset = archive.bytes.count
    archive.add(damage.name, [5, 6, 7, 8], size: damage.size, end: damage.end)
    let found = try contents(archive.bytes)
    #expect(found.names == ["a.o"])
    #expect(found.error?.reason == .archive)
    #expect(found.error?.location == .offset(UInt64(offset)))
    #expect(found.error?.message.contains(damage.words) == true, "\(found.error?.message ?? "none")")
    #expect(found.error?.message.hasSuffix("build or copy it again") == true)
  }

  @Test func archiveIsCutShort() throws {
    var archive = ForgedArchive()
    archive.add("//", Array("a-long-name-for-a-member.o/\n".utf8))
    archive.add("/0", [1, 2, 3, 4])
    let second = archive.bytes.count
    archive.add("b.o/", [5, 6, 7])
    for length in 8..<archive.bytes.count {
      let found = try contents(Array(archive.bytes[..<length]))
      let isBetween = length == 8 || length == 96 || length == second
      #expect((found.error == nil) == isBetween, "\(length)")
      #expect(found.names == (length < second ? [] : ["a-long-name-for-a-member.o"]), "\(length)")
    }
  }

  @Test func longNameHasToEnd() throws {
    var archive = ForgedArchive()
    archive.add("//", [UInt8](repeating: 0x78, count: 5000))
    archive.add("/10", [1])
    #expect(try contents(archive.bytes).error?.message.contains("has no end") == true)
  }

  /// Were the line searched to its end for each member, this would take hours.
  @Test(.timeLimit(.minutes(20)))
  func longNamesCannotTakeTimeWithoutEnd() throws {
    var archive = ForgedArchive()
    archive.add(
      "//", [UInt8](repeating: 0x78, count: 4000) + [0x0A] + [UInt8](repeating: 0x78, count: 4_000_000))
    for _ in 0..<2000 { archive.add("/0", []) }
    archive.add("/5000", [])
    let found = try contents(archive.bytes)
    #expect(found.members.count == 2000)
    #expect(found.error?.message.contains("has no end") == true)
  }

  /// Whatever a bit does, the bytes of a member are in the archive.
  @Test func wrongBitIsNoDanger() throws {
    var archive = ForgedArchive()
    archive.add("/", [0, 0, 0, 0])
    archive.add("//", Array("a-long-name-for-a-member.o/\nanother.o/\n".utf8))
    archive.add("/0", [1, 2, 3])
    archive.add("/28", [4])
    archive.add("#1/4", Array("name".utf8) + [5])
    archive.add("b.o/", [6])
    for bit in 64..<(8 * archive.bytes.count) {
      var changed = archive.bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      for member in try contents(changed).members {
        #expect(throws: Never.self, "bit \(bit)") { try bytes(changed, member) }
        #expect(!member.name.isEmpty)
      }
    }
  }
}
