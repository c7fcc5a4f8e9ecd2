import Foundation
import SystemPackage
import Testing
import TruthKit

@testable import ElfScanCore

/// What each packaging tool is told, in each situation that a module can be in.
@Suite struct RemedyTests {
  private static let tools = PackagingTool.all.map(\.id)

  private func remedy(
    _ tool: String, _ file: String, _ question: Question = Question()
  ) throws -> Remedy {
    try remedy(tool, Assessment.of(path: Fixture(file).path, question))
  }

  private func remedy(_ tool: String, _ assessment: Assessment) throws -> Remedy {
    let own = try #require(PackagingTool(id: tool))
    return try #require(Remedy.all(for: assessment, in: [own]).first)
  }

  private func commands(_ remedy: Remedy) -> [String] { remedy.steps.flatMap(\.commands) }

  @Test func toolsAreNamedOnce() {
    #expect(Set(RemedyTests.tools).count == RemedyTests.tools.count)
    #expect(PackagingTool(id: "DKMS") == nil && PackagingTool(id: "") == nil)
  }

  // MARK: Situations

  /// Everything helps: first what looks after itself, then llvm-strip, and as a last resort no stripping.
  @Test(arguments: tools)
  func damagedModulesHaveThreeWaysOut(_ tool: String) throws {
    let modes = try #require(PackagingTool(id: tool)).modes
    let remedy = try remedy(tool, "modules/nvidia-shape.ko", Question(modes: modes))
    #expect(remedy.steps.count == (tool == "dracut" ? 4 : 3))
    #expect(remedy.steps[0].commands.contains { $0.contains("elfscan") })
    #expect(remedy.steps[1].commands.contains { $0.contains("llvm-strip") })
    let off = try #require(remedy.steps.last)
    #expect(!off.commands.isEmpty && !off.commands.contains { $0.contains("elfscan") || $0.contains("llvm") })
    #expect(!remedy.notes.isEmpty)
  }

  @Test(arguments: tools)
  func whatNothingStripsIsNotStripped(_ tool: String) throws {
    let remedy = try remedy(tool, "shapes/size-past-end.ko")
    #expect(remedy.steps.count == 1)
    #expect(!commands(remedy).isEmpty && !commands(remedy).contains { $0.contains("elfscan strip") })
  }

  /// No repair makes it safe for strip.
  @Test(arguments: tools)
  func whatCannotBeRepairedIsStrippedByElfscan(_ tool: String) throws {
    let remedy = try remedy(tool, "shapes/rel-twice.ko")
    #expect(remedy.steps[0].commands.contains { $0.contains("elfscan") })
    #expect(commands(remedy).contains { $0.contains("llvm-strip") })
  }

  /// `elfscan strip` runs no other stripper, for modules of any machine.
  @Test(arguments: PackagingTool.all.map(\.id))
  func noStripperIsNamedForElfscan(_ id: String) throws {
    let tool = try #require(PackagingTool(id: id))
    #expect(!tool.cases.flatMap(\.step.commands).contains { $0.contains("--with") })
  }

  @Test(arguments: tools)
  func whatLlvmStripRefusesIsLeftToARepair(_ tool: String) throws {
    let remedy = try remedy(tool, "shapes/group-member-zero.ko")
    #expect(commands(remedy).contains { $0.contains("elfscan") })
    #expect(!commands(remedy).contains { $0.contains("llvm-strip") })
  }

  @Test(arguments: tools, ["shapes/livepatch.ko", "shapes/klp-rela.ko", "shapes/symbol-livepatch.ko"])
  func livepatchesAreNeverForLlvm(_ tool: String, _ file: String) throws {
    for modes in [[StripMode.debug], [.unneeded], [.objcopy], StripMode.allCases] {
      let remedy = try remedy(tool, file, Question(modes: modes))
      #expect(!commands(remedy).contains { $0.contains("llvm") || $0.contains("LLVM") }, "\(modes)")
      guard remedy.steps.first?.text.hasPrefix("Nothing to change") == false else { continue }
      #expect(remedy.notes.first?.contains("never llvm-strip") == true, "\(modes)")
    }
  }

  @Test(arguments: tools)
  func aSignatureIsAQuestionOfOrder(_ tool: String) throws {
    let remedy = try remedy(tool, "modules/signed.ko", Question(modes: StripMode.allCases))
    let own = try #require(PackagingTool(id: tool))
    #expect(remedy.steps.map(\.text) == [own.signing.text])
    #expect(!remedy.notes.contains { $0.contains("never llvm-strip") })
  }

