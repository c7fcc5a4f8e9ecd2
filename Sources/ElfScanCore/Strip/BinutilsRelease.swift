/// One release of GNU Binutils and how its strip treats relocatable files.
///
/// **To add a release**, run the tests against it, then add a row to `all`. Where a release behaves in a new way,
/// add a case to `StripBehavior` and handle it in the one stage that it concerns.
public struct BinutilsRelease: Sendable, Hashable {
  /// On what a prediction for the release rests.
  public enum Basis: Sendable, Hashable {
    /// The real program was run on the project's shapes and agreed.
    case measured
    /// Never run, or only on MIPS (2.46); taken to behave like another release.
    case assumedLike(BinutilsVersion)
  }

  /// Its release number.
  public let version: BinutilsVersion
  /// Whether the real program was run, on modules for x86-64 at least.
  public let basis: Basis
  let behavior: StripBehavior
  /// Lines of the assertions in `bfd_elf_set_group_contents` (bfd/elf.c).
  let groupAssertions: GroupAssertions

  /// Where the release's source complains of a group; the same line twice where it does not tell the cases apart.
  struct GroupAssertions: Sendable, Hashable {
    /// More entries than the list has room for.
    let overfull: Int
    /// Fewer entries than the list has room for.
    let underfull: Int
  }

  private init(
    _ minor: Int, patch: Int = 0, _ overfull: Int, _ underfull: Int, _ behavior: StripBehavior,
    _ basis: Basis = .measured
  ) {
    version = BinutilsVersion(2, minor, patch)
    self.basis = basis
    self.behavior = behavior
    groupAssertions = GroupAssertions(overfull: overfull, underfull: underfull)
  }

  /// Every release that predictions are made for, oldest first.
  ///
  /// Measured: 2.35.2, 2.40, 2.44 and 2.47 of Debian; 2.41, 2.42 and 2.43 as upstream builds. Of 2.46 only the strip for
  /// MIPS was run, which refuses and warns where 2.47 does and 2.44 does not. 2.36 to 2.39 and 2.45 were not run at all.
  ///
  /// The lines of the assertions in bfd/elf.c are those of the upstream releases; a distribution's patches can shift them
  /// by a few.
  public static let all: [BinutilsRelease] = [
    BinutilsRelease(35, patch: 2, 3657, 3657, .unbounded),
    BinutilsRelease(36, 3621, 3621, .unbounded, .assumedLike(BinutilsVersion(2, 35, 2))),
    BinutilsRelease(37, 3637, 3637, .unbounded, .assumedLike(BinutilsVersion(2, 35, 2))),
    BinutilsRelease(38, 3615, 3615, .unbounded, .assumedLike(BinutilsVersion(2, 35, 2))),
    BinutilsRelease(39, 3618, 3618, .unbounded, .assumedLike(BinutilsVersion(2, 35, 2))),
    BinutilsRelease(40, 3574, 3580, .bounded(stripAllReadsRelocations: true)),
    BinutilsRelease(41, 4127, 4133, .bounded()),
    BinutilsRelease(42, 4131, 4137, .bounded()),
    BinutilsRelease(43, 3938, 3944, .claiming(x86TypeLimit: 46)),
    BinutilsRelease(44, 3950, 3956, .claiming(x86TypeLimit: 52)),
    BinutilsRelease(45, 0, 0, .refusing, .assumedLike(BinutilsVersion(2, 47))),
    BinutilsRelease(46, 0, 0, .refusing, .assumedLike(BinutilsVersion(2, 47))),
    BinutilsRelease(47, 0, 0, .refusing),
  ]

  /// The state of the sources after 2.47 that was run (of 21 October 2026).
  private static let measuredSnapshot = BinutilsVersion(2, 47, 50)

  /// The row that speaks for a version: its own, or the nearest older one, marked as assumed to be like a release that was
  /// run.
  ///
  /// nil for versions before 2.35, whose behaviour nobody has looked at.
  public static func of(_ version: BinutilsVersion) -> BinutilsRelease? {
    // Of the many snapshots and bug-fix releases only those that were run count as measured.
    guard let row = all.last(where: { $0.version.minor <= version.minor }), version.major == 2 else {
      return nil
    }
    let isOwnRow = row.version == version || version == measuredSnapshot
    return row.relabelled(version, isOwnRow || row.basis != .measured ? row.basis : .assumedLike(row.version))
  }

  private init(_ row: BinutilsRelease, version: BinutilsVersion, basis: Basis) {
    self.version = version
    self.basis = basis
    behavior = row.behavior
    groupAssertions = row.groupAssertions
  }

  private func relabelled(_ version: BinutilsVersion, _ basis: Basis) -> BinutilsRelease {
    BinutilsRelease(self, version: version, basis: basis)
  }

  /// Whether this is the release after another, with none between them that predictions are made for.
  func follows(_ other: BinutilsRelease) -> Bool {
    let versions = BinutilsRelease.all.map(\.version)
    guard let position = versions.firstIndex(of: version), position > 0 else { return false }
    return versions[position - 1] == other.version
  }
}
