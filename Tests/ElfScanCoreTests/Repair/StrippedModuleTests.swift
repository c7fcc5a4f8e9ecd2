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
    let again = Assessment.of(stripped.module, path: fixture.name, Question(modes: ModuleRepair.modes))
    #expect((again.verdict == .unsafe) == (stripped.danger != nil))
    // What a repair makes safe with every strip is safe when stripped.
    if (try? ModuleRepair(module)) != nil { #expect(stripped.danger == nil, "\(stripped.danger as Any)") }
  }

  /// What is left out with groups may be what a module is known by; found by fuzzing.
  @Test func aModuleStaysOne() throws {
    var bytes = try Fixture("shapes/arm-exidx-not-loaded.ko").module().bytes
    let module = try Module(FileImage(bytes: bytes))
    let header = try #require(module.header)
    let mark = try #require(module.sections.first { $0.name.equals(".gnu.linkonce.this_module") })
    // sh_type and sh_flags, little-endian: a group, which is not loaded.
    let place = Int(header.sectionTableOffset) + mark.index * Int(header.sectionHeaderSize)
    (bytes[place + 4], bytes[place + 8]) = (17, 0)
    let grouped = try Module(FileImage(bytes: bytes))
    #expect(grouped.kind == .kernelModule && grouped.groups.map(\.index) == [mark.index])
    let refusal = #expect(throws: RepairRefusal.self) { try StrippedModule.of(grouped, .debug) }
    #expect(refusal?.message.contains("no module without it") ?? false, "\(refusal?.message ?? "")")
  }

  private static let slices = 8
  /// Made-up files of each kind; more are tried with ELFSCAN_MADE_UP.
  private static let madeUp =
    ProcessInfo.processInfo.environment["ELFSCAN_MADE_UP"].flatMap { Int($0) } ?? 400

  /// Whatever is written, an independent look finds what the kernel found before, and stripping again changes nothing.
  private func check(_ bytes: [UInt8], _ name: String, _ mode: StripMode) throws -> Bool {
    guard let module = try? Module(FileImage(bytes: bytes)),
      let stripped = try? StrippedModule.of(module, mode)
    else { return false }
    let before = try #require(LoaderView(Data(bytes)), "\(name)")
    let after = try #require(LoaderView(Data(stripped.bytes)), "\(name)")
    #expect(before.relocationsMissing(from: after) == 0, "\(name) \(mode)")
    let unlike = before.differencesOutsideRelocations(from: after)
    #expect(unlike.isEmpty, "\(name) \(mode): \(unlike)")
    #expect((try? StrippedModule.of(stripped.module, mode).bytes) == stripped.bytes, "\(name) \(mode), again")
    return true
  }

  @Test(arguments: 0..<slices)
  func madeUpModules(_ slice: Int) throws {
    let originals = try StrippedModuleTests.modules.map { (name: $0.name, bytes: Array(try $0.data)) }
    var stripped = 0
    for seed in stride(from: slice, to: StrippedModuleTests.madeUp, by: StrippedModuleTests.slices) {
      let mode = StrippedModuleTests.modes[seed / 2 % 2]
      var generator = ModuleGenerator(seed: UInt64(seed), areModules: true)
      if try check(generator.next(), "composed from seed \(seed)", mode) { stripped += 1 }
      let original = originals[seed % originals.count]
      var mutator = ModuleMutator(seed: UInt64(seed))
      guard let bytes = mutator.mutate(original.bytes) else { continue }
      if try check(bytes, "\(original.name) mutated with seed \(seed)", mode) { stripped += 1 }
    }
    #expect(stripped > StrippedModuleTests.madeUp / StrippedModuleTests.slices / 4)
  }

  /// Sections that were placed beside one that goes: a seed and what was stripped, found by trying 10,000 files.
  @Test(arguments: [(2507, StripMode.unneeded), (2796, .debug), (3152, .debug), (4083, .unneeded)])
  func orderBesideWhatGoes(_ seed: Int, _ mode: StripMode) throws {
    var generator = ModuleGenerator(seed: UInt64(seed), areModules: true)
    #expect(try check(generator.next(), "composed from seed \(seed)", mode))
  }

  /// Where GNU strip is sound, and there is nothing to repair: its sections, its symbols, and no larger a file. It leaves
  /// notes out that say the same, and gives relocation sections and section symbols names as it likes; we do not. We leave
  /// GCC's LTO out.
  @Test(arguments: modules, modes)
  func whatIsLeftIsWhatStripLeaves(_ fixture: Fixture, _ mode: StripMode) async throws {
    let module = try fixture.module()
    let release = try #require(BinutilsRelease.all.last { $0.basis == .measured })
    var predictor = StripPredictor(module)
    guard predictor.predict(release, mode).verdict == .safe,
      !module.sections.contains(where: { $0.name.hasPrefix(".gnu.lto_") }),
      let stripped = try? StrippedModule.of(module, mode), stripped.changes.isEmpty,
      let theirs = predictor.output(release, mode)?.module
    else { return }
    let names = { (module: Module) in
      module.sections.filter { !$0.isForLinkers && $0.type != .symtabShndx }.map {
        $0.type.isRelocation ? "relocations" : "\($0.name)"
      }.sorted()
    }
    #expect(names(stripped.module) == names(theirs))
    let symbols = { (module: Module) in
      module.symbolTable.symbols.map {
        "\($0.isSection ? "section" : module.name(of: $0)) \($0.value) \($0.info)"
      }.sorted()
    }
    #expect(symbols(stripped.module) == symbols(theirs))
    let namesSections = module.symbolTable.symbols.contains { $0.isSection && !module.name(of: $0).isEmpty }
    // A table of names that is loaded stands among what is loaded, with its alignment.
    let isLoaded = module.sections.contains { $0.isAllocated && $0.type == .strtab }
    guard module.buildNotes.isEmpty, !namesSections, !isLoaded, let written = try? theirs.encoded() else {
      return
    }
    #expect(stripped.bytes.count <= written.count)
  }

  /// What the call names goes, and nothing else.
  @Test func sectionsAndSymbolsCanBeNamed() throws {
    let module = try Fixture("modules/gcc.ko").module()
    var edits = CopyEdits(removedSections: [".comment"])
    edits.keptSections = [".debug_str"]
    let stripped = try StrippedModule.of(module, .debug, edits).module
    #expect(stripped.sections.contains { $0.name.equals(".debug_str") })
    #expect(!stripped.sections.contains { $0.name.equals(".comment") || $0.name.equals(".debug_line") })
    let local = try #require(
      module.symbolTable.symbols.first { $0.isLocal && $0.definingSection != nil && $0.type < 3 }.map(
        module.name(of:)))
    edits.keptSymbols = [local]
    let unneeded = try StrippedModule.of(module, .unneeded, edits).module
    #expect(unneeded.symbolTable.symbols.contains { unneeded.name(of: $0) == local })
    edits.keptSymbols = []
    edits.strippedSymbols = ["init_module"]
    #expect(throws: RepairRefusal.self) { try StrippedModule.of(module, .debug, edits) }
  }

  /// A later strip would harm it whatever is done.
  @Test(arguments: ["shapes/livepatch.ko", "shapes/symbol-livepatch.ko"])
  func aLivepatchIsStrippedAndNeverSafe(_ name: String) throws {
    let module = try Fixture(name).module()
    let stripped = try StrippedModule.of(module, .debug)
    #expect(stripped.danger != nil && stripped.module.isLivepatch)
    let names = { (module: Module) in
      module.symbolTable.symbols.filter(\.isLivepatch).map { "\(module.name(of: $0))" }
    }
    #expect(names(stripped.module) == names(module))
  }
}

extension Section {
  /// Whether only linkers read it.
  fileprivate var isForLinkers: Bool {
    [.llvmAddressSignificance, .llvmNumberedCallGraph].contains(type) || name.hasPrefix(".gnu.lto_")
      || name.hasPrefix(".gnu.debuglto_")
  }
}
