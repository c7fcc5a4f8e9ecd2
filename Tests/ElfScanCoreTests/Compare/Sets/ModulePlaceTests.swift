import Testing

@testable import ElfScanCore

/// Where a module lies in its tree.
@Suite struct ModulePlaceTests {
  private func place(_ file: String, below tree: String = "") -> [String] {
    let place = ModulePlace.of(Array(file.utf8), below: Array(tree.utf8))
    return [place.release, place.path, place.name].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("/lib/modules/6.12/kernel/fs/xfs.ko.xz", "", ["6.12", "kernel/fs/xfs.ko", "xfs"]),
    ("usr/lib/modules/6.12/kernel/fs/xfs.ko", "", ["6.12", "kernel/fs/xfs.ko", "xfs"]),
    ("./lib/modules/6.12/updates/dkms/a.ko.zst", "", ["6.12", "updates/dkms/a.ko", "a"]),
    ("stage/lib/modules/6.12/kernel/fs/xfs.ko", "stage", ["6.12", "kernel/fs/xfs.ko", "xfs"]),
    ("/lib/modules/6.12/kernel/fs/xfs.ko", "/lib/modules/6.12/kernel", ["6.12", "kernel/fs/xfs.ko", "xfs"]),
    // The innermost one.
    ("/lib/modules/6.1/build/deb/lib/modules/6.12/kernel/a.ko", "", ["6.12", "kernel/a.ko", "a"]),
    // A build tree, and one that is named with a slash and a point.
    ("build/fs/xfs/xfs.ko", "build", ["", "fs/xfs/xfs.ko", "xfs"]),
    ("./build//fs/xfs.ko.gz", "./build/", ["", "fs/xfs.ko", "xfs"]),
    ("xfs.ko", "", ["", "xfs.ko", "xfs"]),
    // A file where a release would be is in no release.
    ("lib/modules/xfs.ko", "", ["", "lib/modules/xfs.ko", "xfs"]),
    ("mylib/modules/6.12/xfs.ko", "", ["", "mylib/modules/6.12/xfs.ko", "xfs"]),
    ("snd-hda-intel.ko.bz2", "", ["", "snd-hda-intel.ko", "snd_hda_intel"]),
    ("lib.a/x-y.o", "", ["", "lib.a/x-y.o", "x_y.o"]),
    ("", "", ["", "", ""]), ("/", "", ["", "", ""]),
  ])
  func ofAFile(_ file: String, _ tree: String, _ expected: [String]) {
    #expect(place(file, below: tree) == expected)
  }

  @Test(arguments: [
    ("/lib/modules/6.12/build/fs/xfs.ko", true), ("/lib/modules/6.12/source/fs/xfs.ko", true),
    ("/lib/modules/6.12/kernel/fs/xfs.ko", false), ("build/fs/xfs.ko", false),
    ("/lib/modules/6.12/kernel/build.ko", false), ("/lib/modules/6.12/build", false),
  ])
  func whatDepmodPassesOver(_ file: String, _ isIn: Bool) {
    #expect(ModulePlace.of(Array(file.utf8)).isInBuildTree == isIn)
  }
}
