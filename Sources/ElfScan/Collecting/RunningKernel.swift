import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The kernel that runs, as it describes itself.
struct RunningKernel {
  /// `uname -r`.
  let release: String
  /// `uname -m`.
  let machine: String
  /// `uname -n`: never reported, only looked for, to be removed.
  let hostName: String

  /// What of the configuration matters to modules.
  private static let options = [
    "CC_VERSION_TEXT", "CC_IS_GCC", "CC_IS_CLANG", "LD_IS_LLD", "LTO_NONE", "LTO_CLANG_THIN",
    "LTO_CLANG_FULL",
    "CFI", "CFI_CLANG", "LIVEPATCH", "MODVERSIONS", "MODULE_SIG", "MODULE_SIG_FORCE", "MODULE_SIG_ALL",
    "MODULE_SIG_HASH", "MODULE_COMPRESS", "MODULE_COMPRESS_GZIP", "MODULE_COMPRESS_XZ",
    "MODULE_COMPRESS_ZSTD", "DEBUG_INFO_BTF", "DEBUG_INFO_BTF_MODULES", "MODULE_ALLOW_BTF_MISMATCH",
  ]

  /// Asks the system.
  init() {
    var names = utsname()
    guard unsafe uname(&names) == 0 else {
      (release, machine, hostName) = ("", "", "")
      return
    }
    release = RunningKernel.text(&names.release)
    machine = RunningKernel.text(&names.machine)
    hostName = RunningKernel.text(&names.nodename)
  }

  private static func text<Characters>(_ characters: inout Characters) -> String {
    unsafe withUnsafeBytes(of: &characters) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// The options that are set, from the first place that has a configuration of this kernel.
  var configuration: [(name: String, value: String)] {
    let places: [FilePath] = [
      "/proc/config.gz", FilePath("/boot/config-\(release)"), FilePath("/lib/modules/\(release)/config"),
      FilePath("/lib/modules/\(release)/build/.config"),
    ]
    guard let text = places.lazy.compactMap({ SystemFile.text(of: $0) }).first else { return [] }
    var values: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("CONFIG_") {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    return RunningKernel.options.compactMap { option in
      values[Substring("CONFIG_\(option)")].map { ("CONFIG_\(option)", String($0)) }
    }
  }

  /// What it does about signatures.
  var loading: [MachineReport.Fact] {
    [
      ("sig_enforce", "/sys/module/module/parameters/sig_enforce"),
      ("lockdown", "/sys/kernel/security/lockdown"),
      ("tainted", "/proc/sys/kernel/tainted"),
    ].map { name, path in
      MachineReport.Fact(
        name, SystemFile.text(of: FilePath(path))?.split(separator: "\n").first.map(String.init))
    }
  }
}
