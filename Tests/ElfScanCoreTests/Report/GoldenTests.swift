import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Whole reports, compared letter by letter with the files in `Golden/`.
///
/// After a wanted change: `ELFSCAN_RECORD=1 swift test --filter GoldenTests`, read the difference, commit it. A run
/// that records fails, so that nobody takes it for a test.
@Suite struct GoldenTests {
  struct Report: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let modes: [StripMode]
    let tools: [PackagingTool]
    var testDescription: String { name }

    init(
      _ file: String, name: String? = nil, modes: [StripMode] = [.debug], for tools: [String] = []
    ) {
      self.file = file
      self.modes = modes
      self.tools = tools.compactMap(PackagingTool.init(id:))
      self.name = name ?? URL(filePath: file).deletingPathExtension().lastPathComponent
    }

    /// The assessment under a path that is the same on every machine.
    func text(of render: (Assessment) -> String) -> String {
      let fixture = Fixture(file)
      let report = render(Assessment.of(path: fixture.path, Question(modes: modes)))
      return report.replacing(fixture.path, with: fixture.name)
    }

    /// The assessment of the file as if it lay in the working directory.
    func named() throws -> Assessment {
      let fixture = Fixture(file)
      do {
        return Assessment.of(try fixture.module(), path: fixture.name, Question(modes: modes))
      } catch let error as ElfError {
        return Assessment.indeterminate(Array(fixture.name.utf8), error)
      }
    }
  }

  static let reports = [
    Report("modules/nvidia-shape.ko"),
    Report("modules/nvidia-shape.ko", name: "nvidia-shape-for-kbuild-and-rpm", for: ["kbuild", "rpm"]),
    Report("modules/silent.ko"),
    Report("modules/healthy.ko"),
    Report("modules/healthy.ko", name: "healthy-all-modes", modes: StripMode.stripping),
    Report("modules/signed.ko"),
    Report("modules/bitcode.ko"),
    Report("modules/addrsig.ko"),
    Report("modules/arm64.ko"),
    Report("modules/executable"),
    Report("shapes/group-member-out-of-range.ko"),
    Report("shapes/link-order-zero.ko"),
    Report("shapes/livepatch.ko"),
    Report("shapes/name-escape.ko"),
    Report("shapes/symbol-section-out-of-range.ko"),
    Report("malformed/section-table-cut.ko"),
  ]

  /// What every tool is told, for each situation that a module can be in.
  static let remedies = [
    Report("modules/nvidia-shape.ko", name: "remedies-damaged"),
    Report("modules/nvidia-shape.ko", name: "remedies-damaged-by-objcopy", modes: [.objcopy]),
    Report("shapes/rel-twice.ko", name: "remedies-llvm-only"),
    Report("shapes/group-member-zero.ko", name: "remedies-repair-only"),
    Report("shapes/size-past-end.ko", name: "remedies-nothing-strips"),
    Report("shapes/livepatch.ko", name: "remedies-livepatch"),
    Report("modules/signed.ko", name: "remedies-signature"),
    Report("modules/gcc.ko", name: "remedies-safe"),
    Report("shapes/link-order-zero.ko", name: "remedies-caution"),
    Report("modules/bitcode.ko", name: "remedies-bitcode"),
    Report("malformed/section-table-cut.ko", name: "remedies-no-verdict"),
  ]

  /// A report in a format for other programs.
  struct Sheet: Sendable, CustomTestStringConvertible {
    let name: String
    let fixtures: [Fixture]
    let format: String
    var isSignedLater = false
    var testDescription: String { "\(name).\(format)" }
  }

  private static let signatures = ["signed.ko", "healthy.ko", "signed-keyid.ko"].map {
    Fixture("modules/\($0)")
  }

  static let sheets =
    ["sarif", "junit", "github", "gitlab", "markdown"].flatMap { format in
      [
        Sheet(name: "nvidia-shape", fixtures: [Fixture("modules/nvidia-shape.ko")], format: format),
        Sheet(name: "mixed", fixtures: mixedFixtures, format: format),
      ]
    }
    + ["sarif", "junit", "github", "gitlab", "markdown", "text", "jsonl"].flatMap { format in
      [
        Sheet(name: "signatures", fixtures: signatures, format: format),
        Sheet(name: "signatures-signed-after", fixtures: signatures, format: format, isSignedLater: true),
      ]
    }

  @Test(arguments: sheets)
  func formatsAreThoseOfTheGoldenFiles(_ sheet: Sheet) throws {
    let format = try #require(ReportFormats.named(sheet.format))
    let question = Question(isSignedLater: sheet.isSignedLater)
    var text = String(decoding: rendered(format, sheet.fixtures.map { .of($0, question) }), as: UTF8.self)
    // The pages of all rules, which are in docs/rules, say nothing of these files.
    if let results = text.range(of: "\"columnKind\"") { text = "…" + text[results.lowerBound...] }
    try compare(text.replacing("},{\"", with: "},\n{\""), with: sheet.testDescription)
  }

  /// Reports that are looked at in a browser.
  static let pages = [
    Report("modules/nvidia-shape.ko"),
    Report("modules/gcc.ko", name: "gcc-all-modes", modes: StripMode.stripping, for: ["dkms"]),
    Report("malformed/section-table-cut.ko"),
  ]

  @Test(arguments: reports)
  func textIsThatOfTheGoldenFile(_ report: Report) throws {
    try compare(report.text { TextReport().render($0, for: report.tools) }, with: "\(report.name).txt")
  }

  @Test(arguments: remedies)
  func remediesAreThoseOfTheGoldenFile(_ report: Report) throws {
    let text = report.text { assessment in
      Remedy.all(for: assessment, in: PackagingTool.all).flatMap(RemedyReport.section).dropFirst()
        .joined(separator: "\n") + "\n"
    }
    try compare(text, with: "\(report.name).txt")
  }

  @Test(arguments: reports)
  func jsonIsThatOfTheGoldenFile(_ report: Report) throws {
    try compare(
      report.text { String(decoding: JsonReport.render([$0], for: report.tools), as: UTF8.self) },
      with: "\(report.name).json")
  }

  /// Without the style sheet and the script, of which tests of their own tell.
  @Test(arguments: pages)
  func htmlIsThatOfTheGoldenFile(_ report: Report) throws {
    let text = HtmlPages.page([try report.named()], isAlone: true, tools: report.tools)
    try compare(
      text.replacing(HtmlStyle.css, with: "").replacing(HtmlScript.code, with: "")
        .replacing(HtmlStyle.hash, with: "").replacing(HtmlScript.hash, with: ""),
      with: "\(report.name).html")
  }

  /// Several golden files of one report, or golden files of none, would go unnoticed otherwise.
  @Test func goldenFilesAndReportsMatch() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: GoldenTests.folder.path(percentEncoded: false))
    let expected =
      GoldenTests.reports.flatMap { ["\($0.name).txt", "\($0.name).json"] }
      + GoldenTests.remedies.map { "\($0.name).txt" } + GoldenTests.sheets.map(\.testDescription)
      + GoldenTests.pages.map { "\($0.name).html" }
    #expect(Set(expected).count == expected.count)
    #expect(Set(files.filter { !$0.hasPrefix(".") }) == Set(expected))
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")

  private func compare(_ text: String, with name: String) throws {
    let file = GoldenTests.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["ELFSCAN_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded Golden/\(name); run again without ELFSCAN_RECORD")
      return
    }
    let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let lines = zip(
      golden.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    if let (old, new) = lines.first(where: { $0 != $1 }) {
      Issue.record("Golden/\(name) differs first at\n- \(old)\n+ \(new)")
    } else {
      #expect(golden == text, "Golden/\(name)")
    }
  }
}
