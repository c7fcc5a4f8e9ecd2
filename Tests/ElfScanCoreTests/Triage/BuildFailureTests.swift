import Testing

@testable import ElfScanCore

/// The first error of a build is quoted.
@Suite struct BuildFailureTests {
  private func first(_ log: String) -> Evidence? { Logs.triage(log).evidence.first(where: \.isFirstError) }

  @Test func theFirstErrorIsQuotedWithItsLine() throws {
    let log = """
        CC [M]  a.o
      a.c:3:1: warning: unused
      a.c:7:9: error: the moon is full
      a.c:9:9: error: another one
      make[2]: *** [scripts/Makefile.build:243: a.o] Error 1
      make: *** [Makefile:234: __sub-make] Error 2

      """
    let error = try #require(first(log))
    #expect(error.line == "a.c:7:9: error: the moon is full")
    #expect(error.lineNumber == 3 && error.cause == .buildFailed && error.certainty == .likely)
    #expect(Logs.triage(log).evidence.count(where: \.isFirstError) == 1)
    #expect(TriageReport().text(Logs.triage(log)).contains("a.c:7:9: error: the moon"))
  }

  /// Programs that make runs have errors in words of their own.
  @Test func whatStandsBeforeMakeGivesUpIsQuoted() throws {
    let error = try #require(
      first("  CC a.o\nthe disk is on fire\n\nmake[1]: *** [Makefile:3: a.o] Error 1\n"))
    #expect(error.line == "the disk is on fire" && error.lineNumber == 2)
  }

  @Test func makeAloneIsQuotedItself() throws {
    let error = try #require(
      first("make[1]: Entering directory '/a'\nmake[1]: *** [Makefile:3: a.o] Error 1\n"))
    #expect(error.line.hasPrefix("make[1]: ***") && error.lineNumber == 2)
  }

  /// Errors stand in logs of builds that went well, and of machines that run.
  @Test func errorsWithoutAnEndAreNone() {
    #expect(first("a.c:7:9: error: x\n") == nil)
    #expect(first("[    3.1] snd: error: no codec\nmake: [Makefile:3: a.o] Error 1 (ignored)\n") == nil)
  }

  /// A stripper that make runs was reached, whatever it says.
  @Test func whatAStripperSaysIsNoFailureToCompile() throws {
    let log = "strip: a.ko: in a language that nobody knows\nmake[1]: *** [Makefile:3: install] Error 1\n"
    let error = try #require(first(log))
    #expect(error.cause == .refusedFile && error.certainty == .possible)
    #expect(error.line == "strip: a.ko: in a language that nobody knows")
  }

  @Test func dkmsSaysThatItFailed() throws {
    let log = "a.c:7:9: error: x\nError! Bad return status for module build on kernel: 6.9.3 (x86_64)\n"
    #expect(try #require(first(log)).line == "a.c:7:9: error: x")
  }

  @Test func anotherCauseComesFirstAndTheErrorIsStillQuoted() {
    let log =
      "objcopy: a.ko: no group info for section '.text.a'\nld: error: x\nmake: *** [Makefile:3: a] Error 1\n"
    let triage = Logs.triage(log)
    #expect(triage.diagnoses.map(\.cause) == [.sectionGroups, .buildFailed])
    #expect(TriageReport().text(triage).contains("Why the build ended"))
  }
}
