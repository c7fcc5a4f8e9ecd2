/// sh_link and sh_info of sections that are neither relocations, groups nor placed beside others: those have rules of
/// their own.
enum SectionLink: DefectRule {
  static let id = "section-link"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.sections.dropFirst().filter { trouble($0, module) != nil }
    let chained = endlessTables(module)
    return findings(about: bad) { first in
      "\(counted(bad.count, "section")) that \(bad.count == 1 ? "names" : "name") a section that does not exist, such as "
        + "\(module.numberedLabel(first.index)): \(trouble(first, module) ?? "") of \(module.sections.count). Every GNU "
        + "strip refuses the file."
    }
      + findings(about: chained) { first in
        "\(counted(chained.count, "string table")) that \(chained.count == 1 ? "names itself" : "name each other") (sh_link), "
          + "such as \(module.numberedLabel(first)). Every GNU strip refuses the file."
      }
  }

  private static func trouble(_ section: Section, _ module: Module) -> String? {
    guard section.type != .group, !section.type.isRelocation else { return nil }
    let count = module.sections.count
    if Int(section.link) >= count && !section.flags.contains(.linkOrder) {
      return "sh_link is \(section.link)"
    }
    if section.flags.contains(.infoLink), Int(section.info) >= count { return "sh_info is \(section.info)" }
    return nil
  }

  /// String tables from which following sh_link leads back to where one was, or further than BFD is followed.
  private static func endlessTables(_ module: Module) -> [Int] {
    // The tables of names BFD knows without following anything.
    func next(_ index: Int) -> Int? {
      let link = Int(module.sections[index].link)
      guard link != 0, let target = module.section(at: link), target.type == .strtab,
        !module.isBookkeeping(target)
      else { return nil }
      return link
    }
    // How many tables come after one.
    var depth: [Int: Int] = [:]
    var endless: [Int] = []
    for start in module.sections.indices.dropFirst() where module.sections[start].type == .strtab {
      var path: [Int] = []
      var seen: Set<Int> = []
      var current: Int? = start
      while let index = current, depth[index] == nil, seen.insert(index).inserted {
        path.append(index)
        current = next(index)
      }
      let isCircle = current.map { seen.contains($0) } ?? false
      var below = isCircle ? Acceptance.recursionLimit : current.map { (depth[$0] ?? 0) + 1 } ?? 0
      for index in path.reversed() {
        depth[index] = below
        if below >= Acceptance.recursionLimit { endless.append(index) }
        below += 1
      }
    }
    return endless.sorted()
  }
}
