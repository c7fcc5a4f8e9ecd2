import Foundation
import Testing

/// Commands of a document that belong together: each finds what the ones before have left.
struct CommandBlock: Sendable, CustomTestStringConvertible {
  /// One command, or a script.
  struct Command: Sendable {
    let text: String
    /// The lines below it, where the document shows what comes of it.
    var shown: [String]?
  }

  /// The document, and its line.
  let place: String
  var commands: [Command]
  /// Whether a pipeline's runner runs it, and stops at the first error.
  var isOfPipeline = false
  var testDescription: String { "\(place): \(commands.first?.text.prefix(60) ?? "")" }

  /// Those of all documents.
  static let all: [CommandBlock] =
    Document.pages.flatMap(blocks) + manual(Document.manual) + Document.snippets.flatMap(comments)

  // MARK: Pages

  static func blocks(of document: Document) -> [CommandBlock] {
    let fences = document.fences.compactMap { fence -> CommandBlock? in
      let commands: [String]
      switch fence.language {
      case "sh", "bash":
        // What is pasted into a file of settings belongs together.
        let isWhole = document.name == "docs/remedies.md" || fence.lines.first?.hasPrefix("#!") == true
        commands = isWhole ? [fence.lines.joined(separator: "\n")] : typed(fence.lines)
      case "console": return transcript(fence, in: document)
      case "yaml": commands = steps(fence.lines)
      case "groovy":
        commands = fence.lines.compactMap { $0.firstMatch(of: #/sh '([^']*)'/#)?.output.1 }.map(String.init)
      default: return nil
      }
      // Kubernetes starts a shell that goes on after errors.
      let isOfPipeline =
        !["sh", "bash"].contains(fence.language) && !fence.lines.contains { $0.hasSuffix("- /bin/sh") }
      return block(commands, at: fence.line, of: document, isOfPipeline: isOfPipeline)
    }
    // In prose, a command has a file or folder; without one it is the name of a command.
    let code = document.code.filter {
      $0.hasPrefix("elfscan ") && $0.contains(#/ \S*(?:/|\.ko\b|\.jsonl)\S*$/#)
    }
    return fences + code.compactMap { block([$0], at: 0, of: document, isOfPipeline: false) }
  }

  private static func block(
    _ commands: [String], at line: Int, of document: Document, isOfPipeline: Bool
  ) -> CommandBlock? {
    commands.isEmpty
      ? nil
      : CommandBlock(
        place: line == 0 ? document.name : "\(document.name):\(line)",
        commands: commands.map { Command(text: $0) },
        isOfPipeline: isOfPipeline)
  }

  /// One command in a line, or in several that end in a backslash; without what a comment says of it.
  private static func typed(_ lines: [String]) -> [String] {
    lines.joined(separator: "\n").replacing("\\\n", with: " ").split(separator: "\n").map {
      String($0).replacing(#/(?:^|\s+)# .*$/#, with: "")
    }.filter { !$0.isEmpty }
  }

  private static func transcript(_ fence: Document.Fence, in document: Document) -> CommandBlock {
    var commands: [Command] = []
    for line in fence.lines {
      if line.hasPrefix("$ ") {
        commands.append(Command(text: String(line.dropFirst(2)), shown: []))
      } else if !commands.isEmpty {
        commands[commands.count - 1].shown?.append(line)
      }
    }
    return CommandBlock(place: "\(document.name):\(fence.line)", commands: commands)
  }

  /// What GitHub, GitLab and Kubernetes are told to run.
  private static func steps(_ lines: [String]) -> [String] {
    var commands: [String] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      let indent = line.prefix { $0 == " " }.count
      if line.contains(#/^ *(?:- )?run: \||^ *- \|$/#) {
        let body = rest.prefix { $0.isEmpty || $0.prefix { $0 == " " }.count > indent }
        rest = rest.dropFirst(body.count)
        let margin = body.first?.prefix { $0 == " " }.count ?? 0
        commands.append(body.map { String($0.dropFirst(margin)) }.joined(separator: "\n"))
      } else if let step = line.firstMatch(of: #/^ *(?:(?:- )?run:|-) (elfscan .*)$/#) {
        commands.append(String(step.output.1))
      }
    }
    return commands
  }

  // MARK: Others

  /// The examples of the manual page.
  static func manual(_ document: Document) -> [CommandBlock] {
    guard let examples = document.lines.firstIndex(of: ".SH EXAMPLES") else { return [] }
    let lines = document.lines[examples...]
    return lines.indices.dropFirst().filter { lines[$0 - 1] == ".nf" }.compactMap {
      let text = lines[$0].replacing("\\-", with: "-").replacing("\\(dq", with: "\"").replacing(
        "\\e", with: "\\")
      return block([text], at: $0 + 1, of: document, isOfPipeline: false)
    }
  }

  /// What comments tell to type: indented, and begun with a program.
  static func comments(_ document: Document) -> [CommandBlock] {
    document.lines.enumerated().compactMap { number, line in
      guard
        let command = line.firstMatch(of: #/^# {3,}((?:elfscan|sudo|ln|make|podman|docker|rpmbuild) .*)$/#)
      else { return nil }
      return block([String(command.output.1)], at: number + 1, of: document, isOfPipeline: false)
    }
  }
}
