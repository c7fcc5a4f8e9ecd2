import SystemPackage

/// Owns an open file with names of files (`--files-from`), and reads it as they are asked for.
///
/// Names end with a newline or, as `find -print0` writes them, with a NUL. All their other bytes count; an empty name is
/// passed over. The last name need not be ended.
struct FileList: ~Copyable {
  /// What stands between names.
  enum Separator: Sendable {
    case newline
    case nul

    fileprivate var byte: UInt8 { self == .newline ? UInt8(ascii: "\n") : 0 }
  }

  /// Longest name that is kept; Linux allows 4095 bytes.
  private static let longestName = 4096

  private let file: FileDescriptor
  private let ownsFile: Bool
  private let separator: UInt8
  private let isCancelled: @Sendable () -> Bool
  private var chunk: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Opens a list.
  ///
  /// - Parameter isCancelled: asked while the names are waited for; once it says so there are no more.
  init(
    _ path: FilePath, _ separator: Separator, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(ElfError) {
    do {
      // Non-blocking: whoever writes to a FIFO is waited for where that can be cancelled.
      file = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
    } catch {
      throw ElfError(system: error)
    }
    ownsFile = true
    self.separator = separator.byte
    self.isCancelled = isCancelled
  }

  /// Reads the list from standard input.
  init(standardInput separator: Separator, isCancelled: @escaping @Sendable () -> Bool = { false }) {
    file = .standardInput
    ownsFile = false
    self.separator = separator.byte
    self.isCancelled = isCancelled
  }

  deinit {
    if ownsFile { try? file.close() }
  }

  /// The next name; nil after the last.
  ///
  /// - Throws: `ElfError` (`unreadable`). After one for a name that cannot be, the next name follows; after one of the
  ///   system there are no more.
  mutating func next() throws(ElfError) -> [UInt8]? {
    while true {
      guard let name = try nextLine() else { return nil }
      if name.isEmpty { continue }
      guard name.count <= FileList.longestName else {
        throw ElfError(.unreadable, "a name of more than \(FileList.longestName) bytes; no file can have it")
      }
      guard !name.contains(0) else {
        throw ElfError(.unreadable, "a name with a NUL byte; lists with NUL between names need -0")
      }
      return name
    }
  }

  /// What comes up to the next separator, cut off after more bytes than a name can have.
  private mutating func nextLine() throws(ElfError) -> [UInt8]? {
    var line: [UInt8] = []
    var isStarted = false
    while true {
      if position == chunk.count, try !fill() {
        // Half a name is the name of another file.
        return isStarted && !isCancelled() ? line : nil
      }
      isStarted = true
      let end = chunk[position...].firstIndex(of: separator)
      line += chunk[position..<(end ?? chunk.count)].prefix(FileList.longestName + 1 - line.count)
      position = end.map { $0 + 1 } ?? chunk.count
      if end != nil { return line }
    }
  }

  /// Reads on.
  ///
  /// - Returns: whether there is more.
  private mutating func fill() throws(ElfError) -> Bool {
    if isAtEnd { return false }
    do {
      chunk = try unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count =
          try unsafe file.read(
            into: UnsafeMutableRawBufferPointer(buffer), waitingUnless: isCancelled) ?? 0
      }
    } catch {
      isAtEnd = true
      chunk = []
      position = 0
      throw ElfError(system: error)
    }
    position = 0
    isAtEnd = chunk.isEmpty
    return !isAtEnd
  }
}
