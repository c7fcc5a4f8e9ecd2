/// A relocation type that BFD does not know for the machine.
enum RelocationType: Rule {
  static let id = "relocation-type"
  static let title = "A relocation type unknown for the machine"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard let machine = module.header?.machine, let newest = BinutilsRelease.all.last else { return [] }
    let bad = module.relocationSections.compactMap { section -> (index: Int, type: UInt32)? in
      let unknown = context.relocations[section.index].types.first {
        MachineSupport.knowsRelocation($0, machine, newest.behavior) == false
      }
      return unknown.map { (section.index, $0) }
    }
    guard let first = bad.first else { return [] }
    return [
      finding(
        "\(counted(bad.count, "relocation section")) with a relocation type unknown for \(machine), such as "
          + "[\(first.index)] \(module.sectionLabel(first.index)) with type \(hex(first.type)). GNU strip refuses the file.",
        count: bad.count, sections: bad.map(\.index))
    ]
  }
}
