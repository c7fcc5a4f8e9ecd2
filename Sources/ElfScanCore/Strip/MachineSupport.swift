/// What BFD knows of a machine, as far as strip depends on it.
enum MachineSupport {
  /// Whether relocations of the file's machine carry their addend (elf_backend_default_use_rela_p).
  static func defaultsToRela(_ header: ElfHeader) -> Bool {
    switch header.machine {
    case .i386, .arm: false
    // Of the MIPS ABIs only o32 has them without; n32 is flagged EF_MIPS_ABI2.
    case .mips: header.elfClass == .elf64 || header.flags & 0x20 != 0
    default: true
    }
  }

  /// Whether BFD's backend knows a section of a processor-specific type (elf_backend_section_from_shdr).
  static func knowsProcessorSection(_ section: Section, _ machine: Machine) -> Bool {
    switch (machine, section.type.rawValue) {
    case (.x8664, 0x7000_0001): true  // SHT_X86_64_UNWIND
    case (.arm, 0x7000_0001...0x7000_0005): true  // SHT_ARM_EXIDX to SHT_ARM_OVERLAYSECTION
    case (.riscv, 0x7000_0003): true  // SHT_RISCV_ATTRIBUTES
    case (.mips, 0x7000_0000...0x7000_002B): takesMipsSection(section)
    default: false
    }
  }

  /// MIPS: a type that has a name of its own is taken under that name only, and any other under any name.
  private static func takesMipsSection(_ section: Section) -> Bool {
    let name = section.name
    return switch section.type.rawValue {
    case 0x7000_0000: name.equals(".liblist")
    case 0x7000_0001: name.equals(".msym")
    case 0x7000_0002: name.equals(".conflict")
    case 0x7000_0003: name.hasPrefix(".gptab.")
    case 0x7000_0004: name.equals(".ucode")
    case 0x7000_0005: name.equals(".mdebug")
    case 0x7000_0006: name.equals(".reginfo") && section.size == 24
    case 0x7000_000B: name.equals(".MIPS.interfaces")
    case 0x7000_000C: name.hasPrefix(".MIPS.content")
    case 0x7000_000D: name.equals(".MIPS.options") || name.equals(".options")
    case 0x7000_001E:
      name.hasPrefix(".debug_") || name.hasPrefix(".zdebug_") || name.hasPrefix(".gnu.debuglto_.debug_")
        || name.hasPrefix(".gnu.debuglto_.zdebug_")
    case 0x7000_0020: name.equals(".MIPS.symlib")
    case 0x7000_0021: name.hasPrefix(".MIPS.events") || name.hasPrefix(".MIPS.post_rel")
    case 0x7000_002A: name.equals(".MIPS.abiflags")
    case 0x7000_002B: name.equals(".MIPS.xhash")
    default: true
    }
  }

  /// Whether strip takes a section of a type that the gABI does not define (`bfd_section_from_shdr`, bfd/elf.c).
  static func takesUnusualSection(_ section: Section, _ machine: Machine) -> Bool {
    let type = section.type.rawValue
    if knowsProcessorSection(section, machine) { return true }
    // This backend refuses no type that is unknown to it.
    if machine == .mips { return takesMipsSection(section) }
    if type >= SectionType.louser { return !section.isAllocated }
    return (SectionType.loos...SectionType.hios).contains(type) && !section.flags.contains(.osNonconforming)
  }

  /// Whether a section's type makes it debugging information, whatever its name, and loaded or not: SHT_MIPS_DEBUG.
  static func isDebugging(_ type: SectionType, _ machine: Machine) -> Bool {
    machine == .mips && type.rawValue == 0x7000_0005
  }

  /// Whether BFD reads and writes relocations with code of the machine's own (bfd/elf64-mips.c), as one entry holds up to
  /// three. It knows nothing of further relocation sections, in no release: they are copied as bytes.
  static func hasOwnRelocations(_ header: ElfHeader) -> Bool {
    header.machine == .mips && header.elfClass == .elf64
  }

  /// Whether BFD's backend knows a relocation type; nil where ElfScan has no table for the machine.
  ///
  /// From each backend's `rtype_to_howto` (bfd/elf64-x86-64.c, elf32-i386.c, elfnn-aarch64.c, elfxx-riscv.c).
  static func knowsRelocation(_ type: UInt32, _ machine: Machine, _ behavior: StripBehavior) -> Bool? {
    switch machine {
    case .x8664: type < behavior.x86TypeLimit || type == 250 || type == 251
    case .i386: type <= 10 || (14...43).contains(type) && type != 38 || type == 250 || type == 251
    case .aarch64:
      type == 0 || (256...280).contains(type) || (282...293).contains(type) || (299...313).contains(type)
        || (512...573).contains(type) || (1024...1032).contains(type)
    case .riscv: type < behavior.riscvTypeLimit
    default: nil
    }
  }
}
