import Foundation
import Testing
import TruthKit

/// The lines for pipelines in `docs/ci.md`: what they leave for the service that runs them. DocumentCommandTests run
/// them all, with their exit statuses.
@Suite(.timeLimit(.minutes(20))) struct PipelineDocumentTests {
  private static let lines = CommandBlock.blocks(of: Document("docs/ci.md")).flatMap {
    $0.commands.map(\.text)
  }

  @Test func everyServiceHasALine() {
    for output in [
      "elfscan.sarif", "elfscan.xml", "gl-code-quality-report.json", "elfscan.html", "elfscan-baseline.json",
    ] {
      #expect(PipelineDocumentTests.lines.contains { $0.contains(output) }, "\(output)")
    }
  }

  @Test(arguments: lines.filter { $0.contains("STEP_SUMMARY") })
  func gitHubGetsAnnotationsAndASummary(_ line: String) async throws {
    let block = CommandBlock(place: "docs/ci.md", commands: [CommandBlock.Command(text: line)])
    try await CommandStage.with(.harmed, for: block) { stage in
      let run = try await stage.run(line, isOfPipeline: true)
      #expect(run.status == 1 && run.errors.isEmpty, "\(run.errors)")
      #expect(run.output.hasPrefix("::error file=modules/a.ko,"))
      let summary = String(decoding: try contents(stage.folder.path("summary.md")), as: UTF8.self)
      #expect(summary.contains("modules/a.ko"))
    }
  }

  /// What is in an old baseline is no reason to fail, and everything else is one.
  @Test(arguments: lines.filter { $0.contains("--baseline") })
  func whatTheBaselineDoesNotKnowFails(_ line: String) async throws {
    let block = CommandBlock(place: "docs/ci.md", commands: [CommandBlock.Command(text: line)])
    try await CommandStage.with(.harmed, for: block) { stage in
      try stage.folder.write(Array(#"{"schemaVersion": 1, "modules": []}"#.utf8), as: "elfscan-baseline.json")
      let run = try await stage.run(line, isOfPipeline: true)
      #expect(run.status == 1 && run.errors.isEmpty, "\(run.errors)")
    }
  }
}
