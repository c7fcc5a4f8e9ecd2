/// What comes of links from section to section: of SHF_LINK_ORDER (`assign_section_numbers`, bfd/elf.c), and, when all else is
/// copied, of sh_link and sh_info where the gABI does not define the type (`copy_special_section_fields`).
struct SectionLinks {
  private let context: StripContext
  private let hasSymbolTable: Bool
  /// Rings of which a group goes: what is left of them is in no group any more.
  private let dissolved: Set<Int>

  /// By what BFD knows a section header again.
  struct Header: Hashable {
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

  static func of(_ context: StripContext, hasSymbolTable: Bool) -> SectionLinks {
    SectionLinks(
      context: context, hasSymbolTable: hasSymbolTable,
      dissolved: context.sections.dissolved(context.object, context.module))
  }

  /// What BFD calls a section of the output.
  private func label(_ index: Int) -> String {
    dissolved.contains(context.sections.ringOf[index])
      ? "\(context.module.sections[index].name)" : context.object.label(index, context.module)
  }

  // MARK: SHF_LINK_ORDER

  /// SHF_LINK_ORDER to a section that goes.
  func orderRefusal(at place: String, _ log: inout MessageLog) -> Acceptance.Refusal? {
    for index in context.object.order where context.sections.isKept[index] {
      let section = context.module.sections[index]
      guard section.flags.contains(.linkOrder) else { continue }
      if section.link == 0 {
        if context.bfd.has(.warnsOfLinkOrderToNothing) {
          log.add(
            .linkOrderToNothing, "warning: sh_link not set for section `\(label(index))'")
        }
        continue
      }
      guard !context.sections.isKept[Int(section.link)] else { continue }
      return Acceptance.Refusal(
        .linkOrderRemoved,
        "sh_link of section `\(label(index))' points to removed section "
          + "`\(context.object.label(Int(section.link), context.module))'",
        then: StripMessage.badValue.at(place))
    }
    return nil
  }

  /// Whether strip looks for the code that an index of unwinding tables is about in front of it, and there is none
  /// (`elf32_arm_copy_special_section_fields`, bfd/elf32-arm.c).
  ///
  /// - Parameter refusal: what has failed before.
  func crash(after refusal: Acceptance.Refusal?) -> Bool {
    guard context.bfd.has(.needsCodeForIndex), refusal == nil || context.bfd.has(.goesOnAfterFailure) else {
      return false
    }
    for index in context.object.order where context.sections.isKept[index] {
      let section = context.module.sections[index]
      if context.bfd.machine.isCodeIndex?(section) ?? false {
        if section.size > 0, section.type != .nobits,
          section.link == 0 || !context.sections.isKept[Int(section.link)]
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
    guard !numbered.isEmpty, !context.bfd.has(.orphansSecondaryRelocations) else { return }
    let headers = outputHeaders()
    for (number, index) in numbered where !follow(index, of: index, as: number, headers, &log) {
      guard context.bfd.machine.isCodeIndex != nil else { continue }
      let header = Header(context.module.sections[index], type(index))
      let alike = context.module.sections.lazy.dropFirst().filter {
        Header($0, type($0.index)) == header && ($0.link != 0 || $0.info != 0)
      }
      _ = alike.prefix(SectionLinks.limit).first { follow($0.index, of: index, as: number, headers, &log) }
    }
  }

  /// The type that BFD knows a section by, before it gives it a new one at last.
  private func type(_ index: Int) -> SectionType {
    if case .secondaryRelocations = context.object.roles[index] { return .bfdSecondaryRelocations }
    return context.module.sections[index].type
  }

  private func isSpecial(_ index: Int) -> Bool {
    let section = context.module.sections[index]
    let isLinked = section.link != 0 || section.info != 0 || type(index) == .bfdSecondaryRelocations
    guard section.size > 0, isLinked, type(index).rawValue >= SectionType.loos,
      SpecialSections.imposedType(on: section.name, defaultsToRela: true, knowsRelr: true) == nil
    else { return false }
    return context.bfd.machine.isCodeIndex.map { !$0(section) } ?? (type(index) == .bfdSecondaryRelocations)
  }

  /// Sets what a section of the input links to, for one of the output.
  ///
  /// - Returns: whether that is all for this section.
  private func follow(
    _ index: Int, of output: Int, as number: Int, _ headers: Set<Header>, _ log: inout MessageLog
  ) -> Bool {
    let section = context.module.sections[index]
    let (link, info) = (Int(section.link), Int(section.info))
    if context.bfd.machine.isCodeIndex == nil {
      if !hasSymbolTable {
        log.add(
          .unsetSecondaryLink,
          "(\(label(output))): link section cannot be set because the output file does not have a symbol table"
        )
      } else if info == 0 || info >= context.module.sections.count {
        log.add(
          .unsetSecondaryLink, "(\(label(output))): info section index is invalid")
      } else if !context.sections.isKept[info] {
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
    context.module.sections.indices.contains(index)
      && headers.contains(Header(context.module.sections[index]))
  }

  /// The headers of the output, as far as they are like one of the input.
  private func outputHeaders() -> Set<Header> {
    var headers: Set<Header> = []
    for section in context.module.sections.dropFirst() {
      switch context.object.roles[section.index] {
      case _ where context.sections.isKept[section.index]:
        var flags = context.bfd.machine.outputFlags(section)
        if dissolved.contains(context.sections.ringOf[section.index]) { flags.remove(.group) }
        headers.insert(
          Header(section, type(section.index), flags, alignment: context.bfd.alignment(of: section)))
      case .relocations(let target) where hasSymbolTable && context.sections.isKept[target]:
        headers.insert(Header(section))
      case .bookkeeping where section.type == .symtab && hasSymbolTable:
        headers.insert(Header(section, alignment: context.module.header?.elfClass == .elf64 ? 8 : 4))
      case .bookkeeping where section.type == .strtab:
        headers.insert(Header(section, nil, [], alignment: 1))
      default: break
      }
    }
    return headers
  }
}
