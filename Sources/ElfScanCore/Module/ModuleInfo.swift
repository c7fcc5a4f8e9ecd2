/// One `key=value` of `.modinfo`.
public struct ModuleInfoField: Sendable, Equatable {
  /// Before the first `=`.
  public let key: String
  /// After the first `=`.
  public let value: String
}

/// What `.modinfo` and `.comment` say about a module. Text from the file, made printable.
public struct ModuleInfo: Sendable, Equatable {
  /// The fields in file order; keys such as `alias` repeat.
  public let fields: [ModuleInfoField]
  /// The strings of `.comment`, each once: which compilers and linkers had a part in the file.
  public let producers: [String]

  static let none = ModuleInfo(fields: [], producers: [])

  /// The first value of a key.
  public subscript(key: String) -> String? {
    fields.first { $0.key == key }?.value
  }
}
