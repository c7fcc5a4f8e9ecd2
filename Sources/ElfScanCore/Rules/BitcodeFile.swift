/// Raw LLVM bitcode where an ELF file was expected: what `-flto` leaves in a `.o`.
enum BitcodeFile: DefectRule {
  static let id = "bitcode-file"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    guard context.module.kind == .bitcode || context.module.kind == .bitcodeWrapper else { return [] }
    return [
      finding(
        "this is \(context.module.kind.rawValue), an intermediate file of Clang's LTO, and no ELF file. GNU strip "
          + "refuses it (\"file format not recognized\"); check the linked module instead.")
    ]
  }
}
