import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Remedies name the files of `integrations/` that do the same.
@Suite struct ShippedFileTests {
  private static let tools = PackagingTool.all.filter { $0.shipped != nil }

  private func notes(_ tool: PackagingTool, _ file: String, _ modes: [StripMode]) -> [String] {
    let assessment = Assessment.of(path: Fixture(file).path, Question(modes: modes))
    return Remedy.all(for: assessment, in: [tool]).flatMap(\.notes)
  }

  /// A folder there is the name of a tool, or of a service or program that `--for` does not know.
  @Test func everyFolderHasItsTool() throws {
    let folder = Fixture.project.appending(path: "integrations").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let others: Set = ["README.md", "container", "github-action", "gitlab"]
    #expect(Set(names).subtracting(others) == Set(ShippedFileTests.tools.map(\.id)))
  }

  @Test(arguments: tools.map(\.id)) func theFileIsThereAndNamed(_ id: String) throws {
    let tool = try #require(PackagingTool(id: id))
    let shipped = try #require(tool.shipped)
    let text = try String(
      contentsOf: Fixture.project.appending(path: "integrations/\(shipped.name)"), encoding: .utf8)
    #expect(text.contains("elfscan"))
    #expect(shipped.note.hasSuffix(".") || shipped.note.hasSuffix(".conf"))
    #expect(notes(tool, "modules/nvidia-shape.ko", tool.modes).contains(shipped.note))
    #expect(!notes(tool, "modules/gcc.ko", tool.modes).contains(shipped.note))
    // Nothing strips it, elfscan neither.
    #expect(!notes(tool, "shapes/size-past-end.ko", tool.modes).contains(shipped.note))
    #expect(RemediesPage.text.contains("/usr/share/elfscan/integrations/\(shipped.name)"))
  }
}
