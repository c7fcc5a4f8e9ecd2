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
    let kernels: [String]?
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

  @Test(arguments: [
    (["6.1.0-28-amd64"], false, ["5.10"], "5.10 to 6.1"),
    (["6.6"], true, ["5.10", "6.12"], "5.10 to 6.1, 6.12"),
    (["6.12.117", "5.10"], true, ["5.10", "6.12"], "5.10 to 6.1, 6.12"),
    (["7.2"], true, ["6.18"], "6.18 to 7.2"), (["all"], true, nil, nil),
    (["running", "all"], true, nil, nil),
  ])
  func onlyTheKernelsThatAreAskedRefuse(
    _ asked: [String], _ isRefused: Bool, _ generations: [String]?, _ spans: String?
  ) async throws {
    let files = [fixture("shapes/plain.ko"), fixture("shapes/modinfo-twice.ko")]
    let (run, answer) = try await verify(asked.flatMap { ["--kernel", $0] } + files)
    #expect(answer.kernels == generations)
    #expect(answer.differences.contains { $0["kind"] == "refused" } == isRefused)
    #expect(run.output.contains("kernels from 6.12 on refuse: ") == isRefused)
    #expect(run.output.contains("  kernels asked about: \(spans ?? "")\n") == (spans != nil))
  }

  @Test(arguments: ["4.19", "5.9.16", "6", "new", ""])
  func kernelsThatNobodyKnowsAreWrongUsage(_ kernel: String) async throws {
    let file = fixture("modules/gcc.ko")
    let run = try await Program.run(["verify", "--kernel", kernel, file, file])
    #expect(run.status == 64 && run.errors.contains("- 5.10\n"))
  }

  @Test func oneFileIsWrongUsage() async throws {
    #expect(try await Program.run(["verify", fixture("modules/gcc.ko")]).status == 64)
  }
}
