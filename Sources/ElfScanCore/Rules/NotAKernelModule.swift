/// A relocatable object that lacks what makes a kernel module.
enum NotAKernelModule: Rule {
  static let id = "not-a-kernel-module"
  static let title = "Not a kernel module"
  static let severity = Severity.note

  static func findings(in context: RuleContext) -> [Finding] {
    guard context.module.kind == .relocatable else { return [] }
    let missing = [".modinfo", ".gnu.linkonce.this_module"].filter { name in
      !context.module.sections.contains { $0.name == ElfName(bytes: Array(name.utf8)) }
    }
    return [
      finding(
        "a relocatable object without \(missing.joined(separator: " and ")), so not a kernel module; it is judged as if "
          + "the kernel loaded it.")
    ]
  }
}
