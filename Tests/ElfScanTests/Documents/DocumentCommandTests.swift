import Foundation
import Testing
import TruthKit

/// Every command of every document: run here, or listed with the reason why not.
@Suite(.timeLimit(.minutes(20))) struct DocumentCommandTests {
  typealias Modules = CommandStage.Modules

  /// What is not run here, and why.
  static let elsewhere: [String: String] = [
    "make run": "builds a release",
    "make test": "is this test, among others",
    "make lint format": "changes sources",
    "make test-asan test-tsan valgrind": "build and run the tests in other ways",
    "make matrix": "downloads",
    "make e2e-boot": "downloads kernels, and starts them",
    "swift test --filter GateTests": "builds the tests",
    "make build && sudo make install": "installs for the machine; make packages-test does so in a folder",
    "make deb": "builds a release; make packages-test unpacks and tries what it makes",
    "make rpm": "builds a release; make packages-test unpacks and tries what it makes",
    "podman build -f integrations/container/Containerfile -t elfscan .build/release":
      "downloads an image; make integrations-test does so where podman runs",
    #"podman run --rm -v "$PWD/modules:/modules:ro" elfscan /modules"#:
      "needs that image; make integrations-test",
    #"rpmbuild -bb --define "elfscan_version $(scripts/version)" --define "_sourcedir DIR" packaging/elfscan.spec"#:
      "builds a release",
  ]

  /// Exit statuses that are not those of a verdict.
  static let statuses: [String: Int32] = [:]

  // MARK: What is run

  /// Each block with all that stands for modules; only what judges ends in another way if that is sound.
  private static let cases = CommandBlock.all.filter { $0.commands.contains { elsewhere[$0.text] == nil } }
    .flatMap {
      block in
      Modules.allCases.map { (block, $0) }.filter { block, modules in
        modules == .harmed || block.commands.contains { judges($0.text) }
      }
    }

  @Test(arguments: cases) func commandsDoWhatTheyAreFor(_ block: CommandBlock, _ modules: Modules)
    async throws
  {
    try await CommandStage.with(modules, for: block) { stage in
      var last: Int32 = 0
      for command in block.commands where DocumentCommandTests.elsewhere[command.text] == nil {
        if command.text == "echo $?" {
          #expect(command.shown == ["\(last)"])
          continue
        }
        for variant in Synopsis.variants(of: command.text) {
          let run = try await stage.run(variant, isOfPipeline: block.isOfPipeline)
          let expected = DocumentCommandTests.statuses[command.text] ?? status(of: variant, modules)
          #expect(
            run.status == expected && !run.wasKilled, "\(variant): \(run.status)\n\(run.errors)\(run.output)")
          last = run.status
          if let shown = command.shown, modules == .harmed {
            #expect(Shown.matches(shown, run.output), "\(variant) prints:\n\(run.output)")
          }
          for file in outputs(of: variant) {
            #expect(try !contents(stage.folder.path(file)).isEmpty, "\(variant): \(file)")
          }
        }
      }
    }
  }

  /// What a command ends with: that of the verdict, where it judges and says so.
  private func status(of command: String, _ modules: Modules) -> Int32 {
    if command.hasPrefix("elfscan kernel/") { return 2 }
    let isHarmed = modules == .harmed || command.contains("Fixtures/")
    return isHarmed && DocumentCommandTests.judges(command) ? 1 : 0
  }

  /// Whether a verdict decides the exit status of a command.
  private static func judges(_ command: String) -> Bool {
    let last = command.split(separator: "\n").last ?? ""
    return last.contains(#/\belfscan (?:check |merge |\[OPTIONS\]|-|[A-Z]|[A-Za-z0-9.\/-]+[.\/])/#)
      && !last.contains(#/\|\||&&|baseline|\| jq|sbatch/#)
  }

  /// The files that a command names for reports.
  private func outputs(of command: String) -> [String] {
    command.matches(of: #/(?:--output [a-z]+=|--write-baseline )"?([a-z-]+\.[a-z]+)/#).map {
      String($0.output.1)
    }
      + (command.contains("STEP_SUMMARY") ? ["summary.md"] : [])
  }

  // MARK: What is listed

  @Test func nothingIsListedInVain() {
    let commands = Set(CommandBlock.all.flatMap { $0.commands.map(\.text) })
    for listed in Array(DocumentCommandTests.elsewhere.keys) + Array(DocumentCommandTests.statuses.keys) {
      #expect(commands.contains(listed), "no document has: \(listed)")
    }
  }

  /// Documents are found, and so are their commands: a reader that finds none would pass.
  @Test func commandsAreFoundWhereTheyAre() {
    let places = CommandBlock.all.map { $0.place.prefix { $0 != ":" } }
    let counts = [
      "README.md": 7, "CONTRIBUTING.md": 1, "docs/usage.md": 9, "docs/ci.md": 9, "docs/many-files.md": 11,
      "docs/packages.md": 1,
      "docs/triage.md": 1, "docs/remedies.md": 25, "docs/man/elfscan.1": 7,
      "integrations/dkms/elfscan.conf": 1,
      "integrations/container/Containerfile": 2, "packaging/elfscan.spec": 1,
    ]
    for (document, count) in counts {
      #expect(places.count { $0 == document } >= count, "\(document): \(places.count { $0 == document })")
    }
  }
}
