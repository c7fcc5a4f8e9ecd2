import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a replacement has to keep of a regular file, and by which it is known whether somebody changes it meanwhile.
struct FileState {
  /// Where it is, with symbolic links followed.
  let place: FilePath
  /// Mode, owner, times.
  let stat: Stat
  /// Its extended attributes.
  let attributes: ExtendedAttributes

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

  /// Gives its mode, owner and attributes to a new file.
  ///
  /// Somebody who owns a file need not be in its group. Then it gets the group that his files have, whose members may do no
  /// more with it than anybody else.
  func keep(in file: FileDescriptor) throws(FileReplacement.Failure) {
    let new = try FileReplacement.attempt("cannot look at the new file") { try file.stat() }
    var permissions = stat.permissions
    if new.userID != stat.userID || new.groupID != stat.groupID,
      fchown(file.rawValue, stat.userID.rawValue, stat.groupID.rawValue) != 0
    {
      let reason = Errno(rawValue: errno)
      guard new.userID == stat.userID, reason == .notPermitted else {
        throw FileReplacement.Failure("cannot keep the owner", reason)
      }
      permissions.subtract(.groupsRights(beyond: stat.permissions))
    }
    if fchmod(file.rawValue, permissions.rawValue) != 0 {
      throw FileReplacement.Failure("cannot keep the mode", Errno(rawValue: errno))
    }
    do {
      try attributes.copy(to: file)
    } catch {
      throw FileReplacement.Failure(
        "cannot keep the extended attribute \(printable(error.name))", error.reason)
    }
  }

  /// Gives its times to a new file.
  func keepTimes(in file: FileDescriptor) throws(FileReplacement.Failure) {
    let times = [stat.st_atim, stat.st_mtim]
    if unsafe futimens(file.rawValue, times) != 0 {
      throw FileReplacement.Failure("cannot keep the times", Errno(rawValue: errno))
    }
  }
}

extension FilePermissions {
  /// What a file's group may do and others may not, and to run it as the group.
  fileprivate static func groupsRights(beyond all: FilePermissions) -> FilePermissions {
    let others = all.intersection(.otherReadWriteExecute).rawValue
    return FilePermissions(rawValue: FilePermissions.groupReadWriteExecute.rawValue & ~(others << 3))
      .union(.setGroupID)
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
