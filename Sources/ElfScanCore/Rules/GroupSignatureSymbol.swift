/// A group whose signature symbol cannot be found.
enum GroupSignatureSymbol: Rule {
  static let id = "group-signature-symbol"
  static let title = "A group's signature symbol does not exist"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.groups.filter { group in
      group.symbolTable != module.symbolTable.section || module.symbolTable.section == 0
        || group.signature == 0
        || Int(group.signature) >= module.symbolTable.count
    }
    guard let first = bad.first else { return [] }
    let why =
      first.symbolTable != module.symbolTable.section || module.symbolTable.section == 0
      ? "its sh_link names section \(first.symbolTable), which is not the symbol table"
      : "its sh_info names symbol \(first.signature) of \(module.symbolTable.count)"
    return [
      finding(
        "\(counted(bad.count, "section group")) without a usable signature symbol, such as [\(first.index)] "
          + "\(module.sectionLabel(first.index)): \(why).",
        count: bad.count, sections: bad.map(\.index))
    ]
  }
}
