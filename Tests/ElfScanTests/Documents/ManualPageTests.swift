import Foundation
import Testing
import TruthKit

/// The manual page says what the help texts say.
@Suite(.timeLimit(.minutes(20))) struct ManualPageTests {
  /// After a wanted change: `make generate`.
  @Test func thePageIsUpToDate() async throws {
    let script = Fixture.project.appending(path: "scripts/man-page").path(percentEncoded: false)
    let run = try await Program.run(script: #"exec "$1" "$0""#, [script])
    #expect(run.status == 0, "\(run.errors)")
    let page = Document.manual.lines.joined(separator: "\n")
    #expect(run.output.count > 10_000 && run.output == page)
  }
}
