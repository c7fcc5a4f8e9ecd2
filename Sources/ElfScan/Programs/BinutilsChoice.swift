import ArgumentParser
import ElfScanCore

/// The argument of `--binutils`.
enum BinutilsChoice: ExpressibleByArgument {
  case all
  case installed
  case version(BinutilsRelease)

  init?(argument: String) {
    switch argument {
    case "all": self = .all
    case "installed": self = .installed
    default:
      guard let version = BinutilsVersion(argument), let release = BinutilsRelease.of(version) else {
        return nil
      }
      self = .version(release)
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .all: "all"
    case .installed: "installed"
    case .version(let release): "\(release.version)"
    }
  }

  static var allValueStrings: [String] { ["all", "installed"] + BinutilsRelease.all.map { "\($0.version)" } }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  /// The releases meant by all the choices together, oldest first; every known one without a choice.
  static func releases(_ choices: [BinutilsChoice]) throws -> [BinutilsRelease] {
    guard !choices.isEmpty else { return BinutilsRelease.all }
    var releases: [BinutilsRelease] = []
    for choice in choices {
      switch choice {
      case .all: releases += BinutilsRelease.all
      case .installed: releases.append(try InstalledStrip.release())
      case .version(let release): releases.append(release)
      }
    }
    var seen: Set<BinutilsVersion> = []
    return releases.filter { seen.insert($0.version).inserted }.sorted { $0.version < $1.version }
  }
}
