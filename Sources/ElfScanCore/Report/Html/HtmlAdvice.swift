/// What to do instead: the same steps as in the text.
enum HtmlAdvice {
  static func section(_ assessment: Assessment, _ tools: [PackagingTool]) -> Html {
    let steps = assessment.advice(besides: tools)
    var sections: [Html] = []
    if !steps.isEmpty {
      sections.append(section("What to do", steps.map { "<li>\($0)</li>\n" }))
    }
    sections += Remedy.all(for: assessment, in: tools).map { remedy in
      section("What to do with \(remedy.tool.name)", remedy.steps.map(item))
        + Html(remedy.notes.map { "<p>\($0)</p>\n" })
    }
    return Html(sections)
  }

  private static func section(_ text: String, _ items: [Html]) -> Html {
    "<h3>\(heading(text, over: items.count))</h3>\n<ol class=\"steps\">\n\(items)</ol>\n"
  }

  private static func item(_ step: RemedyStep) -> Html {
    let commands: Html =
      step.commands.isEmpty ? "" : "<pre><code>\(step.commands.joined(separator: "\n"))</code></pre>"
    return "<li>\(step.lead)\(commands)</li>\n"
  }
}
