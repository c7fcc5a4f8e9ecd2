import ArgumentParser
import ElfScanCore

/// `elfscan relocations FILE`.
struct Relocations: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "relocations",
    abstract: "List a module's relocations, and which relocation sections GNU strip has no room for.",
    discussion: """
      Where a file says that several relocation sections lie at the same place, the first of them is listed, and the \
      others refer to it.

      \(exitStatusHelp)
      """)

  @OptionGroup var list: ListOptions

  @Option(
    help: ArgumentHelp(
      "Only those of this section, or in this relocation section; its name or index.", valueName: "name"))
  var section: String?

  func list(_ module: Module) -> any ModuleView { RelocationList(module, section: section) }
}
