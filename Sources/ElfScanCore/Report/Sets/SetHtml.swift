/// The report on two sets of modules as a page that needs nothing besides.
struct SetHtml {
  /// When the rows take so many bytes, no more are written: a browser has to hold them all.
  static let limit = 8 << 20

  private let comparison: SetComparison

  init(_ comparison: SetComparison) { self.comparison = comparison }

  /// Nothing but the page's own style.
  private static let policy =
    "default-src 'none'; style-src '\(HtmlStyle.hash)'; base-uri 'none'; form-action 'none'"

  /// The page.
  var page: Html {
    let answer = comparison.answer
    let sides = comparison.shownSides
    let rows = self.rows
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\(SetHtml.policy)"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="referrer" content="no-referrer"/>
      <meta name="generator" content="ElfScan"/>
      <title>\(answer.word()): would the kernel load the same modules? ElfScan</title>
      <style>\(Html(stringLiteral: HtmlStyle.css))</style>
      </head>
      <body>
      <a class="skip" href="#files">Skip to the modules</a>
      <header>
      <h1>ElfScan: would the kernel load the same modules?</h1>
      <div class="answer \(answer.style)">
      <strong>\(answer.symbol) \(answer.word())</strong>
      <p><code>\(sides.before)</code> → <code>\(sides.after)</code></p>
      </div>
      <ul class="notes">\(([comparison.sentence] + comparison.remarks).map { "<li>\($0).</li>" as Html })</ul>
      </header>
      <main>
      <h2 id="files" tabindex="-1">\(rows.isEmpty ? "Nothing needs attention" : "Modules")</h2>
      \(SetHtml.table(rows))</main>
      <footer>
      <p>Compared by ElfScan: what the kernel's module loader looks at. Names are those in the files; characters that are
      not fit to show are escaped.</p>
      </footer>
      </body>
      </html>

      """
  }

  private static func table(_ rows: [Html]) -> Html {
    rows.isEmpty
      ? ""
      : """
      <table class="files">
      <caption class="unseen">Modules and what became of them</caption>
      <colgroup><col class="verdict"/><col/></colgroup>
      <thead><tr><th scope="col">Answer</th><th scope="col">Module</th></tr></thead>
      \(rows)</table>

      """
  }

  /// A row for each module that something is to be said of.
  private var rows: [Html] {
    let news = ModuleOutcome.Answer.allCases.filter { $0 != .same }.flatMap { answer in
      comparison.modules.filter { $0.answer == answer }
    }
    var rows: [Html] = []
    var size = 0
    for (position, module) in news.enumerated() {
      let row = row(module)
      size += row.count
      guard size <= SetHtml.limit else {
        rows.append(
          "<tbody><tr><td></td><td>… and \(news.count - position) more, which the report in text names.</td></tr></tbody>\n"
        )
        break
      }
      rows.append(row)
    }
    return rows
  }

  private func row(_ module: ModuleOutcome) -> Html {
    let told = module.told(.damage)
    let further: [Html] = told.further > 0 && !told.lines.isEmpty ? ["<p>… and \(told.further) more</p>"] : []
    return """
      <tbody class="\(module.answer.style)"><tr><td><span class="tag">\(module.answer.rawValue.uppercased())</span></td>\
      <th scope="row">\(module.shownName)<p>\(module.headline)</p>\(told.lines.map { "<p>\($0)</p>" as Html })\(further)\
      </th></tr></tbody>

      """
  }
}

extension ComparisonResult.Answer {
  /// The class of the page's style that has its colour.
  fileprivate var style: String {
    switch self {
    case .same: "safe"
    case .different: "unsafe"
    case .indeterminate: "indeterminate"
    }
  }

  /// What stands before the word, for those who do not see the colour.
  fileprivate var symbol: String {
    switch self {
    case .same: "✓"
    case .different: "✗"
    case .indeterminate: "?"
    }
  }
}

extension ModuleOutcome.Answer {
  fileprivate var style: String {
    switch self {
    case .same: "safe"
    case .added: "caution"
    case .different, .missing: "unsafe"
    case .indeterminate: "indeterminate"
    }
  }
}
