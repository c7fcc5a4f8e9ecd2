/// What comes of links from section to section: of SHF_LINK_ORDER (`assign_section_numbers`, bfd/elf.c), and, when all else is
/// copied, of sh_link and sh_info where the gABI does not define the type (`copy_special_section_fields`).
struct SectionLinks {
  private let object: BfdObject
  private let module: Module
  private let sections: SectionSelection
  private let hasSymbolTable: Bool
  private let bfd: Bfd
  /// Rings of which a group goes: what is left of them is in no group any more.
  private let dissolved: Set<Int>

  /// By what BFD knows a section header again.
  private struct Header: Hashable {
    let type: SectionType
    let flags: SectionFlags
    let alignment: UInt64
    let entrySize: UInt64
    let size: UInt64

    init(
      _ section: Section, _ type: SectionType? = nil, _ flags: SectionFlags? = nil, alignment: UInt64? = nil
    ) {
      self.type = type ?? section.type
      self.flags = (flags ?? section.flags).subtracting(.infoLink)
      self.alignment = alignment ?? section.alignment
      entrySize = section.entrySize
      size = [.symtab, .strtab].contains(self.type) ? 0 : section.size
    }
  }

  /// So many headers that are alike are tried for one section.
  private static let limit = 64

  init(
    _ object: BfdObject, _ module: Module, _ sections: SectionSelection, hasSymbolTable: Bool, _ bfd: Bfd
  ) {
    self.object = object
    self.module = module
    self.sections = sections
    self.hasSymbolTable = hasSymbolTable
    self.bfd = bfd
    let dropped = module.groups.lazy.map(\.index).filter { !sections.isKept[$0] }
    dissolved = Set(dropped.compactMap { SectionSelection.ring(of: $0, object, sections.ringOf) })
  }

  /// What BFD calls a section of the output.
  private func label(_ index: Int) -> String {
    dissolved.contains(sections.ringOf[index])
      ? "\(module.sections[index].name)" : object.label(index, module)
  }

  // MARK: SHF_LINK_ORDER

  /// SHF_LINK_ORDER to a section that goes.
  func orderRefusal(at place: String, _ log: inout MessageLog) -> Acceptance.Refusal? {
    for index in object.order where sections.isKept[index] {
      let section = module.sections[index]
      guard section.flags.contains(.linkOrder) else { continue }
      if section.link == 0 {
        if bfd.has(.warnsOfLinkOrderToNothing) {
          log.add(
            .linkOrderToNothing, "warning: sh_link not set for section `\(label(index))'")
        }
        continue
      }
      guard !sections.isKept[Int(section.link)] else { continue }
      return Acceptance.Refusal(
        .linkOrderRemoved,
        "sh_link of section `\(label(index))' points to removed section "
          + "`\(object.label(Int(section.link), module))'", then: StripMessage.badValue.at(place))
    }
    return nil
  }

  /// Whether strip looks for the code that an index of unwinding tables is about in front of it, and there is none
  /// (`elf32_arm_copy_special_section_fields`, bfd/elf32-arm.c).
  ///
  /// - Parameter refusal: what has failed before.
  func crash(after refusal: Acceptance.Refusal?) -> Bool {
    guard bfd.has(.needsCodeForIndex), refusal == nil || bfd.has(.goesOnAfterFailure) else { return false }
    for index in object.order where sections.isKept[index] {
      let section = module.sections[index]
      if bfd.machine.isCodeIndex?(section) ?? false {
        if section.size > 0, section.type != .nobits, section.link == 0 || !sections.isKept[Int(section.link)]
        {
          return true
        }
      } else if section.type == .progbits, section.flags.isSuperset(of: [.alloc, .execinstr]) {
        return false
      }
    }
    return false
  }

  // MARK: Other types

