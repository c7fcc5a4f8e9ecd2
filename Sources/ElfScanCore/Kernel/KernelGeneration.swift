/// Releases of the kernel whose module loader takes and refuses the same files.
///
/// **To add one**: a row in `all`, and in `LoaderRefusal.Kind.facts` what it refuses otherwise than the one before.
public struct KernelGeneration: Sendable, Hashable, Comparable {
  /// The first release of it that was looked at, `6.12`.
  public let name: String
  /// How it was learned.
  let evidence: String
  private let rank: Int

  /// Older first.
  public static func < (left: KernelGeneration, right: KernelGeneration) -> Bool { left.rank < right.rank }

  static let v5n10 = KernelGeneration(
    name: "5.10", evidence: "kernel/module.c read", rank: 0)
  static let v6n1 = KernelGeneration(
    name: "6.1", evidence: "Debian's 6.1 booted; kernel/module/main.c read", rank: 1)
  static let v6n12 = KernelGeneration(
    name: "6.12", evidence: "Debian's 6.12 booted; kernel/module/main.c read", rank: 2)
  static let v6n18 = KernelGeneration(
    name: "6.18", evidence: "kernel/module/main.c read", rank: 3)

  /// Every generation, oldest first.
  public static let all = [v5n10, v6n1, v6n12, v6n18]
}
