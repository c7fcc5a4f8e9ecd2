/// A symbol claims to be in a section that does not exist.
enum SymbolSectionIndex: DefectRule {
  static let id = "symbol-section-index"
  static let title = "A symbol is in a section that does not exist, or in a table"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether every symbol is defined in a section that exists, and in none that strip writes anew or \
      leaves out: tables, relocations, unused section headers.
      """,
    matters: """
      Strip makes such a symbol absolute without a word, one in a symbol or string table up to 2.42. \
      The kernel reads past its section table for a section that does not exist. A symbol whose \
      section is said to be in a table that is not there (SHN_XINDEX) makes strip refuse the file.
      """,
    example: "shapes/symbol-section-out-of-range.ko",
    output: """
      1 symbol in a section that does not exist, such as lost (section 99 of 12). Every GNU strip \
      makes it absolute without a word.
      """,
    measured: [
      "2.35.2: DAMAGES: exit 0, no message, the module changes",
      "2.40 to 2.44: DAMAGES: exit 0, no message, the module changes",
      "2.47: DAMAGES: exit 0, no message, the module changes",
    ],
    remedy: """
      The file is damaged: build or fetch the module again.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let isKept = isKept(module)
    var bad: [Int] = []
    var inTables: [Int] = []
    var extended: [Int] = []
    for (index, symbol) in module.symbolTable.symbols.enumerated() {
      if symbol.lacksExtendedIndex { extended.append(index) }
      guard let section = symbol.definingSection else { continue }
      if section >= module.sections.count {
        bad.append(index)
      } else if !isKept[section], index > 0 {
        inTables.append(index)
      }
    }
    return [missing(bad, module), misplaced(inTables, module), unresolved(extended, module)].compactMap { $0 }
  }

  /// By section index: whether BFD has a section for it.
  private static func isKept(_ module: Module) -> [Bool] {
    module.sections.map { section in
      guard section.type.isRelocation else { return !module.isBookkeeping(section) }
      return section.info == 0 || module.section(at: Int(section.info))?.type.isRelocation ?? true
    }
  }

  private static func misplaced(_ symbols: [Int], _ module: Module) -> Finding? {
    guard let first = symbols.first else { return nil }
    let section = module.symbolTable.symbols[first].definingSection ?? 0
    return finding(
      "\(counted(symbols.count, "symbol")) in a section that GNU strip writes anew or leaves out, such as "
        + "\(module.symbolLabel(first)) in \(module.numberedLabel(section)). It makes such symbols absolute without a word.",
      count: symbols.count, symbols: symbols)
  }

  private static func unresolved(_ symbols: [Int], _ module: Module) -> Finding? {
    guard let first = symbols.first else { return nil }
    return finding(
      "\(counted(symbols.count, "symbol")) whose section is said to be in a table of section indexes (SHN_XINDEX), such as "
        + "\(module.symbolLabel(first)), and there is no such table. GNU strip refuses the file.",
      count: symbols.count, symbols: symbols)
  }

  private static func missing(_ bad: [Int], _ module: Module) -> Finding? {
    guard let first = bad.first else { return nil }
    return finding(
      "\(counted(bad.count, "symbol")) in a section that does not exist, such as \(module.symbolLabel(first)) (section "
        + "\(module.symbolTable.symbols[first].sectionIndex) of \(module.sections.count)). Every GNU strip makes it "
        + "absolute without a word.",
      count: bad.count, symbols: bad)
  }
}
