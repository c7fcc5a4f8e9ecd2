import Foundation
import Testing
import TruthKit

/// What documents name without running it: targets, scripts, options, tests, and each other.
@Suite(.timeLimit(.minutes(20))) struct MentionTests {
  /// What is named in prose, and what is not run here.
  private static let mentions: [(document: String, code: String)] =
    (Document.pages + []).flatMap { page in page.code.map { (page.name, $0) } }
    + DocumentCommandTests.elsewhere.keys.flatMap { command in
      command.components(separatedBy: " && ").map { ("a command", $0.replacing("sudo ", with: "")) }
    }

  static func text(_ name: String) -> String {
    (try? String(contentsOf: Fixture.project.appending(path: name), encoding: .utf8)) ?? ""
  }

  // MARK: make

  /// Targets of other makefiles: the kernel's, and Buildroot's.
  private static let othersTargets: Set = [
    "modules", "modules_install", "bindeb-pkg", "rpm-pkg", "linux-reinstall", "FOO-reinstall",
  ]

  @Test func targetsOfMakeExist() {
    let targets = Set(
      MentionTests.text("Makefile").split(separator: "\n").compactMap {
        $0.firstMatch(of: #/^([a-z0-9-]+):/#).map { String($0.output.1) }
      })
    let calls = MentionTests.mentions.filter { $0.code.hasPrefix("make ") }
    #expect(targets.count > 25 && calls.count > 25)
    for (document, call) in calls {
      let words = call.replacing(#/'[^']*'|"[^"]*"|-C \S+/#, with: "").split(separator: " ").dropFirst()
      for word in words where !word.contains("=") && word.contains(#/^[A-Za-z]/#) {
        #expect(
          targets.contains(String(word)) || MentionTests.othersTargets.contains(String(word)),
          "\(document): \(call)")
      }
    }
  }

  /// What a target is given with ARGS is an option of the program that it runs.
  @Test func optionsOfTargetsExist() throws {
    let makefile = MentionTests.text("Makefile")
    let calls = MentionTests.mentions.filter { $0.code.contains(#/^make .*ARGS=/#) }
    #expect(!calls.isEmpty)
    for (document, call) in calls {
      let target = try #require(call.firstMatch(of: #/^make ([a-z0-9-]+)/#)?.output.1, "\(document): \(call)")
      let rule = try #require(
        makefile.components(separatedBy: "\n\n").first { $0.contains("\n\(target):") }, "\(document): \(call)"
      )
      let program =
        try #require(rule.firstMatch(of: #/scripts\/[a-z0-9-]+|DIFFERENTIAL/#), "\(document): \(call)").output
      let source = MentionTests.text(
        program == "DIFFERENTIAL" ? "Tests/Differential/Compare.swift" : String(program))
      #expect(!source.isEmpty)
      for option in call.matches(of: #/--([a-z-]+)/#) {
        #expect(source.contains(option.output.1), "\(document): \(call)")
      }
    }
  }

  // MARK: scripts and tests

  @Test func scriptsAndTheirOptionsExist() {
    // The kernel's own.
    let others = ["scripts/sign-file", "scripts/package", "scripts/Makefile.modinst"]
    let calls = MentionTests.mentions.filter { call in
      call.code.hasPrefix("scripts/") && !others.contains { call.code.hasPrefix($0) }
    }
    #expect(calls.count >= 3)
    for (document, call) in calls {
      let words = call.split(separator: " ")
      let place = Fixture.project.appending(path: String(words[0])).path(percentEncoded: false)
      #expect(FileManager.default.fileExists(atPath: place), "\(document): \(call)")
      let script = MentionTests.text(String(words[0]))
      for option in words where option.hasPrefix("--") {
        #expect(script.contains(option.prefix { $0 != "=" }), "\(document): \(call)")
      }
    }
  }

  @Test func namedTestsExist() throws {
    let folder = Fixture.project.appending(path: "Tests").path(percentEncoded: false)
    let sources = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".swift")
    }
    let names = sources.flatMap { source in
      MentionTests.text("Tests/\(source)").matches(of: #/\b(?:struct|func|extension) (\w+)/#).map {
        $0.output.1
      }
    }
    let calls = MentionTests.mentions.filter { $0.code.contains("swift test") }
    #expect(calls.count >= 5)
    for (document, call) in calls {
      let filter = try #require(
        call.firstMatch(of: #/--filter '?([^']+)'?/#)?.output.1, "\(document): \(call)")
      for name in filter.split(separator: "|") {
        #expect(names.contains { $0.contains(name) }, "\(document): no test \(name)")
      }
    }
    // Suites that the tables of promises rest on.
    for (document, name) in MentionTests.mentions where name.contains(#/^[A-Z]\w+Tests$/#) {
      #expect(names.contains { $0 == name }, "\(document): \(name)")
    }
  }

  // MARK: elfscan

  /// Options by command, as help has them; asked for once.
  private static let options = Task {
    let dump = try await Program.run(["--experimental-dump-help"]).output
    let help = try JSONDecoder().decode(Help.self, from: Data(dump.utf8))
    let commands = help.command.subcommands.map(\.commandName).filter { $0 != "help" }
    var options: [String: Set<String>] = [:]
    for command in commands {
      let help = try await Program.run(["help", command])
      #expect(help.status == 0, "\(command)")
      options[command] = Set(
        help.output.matches(of: #/(?:^|[\s\[,])(-{1,2}[A-Za-z0-9][a-z0-9-]*)/#).map { String($0.output.1) })
    }
    return options
  }

  private struct Help: Decodable {
    struct Named: Decodable { let commandName: String }
    struct Tool: Decodable { let subcommands: [Named] }
    let command: Tool
  }

  @Test func commandsAndOptionsOfElfscanExist() async throws {
    let options = try await MentionTests.options.value
    let calls = MentionTests.mentions.filter { $0.code.hasPrefix("elfscan ") }
    #expect(calls.count > 30 && options.count > 10)
    for (document, call) in calls {
      let words = call.split(separator: " ").dropFirst().map(String.init)
      let command = words.first.flatMap { options[$0] == nil ? nil : $0 }
      #expect(
        command != nil || words[0].contains(#/^-|^COMMAND$|[./]|^help$|^[A-Z]+$/#), "\(document): \(call)")
      // The other options of elfscan strip are those of strip.
      let known = options[command ?? "check", default: []].union(["--version", "--strip-debug", "--help"])
      for word in words where word.hasPrefix("-") {
        #expect(known.contains(String(word.prefix { $0 != "=" })), "\(document): \(call)")
      }
    }
  }

  /// What the pages about commands call an option is one.
  @Test(arguments: ["docs/usage.md", "docs/ci.md", "docs/many-files.md", "docs/packages.md"])
  func optionsExist(_ page: String) async throws {
    let known = try await MentionTests.options.value.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let others: Set = [
      "--force-group-allocation", "-O",
      // Options of strip, which elfscan strip has too.
      "--strip-debug", "--strip-unneeded", "--strip-all", "--strip-dwo", "--keep-section",
      "--keep-file-symbols", "--only-modules",
      "--no-sync", "--dry-run", "--drop-signature", "--with", "-g", "-S", "-d", "-p", "-R", "-K", "-N", "-x",
      "-X", "-w", "-o", "-v",
    ]
    for code in Document(page).code where code.hasPrefix("-") && code != "-" {
      let option = String(code.prefix { $0 != " " && $0 != "=" })
      #expect(known.contains(option) || others.contains(option), "\(code)")
    }
  }

  // MARK: Links

  @Test(arguments: Document.pages) func linksLeadSomewhere(_ page: Document) {
    let folder = page.name.split(separator: "/").dropLast().joined(separator: "/")
    let prose = page.prose.replacing(#/(?<mark>`+)[^`](?:.|\n)*?\k<mark>/#, with: "")
    for match in prose.matches(of: #/\]\(([^)\s]+)\)/#) {
      let target = String(match.output.1)
      guard !target.contains("://"), !target.hasPrefix("mailto:") else { continue }
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      let name = parts[0].isEmpty ? page.name : "\(folder.isEmpty ? "" : folder + "/")\(parts[0])"
      let file = Fixture.project.appending(path: name).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: file.path(percentEncoded: false)), "\(target)")
      if parts.count == 2 {
        let path = file.path(percentEncoded: false).dropFirst(
          Fixture.project.path(percentEncoded: false).count)
        #expect(
          Document(String(path.drop { $0 == "/" })).anchors.contains(parts[1]), "\(target): no such heading")
      }
    }
  }
}
