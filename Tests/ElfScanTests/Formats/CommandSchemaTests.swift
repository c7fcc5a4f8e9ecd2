import Foundation
import Testing
import TruthKit

/// What other commands write for programs, held against its schema.
@Suite(.timeLimit(.minutes(20))) struct CommandSchemaTests {
  private static let logs = [
    "clang-lto-btf.log", "clang-lto-dkms.log", "dkms-make.log", "dkms-terminal.log", "kernel.log",
  ].map { fixture("logs/\($0)") }

  private static let modules = [
    "modules/nvidia-shape.ko", "modules/signed.ko", "shapes/name-escape.ko", "malformed/section-table-cut.ko",
  ].map(fixture)

  private func document(_ schema: String, _ arguments: [String]) async throws -> Validator.Document {
    let run = try await Program.run(arguments + ["--format", "json"])
    return Validator.Document(
      arguments.prefix(3).map { String($0.suffix(40)) }.joined(separator: " "), Validator.published(schema),
      Array(run.output.utf8))
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.json.isWanted }))
  func triage() async throws {
    var documents: [Validator.Document] = []
    for log in CommandSchemaTests.logs + [fixture("modules/gcc.ko"), "/no/such/file"] {
      documents.append(try await document("triage", ["triage", log]))
    }
    documents.append(
      try await document("triage", ["triage"] + CommandSchemaTests.logs + CommandSchemaTests.modules))
    documents.append(try await document("collect", ["triage", "--collect"]))
    documents.append(try await document("collect", ["triage", "--collect"] + CommandSchemaTests.modules))
    #expect(try await Validator.complaints(about: documents) == [])
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.json.isWanted }))
  func settings() async throws {
    try await Program.withFolder { folder in
      let file = folder.appending(path: "x.json")
      try Data(#"{"mode": ["debug", "objcopy"], "ignore": "btf"}"#.utf8).write(to: file)
      let documents = [
        try await document("settings", ["config", "--config", file.path(percentEncoded: false)]),
        try await document("settings", ["config", "--show"]),
        try await document(
          "check", ["--config", file.path(percentEncoded: false), fixture("modules/gcc.ko")]),
      ]
      #expect(try await Validator.complaints(about: documents) == [])
    }
  }
}
