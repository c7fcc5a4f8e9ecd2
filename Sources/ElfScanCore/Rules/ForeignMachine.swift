/// A module for another processor than most strips are built for.
enum ForeignMachine: Rule {
  static let id = "foreign-machine"
  static let title = "A strip built for another machine refuses the module"
  static let severity = Severity.note
  static let page = RulePage(
    checks: """
      Whether the module is for another machine than x86.
      """,
    matters: """
      A strip that was built for x86 alone refuses it ("Unable to recognise the format of the \
      input file"). What is predicted is for a strip that knows the machine.
      """,
    example: "modules/arm64.ko",
    output: """
      a module for AArch64: predictions are for a GNU strip built for it (aarch64-linux-gnu-\
      strip); one built only for x86 refuses the file.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Use the strip of the cross toolchain, such as aarch64-linux-gnu-strip, or llvm-strip. \
      elfscan strip takes the one that fits.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    guard let header = context.module.header, header.machine != .x8664, header.machine != .i386 else {
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
