import ArgumentParser
import ElfScanCore

/// `elfscan symbols FILE`.
struct Symbols: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "symbols", abstract: "List a module's symbols.", discussion: exitStatusHelp)

  @OptionGroup var list: ListOptions

  @Flag(help: "Only symbols that the kernel or other modules have to provide.")
  var undefined = false

  @Option(
    help: ArgumentHelp(
      "Only symbols whose name fits, such as 'init_*', as it is in the file or in C++.", valueName: "glob"))
  var name: NamePattern?

  func list(_ module: Module) -> any ModuleView {
    var filter = SymbolList.Filter()
    filter.undefinedOnly = undefined
    filter.name = name
    return SymbolList(module, filter)
  }
}
