/// A line of a log, and where in it the text stands by which it was found.
struct LogLine {
  /// The line as it was, without its end and terminal escapes.
  let bytes: ArraySlice<UInt8>
  /// Where the text stands.
  let place: Range<Int>

  /// Longest name of a program or module that is taken for one.
  private static let longestName = 64

  /// Whether a text stands anywhere in the line.
  func contains(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in unsafe bytes.firstRange(of: text) != nil }
  }

  /// Where the message begins: behind what a journal or a terminal put before it, and behind marks of quotation.
  var message: ArraySlice<UInt8> {
    var rest = bytes
    if let kernel = bytes.prefix(160).firstRange(of: Array("kernel: ".utf8)),
      kernel.upperBound <= place.lowerBound
    {
      rest = bytes[kernel.upperBound...]
    }
    while let first = rest.first {
      if " \t>|*`".utf8.contains(first) {
        rest = rest.dropFirst()
      } else if first == UInt8(ascii: "["), let end = rest.prefix(40).firstIndex(of: UInt8(ascii: "]")),
        end < place.lowerBound, rest[..<end].contains(where: isDigit)
      {
        // A time stamp, or the number of a thread.
        rest = rest[(end + 1)...]
      } else {
        break
      }
    }
    return rest
  }

  /// The line as it is shown: without what the machine is called and when it was, fit for a terminal.
  var shown: String { printable(message, limit: 240) }

  /// The program that speaks: the word before the first colon, without its folder.
  var program: String? {
    let head = message.prefix { $0 != UInt8(ascii: ":") }
    guard head.endIndex < bytes.endIndex else { return nil }
    let name = head.split(separator: UInt8(ascii: "/")).last ?? head
    return LogLine.name(name)
  }

  /// The module that a line of the kernel, of kmod, or with a file's name is about.
  var module: String? {
    fileModule ?? quotedModule ?? bracketedModule
  }

  /// The same, where the kernel may put the module's name before a colon.
  var kernelModule: String? {
    if let module { return module }
    let head = message.prefix { $0 != UInt8(ascii: ":") }
    guard head.endIndex < place.upperBound else { return nil }
    let words = head.split(separator: UInt8(ascii: " "))
    let isNamed = words.count == 2 && words[0].elementsEqual("module".utf8)
    guard let word = isNamed ? words[1] : words.count == 1 ? words[0] : nil,
      !word.elementsEqual("module".utf8), !word.elementsEqual("BPF".utf8)
    else { return nil }
    return LogLine.name(word)
  }

  /// From a file name with `.ko` in it.
  private var fileModule: String? {
    let mark = Array(".ko".utf8)
    var search = bytes
    while let found = search.firstRange(of: mark) {
      let after = found.upperBound < bytes.endIndex ? bytes[found.upperBound] : UInt8(ascii: " ")
      let name = bytes[..<found.lowerBound].suffix(while: LogLine.isNameByte)
      if !LogLine.isNameByte(after) || after == UInt8(ascii: "."), let name = LogLine.name(name) {
        return name
      }
      search = bytes[found.upperBound...]
    }
    return nil
  }

  /// From `could not insert 'name'`.
  private var quotedModule: String? {
    guard
      let mark = bytes.firstRange(of: Array("insert '".utf8))
        ?? bytes.firstRange(of: Array("insert module '".utf8))
    else { return nil }
    return LogLine.name(bytes[mark.upperBound...].prefix { $0 != UInt8(ascii: "'") })
  }

  /// From `[name]`, as in traces and in messages about BTF.
  private var bracketedModule: String? {
    let message = message
    guard let start = message.lastIndex(of: UInt8(ascii: "[")), start + 1 < message.endIndex else {
      return nil
    }
    let inside = message[(start + 1)...]
    guard let end = inside.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let name = inside[..<end]
    // `[.text]` is a section, `[2]` a number.
    guard let first = name.first, !isDigit(first), first != UInt8(ascii: ".") else { return nil }
    return LogLine.name(name)
  }

  /// A name, if that is what the bytes look like.
  static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let first = bytes.first, first != UInt8(ascii: "-"), bytes.count <= longestName,
      bytes.allSatisfy(isNameByte)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

extension ArraySlice<UInt8> {
  /// The longest end whose bytes all fit.
  fileprivate func suffix(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, fits(self[start - 1]) { start -= 1 }
    return self[start...]
  }

  /// Where a text stands first; quicker than the search for any collections.
  func firstRange(of text: some RandomAccessCollection<UInt8>) -> Range<Int>? {
    guard let first = text.first, text.count <= count else { return nil }
    var position = startIndex
    let last = endIndex - text.count
    while position <= last {
      if self[position] == first, self[position..<(position + text.count)].elementsEqual(text) {
        return position..<(position + text.count)
      }
      position += 1
    }
    return nil
  }
}
