import Testing
import TruthKit

@testable import ElfScanCore

/// Which ways of stripping a module are tried, and in which order.
@Suite struct StripPlanTests {
  private func request(_ options: [String]) throws -> StripRequest {
    try StripArguments((options + ["m.ko"]).map { Array($0.utf8) }) { _ in nil }.request
  }

  private static let llvm = StripPlan.Tool(program: "llvm-strip", identity: .llvm)

  private func gnu(_ minor: Int) -> StripPlan.Tool {
    StripPlan.Tool(program: "strip", identity: .gnu(BinutilsRelease.of(BinutilsVersion(2, minor))))
  }

  private func steps(
    _ name: String, _ options: [String] = ["-g"], with tools: [StripPlan.Tool]
  ) throws -> (steps: [String], obstacles: [String]) {
    var plan = try StripPlan(Fixture(name).module(), request(options), tools: tools)
    var steps: [String] = []
    while let candidate = plan.next() {
      steps.append((candidate.repair == nil ? "" : "repair, ") + candidate.tool.program)
    }
    return (steps, plan.obstacles)
  }

  @Test(arguments: [
    ("modules/gcc.ko", 42, ["strip", "llvm-strip"]),
    ("modules/nvidia-shape.ko", 42, ["llvm-strip", "repair, strip"]),
    ("modules/nvidia-shape.ko", 47, ["llvm-strip", "repair, strip"]),
    ("modules/silent.ko", 35, ["llvm-strip", "repair, strip"]),
    ("shapes/group-member-zero.ko", 42, ["repair, strip"]),
    ("shapes/livepatch.ko", 44, ["strip"]),
    ("shapes/livepatch.ko", 47, []),
    ("shapes/symbol-livepatch.ko", 44, []),
    ("shapes/flag-os-nonconforming.ko", 47, ["llvm-strip", "strip"]),
    ("shapes/crel.ko", 44, ["llvm-strip"]),
  ])
  func theOrderIsGnuLlvmRepair(_ name: String, _ minor: Int, _ expected: [String]) throws {
    #expect(try steps(name, with: [gnu(minor), Self.llvm]).steps == expected)
  }

  /// Each way that is left out has its reason.
  @Test func obstaclesAreNamed() throws {
    let (_, obstacles) = try steps("shapes/livepatch.ko", with: [gnu(47), Self.llvm])
    #expect(
      obstacles == [
        "strip 2.47 would make 1 relocation name another symbol, or none",
        "llvm-strip is not for livepatch modules: it refuses their symbols",
        "it cannot be repaired: no rewriting helps: strip --strip-debug of Binutils 2.47 would make 1 relocation name another "
          + "symbol, or none",
      ])
  }

  /// A stripper that nobody knows, or a call that nobody can predict: it is tried, and what comes out is compared.
  @Test func theUnknownIsTried() throws {
    let unknown = StripPlan.Tool(program: "other", identity: .unknown)
    #expect(try steps("modules/silent.ko", with: [unknown]).steps == ["other", "repair, other"])
    #expect(
      try steps("modules/silent.ko", ["-g", "--strip-dwo"], with: [gnu(42)]).steps == [
        "strip", "repair, strip",
      ])
    #expect(
      try steps("modules/silent.ko", ["-g", "--keep-section-symbols"], with: [gnu(42), Self.llvm]).obstacles
        == ["llvm-strip does not have all the options of this call"])
  }

  /// A section that is to go may be loaded; that it goes is no harm.
  @Test func whatIsNamedIsNoHarm() throws {
    #expect(try steps("modules/gcc.ko", ["-g", "-R", ".modinfo"], with: [gnu(42)]).steps.first == "strip")
  }

  @Test(arguments: [
    ("modules/signed.ko", ["-g"], "--drop-signature"), ("modules/gcc.ko", ["-s"], "--strip-debug"),
    ("modules/gcc.ko", ["--only-keep-debug"], "no module"), ("modules/bitcode.ko", ["-g"], "bitcode"),
  ])
  func someAreRefusedAtOnce(_ name: String, _ options: [String], _ reason: String) throws {
    let refusal = #expect(throws: StripPlan.Refusal.self) { try steps(name, options, with: [gnu(42)]) }
    #expect(refusal?.message.contains(reason) ?? false)
  }

  @Test func withoutItsSignatureAModuleIsAsBefore() throws {
    var plan = try StripPlan(
      Fixture("modules/signed.ko").module(), request(["-g", "--drop-signature"]), tools: [gnu(42)])
    let next = plan.next()
    let candidate = try #require(next)
    #expect(candidate.input.signature == nil && candidate.repair == nil)
  }
}

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
    let comparison = try ModuleComparison(before: module, after: module)
    #expect(request.wants(Difference(.sectionLost(index), .damage), in: comparison) == isWanted)
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
    let comparison = try ModuleComparison(before: module, after: module)
    let options = options.map { $0 == ".init.text" ? home ?? "" : $0 }
    #expect(try request(options).wants(Difference(.symbolLost(index), .damage), in: comparison) == isWanted)
  }

  @Test func otherDamageIsNeverWanted() throws {
    let module = try Fixture("modules/gcc.ko").module()
    let comparison = try ModuleComparison(before: module, after: module)
    let request = try request(["-g", "-R", "*", "-w", "-N", "*", "--drop-signature"])
    #expect(request.wants(Difference(.signatureLost, .damage), in: comparison))
    #expect(!request.wants(Difference(.livepatchOrder, .damage), in: comparison))
    #expect(!request.wants(Difference(.header(.machine), .damage), in: comparison))
  }
}
