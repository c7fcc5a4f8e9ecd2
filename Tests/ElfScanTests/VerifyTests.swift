import Foundation
import Testing

/// `elfscan verify BEFORE AFTER`.
@Suite(.timeLimit(.minutes(20))) struct VerifyTests {
  struct Answer: Decodable {
    struct Counts: Decodable {
      let damage: Int
      let metadata: Int
      let expected: Int
    }

    let answer: String
    let counts: Counts
    let differences: [[String: String]]
    let error: String?
  }

  private func verify(_ arguments: [String]) async throws -> (Program.Run, Answer) {
    let text = try await Program.run(["verify"] + arguments)
    let json = try await Program.run(["verify", "--format", "json"] + arguments)
    #expect(text.status == json.status)
    return (text, try JSONDecoder().decode(Answer.self, from: Data(json.output.utf8)))
  }

  @Test func theSameFileIsTheSame() async throws {
    let file = fixture("modules/nvidia-shape.ko")
    let (run, answer) = try await verify([file, file])
    #expect(run.status == 0 && run.output.hasPrefix("SAME  ") && answer.answer == "same")
    #expect(answer.differences.isEmpty && answer.error == nil)
  }

  @Test func aLostSignatureIsADifference() async throws {
    let (run, answer) = try await verify([fixture("modules/signed.ko"), fixture("modules/gcc.ko")])
    #expect(run.status == 1 && run.output.hasPrefix("DIFFERENT  "))
    #expect(run.output.contains("the module's signature is gone"))
    #expect(answer.answer == "different" && answer.counts.damage == 1)
    #expect(answer.differences.map { $0["kind"] } == ["signature-lost"])
  }

  @Test func everyDifferenceIsNamedOnRequest() async throws {
    let files = [fixture("modules/gcc.ko"), fixture("modules/nvidia-shape.ko")]
    let (some, answer) = try await verify(files)
    let (all, _) = try await verify(["--all"] + files)
    #expect(some.status == 1 && some.output.contains("--all names them"))
    #expect(!all.output.contains("--all names them"))
    let lines = all.output.split(separator: "\n").count { $0.hasPrefix("  ") }
    #expect(lines == answer.differences.count + 1)
  }

  @Test(arguments: [
    "malformed/section-table-cut.ko", "modules/executable", "modules/bitcode.ko", "nonesuch.ko",
  ])
  func whatCannotBeReadCannotBeCompared(_ name: String) async throws {
    for files in [[fixture(name), fixture("modules/gcc.ko")], [fixture("modules/gcc.ko"), fixture(name)]] {
      let (run, answer) = try await verify(files)
      #expect(run.status == 2 && run.output.hasPrefix("INDETERMINATE  "))
      #expect(answer.answer == "indeterminate" && answer.error != nil)
      #expect(run.output.split(separator: "\n").count == 1)
    }
  }

  @Test func oneFileIsWrongUsage() async throws {
    #expect(try await Program.run(["verify", fixture("modules/gcc.ko")]).status == 64)
  }
}
