import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What `readelf` says of a file, taken apart leniently: what a line does not show in the usual form is left out.
enum Readelf {
  /// Fixtures that the model takes, with sections to list. Without the one with too few section numbers, that no symbol needs:
  /// readelf shows no symbols then.
  static let fixtures = (Fixture.all(in: "modules") + Fixture.all(in: "shapes")).filter {
    $0.name != "shapes/shndx-short.ko" && (try? $0.module())?.header != nil
  }

  struct SectionRow: Equatable {
    let index: Int
    let offset: UInt64
    let size: UInt64
    let entrySize: UInt64
    let flags: String
    let link: UInt32
    let info: UInt32
    let alignment: UInt64
    /// Name and type, which blanks may separate or not.
    let words: String
  }

  struct SymbolRow {
    let index: Int
    let value: UInt64
    let size: UInt64
    let type: String
    let binding: String
    let visibility: String
    let section: String
    let name: String
  }

  struct RelocationRow {
    let offset: UInt64
    let info: UInt64
    let type: String
    /// nil where the line shows none.
    let addend: Int64?
    /// nil where the line shows none.
    let symbol: String?
  }

  struct RelocationTable {
    let offset: UInt64
    var rows: [RelocationRow] = []
  }

  /// The one on PATH and those of the matrix, with their releases.
  static let programs: [(version: BinutilsVersion, program: String)] =
    RealStrip.all.filter { $0.machine == .x8664 }.map { strip in
      let folder = strip.program.lastIndex(of: "/").map { String(strip.program[...$0]) } ?? ""
      return (strip.version, folder + "readelf")
    }

  static func sections(_ path: String) throws -> [SectionRow] {
    try lines("-SW", path).compactMap { line in
      guard line.hasPrefix("  ["), let end = line.firstIndex(of: "]"),
        let index = Int(
          line[line.index(line.startIndex, offsetBy: 3)..<end].trimmingCharacters(in: .whitespaces))
      else { return nil }
      var words = line[line.index(after: end)...].split(separator: " ").map(String.init)
      guard words.count >= 8, let alignment = words.popLast().flatMap({ UInt64($0) }),
        let info = words.popLast().flatMap({ UInt32($0) }), let link = words.popLast().flatMap({ UInt32($0) })
      else { return nil }
      // Letters of flags can be digits too, but no small ones: "AC" are flags, "ac" is an entry size.
      let hasFlags = words.last.map { $0.count == 1 || !$0.allSatisfy("0123456789abcdef".contains) } ?? false
      let flags = hasFlags ? words.removeLast() : ""
      let numbers = words.suffix(4).compactMap { UInt64($0, radix: 16) }
      guard numbers.count == 4 else { return nil }
      return SectionRow(
        index: index, offset: numbers[1], size: numbers[2], entrySize: numbers[3], flags: flags, link: link,
        info: info, alignment: alignment, words: words.dropLast(4).joined(separator: " "))
    }
  }

  /// The first symbol table.
  static func symbols(_ path: String) throws -> [SymbolRow] {
    var isInside = false
    var rows: [SymbolRow] = []
    for line in try lines("-sW", path) {
      if line.hasPrefix("Symbol table '") {
        if isInside { break }
        isInside = line.hasPrefix("Symbol table '.symtab")
        continue
      }
      guard isInside, let colon = line.firstIndex(of: ":"),
        let index = Int(line[..<colon].trimmingCharacters(in: .whitespaces))
      else { continue }
      var words = line[line.index(after: colon)...].split(separator: " ").map(String.init)[...]
      guard words.count >= 6, let value = words.popFirst().flatMap({ UInt64($0, radix: 16) }),
        let size = words.popFirst().flatMap(number)
      else { continue }
      let type = phrase(&words, endingWith: { Int($0) != nil })
      let binding = phrase(&words, endingWith: { Int($0) != nil })
      let visibility = words.popFirst() ?? ""
      while words.first?.hasPrefix("[") == true { _ = phrase(&words, endingWith: { $0.hasSuffix("]") }) }
      let (section, rest) = symbolSection(words)
      rows.append(
        SymbolRow(
          index: index, value: value, size: size, type: type, binding: binding, visibility: visibility,
          section: section, name: rest.joined(separator: " ")))
    }
    return rows
  }

