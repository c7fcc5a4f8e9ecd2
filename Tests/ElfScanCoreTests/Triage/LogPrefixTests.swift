import Testing

@testable import ElfScanCore

/// Names in lines, whatever stands before them.
@Suite struct LogPrefixTests {
  private static let strip = "strip: BFD (GNU Binutils) 2.42.0 assertion fail bfd/elf.c:4131"

  /// Marks of lists, of build services, of viewers of text.
  @Test(arguments: [
    "1. ", "12) ", "(3) ", "- ", "* ", "> > ", "| ", "#23 12.34 ", "#12 ", "=> ", "0.345 ", "[12/34] ",
    "[2024-06-08T12:00:00Z] ", "+ ", "$ ", "❯ ", "##[error]", "2024-06-08T12:00:00.1234567Z ##[error]",
    "2024-06-08T12:00:00.123456Z 01E ", "Run ", "  17  ", "17: ", "17:", "17 | ", "   17\t", "17 ",
    "build_1  | ",
    "::error::", "==> ", "-> ", "[ERROR] ", "• ", "│ ", "build.log:17:", "build.log:17: ", "<3>", "[T1234] ",
    "[C0] ",
    "[2024-06-08T12:00:01+0200] [ALPM-SCRIPTLET] ", "[   12.345][    T1] ",
    "06-08 12:00:01.123  1000  1234 E ",
  ])
  func marksAreNoPartOfTheMessage(_ prefix: String) {
    let evidence = Logs.triage(prefix + LogPrefixTests.strip).evidence.first
    #expect(evidence?.program == "strip")
    #expect(evidence?.line == LogPrefixTests.strip)
  }

  @Test(arguments: ["Error: ", "ERROR: ", "\"", "C:\\msys64\\", "/usr/bin/", "W: error: "])
  func theProgramIsNamed(_ prefix: String) {
    #expect(Logs.triage(prefix + LogPrefixTests.strip).evidence.first?.program == "strip")
  }

  @Test(arguments: [
    ("[   12.345] nvidia: disagrees about version of symbol x", "nvidia"),
    ("[   12.345][ T1234] nvidia: disagrees about version of symbol x", "nvidia"),
    ("[12.345] [T1@C0] nvidia: disagrees about version of symbol x", "nvidia"),
    ("1. nvidia: disagrees about version of symbol x", "nvidia"),
    ("17: nvidia: disagrees about version of symbol x", "nvidia"),
    ("12.345: disagrees about version of symbol x", nil), ("BUG: disagrees about version of symbol x", nil),
  ])
  func stampsAreNoModules(_ line: String, _ module: String?) {
    let place = (line.utf8.count - 10)..<line.utf8.count
    #expect(LogLine(bytes: Array(line.utf8)[...], place: place).kernelModule == module)
  }

  @Test(arguments: [
    ("IP: [<ffffffffa0a42101>] [T12] agent_init+0x101/0x1000 [dattobd]", "dattobd"),
    ("[#1] SMP [8188eu]", "8188eu"),
    ("[ffff1234] [12ms] [.text] [M] [OK] [2]", nil), ("[v4l2loopback] is loaded", "v4l2loopback"),
  ])
  func modulesBetweenBracketsAreNamed(_ line: String, _ module: String?) {
    #expect(LogLine(bytes: Array(line.utf8)[...], place: 0..<0).module == module)
  }
}
