import Foundation
import Testing

@testable import ElfScanCore

/// Results of several runs as one.
@Suite struct MergedResultsTests {
  private func part(_ number: UInt64, _ count: UInt64, _ entries: [(String, Verdict)] = []) throws
    -> ResultFile
  {
    try Results.file(entries, shard: Shard(number: number, of: count))
  }

  private func flaw(_ files: [ResultFile]) -> String? {
    do throws(ResultFile.Flaw) {
      _ = try MergedResults(files)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func partsAreJoinedInTheOrderGiven() throws {
    let merged = try MergedResults([
      part(2, 2, [("b.ko", .unsafe), ("a.ko", .safe)]), part(1, 2, [("c.ko", .caution)]),
    ])
    #expect(merged.entries.map(\.path) == ["b.ko", "a.ko", "c.ko"])
    #expect(merged.tally.files == 3)
    #expect(merged.tally.worst == .unsafe)
  }

  @Test func worstResultOfAPathCounts() throws {
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let runs = try [
        Results.file([("a.ko", .safe), ("b.ko", .indeterminate)]),
        Results.file([("a.ko", .unsafe), ("b.ko", .safe)]), Results.file([("a.ko", .caution)]),
      ]
      let merged = try MergedResults(order.map { runs[$0] })
      #expect(merged.tally.files == 2)
      #expect(
        Dictionary(uniqueKeysWithValues: merged.entries.map { ($0.path, $0.verdict) })
          == ["a.ko": .unsafe, "b.ko": .indeterminate])
    }
  }

  /// Unicode takes these for the same text, Linux for two files.
  @Test func pathsAreComparedByTheirBytes() throws {
    let merged = try MergedResults([Results.file([("\u{E9}.ko", .safe), ("e\u{301}.ko", .safe)])])
    #expect(merged.tally.files == 2)
  }

  @Test func partsMustBeThereOnce() throws {
    #expect(flaw(try [part(1, 1)]) == nil)
    #expect(flaw(try [part(3, 3), part(1, 3), part(2, 3)]) == nil)
    #expect(flaw(try [part(1, 3), part(2, 3)]) == "part 3/3 is missing")
    #expect(flaw(try [part(3, 3), part(2, 3)]) == "part 1/3 is missing")
    #expect(flaw(try [part(2, 4)]) == "part 1/4 is missing, and 2 more")
    #expect(flaw(try [part(1, 2), part(2, 2), part(1, 2)]) == "a part is there twice")
    #expect(flaw(try [part(1, 2), part(1, 2)]) == "a part is there twice")
    #expect(flaw(try [part(1, 2), part(2, 3)]) == "parts of different splits: 1/2 and 2/3")
    #expect(
      flaw(try [part(1, 1), Results.file([])]) == "parts of split work together with results that are none")
    #expect(
      flaw(try [Results.file([]), part(1, 1)]) == "parts of split work together with results that are none")
    // Nobody can have so many parts, but anybody can write the number.
    #expect(
      flaw(try [part(.max, .max)]) == "part 1/\(UInt64.max) is missing, and \(UInt64.max - 2) more")
  }

  /// Nothing at all is no good sign, even if every part says so.
  @Test func emptyPartsComeToNothing() throws {
    let merged = try MergedResults([part(1, 2), part(2, 2)])
    #expect(merged.tally.worst == .indeterminate)
    #expect(merged.text(TextReport()) == "No files to judge.\n")
    #expect(String(decoding: merged.json(), as: UTF8.self).contains("\"verdict\":\"indeterminate\""))
  }

  @Test func formatsHoldTheLinesAsTheyWere() throws {
    let lines = [Results.line("a.ko", .safe), Results.line("b.ko", .unsafe, signatureOnly: true)]
    let merged = try MergedResults([ResultFile(lines.flatMap { $0 } + Results.end(2))])
    #expect(merged.lines().starts(with: lines.flatMap { $0 }))
    let again = try ResultFile(merged.lines())
    #expect(again.entries.map(\.path) == ["a.ko", "b.ko"])
    #expect(again.shard == nil)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(merged.json())) as? [String: Any])
    #expect(
      (document["files"] as? [[String: Any]])?.compactMap { $0["path"] as? String } == ["a.ko", "b.ko"])
    let summary = try #require(document["summary"] as? [String: Any])
    #expect(summary["losingSignatureOnly"] as? Int == 1)
    #expect(summary["unsafe"] as? Int == 1)
  }

  @Test func textIsOneLineForEachThatIsNotSafe() throws {
    let bytes =
      Results.line("a.ko", .safe) + Results.line("b\u{1B}[31m\n.ko", .unsafe) + Results.line("c.ko", .caution)
      + Results.line("d.ko", .indeterminate, error: "the file\u{7} is empty")
      + Results.line("e.ko", .unsafe, signatureOnly: true) + Results.end(5)
    #expect(
      try MergedResults([ResultFile(bytes)]).text(TextReport()) == """
        UNSAFE  b\\x1b[31m\\n.ko: what is wrong
        CAUTION  c.ko: what is wrong
        INDETERMINATE  d.ko: the file\\x07 is empty

        5 files: 1 safe, 1 caution, 2 unsafe, 1 without a verdict
          UNSAFE  b\\x1b[31m\\n.ko
          INDETERMINATE  d.ko
          warning [signature-only] 1 module would lose the signature and nothing else: e.ko. Strip before
            signing: strip, then scripts/sign-file, then compress. Or leave them unstripped.

        """)
  }

  /// Parts may have been asked with and without `--signed-after`; both kinds are added up.
  @Test func signaturesAreAddedUp() throws {
    let parts = try [
      (Verdict.unsafe, ["a.ko", "b.ko"]), (.safe, ["c.ko"]), (.caution, ["d.ko"]), (.unsafe, ["e.ko"]),
    ].map { verdict, paths in
      try ResultFile(
        paths.flatMap { Results.line($0, verdict, signatureOnly: true) } + Results.end(paths.count))
    }
    let merged = try MergedResults(parts)
    let text = merged.text(TextReport())
    #expect(text.hasPrefix("CAUTION  d.ko: what is wrong\n\n5 files: 1 safe, 1 caution, 3 unsafe, 0 without"))
    #expect(text.contains("\n  warning [signature-only] 3 modules would lose"))
    #expect(text.contains("nothing else: a.ko, b.ko, e.ko.\n    Strip before"))
    #expect(text.contains("\n  note [signature-only] 2 modules would lose"))
    #expect(
      String(decoding: merged.json(), as: UTF8.self).contains("\"losingSignatureOnly\":5,\"signedLater\":2,"))
    #expect(merged.tally.exitStatus == 1)
  }

  /// What is damaged in one run is not hidden by another that asked for less.
  @Test(arguments: [[0, 1], [1, 0]]) func damageIsWorseThanALostSignature(_ order: [Int]) throws {
    let runs = try [true, false].map {
      try ResultFile(Results.line("a.ko", .unsafe, signatureOnly: $0) + Results.end(1))
    }
    let merged = try MergedResults(order.map { runs[$0] })
    #expect(merged.entries.map(\.losesSignatureOnly) == [false])
    #expect(merged.text(TextReport()).hasPrefix("UNSAFE  a.ko: what is wrong\n"))
  }
}
