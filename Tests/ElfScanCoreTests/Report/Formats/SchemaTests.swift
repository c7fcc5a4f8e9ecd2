import Foundation
import SystemPackage
import Testing
import TruthKit

@testable import ElfScanCore

/// Everything that is written for programs, of every fixture, held against its schema by validators that others wrote.
@Suite(.timeLimit(.minutes(5))) struct SchemaTests {
  private static let question = Question(
    releases: [35, 38, 40, 44, 47].compactMap { BinutilsRelease.of(BinutilsVersion(2, $0)) },
    modes: StripMode.allCases)

  /// Every fixture with all that can be asked about.
  private static let assessments = Fixture.strippable.map { Assessment.of($0, question) }

  private static var options: ReportOptions {
    var options = ReportOptions()
    options.tools = ["kbuild", "dkms"].compactMap(PackagingTool.init(id:))
    options.hasBaseline = true
    return options
  }

  /// Every fixture in one document, and modules each in its own, as they are and as a baseline knows them.
  private static func documents(_ format: any ReportFormat.Type, _ schema: String, ending: String)
    -> [Validator.Document]
  {
    Fixture.all(in: "modules").flatMap { [Assessment.of($0), Assessment.of($0).baselined] }.map {
      Validator.Document("\($0.path)\(ending)", schema, rendered(format, [$0], options))
    } + [
      Validator.Document("all\(ending)", schema, rendered(format, assessments, options)),
      Validator.Document(
        "kernel\(ending)", schema,
        rendered(
          format, mixedFixtures.map { .of($0, Question(kernels: Array(KernelGeneration.all.prefix(1)))) },
          options)),
      Validator.Document("none\(ending)", schema, rendered(format, [], options)),
      Validator.Document(
        "interrupted\(ending)", schema,
        rendered(format, mixedFixtures.map { .of($0) }, options, isComplete: false)),
    ]
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.json.isWanted }))
  func json() async throws {
    let documents =
      SchemaTests.documents(JsonFormat.self, Validator.published("check"), ending: ".json")
      + SchemaTests.documents(JsonLinesFormat.self, Validator.published("check-line"), ending: ".jsonl")
    #expect(try await Validator.complaints(about: documents) == [])
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.sarif.isWanted }))
  func sarif() async throws {
    let documents = SchemaTests.documents(SarifFormat.self, Validator.sarifSchema, ending: ".sarif")
    #expect(try await Validator.complaints(about: documents) == [])
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.json.isWanted }))
  func gitlab() async throws {
    let schema = Validator.ofTests("gitlab-code-quality.schema.json")
    let documents = SchemaTests.documents(GitLabFormat.self, schema, ending: ".json")
    #expect(try await Validator.complaints(about: documents) == [])
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.xml.isWanted }))
  func junit() async throws {
    let documents = SchemaTests.documents(JUnitFormat.self, Validator.ofTests("junit.xsd"), ending: ".xml")
    #expect(try await Validator.complaints(aboutXml: documents).isEmpty)
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.json.isWanted }))
  func viewsComparisonsAndRules() async throws {
    var documents = [Validator.Document("rules", Validator.published("rules"), RuleReport.json)]
    let healthy = FilePath(Fixture("modules/healthy.ko").path)
    for fixture in Fixture.strippable {
      for kernels in [KernelGeneration.all, Array(KernelGeneration.all.prefix(1))] {
        let comparison = ComparisonResult.of(
          (healthy, "before"), (FilePath(fixture.path), fixture.name), kernels: kernels)
        documents.append(
          Validator.Document(
            "\(fixture.name)-verify", Validator.published("verify"), ComparisonReport.json(comparison)))
      }
      guard let module = try? fixture.module() else { continue }
      let views: [(String, any ModuleView)] = [
        ("info", ModuleSummary(module)), ("sections", SectionList(module)), ("symbols", SymbolList(module)),
        ("relocations", RelocationList(module)), ("groups", GroupList(module)),
      ]
      for (name, view) in views {
        var bytes: [UInt8] = []
        view.json { bytes += $0 }
        documents.append(
          Validator.Document("\(fixture.name)-\(name)", Validator.published(name), bytes))
      }
    }
    #expect(try await Validator.complaints(about: documents) == [])
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.json.isWanted }))
  func baselines() async throws {
    var baseline = Baseline()
    for fixture in Fixture.strippable { baseline.add(BaselineRecord(.of(fixture))) }
    let documents = [baseline, Baseline()].map {
      Validator.Document("baseline", Validator.published("baseline"), BaselineFile.write($0))
    }
    #expect(try await Validator.complaints(about: documents) == [])
  }

  /// A validator that says yes to everything would prove nothing.
  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.json.isWanted }))
  func whatIsWrongIsFound() async throws {
    let good = String(decoding: rendered(JsonFormat.self, [.of(Fixture("modules/silent.ko"))]), as: UTF8.self)
    let wrong = [
      good.replacing("\"unsafe\"", with: "\"unsure\""), good.replacing("\"count\":", with: "\"number\":"),
      good.replacing("\"error\":null", with: "\"error\":null,\"new\":1"), String(good.dropLast(2)),
      good.replacing("\"error\":null", with: "\"error\":null,\"error\":null"), "[]",
    ]
    #expect(!wrong.contains(good))
    let documents = ([good] + wrong).map {
      Validator.Document("text", Validator.published("check"), Array($0.utf8))
    }
    #expect(try await Validator.wrong(among: documents) == Set(1...wrong.count))
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.xml.isWanted }))
  func wrongXmlIsFound() async throws {
    let good = String(
      decoding: rendered(JUnitFormat.self, [.of(Fixture("modules/silent.ko"))]), as: UTF8.self)
    let wrong = [
      good.replacing("failures=\"1\"", with: "failures=\"one\""),
      good.replacing("<failure", with: "<failed").replacing("</failure", with: "</failed"),
      good.replacing(" name=\"modules", with: " title=\"modules"), good.replacing("</testsuite>", with: ""),
      good.replacing("UNSAFE", with: "\u{1}"),
    ]
    for text in wrong {
      #expect(text != good)
      let document = Validator.Document("wrong", Validator.ofTests("junit.xsd"), Array(text.utf8))
      #expect(try await !Validator.complaints(aboutXml: [document]).isEmpty, "\(text.prefix(200))")
    }
  }
}
