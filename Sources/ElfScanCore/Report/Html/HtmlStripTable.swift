/// What each release of strip does: a row for each, or for several that do the same, and a column for each mode.
struct HtmlStripTable {
  private let modes: [StripMode]
  private let predictions: [StripPrediction]

  init(_ assessment: Assessment) {
    predictions = assessment.predictions
    let asked = Set(predictions.map(\.mode))
    modes = StripMode.allCases.filter(asked.contains)
  }

  var section: Html {
    guard !modes.isEmpty else { return "" }
    let heads = modes.map { "<th scope=\"col\"><code>\($0.command)</code></th>" as Html }
    let rows = self.rows.map { row -> Html in
      "<tr><th scope=\"row\">\(row.markedLabel)</th>\(row.common.map(\.cell))</tr>\n"
    }
    return """
      <h3>What GNU strip does</h3>
      <div class="scroll" role="region" aria-label="What GNU strip does" tabindex="0">
      <table class="grid strips">
      <thead><tr><th scope="col">Binutils</th>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      \(predictions.assumptionRemark.map { "<p>* \($0)</p>\n" as Html } ?? "")
      """
  }

  private var rows: [ReleaseRun<[OutcomeWording]>] {
    ReleaseRun.all(
      predictions.filter { $0.mode == modes.first }.map(\.release).map { release in
        let own = modes.compactMap { mode in
          predictions.first { $0.mode == mode && $0.release == release }
        }
        return (release, own.map(\.wording))
      })
  }
}
