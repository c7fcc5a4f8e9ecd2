import Testing

@testable import ElfScanCore

/// Results of one run are taken whole, or not at all.
@Suite struct ResultFileTests {
  private func flaw(_ bytes: [UInt8]) -> String? {
    do throws(ResultFile.Flaw) {
      _ = try ResultFile(bytes)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func entriesAreWhatWasReported() throws {
    let lines = [
      Results.line("a.ko", .safe), Results.line("b\n\"ö.ko", .unsafe, signatureOnly: true),
      Results.line("c.ko", .indeterminate, error: "the file is empty"),
    ]
    let file = try ResultFile(lines.flatMap { $0 } + Results.end(3))
    #expect(file.shard == nil)
    #expect(file.entries.map(\.path) == ["a.ko", "b\n\"ö.ko", "c.ko"])
    #expect(file.entries.map(\.verdict) == [.safe, .unsafe, .indeterminate])
    #expect(file.entries.map(\.losesSignatureOnly) == [false, true, false])
    #expect(file.entries.map(\.reason) == ["what is wrong", "what is wrong", "the file is empty"])
    #expect(file.entries.map { $0.line + [UInt8(ascii: "\n")] } == lines.map { $0[...] })
  }

  @Test func shardIsThatOfTheSummary() throws {
    let shard = try #require(Shard("3/8"))
    #expect(try ResultFile(Results.end(0, shard: shard)).shard == shard)
  }

  /// Fields that a later elfscan adds, and those of other lines, do no harm.
  @Test func unknownFieldsArePassedOver() throws {
    let text = """
      {"path":"a.ko","verdict":"safe","new":{"deep":[1,2,{}]},"findings":[]}
      {"schemaVersion":1,"new":true,"summary":{"files":1,"complete":true,"new":null}}
      """
    let file = try ResultFile(Array(text.utf8))
    #expect(file.entries.map(\.path) == ["a.ko"])
    #expect(file.entries.map(\.losesSignatureOnly) == [false])
    #expect(file.entries.map(\.reason) == [nil])
  }

  /// A line is written on as it is: it has to be JSON in fields that nobody looks at, too.
  @Test(arguments: ["1.2.3", "01", "\"\\x\"", "tru", "[1,]", "{\"a\" 1}"])
  func unknownFieldsAreJson(_ value: String) {
    let line = "{\"path\":\"a.ko\",\"verdict\":\"safe\",\"new\":\(value)}\n"
    #expect(flaw(Array(line.utf8) + Results.end(1)) == "line 1 is no result of elfscan check --format jsonl")
  }

  @Test func everyPrefixIsRefused() throws {
    let bytes = Results.line("a.ko", .safe) + Results.line("b.ko", .unsafe) + Results.end(2)
    for count in 0..<bytes.count - 1 {
      #expect(flaw(Array(bytes[..<count])) != nil, "\(count) of \(bytes.count) bytes")
    }
    #expect(flaw(bytes.dropLast()) == nil)
    #expect(flaw(bytes) == nil)
  }

  @Test func flawsAreNamed() {
    let (line, end) = (Results.line("a.ko", .safe), Results.end(1))
    let noSummary =
      "the last line is no summary: the run did not come to its end, or the file was cut off"
    func lines(_ count: Int, _ said: Int) -> String {
      "\(count) files, but the summary speaks of \(said): lines are missing, or were added"
    }
    #expect(flaw([]) == "no results; did the run fail?")
    #expect(flaw(Array("\n\n".utf8)) == "no results; did the run fail?")
    #expect(flaw(line) == noSummary)
    #expect(flaw(end + line) == noSummary)
    #expect(flaw(Array("{}".utf8)) == noSummary)
    #expect(flaw(Array(repeating: UInt8(ascii: "["), count: 100_000)) == noSummary)
    #expect(flaw([0xFF, 0, 0xFE]) == noSummary)
    #expect(flaw(end) == lines(0, 1))
    #expect(flaw(line + line + end) == lines(2, 1))
    #expect(flaw(line + Results.end(0)) == lines(1, 0))
    #expect(
      flaw(line + Results.end(1, isComplete: false)) == "the run was interrupted before all files were judged"
    )
    #expect(flaw(end + end) == "line 1 is no result of elfscan check --format jsonl")
    #expect(flaw(Array("text\n".utf8) + end) == "line 1 is no result of elfscan check --format jsonl")
    #expect(
      flaw(line + Array(#"{"path":"b.ko","verdict":"sound"}"#.utf8) + [UInt8(ascii: "\n")] + Results.end(2))
        == "line 2 is no result of elfscan check --format jsonl")
  }

  /// Also where nothing is read of a line: it is written on as it is.
  @Test(arguments: [0x00, 0x09, 0x1B, 0x7F, 0xC0, 0xFF] as [UInt8])
  func bytesThatAreNoTextAreNotWrittenOn(_ byte: UInt8) {
    let line = Array(#"{"path":"a.ko","verdict":"safe","new":""#.utf8) + [byte] + Array("\"}\n".utf8)
    #expect(flaw(line + Results.end(1)) == "line 1 is no result of elfscan check --format jsonl")
  }

  @Test(arguments: [
    (
      #"{"schemaVersion":2,"summary":{"files":0,"complete":true}}"#,
      "results of form 2; this elfscan understands 1"
    ),
    (
      #"{"schemaVersion":1,"summary":{"files":0,"complete":true,"shard":{"number":4,"count":3}}}"#,
      "the summary speaks of part 4/3, which cannot be"
    ),
    (
      #"{"schemaVersion":1,"summary":{"files":0,"complete":true,"shard":{"number":0,"count":0}}}"#,
      "the summary speaks of part 0/0, which cannot be"
    ),
    (
      #"{"schemaVersion":1,"summary":{"files":-1,"complete":true}}"#,
      "0 files, but the summary speaks of -1: lines are missing, or were added"
    ),
    (
      #"{"schemaVersion":1,"summary":{"files":99999999999999999999,"complete":true}}"#,
      "the last line is no summary: the run did not come to its end, or the file was cut off"
    ),
  ])
  func summariesThatAreNoGood(_ line: String, _ message: String) {
    #expect(flaw(Array(line.utf8)) == message)
  }
}
