extension MachineFacts {
  /// i386 (i386 psABI, "Relocation Types"; include/elf/i386.h of Binutils).
  static let i386 = MachineFacts(
    machine: .i386, name: "i386", triplets: ("i686-linux-gnu", nil),
    usesRela: false,
    isDefaultTarget: false,
    kernelReadsFlags: false,
    knowsSolarisLinks: true,
    relocationNames: RelocationTypes(
      "R_386_",
      [
        0: "NONE 32 PC32 GOT32 PLT32 COPY GLOB_DAT JUMP_SLOT RELATIVE GOTOFF GOTPC 32PLT",
        14: """
        TLS_TPOFF TLS_IE TLS_GOTIE TLS_LE TLS_GD TLS_LDM 16 PC16 8 PC8 TLS_GD_32 TLS_GD_PUSH TLS_GD_CALL
        TLS_GD_POP TLS_LDM_32 TLS_LDM_PUSH TLS_LDM_CALL TLS_LDM_POP TLS_LDO_32 TLS_IE_32 TLS_LE_32
        TLS_DTPMOD32 TLS_DTPOFF32 TLS_TPOFF32 SIZE32 TLS_GOTDESC TLS_DESC_CALL TLS_DESC IRELATIVE GOT32X
        """,
        200: "USED_BY_INTEL_200",
        250: "GNU_VTINHERIT GNU_VTENTRY",
      ]),
    knownRelocations: [
      KnownRelocations(0...10), KnownRelocations(14...23), KnownRelocations(32...43),
      KnownRelocations(250...251),
    ],
    properties: [KnownProperties(types: 0xC000_0000...0xC001_7FFF, name: "x86 property", namesType: true)])
}
