/// The sections by which the kernel knows a module: exactly one `.gnu.linkonce.this_module`, at most one `.modinfo`.
enum ThisModule: Rule {
  static let id = "this-module"
  static let severity = Severity.warning

  private static let name: StaticString = ".gnu.linkonce.this_module"

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard module.header?.type == .relocatable else { return [] }
    let own = module.sections.filter { $0.name.equals(name) }
    if own.isEmpty { return isMissing(module) ? [missing] : [] }
    var findings: [Finding] = []
    if own.count > 1 { findings.append(doubled(own, .severalThisModule)) }
    for section in own {
      if let trouble = trouble(section) {
        findings.append(
          finding("\(module.numberedLabel(section.index)) \(trouble).", sections: [section.index]))
      }
    }
    let info = module.sections.filter { $0.name.equals(".modinfo") }
    if info.count > 1 { findings.append(doubled(info, .severalModinfo)) }
    return findings
  }

  /// Whether a linked module has lost the section; an object that is yet to be linked never had one.
  static func isMissing(_ module: Module) -> Bool {
    module.kind == .relocatable && module.isMeantAsModule
      && !module.sections.contains { $0.name.equals(name) }
  }

  private static var missing: Finding {
    finding(
      "there is no .gnu.linkonce.this_module, although .modinfo is that of a linked module: "
        + "\(LoaderRefusal.Kind.noThisModule.whoRefuses) it. It is judged as if the kernel loaded it.")
  }

  private static func doubled(_ sections: [Section], _ kind: LoaderRefusal.Kind) -> Finding {
    let list = sections.prefix(3).map { "[\($0.index)]" }.joined(separator: ", ")
    return finding(
      "\(sections.count) sections named \(sections[0].label) (\(list)\(sections.count > 3 ? ", …" : "")); there must be "
        + "one: \(kind.consequence).",
      count: sections.count, sections: sections.map(\.index))
  }

  private static func trouble(_ section: Section) -> String? {
    func told(_ what: String, _ kind: LoaderRefusal.Kind) -> String { "\(what): \(kind.consequence)" }
    if section.type == .nobits || section.type == .null {
      let type = section.type == .nobits ? "SHT_NOBITS" : "SHT_NULL"
      return told("has no contents in the file (\(type))", .emptyThisModule)
    }
    if section.size == 0 { return told("is empty", .thisModuleSize) }
    return section.isAllocated ? nil : told("is not flagged SHF_ALLOC", .noThisModule)
  }
}
