import Testing
import TruthKit

@testable import ElfScanCore

/// What is said of a module that kernels do not load as it is, before what strip does to it.
@Suite struct KernelWordingTests {
  private func assessment(_ file: String, _ kernels: [KernelGeneration] = KernelGeneration.all) -> Assessment
  {
    .of(Fixture(file), Question(kernels: kernels))
  }

  @Test(arguments: [
    (
      "common-symbol", KernelGeneration.all, "No kernel loads the module as it is: shared is a common symbol."
    ),
    (
      "common-symbol", [.v6n12],
      "No kernel that was asked about loads the module as it is: shared is a common symbol."
    ),
    (
      "modinfo-twice", KernelGeneration.all,
      "Kernels from 6.12 on do not load the module as it is: [6] .modinfo is one .modinfo too many."
    ),
    (
      "modinfo-twice", [.v6n12, .v6n18],
      "No kernel that was asked about loads the module as it is: [6] .modinfo is one .modinfo too many."
    ),
    ("modinfo-twice", [.v5n10], nil), ("plain", KernelGeneration.all, nil),
  ])
  func whoDoesNotLoadItIsSaid(_ name: String, _ kernels: [KernelGeneration], _ remark: String?) {
    #expect(assessment("shapes/\(name).ko", kernels).kernelRemark == remark)
  }

  /// What only newer kernels refuse is told apart.
  @Test func laterReasonsAreMarked() throws {
    var patched = try PatchedModule("shapes/common-symbol.ko")
    let info = try #require(
      Fixture("shapes/common-symbol.ko").module().sections.first { $0.name == ".modinfo" })
    let debugging = try #require(
      patched.sections(ofType: 1).last { $0 != info.index && patched[.flags, $0] == 0 })
    patched[.name, debugging] = patched[.name, info.index]
    let remark = try #require(Assessment.of(bytes: patched.bytes)?.kernelRemark)
    #expect(remark.hasPrefix("No kernel loads the module as it is: "))
    #expect(remark.contains(" is one .modinfo too many (from 6.12 on); shared is a common symbol."))
  }

  @Test func theVerdictStaysAndTheRemarkComesFirst() throws {
    let assessment = assessment("shapes/common-symbol.ko", [.v5n10])
    #expect(assessment.verdict == self.assessment("shapes/common-symbol.ko").verdict)
    let lines = TextReport().render(assessment).split(separator: "\n")
    #expect(lines[2] == "  kernels asked about: 5.10 to 6.1")
    #expect(lines[3].hasPrefix("  No kernel that was asked about loads the module as it is: "))
    let remark = try #require(assessment.kernelRemark)
    for format: any ReportFormat.Type in [MarkdownFormat.self, GitHubFormat.self, HtmlFormat.self] {
      let text = String(decoding: rendered(format, [assessment]), as: UTF8.self)
      #expect(text.contains(remark), "\(format.name)")
    }
  }

  /// An object file is yet to be linked.
  @Test func nothingIsSaidOfWhatIsNoModule() {
    for fixture in Fixture.strippable {
      let assessment = Assessment.of(fixture)
      guard assessment.module?.kind != .kernelModule else { continue }
      #expect(assessment.kernelRefusals.isEmpty && assessment.kernelRemark == nil)
    }
  }
}
