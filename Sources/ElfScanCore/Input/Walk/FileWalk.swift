import SystemPackage

/// Where files to judge come from.
package enum FileOrigin: Sendable, Equatable {
  /// A file, or a directory with everything below it.
  case path(FilePath)
  /// The bytes of one file, from standard input.
  case standardInput
  /// The names in a file, or in standard input (nil), each ended by a newline, or by a NUL.
  case list(FilePath?, endsWithNul: Bool)

  /// What an argument of the command line means: a path, or `-` for standard input.
  package init(argument: FilePath) {
    self = argument == "-" ? .standardInput : .path(argument)
  }
}

/// One thing that a walk comes to.
package enum WalkItem: Sendable, Equatable {
  /// A file to judge, by its path as it was given or found.
  case file(FilePath)
  /// Standard input, to be read and judged.
  case standardInput
  /// A directory or a list that could not be read, so that files in it may be missing.
  case unreadable(FilePath, ElfError)
}

/// Finds the files to judge.
///
/// Origins are taken in the order given, a list in its own order, and what is below a directory in the order of the bytes
/// of the paths. Only what was asked for so far has been looked at; of directories, only those that lead to the present
/// place are held.
///
/// Symbolic links are followed, as by `find -L`. A directory that is reached by several ways is walked several times,
/// except where it would be inside itself: there is nothing below it that is not found without. A file that is named is
/// an item whatever it is; in directories, pipes, sockets and devices are passed over. What a list names is never
/// standard input: `-` is the name of a file there.
///
/// With a shard, only its files are items. What cannot be read is an item of every shard: none of them can know what it
/// has missed.
package struct FileWalk: ~Copyable, Sendable {
  private let selection: FileSelection
  private let patterns: FilePatterns
  private let shard: Shard?
  private let isCancelled: @Sendable () -> Bool
  /// Still to be taken, last first.
  private var origins: [FileOrigin]
  private var list: OpenList?
  /// The directories from an origin to the present place.
  private var levels: [Level] = []

  struct OpenList: ~Copyable {
    let path: FilePath
    var names: FileList
  }

  private struct Level {
    /// The path with a slash at its end.
    let prefix: [UInt8]
    let identity: DirectoryListing.Identity
    var descendingNames: [[UInt8]]
  }

  /// A walk over these.
  ///
  /// - Parameter isCancelled: asked while the names of a list are waited for; once it says so there are no more.
  package init(
    _ origins: [FileOrigin], selecting selection: FileSelection = .modules,
    matching patterns: FilePatterns = FilePatterns(),
    shard: Shard? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.origins = origins.reversed()
    self.selection = selection
    self.patterns = patterns
    self.shard = shard
    self.isCancelled = isCancelled
  }

  /// The next item; nil when there are no more.
  package mutating func next() -> WalkItem? {
    while true {
      if let item = nextBelow() { return item }
      if let item = nextInList() { return item }
      guard let origin = origins.popLast() else { return nil }
      switch origin {
      case .path(let path): if let item = visit(path) { return item }
      case .standardInput: if isMine("-") { return .standardInput }
      case .list(let path, let endsWithNul):
        if let item = open(path, endsWithNul ? .nul : .newline) { return item }
      }
    }
  }

  /// The next item below the origin that is being walked.
  private mutating func nextBelow() -> WalkItem? {
    while let deepest = levels.indices.last {
      guard let name = levels[deepest].descendingNames.popLast() else {
        levels.removeLast()
        continue
      }
      let bytes = levels[deepest].prefix + name
      let path = FilePath(bytes: bytes)
      if name.last == UInt8(ascii: "/") {
        if let item = enter(path, prefix: bytes) { return item }
      } else if patterns.selects(bytes), isMine(path) {
        return .file(path)
      }
    }
    return nil
  }

  /// The next item that the open list leads to.
  private mutating func nextInList() -> WalkItem? {
    while true {
      do throws(ElfError) {
        // The path, and not the path and the list: nothing else can be named.
        guard let name = try list?.names.next() else { break }
        if let item = visit(FilePath(bytes: name)) ?? nextBelow() { return item }
      } catch {
        return .unreadable(list?.path ?? "-", error)
      }
    }
    list = nil
    return nil
  }

  private mutating func open(_ path: FilePath?, _ separator: FileList.Separator) -> WalkItem? {
    guard let path else {
      list = OpenList(path: "-", names: FileList(standardInput: separator, isCancelled: isCancelled))
      return nil
    }
    do throws(ElfError) {
      list = OpenList(path: path, names: try FileList(path, separator, isCancelled: isCancelled))
      return nil
    } catch {
      return .unreadable(path, error)
    }
  }

  /// Takes a path that was named: enters a directory, and gives back anything else.
  private mutating func visit(_ path: FilePath) -> WalkItem? {
    if (try? path.stat())?.type == .directory {
      let bytes = path.bytes
      return enter(path, prefix: bytes.last == UInt8(ascii: "/") ? bytes : bytes + [UInt8(ascii: "/")])
    }
    return isMine(path) ? .file(path) : nil
  }

  private mutating func enter(_ path: FilePath, prefix: [UInt8]) -> WalkItem? {
    do throws(Errno) {
      let listing = try DirectoryListing(path, selection)
      guard !levels.contains(where: { $0.identity == listing.identity }) else { return nil }
      levels.append(
        Level(prefix: prefix, identity: listing.identity, descendingNames: listing.descendingNames))
      return listing.error.map { .unreadable(path, ElfError(system: $0)) }
    } catch {
      return .unreadable(path, ElfError(system: error))
    }
  }

  private func isMine(_ path: FilePath) -> Bool { shard?.contains(path) ?? true }
}
