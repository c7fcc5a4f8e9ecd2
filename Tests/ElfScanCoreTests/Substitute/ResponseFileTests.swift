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

  private func expand(_ arguments: [String], _ files: [String: String]) -> [String] {
    ResponseFile.expanding(arguments.map { Array($0.utf8) }) { name in
      files[String(decoding: name, as: UTF8.self)].map { Array($0.utf8) }
    }
    .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func filesCanNameFiles() {
    #expect(
      expand(["@outer", "z"], ["outer": "a @inner b", "inner": "1 2"]) == ["a", "1", "2", "b", "z"])
  }

  @Test func whatCannotBeReadIsAnArgument() {
    #expect(expand(["@nonesuch", "a"], [:]) == ["@nonesuch", "a"])
  }

  /// A file that names itself comes to an end, as in strip.
  @Test func aCircleEnds() {
    #expect(expand(["@a"], ["a": "x @a"]).count == 2001)
  }
}
