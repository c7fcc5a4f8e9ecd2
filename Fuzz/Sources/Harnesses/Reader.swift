@testable import ElfScanCore

/// A file to the model, all that the model tells, and the views of `elfscan info`, `sections` and so on.
struct ReaderHarness: Harness {
  static let name = "reader"
  static let summary = "the reader, the model, and the views of it"

  func run(_ input: [UInt8]) {
    guard let module = try? Module(FileImage(bytes: input)) else { return }
    let views = views(of: module)
    // For one in 64, as calls of the system take their time.
    var choice = FastGenerator(of: input)
    guard choice.next(below: 64) == 0, let file = MemoryFile.holding(input) else { return }
    guard let image = try? FileImage.open(at: file.path, limit: .max, smallSize: 0),
      let again = try? Module(image), image.readError == nil
    else { broken("what can be read from memory can be read where it is asked for") }
    if self.views(of: again) != views { broken("a file is the same, read where it is asked for") }
  }

  /// All that is said of it.
  private func views(of module: Module) -> [UInt8] {
    askModel(module)
    return show(ModuleSummary(module)) + show(SectionList(module)) + show(SymbolList(module))
      + show(RelocationList(module)) + show(GroupList(module))
  }

  private func askModel(_ module: Module) {
    var length = module.info.fields.count + module.info.producers.count
    for section in module.sections {
      length += section.label.utf8.count + module.sectionLabel(section.index).utf8.count
      if module.compression(of: section) != nil { length += 1 }
    }
    for (index, symbol) in module.symbolTable.symbols.enumerated() {
      length += module.name(of: symbol).count + module.symbolLabel(index).utf8.count
    }
    for number in [-1, Int.min, Int.max, module.sections.count, module.symbolTable.count] {
      length += module.sectionLabel(number).utf8.count + module.symbolLabel(number).utf8.count
    }
    if length < 0 { broken("lengths are not negative") }
  }

  private func show(_ view: some ModuleView) -> [UInt8] {
    var text: [UInt8] = []
    var json: [UInt8] = []
    view.text(color: false) { text += $0 }
    view.json { json += $0 }
    Inertness.check(text: text, "a view")
    Inertness.check(json: json, "a view as JSON")
    return text
  }
}
