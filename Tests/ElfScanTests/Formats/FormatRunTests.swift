import ElfScanCore
import Foundation
import Testing
import TruthKit

/// Reports in all formats, as the program writes them.
@Suite(.timeLimit(.minutes(5))) struct FormatRunTests {
  static let formats = ReportFormats.all.map { $0.name }

  static let files = [
    "modules/healthy.ko", "modules/silent.ko", "shapes/link-order-zero.ko", "shapes/name-escape.ko",
  ]
  .map(fixture)

  /// What a file gets is what the terminal would; all of them from one run.
  @Test func severalReportsAtOnceAreThoseOfSeveralRuns() async throws {
    try await Program.withFolder { folder in
      let outputs = FormatRunTests.formats.flatMap {
        ["--output", "\($0)=\(folder.appending(path: $0).path(percentEncoded: false))"]
      }
      let all = try await Program.run(outputs + FormatRunTests.files)
      #expect(all.status == 1)
      #expect(all.errors.isEmpty)
      for format in FormatRunTests.formats {
        let one = try await Program.run(["--format", format] + FormatRunTests.files)
        #expect(one.status == 1, "\(format)")
        let written = try Data(contentsOf: folder.appending(path: format))
        #expect(String(decoding: written, as: UTF8.self) == one.output, "\(format)")
      }
    }
  }

  @Test(arguments: formats)
  func theExitStatusDoesNotDependOnTheFormat(_ format: String) async throws {
    for (file, status) in [("modules/healthy.ko", 0), ("modules/silent.ko", 1), ("malformed/empty.ko", 2)] {
      let run = try await Program.run(["--format", format, fixture(file)])
      #expect(run.status == Int32(status), "\(file)")
    }
  }

  /// What is written of many files is one document, whatever is judged first.
  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.sarif.isWanted }))
  func aFolderIsOneDocument() async throws {
    let schemas = [
      ("json", Validator.published("check")), ("jsonl", Validator.published("check-line")),
      ("sarif", Validator.sarifSchema), ("gitlab", Validator.ofTests("gitlab-code-quality.schema.json")),
    ]
    var documents: [Validator.Document] = []
    for (format, schema) in schemas {
      let run = try await Program.run(["--format", format, fixture("shapes"), fixture("modules")])
      documents.append(Validator.Document("folder.\(format)", schema, Array(run.output.utf8)))
    }
    #expect(try await Validator.complaints(about: documents) == [])
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.xml.isWanted }))
  func aFolderIsOneTestSuite() async throws {
    let run = try await Program.run(["--format", "junit", fixture("shapes"), fixture("modules")])
    let document = Validator.Document("folder.xml", Validator.ofTests("junit.xsd"), Array(run.output.utf8))
    #expect(try await Validator.complaints(aboutXml: [document]) == [])
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.json.isWanted }))
  func joinedResultsHaveTheSameForm() async throws {
    try await Program.withFolder { folder in
      var parts: [String] = []
      for number in 1...2 {
        let part = folder.appending(path: "\(number).jsonl").path(percentEncoded: false)
        let run = try await Program.run(
          ["--shard", "\(number)/2", "--output", "jsonl=\(part)", fixture("shapes")])
        #expect(!run.wasKilled)
        parts.append(part)
      }
      let json = try await Program.run(["merge", "--format", "json"] + parts)
      let lines = try await Program.run(["merge", "--format", "jsonl"] + parts)
      let partBytes = try parts.map { Array(try Data(contentsOf: URL(filePath: $0))) }
      let documents =
        [
          Validator.Document("merged.json", Validator.published("check"), Array(json.output.utf8)),
          Validator.Document("merged.jsonl", Validator.published("check-line"), Array(lines.output.utf8)),
        ] + partBytes.map { Validator.Document("part.jsonl", Validator.published("check-line"), $0) }
      #expect(try await Validator.complaints(about: documents) == [])
    }
  }

  @Test func linksGoWhereTheyAreTold() async throws {
    let run = try await Program.run([
      "--format", "sarif", "--docs-url", "https://example.org/rules", fixture("modules/healthy.ko"),
    ])
    #expect(run.output.contains(#""helpUri":"https://example.org/rules/btf.md""#))
  }

  @Test func theVersionIsTheSameEverywhere() async throws {
    let version = try await Program.run(["--version"]).output.prefix { $0 != " " }
    let run = try await Program.run(["--format", "sarif", fixture("modules/healthy.ko")])
    #expect(run.output.contains(#""driver":{"name":"ElfScan","version":"\#(version)""#))
  }
}
