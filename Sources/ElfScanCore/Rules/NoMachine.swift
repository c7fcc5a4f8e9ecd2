/// A file for no machine, which no strip is built for.
enum NoMachine: DefectRule {
  static let id = "no-machine"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    guard context.module.header?.machine == Machine.none else { return [] }
    return [finding("a file for no machine (e_machine 0, EM_NONE): no strip takes it, and no kernel.")]
  }
}
