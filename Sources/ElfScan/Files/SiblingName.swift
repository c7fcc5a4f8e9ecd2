import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The name under which a new file stands beside the one that it is to replace.
///
/// It is the same in every run, and whoever has the name holds a lock on the file: what a run has left that was killed is
/// known by having no lock, and the next one takes it away. Two runs on one file come one after the other.
struct SiblingName: ~Copyable {
  private typealias Failure = FileReplacement.Failure

  private let folder: FileDescriptor
  private let folderPath: FilePath
  private let target: FilePath.Component
  private let name: String

  /// How often a name is asked for that another run has, and how long is waited in between: two seconds in all.
  private static let attempts = 400
  private static let pause = timespec(tv_sec: 0, tv_nsec: 5_000_000)

  init(beside target: FilePath.Component, in folder: FilePath) throws(FileReplacement.Failure) {
    self.folder = try FileReplacement.attempt("cannot open the folder \(printable(folder.string))") {
      try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
    }
    folderPath = folder
    self.target = target
    // As long for a name that is as long as names can be (FNV-1a).
    let hash = target.string.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    name = ".elfscan-" + String(hash, radix: 36)
  }

  deinit { try? folder.close() }

  /// Makes an empty file of this name.
  func create(_ mode: mode_t) throws(FileReplacement.Failure) -> FileDescriptor {
    var file: Int32 = -1
    while true {
      try claim {
        file = unsafe openat(folder.rawValue, name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode)
        return file >= 0
      }
      let descriptor = FileDescriptor(rawValue: file)
      // Before it was locked, it could be taken for one that was left.
      if flock(file, LOCK_EX) != 0 || isHeld(by: descriptor) { return descriptor }
      try? descriptor.close()
    }
  }

  /// Gives the name to a file that has none; false where that cannot be done here.
  func link(_ file: FileDescriptor) throws(FileReplacement.Failure) -> Bool {
    _ = flock(file.rawValue, LOCK_EX)
    let source = "/proc/self/fd/\(file.rawValue)"
    var isPossible = true
    try claim {
      if unsafe linkat(AT_FDCWD, source, folder.rawValue, name, AT_SYMLINK_FOLLOW) == 0 { return true }
      isPossible = ![ENOENT, EPERM, EOPNOTSUPP].contains(errno)
      return !isPossible
    }
    return isPossible
  }

  /// Puts the file in the place of the target.
  func rename() throws(FileReplacement.Failure) {
    let status = unsafe target.withPlatformString {
      unsafe renameat(folder.rawValue, name, folder.rawValue, $0)
    }
    if status != 0 { throw Failure("cannot replace it", Errno(rawValue: errno)) }
  }

  /// Takes the name away, where this file has it.
  func removeIfHeld(by file: FileDescriptor) {
    if isHeld(by: file) { _ = unsafe unlinkat(folder.rawValue, name, 0) }
  }

  private func isHeld(by file: FileDescriptor) -> Bool {
    guard let own = try? file.stat(),
      let found = try? folderPath.appending(name).stat(followTargetSymlink: false)
    else { return false }
    return found.inode == own.inode && found.deviceID == own.deviceID
  }

  // MARK: Claiming it

  /// - Parameter attempt: whether the name was got; `errno` says why not.
  private func claim(_ attempt: () -> Bool) throws(FileReplacement.Failure) {
    for _ in 0..<SiblingName.attempts {
      if attempt() { return }
      guard errno == EEXIST else {
        throw Failure("cannot write to the folder \(printable(folderPath.string))", Errno(rawValue: errno))
      }
      if try !removeLeftover() {
        var pause = SiblingName.pause
        _ = unsafe nanosleep(&pause, nil)
      }
    }
    throw Failure("another process has been replacing it for two seconds; try again")
  }

  /// Takes away what a killed run has left; false where a run has the name.
  private func removeLeftover() throws(FileReplacement.Failure) -> Bool {
    let file = unsafe openat(folder.rawValue, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0, errno == ENOENT { return true }
    let descriptor = FileDescriptor(rawValue: file)
    defer { if file >= 0 { try? descriptor.close() } }
    guard file >= 0, let stat = try? descriptor.stat(), stat.type == .regular,
      stat.userID.rawValue == geteuid()
    else {
      throw Failure("\(printable(folderPath.appending(name).string)) is in the way: remove it")
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return false }
    removeIfHeld(by: descriptor)
    return true
  }
}
