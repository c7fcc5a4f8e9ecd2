import ElfScanCore

/// `repair MODULE`: what would be changed so that every strip is safe on it, and that the kernel sees the same module.
@main enum Repair {
  static func main() throws {
    for path in CommandLine.arguments.dropFirst() {
      let module = try Module(FileImage.read(path: path))
      let repair = try ModuleRepair(module)
      // What to write somewhere: repair.bytes. Here it is read back, as if it had been.
      let repaired = try Module(FileImage(bytes: repair.bytes))
      let comparison = try ModuleComparison(before: module, after: repaired)
      print(
        "\(path): \(repair.changes.count) changes; the kernel sees \(comparison.isSame ? "the same" : "another") module"
      )
      for difference in comparison.differences(.damage) { print("  \(difference.text(in: comparison))") }
      print("  strip afterwards: \(Assessment.of(repaired, path: path, Question()).verdict.rawValue)")
    }
  }
}
