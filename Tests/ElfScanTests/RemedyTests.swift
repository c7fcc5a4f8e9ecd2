import Foundation
import Testing

/// `--for`: what to set in a packaging tool.
@Suite(.timeLimit(.minutes(20))) struct RemedyTests {
  struct Report: Decodable {
    struct File: Decodable {
      let verdict: String
      let predictions: [Prediction]
      let remedies: [Remedy]?
    }
    struct Prediction: Decodable { let mode: String }
    struct Remedy: Decodable {
      let tool: String
      let steps: [Step]
    }
    struct Step: Decodable {
      let text: String
      let commands: [String]
    }
    let files: [File]
  }

  static let tools = [
    "dkms", "kbuild", "nvidia", "rpm", "debian", "arch", "gentoo", "dracut", "nix", "yocto", "buildroot",
  ]

  private func file(_ arguments: [String], _ name: String) async throws -> Report.File {
    let run = try await Program.run(arguments + ["--format", "json", fixture(name)])
    return try #require(try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).files.first)
  }

  @Test(arguments: tools)
  func everyToolIsKnown(_ tool: String) async throws {
    let run = try await Program.run(["--for", tool, fixture("modules/nvidia-shape.ko")])
    #expect(run.status == 1 && run.errors.isEmpty)
    #expect(run.output.contains("\nWhat to do with "))
  }

  @Test(arguments: [["--for", "pacman"], ["--for", "DKMS"], ["--for", ""], ["--for=dkms,rpm"]])
  func unknownToolsAreWrongUsageThatListsTheOthers(_ arguments: [String]) async throws {
    let run = try await Program.run(arguments + [fixture("modules/gcc.ko")])
    #expect(run.status == 64 && !run.wasKilled && run.output.isEmpty)
    for tool in RemedyTests.tools { #expect(run.errors.contains("- \(tool)\n"), "\(tool)") }
  }

  @Test func helpListsTheTools() async throws {
    for arguments in [["--help"], ["check", "--help"]] {
      let help = try await Program.run(arguments).output
      #expect(help.contains("--for <tool>"))
      let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("(values: \(RemedyTests.tools.joined(separator: ", ")))"))
    }
  }

  /// Each once, in the order given.
  @Test func severalToolsAreAnswered() async throws {
    let file = try await file(
      ["--for", "rpm", "--for", "dkms", "--for", "rpm", "--binutils", "2.44"], "modules/nvidia-shape.ko")
    #expect(file.remedies?.map(\.tool) == ["rpm", "dkms"])
    #expect(file.remedies?.first?.steps.first?.commands == ["%global __strip elfscan-strip"])
  }

  @Test func thereAreRemediesOnlyOnDemand() async throws {
    let file = try await file(["--binutils", "2.44"], "modules/nvidia-shape.ko")
    #expect(file.remedies == nil)
  }

  /// What the tool runs is what is asked about, unless the question says so itself.
  @Test(arguments: [
    (["--for", "dkms"], ["debug"]), (["--for", "arch"], ["unneeded"]),
    (["--for", "gentoo", "--for", "rpm"], ["debug", "unneeded"]),
    (["--for", "arch", "--mode", "debug"], ["debug"]),
    (["--for", "kbuild", "--mode", "objcopy"], ["objcopy"]),
  ])
  func theToolDecidesWhatIsAskedAbout(_ arguments: [String], _ modes: [String]) async throws {
    let file = try await file(arguments + ["--binutils", "2.44"], "modules/healthy.ko")
    #expect(file.predictions.map(\.mode) == modes)
  }

  /// The exit status is the verdict's, whatever is advised.
  @Test(arguments: [
    ("modules/healthy.ko", 0), ("modules/signed.ko", 1), ("modules/executable", 2), ("malformed/empty.ko", 2),
  ])
  func theExitStatusIsTheVerdicts(_ name: String, _ status: Int32) async throws {
    let run = try await Program.run(["--for", "dkms", fixture(name)])
    #expect(run.status == status)
    #expect(run.output.contains("\nWhat to do with DKMS\n  "))
  }

  /// The lines can be taken from the report as they are.
  @Test func linesStandAtTheMargin() async throws {
    let run = try await Program.run(["check", "--for", "dkms", fixture("modules/nvidia-shape.ko")])
    #expect(run.output.contains("\n\nSTRIP[0]=\"no\"\nllvm="))
    #expect(run.output.contains("-exec elfscan strip --strip-debug {} + && :\"\n\n"))
  }
}
