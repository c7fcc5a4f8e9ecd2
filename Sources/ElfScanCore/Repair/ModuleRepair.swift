/// A module rewritten so that every GNU strip can be let loose on it: one relocation section for each target, no groups,
/// and indexes that agree with each other. What the kernel loads is compared before anyone gets to see the result.
public struct ModuleRepair: Sendable {
  /// The module as it was.
  public let original: Module
  /// The repaired one; the original where nothing had to be changed.
  public let module: Module
  /// What was changed.
  public let changes: [RepairChange]

  /// The bytes to write.
  public var bytes: [UInt8] { module.bytes }

  /// The ways in which modules are stripped and copied, short of taking everything.
  public static let modes: [StripMode] = [.debug, .unneeded, .objcopy]

  /// Repairs a module, unless it is safe as it is.
  ///
  /// - Parameter question: the strips that are to be safe afterwards.
  /// - Throws: `RepairRefusal` where the module should not be touched, or strip would harm it nevertheless.
  public init(
    _ module: Module, for question: Question = Question(modes: ModuleRepair.modes)
  ) throws(RepairRefusal) {
    var predictor = StripPredictor(module)
    try self.init(&predictor, for: question)
  }

  private init(_ predictor: inout StripPredictor, for question: Question) throws(RepairRefusal) {
    let module = predictor.module
    original = module
    guard module.kind == .kernelModule else { throw .notAModule(module.kind) }
    guard let danger = predictor.worst(question), danger.verdict > .safe else {
      self.module = module
      changes = []
      return
    }
    let plan = try RepairPlan(module)
    changes = plan.changes
    guard !plan.changes.isEmpty else {
      guard danger.verdict < .unsafe else { throw .stillUnsafe(module, danger) }
      self.module = module
      return
    }
    let comparison = try plan.compared(predictor.survey)
    guard comparison.isSame else { throw .changes(comparison) }
    var repairedPredictor = StripPredictor(comparison.after)
    if let worst = repairedPredictor.worst(question), worst.verdict == .unsafe {
      throw .stillUnsafe(comparison.after, worst)
    }
    self.module = comparison.after
  }

  /// Whether a module can be repaired; where that is plain, it is told without writing it.
  static func succeeds(_ predictor: inout StripPredictor) -> Bool {
    (try? RepairPlan(predictor.module))?.isCertain(predictor.survey) ?? false
      || (try? ModuleRepair(&predictor, for: Question(modes: modes))) != nil
  }
}

extension StripPredictor {
  /// One of the worst predictions of a question; nil where it asks for nothing.
  mutating func worst(_ question: Question) -> StripPrediction? {
    var worst: StripPrediction?
    for release in question.releases {
      for mode in question.modes {
        let prediction = predict(release, mode, question.edits)
        if prediction.verdict > worst?.verdict ?? .safe || worst == nil { worst = prediction }
        if prediction.verdict == .unsafe { return worst }
      }
    }
    return worst
  }
}
