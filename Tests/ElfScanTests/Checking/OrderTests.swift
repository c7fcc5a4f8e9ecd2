import Foundation
import Testing
import TruthKit

/// Files are judged side by side, and reported in the order in which they were given.
@Suite(.timeLimit(.minutes(20))) struct OrderTests {
  /// The first file takes much longer than all others.
  @Test(arguments: ["text", "json", "jsonl"])
  func firstFileComesFirstWhateverItTakes(_ format: String) async throws {
    try await ModuleFolder.with { folder in
      let module = Array(try Fixture("modules/gcc.ko").data)
      let large = module + [UInt8](repeating: 0, count: 20 << 20)
      try folder.write(try await Tool.output(["bzip2", "-c"], input: large), as: "large.ko")
      let names = (0..<60).map { "small\($0).ko" }
      for name in names { try folder.write(module, as: name) }
      let run = try await folder.run(["--jobs", "4", "--format", format, "large.ko"] + names)
      #expect(run.status == 0)
      let expected = ["large.ko"] + names
      switch format {
      case "text": #expect(run.entries == expected.map { "SAFE  \($0)" })
      case "json": #expect(try run.report().files.map(\.path) == expected)
      default: #expect(try run.lines().files.map(\.path) == expected)
      }
    }
  }

  /// A third of the fixtures, forth and back: what is written does not depend on how many are judged at once.
  @Test(arguments: [["text"], ["text", "--quiet"], ["text", "--verbose"], ["json"], ["jsonl"]])
  func reportDoesNotDependOnTheNumberOfJobs(_ format: [String]) async throws {
    let all = Fixture.strippable.map(\.path).filter { !$0.hasSuffix(".a") }
    let files = stride(from: 0, to: all.count, by: 3).map { all[$0] }
    let arguments = ["check", "--format"] + format + files + files.reversed()
    let one = try await Program.run(arguments + ["--jobs", "1"])
    let eight = try await Program.run(arguments + ["--jobs", "8"])
    #expect(one.status == 2)
    #expect(eight.status == one.status)
    #expect(eight.output == one.output)
    #expect(one.errors.isEmpty && eight.errors.isEmpty)
    switch format[0] {
    case "text":
      // One blank line around long texts, wherever they stand.
      #expect(!one.output.contains("\n\n\n"))
      #expect(!one.output.hasPrefix("\n") && !one.output.hasSuffix("\n\n"))
      let lines = one.output.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated().dropFirst() where line.hasPrefix("  kernel module, ") {
        #expect(number == 1 || lines[number - 2].isEmpty, "no blank line before \(lines[number - 1])")
      }
    case "json": #expect(try one.report().files.map(\.path) == files + files.reversed())
    default: #expect(try one.lines().files.map(\.path) == files + files.reversed())
    }
  }

  /// The same objects in both forms for programs, and the same verdicts in the one for people.
  @Test func formatsAgree() async throws {
    let files = Fixture.all(in: "modules").map(\.path)
    let json = try await Program.run(["--format", "json"] + files)
    let lines = try await Program.run(["--format", "jsonl"] + files)
    let text = try await Program.run(files)
    let (report, same) = (try json.report(), try lines.lines())
    #expect(report.entries == same.entries)
    #expect(report.summary == same.summary)
    #expect(
      text.verdicts == report.files.filter { !$0.losesSignatureOnly }.map { $0.verdict.uppercased() })
    #expect(Set([json.status, lines.status, text.status]).count == 1)
    let objects = lines.output.split(separator: "\n").dropLast().joined(separator: ",")
    #expect(json.output.hasPrefix(#"{"schemaVersion":1,"files":["# + objects + #"],"summary":{"#))
    // Each line by itself, as another parser sees it.
    for line in lines.output.split(separator: "\n") {
      _ = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(lines.output.hasSuffix("}\n"))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let files: [String]
    let status: Int32
    var testDescription: String { files.joined(separator: " ") }
  }

  @Test(
    arguments: ["text", "json", "jsonl"],
    [
      Case(files: ["modules/healthy.ko"], status: 0),
      Case(files: ["modules/healthy.ko", "shapes/link-order-zero.ko"], status: 0),
      Case(files: ["modules/healthy.ko", "modules/signed.ko", "modules/healthy.ko"], status: 1),
      Case(files: ["malformed/empty.ko", "modules/silent.ko", "modules/healthy.ko"], status: 2),
    ])
  func worstFileDecidesTheStatus(_ format: String, _ example: Case) async throws {
    try await ModuleFolder.with { folder in
      for (number, file) in example.files.enumerated() { try folder.add(file, as: "d/\(number).ko") }
      let run = try await folder.run("check", "d", "--format", format)
      #expect(run.status == example.status)
      let quiet = try await folder.run("check", "d", "--format", format, "--quiet")
      #expect(quiet.status == example.status)
      let names = (0..<example.files.count).map { "d/\($0).ko" }
      #expect(try await folder.run(["--format", format] + names).status == example.status)
    }
  }
}
