import ElfScanCore
import Foundation
import Testing
import TruthKit

/// The report for programs: valid JSON with the fields of schema version 1.
@Suite struct JsonReportTests {
  struct Document: Decodable {
    let schemaVersion: Int
    let files: [File]
    let summary: Summary
  }

  struct Summary: Decodable, Equatable {
    struct Part: Decodable, Equatable {
      let number: Int
      let count: Int
    }

    var files = 0
    var safe = 0
    var caution = 0
    var unsafe = 0
    var indeterminate = 0
    var losingSignatureOnly = 0
    var verdict: String? = "indeterminate"
    var complete = true
    var shard: Part?
  }

  struct File: Decodable {
    let path: String
    let verdict: String
    let compression: String?
    let losesSignatureOnly: Bool
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
      #expect(written.damagedRelocations == prediction.harm.damagedRelocations)
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
    #expect(Set(document.keys) == ["schemaVersion", "files", "summary"])
    let files = try #require(document["files"] as? [[String: Any]])
    let required: Set = [
      "path", "verdict", "findings", "predictions", "error", "compression", "losesSignatureOnly",
    ]
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

  private static let examples = [
    "modules/silent.ko", "malformed/empty.ko", "modules/gcc.ko", "modules/signed.ko",
    "shapes/link-order-zero.ko",
  ]

  @Test func summaryCountsTheFiles() throws {
    let assessments = JsonReportTests.examples.map { Assessment.of(path: Fixture($0).path, Question()) }
    let document = try JSONDecoder().decode(Document.self, from: Data(JsonReport.render(assessments)))
    #expect(
      document.summary
        == Summary(files: 5, safe: 1, caution: 1, unsafe: 2, indeterminate: 1, losingSignatureOnly: 1))
    #expect(document.files.map(\.losesSignatureOnly) == [false, false, false, true, false])
  }

  /// A run over nothing is no good sign; a part of split work may have nothing to do.
  @Test func noFilesAreAnEmptyList() throws {
    let document = try JSONDecoder().decode(Document.self, from: Data(JsonReport.render([])))
    #expect(document.files.isEmpty)
    #expect(document.summary == Summary())
    let part = JsonReport.start + JsonReport.end(Tally(), isComplete: false, shard: Shard(number: 2, of: 3))
    #expect(
      try JSONDecoder().decode(Document.self, from: Data(part)).summary
        == Summary(verdict: nil, complete: false, shard: .init(number: 2, count: 3)))
  }

  /// Lines are the same objects, and the same summary.
  @Test func linesHoldWhatTheDocumentHolds() throws {
    let assessments = JsonReportTests.examples.map { Assessment.of(path: Fixture($0).path, Question()) }
    var tally = Tally()
    for assessment in assessments { tally.add(assessment) }
    let lines = assessments.map { String(decoding: JsonReport.file($0), as: UTF8.self) }
    #expect(lines.allSatisfy { $0.hasSuffix("}") && $0.utf8.allSatisfy { $0 >= 0x20 } })
    let end = String(decoding: JsonReport.summaryLine(tally, isComplete: true), as: UTF8.self)
    let summary = try #require(end.firstRange(of: "\"summary\""))
    #expect(
      String(decoding: JsonReport.render(assessments), as: UTF8.self)
        == "{\"schemaVersion\":1,\"files\":[" + lines.joined(separator: ",")
        + "],"
        + end[summary.lowerBound...])
    #expect(end.hasPrefix("{\"schemaVersion\":1,\"summary\":{"))
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
