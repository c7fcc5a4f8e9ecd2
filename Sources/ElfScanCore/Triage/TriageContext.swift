/// What logs say about the machine and the build, besides what went wrong.
package struct TriageContext: Sendable {
  /// Most names of one kind that are kept.
  private static let limit = 12

  /// Kernel releases that are named.
  package private(set) var kernels: [String] = []
  /// What the kernel was compiled with, as its own banner, its configuration or make says.
  package private(set) var kernelCompiler: String?
  /// Whether the kernel was built with Clang; nil where nothing says so.
  package private(set) var isClangKernel: Bool?
  /// Whether the kernel was built with Clang's LTO; nil where nothing says so.
  package private(set) var isLtoKernel: Bool?
  /// By what one can tell about LTO.
  package private(set) var ltoEvidence: String?
  /// The distribution.
  package internal(set) var distribution: String?
  /// Modules that are linked, signed or installed in the log.
  package private(set) var modules: [String] = []
  /// What DKMS builds: `nvidia/555.52.04`.
  package private(set) var package: String?
  /// The version of DKMS.
  package private(set) var dkmsVersion: DkmsVersion?
  /// The compiler that make was told to use.
  package private(set) var makeCompiler: String?
  /// Whether make was told `LLVM=1` or the like.
  package private(set) var usesLlvm = false
  /// What programs say to `--version`, by their names.
  package private(set) var tools: [String: String] = [:]
  /// Whether there is a make.log of DKMS.
  package internal(set) var hasMakeLog = false
  /// Whether there is what DKMS prints on the terminal.
  package internal(set) var hasDkmsOutput = false
  /// Whether there are messages of a running kernel.
  package internal(set) var hasKernelMessages = false

  /// Who builds modules in the logs, by their numbers.
  private(set) var packagers: Set<Int> = []
  /// Whether a log is in another language than English.
  package private(set) var isForeign = false
  /// The processor of the machine.
  private(set) var machine: Machine?

  mutating func note(packagers: [Int], isForeign: Bool) {
    for packager in packagers { self.packagers.insert(packager) }
    if isForeign { self.isForeign = true }
  }

  /// The machine, as `uname -m` has it.
  mutating func note(machine name: some StringProtocol) {
    let machines: [String: Machine] = [
      "x86_64": .x8664, "amd64": .x8664, "aarch64": .aarch64, "arm64": .aarch64, "armv7l": .arm,
      "i686": .i386,
      "ppc64le": .powerpc64, "s390x": .s390, "riscv64": .riscv,
    ]
    machine = machine ?? machines[String(name)]
  }

  /// A kernel release; other words that stand in its place are passed over.
  mutating func note(kernel: String) {
    if kernel.first?.isNumber == true, kernel.contains(".") { add(kernel, to: \.kernels) }
  }

  mutating func note(module: String) { add(module, to: \.modules) }

  /// Whether a text can stand in a command without being more than a name.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first.isNumber else { return false }
    return text.utf8.count <= 100
      && text.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
          || "_-.+/~".unicodeScalars.contains($0)
      } && !text.contains("..")
  }

  private mutating func add(_ name: String, to list: WritableKeyPath<TriageContext, [String]>) {
    guard TriageContext.isName(name) else { return }
    if !self[keyPath: list].contains(name), self[keyPath: list].count < TriageContext.limit {
      self[keyPath: list].append(name)
    }
  }

  /// A kernel's compiler, such as `clang version 17.0.6` or `gcc-12 (Debian 12.2.0-14) 12.2.0`.
  mutating func note(kernelCompiler: String) {
    self.kernelCompiler = self.kernelCompiler ?? kernelCompiler
    if kernelCompiler.contains("clang") { isClangKernel = true }
    if kernelCompiler.contains("gcc"), isClangKernel == nil { isClangKernel = false }
  }

  mutating func note(isClang: Bool) { isClangKernel = isClang }

  mutating func note(lto: Bool, because evidence: String) {
    guard isLtoKernel != true else { return }
    isLtoKernel = lto
    ltoEvidence = evidence
    if lto { isClangKernel = true }
  }

  mutating func note(package: String, kernel: String?) {
    // Words with a slash stand in sentences too.
    if TriageContext.isName(package), package.contains(where: \.isNumber) {
      self.package = self.package ?? package
    }
    if let kernel { note(kernel: kernel) }
  }

  mutating func note(dkmsVersion: String) {
    self.dkmsVersion = self.dkmsVersion ?? DkmsVersion(dkmsVersion)
  }

  mutating func note(makeCompiler: String?, usesLlvm: Bool) {
    self.makeCompiler = makeCompiler ?? self.makeCompiler
    self.usesLlvm = self.usesLlvm || usesLlvm
  }

  mutating func note(tool: String, _ version: String) {
    if tools.count < TriageContext.limit || tools[tool] != nil { tools[tool] = version }
  }
}
