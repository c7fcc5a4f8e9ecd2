import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// The causes' pages, and what they say of public reports.
@Suite struct KnowledgeTests {
  static let documents = (try? CauseDocument.all()) ?? []
  static let reports = documents.flatMap { document in
    document.reports.map { (cause: document.page.cause, report: $0) }
  }

  @Test(arguments: reports.indices) func theCauseOfAReportIsNamed(_ number: Int) throws {
    let (cause, report) = KnowledgeTests.reports[number]
    let text = try report.line.map { $0 + "\n" } ?? Logs.text("../triage/\(report.log ?? "")")
    let triage = Logs.triage(text)
    let first = try #require(triage.diagnoses.first, "\(text.prefix(200))")
    #expect(first.cause == cause, "\(text.prefix(200))")
    #expect(report.isPossible || first.certainty > .possible, "\(text.prefix(200))")
    if report.line != nil { #expect(triage.diagnoses.count == 1, "\(triage.diagnoses.map(\.cause.id))") }
    #expect(triage.exitStatus == 0)
  }

  @Test func thereAreManyReports() {
    #expect(KnowledgeTests.reports.count >= 100)
    #expect(Set(KnowledgeTests.reports.map(\.report.address)).count >= 80)
  }

  @Test func everyLogIsOfAReport() throws {
    let folder = Fixture.project.appending(path: "Fixtures/triage")
    let named = Set(KnowledgeTests.reports.compactMap(\.report.log))
    let causes = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    for cause in causes where cause != "healthy" {
      let logs = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: cause).path(percentEncoded: false))
      for log in logs where log.hasSuffix(".log") { #expect(named.contains("\(cause)/\(log)")) }
    }
  }

  /// Logs in which nothing is wrong that triage knows: it may point to lines, but be sure of nothing.
  @Test func healthyLogsAreNoAlarm() throws {
    let folder = Fixture.project.appending(path: "Fixtures/triage/healthy")
    let logs = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    #expect(logs.count >= 5)
    for log in logs {
      let triage = Logs.triage(try Logs.text("../triage/healthy/\(log)"))
      let sure = triage.diagnoses.filter { $0.certainty > .possible }
      #expect(sure.isEmpty, "\(log): \(sure.map(\.cause.id))")
    }
  }

  // MARK: Pages

  @Test(arguments: documents.indices) func pagesAreSentences(_ number: Int) {
    let page = KnowledgeTests.documents[number].page
    let texts =
      [page.explanation, page.isNot] + [page.decides].compactMap(\.self) + page.questions + page.steps
    for text in texts where !text.hasPrefix("{") {
      #expect(text.count > 10 && (text.hasSuffix(".") || text.hasSuffix("?")), "\(text)")
      #expect(!text.contains("\n") && !text.contains("  "), "\(text)")
      #expect(text.count { $0 == "`" }.isMultiple(of: 2), "\(text)")
    }
    #expect(!page.title.isEmpty)
    #expect(!page.questions.isEmpty && !page.steps.isEmpty)
  }

  /// Two causes with one page would be one cause.
  @Test func pagesDiffer() {
    let pages = KnowledgeTests.documents.map(\.page)
    #expect(pages.count >= 27)
    #expect(Set(pages.map(\.title)).count == pages.count)
    #expect(Set(pages.map(\.cause)).count == pages.count)
  }

  @Test func whatTheProgramNamesHasAPage() {
    for cause in Cause.ofProgram { #expect(Knowledge.builtIn.page(of: cause) != nil, "\(cause.id)") }
  }

  @Test func aCauseIsFoundByMessagesOrByTheProgram() {
    for page in Knowledge.builtIn.pages {
      #expect(!page.messages.isEmpty || Cause.ofProgram.contains(page.cause), "\(page.cause.id)")
    }
  }

  // MARK: Messages

  /// Whatever strip is predicted to say is known to triage; the tests of predictions hold them against real runs.
  @Test(arguments: Fixture.strippable) func whatStripSaysIsRecognized(_ fixture: Fixture) {
    let question = Question(modes: StripMode.allCases)
    let assessment = Assessment.of(path: fixture.path, question)
    for prediction in assessment.predictions {
      for message in prediction.messages where !message.text.hasPrefix("…") {
        let line = "strip: module.ko: \(message.text)"
        #expect(!Logs.triage(line).evidence.isEmpty, "\(line)")
      }
      for hit in prediction.assertions {
        let line =
          "strip: BFD (GNU Binutils) \(prediction.release.version) assertion fail ../../\(hit.file):\(hit.line)"
        #expect(Logs.triage(line).diagnoses.map(\.cause) == [.sectionGroups], "\(line)")
      }
    }
  }

  /// A message that another one with the same text always wins over is never seen.
  @Test func everyMessageCanBeFound() {
    let index = Knowledge.builtIn.index
    for (number, known) in index.messages.enumerated() {
      let anchor = Array(known.message.anchor.utf8)
      let also = known.message.also.compactMap(\.first)
      let line = LogLine(
        bytes: Array(([known.message.anchor] + also).joined(separator: " | ").utf8)[...], place: 0..<1)
      var readings: [MessageIndex.Reading] = []
      index.search.search(anchor, before: 1) {
        if index.search.length(of: $0.anchor) == anchor.count { readings = index.entries[$0.anchor].readings }
        return false
      }
      // Those before it that leave lines to it have texts that must not be there.
      let before = readings.prefix { $0.message != number }.filter { $0.unless.isEmpty }
      #expect(!before.contains { $0.fits(line) }, "\(known.message.anchor) \(also)")
      #expect(readings.contains { $0.message == number && $0.fits(line) }, "\(known.message.anchor) \(also)")
    }
  }

  @Test func linesOfPackagersTakeThePlaceOfShared() throws {
    let dkms = Logs.triage("DKMS make.log for nvidia/555.52.04 for kernel 6.9.3 (x86_64)\n" + groups)
    #expect(dkms.packager?.name == "DKMS")
    #expect(TriageReport().text(dkms).contains("STRIP[0]=\"no\""))
    let other = Logs.triage(groups)
    #expect(other.packager == nil)
    #expect(!TriageReport().text(other).contains("STRIP[0]"))
    #expect(!TriageReport().text(other).contains("{"))
  }

  private let groups = "strip: a.ko: no group info for section '.text.a'\n"

  // MARK: Other languages

  @Test func translationsNameTheSameCause() {
    let message = KnownMessage("no group info for section", .certain, "Groups.")
    let page = CausePage(
      "section-groups", .strip, title: "T", explanation: "E.", isNot: "N.", decides: nil, questions: [],
      steps: [],
      messages: [message])
    let table =
      "no group info for section\t\tde\tkeine Gruppeninformation für Sektion\n@error\t\tde\t: Fehler: \n"
    var triage = Triage(
      Knowledge.of(
        pages: [page], sharedLines: [:], packagers: [], translations: TranslatedMessage.all(table)))
    triage.add(Array("strip: a.ko: keine Gruppeninformation für Sektion ».text«\n".utf8))
    #expect(triage.diagnoses.map(\.cause) == [.sectionGroups])
    #expect(!triage.context.isForeign)
    triage.add(Array("a.c:1: Fehler: unbekannt\nmake: *** [Makefile:1: a.o] Fehler 1\n".utf8))
    #expect(triage.context.isForeign)
    #expect(triage.evidence.last?.line == "a.c:1: Fehler: unbekannt")
  }
}
