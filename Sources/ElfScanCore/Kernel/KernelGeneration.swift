/// Releases of the kernel whose module loader takes and refuses the same files.
///
/// **To add one**: a row in `all`, and in `LoaderRefusal.Kind.facts` what it refuses otherwise than the one before.
public struct KernelGeneration: Sendable, Hashable, Comparable {
  /// The first and the last release of it that were looked at.
  let seen: ClosedRange<KernelRelease>
  /// How it was learned.
  package let evidence: String

  /// Its first release that was looked at, `6.12`.
  public var name: String { "\(seen.lowerBound)" }

  /// All of it that was looked at: "5.10 to 6.1".
  package var span: String { seen.lowerBound == seen.upperBound ? name : "\(name) to \(seen.upperBound)" }

  /// Older first.
  public static func < (left: KernelGeneration, right: KernelGeneration) -> Bool {
    left.seen.lowerBound < right.seen.lowerBound
  }

  /// 5.10.223 checks what 6.1 checks; whether the first 5.10 did was not looked at.
  static let v5n10 = KernelGeneration(
    seen: KernelRelease(5, 10)...KernelRelease(6, 1),
    evidence: "Debian's 5.10.223 and 6.1.176 booted; kernel/module/main.c of 6.1 read")
  static let v6n12 = KernelGeneration(
    seen: KernelRelease(6, 12)...KernelRelease(6, 12),
    evidence: "Debian's 6.12.117 booted; kernel/module/main.c read")
  static let v6n18 = KernelGeneration(
    seen: KernelRelease(6, 18)...KernelRelease(7, 2),
    evidence: "kernel/module/main.c read; Debian's 7.2.13 booted")

  /// Every generation, oldest first.
  public static let all = [v5n10, v6n12, v6n18]

  /// The releases that were looked at, oldest first.
  package static let knownReleases = all.flatMap { seen($0) }

  private static func seen(_ generation: KernelGeneration) -> [KernelRelease] {
    let (first, last) = (generation.seen.lowerBound, generation.seen.upperBound)
    return first == last ? [first] : [first, last]
  }

  /// The generation that a release belongs to, or the two that it lies between; none where it is older than all.
  package static func of(_ release: KernelRelease) -> [KernelGeneration] {
    guard let position = all.lastIndex(where: { $0.seen.lowerBound <= release }) else { return [] }
    return Array(all[position...].prefix(release <= all[position].seen.upperBound ? 1 : 2))
  }

  /// Of which kernels something is said, where that is not all of them: "5.10 to 6.1, 6.12".
  static func spans(_ generations: [KernelGeneration]) -> String? {
    generations == all ? nil : generations.map(\.span).joined(separator: ", ")
  }
}
