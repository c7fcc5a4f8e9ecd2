import SystemPackage

/// One thing to judge: a file, what a compressed file unpacks to, a member of an archive, or standard input.
package struct Input: Sendable {
  /// The path as it was given or found; `-` for standard input.
  package let path: FilePath
  /// The member's name, where it is one of an archive: bytes, which need not be text.
  package let member: [UInt8]?
  /// What the file was compressed with; nil where it was not.
  package let compression: Compression?
  /// Its bytes, or why there are none.
  package let content: Result<FileImage, ElfError>

  /// What reports call it, as bytes: `module.ko`, or `library.a(member.o)`.
  package var rawName: [UInt8] {
    guard let member else { return path.bytes }
    return path.bytes + [UInt8(ascii: "(")] + member + [UInt8(ascii: ")")]
  }

  /// The same, fit to show.
  package var shownName: String { printable(rawName, limit: FilePath.shownLimit) }

  /// Reads the file at `path`, and unpacks it if it is compressed.
  ///
  /// An archive gives an input for each member, read one at a time as they are asked for, unless it is a thin one or has
  /// none (`WholeArchive`); any other file gives one. One
  /// layer of compression is unpacked and one archive is opened, no more: compressed files and archives in compressed
  /// files and archives are errors, apart from a compressed archive.
  ///
  /// - Parameter limit: largest size of the file, and of what it unpacks to, in bytes.
  package static func open(_ path: FilePath, limit: UInt64 = FileImage.defaultLimit) -> Inputs {
    open(path, limit) { () throws(ElfError) in try FileImage.open(at: path, limit: limit) }
  }

  /// Reads standard input to its end, and goes on as with a file.
  ///
  /// - Parameters:
  ///   - file: what stands for standard input.
  ///   - limit: largest size of what comes, and of what it unpacks to, in bytes.
  ///   - isCancelled: asked while more is waited for; once it says so, that is an error.
  package static func openStandardInput(
    _ file: FileDescriptor = .standardInput, limit: UInt64 = FileImage.defaultLimit,
    isCancelled: () -> Bool = { false }
  ) -> Inputs {
    open("-", limit) { () throws(ElfError) in
      FileImage(bytes: try StandardInput.read(file, limit: limit, isCancelled: isCancelled))
    }
  }

  private static func open(
    _ path: FilePath, _ limit: UInt64, _ read: () throws(ElfError) -> FileImage
  ) -> Inputs {
    var compression: Compression?
    let content: Result<FileImage, ElfError>
    do throws(ElfError) {
      var image = try read()
      let head = image.head(Container.magicSize)
      compression = Compression(of: head)
      if compression != nil || Container(of: head) != nil {
        // These are read from end to end in any case.
        var bytes = try image.allBytes()
        if let compression { bytes = try unpack(bytes, compression, limit) }
        image = FileImage(bytes: bytes)
        if let container = Container(of: bytes), let members = container.members(of: bytes) {
          return Inputs(members, of: container, bytes, path: path, compression)
        }
      }
      content = .success(image)
    } catch {
      content = .failure(error)
    }
    return Inputs(Input(path: path, member: nil, compression: compression, content: content))
  }

  private static func unpack(
    _ packed: [UInt8], _ compression: Compression, _ limit: UInt64
  ) throws(ElfError) -> [UInt8] {
    let bytes = try compression.decompress(packed, limit: limit)
    if bytes.isEmpty { throw ElfError(.empty, "the file is empty, once it is unpacked") }
    if let inner = Compression(of: bytes) {
      throw ElfError(
        .compressed,
        "compressed with \(inner.rawValue) and then with \(compression.rawValue); nothing loads that: "
          + "unpack a copy (\(compression.tool), then \(inner.tool))")
    }
    return bytes
  }
}
