import ElfScanCore
import Foundation

/// A module of Debian's kernel, as `scripts/debian-modules` has fetched it.
public struct DebianModule: Sendable, CustomStringConvertible {
  /// The file's name, such as `fat.ko`.
  public let name: String

  /// Those that were fetched.
  public static let all: [DebianModule] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.filter { $0.hasSuffix(".ko") }.sorted().map { DebianModule(name: $0) }
  }()

  /// Whether tests have to look at them. Continuous integration has a network, so that there they must be.
  public static let areWanted = !all.isEmpty || ProcessInfo.processInfo.environment["CI"] != nil

  private static let folder = Fixture.project.appending(path: ".build/debian-modules")

  /// The name, for reports of tests.
  public var description: String { name }
  /// Where the file is.
  public var path: String { DebianModule.folder.appending(path: name).path(percentEncoded: false) }
  /// The file as a model.
  public func module() throws -> Module { try Module.read(path: path) }
}
