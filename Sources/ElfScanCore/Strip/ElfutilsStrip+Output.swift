/// What eu-strip writes of a module that it takes (`handle_elf`, src/strip.c): sections and symbols without what goes, and a
/// table of section names at the end. It looks at nothing else in them but at numbers of sections and symbols.
extension ElfutilsRun {
  /// The module itself where there is nothing to drop: it is not written then.
  func written() throws(NoOutput) -> OutputObject {
    let isKept = try sectionsLeft()
    let isWritten = isKept.indices.contains { !isKept[$0] && $0 != header.sectionNameTable }
    guard isWritten else { return OutputObject.unchanged(module) }
    let symbols = module.symbolTable.symbols.indices.filter { index in
      module.symbolTable.symbols[index].definingSection.map { isKept[$0] } ?? true
    }
    var object = RemainingObject.of(module, header, isKept: isKept, symbols: symbols)
    for place in object.sections.indices.dropFirst() {
      object.sections[place] = written(object.sections[place], object)
    }
    let groups = module.groups.compactMap { group in
      object.places[group.index].map { self.group(group, at: $0, object) }
    }
    let names = object.sections.count
    let contents = module.section(at: header.sectionNameTable)?.contents
    object.sections.append(Section.made(".shstrtab", .strtab, at: names, contents: contents))
    return object.output(groups: groups, names: names, replacing: [names: header.sectionNameTable]) { _ in
      true
    }
  }

  private func written(_ old: Section, _ object: RemainingObject) -> Section {
    var section = old
    section.link = object.place(section.link)
    section.alignment = max(section.alignment, 1)
    // As that of the header in front of what is compressed.
    if section.flags.contains(.compressed) { section.alignment = header.elfClass == .elf64 ? 8 : 4 }
    switch section.type {
    case .symtab:
      section.size = UInt64(object.symbols.count) * header.symbolSize
      let first = object.symbols.dropFirst().firstIndex { !module.symbolTable.symbols[$0].isLocal }
      if let first { section.info = UInt32(clamping: first) }
    case .group:
      section.info = signature(section.info, in: Int(old.link), object)
    case _ where section.type.isRelocation || section.flags.contains(.infoLink):
      section.info = object.place(section.info)
    default: break
    }
    return section
  }

  /// What goes leaves a zero in the list.
  private func group(_ group: SectionGroup, at place: Int, _ object: RemainingObject) -> SectionGroup {
    SectionGroup(
      index: place, flags: group.flags, members: group.members.map(object.place),
      symbolTable: Int(object.sections[place].link),
      signature: signature(group.signature, in: group.symbolTable, object), isWellFormed: true)
  }

  private func signature(_ symbol: UInt32, in table: Int, _ object: RemainingObject) -> UInt32 {
    table == module.symbolTable.section && object.renumbers ? object.number(symbol) : symbol
  }

  // MARK: Which sections stay

  /// By section index: whether it stays. The table of section names does only where something names it.
  private func sectionsLeft() throws(NoOutput) -> [Bool] {
    var isKept = selected()
    // Everything that stays keeps what it names, in passes in the order of the sections.
    for _ in 0..<ElfutilsRun.passLimit {
      if !addNamed(to: &isKept) { return isKept }
    }
    throw .unknown("sections that name each other in long chains")
  }

  private static let passLimit = 16

  /// What goes by its name, with relocations and groups.
  private func selected() -> [Bool] {
    var isKept = [Bool](repeating: true, count: module.sections.count)
    /// By section index: the last group that lists it, and how many members a group has left.
    var groupOf = [Int](repeating: 0, count: isKept.count)
    var left = groupOf
    var isShared = [Bool](repeating: false, count: isKept.count)
    for group in module.groups {
      for member in group.members { groupOf[Int(member)] = group.index }
      left[group.index] = group.members.count
      isShared[group.index] = group.flags & 1 != 0
      if group.members.isEmpty || group.members.count == 1 && !isShared[group.index] {
        isKept[group.index] = false
      }
    }
    let isDebugging = module.sections.map { $0.name.isDebuggingInformationToElfutils }
    for section in module.sections.dropFirst() {
      let goes =
        isDebugging[section.index] || section.index == header.sectionNameTable
        || section.type.isRelocation && isDebugging[Int(section.info)]
      guard goes else { continue }
      isKept[section.index] = false
      var group = groupOf[section.index]
      while group != 0 {
        left[group] -= 1
        guard left[group] == (isShared[group] ? 0 : 1) else { break }
        isKept[group] = false
        group = groupOf[group]
      }
    }
    return isKept
  }

  /// - Returns: whether another pass is needed.
  private func addNamed(to isKept: inout [Bool]) -> Bool {
    var isAnotherNeeded = false
    func keep(_ named: UInt32, by section: Section) {
      guard !isKept[Int(named)] else { return }
      isKept[Int(named)] = true
      if Int(named) < section.index { isAnotherNeeded = true }
    }
    var groups = module.groups[...]
    for section in module.sections.dropFirst() {
      let group = groups.first?.index == section.index ? groups.popFirst() : nil
      if !isKept[section.index] {
        isKept[section.index] =
          section.type.isRelocation && isKept[Int(section.info)]
          || group?.members.contains { isKept[Int($0)] } ?? false
      }
      guard isKept[section.index] else { continue }
      keep(section.link, by: section)
      if section.type.isRelocation || section.flags.contains(.infoLink) { keep(section.info, by: section) }
    }
    return isAnotherNeeded
  }
}

extension Module {
  /// Whether eu-strip writes the module, which has no groups: one in which there is nothing to drop stays as it is, byte for
  /// byte.
  var isWrittenByElfutils: Bool { sections.contains { $0.name.isDebuggingInformationToElfutils } }
}

extension ElfName {
  /// Whether elfutils knows it for debugging information (`ebl_debugscn_p`, libebl/ebldebugscnp.c): exact names, also with
  /// the letter of what is compressed or the prefix of GCC's LTO.
  fileprivate var isDebuggingInformationToElfutils: Bool {
    let count = hasPrefix(".zdebug") ? 2 : hasPrefix(".gnu.debuglto_.") ? 15 : hasPrefix(".") ? 1 : 0
    return count > 0 && ElfName.debuggingInformation.contains(dropFirst(count))
  }

  private static let debuggingInformation: Set<ElfName> = [
    "debug", "debug_abbrev", "debug_addr", "debug_aranges", "debug_frame", "debug_funcnames", "debug_info",
    "debug_line", "debug_line_str", "debug_loc", "debug_loclists", "debug_macinfo", "debug_macro",
    "debug_names",
    "debug_pubnames", "debug_pubtypes", "debug_ranges", "debug_rnglists", "debug_sfnames", "debug_srcinfo",
    "debug_str", "debug_str_offsets", "debug_typenames", "debug_types", "debug_varnames", "debug_weaknames",
    "gdb_index", "line",
  ]
}
