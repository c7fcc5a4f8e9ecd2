import SystemPackage

/// What a file given to strip is, by its first bytes.
enum FileProbe {
  /// A relocatable ELF file, or bitcode in the place of one: perhaps a module.
  case object
  /// A module in a compressed file, and what unpacks it.
  case compressedModule(tool: String)
  /// Anything else: no business of ours.
  case other

  init(_ path: FilePath) {
    let start = FileProbe.start(of: path)
    let isModuleByName = FileProbe.isNamedAsModule(path)
    self =
      if FileProbe.isRelocatable(start) || isModuleByName && FileProbe.isBitcode(start) {
        .object
      } else if isModuleByName, let tool = FileProbe.decompressor(start) {
        .compressedModule(tool: tool)
      } else {
        .other
      }
  }

  /// Whether the name is that of a module, compressed or not.
  static func isNamedAsModule(_ path: FilePath) -> Bool {
    path.lastComponent.map { $0.string.hasSuffix(".ko") || $0.string.contains(".ko.") } ?? false
  }

  private static func start(of path: FilePath) -> [UInt8] {
    guard let file = try? FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec]) else {
      return []
    }
    defer { try? file.close() }
    guard (try? file.stat())?.type == .regular else { return [] }
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = unsafe bytes.withUnsafeMutableBytes { (try? unsafe file.read(into: $0)) ?? 0 }
    return Array(bytes.prefix(count))
  }

  /// ET_REL, in the byte order that the file says it has.
  private static func isRelocatable(_ start: [UInt8]) -> Bool {
    guard start.count >= 18, start.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else { return false }
    return start[5] == 2 ? start[16...17] == [0, 1] : start[16...17] == [1, 0]
  }

  private static func isBitcode(_ start: [UInt8]) -> Bool {
    start.starts(with: [0x42, 0x43, 0xC0, 0xDE]) || start.starts(with: [0xDE, 0xC0, 0x17, 0x0B])
  }

  private static func decompressor(_ start: [UInt8]) -> String? {
    if start.starts(with: [0x1F, 0x8B]) { return "gzip" }
    if start.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) { return "xz" }
    return start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) ? "zstd" : nil
  }
}
