/// MIPS: of its three ABIs each has a target of its own in BFD.
extension MachineFacts {
  /// o32, the ABI of 32-bit kernels. Alone of the three it has relocations without addends.
  static let mipsO32 = mips(
    usesRela: false, isForFile: { $0.elfClass == .elf32 && !isN32($0) },
    knownRelocations: [
      KnownRelocations(0...12), KnownRelocations(16...24), KnownRelocations(28...32),
      KnownRelocations(37...39), KnownRelocations(42...47), KnownRelocations(49...51),
    ])

  /// n32.
  static let mipsN32 = mips(
    isForFile: isN32,
    knownRelocations: [
      KnownRelocations(0...12), KnownRelocations(16...27), KnownRelocations(28...29, onlyWithAddends: true),
      KnownRelocations(30...33), KnownRelocations(36...39), KnownRelocations(42...47),
      KnownRelocations(49...51),
    ])

  /// n64, the ABI of 64-bit kernels.
  static let mipsN64 = mips(
    isForFile: { $0.elfClass == .elf64 }, typeField: .threeTypes,
    knownRelocations: [
      KnownRelocations(0...12), KnownRelocations(16...27), KnownRelocations(28...29, onlyWithAddends: true),
      KnownRelocations(30...33), KnownRelocations(36...37), KnownRelocations(40...46),
      KnownRelocations(48...51),
    ])

  /// EF_MIPS_ABI2.
  private static let isN32: @Sendable (ElfHeader) -> Bool = { $0.elfClass == .elf32 && $0.flags & 0x20 != 0 }

  private static func mips(
    usesRela: Bool = true, isForFile: @escaping @Sendable (ElfHeader) -> Bool,
    typeField: TypeField = .oneType, knownRelocations: [KnownRelocations]
  ) -> MachineFacts {
    MachineFacts(
      machine: .mips, name: "MIPS", triplets: ("mips64el-linux-gnuabi64", "mips64-linux-gnuabi64"),
      isForFile: isForFile,
      usesRela: usesRela,
      usesBothKinds: true,
      relocationCode: typeField == .threeTypes ? "bfd/elf64-mips.c" : nil,
      // Measured with strips for mipsel.
      isDefaultTarget: !usesRela,
      // Those for o32 and n32.
      readers: typeField == .threeTypes ? 1 : 2,
      sectionTypeNames: mipsSectionTypes,
      sectionTypes: .processorOnly(takesMips),
      // SHT_MIPS_DEBUG.
      debuggingType: 0x7000_0005,
      optionsType: 0x7000_000D,
      changedFlags: flagsForMips,
      fixedSection: (".reginfo", 0x7000_0006, 24),
      counterpart: counterpartForMips,
      movedSymbol: movedMips,
      relocationNames: mipsRelocations,
      typeField: typeField,
      knownRelocations: knownRelocations + knownToEveryAbi(usesRela: usesRela))
  }

  private static func knownToEveryAbi(usesRela: Bool) -> [KnownRelocations] {
    [
      KnownRelocations(60...65), KnownRelocations(100...113), KnownRelocations(126...127),
      KnownRelocations(133...142), KnownRelocations(145...150),
      KnownRelocations(151...152, onlyWithAddends: usesRela), KnownRelocations(153...157),
      KnownRelocations(162...166), KnownRelocations(169...170), KnownRelocations(172...173),
      KnownRelocations(248...250), KnownRelocations(253...254),
    ]
  }

  /// include/elf/mips.h of Binutils.
  private static let mipsSectionTypes: [UInt32: String] = {
    let names = """
      LIBLIST MSYM CONFLICT GPTAB UCODE DEBUG REGINFO PACKAGE PACKSYM RELD - IFACE CONTENT OPTIONS - - SHDR FDESC
      EXTSYM DENSE PDESC LOCSYM AUXSYM OPTSYM LOCSTR LINE RFDESC DELTASYM DELTAINST DELTACLASS DWARF DELTADECL
      SYMBOL_LIB EVENTS TRANSLATE PIXIE XLATE XLATE_DEBUG WHIRL EH_REGION XLATE_OLD PDR_EXCEPTION ABIFLAGS XHASH
      """
    let numbered = zip(SectionType.loproc..., names.split { $0 == " " || $0 == "\n" })
    return Dictionary(uniqueKeysWithValues: numbered.filter { $0.1 != "-" }.map { ($0, "MIPS_\($1)") })
  }()

