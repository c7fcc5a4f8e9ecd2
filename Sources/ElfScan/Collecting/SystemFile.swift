import ElfScanCore
import SystemPackage

/// Small files in which the system describes itself.
enum SystemFile {
  /// Largest that is read, and largest once it is unpacked.
  private static let limit: UInt64 = 4 << 20

  /// The text of a file, unpacked if it is compressed; nil where there is none.
  static func text(of path: FilePath) -> String? {
    guard let file = try? FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec]) else {
      return nil
    }
    defer { try? file.close() }
    // Files below /proc have no size, as standard input.
    var inputs = Input.openStandardInput(file, InputSettings(limit: limit))
    guard let input = inputs.next(), case .success(let image) = input.content else { return nil }
    return String(decoding: image.bytes, as: UTF8.self)
  }

  /// What a line `NAME="value"` of a file says.
  static func value(of name: String, in path: FilePath) -> String? {
    let line = text(of: path)?.split(separator: "\n").first { $0.hasPrefix("\(name)=") }
    return line.map { $0.dropFirst(name.count + 1).filter { $0 != "\"" } }
  }
}
