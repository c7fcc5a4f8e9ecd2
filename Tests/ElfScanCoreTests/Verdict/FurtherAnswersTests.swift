import Testing
import TruthKit

@testable import ElfScanCore

/// What is asked besides is found out once, however many reports ask.
@Suite struct FurtherAnswersTests {
  @Test func aRepairIsLookedForOnce() throws {
    let assessment = Assessment.of(path: Fixture("modules/nvidia-shape.ko").path, Question())
    let further = try #require(assessment.further)
    #expect(!further.isRepairable { _ in false })
    // What was found counts, right or wrong, in every format and for every tool, and for copies.
    var decided = Gate().decide(assessment.proved(by: []))
    decided.compression = nil
    var options = ReportOptions()
    options.tools = PackagingTool.all
    for format in ReportFormats.all {
      let text = String(decoding: format.init(options).file(decided, isAlone: true), as: UTF8.self)
      #expect(!text.contains("elfscan repair"), "\(format.name)")
    }
    #expect(
      Assessment.of(path: Fixture("modules/nvidia-shape.ko").path, Question()).advice().contains {
        $0.contains("elfscan repair")
      })
  }

  /// What the answers are made from is what the verdict was made from.
  @Test(arguments: ["modules/nvidia-shape.ko", "modules/signed.ko", "shapes/livepatch.ko"])
  func answersAreThoseOfAPredictor(_ name: String) throws {
    let assessment = Assessment.of(path: Fixture(name).path, Question())
    let further = try #require(assessment.further)
    var predictor = StripPredictor(try Fixture(name).module())
    for mode in StripMode.allCases {
      for release in BinutilsRelease.all {
        #expect(further.predict(release, mode).summary == predictor.predict(release, mode).summary)
      }
      for stripper in AlternativeStrip.allCases {
        for _ in 0..<2 { #expect(further.predict(stripper, mode) == predictor.predict(stripper, mode)) }
      }
    }
  }
}
