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

  /// Whether dots follow the line number, as where a line was cut.
  let hasDots: Bool

  /// Reads a line by its parts, which are the same in all languages: `BFD`, the release, a source file, a colon, a number;
  /// nil where one of them is missing. Old releases write `elf.c line 3574`; internal errors end with the function's name.
  init?(_ line: some Collection<UInt8>) {
    let words = printable(line, limit: 480).split(separator: " ")
    guard let mark = words.firstIndex(where: { $0 == "BFD" || $0.hasSuffix(":BFD") }) else { return nil }
    let rest = words[(mark + 1)...]
    guard let place = BfdReport.place(rest) else { return nil }
    file = BfdReport.shortened(place.path)
    self.line = place.line
    hasDots = place.hasDots
    let package = rest[..<place.position]
    let release = package.firstIndex { $0.first?.isNumber == true && $0.contains(".") }
    version = release.flatMap { BfdReport.version(package[$0]) }
    distribution = BfdReport.distribution(release.map { package[...$0] } ?? package.prefix(1))
    let after = rest[(place.position + place.words)...]
    function = after.first { $0.contains("_") }.map {
      String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  /// The source file and the line in it.
  private static func place(_ words: ArraySlice<Substring>) -> (
    path: Substring, line: Int, hasDots: Bool, position: Int, words: Int
  )? {
    for position in words.indices {
      let parts = words[position].split(separator: ":", omittingEmptySubsequences: true)
      guard let path = parts.first, path.hasSuffix(".c") || path.hasSuffix(".h") else { continue }
      // In one word, after a colon of its own, or after a word.
      let candidates =
        [(parts.dropFirst().first, 1)]
        + (1...2).map { next in
          (position + next < words.endIndex ? words[position + next] : nil, next + 1)
        }
      for (text, count) in candidates {
        let digits = text?.prefix { ("0"..."9").contains($0) } ?? ""
        guard !digits.isEmpty, digits.count < 8, let line = Int(digits) else { continue }
        let tail = text?.dropFirst(digits.count) ?? ""
        return (path, line, tail.hasPrefix("..") || tail.hasPrefix("\u{2026}"), position, count)
      }
    }
    return nil
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
