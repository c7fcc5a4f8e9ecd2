/// A relocatable object that lacks what makes a kernel module.
enum NotAKernelModule: Rule {
  static let id = "not-a-kernel-module"
  static let severity = Severity.note

  static func findings(in context: RuleContext) -> [Finding] {
    // A linked module that has lost its struct module has a rule of its own.
    guard context.module.kind == .relocatable, !ThisModule.isMissing(context.module) else { return [] }
    let missing = [".modinfo", ".gnu.linkonce.this_module"].filter { name in
      let wanted = ElfName(bytes: name.utf8)
      return !context.module.sections.contains { $0.name == wanted }
    }
    return [
      finding(
        "a relocatable object without \(missing.joined(separator: " and ")), so not a kernel module; it is judged as if "
          + "the kernel loaded it.")
    ]
  }
}
