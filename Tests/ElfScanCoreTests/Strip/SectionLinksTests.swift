import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Links from section to section on Arm, whose strip has code of its own for some of them.
@Suite struct SectionLinksTests {
  /// An index of unwinding tables that goes with no section, or with one that is removed.
  struct IndexCase: Sendable, CustomStringConvertible {
    let description: String
    /// Names in their order; those of code end in "text".
    let sections: [String]
    let link: UInt32
    let edits: CopyEdits
    /// Of releases up to 2.40, of 2.44, and of newer ones.
    let outcomes: [StripPrediction.Outcome]
  }

  static let indexCases = [
    IndexCase(
      description: "code only behind it", sections: [".ARM.exidx", ".text"], link: 0, edits: CopyEdits(),
      outcomes: [.crashes, .crashes, .clean]),
    IndexCase(
      description: "other code in front of it", sections: [".init.text", ".ARM.exidx"], link: 0,
      edits: CopyEdits(), outcomes: [.clean, .clean, .clean]),
    IndexCase(
      description: "its code, which is removed", sections: [".ARM.exidx", ".text"], link: 2,
      edits: CopyEdits(removedSections: [".text"]), outcomes: [.crashes, .refuses, .refuses]),
    IndexCase(
      description: "its code, which is removed, and other code",
      sections: [".init.text", ".ARM.exidx", ".text"],
      link: 3, edits: CopyEdits(removedSections: [".text"]), outcomes: [.refuses, .refuses, .refuses]),
  ]

  @Test(arguments: indexCases) func anIndexNeedsCodeInFrontOfIt(_ example: IndexCase) async throws {
    var file = SectionLinksTests.file(example.sections)
    for position in file.sections.indices where file.sections[position].name == ".ARM.exidx" {
      file.sections[position].type = 0x7000_0001
      file.sections[position].flags = 0x82
      file.sections[position].link = example.link
    }
    let data = Data(file.encode())
    var predictor = StripPredictor(try Module(FileImage(bytes: Array(data))))
    for (version, outcome) in zip(["2.40", "2.44", "2.47.50"], example.outcomes) {
      let release = try #require(BinutilsVersion(version).flatMap(BinutilsRelease.of))
      #expect(predictor.predict(release, .debug, example.edits).outcome == outcome, "\(version)")
    }
    for trial in try await Trial.all(of: data, [RealCall(.debug, example.edits)]) {
      #expect(trial.differences.isEmpty, "\(trial.strip): \(trial.differences)")
    }
  }

  /// What LLVM's section of symbol numbers links to goes with `--strip-all`.
  @Test func aLinkThatCannotBeSetIsToldTwice() async throws {
    var file = SectionLinksTests.file([".text", ".llvm_addrsig"])
    file.sections[1].type = 0x6FFF_4C03
    file.sections[1].flags = 0
    file.sections[1].link = 3
    let data = Data(file.encode())
    var predictor = StripPredictor(try Module(FileImage(bytes: Array(data))))
    for release in BinutilsRelease.all {
      let prediction = predictor.predict(release, .all)
      let wanted = StripMessage(.lostLink, "failed to find link section for section 2", count: 2)
      #expect(prediction.messages == [wanted], "\(release.version)")
    }
    for trial in try await Trial.all(of: data) {
      #expect(trial.differences.isEmpty, "\(trial.strip) \(trial.call): \(trial.differences)")
    }
  }

  private static func file(_ names: [String]) -> ForgedFile {
    var file = ForgedFile(is64: false, machine: Machine.arm.rawValue)
    file.flags = 0x0500_0000
    for name in names {
      file.sections.append(
        ForgedFile.Section(
          name: name, type: 1, flags: name.hasSuffix("text") ? 6 : 2, alignment: 4,
          content: Array(repeating: 1, count: 8)))
    }
    let (table, strings) = file.encode([
      ForgedFile.Symbol(name: "file.c", info: 4, section: 0xFFF1),
      ForgedFile.Symbol(name: "wanted", info: 0x10, section: 0),
    ])
    let first = UInt32(names.count + 1)
    file.sections.append(
      ForgedFile.Section(
        name: ".symtab", type: 2, flags: 0, link: first + 1, info: 2, alignment: 4, entrySize: 16,
        content: table))
    file.sections.append(ForgedFile.Section(name: ".strtab", type: 3, flags: 0, content: strings))
    file.sections.append(ForgedFile.Section(name: ".shstrtab", type: 3, flags: 0))
    file.nameTable = names.count + 3
    return file
  }
}
