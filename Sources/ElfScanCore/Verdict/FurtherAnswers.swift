import Synchronization

/// What is found out about a module beyond its verdict, where somebody asks. It is kept, for reports in several formats ask
/// the same.
final class FurtherAnswers: Sendable {
  private struct State {
    var predictor: StripPredictor
    var alternatives: [StripMode: [AlternativeStrip: AlternativePrediction?]] = [:]
    var isRepairable: Bool?
    var isStrippable: [StripMode: Bool] = [:]
  }

  private let state: Mutex<State>

  /// - Parameter predictor: what the verdict came from, with what it knows already.
  init(_ predictor: sending StripPredictor) { state = Mutex(State(predictor: predictor)) }

  /// What strip or objcopy of a release does to the module.
  func predict(
    _ release: BinutilsRelease, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) -> StripPrediction {
    state.withLock { $0.predictor.predict(release, mode, edits) }
  }

  /// What another stripper does to the module; nil where it has no such mode.
  func predict(_ stripper: AlternativeStrip, _ mode: StripMode) -> AlternativePrediction? {
    state.withLock { state in
      if let known = state.alternatives[mode]?[stripper] { return known }
      let prediction = state.predictor.predict(stripper, mode)
      state.alternatives[mode, default: [:]][stripper] = .some(prediction)
      return prediction
    }
  }

  /// Whether a repair helps.
  ///
  /// - Parameter find: finds it out, if nobody has asked before.
  func isRepairable(_ find: @Sendable (inout StripPredictor) -> Bool) -> Bool {
    state.withLock { state in
      let answer = state.isRepairable ?? find(&state.predictor)
      state.isRepairable = answer
      return answer
    }
  }

  /// Whether `elfscan strip` strips it; without its signature where it has one, for tools strip before they sign.
  func isStrippable(_ mode: StripMode, _ edits: CopyEdits) -> Bool {
    state.withLock { state in
      if let known = state.isStrippable[mode] { return known }
      let signed = state.predictor.module
      let unsigned = signed.signature == nil ? nil : try? signed.withoutSignature()
      let answer =
        unsigned.map { StrippedModule.succeeds($0, mode, edits, RelocationSurvey($0)) }
        ?? StrippedModule.succeeds(signed, mode, edits, state.predictor.survey)
      state.isStrippable[mode] = answer
      return answer
    }
  }
}
