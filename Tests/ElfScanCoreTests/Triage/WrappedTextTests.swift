import Foundation
import Testing

@testable import ElfScanCore

/// Messages that a terminal or a mail program broke over several lines.
@Suite struct WrappedTextTests {
  /// How lines are broken.
  enum Style: CaseIterable {
    /// At the column, blanks as they are.
    case terminal
    /// The same, without blanks at the ends of lines.
    case trimmed
    /// Between words, as far as they fit.
    case words
    /// The same, quoted.
    case quotedWords
    /// At the column, and quoted twice.
    case quoted
    /// Between words, and what goes on is indented.
    case indented
  }

  private static let messages: [(line: String, cause: Cause)] = [
    (
      "strip: BFD (GNU Binutils) 2.42.0 assertion fail /usr/src/debug/binutils/binutils-gdb/bfd/elf.c:4131",
      .sectionGroups
    ),
    ("strip: BFD (GNU Binutils for Debian) 2.40 assertion fail ../../bfd/elf.c:3574", .sectionGroups),
    ("modprobe: ERROR: could not insert 'nvidia_modeset': Key was rejected by service", .untrustedKey),
  ]
  private static let around = [
    "make[1]: Leaving directory '/usr/src/linux-headers-6.9'",
    "Signing module /var/lib/dkms/nvidia/555.52.04/build/nvidia.ko",
  ]

  private func broken(_ line: String, _ width: Int, _ style: Style) -> [String] {
    var rows: [String] = []
    var row = ""
    func cut(_ text: String) {
      var rest = Substring(text)
      while rest.count > width {
        rows.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      row = String(rest)
    }
    switch style {
    case .terminal, .trimmed, .quoted: cut(line)
    case .words, .quotedWords, .indented:
      for word in line.split(separator: " ") {
        if !row.isEmpty, row.count + 1 + word.count <= width {
          row += " \(word)"
        } else {
          if !row.isEmpty { rows.append(row) }
          cut(String(word))
        }
      }
    }
    rows.append(row)
    switch style {
    case .terminal, .words: return rows
    case .trimmed: return rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    case .quotedWords: return rows.map { "> " + $0 }
    case .quoted: return rows.map { "> > " + $0 }
    case .indented: return rows.prefix(1) + rows.dropFirst().map { "    " + $0 }
    }
  }

  /// Each column breaks the messages at another place: in the number, in a name, in the text that is looked for.
  @Test(arguments: Style.allCases, 40...110) func brokenMessagesAreFound(_ style: Style, _ width: Int) {
    for (line, cause) in WrappedTextTests.messages {
      for lines in [[line], WrappedTextTests.around + [line] + WrappedTextTests.around, [line, line]] {
        for end in ["\n", "\r\n"] {
          let log = lines.flatMap { broken($0, width, style) }.joined(separator: end) + end
          let triage = Logs.triage(log)
          // The piece of a message that is left in its first line may say less by itself.
          let first = triage.diagnoses.first
          #expect(first?.cause == cause && first?.certainty ?? .possible > .possible, "\(log)")
          let evidence = triage.evidence.filter { $0.cause == cause }
          if cause == .sectionGroups {
            let number = line.split(separator: ":").last.flatMap { Int($0) }
            #expect(triage.diagnoses.map(\.cause) == [cause], "\(log)")
            #expect(evidence.map(\.bfd?.line) == [number], "\(log)")
            #expect(evidence.map(\.program) == ["strip"], "\(log)")
          } else {
            #expect(evidence.allSatisfy { $0.module == nil || $0.module == "nvidia_modeset" }, "\(log)")
          }
          #expect(evidence.map(\.count) == [lines.count { $0 == line }], "\(log)")
        }
      }
    }
  }

  /// Lines that are whole make nothing together that neither of them says.
  @Test(arguments: [
    // The second line is the longer one: there was room for more in the first.
    "strip: BFD (GNU Binutils) 2.42.0\nassertion fail is what some programs print where something went wrong within them\n",
    "assertion\nfail\n", "a\n\nKey was rejected by\n\nservice\n",
    "[   12.345678] nvidia: something was refused, Key was rejected by\n[   12.345679] service\n",
    "progress of something that takes long 10%, Key was rejected by\rservice\r\n",
  ])
  func wholeLinesStayApart(_ log: String) {
    #expect(!Logs.triage(log).isRecognized, "\(log)")
  }

  /// A number that is whole stays as it is, whatever the next line begins with.
  @Test func aWholeNumberIsNotContinued() {
    let line =
      "strip: BFD (GNU Binutils) 2.42.0 assertion fail /usr/src/debug/binutils/binutils-gdb/bfd/elf.c:4131\n"
    let triage = Logs.triage(line + "2 modules were built\n")
    #expect(triage.evidence.map(\.bfd?.line) == [4131])
    #expect(triage.evidence.first?.line.hasSuffix("elf.c:4131") == true)
  }

  /// Lines are counted as they stand in the log.
  @Test func brokenMessagesStandInTheirFirstLine() {
    let triage = Logs.triage(
      "one\ntwo\nstrip: BFD (GNU Binutils) 2.42.0 asser\ntion fail bfd/elf.c:4131\nfive\n"
        + WrappedTextTests.messages[0].line)
    #expect(triage.evidence.map(\.lineNumber) == [3])
    #expect(triage.evidence.map(\.count) == [2])
  }

  /// In a log that is no pasted text any more, lines are lines.
  @Test func largeLogsAreNotJoined() {
    let filler = String(repeating: "a line of a build that is some columns wide\n", count: 25_000)
    #expect(
      !Logs.triage(filler + "strip: BFD (GNU Binutils) 2.42.0 asser\ntion fail bfd/elf.c:4131\n").isRecognized
    )
    #expect(Logs.triage(filler + WrappedTextTests.messages[0].line).isRecognized)
  }

  /// Lines that nearly fit are tried in many ways, but not all of them.
  @Test(.timeLimit(.minutes(10))) func manyNearMissesAreNoTrouble() {
    let log = (0..<20_000).map { "BFD \($0) assertion fail somewhere else than in a file \($0)\n" }.joined()
    #expect(Logs.triage(String(log.prefix(1 << 20))).logs.count == 1)
  }
}
