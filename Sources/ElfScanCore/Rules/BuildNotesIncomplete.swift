/// GNU build notes of which strip complains while it merges them, without consequence.
enum BuildNotesIncomplete: DefectRule {
  static let id = "build-notes-incomplete"
  static let title = "GNU build notes that make strip print a warning"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether GNU build notes without relocations (.gnu.build.attributes*) tell the version of their format, \
      and whether a section for them is empty.
      """,
    matters: """
      With --strip-unneeded and --strip-all, GNU strip warns of notes that do not tell their version, and goes \
      on. Of an empty section Binutils 2.35.2 warns; later releases do where another section has notes. The \
      kernel never reads them. --strip-debug and objcopy say nothing.
      """,
    example: "shapes/build-notes-no-version.ko",
    output: """
      [9] .gnu.build.attributes: GNU build notes that do not tell the version of their format; strip \
      --strip-unneeded and --strip-all warn of them.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Nothing. To be rid of the warning use --strip-debug, or add --no-merge-notes.
      """)

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
              ? "fail to find what belongs there, and say so." : "of Binutils 2.35.2 warn of it."),
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
