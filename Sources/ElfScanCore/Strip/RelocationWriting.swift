/// Stage 6: the relocations of the output.
///
/// BFD reads and writes one SHT_REL and one SHT_RELA per section (`elf_write_relocs`, bfd/elfcode.h). What does not
/// fit there is copied as bytes, its symbol indexes as they were, while the symbols themselves have moved.
struct RelocationWriting {
  /// Asked after `of` for nothing but what is written.
  var context: StripContext
  private let numbering: SymbolNumbering
  private let names = Names()

  /// Sections by their names, looked up when first needed.
  private final class Names {
    var firstKept: [ElfName: Int]?
  }

  /// By symbol index before: the index in relocations that are written anew, 0 for none.
  private(set) var symbols: [UInt32]
  /// The same for secondary relocation sections.
  private(set) var secondarySymbols: [UInt32]
  /// Why strip gives up.
  private(set) var refusal: Acceptance.Refusal?

  /// Lines about one section's relocations that are kept.
  private static let lineLimit = 1000

  /// - Parameter written: the symbols that relocations name which are written anew.
  static func of(
    _ context: StripContext, _ symbols: SymbolNumbering, written: SymbolSet
  ) -> RelocationWriting {
    var writing = RelocationWriting(context, symbols)
    if context.call.mode != .all {
      writing.checkWritten(written)
      writing.checkSecondaries()
      writing.checkPrivateType()
    }
    return writing
  }

  private var object: BfdObject { context.object }
  private var module: Module { context.module }
  private var bfd: Bfd { context.bfd }

  private init(_ context: StripContext, _ numbering: SymbolNumbering) {
    self.context = context
    self.numbering = numbering
    let object = context.object
    secondarySymbols = numbering.newIndex.map { UInt32(clamping: $0) }
    for (index, symbol) in context.module.symbolTable.symbols.enumerated()
    where symbol.isSection && secondarySymbols[index] == 0 {
      if case .section(let section) = SymbolHome(symbol, object) {
        secondarySymbols[index] = UInt32(clamping: numbering.sectionSymbol[section])
      }
    }
    symbols = secondarySymbols
  }

  // MARK: Relocations that are written anew

  /// Holds the symbols of rewritten relocations against the output.
  private mutating func checkWritten(_ written: SymbolSet) {
    var missing: [Int: String] = [:]
    for (index, symbol) in module.symbolTable.symbols.enumerated()
    where written.contains(index) {
      let home = SymbolHome(symbol, object)
      if symbol.isSection, bfd.machine.hasOwnRelocations {
        missing[index] = checkSectionSymbol(index, home)
        continue
      }
      if home == .absolute && symbol.value == 0 {
        // BFD takes any value 0 outside its sections for "no symbol"; only for SHN_ABS is that the same.
        symbols[index] = 0
        continue
      }
      if symbols[index] == 0 { missing[index] = module.bfdName(ofSymbol: index) }
    }
    if !missing.isEmpty { refusal = firstMissing(of: missing) }
  }

  /// BFD gives up at the first relocation whose symbol is not in the output (`elf_write_relocs`, bfd/elfcode.h).
  private func firstMissing(of names: [Int: String]) -> Acceptance.Refusal? {
    for index in object.order where context.sections.isKept[index] && module.sections[index].size > 0 {
      for header in [object.relHeader[index], object.relaHeader[index]] {
        guard let relocations = header.flatMap(module.relocationSection(at:)),
          let entries = module.relocations(in: relocations),
          let name = entries.lazy.compactMap({ names[Int($0.symbol)] }).first
        else { continue }
        return Acceptance.Refusal(
          RelocationWriting.missing(name), then: StripMessage(.noSymbols, "no symbols"))
      }
    }
    return nil
  }

  /// A machine's own code takes the symbol of the section, at its start, for every symbol of type STT_SECTION.
  ///
  /// - Returns: the name of the symbol if it is missing.
  private mutating func checkSectionSymbol(_ index: Int, _ home: SymbolHome) -> String? {
    switch home {
    case .section(let section):
      symbols[index] = UInt32(clamping: numbering.sectionSymbol[section])
      return symbols[index] == 0 ? "\(module.sections[section].name)" : nil
    case .undefined: return "*UND*"
    case .common: return "*COM*"
    case .absolute:
      symbols[index] = 0
      return nil
    }
  }

