/// A relocation type that BFD does not know for the machine.
enum RelocationType: DefectRule {
  static let id = "relocation-type"
  static let title = "A relocation type unknown for the machine"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether every relocation is of a type that the machine has, as far as any release of strip \
      knows it.
      """,
    matters: """
      Strip refuses a file with a relocation that it does not know. A newer strip may know it.
      """,
    example: "shapes/rela-type-unknown.ko",
    output: """
      1 relocation of a type unknown for x86-64, such as 0x77 in [2] .rela.text. GNU strip refuses \
      the file.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"unsupported relocation type 0x77\"",
      "2.40 to 2.44: REFUSES: exit 1, \"unsupported relocation type 0x77\"",
      "2.47: REFUSES: exit 1, \"unsupported relocation type 0x77\"",
    ],
    remedy: """
      Use a newer GNU strip, or llvm-strip.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard let machine = module.header?.machine, let newest = BinutilsRelease.all.last else { return [] }
    let bad = context.relocationSections.compactMap { section -> (index: Int, type: UInt32, count: Int)? in
      let unknown = context.relocations[section].types.filter {
        MachineSupport.knowsRelocation($0.type, machine, newest.behavior) == false
      }
      return unknown.first.map { (section.index, $0.type, unknown.reduce(0) { $0 + $1.count }) }
    }
    guard let first = bad.first else { return [] }
    let total = bad.reduce(0) { $0 + $1.count }
    return [
      finding(
        "\(counted(total, "relocation")) of a type unknown for \(machine), such as \(hex(first.type)) in "
          + "[\(first.index)] \(module.sectionLabel(first.index)). GNU strip refuses the file.",
        count: total, sections: bad.map(\.index))
    ]
  }
}
