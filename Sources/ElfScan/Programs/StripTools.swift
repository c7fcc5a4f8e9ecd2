import ElfScanCore

/// The strippers on this machine.
struct StripTools {
  /// The one program to use (`--with`); nil for those on PATH.
  let named: String?
  private var identities: [String: StripperIdentity?] = [:]

  init(named: String?) {
    self.named = named
  }

  /// The strip for a machine: that which was named, or one built for the machine, or else plain strip.
  func preferred(for header: ElfHeader?) -> String {
    if let named { return named }
    guard let header, !StripTools.isNative(header.machine),
      let triplet = header.machine.gnuTriplet(header.byteOrder),
      SearchPath.find("\(triplet)-strip") != nil
    else { return "strip" }
    return "\(triplet)-strip"
  }

  /// Every stripper that can be tried, GNU strip first.
  mutating func all(for header: ElfHeader?) async -> [StripPlan.Tool] {
    var tools: [StripPlan.Tool] = []
    let program = preferred(for: header)
    if let identity = await identity(of: program) {
      tools.append(StripPlan.Tool(program: program, identity: identity))
    }
    // Its name says which it is; asking takes as long as stripping.
    if named == nil, let llvm = StripTools.llvmStrip() {
      tools.append(StripPlan.Tool(program: llvm, identity: .llvm))
    }
    return tools
  }

  /// nil where it cannot be run.
  private mutating func identity(of program: String) async -> StripperIdentity? {
    if let known = identities[program] { return known }
    let line = await ProgramRun.versionLine(program)
    let identity = line.map { StripperIdentity(versionLine: $0) }
    identities[program] = .some(identity)
    return identity
  }

  private static func isNative(_ machine: Machine) -> Bool {
    #if arch(x86_64)
      machine == .x8664 || machine == .i386
    #elseif arch(arm64)
      machine == .aarch64
    #elseif arch(riscv64)
      machine == .riscv
    #elseif arch(powerpc64) || arch(powerpc64le)
      machine == .powerpc64
    #elseif arch(s390x)
      machine == .s390
    #else
      false
    #endif
  }

  /// Distributions install llvm-strip with its version in the name, and the plain name only with another package.
  private static func llvmStrip() -> String? {
    if SearchPath.find("llvm-strip") != nil { return "llvm-strip" }
    return (14...40).reversed().lazy.map { "llvm-strip-\($0)" }.first { SearchPath.find($0) != nil }
  }
}