  /// Where one further SHT_RELA of a section is rewritten, BFD means to rewrite them all, and fails at one that it holds
  /// as plain bytes, or whose symbols are not in the output (`_bfd_elf_write_secondary_reloc_section`, bfd/elf.c). It tells
  /// of all that it finds, up to the end of the first section with such.
  private mutating func checkSecondaries() {
    guard !bfd.machine.hasOwnRelocations, refusal == nil else { return }
    let secondaries = module.relocationSections.filter(isRewrittenSecondary)
    guard !secondaries.isEmpty else { return }
    var written: [Int: RelocationSection] = [:]
    for relocations in secondaries { written[relocations.index] = relocations }
    let targets = Set(secondaries.map(\.target))
    var complaints: [Int: [StripMessage]] = [:]
    var aborted: Set<Int> = []
    for index in object.order where context.sections.isKept[index] {
      guard let target = written[index]?.target ?? rawTarget(module.sections[index]),
        targets.contains(target), !aborted.contains(target)
      else { continue }
      var lines = [missingRelocations(of: index)]
      if let relocations = written[index], !bfd.has(.failsAtSecondaryRelocations) {
        lines = missingSymbols(ofSecondary: relocations)
        if bfd.has(.abortsOverSecondaryRelocations), !lines.isEmpty { aborted.insert(target) }
      }
      if !lines.isEmpty { complaints[target, default: []] += lines }
    }
    guard let first = object.order.first(where: { complaints[$0] != nil }), let lines = complaints[first]
    else { return }
    refusal = aborted.contains(first) ? .aborted(after: lines) : Acceptance.Refusal(after: lines, .badValue)
  }

  /// The target of further relocations that BFD holds as plain bytes.
  private func rawTarget(_ section: Section) -> Int? {
    guard object.roles[section.index] != .group, imposedType(section) ?? section.type == .rela else {
      return nil
    }
    return newTarget(section, as: .rela)
  }

  /// A section of the type that BFD gives secondary relocations becomes SHT_RELA, with the target that it names.
  private mutating func checkPrivateType() {
    guard !bfd.machine.hasOwnRelocations, refusal == nil else { return }
    let missed = object.order.first { index in
      let target = Int(module.sections[index].info)
      return context.sections.isKept[index] && module.sections[index].type == .bfdSecondaryRelocations
        && target > 0
        && target < module.sections.count && context.sections.isKept[target]
        && object.hasRelocations(target, module)
    }
    if let missed, bfd.takesPrivateType, bfd.has(.missesRelocations) {
      refusal = Acceptance.Refusal(missingRelocations(of: missed), then: .badValue)
    }
  }

  /// What BFD says of a symbol that goes; `*ABS*` is what it calls the one of no section.
  private static func missing(_ name: String) -> StripMessage {
    StripMessage(
      name == "*ABS*" ? .missingAbsoluteSymbol : .missingSymbol, "symbol `\(name)' required but not present")
  }

  private func missingRelocations(of index: Int) -> StripMessage {
    StripMessage(
      .missingSecondaryRelocations,
      "(\(object.label(index, module))): error: internal relocs missing for secondary reloc section")
  }

  /// A rewritten secondary SHT_RELA must name a symbol of the output in every entry; "no symbol" is not provided for. Entries
  /// in a row with the same symbol count as one. Where BFD aborts, that is after the first line.
  private func missingSymbols(ofSecondary relocations: RelocationSection) -> [StripMessage] {
    guard let entries = module.relocations(in: relocations) else { return [] }
    var lines: [StripMessage] = []
    var last: UInt32?
    for (position, relocation) in entries.enumerated() where lines.count < RelocationWriting.lineLimit {
      defer { last = relocation.symbol }
      guard relocation.symbol != last, !isInOutput(relocation.symbol) else { continue }
      let name = relocation.symbol == 0 ? "*ABS*" : module.bfdName(ofSymbol: Int(relocation.symbol))
      lines.append(RelocationWriting.missing(name))
      if bfd.has(.abortsOverSecondaryRelocations) { break }
      lines.append(
        StripMessage(
          .missingSecondarySymbol,
          "(\(object.label(relocations.index, module))): error: secondary reloc \(position) references a missing symbol"
        ))
    }
    return lines
  }

