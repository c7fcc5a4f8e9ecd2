/// A relocation type that BFD does not know for the machine.
enum RelocationType: DefectRule {
  static let id = "relocation-type"
  static let severity = Severity.error

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
        guard let release = newestWithout(type, section.hasAddends, machine) else { continue }
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

  private static func newestWithout(_ type: UInt32, _ hasAddends: Bool, _ machine: MachineFacts) -> Int? {
    BinutilsRelease.all.lastIndex {
      machine.unknownType(in: type, hasAddends: hasAddends, row: $0.row) != nil
    }
  }
}
