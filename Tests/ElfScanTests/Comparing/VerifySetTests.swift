import ElfScanCore
import Foundation
import Testing
import TruthKit

@testable import ElfScan

/// `elfscan verify` of folders, archives and files with one another.
@Suite(.timeLimit(.minutes(20))) struct VerifySetTests {
  struct Report: Decodable {
    struct Module: Decodable {
      let name: String
      let answer: String
      let before: String?
      let after: String?
      let matchedBy: String?
      let differences: [[String: String]]
      let signature: String?
      let debugging: String?
      let error: String?
    }

    struct Summary: Decodable {
      let answer: String
      let same: Int
      let different: Int
      let missing: Int
      let added: Int
      let indeterminate: Int
      let debugging: [String: Int]
    }

    let modules: [Module]
    let summary: Summary
  }

  private func verify(_ folder: ModuleFolder, _ arguments: String...) async throws -> (Program.Run, Report) {
    let text = try await folder.run(["verify"] + arguments)
    let json = try await folder.run(["verify", "--format", "json"] + arguments)
    #expect(text.status == json.status && text.errors.isEmpty && json.errors.isEmpty)
    return (text, try JSONDecoder().decode(Report.self, from: Data(json.output.utf8)))
  }

  private func made(_ folder: ModuleFolder, _ script: String) async throws {
    let run = try await folder.shell("set -e; \(script)")
    try #require(run.status == 0, "\(run.errors)")
  }

  /// A build tree and what became of it: packed, stripped, moved.
  @Test func whatWasBuiltIsInThePackage() async throws {
    try await ModuleFolder.with([
      "build/fs/a.ko": "shapes/plain.ko", "build/fs/b.ko": "modules/gcc.ko",
      "build/drivers/c-d.ko": "shapes/plain.ko",
      "out/usr/lib/modules/6.12/kernel/fs/a.ko": "shapes/plain.ko",
      "out/usr/lib/modules/6.12/kernel/fs/b.ko": "modules/gcc.ko",
      "out/usr/lib/modules/6.12/updates/dkms/c_d.ko": "shapes/plain.ko",
    ]) { folder in
      try await made(
        folder,
        "strip -g build/fs/b.ko; cd out/usr/lib/modules/6.12; strip -g kernel/fs/a.ko kernel/fs/b.ko; xz -C crc32 kernel/fs/a.ko; gzip kernel/fs/b.ko"
      )
      let (run, report) = try await verify(folder, "build", "out")
      #expect(
        run.status == 0 && run.output.hasPrefix("SAME  build -> out\n  3 modules before, 3 after: 3 same,"))
      #expect(run.output.contains("\n  debugging information: 1 stripped, 1 not stripped, 1 had none\n"))
      #expect(run.output.hasSuffix("\nNot stripped, as others are\n  updates/dkms/c_d.ko\n"), "\(run.output)")
      #expect(report.modules.map(\.name) == ["kernel/fs/a.ko", "kernel/fs/b.ko", "updates/dkms/c_d.ko"])
      #expect(report.modules.map(\.matchedBy) == ["path", "path", "name"])
      #expect(report.modules.map(\.debugging) == ["dropped", "none", "kept"])
      #expect(report.modules.first?.after == "out/usr/lib/modules/6.12/kernel/fs/a.ko.xz")
      // The same the other way round, but for what debugging information says.
      #expect(try await verify(folder, "out", "build").0.status == 0)
    }
  }

  @Test func aModuleThatIsMissing() async throws {
    try await ModuleFolder.with([
      "a/x.ko": "modules/gcc.ko", "a/y.ko": "modules/gcc.ko", "b/x.ko": "modules/gcc.ko",
    ]) {
      folder in
      let (run, report) = try await verify(folder, "a", "b")
      #expect(run.status == 1 && run.output.hasPrefix("DIFFERENT  "))
      #expect(run.output.hasSuffix("\nMissing: before and not after\n  y.ko\n"))
      #expect(report.summary.missing == 1 && report.summary.same == 1)
      let (more, added) = try await verify(folder, "b", "a")
      #expect(more.status == 0 && more.output.hasPrefix("SAME  ") && added.summary.added == 1)
      #expect(more.output.hasSuffix("\nAdded: after and not before, which is no reason to fail\n  y.ko\n"))
    }
  }

  /// One of many, in bytes that the kernel loads.
  @Test func theOneThatWasChangedIsFound() async throws {
    let files = (0..<40).map { "m\($0).ko" }
    try await ModuleFolder.with { folder in
      for file in files {
        try folder.add("modules/gcc.ko", as: "a/\(file)")
        try folder.add(file == "m17.ko" ? "modules/nvidia-shape.ko" : "modules/gcc.ko", as: "b/\(file)")
      }
      let (run, report) = try await verify(folder, "a", "b")
      #expect(run.status == 1 && report.modules.filter { $0.answer != "same" }.map(\.name) == ["m17.ko"])
      #expect(report.modules.first { $0.name == "m17.ko" }?.differences.count == 8)
      #expect(run.output.contains("\n  m17.ko\n    ") && run.output.contains("more (--all names them)"))
      // The order does not depend on who is done first.
      for jobs in ["1", "7"] {
        #expect(try await folder.run("verify", "--jobs", jobs, "a", "b").output == run.output)
      }
      let all = try await folder.run("verify", "--all", "a", "b")
      #expect(all.output.count > run.output.count && !all.output.contains("--all names them"))
    }
  }

  @Test func signatures() async throws {
    try await ModuleFolder.with(["a/x.ko": "modules/signed.ko", "b/x.ko": "modules/gcc.ko"]) { folder in

      let (lost, report) = try await verify(folder, "a", "b")
      #expect(lost.status == 1 && report.modules.first?.signature == "lost")
      let (later, note) = try await verify(folder, "--signed-after", "a", "b")
      #expect(later.status == 0 && note.summary.answer == "same" && note.modules.first?.signature == "lost")
      #expect(later.output.contains("  signatures: 1 lost, to be made later\n"))
      // Two files as well.
      #expect(try await folder.run("verify", "a/x.ko", "b/x.ko").status == 1)
      let pair = try await folder.run("verify", "--signed-after", "a/x.ko", "b/x.ko")
      #expect(pair.status == 0 && pair.output.contains("\nExpected\n  the module's signature is gone\n"))
    }
  }

  @Test(arguments: [
    "malformed/section-table-cut.ko", "malformed/text.ko", "modules/executable", "malformed/empty.ko",
  ])
  func whatCannotBeReadIsIndeterminate(_ fixture: String) async throws {
    try await ModuleFolder.with([
      "a/x.ko": "modules/gcc.ko", "a/y.ko": "modules/gcc.ko", "b/x.ko": fixture, "b/y.ko": "modules/gcc.ko",
    ]) { folder in
      for sides in [("a", "b"), ("b", "a")] {
        let (run, report) = try await verify(folder, sides.0, sides.1)
        #expect(run.status == 2 && run.output.hasPrefix("INDETERMINATE  "))
        #expect(report.summary.same == 1 && report.summary.indeterminate == 1)
        #expect(run.output.contains("\nNot comparable\n  x.ko\n    "))
      }
    }
  }

  @Test func whatCannotBeToldApart() async throws {
    try await ModuleFolder.with([
      "a/x/m.ko": "modules/gcc.ko", "a/y/m.ko": "modules/gcc.ko", "b/z/m.ko": "modules/gcc.ko",
    ]) { folder in
      let (run, report) = try await verify(folder, "a", "b")
      #expect(run.status == 2 && report.summary.indeterminate == 1 && report.modules.count == 1)
      #expect(
        run.output.contains(
          "several modules have this name, 2 before (a/x/m.ko, a/y/m.ko) and 1 after (b/z/m.ko)"))
    }
  }

  @Test func whatHasNoModules() async throws {
    try await ModuleFolder.with(["a/x.ko": "modules/gcc.ko", "b/x.txt": "malformed/text.ko"]) { folder in
      for sides in [("a", "b"), ("b", "a"), ("b", "b"), ("a", "nonesuch"), ("nonesuch", "a")] {
        let (run, _) = try await verify(folder, sides.0, sides.1)
        #expect(run.status == 2 && run.output.hasPrefix("INDETERMINATE  "), "\(run.output)")
      }
      let (run, _) = try await verify(folder, "a", "b")
      #expect(run.output.contains("there are no modules in it"))
    }
  }

  @Test func aFolderThatCannotBeRead() async throws {
    try await ModuleFolder.with(["a/x.ko": "modules/gcc.ko", "b/x.ko": "modules/gcc.ko"]) { folder in
      // A name that leads nowhere; to root no folder is closed.
      try folder.link("b/y.ko", to: "nowhere")
      let (run, report) = try await verify(folder, "a", "b")
      #expect(run.status == 0 && report.summary.added == 1)
      try folder.link("a/y.ko", to: "nowhere")
      #expect(try await verify(folder, "a", "b").0.status == 2)
    }
  }

  /// A link to where the kernel was built, as modules_install makes it.
  @Test func theBuildTreeBehindALinkIsNotInstalled() async throws {
    try await ModuleFolder.with([
      "tree/fs/x.ko": "modules/gcc.ko", "a/lib/modules/1/kernel/fs/x.ko": "modules/gcc.ko",
      "b/lib/modules/1/kernel/fs/x.ko": "modules/gcc.ko",
    ]) { folder in
      try folder.link("a/lib/modules/1/build", to: "../../../../tree")
      let (run, report) = try await verify(folder, "a", "b")
      #expect(run.status == 0 && report.modules.count == 1)
    }
  }

  @Test func linksOutOfFoldersAreFollowed() async throws {
    try await ModuleFolder.with(["elsewhere/m.ko": "modules/gcc.ko", "b/m.ko": "modules/gcc.ko"]) { folder in
      try FileManager.default.createDirectory(atPath: folder.path("a"), withIntermediateDirectories: false)
      try folder.link("a/m.ko", to: "../elsewhere/m.ko")
      #expect(try await verify(folder, "a", "b").0.status == 0)
    }
  }

  // MARK: Archives

  @Test func archivesAreReadFromEndToEnd() async throws {
    try await ModuleFolder.with([
      "f/one.o": "modules/gcc.ko", "f/two.o": "modules/healthy.ko", "g/two.o": "modules/silent.ko",
    ]) { folder in
      try await made(
        folder,
        "cd f; ar rcS ../a.a one.o two.o; ar rcS ../b.a two.o one.o; cd ../g; cp ../f/one.o .; ar rcS ../c.a two.o one.o; "
          + "cd ..; xz -k c.a; mkdir k; cp f/one.o k/one.ko")
      let (same, report) = try await verify(folder, "a.a", "b.a")
      #expect(same.status == 0 && report.modules.map(\.name) == ["one.o", "two.o"])
      #expect(report.modules.map(\.after) == ["b.a(one.o)", "b.a(two.o)"])
      for other in ["c.a", "c.a.xz"] {
        let (run, report) = try await verify(folder, "a.a", other)
        #expect(run.status == 1 && report.modules.map(\.answer) == ["same", "different"], "\(run.output)")
      }
      // An object is no module.
      let (mixed, left) = try await verify(folder, "a.a", "k")
      #expect(mixed.status == 1 && left.summary.missing == 2 && left.summary.added == 1)
    }
  }

  @Test func anArchiveThatIsCut() async throws {
    try await ModuleFolder.with(["one.o": "modules/gcc.ko", "two.o": "modules/healthy.ko"]) { folder in
      try await made(folder, "ar rcS a.a one.o two.o; head -c $(($(stat -c %s a.a) - 100)) a.a > cut.a")
      let (run, report) = try await verify(folder, "a.a", "cut.a")
      #expect(
        run.status == 2 && report.modules.map(\.answer) == ["indeterminate", "same", "missing"],
        "\(run.output)")
    }
  }

  // MARK: Packages

  private static let installed = "lib/modules/6.12/kernel"

  /// A tree and what is packed of it: as tar, as an initramfs image, and as a package.
  @Test(arguments: ["tar", "tar.xz", "cpio.gz", "deb"], [true, false])
  func packagesAreReadFromEndToEnd(_ kind: String, _ isOnBothSides: Bool) async throws {
    let installed = VerifySetTests.installed
    try await ModuleFolder.with([
      "a/\(installed)/fs/x.ko": "modules/signed.ko", "a/\(installed)/y.ko": "modules/healthy.ko",
      "a/\(installed)/z.ko": "modules/gcc.ko", "a/usr/share/doc/readme.txt": "malformed/text.ko",
      "b/\(installed)/z.ko": "modules/gcc.ko", "b/\(installed)/y.ko": "modules/silent.ko",
      "b/\(installed)/new.ko": "modules/gcc.ko",
    ]) { folder in
      let pack =
        switch kind {
        case "tar": "tar -C $t -cf $t.tar ."
        case "tar.xz": "tar -C $t -cJf $t.tar.xz ."
        case "cpio.gz": "(cd $t; find . | cpio --quiet -o -H newc | gzip) > $t.cpio.gz"
        default:
          "mkdir -p $t/DEBIAN; printf 'Package: x\\nVersion: 1\\nArchitecture: all\\nMaintainer: x <x@x>\\nDescription: x\\n' "
            + "> $t/DEBIAN/control; dpkg-deb --root-owner-group -b $t $t.deb > /dev/null 2>&1; rm -r $t/DEBIAN"
        }
      try await made(folder, "xz -C crc32 b/\(installed)/y.ko; for t in a b; do \(pack); done")
      let before = isOnBothSides ? "a.\(kind)" : "a"
      let (same, all) = try await verify(folder, before, "a.\(kind)")
      #expect(same.status == 0 && all.summary.same == 3 && all.modules.count == 3, "\(same.output)")
      #expect(all.modules.map(\.matchedBy) == ["path", "path", "path"])
      #expect(all.modules.first?.after == "a.\(kind):/\(installed)/fs/x.ko")
      let (run, report) = try await verify(folder, before, "b.\(kind)")
      #expect(run.status == 1, "\(run.output)")
      #expect(
        report.modules.map { "\($0.name) \($0.answer)" } == [
          "kernel/fs/x.ko missing", "kernel/new.ko added", "kernel/y.ko different", "kernel/z.ko same",
        ])
      #expect(try await verify(folder, "b.\(kind)", before).1.summary.different == 1)
    }
  }

  @Test func aPackageThatIsCut() async throws {
    try await ModuleFolder.with(["a/x.ko": "modules/gcc.ko", "a/y.ko": "modules/healthy.ko"]) { folder in
      try await made(
        folder, "tar -C a -cf a.tar x.ko y.ko; head -c $(($(stat -c %s a/x.ko) + 3000)) a.tar > cut.tar")
      let (run, report) = try await verify(folder, "a", "cut.tar")
      #expect(
        run.status == 2 && report.summary.same == 1 && report.summary.indeterminate >= 1, "\(run.output)")
    }
  }

  @Test func aPackageWithoutModules() async throws {
    try await ModuleFolder.with(["a/x.ko": "modules/gcc.ko", "b/x.txt": "malformed/text.ko"]) { folder in
      try await made(folder, "tar -C b -cf b.tar x.txt")
      let (run, _) = try await verify(folder, "a", "b.tar")
      #expect(run.status == 2 && run.output.contains("there is no kernel module in it"), "\(run.output)")
    }
  }

  /// One module and the folder that it is in.
  @Test func aFileWithAFolder() async throws {
    try await ModuleFolder.with(["x.ko": "modules/gcc.ko", "f/lib/modules/1/extra/x.ko": "modules/gcc.ko"]) {
      folder in
      let (run, report) = try await verify(folder, "x.ko", "f")
      #expect(run.status == 0 && report.modules.map(\.matchedBy) == ["name"])
      try await made(folder, "cp f/lib/modules/1/extra/x.ko f/lib/modules/1/extra/y.ko")
      #expect(try await verify(folder, "x.ko", "f").1.summary.added == 1)
      #expect(try await verify(folder, "f", "x.ko").0.status == 1)
    }
  }

  // MARK: Two files

  @Test func compressedFilesAreCompared() async throws {
    try await ModuleFolder.with(["x.ko": "modules/gcc.ko", "y.ko": "modules/healthy.ko"]) { folder in
      try await made(folder, "xz -k x.ko; gzip -k x.ko; zstd -q x.ko || cp x.ko x.ko.zst; bzip2 -k y.ko")
      for after in ["x.ko.xz", "x.ko.gz", "x.ko.zst"] {
        let run = try await folder.run("verify", "x.ko", after)
        #expect(
          run.status == 0 && run.output == "SAME  x.ko -> \(after)\n  nothing differs that was looked at\n")
      }
      #expect(try await folder.run("verify", "x.ko.gz", "y.ko.bz2").status == 1)
    }
  }

  @Test(arguments: FormatRunTests.formats) func everyFormatHasTheExitStatus(_ format: String) async throws {
    try await ModuleFolder.with([
      "a/x.ko": "modules/gcc.ko", "b/x.ko": "modules/silent.ko", "c/x.ko": "malformed/text.ko",
    ]) { folder in
      for (after, status) in [("a", 0), ("b", 1), ("c", 2)] as [(String, Int32)] {
        for file in ["", "/x.ko"] {
          let run = try await folder.run("verify", "--format", format, "a" + file, after + file)
          #expect(run.status == status && run.errors.isEmpty && !run.output.isEmpty, "\(after)\(file)")
        }
      }
    }
  }

  // MARK: Hostile names

  @Test func namesThatActOnTerminals() async throws {
    try await ModuleFolder.with { folder in
      for side in ["a", "b"] {
        try await made(
          folder,
          #"mkdir \#(side); cd \#(side); for n in "$1" "$2" "$3"; do cp "$4" "$n"; done"#
            .replacing("$1", with: "$(printf 'x\\033[2J.ko')").replacing(
              "$2", with: "$(printf '\\n::error::y.ko')"
            )
            .replacing("$3", with: "$(printf '\\377.ko')").replacing("$4", with: fixture("modules/gcc.ko")))
      }
      try await made(folder, "rm b/x*; cp \(fixture("modules/silent.ko")) b/*error*")
      for format in FormatRunTests.formats {
        let run = try await folder.run("verify", "--format", format, "a", "b")
        #expect(
          run.status == 1 && run.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 },
          "\(format)")
        #expect(!run.output.contains("\n::error::y"), "\(format)")
      }
      #expect(try await verify(folder, "a", "b").1.summary.same == 1)
    }
  }

  @Test(arguments: [["--jobs", "0"], ["--format", "xml"], ["--jobs", "x"]])
  func wrongUsage(_ arguments: [String]) async throws {
    #expect(try await Program.run(["verify"] + arguments + ["a", "b"]).status == 64)
  }

  /// A source that is larger than what is looked at.
  @Test func thereIsAMostOfModules() throws {
    struct Endless: ModuleSource {
      let isRandomAccess = true
      let name: [UInt8]
      struct Stream: ModuleStream {
        let name: [UInt8]
        mutating func next() -> ModuleEntry? {
          .module(FoundModule(name: name, place: .of(name)) { .failure(ElfError(.empty, "")) })
        }
      }
      func open() -> any ModuleStream { Stream(name: name) }
    }
    let short = ModuleListing.of(Endless(name: [0x61]), named: [0x62])
    #expect(short.names.count == ModuleListing.limit && short.troubles.count == 1)
    let long = ModuleListing.of(Endless(name: Array(repeating: 0x61, count: 4096)), named: [0x62])
    #expect(long.names.count == ModuleListing.nameLimit / 4096 && long.troubles.first?.name == [0x62])
  }
}
