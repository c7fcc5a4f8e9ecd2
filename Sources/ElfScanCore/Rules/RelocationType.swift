/// A relocation type that BFD does not know for the machine.
enum RelocationType: Rule {
  static let id = "relocation-type"
  static let title = "A relocation type unknown for the machine"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = context.relocations.unknownTypes
    guard let first = bad.first, let machine = module.header?.machine else { return [] }
    let total = bad.reduce(0) { $0 + $1.count }
    return [
      finding(
        "\(counted(total, "relocation")) of a type unknown for \(machine), such as \(hex(first.first)) in "
          + "[\(first.section)] \(module.sectionLabel(first.section)). GNU strip refuses the file.",
        count: total, sections: bad.map(\.section))
    ]
  }
}
