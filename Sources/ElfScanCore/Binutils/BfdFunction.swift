/// A function of bfd/elf.c that asserts something.
package struct BfdFunction: Sendable, Hashable {
  /// Its name in the source.
  package let name: String

  init(name: String) { self.name = name }
}