  /// A type that has a name of its own is taken under that name only, and any other under any name.
  private static func takesMips(_ section: Section, _ module: Module) -> Bool {
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
    // The only version that is known.
    case 0x7000_002A: name.equals(".MIPS.abiflags") && section.size >= 24 && startsWithZeros(section, module)
    case 0x7000_002B: name.equals(".MIPS.xhash")
    default: true
    }
  }

  private static func startsWithZeros(_ section: Section, _ module: Module) -> Bool {
    guard let contents = section.contents else { return false }
    return module.image.load(UInt16.self, at: contents.lowerBound, .little) == 0
  }

  /// Sections of small data come out loaded and writable, and what IRIX calls compact relocations does not come out
  /// loaded (`_bfd_mips_elf_fake_sections` and `_bfd_mips_elf_section_processing`, bfd/elfxx-mips.c).
  private static func flagsForMips(_ section: Section) -> SectionFlags {
    let name = section.name
    if name.equals(".sdata") || name.equals(".lit4") || name.equals(".lit8") {
      return section.flags.union([.write, .alloc])
    }
    if name.equals(".msym") || name.equals(".MIPS.xhash") { return section.flags.union(.alloc) }
    return name.equals(".compact_rel") ? [] : section.flags
  }

  /// `.gptab.sdata` is about `.sdata` (`_bfd_mips_final_write_processing`, bfd/elfxx-mips.c).
  private static func counterpartForMips(_ section: Section) -> ElfName? {
    let prefixes: [StaticString] = [".gptab", ".MIPS.content", ".MIPS.events", ".MIPS.post_rel"]
    let prefix = prefixes.first { section.name.hasPrefix($0) }
    return prefix.map { section.name.dropFirst($0.utf8CodeUnitCount) }
  }

  /// An odd function is taken for one in another instruction set: the bit is cleared. SHN_MIPS_TEXT, SHN_MIPS_DATA and
  /// SHN_MIPS_SUNDEFINED give way to what they stand for (`_bfd_mips_elf_symbol_processing`, bfd/elfxx-mips.c); which section
  /// the first two come to is not worked out.
  private static func movedMips(_ symbol: Symbol) -> Symbol? {
    var moved = symbol
    if symbol.type == 2 { moved.value &= ~1 }
    switch symbol.sectionIndex {
    case 0xFF01, 0xFF02: moved.sectionIndex = Symbol.absolute
    case 0xFF04: moved.sectionIndex = Symbol.undefined
    default: break
    }
    return moved == symbol ? nil : moved
  }

  /// MIPS psABI, "Relocation Types", with those of MIPS16 and microMIPS.
  private static let mipsRelocations = RelocationTypes(
    "R_",
    [
      0: """
      MIPS_NONE MIPS_16 MIPS_32 MIPS_REL32 MIPS_26 MIPS_HI16 MIPS_LO16 MIPS_GPREL16 MIPS_LITERAL
      MIPS_GOT16 MIPS_PC16 MIPS_CALL16 MIPS_GPREL32 MIPS_UNUSED1 MIPS_UNUSED2 MIPS_UNUSED3 MIPS_SHIFT5
      MIPS_SHIFT6 MIPS_64 MIPS_GOT_DISP MIPS_GOT_PAGE MIPS_GOT_OFST MIPS_GOT_HI16 MIPS_GOT_LO16 MIPS_SUB
      MIPS_INSERT_A MIPS_INSERT_B MIPS_DELETE MIPS_HIGHER MIPS_HIGHEST MIPS_CALL_HI16 MIPS_CALL_LO16
      MIPS_SCN_DISP MIPS_REL16 MIPS_ADD_IMMEDIATE MIPS_PJUMP MIPS_RELGOT MIPS_JALR MIPS_TLS_DTPMOD32
      MIPS_TLS_DTPREL32 MIPS_TLS_DTPMOD64 MIPS_TLS_DTPREL64 MIPS_TLS_GD MIPS_TLS_LDM
      MIPS_TLS_DTPREL_HI16 MIPS_TLS_DTPREL_LO16 MIPS_TLS_GOTTPREL MIPS_TLS_TPREL32 MIPS_TLS_TPREL64
      MIPS_TLS_TPREL_HI16 MIPS_TLS_TPREL_LO16 MIPS_GLOB_DAT
      """,
      60: "MIPS_PC21_S2 MIPS_PC26_S2 MIPS_PC18_S3 MIPS_PC19_S2 MIPS_PCHI16 MIPS_PCLO16",
      100: """
      MIPS16_26 MIPS16_GPREL MIPS16_GOT16 MIPS16_CALL16 MIPS16_HI16 MIPS16_LO16 MIPS16_TLS_GD
      MIPS16_TLS_LDM MIPS16_TLS_DTPREL_HI16 MIPS16_TLS_DTPREL_LO16 MIPS16_TLS_GOTTPREL
      MIPS16_TLS_TPREL_HI16 MIPS16_TLS_TPREL_LO16 MIPS16_PC16_S1
      """,
      126: "MIPS_COPY MIPS_JUMP_SLOT",
      133: """
      MICROMIPS_26_S1 MICROMIPS_HI16 MICROMIPS_LO16 MICROMIPS_GPREL16 MICROMIPS_LITERAL MICROMIPS_GOT16
      MICROMIPS_PC7_S1 MICROMIPS_PC10_S1 MICROMIPS_PC16_S1 MICROMIPS_CALL16
      """,
      145: """
      MICROMIPS_GOT_DISP MICROMIPS_GOT_PAGE MICROMIPS_GOT_OFST MICROMIPS_GOT_HI16 MICROMIPS_GOT_LO16
      MICROMIPS_SUB MICROMIPS_HIGHER MICROMIPS_HIGHEST MICROMIPS_CALL_HI16 MICROMIPS_CALL_LO16
      MICROMIPS_SCN_DISP MICROMIPS_JALR MICROMIPS_HI0_LO16
      """,
      162: """
      MICROMIPS_TLS_GD MICROMIPS_TLS_LDM MICROMIPS_TLS_DTPREL_HI16 MICROMIPS_TLS_DTPREL_LO16
      MICROMIPS_TLS_GOTTPREL
      """,
      169: "MICROMIPS_TLS_TPREL_HI16 MICROMIPS_TLS_TPREL_LO16",
      172: "MICROMIPS_GPREL7_S2 MICROMIPS_PC23_S2",
      248: "MIPS_PC32 MIPS_EH MIPS_GNU_REL16_S2",
      253: "MIPS_GNU_VTINHERIT MIPS_GNU_VTENTRY",
    ])
}
