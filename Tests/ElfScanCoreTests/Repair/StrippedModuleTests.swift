import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What is written without any stripper.
@Suite struct StrippedModuleTests {
  static let modules = Fixture.strippable.filter { (try? $0.module())?.kind == .kernelModule }
  static let modes: [StripMode] = [.debug, .unneeded]

  /// The object is held against real strips; here, its bytes against the object.
  @Test(arguments: Fixture.strippable)
  func whatIsWrittenIsTheObjectThatWasWorkedOut(_ fixture: Fixture) throws {
    guard let module = try? fixture.module() else { return }
    var predictor = StripPredictor(module)
    for release in BinutilsRelease.all where release.basis == .measured {
      for mode in StripMode.allCases {
        guard let output = predictor.output(release, mode), output.changedContents.isEmpty,
          // Relocations for no machine are none that anybody reads.
          output.module.header?.machine != Machine.none,
          let bytes = try? output.module.encoded()
        else { continue }
        let unlike = OutputDifference.all(output, RealCall(mode), bytes)
        #expect(unlike.isEmpty, "\(release.version) \(mode): \(unlike.prefix(3))")
      }
    }
  }

  @Test(arguments: modules, modes)
  func theKernelSeesTheSameAndEveryStripIsSafeOnIt(_ fixture: Fixture, _ mode: StripMode) throws {
    let module = try fixture.module()
    guard let stripped = try? StrippedModule.of(module, mode) else { return }
    let before = try #require(LoaderView(Data(module.bytes)))
    let after = try #require(LoaderView(Data(stripped.bytes)))
    #expect(before.relocationsMissing(from: after) == 0)
    #expect(before.differencesOutsideRelocations(from: after).isEmpty)
    // Stripped again it stays as it is, byte for byte.
    #expect(try StrippedModule.of(stripped.module, mode).bytes == stripped.bytes)
    guard (try? ModuleRepair(module)) != nil else { return }
    let again = Assessment.of(stripped.module, path: fixture.name, Question(modes: ModuleRepair.modes))
    #expect(
      again.verdict < .unsafe, "\(again.predictions.first { $0.verdict == .unsafe }.map { "\($0)" } ?? "")")
  }
}
