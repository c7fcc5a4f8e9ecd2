import ElfScanCore
import SystemPackage

/// A stripper let loose on a copy of a module.
struct CopyRun {
  /// Where the copy is made.
  let folder: ScratchFolder
  /// How long the program may take.
  let timeLimit: Duration

  /// Runs a program on a copy that it changes in place. What goes wrong is part of the effect.
  ///
  /// - Parameters:
  ///   - shown: what messages are to call the copy.
  ///   - input: what is copied.
  ///   - before: what the result is held against.
  ///   - strips: whether the program is to strip, and not only to copy.
  func effect(
    of program: String, _ options: [String], on input: Module, shown: String, before: Module,
    strips: Bool
  ) -> StripEffect {
    do {
      let copy = try folder.write(input.bytes, as: "module.ko")
      defer { folder.discard(copy) }
      let run = ProgramRun.run(program, options + [copy.string], timeLimit: timeLimit, in: folder)
      return StripEffect(
        ending: run.ending, messages: run.messages.map { $0.replacing(copy.string, with: shown) },
        before: before, input: input, strips: strips,
        after: try? FileImage.read(at: copy))
    } catch {
      return StripEffect(
        ending: .notRun("no copy can be made: \(error)"), messages: [], before: before, strips: strips,
        after: nil)
    }
  }
}
