/// What the predictions for one module share: nearly every release and mode asks for the same, and writes the same object.
struct SharedFindings {
  private let module: Module
  private let survey: RelocationSurvey
  private var symbols: [[Int]: SymbolSet] = [:]
  private var harms: [(written: ObjectWriting, harm: Harm)] = []
  /// So many of them are kept.
  private static let limit = 3
  /// What the kernel refuses in the module as it is; filled when first needed.
  private var refusals: [LoaderRefusal]?

  init(_ module: Module, _ survey: RelocationSurvey) {
    self.module = module
    self.survey = survey
  }

  /// The existing symbols that these sections name, by position in the module's list of relocation sections.
  mutating func symbols(of positions: [Int]) -> SymbolSet {
    if let set = symbols[positions] { return set }
    var set = SymbolSet(count: module.symbolTable.count)
    for position in positions {
      for symbol in survey[module.relocationSections[position]].symbols { set.insert(Int(symbol)) }
    }
    symbols[positions] = set
    return set
  }

  /// What the kernel would see changed in an object.
  mutating func harm(of object: ObjectWriting) -> Harm {
    if let known = harms.first(where: { $0.written.comesToTheSame(as: object) }) { return known.harm }
    let harm = harm(of: object.output(isWhole: false))
    // Releases are asked in their order, and neighbours are alike; what they hold is as large as the file.
    if harms.count >= SharedFindings.limit { harms.removeFirst() }
    harms.append((object, harm))
    return harm
  }

  /// What the kernel would see changed in an object.
  mutating func harm(of output: OutputObject) -> Harm {
    let found = refusals ?? LoaderRefusal.all(in: module, readsPlaces: false)
    refusals = found
    return Harm(ModuleComparison(module, output, survey, refusals: found))
  }
}