  /// What is printed of links that cannot be set.
  func report(_ numbering: SectionNumbering, _ log: inout MessageLog) {
    let numbered = numbering.slots.indices.compactMap { number in
      numbering.section(at: number).map { (number, $0) }
    }.filter { isSpecial($0.1) }
    guard !numbered.isEmpty, !bfd.has(.orphansSecondaryRelocations) else { return }
    let headers = outputHeaders()
    for (number, index) in numbered where !follow(index, of: index, as: number, headers, &log) {
      guard bfd.machine.isCodeIndex != nil else { continue }
      let header = Header(module.sections[index], type(index))
      let alike = module.sections.lazy.dropFirst().filter {
        Header($0, type($0.index)) == header && ($0.link != 0 || $0.info != 0)
      }
      _ = alike.prefix(SectionLinks.limit).first { follow($0.index, of: index, as: number, headers, &log) }
    }
  }

  /// The type that BFD knows a section by, before it gives it a new one at last.
  private func type(_ index: Int) -> SectionType {
    if case .secondaryRelocations = object.roles[index] { return .bfdSecondaryRelocations }
    return module.sections[index].type
  }

  private func isSpecial(_ index: Int) -> Bool {
    let section = module.sections[index]
    let isLinked = section.link != 0 || section.info != 0 || type(index) == .bfdSecondaryRelocations
    guard section.size > 0, isLinked, type(index).rawValue >= SectionType.loos,
      SpecialSections.imposedType(on: section.name, defaultsToRela: true, knowsRelr: true) == nil
    else { return false }
    return bfd.machine.isCodeIndex.map { !$0(section) } ?? (type(index) == .bfdSecondaryRelocations)
  }

  /// Sets what a section of the input links to, for one of the output.
  ///
  /// - Returns: whether that is all for this section.
  private func follow(
    _ index: Int, of output: Int, as number: Int, _ headers: Set<Header>, _ log: inout MessageLog
  ) -> Bool {
    let section = module.sections[index]
    let (link, info) = (Int(section.link), Int(section.info))
    if bfd.machine.isCodeIndex == nil {
      if !hasSymbolTable {
        log.add(
          .unsetSecondaryLink,
          "(\(label(output))): link section cannot be set because the output file does not have a symbol table"
        )
      } else if info == 0 || info >= module.sections.count {
        log.add(
          .unsetSecondaryLink, "(\(label(output))): info section index is invalid")
      } else if !sections.isKept[info] {
        log.add(
          .unsetSecondaryLink,
          "(\(label(output))): info section index cannot be set because the section is not in the output")
      } else {
        return true
      }
    }
    var isChanged = false
    if link != 0 {
      isChanged = isFound(link, headers)
      if !isChanged { log.add(.lostLink, "failed to find link section for section \(number)") }
    }
    if info != 0 {
      let isFound = !section.flags.contains(.infoLink) || isFound(info, headers)
      if !isFound { log.add(.lostLink, "failed to find info section for section \(number)") }
      isChanged = isChanged || isFound
    }
    return isChanged
  }

  private func isFound(_ index: Int, _ headers: Set<Header>) -> Bool {
    module.sections.indices.contains(index) && headers.contains(Header(module.sections[index]))
  }

  /// The headers of the output, as far as they are like one of the input.
  private func outputHeaders() -> Set<Header> {
    var headers: Set<Header> = []
    for section in module.sections.dropFirst() {
      switch object.roles[section.index] {
      case _ where sections.isKept[section.index]:
        var flags = bfd.machine.outputFlags(section)
        if dissolved.contains(sections.ringOf[section.index]) { flags.remove(.group) }
        headers.insert(Header(section, type(section.index), flags, alignment: bfd.alignment(of: section)))
      case .relocations(let target) where hasSymbolTable && sections.isKept[target]:
        headers.insert(Header(section))
      case .bookkeeping where section.type == .symtab && hasSymbolTable:
        headers.insert(Header(section, alignment: module.header?.elfClass == .elf64 ? 8 : 4))
      case .bookkeeping where section.type == .strtab:
        headers.insert(Header(section, nil, [], alignment: 1))
      default: break
      }
    }
    return headers
  }
}
