import ArgumentParser
import ElfScanCore
import SystemPackage

/// `elfscan repair IN -o OUT`.
struct Repair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Rewrite a module so that every GNU strip is safe on it.",
    discussion: """
      Relocations of one section are put into one relocation section, section groups are dissolved, and indexes made \
      consistent. The kernel loads the same from the result, which is compared before anything is written.

      Exit status: 0 repaired, or nothing to repair; 1 refused; 2 cannot be read or written; 64 wrong usage.
      """)

  @Argument(help: "The module.", completion: .file(extensions: ["ko"]))
  var input: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Where the repaired module goes.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace the module, in one step.")
  var inPlace = false

  func validate() throws {
    guard inPlace != (output != nil) else {
      throw ValidationError("name the output with -o, or give --in-place")
    }
  }

  func run() throws {
    let paths = RawArguments.paths([input] + (output.map { [$0] } ?? []))
    let shown = paths[0].shown
    do {
      let original = try OriginalFile(paths[0])
      let repair = try ModuleRepair(Module(original.image))
      guard !original.state.attributes.isSigned else { throw RepairRefusal.signed }
      if !inPlace || !repair.changes.isEmpty {
        let bytes = try repair.module.contents()
        let replacement = FileReplacement()
        let isReplaced = inPlace || paths.count > 1 && (try? paths[1].resolved()) == original.state.place
        let staged =
          isReplaced
          ? try replacement.staged(bytes, inPlaceOf: original.state)
          : try replacement.staged(bytes, at: paths[paths.count - 1], timesOf: original.state)
        try staged?.flushAndPublish()
      }
      let lines =
        repair.changes.isEmpty
        ? ["\(shown): nothing to repair: every GNU strip is safe on it"]
        : ["\(shown): repaired; the kernel loads the same, and every GNU strip is safe on it"]
          + repair.descriptions.map { "  \($0)" }
      try Output.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    } catch let refusal as RepairRefusal {
      throw fail("\(shown): not repaired: \(refusal.message)", .unsafe)
    } catch let error as ElfError {
      throw fail("\(shown): \(error.message)", .indeterminate)
    } catch let failure as FileReplacement.Failure {
      throw fail("\(shown): \(failure)", .indeterminate)
    }
  }

  private func fail(_ text: String, _ verdict: Verdict) -> ExitCode {
    Output.writeError("elfscan repair: \(text)\n")
    return ExitCode(verdict.exitStatus)
  }
}
