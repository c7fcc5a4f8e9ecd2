import CLinux
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts a file in the place of another one, or in a new place, in one step: whoever looks sees the one or the other.
///
/// The new file has no name until it is whole and on disk (O_TMPFILE), where the file system can do that; else it has one
/// that the scratch folder's guard knows and removes.
struct FileReplacement {
  /// Why a file was not written. What was there is there still.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ doing: String, _ reason: Errno) { description = "\(doing): \(reason)" }

    init(_ description: String) { self.description = description }

    /// Someone else has changed the file meanwhile.
    static let changedMeanwhile = Failure("the file was changed by someone else meanwhile")
    var isChangedMeanwhile: Bool { description == Failure.changedMeanwhile.description }
  }

  /// The folder that the guard looks into.
  let scratch: ScratchFolder
  /// Whether the times of the original are kept.
  let keepsTimes: Bool

  /// Replaces a file, and keeps its mode, owner and extended attributes.
  func replace(_ original: OriginalFile, with bytes: [UInt8]) throws(Failure) {
    try write(bytes, to: original.place, permissions: [.ownerRead, .ownerWrite]) { file throws(Failure) in
      try keep(original, file)
    } isReady: {
      original.isUnchanged
    }
  }

  /// Writes to a place of its own, with the mode of a new file. What is no regular file, such as a device, is written to.
  func create(_ target: FilePath, with bytes: [UInt8], timesOf original: OriginalFile) throws(Failure) {
    if let stat = try? target.stat(), stat.type != .regular {
      return try FileReplacement.attempt("cannot write to \(printable(target.string))") {
        let file = try FileDescriptor.open(target, .writeOnly, options: .closeOnExec)
        try file.closeAfter { _ = try file.writeAll(bytes) }
      }
    }
    let place = (try? target.resolved()) ?? target
    try write(bytes, to: place, permissions: FilePermissions(rawValue: 0o666)) { file throws(Failure) in
      if keepsTimes { try FileReplacement.setTimes(of: original.stat, file) }
    } isReady: {
      true
    }
  }

  // MARK: What is kept

  private func keep(_ original: OriginalFile, _ file: FileDescriptor) throws(Failure) {
    let stat = original.stat
    let new = try FileReplacement.attempt("cannot look at the new file") { try file.stat() }
    if new.userID != stat.userID || new.groupID != stat.groupID {
      let status = fchown(file.rawValue, stat.userID.rawValue, stat.groupID.rawValue)
      if status != 0 { throw Failure("cannot keep the owner", Errno(rawValue: errno)) }
    }
    if fchmod(file.rawValue, stat.permissions.rawValue) != 0 {
      throw Failure("cannot keep the mode", Errno(rawValue: errno))
    }
    do {
      try original.attributes.copy(to: file)
    } catch {
      throw Failure("cannot keep the extended attribute \(printable(error.name))", error.reason)
    }
    if keepsTimes { try FileReplacement.setTimes(of: stat, file) }
  }

  private static func setTimes(of stat: Stat, _ file: FileDescriptor) throws(Failure) {
    let times = [stat.st_atim, stat.st_mtim]
    if unsafe futimens(file.rawValue, times) != 0 {
      throw Failure("cannot keep the times", Errno(rawValue: errno))
    }
  }

  // MARK: Writing

  private func write(
    _ bytes: [UInt8], to target: FilePath, permissions: FilePermissions,
    finish: (FileDescriptor) throws(Failure) -> Void, isReady: () -> Bool
  ) throws(Failure) {
    guard let name = target.lastComponent else { throw Failure("no file name") }
    let folder = try FileReplacement.attempt("cannot open the folder \(printable(target.folder.string))") {
      try FileDescriptor.open(target.folder, .readOnly, options: [.directory, .closeOnExec])
    }
    defer { try? folder.close() }
    scratch.announce((try? target.folder.resolved()) ?? target.folder)
    for isUnnamed in [true, false] {
      let new = NewFile(
        folder: folder, folderPath: target.folder, sibling: scratch.siblingName, isUnnamed: isUnnamed)
      guard let file = try new.open(permissions) else { continue }
      defer {
        try? file.close()
        new.removeName()
      }
      try FileReplacement.attempt("cannot write") { _ = try file.writeAll(bytes) }
      try finish(file)
      // What is late to fail, such as a quota, fails here.
      if fsync(file.rawValue) != 0 { throw Failure("cannot write", Errno(rawValue: errno)) }
      guard try new.giveName(file) else { continue }
      guard isReady() else { throw .changedMeanwhile }
      try new.rename(to: name)
      _ = fsync(folder.rawValue)
      return
    }
  }

  static func attempt<Result>(
    _ doing: String, _ body: () throws -> Result
  ) throws(Failure) -> Result {
    do {
      return try body()
    } catch {
      throw (error as? Errno).map { Failure(doing, $0) } ?? Failure("\(doing): \(error)")
    }
  }
}
