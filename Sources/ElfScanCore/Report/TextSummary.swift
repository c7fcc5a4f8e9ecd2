extension TextReport {
  /// What is said of one file among many: a line where a line says it, else everything, with blank lines around.
  ///
  /// - Parameter tools: those that it is to say what to set in.
  package func entry(_ assessment: Assessment, for tools: [PackagingTool] = []) -> String {
    switch assessment.verdict {
    case .safe, .indeterminate: return firstLine(assessment) + "\n"
    case .caution where assessment.excuse != nil, .unsafe where assessment.excuse != nil:
      return firstLine(assessment) + ": " + (assessment.excuse?.text ?? "") + "\n"
    case .caution, .unsafe: return "\n" + render(assessment, for: tools) + "\n"
    }
  }

  /// What many files come to, the ones that are unsafe once more.
  ///
  /// - Parameter isQuiet: nothing where all is well.
  package func summary(_ tally: Tally, isQuiet: Bool) -> String {
    if isQuiet && tally.worst == .safe { return "" }
    if tally.files == 0 { return "No files to judge.\n" }
    var lines = ["", counts(tally)] + gate(tally)
    for entry in tally.listed { lines.append("  \(verdictWord(entry.verdict))  \(entry.path)") }
    if tally.unlisted > 0 { lines.append("  … and \(tally.unlisted) more") }
    lines += tally.signatureFolds.flatMap { wrapped("  \($0.line)", indent: 4) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many files have which verdict.
  func counts(_ tally: Tally) -> String {
    "\(counted(tally.files, "file")): \(tally.safe) safe, \(tally.caution) caution, \(tally.unsafe) unsafe, "
      + "\(tally.indeterminate) without a verdict"
  }
}
