import ElfScanCore
import Foundation
import SystemPackage

/// A folder with files to find, gone after the test.
struct Tree {
  let root: URL

  /// The folder's path, without a slash at its end.
  var path: String { FilePath(root.path(percentEncoded: false)).string }

  static func with<Result>(_ files: [String], _ body: (Tree) throws -> Result) throws -> Result {
    try Scratch.withFolder { folder in
      let tree = Tree(root: folder)
      for file in files { try tree.add(file) }
      return try body(tree)
    }
  }

  /// Adds a file, or a folder where the name ends with a slash.
  func add(_ name: String, _ contents: String = "") throws {
    let place = root.appending(path: name)
    let folder = name.hasSuffix("/") ? place : place.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if folder != place { try Data(contents.utf8).write(to: place) }
  }

  /// Adds a symbolic link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: root.appending(path: name).path(percentEncoded: false), withDestinationPath: target)
  }

  /// What a walk comes to, in words: names below the folder, `ERROR` before what cannot be read.
  func walk(_ origins: [FileOrigin]? = nil, _ selection: FileSelection = .modules, _ shard: Shard? = nil)
    -> [String]
  {
    Tree.items(FileWalk(origins ?? [.path(FilePath(path))], selecting: selection, shard: shard)).map { item in
      switch item {
      case .file(let file): below(file)
      case .standardInput: "standard input"
      case .unreadable(let file, let error): "ERROR \(below(file)): \(error.message)"
      }
    }
  }

  static func items(_ walk: consuming FileWalk) -> [WalkItem] {
    var items: [WalkItem] = []
    while let item = walk.next() { items.append(item) }
    return items
  }

  private func below(_ file: FilePath) -> String {
    let prefix = path + "/"
    return file.string.hasPrefix(prefix) ? String(file.string.dropFirst(prefix.count)) : file.string
  }
}
