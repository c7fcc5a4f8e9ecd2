/// Where a module lies in its tree, by which it is found again in another one: what is built, packed and installed has
/// other folders around it.
package struct ModulePlace: Sendable, Hashable {
  /// The kernel's release: the folder below `lib/modules`; empty where the module is in none.
  package let release: [UInt8]
  /// The path below that folder, else below what was named; without the ending of a compression.
  package let path: [UInt8]
  /// The module's name as modprobe takes it: without folders and endings, `-` written as `_`.
  package let name: [UInt8]

  /// The place of a file.
  ///
  /// - Parameters:
  ///   - file: its path, that of the tree included.
  ///   - tree: the path of the tree; empty for what is in an archive or a package.
  package static func of(_ file: [UInt8], below tree: [UInt8] = []) -> ModulePlace {
    let parts = file.pathParts
    let bare = FileSelection.withoutCompression(Array(parts.last ?? []))
    let folder = release(in: parts)
    let start = folder.map { $0 + 1 } ?? min(tree.pathParts.count, max(parts.count - 1, 0))
    let path = parts[start...].dropLast().map { Array($0) } + [bare]
    return ModulePlace(
      release: folder.map { Array(parts[$0]) } ?? [], path: Array(path.joined(separator: [slash])),
      name: bare.moduleName)
  }

  /// Where the innermost `lib/modules/RELEASE` with something below it ends.
  private static func release(in parts: [ArraySlice<UInt8>]) -> Int? {
    parts.indices.last { index in
      index >= 2 && index + 1 < parts.count && parts[index - 1].elementsEqual("modules".utf8)
        && parts[index - 2].elementsEqual("lib".utf8)
    }
  }

  /// Whether it is below `build` or `source` in `lib/modules/RELEASE`: links to where the kernel was built, which depmod
  /// passes over.
  package var isInBuildTree: Bool {
    !release.isEmpty
      && path.pathParts.dropLast().contains {
        $0.elementsEqual("build".utf8) || $0.elementsEqual("source".utf8)
      }
  }

  /// The path without the folder that the kernel's own modules are installed to.
  var pathInKernel: [UInt8]? {
    let folder = Array("kernel/".utf8)
    return path.starts(with: folder) ? Array(path.dropFirst(folder.count)) : nil
  }
}

private let slash = UInt8(ascii: "/")

extension [UInt8] {
  /// Its folders and its name; `.` is no folder.
  fileprivate var pathParts: [ArraySlice<UInt8>] {
    split(separator: slash).filter { !$0.elementsEqual(".".utf8) }
  }

  /// A file's name as the name of a module: libkmod does not tell `-` from `_` (`underscores`, shared/util.c).
  fileprivate var moduleName: [UInt8] {
    let ending = Array(".ko".utf8)
    let name = suffix(ending.count).elementsEqual(ending) ? dropLast(ending.count) : self[...]
    return name.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
  }
}
