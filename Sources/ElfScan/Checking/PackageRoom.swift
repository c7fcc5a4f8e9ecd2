import Synchronization

/// What packages that are judged side by side share: the threads, and the memory for files that were taken out of them.
final class PackageRoom: Sendable {
  /// While files of so many bytes are waiting or being judged, no more are taken out.
  private static let size = 256 << 20

  private let open = Atomic(0)
  private let held = Atomic(0)

  /// A package is begun.
  ///
  /// - Returns: how many are being judged now.
  func enter() -> Int { open.add(1, ordering: .relaxed).newValue }

  /// A package is done.
  func leave() { open.subtract(1, ordering: .relaxed) }

  /// So many bytes more are held, or less.
  func hold(_ count: Int) { held.wrappingAdd(count, ordering: .relaxed) }

  /// Whether what is held has to be judged first.
  var isFull: Bool { held.load(ordering: .relaxed) > PackageRoom.size }
}
