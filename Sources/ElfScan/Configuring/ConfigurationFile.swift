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
  init(_ path: FilePath) throws(Configuration.Flaw) {
    self.path = path
    let bytes: [UInt8]
    do {
      bytes = try FileImage.read(at: path, limit: Configuration.sizeLimit).bytes
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
  /// - Throws: `Configuration.Flaw` where it is no good, or where anybody could have put it there: a stranger's file
  ///   must not decide what passes.
  static func ofWorkingDirectory() throws(Configuration.Flaw) -> ConfigurationFile? {
    guard let path = find() else { return nil }
    if let stat = try? path.folder.stat(), stat.permissions.contains(.otherWrite) {
      throw Configuration.Flaw(
        "\(path.shown): anybody may write to this folder, so it is not read; name it with --config, or use --no-config"
      )
    }
    return try ConfigurationFile(path)
  }

  /// The file that is named, else the one that holds for the working directory.
  static func find(named path: String?) throws(Configuration.Flaw) -> ConfigurationFile? {
    guard let path else { return try ofWorkingDirectory() }
    return try ConfigurationFile(FilePath(path))
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
