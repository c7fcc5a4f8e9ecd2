import ArgumentParser
import ElfScanCore

/// What the commands that only show something have in common.
struct InspectOptions: ParsableArguments {
  @Argument(help: "The module.", completion: .file(extensions: ["ko"]))
  var file: String

  @Option(help: "How to write it: text or json.")
  var format: Check.Format = .text
}

/// A command that shows one view of one module.
protocol InspectCommand: ParsableCommand {
  var options: InspectOptions { get }

  /// What is shown of the module.
  func view(of module: Module) -> any ModuleView
}

extension InspectCommand {
  /// How the commands end.
  static var exitStatusHelp: String { "Exit status: 0 printed, 2 cannot be read, 64 wrong usage." }

  func run() throws {
    let path = RawArguments.paths([options.file])[0]
    let module: Module
    do throws(ElfError) {
      module = try Module(FileImage.read(at: path))
    } catch {
      Output.writeError("elfscan \(Self._commandName): \(path.shown): \(error.message)\n")
      throw ExitCode(Verdict.indeterminate.exitStatus)
    }
    let view = view(of: module)
    try Output.whileRead { () throws(Output.Failure) in
      switch options.format {
      case .text: try view.text(color: Output.wantsColor(), Output.send)
      case .json: try view.json(Output.send)
      }
    }
  }
}

extension NamePattern: ExpressibleByArgument {
  /// The pattern as it was typed.
  public init?(argument: String) { self.init(argument) }
}
