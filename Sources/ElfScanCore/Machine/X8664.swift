extension MachineFacts {
  /// x86-64 (x86-64 psABI, "Relocation Types"; include/elf/x86-64.h of Binutils). The psABI has withdrawn 39
  /// and 40.
  static let x8664 = MachineFacts(
    machine: .x8664, name: "x86-64", triplets: ("x86_64-linux-gnu", nil),
    kernelReadsFlags: false,
    // __write_relocate_add, arch/x86/kernel/module.c: 64 and PC64; PC32, PLT32, 32 and 32S.
    zeroBytes: { [1, 24].contains($0) ? 8 : [2, 4, 10, 11].contains($0) ? 4 : 0 },
    knowsSolarisLinks: true,
    sectionTypeNames: [0x7000_0001: "X86_64_UNWIND"],
    sectionTypes: .only(0x7000_0001...0x7000_0001),
    flagLetter: (0x1000_0000, "l"),
    relocationNames: RelocationTypes(
      "R_X86_64_",
      [
        0: """
        NONE 64 PC32 GOT32 PLT32 COPY GLOB_DAT JUMP_SLOT RELATIVE GOTPCREL 32 32S 16 PC16 8 PC8 DTPMOD64
        DTPOFF64 TPOFF64 TLSGD TLSLD DTPOFF32 GOTTPOFF TPOFF32 PC64 GOTOFF64 GOTPC32 GOT64 GOTPCREL64
        GOTPC64 GOTPLT64 PLTOFF64 SIZE32 SIZE64 GOTPC32_TLSDESC TLSDESC_CALL TLSDESC IRELATIVE RELATIVE64
        PC32_BND PLT32_BND GOTPCRELX REX_GOTPCRELX CODE_4_GOTPCRELX CODE_4_GOTTPOFF CODE_4_GOTPC32_TLSDESC
        CODE_5_GOTPCRELX CODE_5_GOTTPOFF CODE_5_GOTPC32_TLSDESC CODE_6_GOTPCRELX CODE_6_GOTTPOFF
        CODE_6_GOTPC32_TLSDESC
        """,
        250: "GNU_VTINHERIT GNU_VTENTRY",
      ]),
    typeField: .lowestByte,
    knownRelocations: [
      KnownRelocations(0...42), KnownRelocations(43...45, .from(2, 42)),
      KnownRelocations(46...51, .from(2, 44)),
      KnownRelocations(250...251),
    ],
    // elf_x86_64_info_to_howto (bfd/elf64-x86-64.c) takes the type as in 32-bit files.
    properties: [KnownProperties(types: 0xC000_0000...0xC001_7FFF, name: "x86 property", namesType: true)])
}
