import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Modules at the number of sections where e_shnum ends (0xff00). They have megabytes, so they are made here and kept in
/// memory.
@Suite struct SectionLimitTests {
  private static let limit = 0xFF00
  private static let full = Result { try made(sections: limit - 1) }
  private static let over = Result { try made(sections: limit) }

  private static func made(sections count: Int) throws -> (module: Module, data: Data) {
    let bytes = ForgedFile.module(ofSections: count)
    return (try Module(FileImage(bytes: bytes)), Data(bytes))
  }

  private func headerCount(_ data: Data) -> Int { Int(data[60]) | Int(data[61]) << 8 }

  @Test func theRuleSpeaksFromTheLimitOn() throws {
    let (full, over) = (try SectionLimitTests.full.get().module, try SectionLimitTests.over.get().module)
    #expect(full.sections.count == SectionLimitTests.limit - 1)
    #expect(RuleCatalog.findings(in: full).map(\.rule) == [])
    let found = RuleCatalog.findings(in: over)
    #expect(found.map(\.rule) == ["many-sections"] && found.map(\.count) == [SectionLimitTests.limit])
    #expect(found[0].message.contains("Below 65280 sections"))
  }

  /// Every strip reads the number where it is. The table of section indexes goes, and with it the one section too many.
  @Test func stripBringsTheNumberBack() async throws {
    let data = try SectionLimitTests.over.get().data
    #expect(headerCount(data) == 0)
    for strip in RealStrip.all where strip.knows(.x8664) {
      let result = try await strip.run(RealCall(.debug), on: data)
      #expect(result.exitStatus == 0 && result.messages.isEmpty, "\(strip)")
      #expect(headerCount(result.output) == SectionLimitTests.limit - 1, "\(strip)")
    }
  }

  private static func refusals(_ prediction: StripPrediction) -> [LoaderRefusal.Kind?] {
    prediction.harm.changes.map { if case .refused(let refusal) = $0.kind { refusal.kind } else { nil } }
  }

  /// One section more than the header can count, as the BTF step adds one: the kernel refuses the result.
  @Test func aSectionTooManyIsDamage() async throws {
    let (module, data) = try SectionLimitTests.full.get()
    let call = RealCall(.objcopy, CopyEdits(addedSections: 1))
    var predictor = StripPredictor(module)
    let newest = try #require(BinutilsRelease.all.last)
    let plain = predictor.predict(newest, .objcopy)
    #expect(plain.harm.isNone)
    for strip in RealStrip.all where strip.knows(.x8664) {
      let release = try #require(BinutilsRelease.of(strip.version))
      let prediction = predictor.predict(release, call.mode, call.edits)
      #expect(SectionLimitTests.refusals(prediction) == [.sectionCount], "\(strip)")
      let copied = try await strip.run(RealCall(.objcopy), on: data).output
      #expect(headerCount(copied) == SectionLimitTests.limit - 1, "\(strip)")
      let added = try await strip.run(call, on: data).output
      #expect(headerCount(added) == 0, "\(strip)")
    }
  }

  /// Names of symbols and sections in one table: strip makes two of it.
  @Test func stripCanPushAModuleOverTheLimit() async throws {
    for (count, isDamage) in [(SectionLimitTests.limit - 2, false), (SectionLimitTests.limit - 1, true)] {
      let bytes = ForgedFile.module(ofSections: count, sharesNames: true)
      var predictor = StripPredictor(try Module(FileImage(bytes: bytes)))
      let newest = try #require(BinutilsRelease.all.last)
      let changes = SectionLimitTests.refusals(predictor.predict(newest, .debug))
      #expect(changes == (isDamage ? [.sectionCount] : []))
      for strip in RealStrip.all where strip.knows(.x8664) {
        let output = try await strip.run(RealCall(.debug), on: Data(bytes)).output
        #expect(headerCount(output) == (isDamage ? 0 : count + 1), "\(strip)")
      }
    }
  }

  @Test func aSectionTooManyIsTold() throws {
    let (full, over) = (try SectionLimitTests.full.get().module, try SectionLimitTests.over.get().module)
    func isTold(_ comparison: ModuleComparison) -> Bool {
      comparison.differences(.damage).contains {
        if case .refused(let refusal) = $0.kind { refusal.kind == .sectionCount } else { false }
      }
    }
    #expect(isTold(try ModuleComparison(before: full, after: over)))
    #expect(!isTold(try ModuleComparison(before: over, after: full)))
  }
}
