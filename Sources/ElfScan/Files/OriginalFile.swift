import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A regular file as it was when it was opened: its contents, and what a replacement has to keep of it.
struct OriginalFile {
  /// Where it is, with symbolic links followed.
  let place: FilePath
  /// The contents.
  let image: FileImage
  /// Mode, owner, times.
  let stat: Stat
  /// Its extended attributes.
  let attributes: ExtendedAttributes

  /// Reads a file.
  ///
  /// - Throws: `ElfError`.
  init(_ path: FilePath) throws(ElfError) {
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      defer { try? file.close() }
      stat = try file.stat()
      place = try path.resolved()
      image = try FileImage.read(file)
      attributes = try ExtendedAttributes(of: file)
    } catch {
      throw error as? ElfError ?? ElfError(.unreadable, "\(error)")
    }
  }

  /// Whether nobody has changed or replaced it since.
  var isUnchanged: Bool {
    guard let now = try? place.stat() else { return false }
    return now.deviceID == stat.deviceID && now.inode == stat.inode && now.size == stat.size
      && now.st_mtim == stat.st_mtim && now.st_ctim == stat.st_ctim
  }

  /// Whether a path leads to this file, under whatever name.
  func isFound(at path: FilePath) -> Bool {
    guard let found = try? path.stat() else { return false }
    return found.deviceID == stat.deviceID && found.inode == stat.inode
  }
}

extension FilePath {
  /// The path without symbolic links; the file must exist.
  func resolved() throws(Errno) -> FilePath {
    let resolved = unsafe withPlatformString { path in unsafe realpath(path, nil) }
    guard let resolved = unsafe resolved else { throw Errno(rawValue: errno) }
    defer { unsafe free(resolved) }
    return unsafe FilePath(platformString: resolved)
  }

  /// The folder that it is in.
  var folder: FilePath {
    let parent = removingLastComponent()
    return parent.isEmpty ? "." : parent
  }
}

private func == (left: timespec, right: timespec) -> Bool {
  left.tv_sec == right.tv_sec && left.tv_nsec == right.tv_nsec
}
