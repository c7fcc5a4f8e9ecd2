import ElfScanCore
import SystemPackage

/// The arguments as bytes. Linux file names need not be UTF-8, but arguments reach Swift as text, repaired.
enum RawArguments {
  /// The file names that the texts stand for.
  static func paths(_ texts: [String]) -> [FilePath] {
    guard texts.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
      return texts.map { FilePath($0) }
    }
    var raw = arguments
    return texts.map { text in
      // Two names can look the same when repaired; they stand in the same order.
      guard let position = raw.firstIndex(where: { $0.text == text }) else { return FilePath(text) }
      return raw.remove(at: position).path
    }
  }

  /// The bytes of all arguments.
  static var all: [[UInt8]] { arguments.map(\.path.bytes) }

  /// Every argument as it looks to Swift, and as the bytes it is.
  private static var arguments: [(text: String, path: FilePath)] {
    (1..<max(Int(CommandLine.argc), 1)).compactMap { index in
      unsafe CommandLine.unsafeArgv[index].map { unsafe (String(cString: $0), FilePath(platformString: $0)) }
    }
  }
}
