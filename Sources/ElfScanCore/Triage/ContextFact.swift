/// A line that says something about the machine or the build.
///
/// **To add one**, add a row to `all`: the text by which the line is found, and what to make of what stands around it.
struct ContextFact: Sendable {
  /// The text by which lines are found, at least `AnchorSearch.shortest` bytes.
  let anchor: String
  /// Takes the words before and after the text.
  let read: @Sendable (_ before: [Substring], _ after: [Substring], _ context: inout TriageContext) -> Void

  init(
    _ anchor: String,
    _ read:
      @escaping @Sendable (
        _ before: [Substring], _ after: [Substring], _ context: inout TriageContext
      ) -> Void
  ) {
    self.anchor = anchor
    self.read = read
  }

  static let all: [ContextFact] = [
    // DKMS make.log for nvidia-555.52.04 for kernel 6.9.3 (x86_64), DKMS (dkms-3.2.2) make.log for nvidia/555.52.04 for …
    ContextFact("make.log for ") { before, after, context in
      guard before.contains("DKMS") else { return }
      context.hasMakeLog = true
      if let machine = after.last, machine.hasPrefix("("), machine.hasSuffix(")") {
        context.note(machine: machine.dropFirst().dropLast())
      }
      if let version = before.last, version.hasPrefix("(dkms-") {
        context.note(dkmsVersion: String(version.dropFirst("(dkms-".count).prefix { $0 != ")" }))
      }
      if let package = after.first {
        context.note(package: String(package), kernel: word(after: "kernel", in: after))
      }
    },
    ContextFact("dkms: dkms-") { _, after, context in
      if let version = after.first { context.note(dkmsVersion: String(version)) }
    },
    // make -j8 KERNELRELEASE=6.9.3-3-cachyos-lto CC=clang LD=ld.lld …
    ContextFact("KERNELRELEASE=") { before, after, context in
      if let kernel = after.first { context.note(kernel: String(kernel)) }
      let words = before + after
      if let build = words.first(where: { $0.hasPrefix("M=") }) {
        noteBuildFolder(build.dropFirst(2), &context)
      }
      let compiler = words.last { $0.hasPrefix("CC=") }?.dropFirst(3)
      context.note(
        makeCompiler: compiler.map { String($0.prefix { $0 != "." }) },
        usesLlvm: words.contains { $0.hasPrefix("LLVM=") && $0 != "LLVM=0" })
    },
    ContextFact("Building module") { _, _, context in context.hasDkmsOutput = true },
    ContextFact("Signing module ") { _, after, context in
      context.hasDkmsOutput = true
      if let path = after.first { noteModule(path, &context) }
    },
    ContextFact("dkms install ") { _, after, context in notePackage(after, &context) },
    ContextFact("dkms build ") { _, after, context in notePackage(after, &context) },
    // LD [M]  /var/lib/dkms/nvidia/555.52.04/build/nvidia-modeset.ko
    ContextFact("LD [M]  ") { _, after, context in
      if let path = after.first, path.hasSuffix(".ko") { noteModule(path, &context) }
    },
    ContextFact("LTO [M] ") { _, _, context in
      context.note(lto: true, because: "make runs the LTO step (LTO [M])")
    },
    ContextFact("Linux version ") { _, after, context in
      context.hasKernelMessages = true
      if let kernel = after.first { context.note(kernel: String(kernel)) }
      let text = after.dropFirst().joined(separator: " ")
      for name in ["clang version ", "gcc version ", "gcc ("] {
        guard let start = text.firstRange(of: name)?.lowerBound else { continue }
        context.note(kernelCompiler: String(text[start...].prefix { $0 != "," && $0 != "#" }.prefix(60)))
        break
      }
    },
    ContextFact("The kernel was built by: ") { _, after, context in
      context.note(kernelCompiler: after.joined(separator: " "))
    },
    ContextFact("CONFIG_CC_VERSION_TEXT=") { _, after, context in
      context.note(kernelCompiler: unquoted(after.joined(separator: " ")))
    },
    ContextFact("CONFIG_CC_IS_CLANG=y") { _, _, context in context.note(isClang: true) },
    ContextFact("CONFIG_CC_IS_GCC=y") { _, _, context in context.note(isClang: false) },
    ContextFact("CONFIG_LTO_CLANG_THIN=y") { _, _, context in
      context.note(lto: true, because: "CONFIG_LTO_CLANG_THIN=y")
    },
    ContextFact("CONFIG_LTO_CLANG_FULL=y") { _, _, context in
      context.note(lto: true, because: "CONFIG_LTO_CLANG_FULL=y")
    },
    ContextFact("CONFIG_LTO_NONE=y") { _, _, context in context.note(lto: false, because: "CONFIG_LTO_NONE=y")
    },
    ContextFact("PRETTY_NAME=") { _, after, context in
      context.distribution = context.distribution ?? unquoted(after.joined(separator: " "))
    },
    // strip: GNU strip (GNU Binutils for Debian) 2.40
    ContextFact("GNU strip ") { _, after, context in
      context.note(tool: "strip", "GNU strip " + after.joined(separator: " "))
    },
    ContextFact("kernel release: ") { _, after, context in
      if let kernel = after.first { context.note(kernel: String(kernel)) }
    },
  ]

  // MARK: Words

  private static func word(after mark: Substring, in words: [Substring]) -> String? {
    guard let position = words.firstIndex(of: mark), position + 1 < words.count else { return nil }
    return String(words[position + 1])
  }

  private static func noteModule(_ path: Substring, _ context: inout TriageContext) {
    let name = path.split(separator: "/").last ?? path
    context.note(module: String(name.hasSuffix(".ko") ? name.dropLast(3) : name))
  }

  /// `/var/lib/dkms/nvidia/555.52.04/build`.
  private static func noteBuildFolder(_ path: Substring, _ context: inout TriageContext) {
    let parts = path.split(separator: "/")
    guard let build = parts.lastIndex(of: "build"), build >= 3, parts[build - 3] == "dkms" else { return }
    context.note(package: "\(parts[build - 2])/\(parts[build - 1])", kernel: nil)
  }

  /// `--no-depmod nvidia/555.52.04 -k 6.9.3-3-cachyos-lto`.
  private static func notePackage(_ words: [Substring], _ context: inout TriageContext) {
    let package = words.first { $0.contains("/") && !$0.hasPrefix("-") && !$0.hasPrefix("/") }
    guard let package else { return }
    context.note(package: String(package), kernel: word(after: "-k", in: words))
  }

  private static func unquoted(_ text: String) -> String { text.filter { $0 != "\"" } }
}

extension ContextFact {
  /// Notes what a line says.
  func note(_ match: LogScanner.Match, in context: inout TriageContext) {
    let before = printable(match.line[..<match.place.lowerBound].suffix(120)).split(separator: " ")
    let after = printable(match.line[match.place.upperBound...].prefix(180)).split(separator: " ")
    read(before, after, &context)
  }
}
