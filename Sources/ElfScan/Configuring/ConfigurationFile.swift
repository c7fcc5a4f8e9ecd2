import ArgumentParser
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A configuration file: the one that was named, or the first that is met on the way from the working directory up.
struct ConfigurationFile {
  let path: FilePath
  let configuration: Configuration

  /// Reads the file.
  ///
  /// - Throws: `Configuration.Flaw`, which names the file.
  private init(_ path: FilePath, _ read: () throws(ElfError) -> FileImage) throws(Configuration.Flaw) {
    self.path = path
    let bytes: [UInt8]
    do {
      bytes = try read().bytes
    } catch {
      throw Configuration.Flaw("\(path.shown): \(error.message)")
    }
    do {
      configuration = try Configuration(bytes, known: CheckSettings.names)
    } catch {
      throw Configuration.Flaw("\(path.shown): \(error)")
    }
  }

  /// Whether there is one for the working directory.
  static var exists: Bool { find() != nil }

  /// The file that holds for the working directory; nil where there is none.
  ///
  /// - Throws: `Configuration.Flaw` where it is no good, or where somebody else could have written it or put it there:
  ///   a stranger's file must not decide what passes. Nor is it passed over, for it may ask for more than is usual.
  static func ofWorkingDirectory() throws(Configuration.Flaw) -> ConfigurationFile? {
    guard let path = find() else { return nil }
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
    } catch {
      throw Configuration.Flaw("\(path.shown): \((error as? Errno) ?? .ioError)")
    }
    defer { try? file.close() }
    for (what, stat) in [("its folder", try? path.folder.stat()), ("it", try? file.stat())] {
      guard let stat else { throw Configuration.Flaw("\(path.shown): \(what) cannot be looked at") }
      guard let stranger = stranger(stat) else { continue }
      throw Configuration.Flaw(
        "\(path.shown) does not count, for \(what) \(stranger): name it with --config, or use --no-config",
        isOfOthers: true)
    }
    return try ConfigurationFile(path) { () throws(ElfError) in
      try FileImage.read(file, limit: Configuration.sizeLimit)
    }
  }

  /// Who may write to a file or a folder besides the caller and root; nil where nobody may.
  private static func stranger(_ stat: Stat) -> String? {
    let (user, owner, group) = (geteuid(), stat.userID.rawValue, stat.groupID.rawValue)
    if owner != user, owner != 0 { return "belongs to user \(owner)" }
    if stat.permissions.contains(.otherWrite) { return "can be written by anybody" }
    // Where everybody has a group of the same number, as many distributions do it, nobody else is in that.
    let isOwnGroup = group == getegid() && group == user
    return stat.permissions.contains(.groupWrite) && !isOwnGroup ? "can be written by group \(group)" : nil
  }

  /// The file that is named, else the one that holds for the working directory.
  static func find(named path: String?) throws(Configuration.Flaw) -> ConfigurationFile? {
    guard let path else { return try ofWorkingDirectory() }
    return try ConfigurationFile(FilePath(path)) { () throws(ElfError) in
      try FileImage.read(at: FilePath(path), limit: Configuration.sizeLimit)
    }
  }

  /// Does what reads configurations. Where one is no good, that is wrong usage; where it may be somebody else's, nobody
  /// knows what is asked, and there is no verdict.
  static func orEnd<Result>(_ body: () throws(Configuration.Flaw) -> Result) throws -> Result {
    do throws(Configuration.Flaw) {
      return try body()
    } catch {
      Output.writeError("elfscan: \(error)\n")
      throw ExitCode(
        error.isOfOthers ? Verdict.indeterminate.exitStatus : ExitCode.validationFailure.rawValue)
    }
  }

  /// Settings with what the file says where they leave something open.
  func filling(_ settings: CheckSettings) throws(Configuration.Flaw) -> CheckSettings {
    do {
      var filled = try settings.filled(from: configuration)
      // A path in the file starts from there.
      if settings.baseline == nil, let baseline = filled.baseline {
        filled.baseline = path.folder.pushing(FilePath(baseline)).string
      }
      return filled
    } catch {
      throw Configuration.Flaw("\(path.shown): \(error)")
    }
  }

  private static func find() -> FilePath? {
    // Where there is none, which is the rule, one call for each folder tells.
    var folder = FilePath(".")
    guard var name = workingDirectory else { return nil }
    while true {
      let path = folder.appending(Configuration.fileName)
      if unsafe access(path.string, F_OK) == 0 { return name.appending(Configuration.fileName) }
      guard name.removeLastComponent() else { return nil }
      folder = name
    }
  }

  private static var workingDirectory: FilePath? {
    guard let buffer = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(buffer) }
    return unsafe FilePath(platformString: buffer)
  }
}
