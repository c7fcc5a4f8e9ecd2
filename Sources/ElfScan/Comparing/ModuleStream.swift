import ElfScanCore

/// One side of a comparison, which can be gone through any number of times.
protocol ModuleSource: Sendable {
  /// Whether an entry can be loaded at any time and on any thread, at no cost before. Of another source it must be
  /// loaded before the next one is asked for, and is then held.
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
  /// A module: what reports call its file, where it lies in its tree, and what gets its bytes, which need not be called.
  case module(name: [UInt8], ModulePlace, load: @Sendable () -> Result<FileImage, ElfError>)
  /// Something in which modules may be that nobody knows of.
  case unreadable(name: [UInt8], ElfError)
}
