import ElfScanCore
import SystemPackage

/// What a file given to strip is, by its name and its first bytes.
enum FileProbe {
  /// Named as a module, or a relocatable ELF file: to be read, for it may be one.
  case candidate
  /// A module in a compressed file.
  case compressedModule(Compression)
  /// No module, by its name nor by its contents: no business of ours.
  case other

  /// Looks at a file.
  ///
  /// - Throws: `ElfError` where it cannot be looked at, or is no regular file. Nobody knows then what another strip
  ///   would do to it.
  init(_ path: FilePath) throws(ElfError) {
    let start = try FileProbe.start(of: path)
    let isModuleByName = FileProbe.isNamedAsModule(path, at: try FileProbe.place(of: path))
    self =
      if isModuleByName, let compression = Compression(of: start) {
        .compressedModule(compression)
      } else if isModuleByName || FileProbe.isRelocatable(start) {
        .candidate
      } else {
        .other
      }
  }

  /// Whether a file's name is that of a module, or of something made of one: `.ko` at the end, or with more behind it.
  ///
  /// - Parameter place: where symbolic links lead to.
  static func isNamedAsModule(_ path: FilePath, at place: FilePath) -> Bool {
    [path, place].contains { path in
      let name = path.bytes.split(separator: UInt8(ascii: "/")).last ?? []
      return (name + Array(".".utf8)).contains(".ko.".utf8)
    }
  }

  private static func place(of path: FilePath) throws(ElfError) -> FilePath {
    do {
      return try path.resolved()
    } catch {
      throw ElfError(.unreadable, "\(error)")
    }
  }

  private static func start(of path: FilePath) throws(ElfError) -> [UInt8] {
    do throws(ElfError) {
      let image = try FileImage.open(at: path, limit: .max)
      let start = Array(image.head(20))
      if let error = image.readError { throw error }
      return start
    } catch {
      guard error.reason == .empty else { throw error }
      return []
    }
  }

  /// ET_REL, in the byte order that the file says it has.
  private static func isRelocatable(_ start: [UInt8]) -> Bool {
    guard start.count >= 18, start.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else { return false }
    return start[5] == 2 ? start[16...17] == [0, 1] : start[16...17] == [1, 0]
  }
}
