/// A module for another processor than most strips are built for.
enum ForeignMachine: Rule {
  static let id = "foreign-machine"
  static let title = "A strip built for another machine refuses the module"
  static let severity = Severity.note

  static func findings(in context: RuleContext) -> [Finding] {
    guard let header = context.module.header, header.machine != .x8664, header.machine != .i386 else {
      return []
    }
    let machine = header.machine
    let tool = machine.gnuTriplet(header.byteOrder).map { " (\($0)-strip)" } ?? ""
    return [
      finding(
        "a module for \(machine): predictions are for a GNU strip built for it\(tool); one built only for x86 refuses "
          + "the file.")
    ]
  }
}
