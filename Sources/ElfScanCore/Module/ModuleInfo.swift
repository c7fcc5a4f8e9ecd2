/// One `key=value` of `.modinfo`.
package struct ModuleInfoField: Sendable, Equatable {
  /// Before the first `=`.
  package let key: String
  /// After the first `=`.
  package let value: String
}

/// What `.modinfo` and `.comment` say about a module. Text from the file, made printable, worked out when it is asked
/// for: most reports need one field of hundreds.
public struct ModuleInfo: Sendable {
  /// The contents of `.modinfo`.
  private let information: ByteSlice
  /// The contents of `.comment`.
  private let comment: ByteSlice

  init(information: ByteSlice, comment: ByteSlice) {
    self.information = information
    self.comment = comment
  }

  static let none = ModuleInfo(information: .empty, comment: .empty)

  /// More fields than any real module has; a hostile file may hold millions.
  private static let fieldLimit = 10_000

  /// The fields in file order; keys such as `alias` repeat.
  package var fields: [ModuleInfoField] {
    ModuleInfo.strings(information).map { line in
      let key = line.prefix { $0 != UInt8(ascii: "=") }
      return ModuleInfoField(key: printable(key), value: printable(line.dropFirst(key.count + 1)))
    }
  }

  /// The strings of `.comment`, each once: which compilers and linkers had a part in the file.
  public var producers: [String] {
    var producers: [String] = []
    var seen: Set<ArraySlice<UInt8>> = []
    for line in ModuleInfo.strings(comment) where seen.insert(line).inserted {
      producers.append(printable(line))
    }
    return producers
  }

  /// The first value of a key.
  public subscript(key: String) -> String? {
    let wanted = Array(key.utf8) + [UInt8(ascii: "=")]
    return ModuleInfo.strings(information).first { $0.starts(with: wanted) }.map {
      printable($0.dropFirst(wanted.count))
    }
  }

  private static func strings(_ contents: ByteSlice) -> [ArraySlice<UInt8>] {
    Array(contents.elements.split(separator: 0, maxSplits: fieldLimit).prefix(fieldLimit))
  }
}
