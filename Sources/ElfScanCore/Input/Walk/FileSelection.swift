/// Which files of a directory are judged, by the ends of their names. Files that are named themselves are judged
/// whatever their name.
package struct FileSelection: OptionSet, Sendable {
  /// The kinds, one bit each.
  package let rawValue: UInt8

  /// A selection with these bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `*.ko`, and the same with `.gz`, `.xz`, `.zst` or `.bz2` after it.
  package static let modules = FileSelection(rawValue: 1)
  /// `*.o`.
  package static let objects = FileSelection(rawValue: 2)
  /// `*.a`.
  package static let archives = FileSelection(rawValue: 4)
  /// Packages and images, by the names that they mostly have: `*.deb`, `*.rpm`, `*.apk`, `*.tar` compressed or not,
  /// `*.cpio`, `*.iso`, `*.img`, and what is called `initrd` or `initramfs` with more behind it.
  package static let packages = FileSelection(rawValue: 16)
  /// Logs and other texts: `*.log`, `*.txt`, `*.out`, `*.err`, and what is called `dmesg` or `make.log` with more behind it.
  package static let logs = FileSelection(rawValue: 8)

  /// Whether a file of this name is selected.
  package func selects(_ name: [UInt8]) -> Bool {
    contains(.modules) && FileSelection.moduleEndings.contains { name.ends(with: $0) }
      || contains(.objects) && name.ends(with: FileSelection.objectEnding)
      || contains(.archives) && name.ends(with: FileSelection.archiveEnding)
      || contains(.packages) && FileSelection.isPackage(name)
      || contains(.logs) && FileSelection.isLog(name)
  }

  private static let moduleEndings = [".ko", ".ko.gz", ".ko.xz", ".ko.zst", ".ko.bz2"].map { Array($0.utf8) }
  private static let logEndings = [".log", ".txt", ".out", ".err"].map { Array($0.utf8) }
  private static let logBeginnings = ["dmesg", "make.log"].map { Array($0.utf8) }

  private static let packageEndings =
    ([".deb", ".udeb", ".rpm", ".apk", ".iso", ".img", ".tgz", ".txz", ".tbz2", ".tzst"]
    + [".tar", ".cpio"].flatMap { ending in
      [ending] + ["gz", "xz", "zst", "bz2", "lz4"].map { "\(ending).\($0)" }
    })
    .map { Array($0.utf8) }
  private static let packageBeginnings = ["initrd", "initramfs"].map { Array($0.utf8) }

  /// Whether a file's name is one of a package or an image.
  package static func isPackage(_ name: [UInt8]) -> Bool {
    packageEndings.contains { name.ends(with: $0) } || packageBeginnings.contains { name.starts(with: $0) }
  }

  private static func isLog(_ name: [UInt8]) -> Bool {
    logEndings.contains { name.ends(with: $0) } || logBeginnings.contains { name.starts(with: $0) }
  }

  /// Whether a file's name is one of a module, compressed or not.
  package static func isModule(_ name: [UInt8]) -> Bool { moduleEndings.contains { name.ends(with: $0) } }

  /// A module's name without the ending of its compression.
  package static func withoutCompression(_ name: [UInt8]) -> [UInt8] {
    moduleEndings.dropFirst().contains { name.ends(with: $0) }
      ? Array(name[..<(name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex)]) : name
  }

  private static let objectEnding = Array(".o".utf8)
  private static let archiveEnding = Array(".a".utf8)
}

extension [UInt8] {
  /// What is behind the last slash of a path, or before it where nothing is behind it.
  var lastName: [UInt8] { split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? [] }
}

extension [UInt8] {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count) == ending[...] }
}
