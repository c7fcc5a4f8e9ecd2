import ArgumentParser
import ElfScanCore

/// The argument of `--kernel`.
enum KernelChoice: ExpressibleByArgument {
  case all
  case running
  case release(String, [KernelGeneration])

  static let help = ArgumentHelp(
    "The kernels that are asked what they refuse: a release such as 6.1 or 6.1.0-28-amd64, 'running', or 'all' that are known (the default). May be given several times.",
    valueName: "release")

  init?(argument: String) {
    switch argument {
    case "all": self = .all
    case "running": self = .running
    default:
      guard let found = KernelChoice.generations(of: argument) else { return nil }
      self = .release(argument, found)
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .all: "all"
    case .running: "running"
    case .release(let text, _): text
    }
  }

  static var allValueStrings: [String] {
    ["all", "running"] + KernelGeneration.knownReleases.map { "\($0)" }
  }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  private static func generations(of release: String) -> [KernelGeneration]? {
    let found = KernelRelease(release).map(KernelGeneration.of) ?? []
    return found.isEmpty ? nil : found
  }

  /// The generations meant by all the choices together, oldest first; every known one without a choice.
  static func generations(_ choices: [KernelChoice]) throws -> [KernelGeneration] {
    guard !choices.isEmpty else { return KernelGeneration.all }
    var found: Set<KernelGeneration> = []
    for choice in choices {
      switch choice {
      case .all: found.formUnion(KernelGeneration.all)
      case .running: found.formUnion(try running())
      case .release(_, let generations): found.formUnion(generations)
      }
    }
    return found.sorted()
  }

  private static func running() throws -> [KernelGeneration] {
    let release = RunningKernel().release
    if let found = generations(of: release) { return found }
    let oldest = KernelGeneration.all.first?.name ?? ""
    Output.writeError(
      "elfscan: the kernel that runs is \(printable(release)); known are \(oldest) and what is newer\n")
    throw ExitCode(Verdict.indeterminate.exitStatus)
  }
}
