/// Bytes of the file that are in two sections, or in a section and the ELF header or the section header table.
enum SectionOverlap: Rule {
  static let id = "section-overlap"
  static let severity = Severity.warning

  /// A stretch of the file and what is there.
  private struct Extent {
    let start: UInt64
    let end: UInt64
    /// Nil for the ELF header and the section header table.
    let section: Int?
    let isStrings: Bool
  }

  static func findings(in context: RuleContext) -> [Finding] {
    let extents = extents(context.module)
    var overlaps: [(upper: Extent, lower: Extent)] = []
    var count = 0
    // In order of their starts, a section lies over an earlier one if it lies over that which ends last.
    var last: Extent?
    for extent in extents {
      if let lower = last, extent.start < lower.end, !(extent.isStrings && lower.isStrings) {
        count += 1
        if overlaps.count < listLimit { overlaps.append((extent, lower)) }
      }
      if extent.end > last?.end ?? 0 { last = extent }
    }
    guard count > 0 else { return [] }
    let named = overlaps.prefix(3).map {
      "\(text($0.upper, context.module)) over \(text($0.lower, context.module))"
    }
    return [
      finding(
        "\(counted(count, "section")) \(count == 1 ? "lies" : "lie") over others in the file: "
          + "\(named.joined(separator: ", "))\(count > 3 ? ", …" : ""). Strip pulls them apart without a word; no linker "
          + "writes that.",
        count: count, sections: overlaps.flatMap { [$0.upper.section, $0.lower.section].compactMap { $0 } })
    ]
  }

  private static func text(_ extent: Extent, _ module: Module) -> String {
    let table = extent.start == 0 ? "the ELF header" : "the section header table"
    return "\(extent.section.map(module.numberedLabel) ?? table) (\(hex(extent.start)) to \(hex(extent.end)))"
  }

  /// What is where, in order of the starts.
  private static func extents(_ module: Module) -> [Extent] {
    guard let header = module.header else { return [] }
    // The reader has held the table against the file.
    let table = header.sectionTableOffset &+ UInt64(header.sectionCount) &* header.sectionHeaderSize
    var extents = [
      Extent(start: 0, end: header.elfClass == .elf64 ? 64 : 52, section: nil, isStrings: false),
      Extent(start: header.sectionTableOffset, end: table, section: nil, isStrings: false),
    ]
    for section in module.sections.dropFirst() {
      guard let contents = section.contents, !contents.isEmpty else { continue }
      extents.append(
        Extent(
          start: UInt64(contents.lowerBound), end: UInt64(contents.upperBound),
          section: section.index,
          isStrings: section.type == .strtab && !section.isAllocated))
    }
    return extents.sorted { ($0.start, $0.section ?? -1) < ($1.start, $1.section ?? -1) }
  }
}
