/// The relocations, by the section they apply to: GNU strip keeps the first relocation section of each in step with the
/// symbol table, and further ones are what it damages.
package struct RelocationList: ModuleView {
  private let module: Module
  private let names: SymbolNames
  /// Targets in order, each with its relocation sections.
  private let targets: [(section: Int, sections: [RelocationSection])]
  private let overlaps: RelocationOverlaps

  /// The relocations of a module.
  ///
  /// - Parameter section: only those of the sections with this name: the one they apply to, or the one that holds
  ///   them. Its index in digits does as well.
  package init(_ module: Module, section: String? = nil) {
    self.module = module
    names = SymbolNames(module)
    let wanted = section.map { NameOrIndex($0) }
    targets = SharedUse(module).relocations.sorted { $0.key < $1.key }.compactMap { target, positions in
      let all = positions.map { module.relocationSections[$0] }
      guard let wanted else { return (target, all) }
      let isWanted = ([target] + all.map(\.index)).contains { index in
        module.section(at: index).map(wanted.matches) ?? false
      }
      return isWanted ? (target, all) : nil
    }
    overlaps = RelocationOverlaps(targets.lazy.flatMap(\.sections))
  }

  private struct NameOrIndex {
    let name: ElfName
    let index: Int?

    init(_ text: String) {
      name = ElfName(bytes: text.utf8)
      index = Int(text)
    }

    func matches(_ section: Section) -> Bool { section.name == name || section.index == index }
  }

  /// A paragraph for each section that relocations apply to, with the entries of each relocation section.
  package func writeText<Failure: Error>(
    color: Bool, to output: inout ViewOutput<Failure>
  ) throws(Failure) {
    if targets.isEmpty { try output.write(module.emptyList(of: "relocations")) }
    for (place, (target, sections)) in targets.enumerated() {
      try output.write((place > 0 ? "\n" : "") + Ink.bold.paint(heading(target, sections), if: color) + "\n")
      for (position, section) in sections.enumerated() {
        let isExtra = position > 0
        let line = describe(section, isExtra: isExtra, isAlone: sections.count == 1)
        try output.write("  " + Ink.warning.paint(line, if: color && isExtra) + "\n")
        if overlaps[section] == nil { try writeEntries(section, to: &output) }
      }
    }
  }

  private func heading(_ target: Int, _ sections: [RelocationSection]) -> String {
    let what = target == 0 ? "no section" : module.sectionLabel(target)
    return "[\(target)] \(what): \(counted(sections.count, "relocation section"))"
  }

  private func describe(_ section: RelocationSection, isExtra: Bool, isAlone: Bool) -> String {
    let role =
      isAlone
      ? ""
      : isExtra ? "; extra: GNU strip has no room for it" : "; the first: the one GNU strip keeps in step"
    let trouble = section.isWellFormed ? "" : "; malformed"
    return "[\(section.index)] \(module.sectionLabel(section.index)): \(counted(section.count, "relocation"))"
      + "\(isLivepatch(section) ? "; livepatch" : "")\(role)\(trouble)\(overlap(section))"
  }

  private func overlap(_ section: RelocationSection) -> String {
    guard let other = overlaps[section] else { return "" }
    let how = section.entries == other.entries ? "the same bytes as" : "shares bytes with"
    return "; not listed: \(how) [\(other.index)]"
  }

  private func isLivepatch(_ section: RelocationSection) -> Bool {
    module.section(at: section.index)?.flags.contains(.relaLivepatch) ?? false
  }

  private func writeEntries<Failure: Error>(
    _ section: RelocationSection, to output: inout ViewOutput<Failure>
  ) throws(Failure) {
    guard let entries = module.relocations(in: section) else { return }
    for entry in entries {
      let offset = hex(entry.offset)
      let type = entry.typeName(module.header) ?? "type \(entry.type)"
      let addend = section.hasAddends ? " " + signed(entry.addend) : ""
      let line =
        "    " + padded(offset, to: 10, fromLeft: true) + "  " + padded(type, to: 22, fromLeft: false)
        // As it is in the file, so that one finds it again: `elfscan symbols` shows C++ names readable.
        + "  [\(entry.symbol)] \(names.label(entry.symbol))\(addend)\n"
      try output.write(line)
    }
  }

  private func padded(_ text: String, to width: Int, fromLeft: Bool) -> String {
    let blanks = String(repeating: " ", count: max(width - text.utf8.count, 0))
    return fromLeft ? blanks + text : text + blanks
  }

  private func signed(_ addend: Int64) -> String {
    (addend < 0 ? "- " : "+ ") + hex(addend.magnitude)
  }

  /// Targets with their relocation sections, which have their entries, or name the section that is listed instead.
  package func writeJson<Failure: Error>(to json: inout JsonStream<Failure>) throws(Failure) {
    try json.array("targets", targets) { (json, target) throws(Failure) in
      try json.object { (json) throws(Failure) in
        try json.fields { json in
          json.field("index", target.section)
          json.field("name", module.section(at: target.section)?.name.description)
        }
        try json.array("relocationSections", target.sections.enumerated()) {
          (json, section) throws(Failure) in
          try write(section.element, isExtra: section.offset > 0, to: &json)
        }
      }
    }
  }

  private func write<Failure: Error>(
    _ section: RelocationSection, isExtra: Bool, to json: inout JsonStream<Failure>
  ) throws(Failure) {
    try json.object { (json) throws(Failure) in
      let overlapped = overlaps[section]
      try json.fields { json in
        json.field("index", section.index)
        json.field("name", module.section(at: section.index)?.name.description)
        json.field("extra", isExtra)
        json.field("livepatch", isLivepatch(section))
        json.field("wellFormed", section.isWellFormed)
        json.field("hasAddends", section.hasAddends)
        json.field("count", section.count)
        json.field("sharesBytesWith", overlapped?.index)
      }
      let entries = overlapped == nil ? module.relocations(in: section) : nil
      try json.array("entries", entries.map { AnySequence($0) } ?? AnySequence([])) {
        (json, entry) throws(Failure) in
        try json.value { json in
          json.object { json in
            json.field("offset", entry.offset)
            json.field("type", entry.type)
            json.field("typeName", entry.typeName(module.header))
            json.field("symbol", entry.symbol)
            json.field("symbolName", names.symbol(entry.symbol).map { names[$0].description })
            json.field("addend", section.hasAddends ? entry.addend : nil)
          }
        }
      }
    }
  }
}
