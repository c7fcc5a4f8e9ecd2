/// A module stripped without any stripper, and repaired on the way: relocations of one section in one, no groups. What the
/// kernel loads is compared before anyone gets to see the result.
public struct StrippedModule: Sendable {
  /// The module as it was.
  public let original: Module
  /// The stripped one.
  public let module: Module
  /// What had to be repaired.
  public let changes: [RepairChange]

  /// The bytes to write.
  public var bytes: [UInt8] { module.bytes }

  /// Strips a module.
  ///
  /// - Parameters:
  ///   - mode: what is stripped; `.all` leaves no module.
  ///   - edits: what else goes, or stays. GNU build notes stay as they are: they are smaller when merged, and nobody reads
  ///     them in a module.
  /// - Throws: `RepairRefusal` where the module should not be touched, or another one would come out.
  public static func of(
    _ original: Module, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) throws(RepairRefusal) -> StrippedModule {
    try of(original, mode, edits, RelocationSurvey(original), limit: nil)
  }

  private static func of(
    _ original: Module, _ mode: StripMode, _ edits: CopyEdits, _ survey: RelocationSurvey, limit: Int?
  ) throws(RepairRefusal) -> StrippedModule {
    let plan = try plan(original, mode, edits, survey)
    let comparison = try plan.compared(survey, edits, limit: limit)
    guard comparison.damage(besides: { edits.mean($0, in: original) }) == nil else {
      throw .changes(comparison)
    }
    return StrippedModule(
      original: original, module: comparison.after, changes: plan.changes.filter { !$0.isPartOfStripping })
  }
}

extension StrippedModule {
  private static func plan(
    _ original: Module, _ mode: StripMode, _ edits: CopyEdits, _ survey: RelocationSurvey
  ) throws(RepairRefusal) -> RepairPlan {
    try RepairPlan(
      original, stripping: StrippedParts.of(original, StripCall(mode: mode, edits: edits), survey))
  }

  /// Whether a module can be stripped; where that is plain, it is told without writing it. Where it is not, and the result
  /// is too large to be tried for an advice, it is not told.
  static func succeeds(
    _ original: Module, _ mode: StripMode, _ edits: CopyEdits, _ survey: RelocationSurvey
  ) -> Bool {
    isCertain(original, mode, edits, survey)
      || (try? of(original, mode, edits, survey, limit: ModuleRepair.trialLimit)) != nil
  }

  /// Whether it is plain that a module can be stripped, before anything is written: what a repair would leave is of
  /// ordinary shape, and what goes besides is nothing that the loader or a comparison looks at.
  static func isCertain(
    _ original: Module, _ mode: StripMode, _ edits: CopyEdits, _ survey: RelocationSurvey
  ) -> Bool {
    guard edits.isEmpty, mode != .all, let repair = try? RepairPlan(original),
      let plan = try? plan(original, mode, edits, survey)
    else { return false }
    return plan.isCertain(survey, besides: repair)
  }

  /// What a strip would do that is let loose on the result; nil where every one leaves it sound, as is usual. Livepatch
  /// modules, and such as no strip understands, are never safe.
  public var danger: StripPrediction? {
    var predictor = StripPredictor(module)
    return predictor.worst(Question(modes: ModuleRepair.modes)).flatMap { $0.verdict == .unsafe ? $0 : nil }
  }
}

extension RepairChange {
  /// Whether it happens to every module that is stripped.
  fileprivate var isPartOfStripping: Bool {
    switch self {
    case .symbolsMoved, .addressSignificanceDropped, .firstGlobalSet: true
    default: false
    }
  }
}
