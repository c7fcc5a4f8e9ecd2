import Testing
import TruthKit

@testable import ElfScanCore

/// Two sets of modules in every format.
@Suite(.timeLimit(.minutes(5))) struct SetFormatTests {
  /// One module of each kind, under a name.
  private static func comparison(_ name: String = "x", isSignedLater: Bool = false) -> SetComparison {
    var comparison = SetComparison(
      ("build/\(name)", "out/\(name).deb"), sizes: (6, 6), kernels: KernelGeneration.all,
      isSignedLater: isSignedLater)
    func add(_ before: String, _ after: String) {
      func read(_ fixture: String) -> Result<FileImage, ElfError> {
        Result { () throws(ElfError) in try FileImage.read(path: Fixture(fixture).path) }
      }
      let label = after.split(separator: "/").last ?? ""
      comparison.add(
        ModuleOutcome(
          .of(
            ("build/\(name)/\(label)", read(before)), ("out/\(name).deb(\(label))", read(after)),
            isSignedLater: isSignedLater), name: "\(name)/\(label)", basis: .path, limit: 8))
    }
    add("modules/healthy.ko", "modules/healthy.ko")
    add("modules/signed.ko", "modules/gcc.ko")
    add("modules/gcc.ko", "modules/nvidia-shape.ko")
    add("modules/gcc.ko", "malformed/section-table-cut.ko")
    comparison.add(ModuleOutcome(.missing, name: "\(name)/m.ko", before: "build/\(name)/m.ko", after: nil))
    comparison.add(ModuleOutcome(.added, name: "\(name)/n.ko", before: nil, after: "out/\(name).deb(n.ko)"))
    comparison.sort()
    return comparison
  }

  private static let none = SetComparison(
    ("a", "b"), sizes: (0, 0), kernels: KernelGeneration.all, isSignedLater: false)

  /// Everything, nothing, and names that were chosen to break out.
  private static let all =
    [comparison(), comparison(isSignedLater: true), none]
    + HostileFormatsTests.names.map { comparison(String(decoding: $0, as: UTF8.self)) }

  private func text(_ comparison: SetComparison, _ format: SetFormat, all: Bool = false) -> String {
    var options = SetFormat.Options()
    options.all = all
    return String(decoding: format.render(comparison, options), as: UTF8.self)
  }

  @Test func theyAreThoseOfCheck() {
    #expect(SetFormat.allCases.map(\.rawValue) == ReportFormats.all.map { $0.name })
  }

  @Test func theTextNamesWhatNeedsAttention() {
    let text = text(SetFormatTests.comparison(), .text)
    #expect(text.hasPrefix("INDETERMINATE  build/x -> out/x.deb\n"))
    #expect(
      text.contains(
        "  6 modules before, 6 after: 1 same, 2 different, 1 missing, 1 added, 1 not comparable\n"))
    #expect(text.contains("  signatures: 1 lost\n"))
    for part in [
      "\nMissing: before and not after\n  x/m.ko\n", "\n  x/n.ko\n",
      "\nNot comparable\n  x/section-table-cut.ko\n",
      "\n  x/gcc.ko\n    1 seen by the loader, 0 in metadata, 0 expected\n    the module's signature is gone\n",
      " more (--all names them)\n",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    #expect(!text.contains("healthy"))
  }

  @Test func aSignatureThatComesLaterIsNoDifference() {
    let text = text(SetFormatTests.comparison(isSignedLater: true), .text)
    #expect(text.contains("2 same, 1 different") && text.contains("signatures: 1 lost, to be made later\n"))
    #expect(!text.contains("x/gcc.ko"))
  }

  @Test(arguments: SetFormat.allCases) func noControlCharacters(_ format: SetFormat) {
    for comparison in SetFormatTests.all {
      for all in [false, true] {
        let text = text(comparison, format, all: all)
        #expect(text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\n") })
        guard [.text, .junit, .github, .markdown, .html].contains(format) else { continue }
        #expect(forbiddenScalars(in: text, allowingNewline: true).isEmpty)
      }
    }
  }

  /// Line by line, as GitHub's runner reads them; what is only good to know is none.
  @Test func everyLineForGitHubIsACommandOfOurs() {
    for comparison in SetFormatTests.all {
      let lines = text(comparison, .github).split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast()
      #expect(
        lines.dropLast().allSatisfy { $0.wholeMatch(of: /::error file=[^:,]+,title=[^:,]+::.+/) != nil })
      #expect(lines.last?.hasPrefix("::notice title=elfscan verify::") == true)
      let isEmpty = comparison.modules.isEmpty
      #expect(lines.count == (isEmpty ? 1 : comparison.isSignedLater ? 4 : 5))
    }
  }

  @Test func whatMattersIsMarkup() async throws {
    for comparison in SetFormatTests.all {
      let page = try HtmlOutline(text(comparison, .html))
      #expect(page.elements["script"] == nil && page.links == ["#files"])
      #expect(page.elements["tbody", default: 0] == comparison.modules.count { $0.answer != .same })
    }
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.sarif.isWanted }))
  func whatIsForProgramsIsValid() async throws {
    let schemas: [(SetFormat, String)] = [
      (.json, Validator.published("verify-set")), (.jsonl, Validator.published("verify-set-line")),
      (.sarif, Validator.sarifSchema), (.gitlab, Validator.ofTests("gitlab-code-quality.schema.json")),
    ]
    let documents = SetFormatTests.all.flatMap { comparison in
      schemas.map { format, schema in
        Validator.Document("x.\(format.rawValue)", schema, format.render(comparison))
      }
    }
    #expect(try await Validator.complaints(about: documents) == [])
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.xml.isWanted }))
  func testResultsAreValid() async throws {
    let documents = SetFormatTests.all.map {
      Validator.Document("x.xml", Validator.ofTests("junit.xsd"), SetFormat.junit.render($0))
    }
    #expect(try await Validator.complaints(aboutXml: documents).isEmpty)
  }

  @Test func longReportsForPeopleHaveAnEnd() {
    var comparison = SetFormatTests.none
    for number in 0..<60_000 {
      comparison.add(
        ModuleOutcome(
          .missing, name: "folder/module-\(number).ko", before: "x/module-\(number).ko", after: nil))
    }
    #expect(text(comparison, .text).split(separator: "\n").count == SetText.listed + 4)
    let markdown = text(comparison, .markdown, all: true)
    #expect(markdown.utf8.count <= 1_001_000 && markdown.contains("longer than a job summary"))
    #expect(text(comparison, .html).utf8.count < SetHtml.limit + 100_000)
  }
}
