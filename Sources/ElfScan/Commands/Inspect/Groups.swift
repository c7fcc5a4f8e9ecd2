import ArgumentParser
import ElfScanCore

/// `elfscan groups FILE`.
struct Groups: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "List a module's section groups, and the sections that several of them share.",
    discussion: exitStatusHelp)

  @OptionGroup var list: ListOptions

  func list(_ module: Module) -> any ModuleView { GroupList(module) }
}
