import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Remedies in reports, and the page about all of them.
@Suite struct RemedyReportTests {
  private func assessment(_ file: String, _ modes: [StripMode] = [.debug]) -> Assessment {
    Assessment.of(path: Fixture(file).path, Question(modes: modes))
  }

  /// Lines to paste stand in the report as they are: at the margin, and in one piece however long.
  @Test(arguments: Fixture.strippable)
  func linesToPasteStandVerbatim(_ fixture: Fixture) {
    let assessment = Assessment.of(path: fixture.path, Question())
    let lines = TextReport().render(assessment, for: PackagingTool.all).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    for remedy in Remedy.all(for: assessment, in: PackagingTool.all) {
      for step in remedy.steps where !step.commands.isEmpty {
        let starts = lines.indices.filter { lines[$0...].starts(with: step.commands) }
        #expect(!starts.isEmpty, "\(remedy.tool.id): \(step.text)")
        #expect(starts.contains { lines[$0 - 1].isEmpty }, "\(remedy.tool.id): \(step.text)")
      }
    }
  }

  /// Text is wrapped, and no two empty lines follow each other.
  @Test(arguments: [
    "modules/nvidia-shape.ko", "modules/signed.ko", "modules/gcc.ko", "shapes/livepatch.ko",
    "malformed/empty.ko",
  ])
  func sectionsAreWellFormed(_ file: String) {
    let report = TextReport().render(assessment(file, StripMode.allCases), for: PackagingTool.all)
    #expect(!report.contains("\n\n\n") && report.hasSuffix("\n") && !report.hasSuffix("\n\n"))
    for line in report.split(separator: "\n") where line.hasPrefix("  ") {
      #expect(line.count <= 100 || !line.contains("  *"), "\(line)")
    }
    for tool in PackagingTool.all { #expect(report.contains("\nWhat to do with \(tool.name)")) }
  }

  /// The hint about some tools gives way to the tools that were asked for; the rest stays.
  @Test(arguments: Fixture.strippable)
  func theGeneralHintGivesWay(_ fixture: Fixture) throws {
    let assessment = Assessment.of(path: fixture.path, Question())
    let long = assessment.advice()
    let short = assessment.advice(besides: PackagingTool.all)
    let isOfObjcopy = { (step: String) in step.hasPrefix("Builds can run GNU objcopy") }
    #expect(short == long.filter { !$0.contains("kbuild") && !isOfObjcopy($0) })
    // It gives way only to what says the same.
    let rpm = assessment.advice(besides: [try #require(PackagingTool(id: "rpm"))])
    #expect(rpm.contains(where: isOfObjcopy) == long.contains(where: isOfObjcopy))
    let report = TextReport().render(assessment, for: [try #require(PackagingTool(id: "gentoo"))])
    #expect(!report.contains("DKMS: STRIP"))
  }

  @Test func toolsComeInTheOrderAskedFor() throws {
    let tools = try ["rpm", "dkms"].map { try #require(PackagingTool(id: $0)) }
    let report = TextReport().render(assessment("modules/gcc.ko"), for: tools)
    let rpm = try #require(report.firstRange(of: "What to do with RPM"))
    let dkms = try #require(report.firstRange(of: "What to do with DKMS"))
    #expect(rpm.upperBound < dkms.lowerBound)
  }

  // MARK: JSON

  struct Document: Decodable {
    struct File: Decodable { let remedies: [Tool]? }
    struct Tool: Decodable {
      let tool: String
      let name: String
      let steps: [Step]
      let notes: [String]
    }
    struct Step: Decodable {
      let text: String
      let place: String?
      let commands: [String]
    }
    let schemaVersion: Int
    let files: [File]
  }

  private func document(_ files: [Assessment], for tools: [PackagingTool]) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(JsonReport.render(files, for: tools)))
  }

  @Test(arguments: Fixture.strippable)
  func jsonSaysTheSame(_ fixture: Fixture) throws {
    let assessment = Assessment.of(path: fixture.path, Question())
    let written = try #require(document([assessment], for: PackagingTool.all).files.first?.remedies)
    #expect(written.map(\.tool) == PackagingTool.all.map(\.id))
    #expect(written.map(\.name) == PackagingTool.all.map(\.name))
    for (remedy, expected) in zip(written, Remedy.all(for: assessment, in: PackagingTool.all)) {
      #expect(remedy.steps.map(\.text) == expected.steps.map(\.text))
      #expect(remedy.steps.map(\.place) == expected.steps.map(\.place))
      #expect(remedy.steps.map(\.commands) == expected.steps.map(\.commands))
      #expect(remedy.notes == expected.notes)
    }
  }

  @Test func jsonHasRemediesOnlyWhereTheyAreAskedFor() throws {
    let document = try document([assessment("modules/silent.ko"), assessment("malformed/empty.ko")], for: [])
    #expect(document.schemaVersion == 1)
    #expect(document.files.allSatisfy { $0.remedies == nil })
    #expect(!String(decoding: JsonReport.render([]), as: UTF8.self).contains("remedies"))
  }

  // MARK: docs/remedies.md

  /// Every link of the table leads to a heading.
  @Test func theTableLeadsToEveryTool() {
    let headings = RemediesPage.text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings.count == PackagingTool.all.count)
    for tool in PackagingTool.all {
      #expect(headings.contains { $0.hasPrefix("## \(tool.id): ") })
      #expect(RemediesPage.text.contains("| [\(tool.id)](#\(tool.id)-"))
    }
    #expect(
      RemediesPage.text.split(separator: "\n").filter { $0.hasPrefix("| ") }.allSatisfy {
        $0.filter { $0 == "|" }.count == 5
      })
  }
}
