extension Signature {
  /// Parts of LLVM's messages that have rows of their own.
  private static let toldAtLength: [StaticString] = [
    "was not recognized as a valid", "SHN_LORESERVE", "is not a symbol table", "cannot be removed because",
    "named in a relocation",
  ]

  /// What LLVM's tools, elfutils, pahole and kmod print.
  static let ofOtherTools: [Signature] = [
    Signature(
      "has unsupported value greater than or equal to SHN_LORESERVE", also: ["65312"], .llvmLivepatch,
      .certain,
      "A symbol stands in section 0xff20 (SHN_LIVEPATCH).", rules: [Livepatch.self]),
    Signature(
      "has unsupported value greater than or equal to SHN_LORESERVE", .llvmRefusal, .certain,
      "A symbol stands in a reserved section that LLVM does not know."),
    Signature(
      "The file was not recognized as a valid object file", .ltoObject, .likely,
      "No object file, or one that LTO left as intermediate code.", rules: [BitcodeFile.self]),
    Signature(
      "is not a symbol table", also: ["ink field value"], .llvmRefusal, .certain,
      "A section names as symbol table what is none.", rules: [RelocationSymbolTable.self]),
    Signature(
      "cannot be removed because it is referenced by", .llvmRefusal, .certain,
      "A section that stays names one that is to go.", rules: [LinkOrder.self]),
    Signature(
      "because it is named in a relocation", .llvmRefusal, .certain,
      "A symbol that is to go is needed by a relocation that stays."),
    Signature(
      "llvm-objcopy: error: ", unless: toldAtLength, .llvmRefusal, .likely,
      "llvm-objcopy refuses the file."),
    Signature(
      "llvm-strip: error: ", unless: toldAtLength, .llvmRefusal, .likely,
      "llvm-strip refuses the file."),
    Signature(
      "illformed file", .sectionGroups, .likely,
      "elfutils finds that groups and flags contradict each other, and leaves the file unstripped with exit 0.",
      rules: [GroupSharedSection.self]),
    Signature(
      "while writing '", also: ["eu-strip"], .damagedFile, .likely, "eu-strip cannot write what it has read."),
    Signature(
      "INTERNAL ERROR ", also: ["eu-strip"], .damagedFile, .likely,
      "eu-strip met something it does not expect."
    ),
    Signature(
      "multiple relocation sections to one section are not supported", .severalRelocationSections, .certain,
      "LLD is to link an object once more in which several relocation sections apply to one section.",
      rules: [SeveralRelocationSections.self]),
    Signature(
      "failed to add .BTF section to", .btfStep, .certain,
      "pahole's objcopy failed; its own message is above.",
      rules: [Btf.self]),
    Signature("Failed to encode BTF", .btfStep, .likely, "pahole failed; the reason is above."),
    Signature(
      "btf_encoder__encode: btf__dedup failed", .btfStep, .likely, "pahole is too old for the compiler."),
    Signature(
      "elf_get_section_header: Assertion ", .tooManySections, .likely,
      "libkmod met a section number beyond those that it counts.", rules: [ManySections.self]),
  ]

  /// What make, objtool and DKMS print.
  static let ofBuilds: [Signature] = [
    Signature("error: objtool: ", .objtool, .certain, "objtool fails, and the build with it."),
    Signature(
      "warning: objtool: ", .objtool, .possible,
      "objtool is not content; newer kernels make errors of some of these."
    ),
    Signature(
      "Bad return status for module build", .dkmsBuild, .likely,
      "make failed; what comes after it was not run."
    ),
    Signature("(bad exit status: ", .dkmsBuild, .possible, "A command of DKMS failed."),
    Signature(
      "ERROR: modpost: ", also: ["undefined!"], .dkmsBuild, .certain,
      "The module needs a symbol that the kernel does not export."),
  ]
}
