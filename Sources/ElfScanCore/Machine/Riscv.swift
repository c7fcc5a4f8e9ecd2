extension MachineFacts {
  /// RISC-V (RISC-V psABI, "Relocations"; include/elf/riscv.h of Binutils).
  static let riscv = MachineFacts(
    machine: .riscv, name: "RISC-V", triplets: ("riscv64-linux-gnu", nil),
    sectionTypeNames: [0x7000_0003: "RISCV_ATTRIBUTES"],
    attributesType: 0x7000_0003,
    relocationNames: RelocationTypes(
      "R_RISCV_",
      [
        0: """
        NONE 32 64 RELATIVE COPY JUMP_SLOT TLS_DTPMOD32 TLS_DTPMOD64 TLS_DTPREL32 TLS_DTPREL64 TLS_TPREL32
        TLS_TPREL64 TLSDESC
        """,
        16: """
        BRANCH JAL CALL CALL_PLT GOT_HI20 TLS_GOT_HI20 TLS_GD_HI20 PCREL_HI20 PCREL_LO12_I PCREL_LO12_S
        HI20 LO12_I LO12_S TPREL_HI20 TPREL_LO12_I TPREL_LO12_S TPREL_ADD ADD8 ADD16 ADD32 ADD64 SUB8
        SUB16 SUB32 SUB64
        """,
        43: """
        ALIGN RVC_BRANCH RVC_JUMP RVC_LUI GPREL_I GPREL_S TPREL_I TPREL_S RELAX SUB6 SET6 SET8 SET16 SET32
        32_PCREL IRELATIVE
        """,
        60: "SET_ULEB128 SUB_ULEB128 TLSDESC_HI20 TLSDESC_LOAD_LO12 TLSDESC_ADD_LO12 TLSDESC_CALL",
      ]),
    knownRelocations: [
      KnownRelocations(0...57), KnownRelocations(58, .from(2, 40)), KnownRelocations(59...61, .from(2, 41)),
      KnownRelocations(62...71, .from(2, 43)), KnownRelocations(72, .from(2, 47)),
      KnownRelocations(73...77, .from(2, 47, 50)),
    ],
    blankRelocations: [
      KnownRelocations(41...42, .between((2, 36), (2, 40))), KnownRelocations(66, .from(2, 43)),
      KnownRelocations(67, .from(2, 47)), KnownRelocations(73, .from(2, 47, 50)),
    ],
    properties: [
      KnownProperties(types: 0xC000_0000...0xC000_0000, name: "RISC-V used", releases: .from(2, 47))
    ])
}
