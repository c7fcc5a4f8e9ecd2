/// Remedies as people read them: in the terminal, and in `docs/remedies.md`.
public enum RemedyReport {
  /// The section of a report, after an empty line. Lines to paste start at the margin and are never broken.
  static func section(_ remedy: Remedy) -> [String] {
    let isChoice = remedy.steps.count > 1
    var lines = ["", "What to do with \(remedy.tool.name)" + (isChoice ? " (one of these)" : "")]
    for (position, step) in remedy.steps.enumerated() {
      let number = isChoice ? "\(position + 1). " : ""
      lines += wrapped("  \(number)\(step.lead)", indent: 2 + number.count)
      if !step.commands.isEmpty { lines += [""] + step.commands }
      let isLast = position == remedy.steps.count - 1
      if !step.commands.isEmpty && !(isLast && remedy.notes.isEmpty) { lines.append("") }
    }
    return lines + remedy.notes.flatMap { wrapped("  * \($0)", indent: 4) }
  }

  // MARK: docs/remedies.md

  /// The page about all tools.
  public static var markdown: String {
    var lines = [
      "# Who strips modules, and what to set there", "",
      "What `elfscan --for TOOL` says, for all tools and all cases. The report on a module has only what "
        + "helps for that",
      "module. Words in capitals are to be filled in.",
      "",
      "| `--for` | Tool | What it runs on modules | When |", "|---|---|---|---|",
    ]
    lines += PackagingTool.all.map { tool in
      "| [\(tool.id)](#\(anchor(title(tool)))) | \(tool.name) | \(tool.runs) | \(tool.order) |"
    }
    for tool in PackagingTool.all { lines += page(tool) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func title(_ tool: PackagingTool) -> String { "\(tool.id): \(tool.name)" }

  /// GitHub's address of a heading.
  private static func anchor(_ heading: String) -> String {
    String(
      heading.lowercased().compactMap { letter in
        letter == " " ? "-" : letter.isLetter || letter.isNumber || letter == "-" ? letter : nil
      })
  }

  private static func page(_ tool: PackagingTool) -> [String] {
    let cases: [(String, RemedyStep?)] = [
      ("elfscan strip in its place", tool.elfscan), ("llvm-strip in its place", tool.llvm),
      ("eu-strip in its place", tool.elfutils), ("No stripping", tool.off),
      ("If only the signature is at stake", tool.signing), ("llvm-objcopy instead of objcopy", tool.llvmCopy),
      ("No objcopy", tool.copyOff),
    ]
    var lines = ["", "## \(title(tool))"]
    for case (let heading, let step?) in cases {
      lines += ["", "### \(heading)", ""] + wrapped(step.lead, indent: 0)
      if !step.commands.isEmpty { lines += ["", "```\(step.language.rawValue)"] + step.commands + ["```"] }
    }
    let notes = [tool.shipped?.note].compactMap { $0 } + tool.pitfalls.map(\.text)
    lines += ["", "### Mind", ""] + notes.flatMap { wrapped("* \($0)", indent: 2) }
    return lines + [""] + wrapped("Checked: \(tool.checked)", indent: 0)
  }
}
