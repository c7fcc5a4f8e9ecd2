/// One way to show what is in a module.
public protocol ModuleView: Sendable {
  /// The view for people, with a final newline; `color` only where the output is a terminal.
  func text(color: Bool) -> String

  /// The view for programs: one JSON document with a final newline.
  func json() -> [UInt8]
}

extension Module {
  /// What to print where a list is empty.
  func emptyList(of what: String) -> String {
    header == nil ? "no \(what): \(kind.rawValue) is no ELF file\n" : "no \(what)\n"
  }
}
