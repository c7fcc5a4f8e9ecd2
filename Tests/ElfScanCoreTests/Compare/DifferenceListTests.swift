import Testing
import TruthKit

@testable import ElfScanCore

/// All differences are counted, however many are kept.
@Suite struct DifferenceListTests {
  private func list(_ count: Int, _ impact: Impact) -> DifferenceList {
    var list = DifferenceList()
    for number in 0..<count { list.add(.symbolLost(number), impact) }
    return list
  }

  @Test(arguments: [DifferenceList.limit, DifferenceList.limit + 5])
  func theFirstOfEachImpactAreKept(_ count: Int) {
    var all = list(count, .metadata)
    all.add(list(count, .damage))
    all.add(list(count, .damage))
    #expect(all.counts[.metadata] == count && all.counts[.damage] == 2 * count && all.counts[.expected] == 0)
    #expect(all.ordered.count == 2 * DifferenceList.limit)
    #expect(all.ordered.first == Difference(.symbolLost(0), .damage))
    #expect(all.ordered.last == Difference(.symbolLost(DifferenceList.limit - 1), .metadata))
  }

  /// A module whose every relocation names another symbol, and the same with the symbols in their places.
  private func module(_ count: Int, symbol: UInt32) throws -> Module {
    var file = ForgedFile(is64: true, machine: 62)
    let entry = ForgedFile.Relocation(offset: 0, symbol: symbol, type: 1)
    let one = file.encode([entry], hasAddend: true)
    let (table, strings) = file.encode([
      ForgedFile.Symbol(name: "a", info: 0x10, section: 1),
      ForgedFile.Symbol(name: "b", info: 0x10, section: 1, value: 1),
    ])
    file.sections = [
      ForgedFile.Section(name: ".text", type: 1, flags: 6, content: [UInt8](repeating: 0, count: 16)),
      ForgedFile.Section(
        name: ".rela.text", type: 4, flags: 0, link: 3, info: 1, entrySize: 24,
        content: [[UInt8]](repeating: one, count: count).flatMap { $0 }),
      ForgedFile.Section(name: ".symtab", type: 2, flags: 0, link: 4, info: 1, entrySize: 24, content: table),
      ForgedFile.Section(name: ".strtab", type: 3, flags: 0, content: strings),
      ForgedFile.Section(name: ".shstrtab", type: 3, flags: 0),
    ]
    file.nameTable = 5
    return try Module(FileImage(bytes: file.encode()))
  }

  @Test func damageBeyondWhatIsKeptCounts() throws {
    let count = DifferenceList.limit + 1000
    let comparison = try ModuleComparison(before: module(count, symbol: 1), after: module(count, symbol: 2))
    #expect(!comparison.isSame && comparison.counts[.damage] == count)
    #expect(comparison.differences(.damage).count == DifferenceList.limit)
    #expect(comparison.damagedRelocations == count)
    let harm = Harm(comparison)
    #expect(harm.damagedRelocations == count && harm.changes.isEmpty && harm.furtherChanges == 0)
    // Whoever means all that is kept has not seen the rest.
    #expect(comparison.damage { _ in true } != nil)
    let report = ComparisonReport().list(comparison, .damage)
    #expect(report.last?.contains("\(count - ComparisonReport.named) more") == true)
    let few = try ModuleComparison(before: module(10, symbol: 1), after: module(10, symbol: 2))
    #expect(few.counts[.damage] == 10 && few.damage { _ in true } == nil && few.damage { _ in false } != nil)
  }
}
