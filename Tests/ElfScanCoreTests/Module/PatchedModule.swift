import ElfScanCore
import Foundation
import TruthKit

/// A fixture whose bytes a test changes before they are read. ELF64, little-endian.
struct PatchedModule {
  var bytes: [UInt8]

  /// A field of a section header: where it stands, and how wide it is.
  struct Field {
    let offset: Int
    let width: Int

    static let name = Field(offset: 0, width: 4)
    static let type = Field(offset: 4, width: 4)
    static let flags = Field(offset: 8, width: 8)
    static let place = Field(offset: 24, width: 8)
    static let size = Field(offset: 32, width: 8)
    static let link = Field(offset: 40, width: 4)
    static let info = Field(offset: 44, width: 4)
    static let alignment = Field(offset: 48, width: 8)
    static let entrySize = Field(offset: 56, width: 8)
  }

  init(_ fixture: String) throws {
    bytes = Array(try Fixture(fixture).data)
  }

  var sectionTable: Int { Int(number(at: 40, width: 8)) }
  var sectionCount: Int { Int(number(at: 60, width: 2)) }
  var nameSection: Int { Int(number(at: 62, width: 2)) }

  /// The sections of a type.
  func sections(ofType type: UInt64) -> [Int] {
    (0..<sectionCount).filter { self[.type, $0] == type }
  }

  subscript(field: Field, section: Int) -> UInt64 {
    get { number(at: sectionTable + 64 * section + field.offset, width: field.width) }
    set { set(newValue, at: sectionTable + 64 * section + field.offset, width: field.width) }
  }

  func number(at offset: Int, width: Int) -> UInt64 {
    bytes[offset..<(offset + width)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func set(_ value: UInt64, at offset: Int, width: Int) {
    for place in 0..<width { bytes[offset + place] = UInt8(truncatingIfNeeded: value >> UInt64(8 * place)) }
  }

  /// Gives a section other contents, at the end of the file.
  mutating func replaceContents(of section: Int, with contents: [UInt8]) {
    bytes += [UInt8](repeating: 0, count: (8 - bytes.count % 8) % 8)
    self[.place, section] = UInt64(bytes.count)
    self[.size, section] = UInt64(contents.count)
    bytes += contents
  }

  /// Gives every section other than those of `kept` a name made from its index.
  mutating func renameSections(keeping kept: Set<Int> = [], _ name: (Int) -> [UInt8]) throws {
    let module = try self.module()
    var table: [UInt8] = [0]
    for section in 1..<sectionCount {
      self[.name, section] = UInt64(table.count)
      table += (kept.contains(section) ? module.sections[section].name.bytes : name(section)) + [0]
    }
    replaceContents(of: nameSection, with: table)
  }

  /// Gives every symbol but the first a name made from its index.
  mutating func renameSymbols(_ name: (Int) -> [UInt8]) throws {
    guard let table = sections(ofType: 2).first else { return }
    var names: [UInt8] = [0]
    for symbol in 1..<Int(self[.size, table] / 24) {
      set(UInt64(names.count), at: Int(self[.place, table]) + 24 * symbol, width: 4)
      names += name(symbol) + [0]
    }
    replaceContents(of: Int(self[.link, table]), with: names)
  }

  /// Moves the section header table from the end of the file to right behind the ELF header.
  mutating func moveSectionTableToFront() {
    let size = 64 * sectionCount
    let table = sectionTable
    for section in 1..<sectionCount { self[.place, section] += UInt64(size) }
    bytes = Array(bytes[..<64] + bytes[table..<(table + size)] + bytes[64..<table])
    set(64, at: 40, width: 8)
  }

  func module() throws -> Module { try Module(FileImage(bytes: bytes)) }

  func assessment(_ question: Question = Question()) throws -> Assessment {
    Assessment.of(try module(), path: "patched.ko", question)
  }
}

extension Assessment {
  /// What is said of bytes in memory; nil where the reader refuses them, which the command line calls indeterminate.
  static func of(bytes: [UInt8], _ question: Question = Question()) -> Assessment? {
    (try? Module(FileImage(bytes: bytes))).map { Assessment.of($0, path: "bytes.ko", question) }
  }
}

/// Characters that must not reach a terminal, a log or a review tool from a file: controls, direction overrides and
/// other format characters, separators of lines and paragraphs. Newlines of the report's own are taken out before.
func forbiddenScalars(in text: String, allowingNewline: Bool = false) -> [String] {
  text.unicodeScalars.filter { scalar in
    switch scalar.properties.generalCategory {
    case .control: !(allowingNewline && scalar == "\n")
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }.map { "U+" + String($0.value, radix: 16) }
}
