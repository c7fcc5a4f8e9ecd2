import SystemPackage

/// The arguments as bytes. Linux file names need not be UTF-8, but arguments reach Swift as text, repaired.
enum RawArguments {
  /// The file names that the texts stand for.
  static func paths(_ texts: [String]) -> [FilePath] {
    guard texts.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
      return texts.map { FilePath($0) }
    }
    var raw = arguments.dropFirst()
    return texts.map { text in
      // Two names can look the same when repaired; they stand in the same order.
      guard let position = raw.firstIndex(where: { $0.string == text }) else { return FilePath(text) }
      return raw.remove(at: position)
    }
  }

  private static var arguments: [FilePath] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      unsafe CommandLine.unsafeArgv[index].map { unsafe FilePath(platformString: $0) }
    }
  }
}
