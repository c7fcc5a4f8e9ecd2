import ElfScanCore
import Foundation
import Testing
import TruthKit

/// The strippers that the report recommends in place of GNU's, or warns of.
@Suite struct AlternativeStripTests {
  /// Every prediction is held against llvm-strip, llvm-objcopy and eu-strip of several versions, where
  /// `scripts/binutils-matrix` has installed them.
  @Test(arguments: Fixture.strippable)
  func predictionAgreesWithTheRealProgram(_ fixture: Fixture) async throws {
    for trial in try await AlternativeTrial.all(of: fixture.data) {
      #expect(
        trial.differences.isEmpty,
        "\(trial.program) \(trial.call): \(trial.differences.joined(separator: "; "))")
      let unlike = trial.objectDifferences ?? []
      #expect(unlike.isEmpty, "\(trial.program) \(trial.call): \(unlike.prefix(3))")
    }
  }

  /// The same of modules with so many sections that their numbers do not fit into a symbol.
  @Test func manySections() async throws {
    for trial in try await AlternativeTrial.all(of: Data(ForgedFile.module(ofSections: 0xFF05))) {
      #expect(trial.differences.isEmpty, "\(trial.program) \(trial.call): \(trial.differences)")
      let unlike = trial.objectDifferences ?? []
      #expect(unlike.isEmpty, "\(trial.program) \(trial.call): \(unlike.prefix(3))")
    }
  }

  /// eu-strip leaves a module alone in which there is nothing to drop, so that its signature stays; others write it anew.
  @Test func signedModulesWithoutDebuggingInformation() async throws {
    let signed = Array(try Fixture("modules/signed.ko").data)
    // Renamed, debugging information is none.
    let renamed = Data(replacingBytes(Array(".debug_".utf8), with: Array(".dabug_".utf8), in: signed))
    let module = try Module(FileImage(bytes: Array(renamed)))
    var predictor = StripPredictor(module)
    #expect(predictor.predict(.elfutils, .debug)?.losesSignature == false)
    #expect(predictor.predict(.llvm, .debug)?.losesSignature == true)
    for trial in try await AlternativeTrial.all(of: renamed) {
      #expect(trial.differences.isEmpty, "\(trial.program) \(trial.call): \(trial.differences)")
    }
  }

  private func replacingBytes(_ old: [UInt8], with new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for start in bytes.indices.dropLast(old.count) where bytes[start...].starts(with: old) {
      bytes.replaceSubrange(start..<start + old.count, with: new)
    }
    return bytes
  }

  /// What remedies rely on: whatever llvm-objcopy copies, it also copies with a section more.
  @Test(arguments: Fixture.strippable)
  func llvmObjcopyTakesASectionMore(_ fixture: Fixture) async throws {
    guard let module = try? fixture.module(), module.kind == .kernelModule else { return }
    var predictor = StripPredictor(module)
    guard predictor.predict(.llvm, .objcopy)?.outcome == .sound else { return }
    let call = RealCall(.objcopy, CopyEdits(addedSections: 1))
    let data = try fixture.data
    for program in RealAlternative.all where program.stripper == .llvm {
      let result = try await program.run(call, on: data)
      #expect(result.exitStatus == 0 && result.messages.isEmpty, "\(program): \(result.messages)")
      let before = try #require(call.view(data))
      let after = try #require(call.view(result.output))
      #expect(before.relocationsMissing(from: after) == 0, "\(program)")
      #expect(!before.differsOutsideRelocations(from: after), "\(program)")
    }
  }

  @Test(arguments: [
    ("modules/nvidia-shape.ko", AlternativePrediction.Outcome.sound),
    ("modules/silent.ko", .sound),
    ("modules/gcc.ko", .sound),
    ("shapes/livepatch.ko", .refuses),
    ("shapes/klp-rela.ko", .refuses),
    ("shapes/group-member-zero.ko", .refuses),
    ("shapes/group-member-out-of-range.ko", .refuses),
    ("shapes/group-signature-out-of-range.ko", .refuses),
    ("shapes/group-link-not-symtab.ko", .refuses),
    ("shapes/symtab-twice.ko", .unknown),
    ("shapes/rela-link-other.ko", .refuses),
    ("shapes/rela-info-out-of-range.ko", .refuses),
    ("shapes/rela-symbol-out-of-range.ko", .refuses),
    ("shapes/symbol-section-out-of-range.ko", .refuses),
    ("shapes/size-past-end.ko", .refuses),
    ("shapes/link-order-out-of-range.ko", .refuses),
    ("malformed/section-name-past-end.ko", .refuses),
    ("malformed/symbol-name-past-end.ko", .refuses),
    ("malformed/rela-entry-size-0.ko", .refuses),
    ("shapes/crel.ko", .unknown),
    ("shapes/link-order-debug.ko", .unknown),
    ("shapes/compressed-zstd.ko", .sound),
    ("shapes/compressed-loaded.ko", .sound),
    ("shapes/compressed-debug-relocations.ko", .unknown),
    ("shapes/debug-loaded.ko", .unknown),
    ("modules/bitcode.ko", .refuses),
  ])
  func llvmStrip(_ name: String, _ outcome: AlternativePrediction.Outcome) throws {
    var predictor = StripPredictor(try Fixture(name).module())
    let prediction = predictor.predict(.llvm, .debug)
    #expect(prediction?.outcome == outcome)
    #expect((prediction?.reason == nil) == (outcome == .sound))
  }

  @Test(arguments: [
    ("modules/nvidia-shape.ko", AlternativePrediction.Outcome.unchanged),
    ("modules/silent.ko", .unchanged),
    ("modules/healthy.ko", .sound),
    ("modules/gcc.ko", .sound),
    ("shapes/livepatch.ko", .sound),
    ("shapes/group-flag-orphan.ko", .unchanged),
    ("shapes/group-member-out-of-range.ko", .unchanged),
    ("shapes/link-order-out-of-range.ko", .unchanged),
    ("shapes/rela-info-out-of-range.ko", .unchanged),
    ("malformed/section-name-past-end.ko", .unchanged),
    ("shapes/size-past-end.ko", .unknown),
    ("shapes/align-not-power-of-two.ko", .unknown),
    ("shapes/rela-link-other.ko", .unknown),
    ("shapes/rela-symbol-out-of-range.ko", .unknown),
    ("shapes/group-member-zero.ko", .unknown),
    ("shapes/symtab-shndx.ko", .unknown),
    ("shapes/compressed-zstd.ko", .sound),
    ("shapes/compressed-loaded.ko", .unknown),
    ("shapes/compressed-names.ko", .unknown),
    ("shapes/debug-loaded.ko", .unknown),
    ("shapes/symtab-twice.ko", .unknown),
  ])
  func elfutilsStrip(_ name: String, _ outcome: AlternativePrediction.Outcome) throws {
    var predictor = StripPredictor(try Fixture(name).module())
    let prediction = predictor.predict(.elfutils, .debug)
    #expect(prediction?.outcome == outcome)
  }

  /// llvm-strip makes string tables anew, also of a module's information, where that passes for one: nothing is left of it.
  @Test func whatIsLostIsDamage() async throws {
    var file = try PatchedModule("shapes/plain.ko")
    let section = try #require(try file.module().sections.first { $0.name == ".modinfo" })
    file[.type, section.index] = 3
    file[.flags, section.index] = 0
    let module = try file.module()
    var predictor = StripPredictor(module)
    for mode in [StripMode.debug, .unneeded, .objcopy] {
      let prediction = predictor.predict(.llvm, mode)
      #expect(prediction?.outcome == .damages && prediction?.reason != nil, "\(mode)")
    }
    #expect(predictor.predict(.elfutils, .debug)?.outcome == .sound)
    for trial in try await AlternativeTrial.all(of: Data(file.bytes)) {
      let unlike = trial.objectDifferences ?? []
      #expect(trial.differences.isEmpty && unlike.isEmpty, "\(trial.program) \(trial.call): \(unlike)")
    }
  }

  /// Groups whose contents could not be read as words are refused, and not what eu-strip makes of them.
  @Test func groupsAreToBeAligned() async throws {
    var file = try PatchedModule("shapes/group-ok.ko")
    let section = try #require(try file.module().groups.first).index
    file[.alignment, section] = 2
    var predictor = StripPredictor(try file.module())
    #expect(predictor.predict(.llvm, .debug)?.outcome == .refuses)
    #expect(predictor.predict(.elfutils, .debug)?.outcome == .sound)
    for trial in try await AlternativeTrial.all(of: Data(file.bytes)) {
      #expect(trial.differences.isEmpty, "\(trial.program) \(trial.call): \(trial.differences)")
    }
  }

  @Test func modesWithoutAPredictionHaveNone() throws {
    var predictor = StripPredictor(try Fixture("modules/gcc.ko").module())
    let llvm = predictor.predict(.llvm, .all)
    let unneeded = predictor.predict(.elfutils, .unneeded)
    let copy = predictor.predict(.elfutils, .objcopy)
    #expect(llvm == nil && unneeded == nil && copy == nil)
    let program = predictor.predict(.llvm, .objcopy)?.stripper.program(.objcopy)
    #expect(program == "llvm-objcopy")
  }
}
