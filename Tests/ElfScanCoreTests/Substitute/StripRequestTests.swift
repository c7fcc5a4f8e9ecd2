import Testing
import TruthKit

@testable import ElfScanCore

/// What of the differences a call asks for.
@Suite struct StripRequestTests {
  private func request(_ options: [String]) throws -> StripRequest {
    try StripArguments((options + ["m.ko"]).map { Array($0.utf8) }) { _ in nil }.request
  }

  @Test(
    arguments: [
      ([".text"], ".text", true), ([".tex*"], ".text", true), (["text"], ".text", false),
      ([".t??t"], ".text", true),
      ([".[st]ext"], ".text", true), ([".*", "!.text"], ".text", false), (["!.text"], ".data", false),
      ([], ".text", false),
    ] as [([String], ElfName, Bool)])
  func sectionsAreNamedByPatterns(_ patterns: [String], _ name: ElfName, _ isWanted: Bool) throws {
    let module = try Fixture("modules/gcc.ko").module()
    let request = try request(["-g"] + patterns.flatMap { ["-R", $0] })
    let index = try #require(module.sections.first { $0.name == name }?.index)
    #expect(request.edits(module).mean(.sectionLost(index), in: module) == isWanted)
  }

  @Test(arguments: [
    (["-N", "init_module"], true), (["-N", "init_*"], false), (["-w", "-N", "init_*"], true),
    (["-R", ".init.text"], true), (["-R", ".rodata"], false),
  ])
  func symbolsAreNamedToo(_ options: [String], _ isWanted: Bool) throws {
    let module = try Fixture("modules/gcc.ko").module()
    let symbol = module.symbolTable.symbols.firstIndex(where: { module.name(of: $0) == "init_module" })
    let index = try #require(symbol)
    let home = module.symbolTable.symbols[index].definingSection.map(module.sectionLabel)
    let options = options.map { $0 == ".init.text" ? home ?? "" : $0 }
    #expect(try request(options).edits(module).mean(.symbolLost(index), in: module) == isWanted)
  }

  @Test func otherDamageIsNeverWanted() throws {
    let module = try Fixture("modules/gcc.ko").module()
    let edits = try request(["-g", "-R", "*", "-w", "-N", "*"]).edits(module)
    #expect(!edits.mean(.livepatchOrder, in: module))
    #expect(!edits.mean(.header(.machine), in: module))
  }

  // MARK: Without any stripper

  @Test(arguments: [
    ("modules/signed.ko", ["-g"], "--drop-signature"), ("modules/gcc.ko", ["-s"], "--strip-debug"),
    ("modules/gcc.ko", ["--only-keep-debug"], "no module"), ("modules/bitcode.ko", ["-g"], "bitcode"),
    ("modules/gcc.ko", ["-g", "-R", ".rela.init.text"], "name that section too"),
  ])
  func someAreRefused(_ name: String, _ options: [String], _ reason: String) throws {
    let module = try Fixture(name).module()
    let refusal = #expect(throws: StripRefusal.self) { try request(options).stripped(module) }
    #expect(refusal?.verdict == .unsafe && refusal?.message.contains(reason) ?? false)
  }

  /// Options that nobody has looked at the results of.
  @Test(arguments: ["--strip-dwo", "--keep-section-symbols", "--target=elf32-i386"])
  func whatIsNotWorkedOut(_ option: String) throws {
    let module = try Fixture("modules/gcc.ko").module()
    let refusal = #expect(throws: StripRefusal.self) { try request(["-g", option]).stripped(module) }
    #expect(refusal?.verdict == .indeterminate && refusal?.message.contains("--with strip") ?? false)
  }

  @Test func withoutItsSignatureAModuleIsAsBefore() throws {
    let module = try Fixture("modules/signed.ko").module()
    let stripped = try request(["-g", "--drop-signature"]).stripped(module)
    #expect(stripped.module.signature == nil && stripped.changes.isEmpty)
  }
}
