import ElfScanCore
import Foundation

/// Why something cannot be generated.
public struct DocumentFlaw: Error, CustomStringConvertible {
  /// Which document, and what it lacks.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// A file, or a part of one, that repeats what stands elsewhere. `make generate` writes it, and a test notices when that
/// was forgotten.
public struct GeneratedFile: Sendable {
  /// Path from the project's folder.
  public let path: String
  /// What is to stand in it.
  public let text: String

  /// Every such file.
  public static func all() throws -> [GeneratedFile] {
    let rules = try RulePages.read()
    return rules.files + [
      rules.index, rules.source, GeneratedFile(path: "docs/remedies.md", text: RemediesPage.text),
      try KnowledgeSource.file(),
    ] + (try CatalogueSchemas.files()) + (try MarkedPart.all.map { try $0.file() })
  }

  /// What stands there now; nil where there is no file.
  public var current: String? { GeneratedFile.text(of: path) }

  /// What stands in a file of the project.
  static func text(of path: String) -> String? {
    (try? Data(contentsOf: Fixture.project.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes it.
  public func write() throws {
    try Data(text.utf8).write(to: Fixture.project.appending(path: path))
  }
}
