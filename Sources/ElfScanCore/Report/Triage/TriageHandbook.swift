/// What triage knows of causes, for docs/triage.md.
public enum TriageHandbook {
  /// Every cause with its page, as Markdown.
  public static var causes: String {
    var lines = [
      "", "## Causes", "",
      "In the order in which they are named when all else is equal. Each has this name in JSON.",
      "",
    ]
    for cause in Cause.allCases {
      let page = cause.page
      lines += ["### \(cause.rawValue)", "", "\(page.title). Shows at: \(cause.stage.rawValue).", ""]
      lines += [page.explanation, "", page.isNot, "", "Messages:", ""]
      lines += messages(of: cause) + ["", "What to do now:", ""]
      lines += page.steps.enumerated().map { "\($0 + 1). \($1)" } + [""]
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// What is looked for, and what it says.
  private static func messages(of cause: Cause) -> [String] {
    Signature.all.filter { $0.cause == cause }.map { signature in
      let text = "\(signature.anchor)"
      let code = text.contains("`") ? "`` \(text) ``" : "`\(text)`"
      return "* \(code): \(signature.means)"
    }
  }
}
