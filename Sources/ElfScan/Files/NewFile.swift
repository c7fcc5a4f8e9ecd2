import CLinux
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that stands in its folder under a name of its own for a moment, or without one.
struct NewFile {
  let folder: FileDescriptor
  let folderPath: FilePath
  let sibling: String
  let isUnnamed: Bool

  /// Opens it; nil where the file system knows no files without a name.
  func open(_ permissions: FilePermissions) throws(FileReplacement.Failure) -> FileDescriptor? {
    let mode = mode_t(permissions.rawValue)
    let descriptor =
      isUnnamed
      ? unsafe openat(folder.rawValue, ".", elfscan_unnamed_file_flag() | O_RDWR | O_CLOEXEC, mode)
      : unsafe openat(folder.rawValue, sibling, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode)
    if descriptor >= 0 { return FileDescriptor(rawValue: descriptor) }
    let reason = Errno(rawValue: errno)
    if isUnnamed, [.notSupported, .isDirectory, .noSuchFileOrDirectory, .invalidArgument].contains(reason) {
      return nil
    }
    throw FileReplacement.Failure("cannot write to the folder \(printable(folderPath.string))", reason)
  }

  /// Gives a file without a name one; false where that cannot be done here.
  func giveName(_ file: FileDescriptor) throws(FileReplacement.Failure) -> Bool {
    guard isUnnamed else { return true }
    let link = "/proc/self/fd/\(file.rawValue)"
    if unsafe linkat(AT_FDCWD, link, folder.rawValue, sibling, AT_SYMLINK_FOLLOW) == 0 { return true }
    let reason = Errno(rawValue: errno)
    // Without /proc, as in a bare chroot, or on a file system without hard links.
    if [.noSuchFileOrDirectory, .notPermitted, .notSupported].contains(reason) { return false }
    throw FileReplacement.Failure("cannot write to the folder \(printable(folderPath.string))", reason)
  }

  func rename(to name: FilePath.Component) throws(FileReplacement.Failure) {
    let status = unsafe name.withPlatformString {
      unsafe renameat(folder.rawValue, sibling, folder.rawValue, $0)
    }
    if status != 0 { throw FileReplacement.Failure("cannot replace it", Errno(rawValue: errno)) }
  }

  /// After it was renamed there is nothing to remove.
  func removeName() { _ = unsafe unlinkat(folder.rawValue, sibling, 0) }
}
