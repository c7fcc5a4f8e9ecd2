/// A symbol claims to be in a section that does not exist.
enum SymbolSectionIndex: DefectRule {
  static let id = "symbol-section-index"
  static let severity = Severity.error

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
    return findings(aboutSymbols: bad) { first in
      "\(counted(bad.count, "symbol")) in a section that does not exist, such as \(module.symbolLabel(first)) (section "
        + "\(module.symbolTable.symbols[first].sectionIndex) of \(module.sections.count)). Every GNU strip makes it "
        + "absolute without a word."
    }
      + findings(aboutSymbols: inTables) { first in
        let section = module.symbolTable.symbols[first].definingSection ?? 0
        return
          "\(counted(inTables.count, "symbol")) in a section that GNU strip writes anew or leaves out, such as "
          + "\(module.symbolLabel(first)) in \(module.numberedLabel(section)). It makes such symbols absolute without a word."
      }
      + findings(aboutSymbols: extended) { first in
        "\(counted(extended.count, "symbol")) whose section is said to be in a table of section indexes (SHN_XINDEX), such "
          + "as \(module.symbolLabel(first)), and there is no such table. GNU strip refuses the file."
      }
  }

  /// By section index: whether BFD has a section for it.
  private static func isKept(_ module: Module) -> [Bool] {
    module.sections.map { section in
      guard section.type.isRelocation else { return !module.isBookkeeping(section) }
      return section.info == 0 || module.section(at: Int(section.info))?.type.isRelocation ?? true
    }
  }
}
