/// GNU build notes of which strip complains while it merges them, without consequence.
enum BuildNotesIncomplete: DefectRule {
  static let id = "build-notes-incomplete"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let sections = module.sections.filter { $0.holdsBuildNotes }
    guard !sections.isEmpty else { return [] }
    let relocated = module.relocatedSections
    let notesIn = module.buildNotes
    return sections.compactMap { section in
      let label = module.numberedLabel(section.index)
      if section.size == 0 {
        return finding(
          "\(label): no GNU build notes in a section for them; strip --strip-unneeded and --strip-all "
            + (sections.contains { $0.size > 0 }
              ? "fail to find what belongs there, and say so."
              : "of Binutils \(Quirk.warnsOfEmptyNotes.releases()) warn of it."),
          sections: [section.index])
      }
      guard !relocated.contains(section.index), notesIn[section.index]?.lackVersion ?? false else {
        return nil
      }
      return finding(
        "\(label): GNU build notes that do not tell the version of their format; strip --strip-unneeded and "
          + "--strip-all warn of them.", sections: [section.index])
    }
  }
}
