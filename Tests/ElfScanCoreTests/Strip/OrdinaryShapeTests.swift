import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What passes for ordinary must be clean in the full models, for every release and mode, and of no concern to the rules
/// that are not asked then.
@Suite struct OrdinaryShapeTests {
  private static let slices = 8

  /// Whether the module is ordinary, after everything that follows from it was checked.
  private func check(_ module: Module, _ name: String) -> Bool {
    guard let shape = OrdinaryShape(module, GnuProperties.of(module)) else { return false }
    let all = shape.hasOrdinaryDebugging()
    var predictor = StripPredictor(module)
    let modes: [StripMode] = all ? [.debug, .unneeded, .objcopy] : [.debug, .unneeded]
    for mode in modes {
      for release in BinutilsRelease.all {
        let prediction = predictor.model(release, mode)
        #expect(
          prediction.outcome == .clean && prediction.exitStatus == 0 && prediction.messages.isEmpty,
          "\(name): \(mode) of \(release.version): \(prediction.summary)")
        #expect(prediction.losesSignature == (module.signature != nil))
      }
      guard all else { continue }
      for stripper in AlternativeStrip.allCases {
        guard let outcome = predictor.model(stripper, mode) else { continue }
        #expect(outcome.outcome == .sound, "\(name): \(stripper) \(mode): \(outcome.summary)")
        #expect(outcome == predictor.predict(stripper, mode))
      }
    }
    let defects = Set(RuleCatalog.all.filter { !$0.concernsOrdinaryModules }.map { $0.id })
    let findings = RuleCatalog.findings(
      in: module, RelocationSurvey(module), isOrdinary: false, readsDebugging: all)
    #expect(findings.allSatisfy { !defects.contains($0.rule) }, "\(name): \(findings.map(\.rule))")
    return true
  }

  @Test func whatIsOrdinary() throws {
    let ordinary = Fixture.strippable.filter { fixture in
      (try? fixture.module()).map { check($0, fixture.name) } ?? false
    }.map(\.name)
    for name in [
      "modules/gcc.ko", "modules/force-group.ko", "modules/signed.ko", "modules/addrsig.ko",
      "modules/arm64.ko",
      "modules/i386.ko", "modules/powerpc64.ko", "shapes/plain.ko", "shapes/link-order-ok.ko",
    ] {
      #expect(ordinary.contains(name), "\(name) is not ordinary")
    }
    for name in [
      "modules/nvidia-shape.ko", "modules/silent.ko", "modules/healthy.ko", "shapes/rela-twice.ko",
      "shapes/livepatch.ko",
    ] {
      #expect(!ordinary.contains(name), "\(name) is ordinary")
    }
  }

  /// Single facts of ordinary modules changed: the border is what is tested.
  @Test(arguments: 0..<slices)
  func mutatedModules(_ slice: Int) throws {
    let fixtures = try [
      "modules/gcc.ko", "modules/force-group.ko", "modules/addrsig.ko", "modules/arm64.ko", "modules/i386.ko",
      "shapes/plain.ko", "shapes/link-order-ok.ko",
    ].map { (name: $0, bytes: Array(try Fixture($0).data)) }
    var ordinary = 0
    var read = 0
    for seed in stride(from: slice, to: 1600, by: OrdinaryShapeTests.slices) {
      let fixture = fixtures[seed % fixtures.count]
      var mutator = ModuleMutator(seed: UInt64(seed))
      guard let bytes = mutator.mutate(fixture.bytes), let module = try? Module(FileImage(bytes: bytes))
      else {
        continue
      }
      read += 1
      if check(module, "\(fixture.name) mutated with seed \(seed)") { ordinary += 1 }
    }
    // Both sides of the border are met.
    #expect(ordinary > read / 20 && ordinary < read, "\(ordinary) of \(read)")
  }

  @Test(arguments: 0..<slices)
  func composedModules(_ slice: Int) throws {
    for seed in stride(from: slice, to: 500, by: OrdinaryShapeTests.slices) {
      var generator = ModuleGenerator(seed: UInt64(seed))
      guard let module = try? Module(FileImage(bytes: generator.next())) else { continue }
      _ = check(module, "composed from seed \(seed)")
    }
  }
}
