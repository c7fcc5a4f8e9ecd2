import ElfScanCore
import Foundation
import Testing
import TruthKit

/// `elfscan check --prove`: real programs on copies, and programs that misbehave.
@Suite(.timeLimit(.minutes(20))) struct ProveTests {
  struct Report: Decodable {
    struct File: Decodable {
      let verdict: String
      let proofs: [Proof]
    }

    struct Proof: Decodable {
      let program: String
      let outcome: String
      let exitStatus: Int?
      let messages: [String]
      let agrees: Bool?
    }

    let files: [File]
  }

  /// Runs elfscan with a stripper made of a shell script, whose last argument is the copy.
  private func prove(
    _ script: String, on name: String = "modules/gcc.ko", _ arguments: [String] = []
  ) async throws -> (status: Int32, file: Report.File, text: String) {
    try await Program.withFolder { folder in
      let program = folder.appending(path: "fake-strip")
      try Executable.write(
        "#!/bin/sh\n[ \"$1\" = --version ] && { echo fake 1.0; exit; }\nfor f; do :; done\n\(script)\n",
        to: program)
      let scratch = folder.appending(path: "scratch")
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
      let before = try Data(contentsOf: URL(filePath: fixture(name)))
      let all = ["--binutils", "2.40", "--prove=\(program.path)"] + arguments + [fixture(name)]
      let environment = ["TMPDIR": scratch.path]
      let run = try await Program.run(["--format", "json"] + all, environment: environment)
      let text = try await Program.run(all, environment: environment)
      #expect(run.status == text.status)
      let after = try Data(contentsOf: URL(filePath: fixture(name)))
      let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
      #expect(after == before, "the original was touched")
      #expect(left.isEmpty, "the copy is still there")
      let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
      return (run.status, try #require(report.files.first), text.output)
    }
  }

  @Test(arguments: [
    ("exec strip \"$@\"", "sound", 0, 0), ("exit 3", "refuses", 3, 1), ("kill -SEGV $$", "crashes", 139, 1),
    (": > \"$f\"", "destroys", 0, 1), ("rm \"$f\"", "destroys", 0, 1),
    ("echo text > \"$f\"", "destroys", 0, 1),
    ("exit 0", "unchanged", 0, 0),
    ("mkdir \"$f.d\" && rmdir \"$f.d\"; touch \"$f.tmp\"; exec strip \"$@\"", "sound", 0, 0),
  ])
  func whatAStripperDoesIsReported(
    _ script: String, _ outcome: String, _ exitStatus: Int, _ status: Int32
  ) async throws {
    let result = try await prove(script)
    let proof = try #require(result.file.proofs.first)
    #expect(proof.outcome == outcome && proof.exitStatus == exitStatus && result.status == status)
    #expect(result.file.proofs.count == 1 && proof.agrees == nil)
  }

  @Test func aHangIsEnded() async throws {
    // What it started goes with it.
    let result = try await prove("sleep 300 & sleep 300", on: "modules/gcc.ko", ["--time-limit", "1"])
    #expect(result.file.proofs.first?.outcome == "hangs" && result.status == 1)
    #expect(result.text.contains("HANGS: ended after 1 s"))
  }

  /// A program that does not even say what it is.
  @Test func aHangBeforeThatIsEnded() async throws {
    let run = try await Program.withFolder { folder in
      let program = folder.appending(path: "strip")
      try Executable.write("#!/bin/sh\nsleep 300 & sleep 300\n", to: program)
      return try await Program.run(
        ["--time-limit", "1", "--prove=\(program.path)", fixture("modules/gcc.ko")])
    }
    #expect(run.status == 1 && run.output.contains("HANGS: ended after 1 s"))
  }

  @Test func aFloodOfMessagesIsBounded() async throws {
    let result = try await prove("yes 'a message' | head -c 20000000 >&2; exec strip \"$@\"")
    let proof = try #require(result.file.proofs.first)
    #expect(proof.outcome == "sound" && result.file.verdict == "caution" && proof.messages.count <= 1000)
  }

  @Test func messagesCannotReachTheTerminal() async throws {
    let result = try await prove("printf '\\033[31mred\\007\\n' >&2; exit 1")
    #expect(!result.text.contains("\u{1B}") && !result.text.contains("\u{07}"))
    #expect(result.file.proofs.first?.messages == ["\\x1b[31mred\\x07"])
  }

  @Test func namesCannotBeProved() async throws {
    let run = try await Program.run(["--prove", "--remove-section", ".comment", fixture("modules/gcc.ko")])
    #expect(run.status == 64)
  }

  @Test func aMissingProgramIsNoVerdict() async throws {
    let run = try await Program.run(["--prove=/nonesuch/strip", fixture("modules/gcc.ko")])
    #expect(run.status == 2 && run.output.contains("not run"))
    let known = try await Program.run(["--prove=/nonesuch/strip", fixture("modules/silent.ko")])
    #expect(known.status == 1 && known.output.hasPrefix("UNSAFE") && known.output.contains("not run"))
  }

  /// A wrong prediction gives way to what was run: here the program says that it is GNU strip 2.40, and is not.
  @Test func theProofWins() async throws {
    let result = try await prove(
      "cat \"$f\" > /dev/null; exit 1", on: "modules/gcc.ko", ["--mode", "debug"])
    #expect(result.file.verdict == "unsafe")
    let lie = try await Program.withFolder { folder in
      let program = folder.appending(path: "strip")
      let script =
        "#!/bin/sh\n[ \"$1\" = --version ] && { echo 'GNU strip (GNU Binutils) 2.40'; exit; }\nexit 1\n"
      try Executable.write(script, to: program)
      return try await Program.run(
        ["--binutils", "2.40", "--prove=\(program.path)", fixture("modules/gcc.ko")])
    }
    #expect(lie.status == 1 && lie.output.hasPrefix("UNSAFE"))
    #expect(lie.output.contains("The prediction was wrong") && lie.output.contains("report"))
  }

  /// A GNU strip that does not know the module's machine proves nothing about those that do, unless it was asked for.
  @Test func aStripForAnotherMachineProvesNothing() async throws {
    let arguments = ["--binutils", "2.40", fixture("modules/arm64.ko")]
    try await Program.withFolder { folder in
      func install(_ command: String, as name: String) throws -> URL {
        let place = folder.appending(path: name)
        try Executable.write("#!/bin/sh\n\(command) \"$@\"\n", to: place)
        return place
      }
      let path = ["PATH": folder.path]
      // The next strip on PATH after this folder, and one that is asked for by its path.
      let program = try install("PATH=/usr/bin:/bin exec strip", as: "strip")
      let usual = try await Program.run(["--prove"] + arguments, environment: path)
      #expect(usual.status == 0 && usual.output.hasPrefix("SAFE"))
      #expect(usual.output.contains("was not built for AArch64") && !usual.output.contains("was wrong"))
      for format in ["markdown", "html"] {
        let report = try await Program.run(["--prove", "--format", format] + arguments, environment: path)
        #expect(report.output.contains("was not built for AArch64"), "\(format)")
      }
      let named = try await Program.run(["--prove=\(program.path)"] + arguments)
      #expect(named.status == 1 && named.output.hasPrefix("UNSAFE"))
      #expect(named.output.contains("(aarch64-linux-gnu-strip)") && !named.output.contains("was wrong"))
      // Where one for the machine is installed under GNU's name, it is the one that is run.
      guard let fitting = RealStrip.all.first(where: { $0.machine == .aarch64 }) else { return }
      _ = try install("exec '\(fitting.program)'", as: "aarch64-linux-gnu-strip")
      let proved = try await Program.run(["--prove"] + arguments, environment: path)
      #expect(
        proved.status == 0 && proved.output.contains("aarch64-linux-gnu-strip --strip-debug, GNU strip"))
      #expect(!proved.output.contains("was not built for"))
    }
  }

  /// The strips of this machine, on everything that can be judged: prediction and proof agree.
  @Test(arguments: [
    "modules/nvidia-shape.ko", "modules/silent.ko", "modules/gcc.ko", "modules/signed.ko",
    "shapes/livepatch.ko",
    "shapes/group-member-zero.ko", "shapes/crel.ko",
  ])
  func predictionAndProofAgree(_ name: String) async throws {
    let run = try await Program.run(
      [
        "--prove", "--mode", "debug", "--mode", "unneeded", "--mode", "objcopy", "--format", "json",
        fixture(name),
      ])
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    let proofs = try #require(report.files.first).proofs
    #expect(!proofs.isEmpty && proofs.allSatisfy { $0.agrees != false })
  }
}
