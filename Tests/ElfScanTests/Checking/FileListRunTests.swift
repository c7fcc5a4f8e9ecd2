import Foundation
import Testing
import TruthKit

/// `-` and `--files-from`: what comes from elsewhere than the command line.
@Suite(.timeLimit(.minutes(20))) struct FileListRunTests {
  // MARK: Standard input

  @Test(arguments: ["cat", "gzip -c", "xz -c", "zstd -c", "bzip2 -c"])
  func standardInputIsAModule(_ command: String) async throws {
    try await ModuleFolder.with(["m.ko": "modules/silent.ko"]) { folder in
      let piped = try await folder.shell(#"\#(command) m.ko | "$0" - --format json"#)
      #expect(piped.status == 1)
      #expect(try piped.report().entries == ["unsafe -"])
      let redirected = try await folder.shell(#"exec "$0" check - < m.ko"#)
      #expect(redirected.status == 1)
      let named = try await folder.run("m.ko")
      #expect(redirected.output == named.output.replacing("UNSAFE  m.ko", with: "UNSAFE  -"))
    }
  }

  @Test func standardInputAmongFiles() async throws {
    try await ModuleFolder.with(["m.ko": "modules/silent.ko", "a.ko": "modules/gcc.ko"]) { folder in
      let run = try await folder.shell(#"exec "$0" a.ko - a.ko < m.ko"#)
      #expect(run.entries == ["SAFE  a.ko", "UNSAFE  -", "SAFE  a.ko"])
    }
  }

  @Test func nothingOnStandardInputHasNoVerdict() async throws {
    let run = try await Program.run(script: #"exec "$0" - < /dev/null"#, [])
    #expect(run.status == 2)
    #expect(run.output == "INDETERMINATE  -: nothing comes from standard input\n")
  }

  // MARK: Lists

  @Test(arguments: [
    (#""$0" --files-from list"#, #"b.ko\nd\n\na.ko"#),
    (#""$0" --files-from - < list"#, #"b.ko\nd\na.ko\n"#),
    (#"cat list | "$0" check --files-from -"#, #"b.ko\nd\na.ko\n"#),
    (#""$0" --files-from list -0"#, #"b.ko\0d\0a.ko\0"#),
    (#""$0" --null --files-from - < list"#, #"b.ko\0d\0a.ko"#),
    (#""$0" --files-from /dev/fd/3 3< list"#, #"b.ko\nd\na.ko\n"#),
    (#"mkfifo fifo; cat list > fifo & "$0" --files-from fifo"#, #"b.ko\nd\na.ko\n"#),
    (#""$0" b.ko --files-from list"#, #"d\na.ko\n"#),
  ])
  func namesComeInTheOrderOfTheList(_ command: String, _ list: String) async throws {
    try await ModuleFolder.with([
      "a.ko": "modules/gcc.ko", "b.ko": "modules/silent.ko", "d/y.ko": "modules/gcc.ko",
      "d/x.ko": "shapes/link-order-zero.ko", "not-named.ko": "modules/signed.ko",
    ]) { folder in
      let run = try await folder.shell(#"printf '\#(list)' > list; \#(command)"#)
      #expect(run.status == 1)
      #expect(run.entries == ["UNSAFE  b.ko", "CAUTION  d/x.ko", "SAFE  d/y.ko", "SAFE  a.ko"])
    }
  }

  /// What `find -print0` finds is what is judged, whatever bytes are in the names.
  @Test func namesAreBytes() async throws {
    try await ModuleFolder.with(["a.ko": "modules/gcc.ko"]) { folder in
      let script = #"""
        for name in 'new\nline.ko' 'latin\351.ko' '-dash.ko' ' space .ko' 'quo"te.ko' 'tab\t.ko'; do
          cp a.ko "./$(printf -- "$name")" || exit 98
        done
        find . -name '*.ko' -print0 | LC_ALL=C sort -z | "$0" --files-from - -0
        """#
      let run = try await folder.shell(script)
      #expect(run.status == 0)
      #expect(
        run.entries == [
          "SAFE  ./ space .ko", "SAFE  ./-dash.ko", "SAFE  ./a.ko", "SAFE  ./latin\\xe9.ko",
          "SAFE  ./new\\nline.ko", "SAFE  ./quo\"te.ko", "SAFE  ./tab\\t.ko",
        ])
    }
  }

  /// In a list, `-` is the name of a file.
  @Test func dashInAListIsAFile() async throws {
    try await ModuleFolder.with(["-": "modules/silent.ko"]) { folder in
      let run = try await folder.shell(#"echo - | "$0" --files-from -"#)
      #expect(run.entries == ["UNSAFE  -"])
    }
  }

  @Test func missingListAndMissingFiles() async throws {
    try await ModuleFolder.with(["a.ko": "modules/gcc.ko"]) { folder in
      let missing = try await folder.run("--files-from", "no-such-list")
      #expect(missing.status == 2)
      #expect(missing.entries == ["INDETERMINATE  no-such-list: No such file or directory"])
      let run = try await folder.shell(#"printf 'gone.ko\na.ko\n' | "$0" --files-from -"#)
      #expect(run.status == 2)
      #expect(run.entries == ["INDETERMINATE  gone.ko: No such file or directory", "SAFE  a.ko"])
      let empty = try await folder.run("--files-from", "/dev/null")
      #expect(empty.status == 2)
      #expect(empty.errors == "elfscan: no files to judge\n")
    }
  }

  /// Half a file name must not be taken for one with a NUL forgotten.
  @Test func listWithNulsReadAsLinesIsAnError() async throws {
    try await ModuleFolder.with(["a.ko": "modules/gcc.ko"]) { folder in
      let run = try await folder.shell(#"printf 'a.ko\0a.ko\0' | "$0" --files-from -"#)
      #expect(run.status == 2)
      #expect(run.output.contains("lists with NUL between names need -0"))
    }
  }

  // MARK: Wrong usage

  @Test(arguments: [
    (["-0", "a.ko"], "-0 goes with --files-from"), ([], "name a module, or a folder with modules"),
    (["--jobs", "2"], "name a module, or a folder with modules"),
    (["-", "--files-from", "-"], "standard input cannot be a module and a list of modules"),
    (["--jobs", "0", "a.ko"], "--jobs takes 1 to 1024"), (["-j", "1025", "a.ko"], "--jobs takes 1 to 1024"),
    (["--jobs=-1", "a.ko"], "--jobs"), (["--jobs", "many", "a.ko"], "--jobs"),
    (["--quiet", "--verbose", "a.ko"], "--quiet and --verbose contradict each other"),
    (["--format", "yaml", "a.ko"], "--format"), (["--format", "JSONL", "a.ko"], "--format"),
    (["--shard", "0/4", "a.ko"], "--shard"), (["--shard", "5/4", "a.ko"], "--shard"),
    (["--shard", "4", "a.ko"], "--shard"), (["--shard", "1/0", "a.ko"], "--shard"),
    (["--shard=-1/4", "a.ko"], "--shard"), (["--shard", "1/4/2", "a.ko"], "--shard"),
    (["--shard", "", "a.ko"], "--shard"), (["--shard", "1/99999999999999999999", "a.ko"], "--shard"),
    (["--files-from"], "--files-from"),
  ])
  func wrongUsageIs64(_ arguments: [String], _ message: String) async throws {
    try await ModuleFolder.with(["a.ko": "modules/gcc.ko"]) { folder in
      let run = try await folder.run(["check"] + arguments)
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }
}
