import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Where it is said that a repair works before anything is written, it does.
@Suite struct RepairCertaintyTests {
  private static let slices = 8

  /// Whether it is said, after it was tried.
  private func check(_ module: Module, _ name: String) -> Bool {
    let survey = RelocationSurvey(module)
    for mode in [StripMode.debug, .unneeded] where StrippedModule.isCertain(module, mode, CopyEdits(), survey)
    {
      do throws(RepairRefusal) {
        _ = try StrippedModule.of(module, mode)
      } catch {
        Issue.record("\(name), \(mode): \(error.message)")
      }
    }
    guard let plan = try? RepairPlan(module), plan.isCertain(survey) else { return false }
    do throws(RepairRefusal) {
      let written = try plan.written(survey)
      #expect(OrdinaryShape(written, GnuProperties.of(written))?.hasOrdinaryDebugging() == true, "\(name)")
      _ = try ModuleRepair(module)
    } catch {
      Issue.record("\(name): \(error.message)")
    }
    return true
  }

  @Test func whatIsCertain() {
    let certain = Fixture.strippable.filter { fixture in
      (try? fixture.module()).map { check($0, fixture.name) } ?? false
    }.map(\.name)
    for name in ["modules/nvidia-shape.ko", "modules/silent.ko", "modules/merged-text.ko"] {
      #expect(certain.contains(name), "\(name)")
    }
    for name in ["modules/gcc.ko", "modules/signed.ko", "shapes/klp-rela.ko", "shapes/size-past-end.ko"] {
      #expect(!certain.contains(name), "\(name)")
    }
  }

  /// That a module can be stripped is told without writing it, of modules that strips harm and of such as they do not.
  @Test(arguments: [
    ("modules/nvidia-shape.ko", true), ("modules/silent.ko", true), ("modules/merged-text.ko", true),
    ("modules/gcc.ko", true), ("shapes/plain.ko", true), ("modules/signed.ko", false),
    ("shapes/klp-rela.ko", false),
  ])
  func whatCertainlyCanBeStripped(_ name: String, _ isCertain: Bool) throws {
    let module = try Fixture(name).module()
    let survey = RelocationSurvey(module)
    for mode in [StripMode.debug, .unneeded] {
      #expect(StrippedModule.isCertain(module, mode, CopyEdits(), survey) == isCertain, "\(mode)")
    }
    #expect(!StrippedModule.isCertain(module, .all, CopyEdits(), survey))
    #expect(!StrippedModule.isCertain(module, .debug, CopyEdits(addedSections: 1), survey))
  }

  /// Single facts of modules that can be repaired changed: the border is what is tested.
  @Test(arguments: 0..<slices)
  func mutatedModules(_ slice: Int) throws {
    let fixtures = try [
      "modules/nvidia-shape.ko", "modules/silent.ko", "modules/merged-text.ko", "modules/gcc-cxx-lld.ko",
      "shapes/group-member-unflagged.ko", "shapes/rela-twice-stable.ko", "shapes/rela-twice-debug.ko",
    ].map { (name: $0, bytes: Array(try Fixture($0).data)) }
    var certain = 0
    var read = 0
    for seed in stride(from: slice, to: 1600, by: RepairCertaintyTests.slices) {
      let fixture = fixtures[seed % fixtures.count]
      var mutator = ModuleMutator(seed: UInt64(seed))
      guard let bytes = mutator.mutate(fixture.bytes), let module = try? Module(FileImage(bytes: bytes))
      else { continue }
      read += 1
      if check(module, "\(fixture.name) mutated with seed \(seed)") { certain += 1 }
    }
    // Both sides of the border are met.
    #expect(certain > read / 20 && certain < read, "\(certain) of \(read)")
  }

  @Test(arguments: 0..<slices)
  func composedModules(_ slice: Int) throws {
    for seed in stride(from: slice, to: 500, by: RepairCertaintyTests.slices) {
      var generator = ModuleGenerator(seed: UInt64(seed))
      guard let module = try? Module(FileImage(bytes: generator.next())) else { continue }
      _ = check(module, "composed from seed \(seed)")
    }
  }
}
