import CLinux
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts new files in the place of others, or in new places, each in one step: whoever looks sees the one or the other.
struct FileReplacement: Sendable {
  /// Why a file was not written. What was there is there still.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ doing: String, _ reason: Errno) { description = "\(doing): \(reason)" }

    init(_ description: String) { self.description = description }

    /// Someone else has changed the file meanwhile.
    static let changedMeanwhile = Failure("the file was changed by someone else meanwhile")
    var isChangedMeanwhile: Bool { description == Failure.changedMeanwhile.description }
  }

  /// Whether the times of the original are kept.
  var keepsTimes = false

  /// Writes what is to replace a file, with its mode, owner and extended attributes.
  func staged(_ bytes: [UInt8], inPlaceOf original: FileState) throws(Failure) -> StagedFile {
    let file = try StagedFile.open(
      original.place, permissions: [.ownerRead, .ownerWrite], replacing: original)
    try file.write(bytes)
    try original.keep(in: file.descriptor)
    if keepsTimes { try original.keepTimes(in: file.descriptor) }
    return file
  }

  /// Writes what is to go to a place of its own, with the mode of a new file; nil for what is no regular file, such as a
  /// device: that is written to.
  func staged(
    _ bytes: [UInt8], at target: FilePath, timesOf original: FileState
  ) throws(Failure) -> StagedFile? {
    if let stat = try? target.stat(), stat.type != .regular {
      try FileReplacement.attempt("cannot write to \(printable(target.string))") {
        let file = try FileDescriptor.open(target, .writeOnly, options: .closeOnExec)
        try file.closeAfter { _ = try file.writeAll(bytes) }
      }
      return nil
    }
    let file = try StagedFile.open(
      (try? target.resolved()) ?? target, permissions: FilePermissions(rawValue: 0o666), replacing: nil)
    try file.write(bytes)
    if keepsTimes { try original.keepTimes(in: file.descriptor) }
    return file
  }

  /// Waits until the files are on disk, so that after a power cut none of them is empty: a single one by itself, several
  /// with one flush for each file system.
  ///
  /// - Returns: by position, why a file may not be there.
  static func flush(_ files: [StagedFile]) -> [Failure?] {
    var failures: [DeviceID: Failure?] = [:]
    return files.map { file in
      guard let device = try? file.descriptor.stat().deviceID else { return Failure("cannot write") }
      if let known = failures[device] { return known }
      let status = files.count == 1 ? fsync(file.descriptor.rawValue) : syncfs(file.descriptor.rawValue)
      // What is late to fail, such as a quota, fails here.
      let failure: Failure? = status == 0 ? nil : Failure("cannot write", Errno(rawValue: errno))
      failures[device] = .some(failure)
      return failure
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
