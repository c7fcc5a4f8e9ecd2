/// For people, one page to look at, which needs nothing besides.
struct HtmlFormat: ReportFormat {
  static let name = "html"
  static let summary = "for people, one page with pictures"

  /// When there is so much on the page, in bytes, the details of further files are left out: a browser has to hold it all.
  static let detailLimit = 8 << 20

  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  var startsWithTotals: Bool { true }

  func start(_ totals: ReportTotals?) -> [UInt8] {
    totals.map { Array(HtmlPage(options).start($0).markup.utf8) } ?? []
  }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    entry(assessment, isAlone: isAlone).bytes
  }

  func entry(_ assessment: Assessment, isAlone: Bool) -> ReportEntry {
    if options.detail == .quiet && assessment.verdict == .safe
      || options.foldsAll(of: assessment, isAlone: isAlone)
    {
      return ReportEntry(bytes: [])
    }
    let rows = HtmlFile(assessment, isAlone: isAlone, options).rows
    return ReportEntry(bytes: Array(rows.all.markup.utf8), short: rows.short.map { Array($0.markup.utf8) })
  }

  func append(_ next: ReportEntry, to part: inout ReportPart) {
    part.add(part.bytes.count < HtmlFormat.detailLimit ? next.bytes : next.short ?? next.bytes)
  }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    Array(HtmlPage.end(options.folds(totals.tally, isAlone: isAlone)).markup.utf8)
  }
}
