import Testing

@testable import ElfScanCore

/// Arguments in files, split as GNU programs do.
@Suite struct ResponseFileTests {
  private func split(_ text: String) -> [String] {
    ResponseFile.arguments(in: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    arguments: [
      ("", []), (" \n\t", []), ("-g a.ko", ["-g", "a.ko"]), ("\n-g\n\na.ko\n", ["-g", "a.ko"]),
      ("'a b' \"c d\"", ["a b", "c d"]), ("a'b c'd", ["ab cd"]), ("''", [""]), ("a\\ b \\'c", ["a b", "'c"]),
      ("\"it's\" 'say \"hi\"'", ["it's", "say \"hi\""]), ("'open end", ["open end"]), ("end\\", ["end"]),
    ] as [(String, [String])])
  func textIsSplit(_ text: String, _ arguments: [String]) {
    #expect(split(text) == arguments)
  }

  private func expand(_ arguments: [String], _ files: [String: String]) throws -> [String] {
    try ResponseFile.expanding(arguments.map { Array($0.utf8) }) { name in
      files[String(decoding: name, as: UTF8.self)].map { Array($0.utf8) }
    }
    .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func filesCanNameFiles() throws {
    #expect(
      try expand(["@outer", "z"], ["outer": "a @inner b", "inner": "1 2"]) == ["a", "1", "2", "b", "z"])
  }

  @Test func whatCannotBeReadIsAnArgument() throws {
    #expect(try expand(["@nonesuch", "a"], [:]) == ["@nonesuch", "a"])
  }

  /// A file that names itself comes to an end, as in strip.
  @Test func aCircleEnds() throws {
    #expect(try expand(["@a"], ["a": "x @a"]).count == 2001)
  }

  /// All files together, however they name each other; not what the command line has itself.
  @Test func filesTakeNoMoreThanTheirLimit() throws {
    let half = String(repeating: " ", count: ResponseFile.sizeLimit / 2)
    #expect(try expand(["@half", "@half", "z", "@empty"], ["half": half, "empty": ""]) == ["z"])
    for (arguments, more) in [(["@half", "@half", "@one"], "x"), (["@one"], half + " @half @half")] {
      #expect {
        try expand(arguments, ["half": half, "one": more])
      } throws: {
        ($0 as? StripArguments.Wrong)?.message.hasSuffix("name fewer files in one call") == true
      }
    }
  }

  /// Whoever reads the file knows that it is too large, and has not read it.
  @Test func aFileThatIsTooLargeIsNoArgument() {
    #expect(throws: StripArguments.Wrong.self) {
      try ResponseFile.expanding([Array("@large".utf8)]) { _ throws(ElfError) in
        throw ElfError(.tooLarge, "large")
      }
    }
  }
}
