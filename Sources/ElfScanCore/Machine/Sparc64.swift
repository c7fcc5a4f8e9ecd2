extension MachineFacts {
  /// 64-bit SPARC (SPARC V9 psABI, "Relocation Types"; include/elf/sparc.h of Binutils).
  static let sparc64 = MachineFacts(
    machine: .sparcv9, name: "SPARC64", triplets: (nil, "sparc64-linux-gnu"),
    relocationCode: "bfd/elf64-sparc.c",
    knowsSolarisLinks: true,
    relocationNames: RelocationTypes(
      "R_SPARC_",
      [
        0: """
        NONE 8 16 32 DISP8 DISP16 DISP32 WDISP30 WDISP22 HI22 22 13 LO10 GOT10 GOT13 GOT22 PC10 PC22 WPLT30
        COPY GLOB_DAT JMP_SLOT RELATIVE UA32 PLT32 HIPLT22 LOPLT10 PCPLT32 PCPLT22 PCPLT10 10 11 64 OLO10
        HH22 HM10 LM22 PC_HH22 PC_HM10 PC_LM22 WDISP16 WDISP19
        """,
        43: "7 5 6 DISP64 PLT64 HIX22 LOX10 H44 M44 L44 REGISTER UA64 UA16",
      ]),
    typeField: .lowestByteAndNumber,
    knownRelocations: [
      KnownRelocations(0...88), KnownRelocations(248...252),
    ])
}
