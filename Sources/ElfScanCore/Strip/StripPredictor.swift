/// Predicts what GNU strip does to a module: the stages of BFD and objcopy, one after the other.
public struct StripPredictor {
  let module: Module
  let survey: RelocationSurvey
  var shared: SharedFindings
  private let buildNotes: [Int: BuildNotes]
  private let properties: GnuProperties
  /// What was predicted.
  private var known: [StripCall: AlikeReleases<StripOutcome>] = [:]
  /// Whether the module is of ordinary shape.
  private let ordinary: OrdinaryShape?
  /// Whether its debugging information is too; filled when first needed.
  private var hasOrdinaryDebugging: Bool?

  /// What strips built for the module's machine have in common.
  private let machine: MachineFacts

  /// A predictor for one module.
  public init(_ module: Module) {
    self.init(module, RelocationSurvey(module))
  }

  init(_ module: Module, _ survey: RelocationSurvey) {
    self.module = module
    self.survey = survey
    shared = SharedFindings(module, survey)
    buildNotes = module.buildNotes
    properties = GnuProperties.of(module)
    ordinary = OrdinaryShape(module, properties)
    machine = MachineFacts.of(module.header) ?? .noMachine
  }

  /// What strip or objcopy of this release does to the module in this mode, with these edits.
  public mutating func predict(
    _ release: BinutilsRelease, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) -> StripPrediction {
    if mode != .all, edits.isEmpty, isOrdinary(readsDebugging: mode == .objcopy) {
      return StripPrediction(release, mode, .ordinary(losesSignature: module.signature != nil))
    }
    return model(release, mode, edits)
  }

  /// Whether the module is of ordinary shape; then no strip does it harm.
  ///
  /// - Parameter readsDebugging: whether debugging information is looked at, as objcopy and llvm-strip do.
  mutating func isOrdinary(readsDebugging: Bool) -> Bool {
    guard let ordinary else { return false }
    if !readsDebugging { return true }
    let isOrdinary = hasOrdinaryDebugging ?? ordinary.hasOrdinaryDebugging()
    hasOrdinaryDebugging = isOrdinary
    return isOrdinary
  }

  /// The object that strip or objcopy of this release would write of the module; nil where it writes none, or nobody can tell
  /// what.
  public mutating func output(
    _ release: BinutilsRelease, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) -> OutputObject? {
    run(Bfd(release, machine), StripCall(mode: mode, edits: edits)).result(&shared, keepsOutput: true).output
  }

  private func run(_ bfd: Bfd, _ call: StripCall) -> StripRun {
    StripRun(
      module: module, survey: survey, buildNotes: buildNotes, properties: properties, bfd: bfd, call: call)
  }

  /// What the full model says, ordinary shape or not.
  mutating func model(
    _ release: BinutilsRelease, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) -> StripPrediction {
    let call = StripCall(mode: mode, edits: edits)
    let bfd = Bfd(release, machine)
    if let outcome = known[call]?.result(for: bfd) { return StripPrediction(release, mode, outcome) }
    let outcome = run(bfd, call).result(&shared).outcome
    known[call, default: AlikeReleases()].add(outcome, for: bfd)
    return StripPrediction(release, mode, outcome)
  }
}
