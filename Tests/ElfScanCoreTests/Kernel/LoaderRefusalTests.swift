import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What a kernel does not take, one fault at a time, and held against a view that shares no code with it.
@Suite struct LoaderRefusalTests {
  private typealias Patch = @Sendable (inout PatchedModule) throws -> Void
  private static let sound = "modules/gcc.ko"

  private static func index(_ name: ElfName) throws -> Int {
    try #require(Fixture(sound).module().sections.first { $0.name == name }?.index)
  }

  private static func symbol(_ patched: PatchedModule, _ index: Int, _ offset: Int) -> Int {
    let table = patched.sections(ofType: 2).first ?? 0
    return Int(patched[.place, table]) + 24 * index + offset
  }

  /// Where the first relocation of a loaded section applies.
  private static func place() throws -> Int {
    let module = try Fixture(sound).module()
    let relocations = try #require(module.relocationSections.first { module.sections[$0.target].isAllocated })
    let first = try #require(module.relocations(in: relocations)?.first { _ in true })
    return try #require(module.sections[relocations.target].contents).lowerBound + Int(first.offset)
  }

  /// A fault, what it is, and from which kernel on.
  private static let faults: [(kind: LoaderRefusal.Kind, since: String, patch: Patch)] = [
    (
      .sectionCount, "5.10",
      {
        $0[.size, 0] = UInt64($0.sectionCount)
        $0.set(0, at: 60, width: 2)
      }
    ),
    (.sectionZero, "5.10", { $0[.type, 0] = 1 }),
    (.sectionZero, "5.10", { $0[.size, 0] = 1 }),
    (.sectionZero, "5.10", { $0.set(1, at: $0.sectionTable + 16, width: 8) }),
    (.sectionPastEnd, "5.10", { $0[.size, try index(".debug_abbrev")] = 1 << 40 }),
    (
      .sectionNames, "5.10",
      { $0.bytes[Int($0[.place, $0.nameSection] + $0[.size, $0.nameSection]) - 1] = 0x61 }
    ),
    (.loadedSectionName, "5.10", { $0[.name, try index(".text")] = 1 << 20 }),
    (.sectionName, "5.10", { $0[.name, try index(".debug_abbrev")] = 1 << 20 }),
    (.noSymbolTable, "5.10", { $0[.type, $0.sections(ofType: 2)[0]] = 1 }),
    (
      .severalSymbolTables, "6.12",
      {
        let comment = try index(".debug_abbrev")
        let table = $0.sections(ofType: 2)[0]
        for field in [PatchedModule.Field.type, .place, .size, .link, .info, .entrySize] {
          $0[field, comment] = $0[field, table]
        }
      }
    ),
    (.symbolNames, "6.18", { $0.set(1 << 20, at: symbol($0, 3, 0), width: 4) }),
    (.noThisModule, "5.10", { $0[.flags, try index(".gnu.linkonce.this_module")] = 0 }),
    (.emptyThisModule, "5.10", { $0[.type, try index(".gnu.linkonce.this_module")] = 8 }),
    (.thisModuleSize, "6.12", { $0[.size, try index(".gnu.linkonce.this_module")] = 0 }),
    (
      .severalThisModule, "6.12",
      { $0[.name, try index(".debug_abbrev")] = $0[.name, try index(".gnu.linkonce.this_module")] }
    ),
    (.severalModinfo, "6.12", { $0[.name, try index(".debug_abbrev")] = $0[.name, try index(".modinfo")] }),
    (.commonSymbol, "5.10", { $0.set(0xFFF2, at: symbol($0, 3, 6), width: 2) }),
    (.symbolSection, "5.10", { $0.set(0xFF01, at: symbol($0, 3, 6), width: 2) }),
    (.symbolSection, "5.10", { $0.set(0x7FFF, at: symbol($0, 3, 6), width: 2) }),
    (
      .relocationKind, "5.10",
      {
        let comment = try index(".debug_abbrev")
        $0[.type, comment] = 9
        $0[.size, comment] = 0
        $0[.entrySize, comment] = 16
        $0[.info, comment] = UInt64(try index(".text"))
        $0[.link, comment] = UInt64($0.sections(ofType: 2)[0])
      }
    ),
    (.relocatedPlace, "5.10", { $0.bytes[try place()] = 1 }),
    (
      .doubledName, "6.12",
      {
        let comment = try index(".debug_abbrev")
        $0[.flags, comment] = 2
        $0[.name, comment] = $0[.name, try index(".init.text")]
      }
    ),
  ]

