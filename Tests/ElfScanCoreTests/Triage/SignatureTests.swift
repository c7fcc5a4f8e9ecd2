import Testing
import TruthKit

@testable import ElfScanCore

/// The table of messages, and the pages of causes.
@Suite struct SignatureTests {
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

  @Test func everyCauseHasAMessage() {
    let causes = Set(Signature.all.map(\.cause))
    #expect(Set(Cause.allCases) == causes)
  }

  @Test(arguments: Cause.allCases) func pagesAreSentences(_ cause: Cause) {
    let page = cause.page
    for text in [page.explanation, page.isNot] + page.questions + page.steps {
      #expect(text.count > 10 && (text.hasSuffix(".") || text.hasSuffix("?")), "\(text)")
      #expect(!text.contains("\n") && !text.contains("  "), "\(text)")
      #expect(text.count { $0 == "`" }.isMultiple(of: 2), "\(text)")
    }
    #expect(!page.title.hasSuffix(".") && !page.title.isEmpty)
    #expect(!page.questions.isEmpty && !page.steps.isEmpty)
  }

  /// Two causes with one page would be one cause.
  @Test func pagesDiffer() {
    #expect(Set(Cause.allCases.map(\.page.title)).count == Cause.allCases.count)
  }

  @Test func rulesExist() {
    for rule in Signature.all.flatMap(\.rules) {
      #expect(RuleCatalog.description(of: rule) != nil, "\(rule)")
    }
  }
}
