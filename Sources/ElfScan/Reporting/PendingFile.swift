import ArgumentParser
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is written bit by bit and takes its place when it is whole: whoever looks sees the old one or the new one.
///
/// What is no regular file, such as a pipe or a device, is written to as the bits come.
final class PendingFile {
  private let file: FileDescriptor
  /// Where it will stand; nil where it is written to directly.
  private let place: Place?

  private struct Place {
    let new: NewFile
    let name: FilePath.Component
  }

  /// Opens a file beside the target, so that a folder that cannot be written to is found before the work begins.
  init(_ target: FilePath) throws(FileReplacement.Failure) {
    let shown = printable(target.string)
    let stat = try? target.stat()
    if target.string.hasPrefix("/dev/") || stat.map({ $0.type != .regular && $0.type != .directory }) ?? false
    {
      file = try FileReplacement.attempt("cannot write to \(shown)") {
        try FileDescriptor.open(target, .writeOnly, options: .closeOnExec)
      }
      place = nil
      return
    }
    if stat?.type == .directory { throw FileReplacement.Failure("cannot write to \(shown)", .isDirectory) }
    if stat != nil { try PendingFile.refuseModule(target, shown) }
    let resolved = (try? target.resolved()) ?? target
    guard let name = resolved.lastComponent else {
      throw FileReplacement.Failure("cannot write to \(shown): no file name")
    }
    let folder = try FileReplacement.attempt("cannot write to \(shown)") {
      try FileDescriptor.open(resolved.folder, .readOnly, options: [.directory, .closeOnExec])
    }
    // Without /proc, a file without a name cannot be given one.
    let choices = unsafe access("/proc/self/fd", X_OK) == 0 ? [true, false] : [false]
    for isUnnamed in choices {
      let new = NewFile(
        folder: folder, folderPath: resolved.folder, sibling: PendingFile.sibling, isUnnamed: isUnnamed)
      if let opened = try new.open(FilePermissions(rawValue: 0o666)) {
        file = opened
        place = Place(new: new, name: name)
        return
      }
    }
    try? folder.close()
    throw FileReplacement.Failure("cannot write to \(shown)", .notSupported)
  }

  /// Nobody wants a report where a module was, or may have been.
  private static func refuseModule(_ target: FilePath, _ shown: String) throws(FileReplacement.Failure) {
    let probe: FileProbe
    do throws(ElfError) {
      probe = try FileProbe(target)
    } catch {
      throw FileReplacement.Failure("cannot look at \(shown): \(error.message)")
    }
    guard case .other = probe else { throw FileReplacement.Failure("\(shown) is a module, not a report") }
  }

  private static var sibling: String {
    ".elfscan-\(getpid())-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
  }

  /// Adds to it.
  func write(_ bytes: [UInt8]) throws(FileReplacement.Failure) {
    try FileReplacement.attempt("cannot write") { _ = try file.writeAll(bytes) }
  }

  /// It is whole.
  func finish() throws(FileReplacement.Failure) {
    guard let place else { return }
    if fsync(file.rawValue) != 0 { throw FileReplacement.Failure("cannot write", Errno(rawValue: errno)) }
    guard try place.new.giveName(file) else { throw FileReplacement.Failure("cannot write", .notSupported) }
    try place.new.rename(to: place.name)
  }

  deinit {
    try? file.close()
    place?.new.removeName()
    try? place?.new.folder.close()
  }
}

extension PendingFile {
  /// Does what writes a file. One that cannot be written is no verdict.
  ///
  /// - Parameter what: what the file is, and which one, for the message.
  static func orNoVerdict<Result>(
    _ what: @autoclosure () -> String, _ body: () throws(FileReplacement.Failure) -> Result
  ) throws -> Result {
    do throws(FileReplacement.Failure) {
      return try body()
    } catch {
      Output.writeError("elfscan: \(what()) was not written: \(error)\n")
      throw ExitCode(Verdict.indeterminate.exitStatus)
    }
  }
}
