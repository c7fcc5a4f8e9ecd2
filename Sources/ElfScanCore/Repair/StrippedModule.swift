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
    let survey = RelocationSurvey(original)
    let plan = try RepairPlan(
      original, stripping: StrippedParts.of(original, StripCall(mode: mode, edits: edits), survey))
    let comparison = try plan.compared(survey, edits)
    guard comparison.differences(.damage).allSatisfy({ edits.mean($0.kind, in: original) }) else {
      throw .changes(comparison)
    }
    return StrippedModule(
      original: original, module: comparison.after, changes: plan.changes.filter { !$0.isPartOfStripping })
  }
}

extension StrippedModule {
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
