/// What the predictions for one module share: nearly every release and mode asks for the same, and writes the same object.
struct SharedFindings {
  private let module: Module
  private let survey: RelocationSurvey
  /// By positions in the module's list of relocation sections.
  private var symbols: [(positions: [Int], set: SymbolSet)] = []
  private var opened = AlikeReleases<(object: BfdObject, refusal: Acceptance.Refusal?)>(limit: 2)
  /// For the call that was asked about last.
  private var preparations: (call: StripCall, known: AlikeReleases<CopyPreparation>)?
  private var harms: [(written: ObjectWriting, harm: Harm)] = []
  /// So many are kept of what is as large as the file.
  private static let limit = 3
  /// What the kernel refuses in the module as it is; filled when first needed.
  private(set) var refusals: [LoaderRefusal]?

  init(_ module: Module, _ survey: RelocationSurvey) {
    self.module = module
    self.survey = survey
  }

  /// The module as a release opens it.
  mutating func opened(
    _ bfd: Bfd, _ open: (Bfd) -> (BfdObject, Acceptance.Refusal?)
  ) -> (object: BfdObject, refusal: Acceptance.Refusal?) {
    if let known = opened.result(for: bfd) { return known }
    let own = bfd.askedAnew()
    let result = open(own)
    opened.add(result, for: own)
    return result
  }

  /// What a release does before it writes anything, where that is known.
  func preparation(_ call: StripCall, _ bfd: Bfd) -> CopyPreparation? {
    preparations?.call == call ? preparations?.known.result(for: bfd) : nil
  }

  mutating func add(_ preparation: CopyPreparation, _ call: StripCall, _ bfd: Bfd) {
    if preparations?.call != call { preparations = (call, AlikeReleases(limit: 2)) }
    preparations?.known.add(preparation, for: bfd)
  }

  /// The existing symbols that these sections name, by position in the module's list of relocation sections.
  mutating func symbols(of positions: [Int]) -> SymbolSet {
    if let known = symbols.first(where: { $0.positions == positions }) { return known.set }
    var set = SymbolSet(count: module.symbolTable.count)
    for position in positions {
      for symbol in survey[module.relocationSections[position]].symbols { set.insert(Int(symbol)) }
    }
    if symbols.count >= SharedFindings.limit { symbols.removeFirst() }
    symbols.append((positions, set))
    return set
  }

  /// What the kernel would see changed in an object.
  mutating func harm(of object: ObjectWriting) -> Harm {
    if let known = harms.first(where: { $0.written.comesToTheSame(as: object) }) {
      object.bfd.countsAsAsked(known.written.bfd)
      return known.harm
    }
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
