import ArgumentParser
import ElfScanCore
import SystemPackage

/// A file that is written bit by bit and takes its place when it is whole: whoever looks sees the old one or the new one.
///
/// What is no regular file, such as a pipe or a device, is written to as the bits come.
final class PendingFile {
  private enum Target {
    case direct(FileDescriptor)
    case staged(StagedFile)
  }

  private let target: Target

  /// Opens a file beside the target, so that a folder that cannot be written to is found before the work begins.
  init(_ target: FilePath) throws(FileReplacement.Failure) {
    let shown = printable(target.string)
    let stat = try? target.stat()
    if target.string.hasPrefix("/dev/") || stat.map({ $0.type != .regular && $0.type != .directory }) ?? false
    {
      self.target = .direct(
        try FileReplacement.attempt("cannot write to \(shown)") {
          try FileDescriptor.open(target, .writeOnly, options: .closeOnExec)
        })
      return
    }
    if stat?.type == .directory { throw FileReplacement.Failure("cannot write to \(shown)", .isDirectory) }
    if stat != nil { try PendingFile.refuseModule(target, shown) }
    self.target = .staged(
      try StagedFile.open(
        (try? target.resolved()) ?? target, permissions: FilePermissions(rawValue: 0o666), replacing: nil))
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

  /// Adds to it.
  func write(_ bytes: [UInt8]) throws(FileReplacement.Failure) {
    switch target {
    case .direct(let file): try FileReplacement.attempt("cannot write") { _ = try file.writeAll(bytes) }
    case .staged(let file): try file.write(bytes)
    }
  }

  /// It is whole.
  func finish() throws(FileReplacement.Failure) {
    if case .staged(let file) = target { try file.flushAndPublish() }
  }

  deinit {
    if case .direct(let file) = target { try? file.close() }
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
