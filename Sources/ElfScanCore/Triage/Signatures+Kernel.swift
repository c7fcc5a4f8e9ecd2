extension Signature {
  /// What the kernel says when it refuses a module (kernel/module/, arch/*/kernel/module.c), and kmod after it.
  static let ofLoading: [Signature] = [
    Signature(
      "module has no symbols (stripped?)", .symbolsStripped, .proof, from: .kernel,
      "There is not exactly one symbol table.", rules: [NoSymbolTable.self, SeveralSymbolTables.self]),
    Signature(
      ": version magic '", also: ["should be '"], .otherKernel, .proof, from: .kernel,
      "The module's vermagic is not the kernel's."),
    Signature(
      "disagrees about version of symbol", .otherKernel, .proof, from: .kernel,
      "The module was built with other headers: a symbol's checksum differs."),
    Signature(
      "no symbol version for ", .otherKernel, .sign, from: .kernel,
      "The module was built without the kernel's Module.symvers."),
    Signature(
      "section size must match the kernel's built struct module size", .otherKernel, .proof, from: .kernel,
      "struct module has another size in this kernel: the module was built with other headers.",
      rules: [ThisModule.self]),
    Signature(
      "failed to validate module [", also: ["BTF"], .btfMismatch, .proof, from: .kernel,
      "The module's BTF does not fit the kernel's.", rules: [Btf.self]),
    Signature(
      "nvalid relocation target, existing value is nonzero", .relocationTarget, .proof, from: .kernel,
      "A place that is to be relocated is not empty: the relocation was applied before, or belongs to another tool's idea "
        + "of the file."),
    Signature(
      "existing value does not match expected value for type", .relocationTarget, .proof, from: .kernel,
      "A relocation that is to be taken back (livepatch) is not what was applied."),
    Signature(
      "overflow in relocation type", .relocationTarget, .proof, from: .kernel,
      "An address does not fit; as after a wrong code model, or a relocation that names a wrong symbol."),
    Signature(
      "likely not compiled with -mcmodel=kernel", .relocationTarget, .sign, from: .kernel,
      "The kernel's guess about the line above."),
    Signature(
      "nknown relocation type ", .relocationTarget, .proof, from: .kernel,
      "The kernel does not know a relocation type: the compiler is newer, or has unwind tables on."),
    Signature(
      "Unknown rela relocation: ", .relocationTarget, .proof, from: .kernel,
      "The kernel does not know a relocation type."),
    Signature(
      "Unknown relocation: ", .relocationTarget, .proof, from: .kernel,
      "The kernel does not know a relocation type."),
    Signature(
      "Invalid ELF header", .invalidElf, .proof, from: .kernel, "The file is no ELF file, or for others."),
    Signature(
      "Module has invalid ELF structures", .invalidElf, .proof, from: .kernel,
      "Headers or sections contradict the file."),
    Signature(
      "Invalid ELF section", .invalidElf, .proof, from: .kernel, "A section goes past the end of the file."),
    Signature("ELF Spec violation: ", .invalidElf, .proof, from: .kernel, "The file breaks ELF's rules."),
    Signature(
      "Invalid architecture in ELF header", .invalidElf, .proof, from: .kernel, "It is for another processor."
    ),
    Signature(
      ".gnu.linkonce.this_module section must exist", .invalidElf, .proof, from: .kernel,
      "The section that makes a file a module is not there, or twice.", rules: [ThisModule.self]),
    Signature(
      "No module found in object", .invalidElf, .proof, from: .kernel,
      "The section that makes a file a module is not there: a linker or strip dropped it.",
      rules: [ThisModule.self]),
    Signature(
      "PKCS#7 signature not signed with a trusted key", .untrustedKey, .proof, from: .kernel,
      "The signature is good, and its key unknown."),
    Signature(
      "Loading of module with unavailable key is rejected", .untrustedKey, .proof, from: .kernel,
      "The key is unknown, and signatures are enforced."),
    Signature(
      "Loading of module with unsupported crypto is rejected", .untrustedKey, .proof, from: .kernel,
      "The kernel lacks the signature's algorithm."),
    Signature(
      "ey was rejected by service", .untrustedKey, .sign,
      "The kernel answers EKEYREJECTED: no signature that it accepts, or none at all.",
      rules: [AppendedSignature.self]),
    Signature(
      "equired key not available", .untrustedKey, .sign,
      "The kernel answers ENOKEY: it does not know the key, or there is no signature.",
      rules: [AppendedSignature.self]),
    Signature(
      "Loading of unsigned module is rejected", .unsigned, .proof, from: .kernel,
      "There is no signature, and the kernel enforces one.", rules: [AppendedSignature.self]),
    Signature(
      "unsigned module loading is restricted", .unsigned, .proof, from: .kernel,
      "There is no signature, and the kernel is locked down."),
    Signature(
      "module verification failed: signature and/or required key missing", .unsigned, .hint, from: .kernel,
      "There is no signature that the kernel knows; it loads the module all the same."),
    Signature(
      "Unknown symbol ", also: ["Unknown symbol in module"], .unknownSymbol, .sign,
      "The kernel's own lines name the symbol."),
    Signature(
      "Unknown symbol ", also: [": Unknown symbol ", "(err "], .unknownSymbol, .proof, from: .kernel,
      "The kernel has no such symbol for the module (err -2: none; -22: another version)."),
    Signature(
      "Exec format error", .loadFailed, .hint, "The kernel answers ENOEXEC, and says why in its log."),
    Signature(
      "Invalid module format", .loadFailed, .hint, "The kernel answers ENOEXEC, and says why in its log."),
  ]

  /// What the kernel says when a module's code goes wrong.
  static let ofRunning: [Signature] = [
    Signature(
      "CFI failure at ", .cfiFailure, .proof, from: .kernel,
      "A call through a pointer ended in a function of another type."),
    Signature("CFI failure (target: ", .cfiFailure, .proof, from: .kernel, "The same, of older kernels."),
    Signature(
      "RIP: 0010:", also: ["+0x", "["], .crash, .hint, from: .kernel,
      "Where a fault or a warning was, in a module."),
  ]
}
