/// The sections by which the kernel knows a module: exactly one `.gnu.linkonce.this_module`, at most one `.modinfo`.
enum ThisModule: Rule {
  static let id = "this-module"
  static let severity = Severity.warning

  private static let name: ElfName = ".gnu.linkonce.this_module"

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard module.header?.type == .relocatable else { return [] }
    let own = module.sections.filter { $0.name == name }
    if own.isEmpty { return isMissing(module) ? [missing] : [] }
    var findings: [Finding] = []
    if own.count > 1 { findings.append(doubled(own)) }
    for section in own {
      if let trouble = trouble(section) {
        findings.append(
          finding("\(module.numberedLabel(section.index)) \(trouble).", sections: [section.index]))
      }
    }
    let info = module.sections.filter { $0.name == ".modinfo" }
    if info.count > 1 { findings.append(doubled(info)) }
    return findings
  }

  /// Whether a linked module has lost the section; an object that is yet to be linked never had one.
  static func isMissing(_ module: Module) -> Bool {
    module.kind == .relocatable && module.isMeantAsModule && !module.sections.contains { $0.name == name }
  }

  private static var missing: Finding {
    finding(
      "there is no .gnu.linkonce.this_module, although .modinfo is that of a linked module: the kernel refuses it. It is "
        + "judged as if the kernel loaded it.")
  }

  private static func doubled(_ sections: [Section]) -> Finding {
    let list = sections.prefix(3).map { "[\($0.index)]" }.joined(separator: ", ")
    return finding(
      "\(sections.count) sections named \(sections[0].label) (\(list)\(sections.count > 3 ? ", …" : "")); there must be "
        + "one. The kernel refuses the module; up to 6.3 it takes the first.",
      count: sections.count, sections: sections.map(\.index))
  }

  private static func trouble(_ section: Section) -> String? {
    if section.type == .nobits || section.type == .null {
      return
        "has no contents in the file (\(section.type == .nobits ? "SHT_NOBITS" : "SHT_NULL")), and the kernel "
        + "refuses the module"
    }
    if section.size == 0 { return "is empty, and the kernel refuses the module" }
    if !section.isAllocated { return "is not flagged SHF_ALLOC, and the kernel refuses the module" }
    return nil
  }
}
