/// What BFD knows of a machine, as far as strip depends on it.
enum MachineSupport {
  /// Whether relocations of this machine carry their addend (elf_backend_default_use_rela_p).
  static func defaultsToRela(_ machine: Machine) -> Bool {
    switch machine {
    case .i386, .arm, .mips: false
    default: true
    }
  }

  /// Whether BFD's backend knows a processor-specific section type (elf_backend_section_from_shdr).
  static func knowsProcessorSection(_ type: SectionType, _ machine: Machine) -> Bool {
    switch (machine, type.rawValue) {
    case (.x8664, 0x7000_0001): true  // SHT_X86_64_UNWIND
    case (.arm, 0x7000_0001...0x7000_0005): true  // SHT_ARM_EXIDX to SHT_ARM_OVERLAYSECTION
    case (.riscv, 0x7000_0003): true  // SHT_RISCV_ATTRIBUTES
    case (.mips, 0x7000_0000...0x7000_002B): true
    default: false
    }
  }

  /// Whether strip takes a section of a type that the gABI does not define (`bfd_section_from_shdr`, bfd/elf.c).
  static func takesUnusualSection(_ section: Section, _ machine: Machine) -> Bool {
    let type = section.type.rawValue
    if knowsProcessorSection(section.type, machine) { return true }
    if type >= SectionType.louser { return !section.isAllocated }
    return (SectionType.loos...SectionType.hios).contains(type) && !section.flags.contains(.osNonconforming)
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
