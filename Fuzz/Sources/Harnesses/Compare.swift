@testable import ElfScanCore

/// Two files to the comparison.
struct CompareHarness: Harness {
  static let name = "compare"
  static let summary = "two files, held against each other"

  func run(_ input: [UInt8]) {
    let (first, second) = ModulePair.split(input)
    guard let before = try? Module(FileImage(bytes: Array(first))),
      let after = try? Module(FileImage(bytes: Array(second)))
    else { return }
    if let comparison = try? ModuleComparison(before: before, after: after) {
      let count = Impact.allCases.reduce(0) { $0 + comparison.differences($1).count }
      if count != comparison.differences.count { broken("every difference has an impact") }
    }
    if let comparison = try? ModuleComparison(before: before, after: before), !comparison.isSame {
      broken("a module is the same as itself")
    }
    report(Array(first), Array(second))
  }

  private func report(_ first: [UInt8], _ second: [UInt8]) {
    guard let before = MemoryFile.holding(first), let after = MemoryFile.holding(second) else { return }
    let result = ComparisonResult.of((before.path, "before.ko"), (after.path, "after.ko"))
    Inertness.check(text: Array(ComparisonReport(all: true).text(result).utf8), "verify")
    Inertness.check(json: ComparisonReport.json(result), "verify as JSON")
  }
}
