extension MachineFacts {
  /// MIPS (MIPS psABI, "Relocation Types"; include/elf/mips.h of Binutils), with those of MIPS16 and microMIPS.
  static let mips = MachineFacts(
    machine: .mips, name: "MIPS", triplets: ("mips64el-linux-gnuabi64", "mips64-linux-gnuabi64"),
    // Of the ABIs only o32 has them without; n32 is flagged EF_MIPS_ABI2.
    usesRela: { $0.elfClass == .elf64 || $0.flags & 0x20 != 0 },
    hasOwnRelocations: { $0.elfClass == .elf64 },
    sectionTypes: .processorOnly(takesMips),
    // SHT_MIPS_DEBUG.
    debuggingType: 0x7000_0005,
    relocationNames: RelocationTypes(
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
      ]))

  /// A type that has a name of its own is taken under that name only, and any other under any name.
  private static func takesMips(_ section: Section) -> Bool {
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
}