  private func isInOutput(_ symbol: UInt32) -> Bool {
    Int(symbol) < secondarySymbols.count && secondarySymbols[Int(symbol)] != 0
  }

  /// Whether a secondary relocation section is written anew: unless its name makes BFD give it the type SHT_RELA too early,
  /// only together with relocations in the first, and where BFD's common code does it.
  func isRewrittenSecondary(_ relocations: RelocationSection) -> Bool {
    guard case .secondaryRelocations(let target) = object.roles[relocations.index] else { return false }
    return relocations.count > 0 && imposedType(module.sections[relocations.index]) == nil
      && context.sections.isKept[target] && context.call.mode != .all
      && module.sections[target].size > 0 && object.hasRelocations(target, module)
      && !bfd.machine.hasOwnRelocations && !bfd.has(.orphansSecondaryRelocations)
  }

  /// Whether relocations that are written anew keep their types, and stay as many as they are.
  ///
  /// - Parameter sources: by position in the module's list of relocation sections.
  func keepsTypes(of sources: [Int?]) -> Bool {
    bfd.machine.typeField != .lowestByteAndNumber
      && sources.allSatisfy { position in
        guard let position else { return true }
        return context.survey[module.relocationSections[position]].types.allSatisfy {
          bfd.keepsTypes(in: $0.type) && !bfd.machine.dropsSymbol(in: $0.type)
        }
      }
  }

  private func imposedType(_ section: Section) -> SectionType? {
    bfd.imposedType(on: section, context.header)
  }

  // MARK: What relocations apply to

  /// sh_info of a relocation section that BFD holds as a section, by index in the output; nil where it has none.
  ///
  /// - Parameters:
  ///   - type: what it comes out as.
  ///   - places: by section index of the input, the index in the output.
  func target(of section: Section, as type: SectionType, _ places: [Int?]) -> Int? {
    if section.type == .bfdSecondaryRelocations, bfd.takesPrivateType {
      let target = Int(section.info)
      return places.indices.contains(target) && context.sections.isKept[target] ? places[target] : nil
    }
    guard case .secondaryRelocations(let target) = object.roles[section.index], imposedType(section) == nil
    else { return newTarget(section, as: type).flatMap { places[$0] } }
    if context.sections.isKept[target] { return places[target] }
    // Only with SHF_INFO_LINK does BFD notice that the target goes.
    return section.flags.contains(.infoLink) ? nil : target
  }

  /// The section that one is about which BFD holds as plain bytes: looked up by its name (`assign_section_numbers`,
  /// bfd/elf.c).
  private func newTarget(_ section: Section, as type: SectionType) -> Int? {
    let prefix = type == .rela ? 5 : 4
    let isNamedAfterTarget = type == .rela ? section.name.hasPrefix(".rela") : section.name.hasPrefix(".rel")
    guard isNamedAfterTarget else { return nil }
    return firstKeptByName[section.name.dropFirst(prefix)]
  }

  private var firstKeptByName: [ElfName: Int] {
    if let known = names.firstKept { return known }
    // Looked for are what names of relocation sections begin with `.rel` or `.rela`; nearly all other names are longer.
    var lengths: UInt64 = 0
    for section in context.keptSections where section.name.hasPrefix(".rel") {
      lengths |= bit(section.name.count - 4) | bit(section.name.count - 5)
    }
    var first: [ElfName: Int] = [:]
    for section in context.keptSections where lengths & bit(section.name.count) != 0 {
      if first[section.name] == nil { first[section.name] = section.index }
    }
    names.firstKept = first
    return first
  }

  /// A bit for each length of a name; long ones share one.
  private func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(max(length, 0), 63)) }
}
