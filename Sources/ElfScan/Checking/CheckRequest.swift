import ArgumentParser
import ElfScanCore
import SystemPackage

/// What `elfscan check` is asked to do, worked out from the command line.
struct CheckRequest: Sendable {
  /// The strippers that are really run on copies.
  struct Proof: Sendable {
    /// Those on PATH.
    var usesUsual = false
    /// Named ones.
    var programs: [String] = []
    var timeLimit = Duration.seconds(60)

    var isWanted: Bool { usesUsual || !programs.isEmpty }
  }

  /// Where the files to judge come from.
  var origins: [FileOrigin] = []
  /// How files are read, and what is judged of folders and packages.
  var input = InputSettings()
  var question = Question()
  /// The reports, each in its format; one of them goes to standard output.
  var reports = [ReportDestination(format: ReportFormats.usual, file: nil)]
  /// What the reports have to know besides.
  var options = ReportOptions()
  var gate = Gate()
  /// The configuration file that settings come from; nil where there is none.
  var configuration: FilePath?
  /// Where what is found is written down as known.
  var newBaseline: FilePath?
  var proof = Proof()
  /// How many files are judged at the same time.
  var jobs = Processors.available
}

extension CheckRequest {
  /// Takes over settings, all but those that the question is made of.
  mutating func take(_ settings: CheckSettings) throws {
    if settings.objects { input.selection.formUnion([.objects, .archives]) }
    if settings.packages { input.selection.insert(.packages) }
    input.patterns.included = settings.include
    input.patterns.excluded = settings.exclude
    if let size = settings.maxSize { input.limit = size.value }
    if let jobs = settings.jobs { self.jobs = jobs }
    reports = [ReportDestination(format: settings.format?.format ?? ReportFormats.usual, file: nil)]
    options.detail = settings.quiet ? .quiet : settings.verbose ? .verbose : .usual
    options.color = Output.wantsColor(settings.color ?? .auto)
    options.tools = settings.toolsOnce
    if let url = settings.docsUrl { options.docsURL = url }
    gate.threshold = settings.failOn ?? .unsafe
    gate.rules.selected = Set(settings.select.map(\.id))
    gate.rules.ignored = Set(settings.ignore.map(\.id))
    if let baseline = settings.baseline { gate.baseline = try CheckRequest.baseline(FilePath(baseline)) }
    options.hasBaseline = gate.baseline != nil
  }

  private static func baseline(_ path: FilePath) throws -> Baseline {
    let reason: String
    do {
      return try BaselineFile.read(FileImage.read(at: path).bytes)
    } catch let error as ElfError {
      reason = error.message
    } catch {
      reason = "\(error)"
    }
    Output.writeError("elfscan: the baseline \(path.shown): \(reason)\n")
    throw ExitCode(Verdict.indeterminate.exitStatus)
  }

  /// The request of a command line that names files and nothing else, which needs no parser: a build system that hands
  /// over thousands of files should not wait for one.
  ///
  /// - Parameter commands: what the first argument must not be; worked out only where it could be one.
  init?(plain arguments: [[UInt8]], commands: @autoclosure () -> [String]) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = arguments.first,
      !first.allSatisfy(letters.contains) || !commands().contains(where: { first.elementsEqual($0.utf8) }),
      arguments.allSatisfy({ !$0.isEmpty && $0.first != UInt8(ascii: "-") && $0.first != UInt8(ascii: "@") })
    else { return nil }
    origins = arguments.map { .path(FilePath(bytes: $0)) }
    options.color = Output.wantsColor()
  }
}
