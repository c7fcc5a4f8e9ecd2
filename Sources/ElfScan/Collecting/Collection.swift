import ElfScanCore
import SystemPackage

/// Puts together what a maintainer needs to know of this machine.
enum Collection {
  /// Tools that have a part in building, stripping and loading modules.
  private static let tools = [
    "strip", "objcopy", "ld", "eu-strip", "llvm-strip", "llvm-objcopy", "gcc", "clang", "ld.lld", "pahole",
    "modinfo", "dkms",
  ]
  /// How long a program may take that is asked about itself.
  private static let timeLimit = Duration.seconds(10)
  /// Modules that are told about; more would not fit in a ticket.
  private static let moduleLimit = 200

  /// Asks the tools, the kernel and DKMS, and judges the modules that the paths lead to.
  static func ofThisMachine(modules paths: [FilePath]) -> MachineReport {
    var report = MachineReport()
    let kernel = RunningKernel()
    let privacy = Privacy(hostName: kernel.hostName)
    report.distribution = SystemFile.value(of: "PRETTY_NAME", in: "/etc/os-release")
    report.kernelRelease = kernel.release
    report.machine = kernel.machine
    for tool in tools {
      let version =
        SearchPath.find(tool) == nil ? nil : ProgramRun.versionLine(tool, timeLimit: timeLimit)
      report.tools.append(MachineReport.Fact(tool, version.map(privacy.removed)))
    }
    report.configuration = kernel.configuration.map { MachineReport.Fact($0.name, privacy.removed($0.value)) }
    report.loading = kernel.loading
    report.dkms = dkmsStatus().map(privacy.removed)
    var walk = FileWalk(paths.map { .path($0) }, selecting: .modules)
    while report.modules.count < moduleLimit, let item = walk.next() {
      switch item {
      case .file(let path):
        for input in Input.open(path) {
          report.modules.append(TriageModule(Assessment.of(input, Question())))
        }
      case .standardInput: break
      case .unreadable(let path, let error):
        report.modules.append(TriageModule(Assessment.indeterminate(path.bytes, error)))
      }
    }
    return report
  }

  private static func dkmsStatus() -> [String] {
    guard SearchPath.find("dkms") != nil else { return [] }
    let output = try? ProgramAnswer.of(
      ProgramRun.executable("dkms"), to: "status", timeLimit: timeLimit)
    return output.map { $0.split(whereSeparator: \.isNewline).prefix(40).map(String.init) } ?? []
  }
}
