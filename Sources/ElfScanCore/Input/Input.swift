import SystemPackage

/// One thing to judge: a file, what a compressed file unpacks to, one that is in a package or an image, a member of a static
/// archive, or standard input.
package struct Input: Sendable {
  /// The path as it was given or found; `-` for standard input.
  package let path: FilePath
  /// Where it is in the package or image at that path, as an absolute path; empty where that is the file itself. Bytes,
  /// which need not be text. Of a package in another both are told: `/pool/a.udeb:/lib/modules/a.ko`.
  package let inside: [UInt8]
  /// The member's name, where it is one of a static archive: bytes, which need not be text.
  package let member: [UInt8]?
  /// What the file was compressed with; nil where it was not.
  package let compression: Compression?
  /// Its bytes, or why there are none.
  package let content: Result<FileImage, ElfError>

  /// What reports call it, as bytes: `module.ko`, `library.a(member.o)`, or `package.deb:/lib/modules/module.ko`.
  package var rawName: [UInt8] {
    let file = path.bytes + (inside.isEmpty ? [] : [UInt8(ascii: ":")] + inside)
    guard let member else { return file }
    return file + [UInt8(ascii: "(")] + member + [UInt8(ascii: ")")]
  }

  /// The same, fit to show.
  package var shownName: String { printable(rawName, limit: FilePath.shownLimit) }

  /// Reads the file at `path`, and unpacks it if it is compressed.
  ///
  /// A static archive gives an input for each member, read one at a time as they are asked for, unless it is a thin one or
  /// has none (`WholeArchive`); a package or image one for each file in it that is selected (`ContainerWalk`); any other
  /// file gives one. A static archive in a static archive is an error, and so is what is compressed twice.
  package static func open(_ path: FilePath, _ settings: InputSettings = InputSettings()) -> Inputs {
    open(path, settings) { () throws(ElfError) in try FileImage.open(at: path, limit: settings.limit) }
  }

  /// Reads standard input to its end, and goes on as with a file.
  ///
  /// - Parameters:
  ///   - file: what stands for standard input.
  ///   - isCancelled: asked while more is waited for; once it says so, that is an error.
  package static func openStandardInput(
    _ file: FileDescriptor = .standardInput, _ settings: InputSettings = InputSettings(),
    isCancelled: () -> Bool = { false }
  ) -> Inputs {
    open("-", settings) { () throws(ElfError) in
      FileImage(bytes: try StandardInput.read(file, limit: settings.limit, isCancelled: isCancelled))
    }
  }

  private static func open(
    _ path: FilePath, _ settings: InputSettings, _ read: () throws(ElfError) -> FileImage
  ) -> Inputs {
    do throws(ElfError) {
      let image = try read()
      let kind = Container(of: image)
      let compression = kind == nil ? Compression(of: image.head(Compression.magicSize)) : nil
      // Where the name is a module's, a look at what it unpacks to would mostly be for nothing.
      let isPackage =
        kind.map { $0 != .archive } ?? (compression != nil && !FileSelection.isModule(path.bytes))
      if isPackage, let walk = try walk(path, image, kind, settings) { return Inputs(walk) }
      return opened(path, inside: [], image, limit: settings.limit)
    } catch {
      return Inputs(Input(path: path, inside: [], member: nil, compression: nil, content: .failure(error)))
    }
  }

  /// Goes through a package; where no thread is to be had for unpacking it, on this one.
  private static func walk(
    _ path: FilePath, _ image: FileImage, _ kind: Container?, _ settings: InputSettings
  ) throws(ElfError) -> ContainerWalk? {
    if let walk = try ContainerWalk(path, image, kind, settings) { return walk }
    guard settings.threads > 1 else { return nil }
    var settings = settings
    settings.threads = 1
    return try ContainerWalk(path, image, kind, settings)
  }

  /// Goes on with a file that is no package: unpacks it, and takes it apart if it is a static archive.
  ///
  /// - Parameter least: what it unpacks to may be as large as this, in bytes, however small it is.
  static func opened(
    _ path: FilePath, inside: [UInt8], _ image: FileImage, limit: UInt64, least: UInt64 = UnpackedLimit.least
  ) -> Inputs {
    let head = image.head(Container.headSize)
    let compression = Compression(of: head)
    var image = image
    let content: Result<FileImage, ElfError>
    do throws(ElfError) {
      if compression != nil || Container(of: head) == .archive {
        // These are read from end to end in any case.
        var bytes = try image.allBytes()
        if let compression { bytes = try unpack(bytes, compression, limit, least) }
        image = FileImage(bytes: bytes)
        if WholeArchive(image) == nil, let archive = Archive(bytes) {
          return Inputs(archive, path, inside: inside, compression)
        }
      }
      content = .success(image)
    } catch {
      content = .failure(error)
    }
    return Inputs(Input(path: path, inside: inside, member: nil, compression: compression, content: content))
  }

  private static func unpack(
    _ packed: [UInt8], _ compression: Compression, _ limit: UInt64, _ least: UInt64
  ) throws(ElfError) -> [UInt8] {
    let bytes = try compression.decompress(packed, limit: limit, least: least)
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
