/// A relocatable object that lacks what makes a kernel module.
enum NotAKernelModule: Rule {
  static let id = "not-a-kernel-module"
  static let severity = Severity.note

  static func findings(in context: RuleContext) -> [Finding] {
    // A linked module that has lost its struct module has a rule of its own.
    guard context.module.kind == .relocatable, !ThisModule.isMissing(context.module) else { return [] }
    let missing = context.module.missingMarks.joined(separator: " and ")
    return [
      finding(
        "a relocatable object without \(missing), so not a kernel module; it is judged as if the kernel loaded it."
      )
    ]
  }
}
