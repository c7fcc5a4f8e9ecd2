/// Remedies as people read them.
enum RemedyReport {
  /// The section of a report, after an empty line. Lines to paste start at the margin and are never broken.
  static func section(_ remedy: Remedy) -> [String] {
    let isChoice = remedy.steps.count > 1
    var lines = ["", heading("What to do with \(remedy.tool.name)", over: remedy.steps.count)]
    for (position, step) in remedy.steps.enumerated() {
      let number = isChoice ? "\(position + 1). " : ""
      lines += wrapped("  \(number)\(step.lead)", indent: 2 + number.count)
      if !step.commands.isEmpty { lines += [""] + step.commands }
      let isLast = position == remedy.steps.count - 1
      if !step.commands.isEmpty && !(isLast && remedy.notes.isEmpty) { lines.append("") }
    }
    return lines + remedy.notes.flatMap { wrapped("  * \($0)", indent: 4) }
  }
}
