/// A section type that makes strip refuse the whole file.
enum SectionTypeRefused: DefectRule {
  static let id = "section-type"
  static let title = "A section of a type that GNU strip refuses or drops"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether every section is of a type that BFD knows: one of the gABI's, of the machine's, of \
      the range for operating systems (without SHF_OS_NONCONFORMING), or, where it is not loaded, \
      of the range for users. SHT_RELR is known to newer releases only, and a loaded SHT_SHLIB is \
      dropped.
      """,
    matters: """
      One section of another type is enough for GNU strip to refuse the whole file. The kernel \
      loads what is flagged SHF_ALLOC, whatever its type.
      """,
    example: "shapes/type-user-alloc.ko",
    output: """
      [9] .vendor is of type 0x80001234, which GNU strip does not know for x86-64: it refuses the \
      file.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"Unable to recognise the format of the input file\"",
      "2.40 to 2.44: REFUSES: exit 1, \"Unable to recognise the format of the input file\"",
      "2.47: REFUSES: exit 1, \"Unable to recognise the format of the input file\"",
    ],
    remedy: """
      Use llvm-strip, which copies sections of types that it does not know, or leave the module \
      unstripped.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let machine = context.machine
    return context.module.sections.dropFirst().compactMap { section in
      guard let consequence = consequence(section, machine) else { return nil }
      return finding(
        "\(context.module.numberedLabel(section.index)) is of type \(consequence).", sections: [section.index]
      )
    }
  }

  private static func consequence(_ section: Section, _ machine: MachineFacts) -> String? {
    switch section.type {
    // Compact relocations have a rule of their own.
    case .crel: return nil
    case .relr: return "SHT_RELR, which GNU strip 2.35 does not know: it refuses the file"
    case .shlib: return section.isAllocated ? "SHT_SHLIB and loaded; GNU strip drops it without a word" : nil
    default:
      guard !section.type.isStandard, !machine.takes(section) else {
        return nil
      }
      return
        "\(hex(section.type.rawValue)), which GNU strip does not know for \(machine.name): it refuses the file"
    }
  }
}
