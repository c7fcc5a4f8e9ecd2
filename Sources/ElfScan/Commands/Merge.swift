import ArgumentParser
import ElfScanCore

/// `elfscan merge RESULTS...`.
struct Merge: ParsableCommand, CagedCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join the results of several runs of check --format jsonl.",
    discussion: """
      For work that was split: elfscan check --shard K/N --format jsonl DIR on each machine, then merge on one.
      Results that were cut off, were interrupted, or lack a part are an error.

      Exit status: that of the worst file, as with check; 2 where results are no good.
      """)

  @Argument(help: "Files with results; - for standard input.", completion: .file(extensions: ["jsonl"]))
  var files: [String]

  @Option(help: "How to write the report: text, json, or jsonl (one line for each file).")
  var format: Format = .text

  /// The formats that the results of several runs can be joined in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case jsonl
  }

  var cage: Cage? { Cage(reading: RawArguments.paths(files)) }

  func run() throws {
    var results: [ResultFile] = []
    for (path, name) in zip(RawArguments.paths(files), files) {
      do {
        let bytes = name == "-" ? try StandardInput.read() : try FileImage.read(at: path).bytes
        results.append(try ResultFile(bytes))
      } catch {
        throw failure("\(path.shown): \((error as? ElfError)?.message ?? "\(error)")")
      }
    }
    let merged: MergedResults
    do {
      merged = try MergedResults(results)
    } catch {
      throw failure("\(error)")
    }
    switch format {
    case .text: try Output.write(Array(merged.text(TextReport(color: Output.wantsColor())).utf8))
    case .json: try Output.write(merged.json())
    case .jsonl: try Output.write(merged.lines())
    }
    throw ExitCode(merged.tally.exitStatus)
  }

  private func failure(_ text: String) -> ExitCode {
    Output.writeError("elfscan merge: \(text)\n")
    return ExitCode(Verdict.indeterminate.exitStatus)
  }
}
