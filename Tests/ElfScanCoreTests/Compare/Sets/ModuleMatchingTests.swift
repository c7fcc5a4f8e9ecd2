import Testing

@testable import ElfScanCore

/// Which module of one tree is which of another.
@Suite struct ModuleMatchingTests {
  private func places(_ files: [String]) -> [ModulePlace] { files.map { ModulePlace.of(Array($0.utf8)) } }

  /// Each pair as "before = after" with its basis, then what is left over.
  private func match(_ before: [String], _ after: [String]) -> [String] {
    let matching = ModuleMatching.of(places(before), places(after))
    return matching.pairs.map { "\(before[$0.before]) = \(after[$0.after]) \($0.basis)" }
      + matching.missing.map { "- \(before[$0])" } + matching.added.map { "+ \(after[$0])" }
      + matching.ties.map { "? \($0.before.map { before[$0] }) \($0.after.map { after[$0] })" }
  }

  @Test func byPathWhateverTheCompression() {
    #expect(
      match(
        ["lib/modules/6.12/kernel/a.ko", "b.ko.gz"], ["/usr/lib/modules/6.12/kernel/a.ko.xz", "b.ko.zst"])
        == [
          "lib/modules/6.12/kernel/a.ko = /usr/lib/modules/6.12/kernel/a.ko.xz path",
          "b.ko.gz = b.ko.zst path",
        ])
  }

  @Test func ofTheSameReleaseFirst() {
    let one = ["lib/modules/1/a.ko", "lib/modules/2/a.ko"]
    #expect(match(one, one.reversed()) == one.map { "\($0) = \($0) path" })
    #expect(match(["lib/modules/1/x/a.ko"], ["lib/modules/2/x/a.ko"]).first?.hasSuffix(" path") == true)
  }

  @Test(arguments: [("fs/a.ko", "lib/modules/1/kernel/fs/a.ko"), ("lib/modules/1/kernel/fs/a.ko", "fs/a.ko")])
  func whatKbuildInstallsIsBelowKernel(_ before: String, _ after: String) {
    #expect(match([before], [after]) == ["\(before) = \(after) path"])
  }

  /// The kernel's sources have a folder of that name themselves.
  @Test func aModuleOfTheFolderKernel() {
    #expect(
      match(
        ["kernel/a.ko", "fs/b.ko"], ["lib/modules/1/kernel/kernel/a.ko", "lib/modules/1/kernel/fs/b.ko"]) == [
          "kernel/a.ko = lib/modules/1/kernel/kernel/a.ko path",
          "fs/b.ko = lib/modules/1/kernel/fs/b.ko path",
        ])
  }

  @Test func byNameAsModprobeComparesThem() {
    #expect(
      match(["x/snd-a.ko"], ["lib/modules/1/extra/snd_a.ko.xz"]) == [
        "x/snd-a.ko = lib/modules/1/extra/snd_a.ko.xz name"
      ])
    #expect(match(["x/snd-a.ko"], ["y/snda.ko"]) == ["- x/snd-a.ko", "+ y/snda.ko"])
    // Paths are compared as they are.
    #expect(match(["x/a-b.ko"], ["x/a_b.ko"]) == ["x/a-b.ko = x/a_b.ko name"])
  }

  @Test func aPathCountsMoreThanAName() {
    #expect(
      match(["x/a.ko", "y/a.ko"], ["z/a.ko", "y/a.ko"]) == ["x/a.ko = z/a.ko name", "y/a.ko = y/a.ko path"])
    #expect(match(["y/a.ko"], ["x/a.ko", "y/a.ko"]) == ["y/a.ko = y/a.ko path", "+ x/a.ko"])
  }

  @Test func aNameThatSeveralHaveTellsNothing() {
    #expect(match(["x/a.ko", "y/a.ko"], ["z/a.ko"]) == [#"? ["x/a.ko", "y/a.ko"] ["z/a.ko"]"#])
    #expect(match(["z/a.ko"], ["x/a.ko", "y/a.ko"]) == [#"? ["z/a.ko"] ["x/a.ko", "y/a.ko"]"#])
    // Of one side only, they are what they are.
    #expect(match(["x/a.ko", "y/a.ko"], []) == ["- x/a.ko", "- y/a.ko"])
  }

  /// As in a tar archive to which a file was added again.
  @Test func onePathTwice() {
    #expect(match(["x/a.ko", "x/a.ko"], ["x/a.ko"]) == [#"? ["x/a.ko", "x/a.ko"] ["x/a.ko"]"#])
  }

  @Test func nothingAtAll() { #expect(match([], []).isEmpty) }

  @Test func everyModuleIsInOnePlace() {
    let before = (0..<300).map { "d\($0 % 7)/m\($0 % 91).ko" }
    let after = (0..<300).map { "kernel/d\($0 % 5)/m\($0 % 83).ko.xz" }
    let matching = ModuleMatching.of(places(before), places(after))
    let old = matching.pairs.map(\.before) + matching.missing + matching.ties.flatMap(\.before)
    let new = matching.pairs.map(\.after) + matching.added + matching.ties.flatMap(\.after)
    #expect(old.sorted() == Array(before.indices) && new.sorted() == Array(after.indices))
    #expect(matching.pairs.map(\.before) == matching.pairs.map(\.before).sorted())
  }
}
