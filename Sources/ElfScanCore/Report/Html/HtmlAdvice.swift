/// What to do instead: the same steps as in the text.
enum HtmlAdvice {
  static func section(_ assessment: Assessment, _ tools: [PackagingTool]) -> Html {
    let steps = assessment.advice(besides: tools)
    var sections: [Html] = []
    if !steps.isEmpty {
      sections.append("\(heading("What to do", steps.count))\(list(steps.map { "<li>\($0)</li>\n" }))")
    }
    sections += Remedy.all(for: assessment, in: tools).map { remedy in
      """
      \(heading("What to do with \(remedy.tool.name)", remedy.steps.count))\(list(remedy.steps.map(item)))\
      \(remedy.notes.map { "<p>\($0)</p>\n" as Html })
      """
    }
    return Html(sections)
  }

  private static func heading(_ text: String, _ steps: Int) -> Html {
    "<h3>\(text)\(steps > 1 ? " (one of these)" : "")</h3>\n"
  }

  private static func list(_ items: [Html]) -> Html {
    items.isEmpty ? "" : "<ol class=\"steps\">\n\(items)</ol>\n"
  }

  private static func item(_ step: RemedyStep) -> Html {
    let commands: Html =
      step.commands.isEmpty ? "" : "<pre><code>\(step.commands.joined(separator: "\n"))</code></pre>"
    return "<li>\(step.lead)\(commands)</li>\n"
  }
}
