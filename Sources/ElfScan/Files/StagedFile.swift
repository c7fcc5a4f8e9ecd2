import CLinux
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A new file that is whole, and waits to take its place.
///
/// It has no name until then (O_TMPFILE), where the file system can do that: what becomes of the process, nothing is left.
/// Else, and for the moment between getting a name and taking the place, it has its `SiblingName`.
final class StagedFile: Sendable {
  private typealias Failure = FileReplacement.Failure

  let descriptor: FileDescriptor
  private let target: FilePath
  /// The file that it replaces, which must be as it was.
  private let original: FileState?
  private let isUnnamed: Bool

  private init(_ descriptor: FileDescriptor, _ target: FilePath, _ original: FileState?, isUnnamed: Bool) {
    self.descriptor = descriptor
    self.target = target
    self.original = original
    self.isUnnamed = isUnnamed
  }

  deinit {
    if !isUnnamed { try? StagedFile.sibling(of: target).removeIfHeld(by: descriptor) }
    try? descriptor.close()
  }

  private static func sibling(of target: FilePath) throws(FileReplacement.Failure) -> SiblingName {
    guard let name = target.lastComponent else { throw Failure("no file name") }
    return try SiblingName(beside: name, in: target.folder)
  }

  /// Opens an empty file for a place.
  static func open(
    _ target: FilePath, permissions: FilePermissions, replacing original: FileState?
  ) throws(FileReplacement.Failure) -> StagedFile {
    let flags = elfscan_unnamed_file_flag() | O_RDWR | O_CLOEXEC
    let mode = mode_t(permissions.rawValue)
    let file = unsafe target.folder.withPlatformString { unsafe openat(AT_FDCWD, $0, flags, mode) }
    if file >= 0 {
      return StagedFile(FileDescriptor(rawValue: file), target, original, isUnnamed: true)
    }
    let reason = Errno(rawValue: errno)
    // File systems that know no files without a name.
    guard [.notSupported, .isDirectory, .noSuchFileOrDirectory, .invalidArgument].contains(reason) else {
      throw Failure("cannot write to the folder \(printable(target.folder.string))", reason)
    }
    return StagedFile(try sibling(of: target).create(mode), target, original, isUnnamed: false)
  }

  /// Writes its contents.
  func write(_ bytes: [UInt8]) throws(FileReplacement.Failure) {
    try FileReplacement.attempt("cannot write") { _ = try descriptor.writeAll(bytes) }
  }

  /// Lets it take its place.
  ///
  /// - Throws: `Failure.changedMeanwhile` where somebody has changed the file that it is to replace.
  func publish() throws(FileReplacement.Failure) {
    let sibling = try StagedFile.sibling(of: target)
    guard isUnnamed else { return try take(sibling, from: descriptor) }
    if try sibling.link(descriptor) { return try take(sibling, from: descriptor) }
    // Without /proc, as in a bare chroot, or on a file system without hard links.
    let stat = try FileReplacement.attempt("cannot look at the new file") { try descriptor.stat() }
    let copy = try sibling.create(mode_t(stat.permissions.rawValue))
    defer { try? copy.close() }
    do throws(FileReplacement.Failure) {
      try FileReplacement.attempt("cannot write") {
        var offset: Int64 = 0
        var piece = [UInt8](repeating: 0, count: 1 << 20)
        while case let count = try unsafe piece.withUnsafeMutableBytes({
          try unsafe descriptor.read(fromAbsoluteOffset: offset, into: $0)
        }), count > 0 {
          _ = try copy.writeAll(piece[..<count])
          offset += Int64(count)
        }
      }
      let times = [stat.st_atim, stat.st_mtim]
      if let original { try original.keep(in: copy) }
      if unsafe futimens(copy.rawValue, times) != 0 || fsync(copy.rawValue) != 0 {
        throw Failure("cannot write", Errno(rawValue: errno))
      }
    } catch {
      sibling.removeIfHeld(by: copy)
      throw error
    }
    try take(sibling, from: copy)
  }

  /// Waits until it is on disk, and lets it take its place.
  func flushAndPublish() throws(FileReplacement.Failure) {
    if let failure = FileReplacement.flush([self])[0] { throw failure }
    try publish()
  }

  private func take(
    _ sibling: borrowing SiblingName, from file: FileDescriptor
  ) throws(FileReplacement.Failure) {
    do throws(FileReplacement.Failure) {
      guard original?.isUnchanged ?? true else { throw Failure.changedMeanwhile }
      try sibling.rename()
    } catch {
      sibling.removeIfHeld(by: file)
      throw error
    }
  }
}
