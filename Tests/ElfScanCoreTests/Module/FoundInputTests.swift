import Testing
import TruthKit

@testable import ElfScanCore

/// Files that once broke something (`Fixtures/found`, by `make fuzz`): everything that elfscan does to a module is done to
/// each. The name tells what it was that broke.
@Suite struct FoundInputTests {
  @Test(arguments: Fixture.all(in: "found"))
  func isJudgedComparedAndRepaired(_ fixture: Fixture) throws {
    guard let module = try? fixture.module() else { return }
    let assessment = Assessment.of(module, path: fixture.name, Question(modes: StripMode.allCases))
    #expect(!TextReport().render(assessment).isEmpty)
    #expect(!JsonReport.render([assessment]).isEmpty)
    #expect((try? ModuleComparison(before: module, after: module))?.isSame ?? true)
    guard let repair = try? ModuleRepair(module) else { return }
    let written = try Module(FileImage(bytes: repair.bytes))
    #expect(try ModuleComparison(before: module, after: written).isSame)
    #expect(try ModuleRepair(written).changes.isEmpty)
  }
}
