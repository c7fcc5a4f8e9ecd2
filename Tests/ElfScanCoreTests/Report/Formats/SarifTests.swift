import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// SARIF beyond what its schema can tell.
@Suite struct SarifTests {
  struct Log: Decodable {
    struct Run: Decodable {
      struct Tool: Decodable {
        struct Driver: Decodable {
          struct Rule: Decodable {
            struct Text: Decodable {
              let text: String
              let markdown: String?
            }

            struct Configuration: Decodable { let level: String }

            let id: String
            let shortDescription: Text
            let fullDescription: Text
            let help: Text
            let helpUri: String
            let defaultConfiguration: Configuration
          }

          let name: String
          let version: String
          let rules: [Rule]
        }

        let driver: Driver
      }

      struct Result: Decodable {
        struct Message: Decodable { let text: String }
        struct Location: Decodable {
          struct Physical: Decodable {
            struct Artifact: Decodable { let uri: String }
            let artifactLocation: Artifact
          }

          struct Logical: Decodable {
            let name: String
            let fullyQualifiedName: String
            let kind: String
          }

          let physicalLocation: Physical
          let logicalLocations: [Logical]?
        }

        struct Suppression: Decodable { let kind: String }

        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Message
        let locations: [Location]
        let partialFingerprints: [String: String]
        let baselineState: String?
        let suppressions: [Suppression]?
      }

      struct Invocation: Decodable {
        let executionSuccessful: Bool
        let exitCode: Int
      }

      let tool: Tool
      let results: [Result]
      let invocations: [Invocation]
    }

    let version: String
    let runs: [Run]
  }

  private func run(_ assessments: [Assessment], _ options: ReportOptions = ReportOptions()) throws -> Log.Run
  {
    let log = try JSONDecoder().decode(Log.self, from: Data(rendered(SarifFormat.self, assessments, options)))
    #expect(log.version == "2.1.0")
    return try #require(log.runs.count == 1 ? log.runs.first : nil)
  }

  @Test func everyRuleIsDescribed() throws {
    var options = ReportOptions()
    options.docsURL = "https://example.org/rules/"
    let driver = try run([], options).tool.driver
    #expect(driver.name == "ElfScan")
    #expect(driver.version == Product.version)
    #expect(
      driver.rules.map(\.id) == RuleCatalog.descriptions.map(\.id) + [
        "no-verdict", "strip-prediction", "signature-only",
      ])
    for rule in driver.rules {
      #expect(!rule.shortDescription.text.isEmpty)
      // What GitHub has room for.
      #expect((1...1024).contains(rule.fullDescription.text.count), "\(rule.id)")
      #expect(rule.help.markdown?.isEmpty == false)
      #expect(["note", "warning", "error"].contains(rule.defaultConfiguration.level))
    }
    #expect(driver.rules.first?.helpUri == "https://example.org/rules/several-relocation-sections.md")
    #expect(driver.rules.last?.helpUri == "https://example.org/rules/README.md")
  }

  @Test func ruleIndexesPointToTheirRules() throws {
    let run = try run(Fixture.strippable.map { .of($0) })
    #expect(!run.results.isEmpty)
    for result in run.results { #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId) }
  }

  @Test func aFindingIsAResultWithItsPlace() throws {
    let results = try run([.of(Fixture("modules/silent.ko"))]).results
    let result = try #require(results.first)
    #expect(result.ruleId == "several-relocation-sections")
    #expect(result.level == "error")
    #expect(result.locations.first?.physicalLocation.artifactLocation.uri == "modules/silent.ko")
    let place = try #require(result.locations.first?.logicalLocations?.first)
    #expect(place.name == ".rodata")
    #expect(place.fullyQualifiedName == "silent.ko/.rodata")
    #expect(place.kind == "section")
    #expect(
      result.partialFingerprints == [
        "elfscan/v1": Fingerprint(
          module: "silent.ko", rule: "several-relocation-sections", subject: ".rodata", number: 0
        ).description
      ])
    // Without a baseline, nothing is new or old.
    #expect(result.baselineState == nil)
    #expect(result.suppressions == nil)
  }

  @Test func knownFindingsAreThereAndSuppressed() throws {
    var options = ReportOptions()
    options.hasBaseline = true
    let known = try run([Assessment.of(Fixture("modules/silent.ko")).baselined], options)
    #expect(known.results.map(\.baselineState) == ["unchanged"])
    #expect(known.results.first?.suppressions?.map(\.kind) == ["external"])
    #expect(known.invocations.first?.exitCode == 0)
    let new = try run([.of(Fixture("modules/silent.ko"))], options)
    #expect(new.results.map(\.baselineState) == ["new"])
    #expect(new.results.first?.suppressions?.isEmpty == true)
  }

  @Test func theInvocationTellsHowItEnded() throws {
    #expect(try run([.of(Fixture("modules/silent.ko"))]).invocations.map(\.exitCode) == [1])
    #expect(try run(mixedFixtures.map { .of($0) }).invocations.map(\.exitCode) == [2])
    #expect(try run([.of(Fixture("modules/healthy.ko"))]).invocations.map(\.executionSuccessful) == [true])
    let cut = try JSONDecoder().decode(
      Log.self,
      from: Data(rendered(SarifFormat.self, [.of(Fixture("modules/healthy.ko"))], isComplete: false)))
    #expect(cut.runs.first?.invocations.first?.executionSuccessful == false)
    #expect(cut.runs.first?.invocations.first?.exitCode == 2)
  }

  @Test(arguments: [
    ("a/b.ko", "a/b.ko"), ("./a b.ko", "a%20b.ko"), ("/lib/x.ko", "file:///lib/x.ko"),
    ("//lib/x.ko", "file:///lib/x.ko"), ("http://x/y.ko", "http%3A//x/y.ko"),
    ("a#b?c%20.ko", "a%23b%3Fc%2520.ko"),
    ("\u{E4}.ko", "%C3%A4.ko"), ("lib.a(m.o)", "lib.a%28m.o%29"), ("-", "-"), ("a\n.ko", "a%0A.ko"),
  ])
  func pathsAreUris(_ path: String, _ uri: String) { #expect(fileUri(path) == uri) }

  /// Text that looks like a placeholder or like a link stays text.
  @Test func messagesHaveNoPlaceholdersAndNoLinks() throws {
    var patched = try PatchedModule("modules/silent.ko")
    let kept = Set(try patched.module().sections.filter { $0.name.hasPrefix(".rel") }.map(\.index))
    try patched.renameSections(keeping: kept) { _ in Array("[a](http://example.org){0}".utf8) }
    let text = try #require(try run([try patched.assessment()]).results.first?.message.text)
    #expect(text.contains("[a] (http://example.org){{0}}"))
    #expect(!text.contains("]("))
  }
}
