import Testing
import TruthKit

@testable import ElfScanCore

/// What all rules have in common.
@Suite struct RuleCatalogTests {
  @Test func identifiersAreUnique() {
    let ids = RuleCatalog.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
  }

  @Test func identifiersAreKebabCase() {
    for rule in RuleCatalog.all {
      #expect(rule.id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(rule.id)")
    }
  }

  @Test func titlesAreOneLineWithoutFullStop() {
    for rule in RuleCatalog.descriptions {
      #expect(!rule.title.isEmpty && rule.title.count <= 80, "\(rule.id)")
      #expect(!rule.title.hasSuffix(".") && !rule.title.contains("\n"), "\(rule.id)")
    }
  }

  /// Over every file that can be read: one line each, a sentence, nothing a terminal acts on, sections that exist.
  @Test(arguments: Fixture.strippable)
  func findingsAreFitToShow(_ fixture: Fixture) {
    guard let module = try? fixture.module() else { return }
    for finding in RuleCatalog.findings(in: module) {
      #expect(forbiddenScalars(in: finding.message).isEmpty, "\(finding.rule)")
      #expect(finding.message.hasSuffix("."), "\(finding.rule): \(finding.message)")
      #expect(
        !finding.message.contains("1 sections") && !finding.message.contains("  "), "\(finding.message)")
      #expect(finding.count >= 1)
      #expect(finding.sections.count <= 20 && finding.symbols.count <= 20)
      #expect(finding.sections.allSatisfy { module.sections.indices.contains($0) })
      #expect(finding.symbols.allSatisfy { module.symbolTable.symbols.indices.contains($0) })
      #expect(RuleCatalog.all.contains { $0.id == finding.rule && $0.severity == finding.severity })
    }
  }

  @Test func findingsComeInTheOrderOfTheCatalogue() throws {
    let order = RuleCatalog.all.map { $0.id }
    for fixture in Fixture.strippable {
      guard let module = try? fixture.module() else { continue }
      let positions = RuleCatalog.findings(in: module).map { order.firstIndex(of: $0.rule) ?? -1 }
      #expect(positions == positions.sorted(), "\(fixture)")
    }
  }

  @Test func severitiesAreOrdered() {
    #expect(Severity.note < .warning)
    #expect(Severity.warning < .error)
    #expect([Severity.error, .note, .warning].max() == .error)
  }
}
