import ElfScanCore

/// One side of a comparison, which can be gone through any number of times.
protocol ModuleSource: Sendable {
  /// Whether its modules are files of their own, of which nothing is in memory before they are read.
  var isRandomAccess: Bool { get }

  /// Goes through the modules from the first one on, always in the same order.
  func open() -> any ModuleStream
}

/// Goes through the modules of a source, one after another.
protocol ModuleStream {
  /// The next one; nil after the last.
  mutating func next() -> ModuleEntry?
}

/// What a source has.
enum ModuleEntry: Sendable {
  case module(FoundModule)
  /// Something in which modules may be that nobody knows of.
  case unreadable(name: [UInt8], ElfError)
}

/// A module that a source has.
struct FoundModule: Sendable {
  /// What reports call its file.
  let name: [UInt8]
  /// Where it lies in its tree.
  let place: ModulePlace
  /// How many bytes of it are in memory already.
  var held = 0
  /// Reads and unpacks it; on any thread, at any time, and need not be called.
  let content: @Sendable () -> Result<FileImage, ElfError>
}
