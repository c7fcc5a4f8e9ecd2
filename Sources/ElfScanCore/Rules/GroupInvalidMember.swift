/// A group lists something that cannot be a member: section 0, a section that does not exist, another group, or the
/// symbol table.
enum GroupInvalidMember: DefectRule {
  static let id = "group-invalid-member"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    var problems: [(text: String, groups: [Int])] = []
    var positions: [String: Int] = [:]
    func note(_ text: String, _ group: SectionGroup) {
      if let known = positions[text] {
        problems[known].groups.append(group.index)
      } else {
        positions[text] = problems.count
        problems.append((text, [group.index]))
      }
    }
    for group in module.groups where group.isWellFormed {
      for member in group.members {
        if let problem = problem(member, module) { note(problem, group) }
      }
    }
    return problems.map { text, groups in
      finding(
        "section group [\(groups[0])] lists \(text)"
          + (groups.count > 1 ? " (\(groups.count) such entries)." : "."),
        count: groups.count, sections: groups)
    }
  }

  private static func problem(_ member: UInt32, _ module: Module) -> String? {
    if member == 0 { return "index 0, which is no section" }
    guard let section = module.section(at: Int(member)) else {
      return "index \(member), but there are only \(module.sections.count) sections"
    }
    switch section.type {
    case .group: return "another group, [\(member)] \(section.label)"
    case .null: return "[\(member)], an unused section header"
    case .symtab, .symtabShndx: return "the symbol table, [\(member)] \(section.label)"
    case .shlib: return "[\(member)] \(section.label), which strip leaves out (SHT_SHLIB)"
    case .strtab where module.isBookkeeping(section):
      return "a string table that strip writes anew, [\(member)] \(section.label)"
    default: return nil
    }
  }
}
