import Testing
import TruthKit

@testable import ElfScanCore

/// The page as a whole.
@Suite struct HtmlFormatTests {
  private func assess(_ file: String, modes: [StripMode] = [.debug]) -> Assessment {
    Assessment.of(path: Fixture(file).path, Question(modes: modes))
  }

  /// Whatever there is to be said, the page can be read, and is small.
  @Test(arguments: Fixture.strippable)
  func everyPageIsWellFormed(_ fixture: Fixture) throws {
    let assessment = Assessment.of(path: fixture.path, Question(modes: StripMode.allCases))
    let page = HtmlPages.page([assessment], isAlone: true, tools: PackagingTool.all)
    let outline = try HtmlOutline(page)
    #expect(outline.elements["script"] == 1 && outline.elements["style"] == 1 && outline.elements["h1"] == 1)
    #expect(outline.files == [HtmlVerdict(assessment).rawValue])
    #expect(outline.text.contains(assessment.verdict.rawValue.uppercased()))
    // A text that was taken for markup would show.
    #expect(!outline.text.contains("</") && !page.contains("Html("))
    let rows = HtmlFile(assessment, isAlone: true, ReportOptions()).rows.all
    #expect(rows.count <= HtmlFile.detailLimit + 4096)
  }

  @Test func everythingIsSaid() throws {
    let assessment = assess("modules/nvidia-shape.ko")
    let page = HtmlPages.page([assessment], isAlone: true)
    let outline = try HtmlOutline(page)
    for step in assessment.advice() { #expect(outline.text.contains(step)) }
    for finding in assessment.findings { #expect(outline.text.contains(finding.message)) }
    for prediction in assessment.predictions {
      #expect(outline.text.contains(prediction.wording.rest))
    }
    #expect(outline.text.contains("2.36"))
    #expect(
      outline.links.contains("file:///usr/share/doc/elfscan/rules/several-relocation-sections.md"))
    #expect(outline.text.contains(".rodata+0xf0"))
    #expect(page.contains("<details open=\"open\"><summary>Why, and what to do"))
  }

  /// A rule's page is linked to where the address is one of a page.
  @Test(arguments: [
    ("https://example.org/rules/", "https://example.org/rules/group-shared-section.md"),
    ("javascript:alert(1)//", nil), ("\" onclick=\"x", nil),
  ])
  func addressesOfRules(_ url: String, _ expected: String?) throws {
    let page = HtmlPages.page([assess("modules/nvidia-shape.ko")], isAlone: true, docsURL: url)
    let links = try HtmlOutline(page).links.filter { $0.hasSuffix("group-shared-section.md") }
    #expect(links == [expected].compactMap { $0 })
  }

  /// Of several files, those that are safe have a row, those that only lose their signature an entry together.
  @Test func rowsOfManyFiles() throws {
    let files = ["modules/gcc.ko", "modules/signed.ko", "modules/silent.ko", "malformed/text.ko"].map {
      assess($0)
    }
    let outline = try HtmlOutline(HtmlPages.page(files))
    #expect(outline.files == ["safe", "unsafe", "indeterminate"])
    #expect(outline.elements["summary", default: 0] >= 1)
    #expect(outline.elements["button"] == 3)
    #expect(outline.text.contains("signature-only: 1 module would lose the signature and nothing else."))
    let verbose = try HtmlOutline(HtmlPages.page(files, detail: .verbose))
    #expect(verbose.files == ["safe", "signature", "unsafe", "indeterminate"])
    #expect(verbose.elements["button"] == 4 && !verbose.text.contains("signature-only"))
    let rows = files.map { HtmlFile($0, isAlone: false, ReportOptions()).rows.all.markup }
    #expect(rows.map { $0.contains("<details>") } == [false, false, true, false])
    #expect(rows.map { $0.contains(" id=") } == [false, false, true, true])
  }

  @Test func quietAndVerbose() throws {
    let files = ["modules/gcc.ko", "modules/silent.ko"].map { assess($0) }
    let quiet = try HtmlOutline(HtmlPages.page(files, detail: .quiet))
    #expect(quiet.files == ["unsafe"])
    #expect(quiet.text.contains("1 file that is safe not listed"))
    let verbose = HtmlPages.page(files, detail: .verbose)
    #expect(verbose.matches(of: #/Sections by size</h3>/#).count == 2)
  }

  /// What the beginning points at is there.
  @Test func linksLeadSomewhere() throws {
    let files = Fixture.all(in: "shapes").prefix(60).map { Assessment.of(path: $0.path, Question()) }
    let outline = try HtmlOutline(HtmlPages.page(files))
    let targets = outline.links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(targets.count > 5)
    #expect(Set(targets).isSubset(of: outline.names))
    #expect(Set(outline.names).count == outline.names.count)
  }

  @Test func knownFindingsAreMarked() throws {
    var assessment = assess("modules/silent.ko")
    assessment.findings[0].isKnown = true
    assessment.gate = .excused(GateDecision.Excuse(known: 1, ignored: 0))
    let outline = try HtmlOutline(HtmlPages.page([assessment], isAlone: true))
    #expect(outline.text.contains("known from the baseline"))
    #expect(outline.text.contains("somebody has said that the reasons do not count"))
  }

  /// A browser has to hold the whole page.
  @Test func detailsEndWhereThePageIsLarge() throws {
    let format = HtmlFormat(ReportOptions())
    let file = format.entry(assess("modules/nvidia-shape.ko"), isAlone: false)
    var part = ReportPart()
    var tally = Tally()
    for _ in 0..<1000 {
      format.append(file, to: &part)
      tally.add(assess("malformed/empty.ko"))
    }
    #expect(part.bytes.count < HtmlFormat.detailLimit + 1000 * 1024)
    let totals = ReportTotals(tally, isComplete: true)
    let page = format.start(totals) + part.bytes + format.end(totals, isAlone: false)
    let outline = try HtmlOutline(String(decoding: page, as: UTF8.self))
    #expect(outline.files.count == 1000)
    #expect(outline.text.contains("The page is large already"))
  }

  @Test func noFile() throws {
    let outline = try HtmlOutline(HtmlPages.page([]))
    #expect(outline.files.isEmpty)
    #expect(outline.text.contains("No file was judged."))
  }

  /// The reason beside a file's name is the sentence of all reports.
  @Test(arguments: [
    "modules/nvidia-shape.ko", "shapes/link-order-zero.ko", "modules/signed.ko", "modules/gcc.ko",
    "malformed/empty.ko",
  ])
  func reasonsAreThoseOfOtherReports(_ file: String) throws {
    let assessment = assess(file, modes: StripMode.stripping)
    let row = try HtmlOutline(HtmlPages.page([assessment, assessment], detail: .verbose)).text
    #expect(row.contains(assessment.headline) == (assessment.verdict != .safe))
  }
}