  @Test(arguments: faults.indices)
  func aFaultIsToldByItself(_ number: Int) throws {
    let fault = LoaderRefusalTests.faults[number]
    var patched = try PatchedModule(LoaderRefusalTests.sound)
    try fault.patch(&patched)
    let module = try patched.module()
    let found = LoaderRefusal.all(in: module)
    #expect(found.map(\.kind) == [fault.kind])
    #expect(found.first?.since.name == fault.since)
    #expect(LoaderVeto.all(Data(patched.bytes)) == [fault.kind.rawValue])
    // It is what verify says first, and not of a file that has it before as well.
    let before = try Fixture(LoaderRefusalTests.sound).module()
    let comparison = try ModuleComparison(before: before, after: module)
    #expect(!comparison.isSame)
    // Kernels that are not asked do not refuse.
    let older = KernelGeneration.all.filter { $0 < (found.first?.since ?? .v5n10) }
    for kernels in [older, []] {
      #expect(LoaderRefusal.all(in: module, by: kernels).isEmpty)
      let asked = try ModuleComparison(before: before, after: module, kernels: kernels)
      #expect(!asked.differences.contains { if case .refused = $0.kind { true } else { false } })
    }
    if fault.kind == .noSymbolTable { return }
    #expect(comparison.differences.first?.kind == found.first.map { .refused($0) })
    #expect(try ModuleComparison(before: module, after: module).differences.isEmpty)
    let back = try ModuleComparison(before: module, after: before).differences(.metadata)
    #expect(back.contains { $0.kind == found.first.map { .refusalGone($0) } })
  }

  /// A symbol table whose names are nowhere cannot be compared, nor can a file of over 2 GiB be made here.
  @Test func everyKindIsTried() {
    let tried = Set(LoaderRefusalTests.faults.map(\.kind))
    #expect(Set(LoaderRefusal.Kind.allCases).subtracting(tried) == [.fileTooLong, .symbolNameTable])
  }

  @Test(arguments: ["gcc", "healthy", "nvidia-shape", "signed", "livepatch"])
  func modulesThatLoadHaveNone(_ name: String) throws {
    let fixture = Fixture("modules/\(name).ko")
    guard FileManager.default.fileExists(atPath: fixture.path) else { return }
    #expect(try LoaderRefusal.all(in: fixture.module()).isEmpty)
  }

  @Test func aFileThatTheSameIsSaidOfTwice() throws {
    for fixture in Fixture.recorded {
      guard let module = try? fixture.module(), module.header?.type == .relocatable else { continue }
      #expect(
        Set(LoaderRefusal.all(in: module).map(\.kind.rawValue)) == LoaderVeto.all(try fixture.data),
        "\(fixture)")
    }
  }

  @Test(arguments: ["modules/gcc.ko", "modules/nvidia-shape.ko", "shapes/plain.ko"])
  func mutatedModulesToo(_ name: String) throws {
    let original = Array(try Fixture(name).data)
    for seed in UInt64(0)..<300 {
      var mutator = ModuleMutator(seed: seed)
      guard let bytes = mutator.mutate(original), let module = try? Module(FileImage(bytes: bytes)),
        module.header?.type == .relocatable
      else { continue }
      let found = Set(LoaderRefusal.all(in: module).map(\.kind.rawValue))
      #expect(found == LoaderVeto.all(Data(bytes)), "seed \(seed)")
    }
  }
}
