/// A group whose signature symbol cannot be found.
enum GroupSignatureSymbol: DefectRule {
  static let id = "group-signature-symbol"
  static let title = "A group's signature symbol does not exist, or goes"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether the symbol that names a section group exists: sh_link must name the symbol table, \
      and sh_info a symbol in it. Also whether it stays when strip drops debugging information, where \
      the group does.
      """,
    matters: """
      Every GNU strip refuses the file. The kernel does not read groups.
      """,
    example: "shapes/group-link-not-symtab.ko",
    output: """
      1 section group without a usable signature symbol, such as [1] .group: its sh_link names \
      section 4, which is not the symbol table.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.44: REFUSES: exit 1, \"file format not recognized\"",
      "2.47: REFUSES: exit 1, \"file format not recognized\"",
    ],
    remedy: """
      Run elfscan repair first, or use elfscan strip, which does so by itself.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.groups.filter { group in
      group.symbolTable != module.symbolTable.section || module.symbolTable.section == 0
        || group.signature == 0
        || Int(group.signature) >= module.symbolTable.count
    }
    return [missing(bad, module), dropped(context)].compactMap { $0 }
  }

  /// Groups named after a symbol in debugging information, with members that stay.
  private static func dropped(_ context: RuleContext) -> Finding? {
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
    guard let first = bad.first else { return nil }
    return finding(
      "\(counted(bad.count, "section group")) named after a symbol in debugging information, such as [\(first.index)] "
        + "\(module.sectionLabel(first.index)) after \(module.symbolLabel(Int(first.signature))) in "
        + "\(module.numberedLabel(home(first) ?? 0)), which --strip-debug drops. GNU strip then refuses the file.",
      count: bad.count, sections: bad.map(\.index))
  }

  private static func missing(_ bad: [SectionGroup], _ module: Module) -> Finding? {
    guard let first = bad.first else { return nil }
    let why =
      first.symbolTable != module.symbolTable.section || module.symbolTable.section == 0
      ? "its sh_link names section \(first.symbolTable), which is not the symbol table"
      : "its sh_info names symbol \(first.signature) of \(module.symbolTable.count)"
    return finding(
      "\(counted(bad.count, "section group")) without a usable signature symbol, such as [\(first.index)] "
        + "\(module.sectionLabel(first.index)): \(why).",
      count: bad.count, sections: bad.map(\.index))
  }
}
