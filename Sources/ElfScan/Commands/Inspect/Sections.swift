import ArgumentParser
import ElfScanCore

/// `elfscan sections FILE`.
struct Sections: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "sections", abstract: "List a module's sections, and say which matter for stripping.",
    discussion: exitStatusHelp)

  @OptionGroup var list: ListOptions

  @Option(
    name: .customLong("type"),
    help: ArgumentHelp(
      "Only sections of this type, such as RELA. May be given several times.", valueName: "name"))
  var types: [SectionTypeChoice] = []

  @Flag(help: "Only sections that the kernel copies into memory.")
  var allocated = false

  @Option(help: ArgumentHelp("Only sections whose name fits, such as '.text.*'.", valueName: "glob"))
  var name: NamePattern?

  func list(_ module: Module) -> any ModuleView { SectionList(module, filter) }

  func list(_ output: OutputObject) -> any ModuleView { SectionList(output, filter) }

  private var filter: SectionList.Filter {
    var filter = SectionList.Filter()
    filter.types = types.reduce(into: []) { $0.formUnion($1.types) }
    filter.allocatedOnly = allocated
    filter.name = name
    return filter
  }
}

/// The section types that a name on the command line stands for.
struct SectionTypeChoice: ExpressibleByArgument {
  let types: Set<SectionType>

  init?(argument: String) {
    guard let types = SectionType.named(argument) else { return nil }
    self.types = types
  }
}
