import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Predictions for MIPS are held against the real programs. Debian has Binutils 2.46 for this machine only; what is not MIPS's
/// own is taken to hold for others as well.
@Suite struct MipsTruthTests {
  /// All fixtures for x86-64, translated.
  @Test(arguments: Fixture.strippable)
  func predictionAgreesWithRealStrip(_ fixture: Fixture) async throws {
    try await compare(fixture.data, "\(fixture)")
  }

  /// Files that nobody thought of, the same every time.
  @Test(arguments: 0..<10) func composedModulesAreStrippedAsPredicted(_ slice: Int) async throws {
    for seed in stride(from: slice, to: 200, by: 10) {
      var generator = ModuleGenerator(seed: UInt64(seed))
      try await compare(Data(generator.next()), "composed from seed \(seed)")
    }
  }

  @Test(arguments: 0..<10) func mutatedModulesAreStrippedAsPredicted(_ slice: Int) async throws {
    let fixtures = Fixture.strippable
    for seed in stride(from: slice, to: 100, by: 10) {
      let fixture = fixtures[seed % fixtures.count]
      var mutator = ModuleMutator(seed: UInt64(seed))
      guard let bytes = mutator.mutate(Array(try fixture.data)) else { continue }
      try await compare(Data(bytes), "\(fixture) mutated with seed \(seed)")
    }
  }

  private func compare(_ original: Data, _ name: String) async throws {
    guard let data = MipsTranslation.of(original) else { return }
    for trial in try await Trial.all(of: data) {
      #expect(
        trial.differences.isEmpty,
        "\(name): \(trial.strip) \(trial.call): \(trial.differences.joined(separator: "; "))")
      #expect(!trial.isFalselySafe, "\(name): \(trial.strip) \(trial.call)")
    }
  }

  /// What the rule says of further relocation sections is so for 64-bit MIPS, whatever they are called.
  @Test(arguments: ["rela-twice-other-name", "klp-rela"])
  func furtherRelocationsAreCopied(_ shape: String) throws {
    let data = try #require(MipsTranslation.of(Fixture("shapes/\(shape).ko").data))
    let findings = RuleCatalog.findings(in: try Module(FileImage(bytes: Array(data))))
    let finding = try #require(findings.first { $0.rule == "several-relocation-sections" })
    #expect(finding.message.hasSuffix("the others it copies with the old numbers."))
  }

  /// A machine, with a relocation type of it.
  struct Target: Sendable {
    let machine: Machine
    let flags: UInt32
    let is64: Bool
    let type: UInt32
  }

  static let mips64 = Target(machine: .mips, flags: 0x6000_0000, is64: true, type: 2)
  /// n32: relocations with addends, which BFD's common code reads.
  static let mips32 = Target(machine: .mips, flags: 0x6000_0020, is64: false, type: 2)

  /// From 2.46 strip fails at a further relocation section on every machine for which the common code handles them.
  @Test(arguments: [
    mips32, Target(machine: .aarch64, flags: 0, is64: true, type: 257),
    Target(machine: .riscv, flags: 0, is64: true, type: 2),
  ])
  func furtherRelocationsStopStripFrom246(_ target: Target) async throws {
    let trials = try await Trial.all(of: Data(furtherRelocations(target).encode()))
    for trial in trials where trial.call.mode != .all {
      #expect(trial.differences.isEmpty, "\(trial.strip) \(trial.call): \(trial.differences)")
      let isOld = trial.strip.version < BinutilsVersion(2, 45)
      #expect(trial.truth == (isOld ? .safe : .unsafe), "\(trial.strip) \(trial.call)")
    }
  }

  private func furtherRelocations(_ target: Target) -> ForgedFile {
    var file = ForgedFile(is64: target.is64, machine: target.machine.rawValue)
    file.flags = target.flags
    let relocations = [[3, 4], [4, 3]].map { (symbols: [UInt32]) in
      file.encode(
        symbols.enumerated().map {
          ForgedFile.Relocation(offset: UInt64(8 * $0.offset), symbol: $0.element, type: target.type)
        }, hasAddend: true)
    }
    file = file.relocatable(
      relocations: relocations, hasAddend: true,
      symbols: [
        ForgedFile.Symbol(name: "file.c", info: 4, section: 0xFFF1),
        ForgedFile.Symbol(name: "local", info: 0, section: 1),
        ForgedFile.Symbol(name: "first", info: 0x10, section: 0),
        ForgedFile.Symbol(name: "second", info: 0x10, section: 0),
        ForgedFile.Symbol(name: "init_module", info: 0x12, section: 1),
      ])
    // By the name of relocations it would be copied as bytes.
    file.sections[2].name = ".further"
    file.sections[3].info = 3
    return file
  }

  /// Which types of sections are taken depends on the name.
  @Test(
    arguments: [
      (".liblist", 0x7000_0000), (".msym", 0x7000_0001), (".conflict", 0x7000_0002),
      (".gptab.sdata", 0x7000_0003),
      (".ucode", 0x7000_0004), (".mdebug", 0x7000_0005), (".reginfo", 0x7000_0006), (".any", 0x7000_0007),
      (".MIPS.interfaces", 0x7000_000B), (".MIPS.content.text", 0x7000_000C), (".MIPS.options", 0x7000_000D),
      (".debug_info", 0x7000_001E), (".zdebug_info", 0x7000_001E), (".MIPS.symlib", 0x7000_0020),
      (".MIPS.events.text", 0x7000_0021), (".MIPS.post_rel", 0x7000_0021), (".MIPS.abiflags", 0x7000_002A),
      (".MIPS.xhash", 0x7000_002B), (".any", 0x7000_002C), (".any", 0x6000_0000), (".any", 0x8000_0000),
    ] as [(String, UInt32)])
  func sectionTypesAreTakenByName(_ name: String, _ type: UInt32) async throws {
    // Options are one of 24 bytes; anything but zeros is a version of abiflags that is not known.
    let content = [0, name == ".MIPS.options" ? 24 : 0] + [UInt8](repeating: 0, count: 22)
    for name in [name, ".other"] {
      var file = furtherRelocations(MipsTruthTests.mips64)
      file.sections[1] = ForgedFile.Section(name: name, type: type, flags: 2, content: content)
      file.sections[2] = ForgedFile.Section(name: ".note", type: 1, flags: 0)
      for trial in try await Trial.all(of: Data(file.encode())) {
        #expect(trial.differences.isEmpty, "\(name) \(trial.strip) \(trial.call): \(trial.differences)")
      }
    }
  }
}
