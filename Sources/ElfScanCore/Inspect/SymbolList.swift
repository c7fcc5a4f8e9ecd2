/// The symbol table.
package struct SymbolList: ModuleView {
  /// Which symbols are listed.
  package struct Filter: Sendable {
    /// Only those that other modules or the kernel have to provide.
    package var undefinedOnly = false
    /// What the name has to look like, as it is in the file or in C++. Of a name it sees 2048 bytes.
    package var name: NamePattern?

    /// All symbols.
    package init() {}
  }

  private let module: Module
  private let names: SymbolNames
  /// Numbers in the symbol table.
  private let numbers: [Int]

  /// The symbols of a module that pass the filter.
  package init(_ module: Module, _ filter: Filter = Filter()) {
    self.module = module
    let names = SymbolNames(module)
    self.names = names
    let symbols = module.symbolTable.symbols
    numbers = symbols.indices.filter { number in
      // The null symbol is undefined, but wants nothing.
      if filter.undefinedOnly && (number == 0 || !symbols[number].isUndefined) { return false }
      guard let pattern = filter.name else { return true }
      let name = names[symbols[number]]
      if pattern.matches(name.bytes) { return true }
      return name.hasPrefix("_Z") && pattern.matches(Array(demangled(name).utf8))
    }
  }

  private static let columns: [TextColumn] = [
    .number("Index"), .number("Value"), .number("Size"), .text("Type"), .text("Binding"), .text("Visibility"),
    .text("Section"), .text("Name"),
  ]

  /// One line for each symbol, under a line of headings.
  package func writeText<Failure: Error>(
    color: Bool, to output: inout ViewOutput<Failure>
  ) throws(Failure) {
    if numbers.isEmpty { return try output.write(module.emptyList(of: "symbols")) }
    let symbols = module.symbolTable.symbols
    let table = TextTable(SymbolList.columns, numbers) { cells($0, symbols[$0]) }
    try table.write(color: color, to: &output) { (names[symbols[$0]].withMeaning, false) }
  }

  private func cells(_ number: Int, _ symbol: Symbol) -> [String] {
    [
      "\(number)", hex(symbol.value), "\(symbol.size)", symbol.typeName(osABI), symbol.bindingName(osABI),
      symbol.visibilityName, section(symbol),
    ]
  }

  private var osABI: UInt8 { module.header?.osABI ?? 0 }

  private func section(_ symbol: Symbol) -> String {
    guard let index = symbol.definingSection else { return symbol.sectionWord }
    guard let section = module.section(at: index) else { return "[\(index)] (does not exist)" }
    return section.name.isEmpty ? "[\(index)]" : "[\(index)] \(section.name)"
  }

  /// Every symbol with all its fields.
  package func writeJson<Failure: Error>(to json: inout JsonStream<Failure>) throws(Failure) {
    try json.array("symbols", numbers) { (json, number) throws(Failure) in
      try json.value { write(number, to: &$0) }
    }
  }

  private func write(_ number: Int, to json: inout JsonWriter) {
    let symbol = module.symbolTable.symbols[number]
    let name = names[symbol]
    let shown = name.description
    let meaning = demangled(name)
    let section = symbol.definingSection
    json.object { json in
      json.field("index", number)
      json.field("name", shown)
      json.field("demangled", meaning == shown ? nil : meaning)
      json.field("value", symbol.value)
      json.field("size", symbol.size)
      json.field("type", symbol.typeName(osABI))
      json.field("binding", symbol.bindingName(osABI))
      json.field("visibility", symbol.visibilityName)
      json.field("other", symbol.other)
      json.field("section", section.map { "\($0)" } ?? symbol.sectionWord)
      json.field("sectionName", section.flatMap { module.section(at: $0)?.name.description })
    }
  }
}

/// Names as readelf spells them.
extension Symbol {
  /// Whether the file's system has GNU's additions; ELFOSABI_NONE, ELFOSABI_GNU and ELFOSABI_FREEBSD have.
  private func isGnu(_ osABI: UInt8) -> Bool { [0, 3, 9].contains(osABI) }

  /// STT_*.
  func typeName(_ osABI: UInt8) -> String {
    switch type {
    case 0: "NOTYPE"
    case 1: "OBJECT"
    case 2: "FUNC"
    case 3: "SECTION"
    case 4: "FILE"
    case 5: "COMMON"
    case 6: "TLS"
    case 8: "RELC"
    case 9: "SRELC"
    case 10 where isGnu(osABI): "IFUNC"
    case 10...12: "<OS specific>: \(type)"
    case 13...15: "<processor specific>: \(type)"
    default: "<unknown>: \(type)"
    }
  }

  /// STB_*.
  func bindingName(_ osABI: UInt8) -> String {
    switch binding {
    case 0: "LOCAL"
    case 1: "GLOBAL"
    case 2: "WEAK"
    case 10 where isGnu(osABI): "UNIQUE"
    case 10...12: "<OS specific>: \(binding)"
    case 13...15: "<processor specific>: \(binding)"
    default: "<unknown>: \(binding)"
    }
  }

  /// STV_*.
  var visibilityName: String {
    switch other & 3 {
    case 1: "INTERNAL"
    case 2: "HIDDEN"
    case 3: "PROTECTED"
    default: "DEFAULT"
    }
  }

  /// What the section index means where it is none.
  fileprivate var sectionWord: String {
    switch sectionIndex {
    case Symbol.undefined: "UND"
    case Symbol.livepatch: "LIVEPATCH"
    case Symbol.absolute: "ABS"
    case Symbol.common: "COM"
    case 0xFF00...0xFF1F: "PRC[\(hex(sectionIndex))]"
    case 0xFF20...0xFF3F: "OS [\(hex(sectionIndex))]"
    default: "RSV[\(hex(sectionIndex))]"
    }
  }
}
