/// What BFD says of itself when an assertion fails or it gives up:
/// `BFD (GNU Binutils for Debian) 2.40 assertion fail ../../bfd/elf.c:3574`.
package struct BfdReport: Sendable, Hashable {
  /// The release; nil where the text does not begin with a number.
  package let version: BinutilsVersion?
  /// Whose build it is, as the text says: `Debian`, `fc39`; nil where it does not.
  package let distribution: String?
  /// The source file, without the folders of whoever built it: `bfd/elf.c`.
  package let file: String
  /// The line in it.
  package let line: Int
  /// The function, which only internal errors name.
  package let function: String?

  /// Reads a line; nil where it is of another form.
  ///
  /// - Parameters:
  ///   - head: what is before `assertion fail` or `internal error`.
  ///   - tail: what is after `assertion fail ` or `aborting at `.
  init?(head: ArraySlice<UInt8>, tail: ArraySlice<UInt8>) {
    let words = printable(head.suffix(160)).split(separator: " ")
    guard let mark = words.lastIndex(where: { $0 == "BFD" || $0.hasSuffix(":BFD") }) else { return nil }
    let package = words[(mark + 1)...]
    version = package.last.flatMap(BfdReport.version)
    distribution = BfdReport.distribution(package)
    // elf.c:3574, or in old releases elf.c line 3574; then "in function".
    let place = printable(tail.prefix(160)).split(separator: " ")
    guard let first = place.first else { return nil }
    let parts = first.split(separator: ":")
    let number = parts.count > 1 ? parts[1] : place.count > 2 && place[1] == "line" ? place[2] : nil
    let digits = number?.prefix { ("0"..."9").contains($0) } ?? ""
    guard let path = parts.first, !digits.isEmpty, digits.count < 8, let line = Int(digits) else {
      return nil
    }
    self.line = line
    file = BfdReport.shortened(path)
    function = place.firstIndex(of: "in").flatMap { $0 + 1 < place.count ? String(place[$0 + 1]) : nil }
  }

  /// `2.42.0`, `2.41-37.fc39`, `2.39.20220810-150100.7.40`.
  private static func version(_ word: Substring) -> BinutilsVersion? {
    let number = word.prefix { ("0"..."9").contains($0) || $0 == "." }
    return BinutilsVersion(number.last == "." ? number.dropLast() : number)
  }

  /// `(GNU Binutils for Debian)`, `(GNU Binutils; openSUSE Tumbleweed)`, `version 2.41-37.fc39`.
  private static func distribution(_ package: ArraySlice<Substring>) -> String? {
    let text = package.joined(separator: " ")
    if let end = text.firstIndex(of: ")") {
      for mark in ["Binutils for ", "Binutils; "] {
        if let start = text.firstRange(of: mark)?.upperBound, start < end { return String(text[start..<end]) }
      }
    }
    let suffix = package.last?.split(separator: ".").first {
      ($0.hasPrefix("fc") || $0.hasPrefix("el")) && $0.dropFirst(2).first?.isNumber == true
    }
    return suffix.map { String($0.prefix { $0 != "_" && $0 != "-" }) }
  }

  /// The last folder and the name: which machine it was built on does not matter.
  private static func shortened(_ path: Substring) -> String {
    path.split(separator: "/").suffix(2).filter { $0 != ".." && $0 != "." }.joined(separator: "/")
  }
}
