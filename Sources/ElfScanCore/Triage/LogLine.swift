#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A line of a log, and where in it the text stands by which it was found.
struct LogLine {
  /// The line as it was, without its end and terminal escapes.
  let bytes: ArraySlice<UInt8>
  /// Where the text stands.
  let place: Range<Int>

  /// Longest name of a program or module that is taken for one.
  private static let longestName = 64

  /// Whether a text stands anywhere in the line.
  func contains(_ text: [UInt8]) -> Bool { bytes.firstRange(of: text) != nil }

  /// The line without what stands before the message.
  let message: ArraySlice<UInt8>

  /// A line, and where in it the text stands by which it was found.
  init(bytes: ArraySlice<UInt8>, place: Range<Int>) {
    self.bytes = bytes
    self.place = place
    message = LogPrefix.removed(from: bytes, before: place.lowerBound)
  }

  /// The line as it is shown: without what the machine is called and when it was, fit for a terminal.
  var shown: String { printable(message, limit: 240) }

  /// The program that speaks: the word before the first colon, without its folder; words such as `ERROR:` before it are none.
  var program: String? {
    var rest = message.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    while true {
      let head = rest.prefix { $0 != UInt8(ascii: ":") }
      guard head.endIndex < bytes.endIndex else { return nil }
      let behind = bytes[head.endIndex...].dropFirst()
      if LogLine.levels.contains(where: { $0.elementsEqual(head) }) {
        rest = behind.drop { $0 == UInt8(ascii: " ") }
        continue
      }
      // C:\msys64\strip.exe: the colon of a drive is another one.
      if head.count == 1, behind.first == UInt8(ascii: "\\") || behind.first == UInt8(ascii: "/") {
        rest = behind
        continue
      }
      let name = head.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.last ?? head
      return LogLine.name(name.ends(with: ".exe") ? name.dropLast(4) : name)
    }
  }

  /// What stands before a program's name, as programs and build services write it.
  private static let levels = [
    "Error", "ERROR", "error", "Warning", "WARNING", "warning", "Fatal", "FATAL", "fatal", "E", "W", "Note",
    "note",
    "stderr", "stdout",
  ].map { Array($0.utf8) }

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
      !LogLine.notModules.contains(where: { $0.elementsEqual(word) })
    else { return nil }
    return LogLine.name(word)
  }

  /// What the kernel writes before a colon besides names of modules.
  private static let notModules = [
    "module", "BPF", "Lockdown", "RIP", "kernel", "BUG", "Oops", "WARNING", "CPU", "IP", "EIP", "PC", "LR",
    "pc", "lr",
    "Code", "Comm", "Process", "traps", "audit", "ERROR", "Error", "error", "FATAL", "Call", "Hardware",
    "Workqueue",
  ].map { Array($0.utf8) }

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
    var rest = message
    while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[(start + 1)...]
      guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      let inside = rest[..<end]
      // `[.text]` is a section, `[2]` a number, `[T12]` a thread, `[M]` a word of make.
      let isName =
        inside.first != UInt8(ascii: ".") && inside.contains { ("a"..."z").contains(Unicode.Scalar($0)) }
      if isName, !LogPrefix.isStamp(inside), !LogLine.isNumber(inside), let name = LogLine.name(inside) {
        return name
      }
      rest = rest[(end + 1)...]
    }
    return nil
  }

  /// Whether it is a number, decimal or hexadecimal, perhaps with a unit.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.contains(where: LogPrefix.isDigit) else { return false }
    if bytes.allSatisfy({ LogPrefix.isDigit($0) || ("a"..."f").contains(Unicode.Scalar($0)) }) { return true }
    let letters = bytes.count { LogPrefix.isLetter($0) }
    return bytes.first.map(LogPrefix.isDigit) == true && (letters < 2 || bytes.count < 5)
  }

  /// A name, if that is what the bytes look like; one without letters is a number or a time.
  static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let first = bytes.first, first != UInt8(ascii: "-"), bytes.count <= longestName,
      bytes.allSatisfy(isNameByte), bytes.contains(where: LogPrefix.isLetter)
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

extension ArraySlice<UInt8> {
  /// Whether the last bytes are those of a text.
  fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }

  /// The longest end whose bytes all fit.
  fileprivate func suffix(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, fits(self[start - 1]) { start -= 1 }
    return self[start...]
  }

  /// Where a text stands first; quicker than the search for any collections.
  func firstRange(of text: some RandomAccessCollection<UInt8>) -> Range<Int>? {
    guard let first = text.first, text.count <= count else { return nil }
    let offset: Int? = unsafe withUnsafeBytes { bytes in
      var start = 0
      while start + text.count <= bytes.count, let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, CInt(first), bytes.count - text.count - start + 1)
      {
        start = unsafe UnsafeRawPointer(found) - base
        if unsafe bytes[start..<(start + text.count)].elementsEqual(text) { return start }
        start += 1
      }
      return nil
    }
    return offset.map { (startIndex + $0)..<(startIndex + $0 + text.count) }
  }
}
