import ArgumentParser
import ElfScanCore

/// `elfscan groups FILE`.
struct Groups: InspectCommand {
  static let configuration = CommandConfiguration(
    abstract: "List a module's section groups, and the sections that several of them share.",
    discussion: exitStatusHelp)

  @OptionGroup var options: InspectOptions

  func view(of module: Module) -> any ModuleView { GroupList(module) }
}
