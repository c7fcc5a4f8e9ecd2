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

  /// 5.10.223 checks what 6.1 checks; whether the first 5.10 did was not looked at.
  static let v5n10 = KernelGeneration(
    name: "5.10", evidence: "Debian's 5.10.223 and 6.1.176 booted; kernel/module/main.c of 6.1 read", rank: 0)
  static let v6n12 = KernelGeneration(
    name: "6.12", evidence: "Debian's 6.12.117 booted; kernel/module/main.c read", rank: 1)
  static let v6n18 = KernelGeneration(
    name: "6.18", evidence: "kernel/module/main.c read; Debian's 7.2.13 booted", rank: 2)

  /// Every generation, oldest first.
  public static let all = [v5n10, v6n12, v6n18]
}
