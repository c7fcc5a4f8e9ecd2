import Foundation
import Testing

/// `.elfscan.json`.
@Suite(.timeLimit(.minutes(20))) struct ConfigurationRunTests {
  private func with(
    _ text: String, _ body: (ModuleFolder) async throws -> Void
  ) async throws {
    try await ModuleFolder.with([
      "sub/deep/a.ko": "modules/silent.ko", "sub/c.ko": "shapes/link-order-zero.ko",
    ]) {
      try $0.write(Array(text.utf8), as: ".elfscan.json")
      try await body($0)
    }
  }

  @Test func fileIsFoundUpward() async throws {
    try await with(#"{"fail-on": "caution"}"#) { folder in
      for place in [".", "sub", "sub/deep"] {
        let run = try await folder.shell(#"cd "$1" && "$0" "$2""#, [place, folder.path("sub/c.ko")])
        #expect(run.status == 1, "\(place)")
      }
      #expect(try await folder.run("--no-config", "sub/c.ko").status == 0)
      #expect(try await folder.shell(#"cd / && "$0" "$1""#, [folder.path("sub/c.ko")]).status == 0)
    }
  }

  @Test func nearestFileCounts() async throws {
    try await with(#"{"fail-on": "caution"}"#) { folder in
      try folder.write(Array(#"{"fail-on": "never"}"#.utf8), as: "sub/.elfscan.json")
      let near = try await folder.shell(#"cd sub && "$0" deep/a.ko"#)
      #expect(near.status == 0)
      let named = try await folder.shell(#"cd sub && "$0" --config ../.elfscan.json c.ko"#)
      #expect(named.status == 1)
    }
  }

  @Test func commandLineCountsMore() async throws {
    try await with(#"{"fail-on": "never", "ignore": "several-relocation-sections", "quiet": true}"#) {
      folder in
      let file = try await folder.run("sub/deep/a.ko")
      #expect(file.status == 0)
      let line = try await folder.run("--fail-on", "unsafe", "--ignore", "btf", "--verbose", "sub/deep/a.ko")
      #expect(line.status == 1)
    }
  }

  @Test func everySettingIsTaken() async throws {
    let text = """
      {"mode": ["debug", "unneeded"], "binutils": "2.42", "kernel": "6.12", "format": "jsonl", "max-size": "1M", "jobs": 1,
       "for": ["dkms"], "select": ["several-relocation-sections"], "color": "never", "verbose": true, "objects": false,
       "docs-url": "https://docs.example/rules", "baseline": "known.json"}
      """
    try await with(text) { folder in
      #expect(
        try await folder.run("--no-config", "--write-baseline", "known.json", "sub/deep/a.ko").status == 0)
      // The baseline's path starts where the configuration is.
      let run = try await folder.shell(#"cd sub && "$0" deep/a.ko"#)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(run.output.contains(#""tool":"dkms""#) && run.output.contains(#""known":true"#))
      #expect(run.output.contains(#""kernels":["6.12"]"#))
      #expect(run.output.contains(#""mode":"unneeded""#) && !run.output.contains(#""version":"2.44""#))
    }
  }

  @Test(
    arguments: [
      (#"{"mdoe": "debug"}"#, "there is no setting 'mdoe'"), ("{", "it is not JSON"),
      ("", "the file is empty"),
      (#"{"prove": true}"#, "there is no setting 'prove'"),
      (#"{"output": ["json=x"]}"#, "there is no setting 'output'"),
      (#"{"mode": "fast"}"#, "'mode' does not take 'fast'; it takes: debug, unneeded, all, objcopy"),
      (#"{"ignore": ["btf", "btff"]}"#, "'ignore' does not take 'btff'"),
      (#"{"jobs": 0}"#, "jobs takes 1 to 1024"),
      (#"{"quiet": "yes"}"#, "'quiet' takes true or false"),
      (#"{"color": ["auto", "never"]}"#, "'color' takes one value"),
      (#"{"quiet": true, "verbose": true}"#, "'quiet' and 'verbose' contradict each other"),
    ])
  func brokenFileIsWrongUsage(_ text: String, _ message: String) async throws {
    try await with(text) { folder in
      for arguments in [["sub/c.ko"], ["config", "--show"], ["--format", "json", "sub/c.ko"]] {
        let run = try await folder.run(arguments)
        #expect(run.status == 64 && run.output.isEmpty, "\(arguments)")
        #expect(run.errors.contains(".elfscan.json: \(message)"), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
      }
    }
  }

  /// Anybody could have put it there.
  @Test func fileInAFolderOfEverybodyIsNotTaken() async throws {
    try await with(#"{"fail-on": "never"}"#) { folder in
      let run = try await folder.shell(#"chmod 1777 . && cd sub && "$0" deep/a.ko"#)
      #expect(run.status == 64 && run.errors.contains("anybody may write to this folder"))
      #expect(try await folder.run("--config", ".elfscan.json", "sub/deep/a.ko").status == 0)
    }
  }

  @Test func namedFileMustExist() async throws {
    try await with("{}") { folder in
      let run = try await folder.run("--config", "other.json", "sub/c.ko")
      #expect(run.status == 64 && run.errors.contains("other.json: No such file or directory"))
      #expect(try await folder.run("--config", "x", "--no-config", "sub/c.ko").status == 64)
    }
  }

  @Test func settingsAreShown() async throws {
    try await with(#"{"fail-on": "caution", "ignore": ["btf", "llvm-section"]}"#) { folder in
      let text = try await folder.run("config", "--show")
      #expect(text.status == 0)
      #expect(text.output.contains("\n  fail-on          caution  (from the file)\n"))
      #expect(text.output.contains("\n  ignore           btf, llvm-section  (from the file)\n"))
      #expect(text.output.contains("\n  mode             debug\n"))
      let json = try await folder.run("config", "--show", "--format", "json")
      #expect(json.output.contains(#"{"name":"fail-on","values":["caution"],"fromFile":true}"#))
    }
  }
}
