import Foundation
import Testing
import TruthKit

/// The schema of `.elfscan.json` and the program agree on what is right.
@Suite(.timeLimit(.minutes(5))) struct ConfigurationSchemaTests {
  private func programTakes(_ text: String) async throws -> Bool {
    try await Program.withFolder { folder in
      let file = folder.appending(path: "x.json")
      try Data(text.utf8).write(to: file)
      let run = try await Program.run([
        "--config", file.path(percentEncoded: false), fixture("modules/healthy.ko"),
      ])
      return run.status != 64
    }
  }

  static let right = [
    "{}", #"{"mode": "unneeded"}"#, #"{"mode": ["debug", "objcopy"]}"#,
    #"{"binutils": ["2.42", "2.44.1", "all"]}"#, #"{"kernel": ["6.1.0-28-amd64", "7.2", "running"]}"#,
    #"{"remove-section": ".comment", "localize-symbol": ["a", "b"], "add-section": ".BTF"}"#,
    #"{"for": ["dkms", "rpm"], "format": "sarif"}"#, #"{"fail-on": "never", "color": "never"}"#,
    #"{"select": "btf", "ignore": ["livepatch"]}"#, #"{"quiet": true, "verbose": false, "objects": true}"#,
    #"{"signed-after": true}"#, #"{"max-size": 1000, "jobs": 2}"#, #"{"max-size": "512M"}"#,
    #"{"docs-url": "https://example.org/rules"}"#,
  ]

  static let wrong = [
    "[]", #"{"modes": "debug"}"#, #"{"mode": "strip"}"#, #"{"binutils": "new"}"#, #"{"kernel": "old"}"#,
    #"{"for": ["make"]}"#,
    #"{"format": "xml"}"#, #"{"fail-on": "safe"}"#, #"{"select": ["no-such-rule"]}"#, #"{"quiet": "yes"}"#,
    #"{"quiet": true, "verbose": true}"#, #"{"jobs": 0}"#, #"{"max-size": "1T"}"#, #"{"color": true}"#,
    #"{"signed-after": "yes"}"#,
  ]

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.json.isWanted }))
  func theSchemaTellsRightFromWrong() async throws {
    let right = ConfigurationSchemaTests.right
    let documents = (right + ConfigurationSchemaTests.wrong).map {
      Validator.Document("x.json", Validator.published("configuration"), Array($0.utf8))
    }
    #expect(try await Validator.wrong(among: documents) == Set(right.count..<documents.count))
  }

  @Test(arguments: right) func theProgramTakes(_ text: String) async throws {
    #expect(try await programTakes(text))
  }

  @Test(arguments: wrong) func theProgramRefuses(_ text: String) async throws {
    #expect(try await !programTakes(text))
  }

  @Test func theyKnowTheSameNames() async throws {
    let bytes = try Data(contentsOf: URL(filePath: Validator.published("configuration")))
    let schema = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    try await Program.withFolder { folder in
      let file = folder.appending(path: "x.json")
      try Data(#"{"no-such-name": 1}"#.utf8).write(to: file)
      let run = try await Program.run([
        "--config", file.path(percentEncoded: false), fixture("modules/healthy.ko"),
      ])
      let names = try #require(run.errors.dropLast().split(separator: "there are: ").last).split(
        separator: ", ")
      #expect(Set(names.map(String.init)) == Set(properties.keys))
    }
  }
}
