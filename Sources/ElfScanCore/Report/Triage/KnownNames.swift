/// Puts what logs name in the place of PACKAGE, VERSION, KERNEL and MODULE, so that commands can be copied.
struct KnownNames {
  private let replacements: [(mark: String, name: String)]

  /// What is known; names that could be something else than a name in a shell are left out by `TriageContext`.
  init(_ triage: Triage) {
    let context = triage.context
    var replacements: [(mark: String, name: String)] = []
    if let (package, version) = context.package.flatMap(KnownNames.parts) {
      replacements.append(("PACKAGE/VERSION", "\(package)/\(version)"))
      replacements.append(("PACKAGE.conf", "\(package).conf"))
    }
    if context.kernels.count == 1, let kernel = context.kernels.first {
      replacements.append(("VERSION/KERNEL", "VERSION/\(kernel)"))
      replacements.append(("/KERNEL", "/\(kernel)"))
    }
    let modules = Set(triage.evidence.filter { $0.certainty > .possible }.compactMap(\.module))
    let candidates = modules.isEmpty ? Set(context.modules) : modules
    if candidates.count == 1, let module = candidates.first {
      replacements.append(("MODULE.ko", "\(module).ko"))
    }
    self.replacements = replacements
  }

  /// The text with the names that are known.
  func filled(_ text: String) -> String {
    replacements.reduce(text) { $0.replacing($1.mark, with: $1.name) }
  }

  /// `nvidia/555.52.04`, or as older releases of DKMS write it, `nvidia-555.52.04`.
  private static func parts(_ package: String) -> (name: Substring, version: Substring)? {
    let parts = package.split(separator: "/")
    if parts.count == 2 { return (parts[0], parts[1]) }
    guard let hyphen = package.lastIndex(of: "-"), parts.count == 1 else { return nil }
    let (name, version) = (package[..<hyphen], package[hyphen...].dropFirst())
    return name.isEmpty || version.isEmpty ? nil : (name, version)
  }
}
