/// One release of GNU Binutils and how its strip treats relocatable files.
///
/// **To add a release**, run the tests against it, then add a row to `all`. Where a release behaves in a new way,
/// add a case to `StripBehavior` and handle it in the one stage that it concerns.
public struct BinutilsRelease: Sendable, Hashable {
  /// On what a prediction for the release rests.
  public enum Basis: Sendable, Hashable {
    /// The real program was run on the project's shapes and agreed.
    case measured
    /// Never run; taken to behave like another release.
    case assumedLike(BinutilsVersion)
  }

  /// Its release number.
  public let version: BinutilsVersion
  /// Whether the real program was run.
  public let basis: Basis
  let behavior: StripBehavior

  private init(_ minor: Int, patch: Int = 0, _ behavior: StripBehavior, _ basis: Basis = .measured) {
    version = BinutilsVersion(2, minor, patch)
    self.basis = basis
    self.behavior = behavior
  }

  /// Every release that predictions are made for, oldest first.
  ///
  /// Measured: 2.35.2, 2.40, 2.44 and 2.47 of Debian; 2.41, 2.42 and 2.43 as upstream builds. The lines of the
  /// assertions in bfd/elf.c are those of the upstream releases; a distribution's patches can shift them by a few.
  public static let all: [BinutilsRelease] = [
    BinutilsRelease(35, patch: 2, .unbounded(line: 3657)),
    BinutilsRelease(36, .unbounded(line: 3621), .assumedLike(BinutilsVersion(2, 35, 2))),
    BinutilsRelease(37, .unbounded(line: 3637), .assumedLike(BinutilsVersion(2, 35, 2))),
    BinutilsRelease(38, .unbounded(line: 3615), .assumedLike(BinutilsVersion(2, 35, 2))),
    BinutilsRelease(39, .unbounded(line: 3618), .assumedLike(BinutilsVersion(2, 35, 2))),
    BinutilsRelease(40, .bounded(overfull: 3574, underfull: 3580, stripAllReadsRelocations: true)),
    BinutilsRelease(41, .bounded(overfull: 4127, underfull: 4133)),
    BinutilsRelease(42, .bounded(overfull: 4131, underfull: 4137)),
    BinutilsRelease(43, .claiming(overfull: 3938, underfull: 3944, x86TypeLimit: 46)),
    BinutilsRelease(44, .claiming(overfull: 3950, underfull: 3956, x86TypeLimit: 52)),
    BinutilsRelease(45, .refusing, .assumedLike(BinutilsVersion(2, 47))),
    BinutilsRelease(46, .refusing, .assumedLike(BinutilsVersion(2, 47))),
    BinutilsRelease(47, .refusing),
  ]

  /// The row that speaks for a version: its own, or the nearest older one, marked as assumed.
  ///
  /// nil for versions before 2.35, whose behaviour nobody has looked at.
  public static func of(_ version: BinutilsVersion) -> BinutilsRelease? {
    // 2.47.50 is a snapshot after 2.47; only the row's own patch level counts as measured.
    guard let row = all.last(where: { $0.version.minor <= version.minor }), version.major == 2 else {
      return nil
    }
    if row.version.minor == version.minor { return row.relabelled(version, row.basis) }
    return row.relabelled(version, .assumedLike(row.version))
  }

  private init(version: BinutilsVersion, basis: Basis, behavior: StripBehavior) {
    self.version = version
    self.basis = basis
    self.behavior = behavior
  }

  private func relabelled(_ version: BinutilsVersion, _ basis: Basis) -> BinutilsRelease {
    BinutilsRelease(version: version, basis: basis, behavior: behavior)
  }
}
