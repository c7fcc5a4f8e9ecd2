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

  private init(
    _ predictor: inout StripPredictor, for question: Question, limit: Int? = nil
  ) throws(RepairRefusal) {
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
    let comparison = try plan.compared(predictor.survey, limit: limit)
    guard comparison.isSame else { throw .changes(comparison) }
    var repairedPredictor = StripPredictor(comparison.after)
    if let worst = repairedPredictor.worst(question), worst.verdict == .unsafe {
      throw .stillUnsafe(comparison.after, worst)
    }
    self.module = comparison.after
  }

  /// Whether a module can be repaired; where that is plain, it is told without writing it. Where it is not, and the result
  /// is too large to be tried for an advice, it is not told.
  static func succeeds(_ predictor: inout StripPredictor) -> Bool {
    guard let plan = try? RepairPlan(predictor.module) else {
      return (try? ModuleRepair(&predictor, for: Question(modes: modes))) != nil
    }
    return plan.isCertain(predictor.survey)
      || (try? ModuleRepair(&predictor, for: Question(modes: modes), limit: trialLimit)) != nil
  }

  /// So many bytes are written at most to find out whether something works that nobody has asked for yet.
  static let trialLimit = 64 << 20
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
