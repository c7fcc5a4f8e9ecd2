/// Arguments in a file, as `@FILE` on the command line of GNU programs (libiberty, `expandargv` and `buildargv`).
package enum ResponseFile {
  /// Splits the text into arguments: at white space, with quotes of both kinds, and a backslash before what is meant
  /// literally.
  static func arguments(in text: some Sequence<UInt8>) -> [[UInt8]] {
    var arguments: [[UInt8]] = []
    var current: [UInt8]?
    var quote: UInt8?
    var isEscaped = false
    func append(_ byte: UInt8) {
      if current == nil { current = [] }
      current?.append(byte)
    }
    for byte in text {
      if isEscaped {
        append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        current = current ?? []
        isEscaped = true
      } else if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
        current = current ?? []
      } else if quote == nil, isSpace(byte) {
        if let argument = current { arguments.append(argument) }
        current = nil
      } else {
        append(byte)
      }
    }
    if let argument = current { arguments.append(argument) }
    return arguments
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Most files that are opened for one command line; one may name itself.
  private static let fileLimit = 2000

  /// Most bytes in all files of one command line: an argument of one letter takes 70 times its size in memory.
  package static let sizeLimit = 4 << 20

  /// Puts the arguments in files in the place of those that name them. A file that cannot be read is left as it stands,
  /// for it may be an input whose name begins with `@`.
  ///
  /// - Parameter read: the contents of a file; nil where it cannot be read. What is too large for that is an error.
  /// - Throws: `StripArguments.Wrong` where the files are more than the limit.
  static func expanding(
    _ arguments: [[UInt8]], read: ([UInt8]) throws(ElfError) -> [UInt8]?
  ) throws(StripArguments.Wrong) -> [[UInt8]] {
    var expanded: [[UInt8]] = []
    var pending = Array(arguments.reversed())
    var (opened, left) = (0, sizeLimit)
    while let argument = pending.popLast() {
      guard argument.first == UInt8(ascii: "@"), opened < fileLimit else {
        expanded.append(argument)
        continue
      }
      var text: [UInt8]?
      var isTooLarge = false
      do throws(ElfError) {
        text = try read(Array(argument.dropFirst()))
      } catch {
        isTooLarge = error.reason == .tooLarge
      }
      if isTooLarge || text?.count ?? 0 > left {
        throw StripArguments.Wrong(
          "\(printable(argument)): more than \(sizeLimit >> 20) MiB of arguments in files; name fewer files in one call"
        )
      }
      guard let text else {
        expanded.append(argument)
        continue
      }
      opened += 1
      left -= text.count
      pending += ResponseFile.arguments(in: text).reversed()
    }
    return expanded
  }
}
