/// Raw LLVM bitcode where an ELF file was expected: what `-flto` leaves in a `.o`.
enum BitcodeFile: DefectRule {
  static let id = "bitcode-file"
  static let title = "LLVM bitcode instead of an ELF file"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether the file begins as LLVM bitcode does, raw or wrapped, where an ELF file is expected.
      """,
    matters: """
      With Clang's LTO the object files of a build are bitcode until they are linked. Strip does \
      not know the format and refuses it.
      """,
    example: "modules/bitcode.ko",
    output: """
      this is LLVM bitcode, an intermediate file of Clang's LTO, and no ELF file. GNU strip \
      refuses it ("file format not recognized"); check the linked module instead.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.44: REFUSES: exit 1, \"file format not recognized\"",
      "2.47: REFUSES: exit 1, \"file format not recognized\"",
    ],
    remedy: """
      Link the module first (the kernel's build does: make modules), and strip the result.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    guard context.module.kind == .bitcode || context.module.kind == .bitcodeWrapper else { return [] }
    return [
      finding(
        "this is \(context.module.kind.rawValue), an intermediate file of Clang's LTO, and no ELF file. GNU strip "
          + "refuses it (\"file format not recognized\"); check the linked module instead.")
    ]
  }
}
