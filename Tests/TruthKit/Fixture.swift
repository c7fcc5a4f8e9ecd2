import ElfScanCore
import Foundation

/// A file below `Fixtures/`.
public struct Fixture: Sendable, CustomStringConvertible {
  /// Path below `Fixtures/`, such as `modules/silent.ko`.
  public let name: String

  /// A fixture by its path below `Fixtures/`.
  public init(_ name: String) {
    self.name = name
  }

  /// The project's folder.
  public static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The folder of the fixtures.
  public static let root = project.appending(path: "Fixtures")

  /// The name, for reports of tests.
  public var description: String { name }
  /// Where the file is.
  public var path: String { Fixture.root.appending(path: name).path(percentEncoded: false) }
  /// Its bytes.
  public var data: Data { get throws { try Data(contentsOf: URL(filePath: path)) } }

  /// Every built file of a folder below `Fixtures/`.
  public static func all(in folder: String) -> [Fixture] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.filter { !$0.hasSuffix(".yaml") && !$0.hasSuffix(".tsv") }.sorted().map {
      Fixture("\(folder)/\($0)")
    }
  }

  /// Everything a strip can be run on.
  public static let strippable =
    all(in: "modules") + all(in: "shapes") + all(in: "malformed") + all(in: "recorded")

  /// Files that what became of them is written down for.
  public static let recorded = strippable + all(in: "found")

  /// The file as a model.
  public func module() throws -> Module { try Module.read(path: path) }
}
