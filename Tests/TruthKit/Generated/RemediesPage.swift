import ElfScanCore

/// `docs/remedies.md`: what to set in which tool.
public enum RemediesPage {
  /// The page about all tools.
  public static var text: String {
    let rows = PackagingTool.all.map { tool in
      "| [\(tool.id)](#\(anchor(title(tool)))) | \(tool.name) | \(tool.runs) | \(tool.order) |"
    }
    return """
      # Who strips modules, and what to set there

      What `elfscan --for TOOL` says, for all tools and all cases. The report on a module has only what helps for that
      module. Words in capitals are to be filled in. Of a module that GNU objcopy harms as well, each tool that runs the
      kernel's build says:

      \(wrapped("> " + PackagingTool.aboutObjcopy, indent: 0).joined(separator: "\n> "))

      | `--for` | Tool | What it runs on modules | When |
      |---|---|---|---|

      """ + (rows + PackagingTool.all.flatMap(chapter)).joined(separator: "\n") + "\n"
  }

  private static func title(_ tool: PackagingTool) -> String { "\(tool.id): \(tool.name)" }

  /// GitHub's address of a heading.
  private static func anchor(_ heading: String) -> String {
    heading.lowercased().replacing(" ", with: "-").filter { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private static func chapter(_ tool: PackagingTool) -> [String] {
    var lines = ["", "## \(title(tool))"]
    for (heading, step) in tool.cases {
      lines += ["", "### \(heading)", ""] + wrapped(step.lead, indent: 0)
      if !step.commands.isEmpty { lines += ["", "```\(step.language.rawValue)"] + step.commands + ["```"] }
    }
    lines += ["", "### Mind", ""] + tool.notes.flatMap { wrapped("* \($0)", indent: 2) }
    return lines + [""] + wrapped("Checked: \(tool.checked)", indent: 0)
  }
}
