import ElfScanCore

/// The strip to run for a module where none is named.
enum UsualStrip {
  /// One on PATH that is built for the module's machine, or else plain strip.
  static func name(for header: ElfHeader?) -> String {
    guard let header, !isNative(header.machine),
      let triplet = header.machine.gnuTriplet(header.byteOrder),
      SearchPath.find("\(triplet)-strip") != nil
    else { return "strip" }
    return "\(triplet)-strip"
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
}
