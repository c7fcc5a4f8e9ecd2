import CLinux

/// The machine's processors.
enum Processors {
  /// How many this process may use, at least one; containers and `taskset` allow fewer than there are.
  static var available: Int { max(1, Int(elfscan_processors())) }
}
