/// The report on two sets of modules for tickets, merge requests and job summaries.
struct SetMarkdown {
  private let comparison: SetComparison
  private let options: SetFormat.Options

  init(_ comparison: SetComparison, _ options: SetFormat.Options) {
    self.comparison = comparison
    self.options = options
  }

  /// The report; where it would be longer than a job summary can be, it ends with a sentence that says so.
  var report: [UInt8] {
    var part = ReportPart()
    let format = MarkdownFormat(ReportOptions())
    let rows = self.rows
    for section in [head(hasRows: !rows.isEmpty)] + rows {
      format.append(ReportEntry(bytes: Array((section + "\n").utf8)), to: &part)
    }
    return part.take()
  }

  private func head(hasRows: Bool) -> String {
    let sides = comparison.shownSides
    let lines =
      [
        "## elfscan verify", "",
        "**\(comparison.answer.word())** \(Markdown.code(sides.before)) → \(Markdown.code(sides.after))", "",
        Markdown.prose(comparison.sentence + "."),
      ] + comparison.remarks.flatMap { ["", Markdown.prose($0 + ".")] }
    return (lines + (hasRows ? ["", "| Module | Answer | What |", "|---|---|---|"] : [])).joined(
      separator: "\n")
  }

  private var rows: [String] {
    let news = ModuleOutcome.Answer.allCases.filter { $0 != .same }.flatMap { answer in
      comparison.modules.filter { $0.answer == answer }
    }
    let shown = options.all ? news[...] : news.prefix(SetText.listed)
    let rows = shown.map { module in
      let told = module.told(.damage).lines
      return Markdown.row([
        Markdown.code(module.shownName), module.answer.rawValue,
        ([module.headline] + told).map(Markdown.code).joined(separator: "<br>"),
      ])
    }
    return rows
      + (shown.count < news.count
        ? ["\n… and \(news.count - shown.count) more; `--all` names them."] : [])
  }
}
