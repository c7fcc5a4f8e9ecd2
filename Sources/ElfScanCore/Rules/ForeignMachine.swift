/// A module for another processor than most strips are built for.
enum ForeignMachine: Rule {
  static let id = "foreign-machine"
  static let severity = Severity.note

  static func findings(in context: RuleContext) -> [Finding] {
    guard let header = context.module.header, ![.x8664, .i386, .none].contains(header.machine) else {
      return []
    }
    return [
      finding(
        "a module for \(header.machine): predictions are for a GNU strip built for it\(program(header)); one built only for x86 refuses "
          + "the file.")
    ]
  }

  /// What is said where a strip was run that does not know the machine.
  static func remark(on header: ElfHeader) -> String {
    "This strip was not built for \(header.machine), and the prediction is for one that was\(program(header))."
  }

  /// " (aarch64-linux-gnu-strip)"; empty where the machine has no such name.
  private static func program(_ header: ElfHeader) -> String {
    header.machine.gnuTriplet(header.byteOrder).map { " (\($0)-strip)" } ?? ""
  }
}
