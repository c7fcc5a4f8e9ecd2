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
       "docs-url": "https://docs.example/rules", "baseline": "known.json", "signed-after": false}
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

  /// Somebody else could have written it or put it there: it neither lets anything pass, nor is it passed over, since it
  /// may ask for more than is usual. Where it is named it counts.
  @Test(
    arguments: [
      ("chmod 1777 .", "its folder can be written by anybody"),
      ("chmod o+w .elfscan.json", "it can be written by anybody"),
    ] + (geteuid() == 0 ? ofOthers : []))
  func whatMayBeOfOthersIsNotTaken(_ prepare: String, _ reason: String) async throws {
    try await with(#"{"fail-on": "never"}"#) { folder in
      let line = "/.elfscan.json does not count, for \(reason): name it with --config, or use --no-config\n"
      for call in [#""$0" deep/a.ko"#, #""$0" config --show"#, #""$0" --format json deep/a.ko"#] {
        let run = try await folder.shell("\(prepare) && cd sub && \(call)")
        #expect(run.status == 2 && run.output.isEmpty, "\(call)")
        #expect(run.errors.hasSuffix(line) && run.errors.hasPrefix("elfscan: /"), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
      }
      #expect(try await folder.run("--config", ".elfscan.json", "sub/deep/a.ko").status == 0)
      #expect(try await folder.run("config", "--show", "--config", ".elfscan.json").status == 0)
      #expect(try await folder.run("--no-config", "sub/deep/a.ko").status == 1)
    }
  }

  /// Only root can give files away.
  private static let ofOthers = [
    ("chown 4242 .", "its folder belongs to user 4242"),
    ("chown 4242 .elfscan.json", "it belongs to user 4242"),
    ("chgrp 4242 . && chmod g+w .", "its folder can be written by group 4242"),
    ("chgrp 4242 .elfscan.json && chmod g+w .elfscan.json", "it can be written by group 4242"),
    (
      "[ -h .elfscan.json ] || { mv .elfscan.json x; ln -s x .elfscan.json; }; chown 4242 x",
      "it belongs to user 4242"
    ),
  ]

  /// What root has put there counts for all, and a group of the caller's own number is nobody else.
  @Test(.enabled(if: geteuid() == 0), arguments: ["", "chown -R 4242:4242 . && chmod g+w . .elfscan.json"])
  func whatIsOfRootOrOfTheCallerIsTaken(_ prepare: String) async throws {
    try await with(#"{"fail-on": "never"}"#) { folder in
      let run = try await folder.shell(
        "chmod 755 . && \(prepare.isEmpty ? ":" : prepare)"
          + #" && cp "$0" program && setpriv --reuid 4242 --regid 4242 --clear-groups ./program sub/deep/a.ko"#
      )
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  /// Whoever reads a report sees whose settings it is made with.
  @Test(arguments: ["text", "json", "jsonl", "sarif", "junit", "github", "markdown", "html"])
  func reportsNameTheFile(_ format: String) async throws {
    try await with(#"{"fail-on": "caution"}"#) { folder in
      for arguments in [["sub/deep/a.ko"], ["sub"], ["--config", ".elfscan.json", "sub"]] {
        let run = try await folder.run(["--format", format] + arguments)
        #expect(run.output.contains(".elfscan.json"), "\(arguments)")
        let plain = try await folder.run(["--no-config", "--format", format] + arguments.suffix(1))
        #expect(!plain.output.contains(".elfscan.json"), "\(arguments)")
      }
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
