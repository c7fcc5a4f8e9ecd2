/// One release of GNU Binutils: a row of facts about it. How its strip differs from that of others is told by `Quirk`.
///
/// **To add a release**, see CONTRIBUTING.md: a row in `all`, and what `make release` reports.
public struct BinutilsRelease: Sendable, Hashable {
  /// On what a prediction for the release rests.
  public enum Basis: Sendable, Hashable {
    /// The real program was run on the project's fixtures, or what it did to them was recorded, and agrees.
    case measured
    /// Never run; taken to behave like another release.
    case assumedLike(BinutilsVersion)
  }

  /// Its release number.
  public let version: BinutilsVersion
  /// Whether the real program was run, on modules for x86-64 at least.
  public let basis: Basis
  /// The number of the row that speaks for it: its own, or the nearest older one.
  let row: BinutilsVersion
  /// Lines of the assertions in `bfd_elf_set_group_contents` (bfd/elf.c); nil where a failure has taken their place.
  var groupAssertions: GroupAssertions? { GroupAssertions.all[row] }

  /// Where the release's source complains of a group; the same line twice where it does not tell the cases apart.
  struct GroupAssertions: Sendable, Hashable {
    /// More entries than the list has room for.
    let overfull: Int
    /// Fewer entries than the list has room for.
    let underfull: Int

    /// Those of each release that has them.
    static let all: [BinutilsVersion: GroupAssertions] = AssertionTable.lines(
      of: "bfd_elf_set_group_contents"
    )
    .compactMapValues { lines in
      guard let first = lines.first, let last = lines.last else { return nil }
      return GroupAssertions(overfull: first, underfull: last)
    }
  }

  private init(_ minor: Int, patch: Int = 0) {
    version = BinutilsVersion(2, minor, patch)
    row = version
    basis = .measured
  }

  /// Every release that predictions are made for, oldest first, and how each was measured (`Fixtures/recorded`).
  public static let all: [BinutilsRelease] = [
    // Debian 11.
    BinutilsRelease(35, patch: 2),
    // Builds of the release commits (2.36 as 2.36.1).
    BinutilsRelease(36),
    BinutilsRelease(37),
    BinutilsRelease(38),
    BinutilsRelease(39),
    // Debian 12.
    BinutilsRelease(40),
    // Builds of the release commits.
    BinutilsRelease(41),
    BinutilsRelease(42),
    BinutilsRelease(43),
    // Debian 13.
    BinutilsRelease(44),
    // Builds of the sources at the point where the release's branch began, and of those two weeks later.
    BinutilsRelease(45),
    BinutilsRelease(45, patch: 1),
    // A build of the release commit, and Debian's for MIPS.
    BinutilsRelease(46),
    // Debian's for MinGW, whose BFD knows ELF as well.
    BinutilsRelease(47),
  ]

  /// The state of the sources after the newest row that was run (of 21 October 2026), and agrees with it, but for relocation types
  /// of RISC-V that are new.
  private static let measuredSnapshot = BinutilsVersion(2, 47, 50)

  /// The row that speaks for a version: its own, or the nearest older one, marked as assumed to be like it.
  ///
  /// nil for versions before the oldest row, whose behaviour nobody has looked at.
  public static func of(_ version: BinutilsVersion) -> BinutilsRelease? {
    guard version.major == 2,
      let row = all.last(where: {
        $0.version <= version || $0.version.minor == version.minor && $0.isFirstOfMinor
      })
    else { return nil }
    // Of the many snapshots and bug-fix releases only those that were run count as measured.
    let isMeasured = row.version == version || version == measuredSnapshot
    return BinutilsRelease(row, as: version, isMeasured ? row.basis : .assumedLike(row.version))
  }

  /// Whether no row is about an older release of the same second number: it speaks for those before it.
  private var isFirstOfMinor: Bool {
    BinutilsRelease.all.first { $0.version.minor == version.minor }?.version == version
  }

  private init(_ row: BinutilsRelease, as version: BinutilsVersion, _ basis: Basis) {
    self.version = version
    self.basis = basis
    self.row = row.row
  }

  /// Whether this is the release after another, with none between them that predictions are made for.
  func follows(_ other: BinutilsRelease) -> Bool {
    let versions = BinutilsRelease.all.map(\.version)
    guard let position = versions.firstIndex(of: version), position > 0 else { return false }
    return versions[position - 1] == other.version
  }
}
