import ElfScanCore
import SystemPackage

/// A stripper that is named (`--with`): it is run on a copy of a module, and where that harms it, on a copy of what a repair
/// makes of the module. What it leaves is compared.
struct NamedStrip: Sendable {
  private let program: String

  /// On the largest modules strippers take a tenth of a second; emulated machines are slower.
  private static let timeLimit = Duration.seconds(600)

  init(_ program: String) { self.program = program }

  /// Strips a module.
  ///
  /// - Parameter shown: what messages are to call it.
  /// - Throws: `StripRefusal` where no way does no harm.
  func stripped(
    _ signed: Module, _ arguments: StripArguments, shown: String
  ) throws(StripRefusal) -> Stripped {
    let request = arguments.request
    let module = try request.unsigned(signed)
    var obstacles: [String] = []
    for isRepaired in [false, true] {
      let input: Module
      if isRepaired {
        guard let repair = request.repaired(module) else { continue }
        input = repair.module
      } else {
        input = module
      }
      let effect = try effect(on: input, module, arguments, shown)
      if let objection = request.objection(to: effect) {
        obstacles.append("\(isRepaired ? "after a repair, " : "")\(printable(program)): \(objection)")
        // Nobody knows then what it would do.
        if effect.outcome == .notRun { throw StripRefusal(obstacles.joined(separator: "; "), .indeterminate) }
      } else if let after = effect.after {
        let because = obstacles.isEmpty ? "" : ", because " + obstacles.joined(separator: "; ")
        return Stripped(
          bytes: after.bytes,
          means: "\(isRepaired ? "repaired and " : "")stripped with \(printable(program))\(because)",
          isNotable: isRepaired, messages: effect.messages)
      }
    }
    throw StripRefusal(obstacles.joined(separator: "; "), .unsafe)
  }

  private func effect(
    on input: Module, _ before: Module, _ arguments: StripArguments, _ shown: String
  ) throws(StripRefusal) -> StripEffect {
    let folder: ScratchFolder
    do {
      folder = try ScratchFolder()
    } catch {
      throw StripRefusal("\(error)", .indeterminate)
    }
    return CopyRun(folder: folder, timeLimit: NamedStrip.timeLimit).effect(
      of: program, arguments.options, on: input, shown: shown, before: before,
      strips: arguments.request.mode != .objcopy)
  }
}
