import Foundation
import Testing
import TruthKit

/// The lines for pipelines in `docs/ci.md`, run as they stand there.
@Suite(.timeLimit(.minutes(20))) struct PipelineDocumentTests {
  private static let lines: [String] = {
    let file = Fixture.root.deletingLastPathComponent().appending(path: "docs/ci.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.matches(of: #/elfscan (?:--[a-z-]+ ?[^`'\n#]*)? ?modules\//#).map { String($0.output) }
  }()

  /// What a line leaves behind, by its ending.
  private static let outputs = [
    "elfscan.sarif", "elfscan.xml", "gl-code-quality-report.json", "elfscan.html", "elfscan-baseline.json",
  ]

  @Test func linesAreFound() {
    #expect(PipelineDocumentTests.lines.count >= 9)
    for output in PipelineDocumentTests.outputs {
      #expect(PipelineDocumentTests.lines.contains { $0.contains(output) }, "\(output)")
    }
  }

  /// As the services' runners do it: bash that stops at the first error, with the file for the summary.
  private func run(_ line: String, in folder: ModuleFolder) async throws -> Program.Run {
    try await folder.shell(
      #"""
      mkdir -p bin && ln -sf "$0" bin/elfscan && : > summary.md
      PATH="$PWD/bin:$PATH" GITHUB_STEP_SUMMARY="$PWD/summary.md" exec bash -eo pipefail -c "$1"
      """#, [line])
  }

  @Test(arguments: lines) func lineFailsWhereAModuleIsUnsafe(_ line: String) async throws {
    try await ModuleFolder.with(["modules/a.ko": "modules/silent.ko", "modules/b.ko": "modules/gcc.ko"]) {
      folder in
      // Where there is to be an old baseline, it knows of nothing.
      if line.contains("--baseline") {
        try folder.write(Array(#"{"schemaVersion": 1, "modules": []}"#.utf8), as: "elfscan-baseline.json")
      }
      let run = try await run(line, in: folder)
      #expect(run.status == (line.contains("--write-baseline") ? 0 : 1))
      #expect(run.errors.isEmpty, "\(run.errors)")
      for output in PipelineDocumentTests.outputs where line.contains(output) {
        #expect(try !contents(folder.path(output)).isEmpty)
      }
      if line.contains("STEP_SUMMARY") {
        #expect(
          String(decoding: try contents(folder.path("summary.md")), as: UTF8.self).contains("modules/a.ko"))
      }
      if line.contains("--format github") { #expect(run.output.hasPrefix("::error file=modules/a.ko,")) }
    }
  }

  @Test(arguments: lines) func linePassesWhereAllAreSafe(_ line: String) async throws {
    try await ModuleFolder.with(["modules/b.ko": "modules/gcc.ko"]) { folder in
      if line.contains("--baseline") {
        try folder.write(Array(#"{"schemaVersion": 1, "modules": []}"#.utf8), as: "elfscan-baseline.json")
      }
      let run = try await run(line, in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    }
  }
}
