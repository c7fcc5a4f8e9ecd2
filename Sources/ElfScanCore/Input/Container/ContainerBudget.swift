/// What a file with others in it may cost: one budget for everything that is read of it, at whatever depth
/// (docs/bounds.md).
///
/// A file of a few megabytes can be made to unpack to more than anyone can look at. What distributions pack becomes three
/// to ten times as large.
final class ContainerBudget {
  /// So many members are gone through, those that nobody asks about among them. The sources of Linux are 90,000 files.
  static let memberLimit = 500_000
  /// So many modules are judged; a kernel has some thousand.
  static let moduleLimit = 100_000
  /// So many bytes may names be long; no path is longer.
  static let nameLimit = 4096
  /// So deep may one lie in another: a package in an image, what that holds, and one more.
  static let depthLimit = 3
  /// So many bytes a compressed module may unpack to, however small it is, that does not say to how many.
  static let leastUnpacked: UInt64 = 256 << 10
  /// So many bytes at least are counted for it.
  static let unannounced = 1 << 20

  /// On how many threads a single compressed part is unpacked.
  let threads: Int
  private let granted: UInt64
  private var unpacked: UInt64 = 0
  private var contents: UInt64 = 0
  private var members = 0
  private var modules = 0

  /// So many archives were begun whose files have numbers of their own.
  private var archives = 0

  /// Whether it was exceeded.
  private(set) var isSpent = false

  /// - Parameters:
  ///   - size: bytes of the file.
  ///   - threads: on how many threads a single compressed part is unpacked.
  init(size: Int, threads: Int = 1) {
    let (product, overflow) = UInt64(clamping: size).multipliedReportingOverflow(by: UnpackedLimit.factor)
    granted = overflow ? .max : max(product, UnpackedLimit.least)
    self.threads = threads
  }

  /// Counts what the parts of the file unpack to.
  func unpack(_ count: Int) throws(ElfError) {
    unpacked = unpacked.adding(UInt64(clamping: count)) ?? .max
    try check(unpacked, "what is in it unpacks to")
  }

  /// Counts what members have.
  func take(_ count: Int) throws(ElfError) {
    contents = contents.adding(UInt64(clamping: count)) ?? .max
    try check(contents, "its members have")
  }

  private func check(_ total: UInt64, _ what: StaticString) throws(ElfError) {
    guard total > granted else { return }
    isSpent = true
    throw ElfError(
      .tooLarge,
      "\(what) more than \(granted) bytes, which is more than \(UnpackedLimit.factor) times its size and no package of "
        + "kernel modules; take it apart, and check the modules")
  }

  /// Counts an archive whose files have numbers of their own.
  ///
  /// - Returns: which it is of them.
  func archive() -> Int {
    archives += 1
    return archives
  }

  /// Counts a member that is gone through.
  func member() throws(ElfError) {
    members += 1
    try check(members, ContainerBudget.memberLimit, "members")
  }

  /// Counts a member that is judged.
  func module() throws(ElfError) {
    modules += 1
    try check(modules, ContainerBudget.moduleLimit, "modules")
  }

  private func check(_ count: Int, _ limit: Int, _ what: StaticString) throws(ElfError) {
    guard count > limit else { return }
    isSpent = true
    throw ElfError(
      .archive,
      "it has more than \(limit) \(what), and those after them are not looked at: take it apart, and check the modules"
    )
  }
}
