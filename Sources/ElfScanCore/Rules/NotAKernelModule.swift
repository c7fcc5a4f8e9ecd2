/// A relocatable object that lacks what makes a kernel module.
enum NotAKernelModule: Rule {
  static let id = "not-a-kernel-module"
  static let title = "Not a kernel module"
  static let severity = Severity.note
  static let page = RulePage(
    checks: """
      Whether a relocatable file has .modinfo and .gnu.linkonce.this_module, by which elfutils and \
      kmod know kernel modules too.
      """,
    matters: """
      An object file is for a linker, which needs groups and symbols that the kernel has no use \
      for. ElfScan judges it as if the kernel loaded it.
      """,
    example: "shapes/modinfo-none.ko",
    output: """
      a relocatable object without .modinfo, so not a kernel module; it is judged as if the kernel \
      loaded it.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Name the module itself, the file that ends in .ko.
      """)

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
