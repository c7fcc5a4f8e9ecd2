import ElfScanCore
import Foundation
import Testing
import TruthKit

/// The report for programs: valid JSON with the fields of schema version 1.
@Suite struct JsonReportTests {
  struct Document: Decodable {
    let schemaVersion: Int
    let files: [File]
  }

  struct File: Decodable {
    let path: String
    let verdict: String
    let findings: [Finding]
    let predictions: [Prediction]
    let error: String?
  }

  struct Finding: Decodable {
    let rule: String
    let severity: String
    let message: String
    let count: Int
  }

  struct Prediction: Decodable {
    let stripper: String
    let version: String
    let mode: String
    let outcome: String
    let exitStatus: Int?
    let assertions: [Assertion]
    let damagedRelocations: Int
    let measured: Bool
    let losesSignature: Bool
  }

  struct Assertion: Decodable {
    let file: String
    let line: Int
    let count: Int
  }

  static let everything = Question(modes: StripMode.allCases)

  /// Decoding checks names and types: a number for a boolean or a missing field is an error.
  @Test(arguments: Fixture.strippable)
  func fieldsAreThoseOfTheSchema(_ fixture: Fixture) throws {
    let assessment = Assessment.of(path: fixture.path, JsonReportTests.everything)
    let bytes = JsonReport.render([assessment])
    let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
    #expect(document.schemaVersion == 1)
    let file = try #require(document.files.first)
    #expect(document.files.count == 1)
    #expect(file.path == fixture.path)
    #expect(["safe", "caution", "unsafe", "indeterminate"].contains(file.verdict))
    #expect(file.verdict == assessment.verdict.rawValue)
    #expect(file.error == assessment.error)
    #expect(file.findings.map(\.rule) == assessment.findings.map(\.rule))
    #expect(file.findings.map(\.message) == assessment.findings.map(\.message))
    #expect(file.findings.map(\.count) == assessment.findings.map(\.count))
    #expect(file.findings.allSatisfy { ["note", "warning", "error"].contains($0.severity) })
    #expect(file.predictions.count == assessment.predictions.count)
    for (written, prediction) in zip(file.predictions, assessment.predictions) {
      #expect(written.stripper == "gnu")
      #expect(written.version == prediction.release.version.description)
      #expect(written.mode == prediction.mode.rawValue)
      #expect(written.outcome == prediction.outcome.rawValue)
      #expect(written.exitStatus == prediction.exitStatus)
      #expect(written.damagedRelocations == prediction.damagedRelocations)
      #expect(written.measured == (prediction.release.basis == .measured))
      #expect(written.losesSignature == prediction.losesSignature)
      #expect(written.assertions.map(\.line) == prediction.assertions.map(\.line))
      #expect(written.assertions.map(\.count) == prediction.assertions.map(\.count))
      #expect(written.assertions.map(\.file) == prediction.assertions.map(\.file))
    }
  }

  @Test(arguments: Fixture.strippable)
  func anotherParserTakesItToo(_ fixture: Fixture) throws {
    let bytes = JsonReport.render([Assessment.of(path: fixture.path, JsonReportTests.everything)])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(Set(document.keys) == ["schemaVersion", "files"])
    let files = try #require(document["files"] as? [[String: Any]])
    let required: Set = ["path", "verdict", "findings", "predictions", "error"]
    #expect(files.allSatisfy { required.isSubset(of: $0.keys) })
    #expect(bytes.last == 0x0A)
    #expect(bytes.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }

  @Test func filesStandInTheOrderGiven() throws {
    let files = ["modules/silent.ko", "malformed/empty.ko", "modules/gcc.ko"]
    let assessments = files.map { Assessment.of(path: Fixture($0).path, Question()) }
    let document = try JSONDecoder().decode(Document.self, from: Data(JsonReport.render(assessments)))
    #expect(document.files.map(\.verdict) == ["unsafe", "indeterminate", "safe"])
    #expect(document.files.map(\.path) == files.map { Fixture($0).path })
  }

  @Test func noFilesAreAnEmptyList() {
    #expect(String(decoding: JsonReport.render([]), as: UTF8.self) == "{\"schemaVersion\":1,\"files\":[]}\n")
  }

  /// The path is a file's address for programs, so it comes back as it was, whatever it holds.
  @Test(arguments: [
    "a\"b\\c.ko", "line\nfeed\r\t.ko", "\u{1B}[31m.ko", "\u{0}\u{1}\u{1F}\u{7F}.ko", "größe 💩\u{202E}.ko",
    "/", "",
  ])
  func pathsAreEscaped(_ path: String) throws {
    let assessment = Assessment.of(try Fixture("shapes/plain.ko").module(), path: path, Question())
    let bytes = JsonReport.render([assessment])
    #expect(try JSONDecoder().decode(Document.self, from: Data(bytes)).files.first?.path == path)
    #expect(bytes.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }

  /// `assumedLike` names the release that an unmeasured one is taken to behave like.
  @Test func assumedReleasesSayLikeWhat() throws {
    let bytes = JsonReport.render([Assessment.of(path: Fixture("modules/gcc.ko").path, Question())])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let predictions = try #require(
      (document["files"] as? [[String: Any]])?.first?["predictions"] as? [[String: Any]])
    #expect(predictions.count == BinutilsRelease.all.count)
    for (written, release) in zip(predictions, BinutilsRelease.all) {
      if case .assumedLike(let version) = release.basis {
        #expect(written["assumedLike"] as? String == version.description)
      } else {
        #expect(written["assumedLike"] == nil)
      }
    }
  }
}
