/// What a file is, as far as it matters for strip.
public enum FileKind: String, Sendable, Equatable {
  /// ET_REL with `.modinfo` and `.gnu.linkonce.this_module` (the test elfutils uses too).
  case kernelModule = "kernel module"
  /// Another relocatable object.
  case relocatable = "relocatable object"
  case executable
  case sharedLibrary = "shared library"
  case core = "core file"
  /// Raw LLVM bitcode (`BC C0 DE`).
  case bitcode = "LLVM bitcode"
  /// LLVM bitcode behind the wrapper header (`DE C0 17 0B`).
  case bitcodeWrapper = "LLVM bitcode (wrapped)"
  /// An ELF file of another type.
  case otherElf = "ELF file of an unusual type"
}

extension FileKind {
  /// The kind with its article, for sentences.
  public var withArticle: String {
    switch self {
    case .executable, .otherElf: "an \(rawValue)"
    case .bitcode, .bitcodeWrapper: rawValue
    default: "a \(rawValue)"
    }
  }
}
