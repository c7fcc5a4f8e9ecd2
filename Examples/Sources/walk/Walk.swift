import ElfScanCore

/// `walk MODULE...`: relocation sections, what they apply to, and the first symbols that they name.
@main enum Walk {
  static func main() throws {
    for path in CommandLine.arguments.dropFirst() {
      let module = try Module(FileImage.read(path: path))
      for section in module.sections where section.type == .rela || section.type == .rel {
        guard let relocations = module.relocationSection(at: section.index),
          let entries = module.relocations(in: relocations)
        else { continue }
        print(
          "\(section.label): \(relocations.count) relocations of \(module.sectionLabel(relocations.target))")
        for relocation in entries.prefix(3) {
          print("  +\(relocation.offset) \(module.symbolLabel(Int(relocation.symbol)))")
        }
      }
    }
  }
}
