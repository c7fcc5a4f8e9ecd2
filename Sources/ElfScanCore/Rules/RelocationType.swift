/// A relocation type that BFD does not know for the machine.
enum RelocationType: DefectRule {
  static let id = "relocation-type"
  static let title = "A relocation type unknown for the machine"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether every relocation is of a type that the machine has, as far as any release of strip \
      knows it.
      """,
    matters: """
      Strip refuses a file with a relocation that it does not know. A newer strip may know it: of \
      x86-64 some types are known from 2.43, others from 2.44 on.
      """,
    example: "shapes/rela-type-unknown.ko",
    output: """
      1 relocation of a type unknown for x86-64, such as 0x77 in [2] .rela.text. GNU strip refuses \
      the file.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"unsupported relocation type 0x77\"",
      "2.40 to 2.44: REFUSES: exit 1, \"unsupported relocation type 0x77\"",
      "2.47: REFUSES: exit 1, \"unsupported relocation type 0x77\"",
    ],
    remedy: """
      Use a newer GNU strip, or llvm-strip.
      """)

  /// Relocations whose types the same releases do not know.
  private struct Unknown {
    let type: UInt32
    var sections: [Int]
    var count: Int
  }

  static func findings(in context: RuleContext) -> [Finding] {
    let machine = context.machine
    // By the position of the newest release that does not know them.
    var unknown: [Int: Unknown] = [:]
    for section in context.relocationSections {
      for (type, count) in context.relocations[section].types {
        guard let release = newestWithout(type, machine) else { continue }
        var entry = unknown[release] ?? Unknown(type: type, sections: [], count: 0)
        if entry.sections.last != section.index { entry.sections.append(section.index) }
        entry.count += count
        unknown[release] = entry
      }
    }
    return unknown.sorted { $0.key > $1.key }.map { release, entry in
      let isKnown = release < BinutilsRelease.all.count - 1
      let version = BinutilsRelease.all[release].version
      return finding(
        "\(counted(entry.count, "relocation")) of a type unknown for \(machine.name)"
          + "\(isKnown ? " to GNU strip up to \(version)" : ""), such as \(hex(entry.type)) in "
          + "\(context.module.numberedLabel(entry.sections[0])). "
          + (isKnown ? "It refuses the file; newer releases do not." : "GNU strip refuses the file."),
        count: entry.count, sections: entry.sections)
    }
  }

  private static func newestWithout(_ type: UInt32, _ machine: MachineFacts) -> Int? {
    BinutilsRelease.all.lastIndex {
      machine.knowsRelocation(type, row: $0.row) == false
    }
  }
}