  /// What a row gives for a symbol's section, and what follows: a number, `UND` or the like.
  ///
  /// Of a number that is no section's, each release has its own words, and the number between brackets:
  /// `bad section index[ 99]`, `BAD[0x63]`, `OS [0xff20]`.
  private static func symbolSection(_ words: ArraySlice<String>) -> (String, ArraySlice<String>) {
    let odd = words.joined(separator: " ").prefixMatch(of: #/[A-Za-z ]+\[ *(0x)?([0-9a-f]+)\]/#)
    guard let first = words.first, !["UND", "ABS", "COM"].contains(first), let odd,
      let number = Int(odd.2, radix: odd.1 == nil ? 10 : 16)
    else { return (words.first ?? "", words.dropFirst()) }
    return ("\(number)", words.dropFirst(odd.0.count { $0 == " " } + 1))
  }

  /// One word, or from an opening `<` or `[` to what ends it.
  private static func phrase(_ words: inout ArraySlice<String>, endingWith isEnd: (String) -> Bool) -> String
  {
    guard let first = words.popFirst() else { return "" }
    guard first.hasPrefix("<") || first.hasPrefix("["), !isEnd(first) else { return first }
    var all = first
    while let next = words.popFirst() {
      all += " " + next
      if isEnd(next) { break }
    }
    return all
  }

  static func relocations(_ path: String, with program: String = "readelf") throws -> [RelocationTable] {
    var tables: [RelocationTable] = []
    for line in try lines("-rW", path, with: program) {
      if line.hasPrefix("Relocation section '") {
        let words = line.split(separator: " ")
        guard let place = words.lastIndex(of: "offset"), let offset = number(String(words[place + 1])) else {
          continue
        }
        tables.append(RelocationTable(offset: offset))
        continue
      }
      let words = line.split(separator: " ").map(String.init)
      guard !tables.isEmpty, words.count >= 3, let offset = UInt64(words[0], radix: 16),
        let info = UInt64(words[1], radix: 16), words[0].count >= 8
      else { continue }
      tables[tables.count - 1].rows.append(
        RelocationRow(
          offset: offset, info: info, type: words[2], addend: addend(words),
          symbol: words.dropFirst(words[2] == "unrecognized:" ? 5 : 4).first))
    }
    return tables
  }

  private static func addend(_ words: [String]) -> Int64? {
    guard let last = words.last.flatMap({ UInt64($0, radix: 16) }), words.count >= 4 else { return nil }
    switch words[words.count - 2] {
    case "+": return Int64(bitPattern: last)
    case "-": return 0 &- Int64(bitPattern: last)
    // Without a symbol the addend follows the type.
    default: return words.count == 4 && words[2].hasPrefix("R_") ? Int64(bitPattern: last) : nil
    }
  }

  private static func number(_ text: String) -> UInt64? {
    text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
  }

  /// What a readelf prints; the one on PATH, unless another one is named.
  static func lines(_ option: String, _ path: String, with program: String = "readelf") throws -> [String] {
    try ElfScanCoreTests.lines(of: [program, option, path])
  }
}

extension Trait where Self == ConditionTrait {
  /// For tests of modules of Debian's kernel.
  static var withDebianModules: Self {
    .enabled(if: DebianModule.areWanted, "no modules of Debian's kernel; scripts/debian-modules fetches some")
  }
}

extension ModuleView {
  /// The whole view for people.
  func text(color: Bool) -> String {
    var bytes: [UInt8] = []
    text(color: color) { (chunk) throws(Never) in bytes += chunk }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The whole view for programs.
  func json() -> [UInt8] {
    var bytes: [UInt8] = []
    json { (chunk) throws(Never) in bytes += chunk }
    return bytes
  }
}

/// What a program prints, line by line, without empty ones; whatever its exit status.
func lines(of command: [String]) throws -> [String] {
  try BlockingRun(command).lines
}

/// A view's JSON document.
func decoded<Document: Decodable>(_ view: any ModuleView, as: Document.Type) throws -> Document {
  try JSONDecoder().decode(Document.self, from: Data(view.json()))
}
