import ArgumentParser
import ElfScanCore
import Foundation
import TruthKit

/// Holds predictions against real strips on many files and prints how often they agree.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare predictions with what real strips do to many files.")

  @Option(help: "A folder whose modules and object files (*.ko, *.o, at any depth) are used.")
  var modules: [String] = []

  @Option(help: "How many of the modules to take, chosen by the seed; all without this.")
  var sample: Int?

  @Option(help: "How many random modules to compose.")
  var generate = 0

  @Option(help: "How many changed modules to make out of --modules and the fixtures.")
  var mutate = 0

  @Flag(help: "Take every fixture too.")
  var fixtures = false

  @Option(help: "With how many releases of GNU strip, from the oldest to the newest; all without this.")
  var releases: Int?

  @Flag(help: "Leave out llvm-strip and eu-strip.")
  var gnuOnly = false

  @Option(help: "Run this strip for x86-64 only, instead of all that are installed.")
  var strip: String?

  @Option(help: "A strip for x86-64: where its predictions are wrong in the same way, nothing is told.")
  var known: String?

  @Flag(help: "Repair the modules first, and check that every strip is safe on the result.")
  var repair = false

  @Option(help: "Makes a run repeatable.")
  var seed: UInt64 = 1

  @Option(help: "How many examples are told of each way in which an object is not as predicted.")
  var examples = 3

  @Option(help: "Where files whose prediction was wrong are kept.")
  var keep = ".build/disagreements"

  @Option(help: "A file that gets the counts and the disagreements as JSON.")
  var json: String?

  func run() async throws {
    let files = sampled(modules.flatMap(Compare.modules(below:)).sorted())
    let fixtureFiles = Fixture.strippable.map(\.path)
    var cases: [Case] = files.map(Case.file)
    if fixtures { cases += fixtureFiles.map(Case.file) }
    cases += (0..<generate).map { Case.generated(seed &+ UInt64($0), areModules: repair) }
    let originals = files.isEmpty ? fixtureFiles : files
    cases += (0..<mutate).map { Case.mutated(originals[$0 % originals.count], seed &+ UInt64($0)) }

    let strips = try strip.map { [try RealStrip.at($0)] } ?? RealStrip.all
    var tally = await compare(cases, strips)
    if let known { tally.forget(await compare(cases, [try RealStrip.at(known)])) }
    tally.report()
    if let json { try tally.json.write(to: URL(filePath: json)) }
    if tally.disagreements > 0 || tally.isEmpty { throw ExitCode.failure }
  }

  private func sampled(_ files: [String]) -> [String] {
    guard let sample else { return files }
    var generator = SeededGenerator(seed)
    return Array(files.shuffled(using: &generator).prefix(sample)).sorted()
  }

  /// Works on as many cases at a time as there are processors.
  private func compare(_ cases: [Case], _ strips: [RealStrip]) async -> Tally {
    let workers = max(ProcessInfo.processInfo.activeProcessorCount, 1)
    return await withTaskGroup(of: Tally.self) { group in
      for worker in 0..<workers {
        group.addTask {
          var tally = Tally(examples: examples)
          for index in stride(from: worker, to: cases.count, by: workers) {
            guard let data = cases[index].data else { continue }
            if repair {
              await tally.addRepair(data, name: cases[index].name, keep: keep)
            } else {
              await tally.add(
                data, name: cases[index].name, keep: keep, strips, releases: releases,
                alternatives: !gnuOnly && strip == nil)
            }
          }
          return tally
        }
      }
      return await group.reduce(into: Tally(examples: examples)) { $0.merge($1) }
    }
  }

  private static func modules(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".ko") || $0.hasSuffix(".o") }.map { "\(folder)/\($0)" }
  }
}

/// Where the bytes of one comparison come from.
enum Case: Sendable {
  case file(String)
  case generated(UInt64, areModules: Bool)
  case mutated(String, UInt64)

  var name: String {
    switch self {
    case .file(let path): path
    case .generated(let seed, _): "generated-\(seed).ko"
    case .mutated(let path, let seed): "mutated-\(seed)-\(path.split(separator: "/").last ?? "")"
    }
  }

  var data: Data? {
    switch self {
    case .file(let path):
      return FileManager.default.contents(atPath: path)
    case .generated(let seed, let areModules):
      var generator = ModuleGenerator(seed: seed, areModules: areModules)
      return Data(generator.next())
    case .mutated(let path, let seed):
      var mutator = ModuleMutator(seed: seed)
      return FileManager.default.contents(atPath: path).flatMap { mutator.mutate(Array($0)) }.map { Data($0) }
    }
  }
}
