/// Whether a module went through link-time optimisation, and how one can tell. Nothing in a module says so for sure:
/// this is what compilers and linkers happen to leave behind.
enum LtoEvidence: Sendable, Equatable {
  /// Something that only LTO leaves.
  case found(String)
  /// Something that LTO often leaves, and other things too.
  case hinted(String)
  case none

  /// Looks at the module, at what proves most first.
  init(_ module: Module) {
    let names = SymbolNames(module)
    if module.header == nil {
      self = .found("the file is \(module.kind.rawValue), LTO's intermediate code")
    } else if let section = module.sections.first(where: \.holdsLtoCode) {
      self = .found("[\(section.index)] \(section.label) holds LTO's intermediate code")
    } else if let (name, tool) = LtoEvidence.renamedSymbol(module, names) {
      self = .found("\(tool) renamed local symbols, such as \(name)")
    } else if let number = LtoEvidence.combinedFile(module, names) {
      self = .found(
        "symbol \(number) names the source file \(combinedFileName), LLVM's for all files together")
    } else if let hint = LtoEvidence.hint(module, names) {
      self = .hinted(hint)
    } else {
      self = .none
    }
  }

  /// The first symbol that LTO renamed because its name means something else in another source file.
  private static func renamedSymbol(
    _ module: Module, _ names: SymbolNames
  ) -> (name: ElfName, tool: String)? {
    let marks: [(mark: [UInt8], tool: String)] = [
      (Array(".llvm.".utf8), "LLVM's ThinLTO"), (Array(".lto_priv.".utf8), "GCC's LTO"),
    ]
    for symbol in module.symbolTable.symbols where symbol.type == 1 || symbol.type == 2 {
      let name = names.bytes(symbol)
      // A number follows the last two dots' word.
      let digits = name.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      guard digits > 0, name.count > digits else { continue }
      let stem = name.dropLast(digits)
      for (mark, tool) in marks where stem.count > mark.count && stem.suffix(mark.count).elementsEqual(mark) {
        return (ElfName(bytes: name), tool)
      }
    }
    return nil
  }

  /// The number of the symbol with the file name that LLVM gives to what full LTO put together.
  private static func combinedFile(_ module: Module, _ names: SymbolNames) -> Int? {
    module.symbolTable.symbols.firstIndex { $0.isFile && names[$0] == combinedFileName }
  }

  /// A merged `.text` or `.rodata` is no hint: ordinary modules look like that, where the compiler made no section for
  /// each function.
  private static func hint(_ module: Module, _ names: SymbolNames) -> String? {
    let use = SharedUse(module)
    let several = use.relocations.filter {
      $0.value.count > 1 && $0.key != 0 && module.section(at: $0.key)?.isAllocated == true
    }
    if let (target, sections) = several.min(by: { $0.key < $1.key }) {
      return "\(sections.count) relocation sections apply to \(module.sectionLabel(target)), "
        + "as ld.lld leaves them when it merges sections of objects made for LTO"
    }
    let (count, first) = functionSections(module, names)
    guard let first, module.info.producers.contains(where: { $0.contains("clang version") }) else {
      return nil
    }
    return
      "\(count == 1 ? "1 function has a section of its own" : "\(count) functions have sections of their own"), "
      + "such as \(first), as Clang makes them for LTO, or where it is told to (-ffunction-sections)"
  }

  /// How many functions have a section that is named after them, and the first such name. Kernels without LTO put all
  /// functions of an object into one section; but a C++ function that several objects define has its own everywhere.
  private static func functionSections(_ module: Module, _ names: SymbolNames) -> (
    count: Int, first: ElfName?
  ) {
    var count = 0
    var first: ElfName?
    for symbol in module.symbolTable.symbols where symbol.type == 2 {
      guard let section = symbol.definingSection.flatMap({ module.section(at: $0) }),
        section.name.hasPrefix(".text."), !section.name.hasPrefix(".text._Z"),
        section.name.rest(after: ".text.".utf8.count) == names.bytes(symbol)
      else { continue }
      count += 1
      first = first ?? section.name
    }
    return (count, first)
  }
}

/// llvm/lib/LTO/LTO.cpp.
private let combinedFileName: ElfName = "ld-temp.o"

extension Section {
  /// Intermediate code of LLVM's or GCC's LTO; `.llvmbc` is not, which `-fembed-bitcode` writes for other purposes.
  fileprivate var holdsLtoCode: Bool {
    type.rawValue == 0x6FFF_4C0C || name == ".llvm.lto" || name.hasPrefix(".gnu.lto_")
  }
}