  /// Signed, and damaged besides: tools strip before they sign, so that the ways out are the same.
  @Test(arguments: tools)
  func aSignedModuleThatIsDamagedHasTheSameWaysOut(_ tool: String) throws {
    let own = try #require(PackagingTool(id: tool))
    let signed = try Fixture("modules/signed.ko").module()
    let unsignedSize = try #require(try signed.withoutSignature()).fileSize
    let size = signed.fileSize - unsignedSize
    let signature = try Fixture("modules/signed.ko").data.suffix(size)
    let image = FileImage(bytes: try Array(Fixture("modules/nvidia-shape.ko").data + signature))
    let module = try Module(image)
    #expect(module.signature != nil)
    let remedy = try remedy(tool, Assessment.of(module, path: "signed", Question(modes: own.modes)))
    let unsigned = try self.remedy(tool, "modules/nvidia-shape.ko", Question(modes: own.modes))
    #expect(remedy.steps.map(\.text) == unsigned.steps.map(\.text))
    #expect(remedy.notes.contains { $0.contains("signed again") })
  }

  @Test(
    arguments: tools,
    ["modules/gcc.ko", "modules/healthy.ko", "modules/arm64.ko", "modules/force-group.ko", "shapes/plain.ko"])
  func safeModulesNeedNothing(_ tool: String, _ file: String) throws {
    let remedy = try remedy(tool, file)
    #expect(
      remedy.steps.map(\.text) == [
        "Nothing to change: strip --strip-debug leaves what the kernel loads as it is."
      ])
    #expect(commands(remedy).isEmpty && remedy.notes.isEmpty)
  }

  @Test(arguments: tools, ["shapes/link-order-zero.ko", "shapes/flag-os-nonconforming.ko"])
  func warningsNeedNothing(_ tool: String, _ file: String) throws {
    let remedy = try remedy(tool, file)
    #expect(remedy.steps.count == 1 && commands(remedy).isEmpty)
    #expect(remedy.steps[0].text.contains("may warn, but leaves"))
  }

  @Test(arguments: Fixture.strippable)
  func withoutAVerdictNothingIsAdvised(_ fixture: Fixture) throws {
    let assessment = Assessment.of(path: fixture.path, Question())
    guard assessment.verdict == .indeterminate else { return }
    for remedy in Remedy.all(for: assessment, in: PackagingTool.all) {
      #expect(remedy.steps.map(\.text) == ["Nothing can be advised: there is no verdict on this file."])
      #expect(commands(remedy).isEmpty && remedy.notes.isEmpty, "\(remedy.tool.id)")
    }
  }

  @Test(arguments: tools, ["modules/bitcode.ko", "modules/bitcode-wrapper.bin"])
  func bitcodeIsLinkedFirst(_ tool: String, _ file: String) throws {
    let remedy = try remedy(tool, file)
    #expect(remedy.steps.count == 1 && commands(remedy).isEmpty)
    #expect(remedy.steps[0].text.contains("Link it first"))
  }

  // MARK: Modes

  /// No tool takes everything from modules, so that the question about it changes nothing.
  @Test(arguments: tools)
  func stripAllIsNoSituationOfItsOwn(_ tool: String) throws {
    let safe = try remedy(tool, "modules/healthy.ko", Question(modes: [.all]))
    #expect(safe.steps[0].text.hasPrefix("Nothing to change: strip --strip-debug leaves"))
    let damaged = try remedy(tool, "modules/nvidia-shape.ko", Question(modes: [.all]))
    let debug = try remedy(tool, "modules/nvidia-shape.ko")
    #expect(damaged.steps.map(\.text) == debug.steps.map(\.text))
  }

  @Test(arguments: [
    ("kbuild", "make modules OBJCOPY=llvm-objcopy"), ("nvidia", "make modules OBJCOPY=llvm-objcopy"),
    ("dkms", #"MAKE[0]+=" OBJCOPY=llvm-objcopy""#), ("gentoo", #"KERNEL_OBJCOPY="llvm-objcopy""#),
    ("buildroot", "LINUX_MAKE_FLAGS += OBJCOPY=llvm-objcopy"),
  ])
  func objcopyIsReplaced(_ tool: String, _ command: String) throws {
    for edits in [CopyEdits(), CopyEdits(addedSections: 1), CopyEdits(localizedSymbols: ["memcpy"])] {
      let remedy = try remedy(tool, "modules/nvidia-shape.ko", Question(modes: [.objcopy], edits: edits))
      #expect(remedy.steps.first?.commands.contains(command) == true, "\(edits)")
      #expect(!commands(remedy).contains { $0.contains("llvm-strip") || $0.contains("elfscan") })
    }
  }

  /// Nobody has looked at what llvm-objcopy does if it is told to remove things.
  @Test func objcopyThatRemovesIsNotReplaced() throws {
    let remedy = try remedy(
      "kbuild", "modules/nvidia-shape.ko",
      Question(modes: [.objcopy], edits: CopyEdits(removedSections: [".comment"])))
    #expect(commands(remedy) == ["make modules CONFIG_DEBUG_INFO_BTF_MODULES="])
  }

  /// The build's objcopy comes before any strip: those whose remedy is about the build say so where it does harm.
  @Test(arguments: tools)
  func objcopyInTheBuildIsSpokenOfWhereItDoesHarm(_ tool: String) throws {
    let isSpokenOf = { (file: String, modes: [StripMode]) in
      try remedy(tool, file, Question(modes: modes)).notes.contains {
        $0.contains("OBJCOPY=llvm-objcopy, or elfscan")
      }
    }
    let runsBuild = !["rpm", "debian", "arch", "dracut"].contains(tool)
    #expect(try isSpokenOf("modules/nvidia-shape.ko", [.debug]) == runsBuild)
    #expect(try !isSpokenOf("shapes/link-order-debug.ko", [.debug]))
    // What is asked about is answered by steps.
    #expect(try !isSpokenOf("modules/nvidia-shape.ko", [.debug, .objcopy]))
  }

  @Test(arguments: ["debian", "dracut"])
  func toolsWithoutObjcopySaySo(_ tool: String) throws {
    let remedy = try remedy(tool, "modules/nvidia-shape.ko", Question(modes: [.objcopy]))
    #expect(remedy.steps.count == 1 && commands(remedy).isEmpty)
    #expect(remedy.steps[0].text.hasPrefix("Nothing to set"))
  }

  @Test(arguments: tools)
  func bothProgramsAreAnswered(_ tool: String) throws {
    let both = try remedy(tool, "modules/nvidia-shape.ko", Question(modes: [.debug, .objcopy]))
    let strip = try remedy(tool, "modules/nvidia-shape.ko", Question(modes: [.debug]))
    let copy = try remedy(tool, "modules/nvidia-shape.ko", Question(modes: [.objcopy]))
    #expect(both.steps.map(\.text) == (strip.steps + copy.steps).map(\.text))
  }

  // MARK: Every fixture

  /// What is advised agrees with what is known: no llvm-strip where it refuses, and `elfscan strip` just where it works.
  @Test(arguments: Fixture.strippable, [StripMode.debug, .unneeded])
  func adviceAgreesWithWhatIsKnown(_ fixture: Fixture, _ mode: StripMode) throws {
    let assessment = Assessment.of(path: fixture.path, Question(modes: [mode]))
    let llvm = assessment.alternatives.first { $0.stripper == .llvm }?.outcome == .sound
    let isStripped =
      assessment.module.flatMap { try? StrippedModule.of((try? $0.withoutSignature()) ?? $0, mode) } != nil
    for remedy in Remedy.all(for: assessment, in: PackagingTool.all) {
      let tool = remedy.tool
      guard assessment.verdict == .unsafe else {
        #expect(commands(remedy).isEmpty, "\(tool.id)")
        continue
      }
      #expect(!remedy.steps.isEmpty, "\(tool.id)")
      guard assessment.module?.signature == nil else { continue }
      #expect(!commands(remedy).contains { $0.contains("llvm-strip") } || llvm, "\(tool.id)")
      let isForLlvm = tool.id == "dkms" && assessment.module?.isLivepatch == true
      let isAdvised = commands(remedy).contains { $0.contains("elfscan") }
      #expect(isAdvised == (isStripped && !isForLlvm), "\(tool.id)")
    }
  }

  // MARK: Proofs

  private func proof(
    _ program: String, _ version: String, _ module: Module, exit: Int, _ after: FileImage?
  ) -> StripProof {
    StripProof(
      program: program, isNamed: true, version: version, mode: .debug,
      effect: StripEffect(
        ending: .exited(exit), messages: exit == 0 ? [] : ["failed"], before: module, strips: true,
        after: after),
      before: module)
  }

  private func proved(_ file: String, by version: String, exit: Int, _ after: String) throws -> Remedy {
    let module = try Fixture(file).module()
    let release = try #require(BinutilsRelease.of(BinutilsVersion(2, 44)))
    let assessment = Assessment.of(module, path: file, Question(releases: [release])).proved(by: [
      proof("strip", version, module, exit: exit, try FileImage.read(at: Fixture(after).filePath))
    ])
    return try remedy("kbuild", assessment)
  }

  /// What was run counts more than what was predicted, both ways.
  @Test func proofsDecide() throws {
    let line = "GNU strip (GNU Binutils) 2.44"
    let fine = try proved("modules/nvidia-shape.ko", by: line, exit: 0, "modules/nvidia-shape.ko")
    #expect(fine.steps[0].text.hasPrefix("Nothing to change"))
    let worse = try proved("modules/healthy.ko", by: line, exit: 0, "modules/silent.ko")
    #expect(commands(worse).contains { $0.contains("elfscan strip") })
  }

  /// That llvm-strip was seen to fail is no reason to think so of strip, but one not to advise it.
  @Test func llvmStripThatFailedIsNotAdvised() throws {
    let line = "LLVM version 19.1.7"
    let remedy = try proved("modules/nvidia-shape.ko", by: line, exit: 1, "modules/nvidia-shape.ko")
    #expect(commands(remedy).contains { $0.contains("elfscan strip") })
    #expect(!commands(remedy).contains { $0.contains("llvm-strip") })
    let safe = try proved("modules/healthy.ko", by: line, exit: 1, "modules/healthy.ko")
    #expect(safe.steps[0].text.hasPrefix("Nothing to change"))
  }
}

extension Fixture {
  fileprivate var filePath: FilePath { FilePath(path) }
}
