import ElfScanCore
import SystemPackage

/// Runs real strippers on copies of a module, and compares what they leave.
enum Prover {
  /// The strippers to run where none is named: those on PATH, GNU strip for the module's machine where there is one.
  static func usual(for module: Module) -> [String] {
    [UsualStrip.name(for: module.header), "llvm-strip"]
  }

  /// Runs one program on the module in one mode.
  ///
  /// - Parameters:
  ///   - isNamed: whether the program was named on the command line; one that was not may be missing.
  ///   - timeLimit: how long it may take; on the largest modules GNU strip takes a tenth of a second.
  static func prove(
    _ module: Module, _ program: String, _ mode: StripMode, isNamed: Bool, timeLimit: Duration
  ) -> StripProof? {
    let name = mode == .objcopy ? objcopy(beside: program) : program
    let version = ProgramRun.versionLine(name, timeLimit: timeLimit)
    guard isNamed || version != nil else { return nil }
    let strips = mode != .objcopy
    let effect: StripEffect
    do {
      effect = CopyRun(folder: try ScratchFolder(), timeLimit: timeLimit).effect(
        of: name, mode.option.map { [$0] } ?? [], on: module, shown: "module.ko", before: module,
        strips: strips)
    } catch {
      effect = StripEffect(
        ending: .notRun("\(error)"), messages: [], before: module, strips: strips, after: nil)
    }
    return StripProof(
      program: name, isNamed: isNamed, version: version, mode: mode, effect: effect, before: module)
  }

  private static func objcopy(beside program: String) -> String {
    program.hasSuffix("strip") ? String(program.dropLast("strip".count)) + "objcopy" : program
  }
}
