/// Traces of an earlier strip or objcopy in a module that such a program damages: what can be seen without the file from
/// before, and the plain statement where it cannot.
enum StrippedBefore: DefectRule {
  static let id = "stripped-before"
  static let severity = Severity.warning
  /// How the finding begins where there are traces.
  static let damaged = "This module was damaged by an earlier strip or objcopy"

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let extra = furtherRelocationSections(module)
    let traces = traces(extra, context)
    if !traces.isEmpty {
      return [
        finding(
          "\(damaged): \(traces.joined(separator: "; ")). No linker writes "
            + "that. Take the file from before.", sections: extra)
      ]
    }
    guard !extra.isEmpty, !module.hasDebuggingInformation else { return [] }
    return [
      finding(
        "The module has no debugging information: it was built without, or stripped already. Whether a strip changed "
          + "relocations cannot be seen in this file alone; compare it with the one from before: elfscan verify BEFORE AFTER.",
        sections: extra)
    ]
  }

  /// Relocation sections of loaded sections after the first, for which GNU strip has no room.
  private static func furtherRelocationSections(_ module: Module) -> [Int] {
    var isSeen = [Bool](repeating: false, count: module.sections.count)
    return module.relocationSections.filter { relocations in
      guard module.section(at: relocations.target)?.isAllocated ?? false else { return false }
      defer { isSeen[relocations.target] = true }
      return isSeen[relocations.target]
    }.map(\.index)
  }

  private static func traces(_ extra: [Int], _ context: RuleContext) -> [String] {
    let module = context.module
    var traces: [String] = []
    let lost = extra.reduce(0) { $0 + context.relocations[$1].invalidSymbols }
    if lost > 0, let first = extra.first(where: { context.relocations[$0].invalidSymbols > 0 }) {
      traces.append(
        "\(counted(lost, "relocation")), such as in [\(first)] \(module.sectionLabel(first)), "
          + (lost == 1 ? "names a symbol that does" : "name symbols that do") + " not exist")
    }
    // Groups that were written back with a wrong number of members; only together with what makes strip do that.
    guard !extra.isEmpty else { return traces }
    let hollow = module.groups.count { $0.members.contains(0) && $0.members.contains { $0 != 0 } }
    if hollow > 0 {
      traces.append(
        "\(counted(hollow, "section group")) \(hollow == 1 ? "lists" : "list") section 0 beside others")
    }
    let shared = module.relocationSections.count { context.groupsListing[$0.index].count > 1 }
    if shared > 0 {
      traces.append(
        "\(counted(shared, "relocation section")) \(shared == 1 ? "is" : "are") in several groups")
    }
    return traces
  }
}
