/// sh_info of the symbol table is not the index of the first global symbol.
enum SymbolTableOrder: DefectRule {
  static let id = "symbol-table-order"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    ofStatic(context) + ofDynamic(context)
  }

  /// Tables for a dynamic linker, which no module has; of them strip looks at this number only.
  private static func ofDynamic(_ context: RuleContext) -> [Finding] {
    context.module.sections.compactMap { section in
      guard section.type == .dynsym, section.size > 0, section.entrySize > 0,
        UInt64(section.info) > section.size / section.entrySize
      else { return nil }
      return finding(
        "\(context.module.numberedLabel(section.index)) says that symbol \(section.info) is the first global one (sh_info), "
          + "but there are only \(section.size / section.entrySize) symbols. GNU strip refuses the file.",
        sections: [section.index])
    }
  }

  private static func ofStatic(_ context: RuleContext) -> [Finding] {
    let table = context.module.symbolTable
    guard table.section != 0, table.count > 0 else { return [] }
    let boundary = Int(table.firstGlobal)
    let early = table.symbols.indices.filter { $0 > 0 && $0 < boundary && !table.symbols[$0].isLocal }
    let late = table.symbols.indices.filter { $0 >= boundary && $0 > 0 && table.symbols[$0].isLocal }
    var parts: [String] = []
    if let first = early.first {
      parts.append(
        "\(counted(early.count, "global symbol")) before it, such as \(context.module.symbolLabel(first))")
    }
    if let first = late.first {
      parts.append(
        "\(counted(late.count, "local symbol")) after it, such as \(context.module.symbolLabel(first))")
    }
    if boundary > table.count { parts.append("but there are only \(table.count) symbols") }
    guard !parts.isEmpty else { return [] }
    return [
      finding(
        "[\(table.section)] \(context.module.sectionLabel(table.section)) says that symbol \(boundary) is the first "
          + "global one (sh_info): \(parts.joined(separator: "; ")).",
        count: max(early.count + late.count, 1), sections: [table.section], symbols: early + late)
    ]
  }
}
