/// A relocation type that BFD does not know for the machine, or does not write as it was.
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
    guard hasUnusual(context) else { return [] }
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
    return replaced(in: context)
      + unknown.sorted { $0.key > $1.key }.map { release, entry in
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

  /// Whether there is a type that some release does not know, or does not write as it was. Most modules have a few types.
  private static func hasUnusual(_ context: RuleContext) -> Bool {
    let machine = context.machine
    var usual: [UInt32] = []
    return context.relocationSections.contains { section in
      if machine.assertsAddends || section.hasAddends != machine.usesRela { return section.count > 0 }
      return context.relocations[section].types.contains { type, _ in
        if usual.contains(type) { return false }
        let isUsual =
          machine.unknownType(in: type, hasAddends: section.hasAddends, row: nil) == nil
          && !isReplaced(type, section.hasAddends, machine)
        // A hostile file has any number of them.
        if isUsual, usual.count < 16 { usual.append(type) }
        return !isUsual
      }
    }
  }

  /// Relocations that every release takes, and some write as others.
  private static func replaced(in context: RuleContext) -> [Finding] {
    let machine = context.machine
    let sections = context.relocationSections.filter { section in
      context.relocations[section].types.contains { isReplaced($0.type, section.hasAddends, machine) }
    }
    guard let first = sections.first else { return [] }
    let types = sections.flatMap { section in
      context.relocations[section].types.filter { isReplaced($0.type, section.hasAddends, machine) }
    }
    return [
      finding(
        "\(counted(types.reduce(0) { $0 + $1.count }, "relocation")) of which GNU strip for \(machine.name) loses a part, "
          + "such as type \(hex(types[0].type)) in \(context.module.numberedLabel(first.index)).",
        count: sections.count, sections: sections.map(\.index))
    ]
  }

  private static func isReplaced(_ field: UInt32, _ hasAddends: Bool, _ machine: MachineFacts) -> Bool {
    BinutilsRelease.all.contains { release in
      machine.unknownType(in: field, hasAddends: hasAddends, row: release.row) == nil
        && (!machine.keepsTypes(in: field, row: release.row) || machine.dropsSymbol(in: field)
          || machine.canJoin(field) || machine.asserts(against: field)
          || machine.assertsAddends && !hasAddends)
    }
  }

  private static func newestWithout(_ type: UInt32, _ hasAddends: Bool, _ machine: MachineFacts) -> Int? {
    BinutilsRelease.all.lastIndex {
      machine.unknownType(in: type, hasAddends: hasAddends, row: $0.row) != nil
    }
  }
}
