import Foundation
import Testing
import TruthKit

/// What repeats the catalogues, the rules' pages and the recordings is as `make generate` writes it.
@Suite struct GeneratedFilesTests {
  @Test func everyFileIsUpToDate() throws {
    for file in try GeneratedFile.all() {
      let isUpToDate = file.text == file.current
      #expect(isUpToDate, "\(file.path) is not up to date: run make generate")
    }
  }

  @Test func everyPageIsOfARule() throws {
    let folder = Fixture.project.appending(path: "docs/rules").path(percentEncoded: false)
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(pages) == Set(RulePageTests.rules.map { "\($0).md" } + ["README.md"]))
  }
}
