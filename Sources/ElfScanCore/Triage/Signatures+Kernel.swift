extension Signature {
  /// What the kernel says when it refuses a module (kernel/module/, arch/*/kernel/module.c), and kmod after it.
  static let ofLoading: [Signature] = [
    Signature(
      "module has no symbols (stripped?)", .symbolsStripped, .certain, from: .kernel,
      "There is not exactly one symbol table.", rules: [NoSymbolTable.self, SeveralSymbolTables.self]),
    Signature(
      ": version magic '", also: ["should be '"], .otherKernel, .certain, from: .kernel,
      "The module's vermagic is not the kernel's."),
    Signature(
      "disagrees about version of symbol", .otherKernel, .certain, from: .kernel,
      "The module was built with other headers: a symbol's checksum differs."),
    Signature(
      "no symbol version for ", .otherKernel, .likely, from: .kernel,
      "The module was built without the kernel's Module.symvers."),
    Signature(
      "section size must match the kernel's built struct module size", .otherKernel, .certain, from: .kernel,
      "struct module has another size in this kernel: the module was built with other headers.",
      rules: [ThisModule.self]),
    Signature(
      "failed to validate module [", also: ["BTF"], .btfMismatch, .certain, from: .kernel,
      "The module's BTF does not fit the kernel's.", rules: [Btf.self]),
    Signature(
      "nvalid relocation target, existing value is nonzero", .relocationTarget, .certain, from: .kernel,
      "A place that is to be relocated is not empty: the relocation was applied before, or belongs to another tool's idea "
        + "of the file."),
    Signature(
      "existing value does not match expected value for type", .relocationTarget, .certain, from: .kernel,
      "A relocation that is to be taken back (livepatch) is not what was applied."),
    Signature(
      "overflow in relocation type", .relocationTarget, .certain, from: .kernel,
      "An address does not fit; as after a wrong code model, or a relocation that names a wrong symbol."),
    Signature(
      "likely not compiled with -mcmodel=kernel", .relocationTarget, .likely, from: .kernel,
      "The kernel's guess about the line above."),
    Signature(
      "nknown relocation type ", .relocationTarget, .certain, from: .kernel,
      "The kernel does not know a relocation type: the compiler is newer, or has unwind tables on."),
    Signature(
      "Unknown rela relocation: ", .relocationTarget, .certain, from: .kernel,
      "The kernel does not know a relocation type."),
    Signature(
      "Unknown relocation: ", .relocationTarget, .certain, from: .kernel,
      "The kernel does not know a relocation type."),
    Signature(
      "Invalid ELF header", .invalidElf, .certain, from: .kernel, "The file is no ELF file, or for others."),
    Signature(
      "Module has invalid ELF structures", .invalidElf, .certain, from: .kernel,
      "Headers or sections contradict the file."),
    Signature(
      "Invalid ELF section", .invalidElf, .certain, from: .kernel, "A section goes past the end of the file."),
    Signature("ELF Spec violation: ", .invalidElf, .certain, from: .kernel, "The file breaks ELF's rules."),
    Signature(
      "Invalid architecture in ELF header", .invalidElf, .certain, from: .kernel,
      "It is for another processor."
    ),
    Signature(
      ".gnu.linkonce.this_module section must exist", .invalidElf, .certain, from: .kernel,
      "The section that makes a file a module is not there, or twice.", rules: [ThisModule.self]),
    Signature(
      "No module found in object", .invalidElf, .certain, from: .kernel,
      "The section that makes a file a module is not there: a linker or strip dropped it.",
      rules: [ThisModule.self]),
    Signature(
      "PKCS#7 signature not signed with a trusted key", .untrustedKey, .certain, from: .kernel,
      "The signature is good, and its key unknown."),
    Signature(
      "Loading of module with unavailable key is rejected", .untrustedKey, .certain, from: .kernel,
      "The key is unknown, and signatures are enforced."),
    Signature(
      "Loading of module with unsupported crypto is rejected", .untrustedKey, .certain, from: .kernel,
      "The kernel lacks the signature's algorithm."),
    Signature(
      "ey was rejected by service", .untrustedKey, .likely,
      "The kernel answers EKEYREJECTED: no signature that it accepts, or none at all.",
      rules: [AppendedSignature.self]),
    Signature(
      "equired key not available", .untrustedKey, .likely,
      "The kernel answers ENOKEY: it does not know the key, or there is no signature.",
      rules: [AppendedSignature.self]),
    Signature(
      "Loading of unsigned module is rejected", .unsigned, .certain, from: .kernel,
      "There is no signature, and the kernel enforces one.", rules: [AppendedSignature.self]),
    Signature(
      "unsigned module loading is restricted", .unsigned, .certain, from: .kernel,
      "There is no signature, and the kernel is locked down."),
    Signature(
      "module verification failed: signature and/or required key missing", .unsigned, .possible,
      from: .kernel,
      "There is no signature that the kernel knows; it loads the module all the same."),
    Signature(
      "Unknown symbol ", also: ["Unknown symbol in module"], .unknownSymbol, .likely,
      "The kernel's own lines name the symbol."),
    Signature(
      "Unknown symbol ", also: [": Unknown symbol ", "(err "], .unknownSymbol, .certain, from: .kernel,
      "The kernel has no such symbol for the module (err -2: none; -22: another version)."),
    Signature(
      "Exec format error", .loadFailed, .possible, "The kernel answers ENOEXEC, and says why in its log."),
    Signature(
      "Invalid module format", .loadFailed, .possible, "The kernel answers ENOEXEC, and says why in its log."),
  ]

  /// What the kernel says when a module's code goes wrong.
  static let ofRunning: [Signature] = [
    Signature(
      "CFI failure at ", .cfiFailure, .certain, from: .kernel,
      "A call through a pointer ended in a function of another type."),
    Signature("CFI failure (target: ", .cfiFailure, .certain, from: .kernel, "The same, of older kernels."),
    Signature(
      "RIP: 0010:", also: ["+0x", "["], .crash, .possible, from: .kernel,
      "Where a fault or a warning was, in a module."),
  ]
}
