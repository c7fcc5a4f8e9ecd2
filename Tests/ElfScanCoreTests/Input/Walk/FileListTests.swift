import ElfScanCore
import Foundation
import SystemPackage
import Testing
import TruthKit

/// Files that are named in a file.
@Suite struct FileListTests {
  /// What a walk makes of a list with these bytes.
  private func walk(_ list: [UInt8], nul: Bool = false) throws -> [WalkItem] {
    try Scratch.withFolder { folder in
      let file = folder.appending(path: "list")
      try Data(list).write(to: file)
      return Tree.items(FileWalk([.list(FilePath(file.path(percentEncoded: false)), endsWithNul: nul)]))
    }
  }

  private func message(_ item: WalkItem?) -> String? {
    guard case .unreadable(_, let error) = item else { return nil }
    return error.message
  }

  private func files(_ names: String...) -> [WalkItem] { names.map { .file(FilePath($0)) } }

  @Test func eachLineIsAName() throws {
    #expect(try walk(Array("x/a.ko\nb c\n-\nd.ko\n".utf8)) == files("x/a.ko", "b c", "-", "d.ko"))
    #expect(try walk(Array("a.ko\nlast.ko".utf8)) == files("a.ko", "last.ko"))
    #expect(try walk(Array("\n\na.ko\n\n\nb.ko\n\n".utf8)) == files("a.ko", "b.ko"))
    #expect(try walk(Array("a.ko\r\n b.ko \n".utf8)) == files("a.ko\r", " b.ko "))
    #expect(try walk([]).isEmpty)
    #expect(try walk([0x0A]).isEmpty)
  }

  @Test func namesMayBeEndedByNul() throws {
    #expect(try walk(Array("a\nb.ko\0\0c.ko\0last".utf8), nul: true) == files("a\nb.ko", "c.ko", "last"))
  }

  @Test func namesNeedNotBeText() throws {
    #expect(try walk([0xFF, 0xFE, 0x0A]) == [.file(FilePath(bytes: [0xFF, 0xFE]))])
  }

  /// Cut at the NUL, it would be the name of another file.
  @Test func nulInALineIsAnErrorAndTheNextNameFollows() throws {
    let found = try walk(Array("a.ko\0b.ko\nc.ko\n".utf8))
    #expect(found.count == 2)
    #expect(message(found.first) == "a name with a NUL byte; lists with NUL between names need -0")
    #expect(found.last == .file("c.ko"))
  }

  @Test func longestNameIsKeptAndNoLongerOne() throws {
    let longest = [UInt8](repeating: 0x78, count: 4096)
    let found = try walk(longest + [0x0A] + longest + [0x78, 0x0A] + Array("c.ko\n".utf8))
    #expect(found.count == 3)
    #expect(found.first == .file(FilePath(bytes: longest)))
    #expect(found.last == .file("c.ko"))
    #expect(message(found.dropFirst().first) == "a name of more than 4096 bytes; no file can have it")
    let huge = try walk([UInt8](repeating: 0x78, count: 1_000_000) + Array("\nc.ko".utf8))
    #expect(huge.count == 2)
    #expect(huge.last == .file("c.ko"))
  }

  /// Names that lie across the pieces in which the list is read.
  @Test func longListIsRead() throws {
    let names = (0..<20_000).map { "folder/of/module-\($0).ko" }
    #expect(try walk(Array(names.joined(separator: "\n").utf8)) == names.map { .file(FilePath($0)) })
  }

  @Test func foldersInAListAreWalked() throws {
    try Tree.with(["b/2.ko", "b/1.ko", "a.ko"]) { tree in
      try tree.add("list", "\(tree.path)/b\n\(tree.path)/a.ko\n\(tree.path)/b/\n")
      let list = FileOrigin.list(FilePath("\(tree.path)/list"), endsWithNul: false)
      #expect(
        tree.walk([list, .path(FilePath("\(tree.path)/a.ko"))])
          == ["b/1.ko", "b/2.ko", "a.ko", "b/1.ko", "b/2.ko", "a.ko"])
    }
  }

  @Test func listThatCannotBeReadIsAnError() throws {
    try Tree.with(["a.ko"]) { tree in
      let list = FileOrigin.list(FilePath(tree.path), endsWithNul: false)
      let found = tree.walk([list, .path(FilePath("\(tree.path)/a.ko"))])
      #expect(found == ["ERROR \(tree.path): Is a directory", "a.ko"])
    }
  }

  /// Such as `<(find ...)` of a shell.
  @Test(.timeLimit(.minutes(20)))
  func listMayBeAPipe() throws {
    try Scratch.withFolder { folder in
      let path = folder.appending(path: "pipe").path(percentEncoded: false)
      let made = unsafe mkfifo(path, 0o600)
      try #require(made == 0)
      Thread {
        guard let file = try? FileDescriptor.open(FilePath(path), .writeOnly) else { return }
        _ = try? file.closeAfter { try file.writeAll("a.ko\nb.ko\n".utf8) }
      }.start()
      #expect(Tree.items(FileWalk([.list(FilePath(path), endsWithNul: false)])) == files("a.ko", "b.ko"))
    }
  }
}
