import CFuzzer
import SystemPackage

/// A file in memory, for what takes files only.
struct MemoryFile: ~Copyable {
  let descriptor: FileDescriptor

  private init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// A file with these bytes; nil where the system has none to give.
  static func holding(_ bytes: [UInt8]) -> MemoryFile? {
    let number = fuzz_memory_file()
    guard number >= 0 else { return nil }
    let file = MemoryFile(descriptor: FileDescriptor(rawValue: number))
    guard (try? file.descriptor.writeAll(bytes)) != nil,
      (try? file.descriptor.seek(offset: 0, from: .start)) != nil
    else { return nil }
    return file
  }

  deinit { try? descriptor.close() }

  /// Where it can be opened.
  var path: FilePath { FilePath("/proc/self/fd/\(descriptor.rawValue)") }
}
