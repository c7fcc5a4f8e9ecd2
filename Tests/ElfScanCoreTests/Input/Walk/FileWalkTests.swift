import ElfScanCore
import Foundation
import SystemPackage
import Testing
import TruthKit

/// Which files are found, and in which order.
@Suite struct FileWalkTests {
  // MARK: Names

  private static let names = [
    "a.ko", "b.ko.gz", "c.ko.xz", "d.ko.zst", "e.ko.bz2", "f.o", "g.a", "h.ko.lzma", "i.ko~", "j.KO", "k.koo",
    "ko",
    "l.ko.o", ".ko", ".hidden.ko", "m.so", "n.a.o",
  ]

  @Test func namesOfModulesAreSelected() throws {
    try Tree.with(FileWalkTests.names) { tree in
      let modules = [".hidden.ko", ".ko", "a.ko", "b.ko.gz", "c.ko.xz", "d.ko.zst", "e.ko.bz2"]
      #expect(tree.walk() == modules)
      #expect(tree.walk(nil, .objects) == ["f.o", "l.ko.o", "n.a.o"])
      #expect(tree.walk(nil, .archives) == ["g.a"])
      #expect(
        tree.walk(nil, [.modules, .objects, .archives])
          == (modules + ["f.o", "g.a", "l.ko.o", "n.a.o"]).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
          })
      #expect(tree.walk(nil, []) == [])
    }
  }

  @Test func fileThatIsNamedIsJudgedWhateverItsName() throws {
    try Tree.with(FileWalkTests.names) { tree in
      let paths = FileWalkTests.names.map { FileOrigin.path(FilePath("\(tree.path)/\($0)")) }
      #expect(tree.walk(paths) == FileWalkTests.names)
    }
  }

  @Test func argumentsMeanPathsOrStandardInput() throws {
    #expect(FileOrigin(argument: "-") == .standardInput)
    #expect(FileOrigin(argument: "./-") == .path("./-"))
    #expect(FileOrigin(argument: "--") == .path("--"))
    #expect(
      Tree.items(FileWalk([.path("no-such-file.ko"), .standardInput, .path("")])) == [
        .file("no-such-file.ko"), .standardInput, .file(""),
      ])
    #expect(Tree.items(FileWalk([])).isEmpty)
  }

  // MARK: Order

  /// Around the slash, whose place among the bytes matters.
  private static let mixed = [
    "a/z.ko", "a.ko", "a-b.ko", "a-/x.ko", "a/b/c.ko", "a/b.ko", "a/b-c.ko", "a0.ko", "Z.ko", "ä.ko",
    "a/b/c/d.ko",
    "a.ko.d/x.ko", "z/empty/",
  ]

  @Test func pathsComeInTheOrderOfTheirBytes() throws {
    try Tree.with(FileWalkTests.mixed) { tree in
      let found = tree.walk()
      #expect(found == found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      #expect(found.sorted() == FileWalkTests.mixed.filter { $0.hasSuffix(".ko") }.sorted())
    }
  }

  @Test func argumentsComeInTheirOwnOrder() throws {
    try Tree.with(["b/1.ko", "b/2.ko", "a/3.ko", "c.ko"]) { tree in
      let origins = ["c.ko", "b", "c.ko", "a"].map { FileOrigin.path(FilePath("\(tree.path)/\($0)")) }
      #expect(tree.walk(origins) == ["c.ko", "b/1.ko", "b/2.ko", "c.ko", "a/3.ko"])
    }
  }

  @Test func slashAtTheEndMakesNoDifference() throws {
    try Tree.with(["a.ko"]) { tree in
      #expect(tree.walk([.path(FilePath(tree.path + "//"))]) == ["a.ko"])
    }
  }

  /// A tree is looked at as the walk comes to it, and not before.
  @Test func foldersAreReadWhenTheyAreReached() throws {
    try Tree.with(["a/1.ko", "b/2.ko"]) { tree in
      var walk = FileWalk([.path(FilePath(tree.path))])
      #expect(walk.next() == .file(FilePath("\(tree.path)/a/1.ko")))
      try tree.add("b/3.ko")
      try tree.add("a/4.ko")
      #expect(walk.next() == .file(FilePath("\(tree.path)/b/2.ko")))
      #expect(walk.next() == .file(FilePath("\(tree.path)/b/3.ko")))
      #expect(walk.next() == nil)
      #expect(walk.next() == nil)
    }
  }

  @Test func namesNeedNotBeText() throws {
    try Tree.with([]) { tree in
      let path = FilePath(bytes: Array("\(tree.path)/".utf8) + [0xFF, 0x0A] + Array(".ko".utf8))
      try FileDescriptor.open(path, .writeOnly, options: .create, permissions: .ownerReadWrite).close()
      let found = Tree.items(FileWalk([.path(FilePath(tree.path))]))
      #expect(found == [.file(path)])
    }
  }

  // MARK: What is no file

  @Test func onlyFilesAreFound() throws {
    try Tree.with(["a.ko", "folder.ko/b.ko"]) { tree in
      let made = unsafe mkfifo("\(tree.path)/pipe.ko", 0o600)
      try #require(made == 0)
      try tree.link("link-to-pipe.ko", to: "pipe.ko")
      try tree.link("device.ko", to: "/dev/null")
      #expect(tree.walk() == ["a.ko", "folder.ko/b.ko"])
      // Named, they are judged, and whoever reads them says what they are.
      #expect(tree.walk([.path(FilePath("\(tree.path)/pipe.ko"))]) == ["pipe.ko"])
    }
  }

  // MARK: Symbolic links

  @Test func linksAreFollowed() throws {
    try Tree.with(["real/a.ko", "other/b.ko"]) { tree in
      try tree.link("file.ko", to: "real/a.ko")
      try tree.link("folder", to: "real")
      try tree.link("real/up", to: "../other")
      #expect(
        tree.walk() == [
          "file.ko", "folder/a.ko", "folder/up/b.ko", "other/b.ko", "real/a.ko", "real/up/b.ko",
        ])
      #expect(tree.walk([.path(FilePath("\(tree.path)/folder"))]) == ["folder/a.ko", "folder/up/b.ko"])
    }
  }

  @Test(.timeLimit(.minutes(20)))
  func loopsEnd() throws {
    try Tree.with(["a/b/c.ko", "d/e.ko"]) { tree in
      try tree.link("a/b/up", to: "..")
      try tree.link("a/b/self", to: ".")
      try tree.link("a/b/root", to: tree.path)
      try tree.link("a/there", to: "../d")
      try tree.link("d/back", to: "../a")
      #expect(tree.walk() == ["a/b/c.ko", "a/there/e.ko", "d/back/b/c.ko", "d/e.ko"])
    }
  }

  @Test func findComesToTheSameFiles() async throws {
    try await Scratch.withFolder { folder in
      let tree = Tree(root: folder)
      for name in FileWalkTests.mixed + FileWalkTests.names + ["real/x.ko", "real/deep/y.ko"] {
        try tree.add(name)
      }
      try tree.link("twice", to: "real")
      try tree.link("a/again", to: "../real/deep")
      try tree.link("real/loop", to: "..")
      try tree.link("real/file.ko", to: "x.ko")
      // It complains of the loop, and exits 1.
      let run = try await Tool.run(["find", "-L", ".", "-name", "*.ko", "-type", "f"], in: folder)
      #expect(
        tree.walk().filter { $0.hasSuffix(".ko") }.sorted()
          == run.lines.map { String($0.dropFirst(2)) }.sorted())
    }
  }

  @Test func linkThatLeadsNowhereIsAFileIfItsNameIsSelected() throws {
    try Tree.with(["a.ko"]) { tree in
      try tree.link("gone.ko", to: "nothing")
      try tree.link("build", to: "/no/such/folder")
      try tree.link("circle.ko", to: "circle.ko")
      try tree.link("circle", to: "circle")
      try tree.link("through.ko", to: "a.ko/below")
      #expect(tree.walk() == ["a.ko", "circle.ko", "gone.ko", "through.ko"])
    }
  }

  // MARK: What cannot be read

  /// A chain of folders that is deeper than a path can be long: also the superuser cannot open all of them.
  @Test func folderThatCannotBeOpenedStopsNothing() async throws {
    try await Scratch.withFolder { folder in
      let tree = Tree(root: folder)
      try tree.add("a/first.ko")
      try tree.add("z/last.ko")
      try tree.add("m/")
      try FileWalkTests.addFolders(18, below: FilePath("\(tree.path)/m"))
      let found = tree.walk()
      #expect(found.first == "a/first.ko")
      #expect(found.last == "z/last.ko")
      let errors = found.filter { $0.hasPrefix("ERROR") }
      #expect(errors.count == 1)
      #expect(errors.first?.hasSuffix(": File name too long") == true)
      #expect(found.filter { $0.hasSuffix("/x.ko") }.count > 10)
      _ = try await Tool.output(["rm", "-rf", "m"], in: folder)
    }
  }

  /// A folder in a folder and so on, each with a long name and a file.
  private static func addFolders(_ count: Int, below path: FilePath) throws {
    let name = String(repeating: "n", count: 250)
    var folder = try FileDescriptor.open(path, .readOnly, options: .directory)
    for _ in 0..<count {
      let made = unsafe mkdirat(folder.rawValue, name, 0o700)
      try #require(made == 0)
      let next = unsafe openat(folder.rawValue, name, O_RDONLY | O_DIRECTORY)
      let file = unsafe openat(next, "x.ko", O_WRONLY | O_CREAT, 0o600)
      try folder.close()
      try #require(next >= 0 && file >= 0)
      try FileDescriptor(rawValue: file).close()
      folder = FileDescriptor(rawValue: next)
    }
    try folder.close()
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func folderWithoutPermissionStopsNothing() throws {
    try Tree.with(["a.ko", "b/c.ko", "d.ko"]) { tree in
      let locked = tree.root.appending(path: "b").path
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked)
      #expect(tree.walk() == ["a.ko", "ERROR b: Permission denied", "d.ko"])
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: locked)
    }
  }

  // MARK: Shards

  @Test func shardsSplitWhatIsFound() throws {
    let names = (0..<200).map { "d\($0 % 7)/m\($0).ko" }
    try Tree.with(names) { tree in
      let all = tree.walk()
      #expect(all.count == names.count)
      let parts = (1...4).compactMap { Shard(number: $0, of: 4) }.map { tree.walk(nil, .modules, $0) }
      #expect(parts.allSatisfy { !$0.isEmpty && $0 == all.filter($0.contains) })
      #expect(parts.flatMap { $0 }.sorted() == all.sorted())
      // The part does not depend on how a file is come to.
      let named = all.map { FileOrigin.path(FilePath("\(tree.path)/\($0)")) }
      #expect(tree.walk(named, .modules, Shard(number: 2, of: 4)) == parts[1])
    }
  }

  /// Else a run that could not read a folder might report nothing at all.
  @Test func everyShardTellsWhatCannotBeRead() throws {
    try Tree.with([]) { tree in
      for number in 1...UInt64(3) {
        let found = tree.walk(
          [.list("/no/such/list", endsWithNul: false)], .modules, Shard(number: number, of: 3))
        #expect(found == ["ERROR /no/such/list: No such file or directory"])
      }
    }
  }

  @Test func standardInputIsInOneShard() {
    let found = (1...UInt64(5)).map {
      Tree.items(FileWalk([.standardInput], shard: Shard(number: $0, of: 5))).count
    }
    #expect(found.sorted() == [0, 0, 0, 0, 1])
  }
}
