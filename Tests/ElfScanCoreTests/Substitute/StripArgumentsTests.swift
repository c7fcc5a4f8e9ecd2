import SystemPackage
import Testing

@testable import ElfScanCore

/// The command line of strip.
@Suite struct StripArgumentsTests {
  private func parse(_ arguments: [String]) throws -> StripArguments {
    try StripArguments(arguments.map { Array($0.utf8) }) { _ in nil }
  }

  @Test(
    arguments: [
      ([], .all), (["-s"], .all), (["-g"], .debug), (["-S"], .debug), (["-d"], .debug),
      (["--strip-debug"], .debug),
      (["--strip-unneeded"], .unneeded), (["--strip-un"], .unneeded),
      (["-g", "--strip-unneeded"], .unneeded),
      (["--strip-unneeded", "-g"], .debug), (["-gp"], .debug), (["-x"], .objcopy), (["-N", "a"], .objcopy),
      (["-K", "a"], .all), (["-R", ".comment"], .all), (["-xg"], .debug), (["-v"], .all),
    ] as [([String], StripMode)])
  func theModeIsThatOfStrip(_ options: [String], _ mode: StripMode) throws {
    #expect(try parse(options + ["a.ko"]).request.mode == mode)
  }

  @Test func filesCanStandAnywhere() throws {
    let arguments = try parse(["a.ko", "-g", "b.ko", "--", "-c.ko", "-"])
    #expect(arguments.files.map(\.string) == ["a.ko", "b.ko", "-c.ko", "-"])
    #expect(arguments.options == ["-g"])
  }

  @Test(arguments: [
    ["-o", "out"], ["-oout"], ["--output-file", "out"], ["--output-file=out"], ["--out=out"], ["-gpoout"],
  ])
  func valuesCanBeJoined(_ options: [String]) throws {
    #expect(throws: StripArguments.Wrong.self) { try parse(["--out=out", "a.ko"]) }
    guard options != ["--out=out"] else { return }
    #expect(try parse(options + ["a.ko"]).output?.string == "out")
  }

  /// What a stripper gets for a copy, and what a strip gets that is called in our place.
  @Test func optionsArePassedOn() throws {
    let arguments = try parse([
      "-vp", "--with", "x", "--strip-debug", "-R", ".a", "-R.b", "--keep-symbol=c", "--drop-signature", "-o",
      "out", "-wK",
      "d*", "m.ko",
    ])
    #expect(
      arguments.options == ["--strip-debug", "-R", ".a", "-R", ".b", "--keep-symbol=c", "-w", "-K", "d*"])
    #expect(
      arguments.forStrip(files: ["m.ko"]).map { String(decoding: $0, as: UTF8.self) } == [
        "-v", "-p", "--strip-debug", "-R", ".a", "-R", ".b", "--keep-symbol=c", "-o", "out", "-w", "-K", "d*",
        "--", "m.ko",
      ])
    #expect(
      arguments.isVerbose && arguments.keepsTimes && arguments.program == "x"
        && arguments.request.dropsSignature)
  }

  @Test(arguments: [
    (["--nonesuch", "a"], "unknown option '--nonesuch'"), (["-y", "a"], "unknown option '-y'"),
    (["--strip", "a"], "ambiguous"), (["-R"], "needs an argument"), (["--with"], "needs an argument"),
    (["--strip-debug=1", "a"], "takes no argument"), (["-g"], "no file"),
    (["-g", "-o", "x", "a", "b"], "one file"),
  ])
  func mistakesAreNamed(_ arguments: [String], _ message: String) {
    let wrong = #expect(throws: StripArguments.Wrong.self) { try parse(arguments) }
    #expect(wrong?.message.contains(message) ?? false, "\(wrong?.message ?? "")")
  }

  @Test func helpNeedsNoFile() throws {
    #expect(try parse(["--help"]).information == .help && parse(["-V"]).information == .version)
  }
}
