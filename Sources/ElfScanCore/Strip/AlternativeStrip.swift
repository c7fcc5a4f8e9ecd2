/// A program that is recommended, or tried, in place of GNU strip.
public enum AlternativeStrip: String, Sendable, CaseIterable {
  /// llvm-strip, or llvm-objcopy: the same code. Measured: 14.0.6, 19.1.7 and 23.1.4.
  case llvm
  /// eu-strip of elfutils. Measured: 0.188, 0.192 and 0.196.
  case elfutils

  /// The program's name in this mode; nil where it has none.
  public func program(_ mode: StripMode) -> String? {
    switch (self, mode) {
    case (.llvm, _): "llvm-\(mode.program)"
    case (.elfutils, .debug): "eu-strip"
    case (.elfutils, _): nil
    }
  }

  /// The stripper in this mode; nil where it has none that is modelled.
  func stripper(_ mode: StripMode) -> (any Stripper)? {
    switch (self, mode) {
    case (.llvm, _): LlvmStrip(mode: mode)
    case (.elfutils, .debug): ElfutilsStrip()
    case (.elfutils, _): nil
    }
  }
}

/// What another stripper than GNU's does to a module, as far as that was measured.
public struct AlternativePrediction: Sendable, Hashable {
  /// How it ends.
  public enum Outcome: String, Sendable {
    /// Exit status 0, no message, and the kernel's loader sees the same module.
    case sound
    /// Exit status 0, no message, but the file loads differently.
    case damages
    /// Exit status 0, but the file stays as it was, unstripped.
    case unchanged
    /// Exit status 1; the file stays as it was.
    case refuses
    /// Nobody has measured what it does with this.
    case unknown
  }

  /// The program.
  public let stripper: AlternativeStrip
  /// How it is called.
  public let mode: StripMode
  /// How it ends.
  public let outcome: Outcome
  /// Why, in the program's own terms, or what changes; nil where it is sound.
  public let reason: String?
  /// Whether the appended signature is lost, as with every stripper that writes the file.
  public let losesSignature: Bool

  init(
    _ stripper: AlternativeStrip, _ mode: StripMode, _ outcome: Outcome, _ reason: String? = nil,
    losesSignature: Bool
  ) {
    self.stripper = stripper
    self.mode = mode
    self.outcome = outcome
    self.reason = reason
    self.losesSignature = losesSignature
  }
}

extension StripPredictor {
  /// What another stripper does in this mode; nil where it has no such mode, and for `--strip-all`, which takes from a
  /// module what the kernel needs whoever does it.
  public mutating func predict(_ stripper: AlternativeStrip, _ mode: StripMode) -> AlternativePrediction? {
    guard mode != .all, stripper.program(mode) != nil else { return nil }
    if isOrdinary(readsDebugging: true), stripper != .elfutils || module.header?.machine != .mips {
      let isWritten = stripper != .elfutils || module.isWrittenByElfutils
      return AlternativePrediction(
        stripper, mode, .sound, losesSignature: module.signature != nil && isWritten)
    }
    return model(stripper, mode)
  }

  /// What the full model says, ordinary shape or not.
  mutating func model(_ stripper: AlternativeStrip, _ mode: StripMode) -> AlternativePrediction? {
    guard mode != .all, stripper.program(mode) != nil else { return nil }
    let (outcome, reason): (AlternativePrediction.Outcome, String?)
    var losesSignature = false
    do throws(NoOutput) {
      let output = try self.output(stripper, mode)
      let harm = shared.harm(of: output)
      (outcome, reason) =
        harm.isNone
        ? (.sound, nil)
        : (.damages, harm.lines.first ?? "\(counted(harm.damagedRelocations, "relocation")) wrong")
      losesSignature = module.signature != nil && output.module.signature == nil
    } catch {
      (outcome, reason) =
        switch error {
        case .refuses(let reason): (.refuses, reason)
        case .unchanged(let reason): (.unchanged, reason)
        case .unknown(let reason): (.unknown, reason)
        case .crashes: (.unknown, nil)
        }
    }
    return AlternativePrediction(stripper, mode, outcome, reason, losesSignature: losesSignature)
  }

  /// The object that another stripper would write in this mode.
  ///
  /// - Throws: `NoOutput` where it writes none, or nobody can tell what.
  public mutating func output(
    _ stripper: AlternativeStrip, _ mode: StripMode
  ) throws(NoOutput) -> OutputObject {
    guard let stripper = stripper.stripper(mode) else { throw .unknown("it has no such mode") }
    return try stripper.output(&self)
  }
}
