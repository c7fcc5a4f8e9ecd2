/// A group that consists of its flag word only.
enum GroupEmpty: DefectRule {
  static let id = "group-empty"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let empty = context.module.groups.filter { $0.isWellFormed && $0.members.isEmpty }
    return findings(about: empty) { first in
      "\(counted(empty.count, "section group")) without members, such as [\(first.index)] "
        + "\(context.module.sectionLabel(first.index)). GNU strip "
        + "\(Quirk.joinsFirstGroupFound.releases()) refuses such a file."
    }
  }
}
