import ArgumentParser
import ElfScanCore

/// What the commands that only show something have in common.
struct InspectOptions: ParsableArguments {
  @Argument(help: "The module.", completion: .file(extensions: ["ko"]))
  var file: String

  @Option(help: "How to write it: text or json.")
  var format: Check.Format = .text
}

/// What the commands that list what is in a module have in common besides.
struct ListOptions: ParsableArguments {
  @OptionGroup var inspect: InspectOptions

  @Option(
    help: ArgumentHelp(
      """
      List what this strip would write of the module; it is not run. Such as strip-2.44, 'strip-2.44 \
      --strip-unneeded', 'objcopy --remove-section=.comment', llvm-strip or eu-strip. Without a release it is \
      the newest, without a mode --strip-debug.
      """, valueName: "strip"), transform: AfterStrip.init)
  var after: AfterStrip?
}

/// A command that shows one view of one module.
protocol InspectCommand: ParsableCommand, CagedCommand {
  var options: InspectOptions { get }

  /// What is shown of the module.
  func view(of module: Module) throws(AfterStrip.Wrong) -> any ModuleView
}

/// A command that lists what is in one module, or what would be in it after a strip.
protocol ListCommand: InspectCommand {
  var list: ListOptions { get }

  /// What is shown of a module as it is.
  func list(_ module: Module) -> any ModuleView
  /// What is shown of one that is only predicted.
  func list(_ output: OutputObject) -> any ModuleView
}

extension ListCommand {
  var options: InspectOptions { list.inspect }

  func list(_ output: OutputObject) -> any ModuleView { list(output.module) }

  func view(of module: Module) throws(AfterStrip.Wrong) -> any ModuleView {
    guard let after = list.after else { return list(module) }
    return list(try after.output(of: module))
  }
}

extension InspectCommand {
  /// How the commands end.
  static var exitStatusHelp: String {
    "Exit status: 0 printed, 2 cannot be read or predicted, 64 wrong usage."
  }

  var cage: Cage? { Cage(reading: RawArguments.paths([options.file])) }

  func run() throws {
    let path = RawArguments.paths([options.file])[0]
    func failure(_ error: any Error) -> ExitCode {
      let reason = (error as? ElfError)?.message ?? "\(error)"
      Output.writeError("elfscan \(Self._commandName): \(path.shown): \(reason)\n")
      return ExitCode(Verdict.indeterminate.exitStatus)
    }
    let image: FileImage
    let view: any ModuleView
    do {
      image = try FileImage.open(at: path)
      view = try self.view(of: Module(image))
      if let error = image.readError { throw error }
    } catch {
      throw failure(error)
    }
    try Output.whileRead { () throws(Output.Failure) in
      switch options.format {
      case .text: try view.text(color: Output.wantsColor(), Output.send)
      case .json: try view.json(Output.send)
      }
    }
    // What could not be read meanwhile looked like zeros.
    if let error = image.readError { throw failure(error) }
  }
}

extension NamePattern: ExpressibleByArgument {
  /// The pattern as it was typed.
  public init?(argument: String) { self.init(argument) }
}
