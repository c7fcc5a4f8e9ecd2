/// A place in bfd/elf.c where an assertion stands, as far as a line number tells.
package struct AssertionSite: Sendable, Equatable {
  /// How sure it is.
  package enum Basis: Sendable, Equatable {
    /// The line is one of that release's.
    case release
    /// So many lines away from one of that release's: a distribution's patches shift lines.
    case nearby(Int)
    /// A line of another release, since this one is not in the table, or the log does not say which one it is.
    case otherRelease(BinutilsVersion)
  }

  /// The function that it stands in.
  package let function: BfdFunction
  /// How sure it is.
  package let basis: Basis
}

/// What lines of bfd/elf.c mean, by release.
package enum AssertionTable {
  /// Most lines that a distribution's patches are taken to shift an assertion by.
  static let window = 12

  private struct Release: Sendable {
    let version: BinutilsVersion
    var functions: [Int: BfdFunction] = [:]
  }

  private static let releases: [Release] = {
    var releases: [BinutilsVersion: Release] = [:]
    for row in AssertionSites.table.split(separator: "\n") {
      let name = row.prefix { $0 != " " }
      for (version, lines) in lines(row) {
        for line in lines {
          releases[version, default: Release(version: version)].functions[line] = BfdFunction(
            name: String(name))
        }
      }
    }
    return releases.values.sorted { $0.version < $1.version }
  }()

  /// The lines of one function, by release.
  static func lines(of function: String) -> [BinutilsVersion: [Int]] {
    // As bytes: the table is long, and nearly all of it about other functions.
    let name = Array("\(function) ".utf8)
    let row = AssertionSites.table.utf8.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: name) }
    return row.map { Dictionary(lines(Substring($0)), uniquingKeysWith: +) } ?? [:]
  }

  private static func lines(_ row: Substring) -> [(BinutilsVersion, [Int])] {
    row.split(separator: " ").dropFirst().compactMap { word in
      let parts = word.split(separator: ":")
      guard parts.count == 2, let version = BinutilsVersion(parts[0]) else { return nil }
      return (version, parts[1].split(separator: ",").compactMap { Int($0.prefix { $0.isNumber }) })
    }
  }

  /// The releases that the table has lines for, oldest first.
  package static var versions: [BinutilsVersion] { releases.map(\.version) }

  /// What stands at a line of bfd/elf.c; nil where nothing does, or several releases contradict each other.
  ///
  /// - Parameters:
  ///   - file: as it is printed, such as `../../bfd/elf.c`.
  ///   - version: nil where it is not known.
  package static func site(_ file: String, _ line: Int, _ version: BinutilsVersion?) -> AssertionSite? {
    guard file.split(separator: "/").last == "elf.c" else { return nil }
    guard let version else { return anyRelease(line) }
    if let release = release(of: version) {
      if let function = release.functions[line] { return AssertionSite(function: function, basis: .release) }
      return nearest(line, in: release) ?? neighbour(of: version, line)
    }
    return neighbour(of: version, line)
  }

  /// The functions of a release, or of all where it is not known, whose lines begin with these digits and have more: what a
  /// line number may have been that was cut.
  static func functions(_ file: String, beginningWith line: Int, _ version: BinutilsVersion?) -> Set<
    BfdFunction
  > {
    guard file.split(separator: "/").last == "elf.c" else { return [] }
    let rows = version.flatMap(release).map { [$0] } ?? releases
    return Set(rows.flatMap(\.functions).filter { begins($0.key, with: line) }.map(\.value))
  }

  /// Whether a number has the digits of another one at its beginning, and more.
  private static func begins(_ number: Int, with digits: Int) -> Bool {
    var rest = number / 10
    while rest > digits { rest /= 10 }
    return rest == digits && digits > 0
  }

  /// The row for a version. A third number counts bug-fix releases, or is the date of a distribution's snapshot; from 50
  /// on, it is a state on the way to the next release, of which only one is in the table.
  private static func release(of version: BinutilsVersion) -> Release? {
    if let same = releases.first(where: { $0.version == version }) { return same }
    let isOnTheWay = (50..<1000).contains(version.patch)
    return releases.last {
      $0.version.major == version.major && $0.version.minor == version.minor
        && (50..<1000).contains($0.version.patch) == isOnTheWay
    }
  }

  private static func nearest(_ line: Int, in release: Release) -> AssertionSite? {
    let near = release.functions.map { (line: $0.key, distance: abs($0.key - line), function: $0.value) }
      .filter { $0.distance <= window }.sorted { ($0.distance, $0.line) < ($1.distance, $1.line) }
    guard let first = near.first else { return nil }
    // Two at the same distance that are in different functions tell nothing.
    let isAmbiguous = near.dropFirst().contains {
      $0.distance == first.distance && $0.function != first.function
    }
    return isAmbiguous ? nil : AssertionSite(function: first.function, basis: .nearby(first.distance))
  }

  /// The same line in the nearest older release, else in the nearest newer one.
  private static func neighbour(of version: BinutilsVersion, _ line: Int) -> AssertionSite? {
    let older = releases.last { $0.version < version }
    let newer = releases.first { $0.version > version }
    for release in [older, newer].compactMap(\.self) {
      let site =
        release.functions[line].map { AssertionSite(function: $0, basis: .release) }
        ?? nearest(line, in: release)
      if let site { return AssertionSite(function: site.function, basis: .otherRelease(release.version)) }
    }
    return nil
  }

  private static func anyRelease(_ line: Int) -> AssertionSite? {
    let found = releases.compactMap { release in
      release.functions[line].map { (version: release.version, function: $0) }
    }
    guard let last = found.last, Set(found.map(\.function)).count == 1 else { return nil }
    return AssertionSite(function: last.function, basis: .otherRelease(last.version))
  }
}

extension BfdFunction {
  /// The first and the last release of the table in which it asserts; nil where it is in none.
  package var releases: (first: BinutilsVersion, last: BinutilsVersion)? {
    let versions = AssertionTable.versions(of: self)
    guard let first = versions.first, let last = versions.last else { return nil }
    return (first, last)
  }
}

extension AssertionTable {
  /// The releases in which a function asserts.
  static func versions(of function: BfdFunction) -> [BinutilsVersion] {
    releases.filter { $0.functions.values.contains(function) }.map(\.version)
  }
}
