import ArgumentParser
import ElfScanCore

/// `elfscan info FILE`.
struct Info: InspectCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Tell what a module is, who made it, and how large its parts are.",
    discussion: exitStatusHelp)

  @OptionGroup var options: InspectOptions

  func view(of module: Module) -> any ModuleView { ModuleSummary(module) }
}
