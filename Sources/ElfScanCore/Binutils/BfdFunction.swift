/// A function of bfd/elf.c that asserts something.
public struct BfdFunction: Sendable, Hashable {
  /// Its name in the source.
  public let name: String

  init(name: String) { self.name = name }
}
