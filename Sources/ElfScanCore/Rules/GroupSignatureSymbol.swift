/// A group whose signature symbol cannot be found.
enum GroupSignatureSymbol: DefectRule {
  static let id = "group-signature-symbol"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.groups.filter { group in
      group.symbolTable != module.symbolTable.section || module.symbolTable.section == 0
        || group.signature == 0
        || Int(group.signature) >= module.symbolTable.count
    }
    return findings(about: bad) { first in
      let why =
        first.symbolTable != module.symbolTable.section || module.symbolTable.section == 0
        ? "its sh_link names section \(first.symbolTable), which is not the symbol table"
        : "its sh_info names symbol \(first.signature) of \(module.symbolTable.count)"
      return
        "\(counted(bad.count, "section group")) without a usable signature symbol, such as [\(first.index)] "
        + "\(module.sectionLabel(first.index)): \(why)."
    } + dropped(context)
  }

  /// Groups named after a symbol in debugging information, with members that stay.
  private static func dropped(_ context: RuleContext) -> [Finding] {
    let module = context.module
    func isDropped(_ index: Int) -> Bool {
      module.section(at: index)?.isDroppedDebugging ?? false
    }
    func home(_ group: SectionGroup) -> Int? {
      let symbols = module.symbolTable.symbols
      return symbols.indices.contains(Int(group.signature))
        ? symbols[Int(group.signature)].definingSection : nil
    }
    let bad = module.groups.filter { group in
      (home(group).map(isDropped) ?? false)
        && (context.outlivesDebugging(group) || context.sharesMembers(group))
    }
    return findings(about: bad) { first in
      "\(counted(bad.count, "section group")) named after a symbol in debugging information, such as [\(first.index)] "
        + "\(module.sectionLabel(first.index)) after \(module.symbolLabel(Int(first.signature))) in "
        + "\(module.numberedLabel(home(first) ?? 0)), which --strip-debug drops. GNU strip then refuses the file."
    }
  }
}
