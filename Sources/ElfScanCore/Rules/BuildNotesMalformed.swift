/// GNU build notes that strip cannot merge, or must not.
enum BuildNotesMalformed: DefectRule {
  static let id = "build-notes"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let sections = module.sections.filter { $0.holdsBuildNotes }
    guard !sections.isEmpty else { return [] }
    let relocated = module.relocatedSections
    let notesIn = module.buildNotes
    var findings: [Finding] = []
    for section in sections where !relocated.contains(section.index) {
      guard let notes = notesIn[section.index], section.size > 0 else { continue }
      let label = module.numberedLabel(section.index)
      if let defect = notes.defect {
        findings.append(
          finding(
            "\(label): malformed GNU build notes, for which strip --strip-unneeded and --strip-all refuse the file "
              + "(\(defect.rawValue)); strip --strip-debug copies them.", sections: [section.index]))
      } else if section.isAllocated, notes.canShrink {
        findings.append(
          finding(
            "\(label): GNU build notes that are loaded, and have no relocations; strip --strip-unneeded and "
              + "--strip-all merge what they can of them, strip --strip-debug copies them.",
            sections: [section.index]))
      }
    }
    return findings + ofOneName(sections, module, notesIn, relocated)
  }

  /// Sections of one name that strip could not always tell apart.
  private static func ofOneName(
    _ sections: [Section], _ module: Module, _ notesIn: [Int: BuildNotes], _ relocated: Set<Int>
  ) -> [Finding] {
    var order: [ElfName] = []
    var named: [ElfName: [Section]] = [:]
    for section in sections {
      if named[section.name] == nil { order.append(section.name) }
      named[section.name, default: []].append(section)
    }
    return order.compactMap { name in
      guard let list = named[name], list.count > 1, let first = list.first else { return nil }
      let isMixedUp = list.dropFirst().contains { other in
        if other.size != first.size { return true }
        let staysAsLarge = [first, other].allSatisfy {
          relocated.contains($0.index) || notesIn[$0.index]?.canShrink != true
        }
        return !staysAsLarge && !module.hasSameNotes(first, other)
      }
      guard isMixedUp else { return nil }
      return finding(
        "\(list.count) sections of GNU build notes have the name \(name), such as [\(first.index)] and "
          + "[\(list[1].index)]; strip --strip-unneeded and --strip-all of Binutils "
          + "\(Quirk.matchesNotesByName.releases()) mix them up and can refuse the file.",
        count: list.count, sections: list.map(\.index))
    }
  }
}
