/// The page around the files.
struct HtmlPage {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  /// Nothing but the page's own style and script; nothing is loaded, whatever a name makes of itself.
  static let policy =
    "default-src 'none'; style-src '\(HtmlStyle.hash)'; script-src '\(HtmlScript.hash)'; base-uri 'none'; "
    + "form-action 'none'"

  // MARK: What comes before the files

  func start(_ totals: ReportTotals) -> Html {
    let tally = totals.tally
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\(HtmlPage.policy)"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="referrer" content="no-referrer"/>
      <meta name="generator" content="ElfScan"/>
      <title>\(tally.worst.rawValue.uppercased()): can these kernel modules be stripped? ElfScan</title>
      <style>\(Html(stringLiteral: HtmlStyle.css))</style>
      </head>
      <body>
      <a class="skip" href="#files">Skip to the files</a>
      <header>
      <h1>ElfScan: is it safe to run GNU strip on \(tally.files == 1 ? "this kernel module" : "these kernel modules")?</h1>
      <div class="answer \(tally.worst.rawValue)">
      <strong>\(HtmlVerdict.symbol(tally.worst)) \(tally.worst.rawValue.uppercased())</strong>
      <p>\(meaning(tally))</p>
      </div>
      \(counts(tally))\(notes(totals))</header>
      <main>
      \(worst(tally))<h2 id="files" tabindex="-1">\(tally.files == 1 ? "The file" : "Files")</h2>
      \(filter(tally))<table class="files">
      <caption class="unseen">Files and their verdicts</caption>
      <colgroup><col class="verdict"/><col/></colgroup>
      <thead\(tally.files == 1 ? " class=\"unseen\"" as Html : "")><tr><th scope="col">Verdict</th><th scope="col">File</th></tr></thead>

      """
  }

  private func meaning(_ tally: Tally) -> String {
    if tally.files == 0 { return "No file was judged." }
    switch tally.worst {
    case .safe:
      return "Every strip that was asked about leaves what the kernel loads as it is, without a message."
    case .caution: return "What the kernel loads stays as it is, but some strip prints warnings."
    case .unsafe where tally.lostSignatures.count == tally.unsafe:
      return
        "GNU strip drops the signature; nothing else is at stake. Strip first, then sign, then compress."
    case .unsafe:
      return
        "Some strip that was asked about changes what the kernel loads, drops a signature, fails an assertion, "
        + "refuses, or may crash."
    case .indeterminate:
      if tally.files == 1 { return "The file cannot be judged." }
      return "\(tally.indeterminate) of \(tally.files) files cannot be judged"
        + (tally.unsafe > 0 ? ", and \(tally.unsafe) \(tally.unsafe == 1 ? "is" : "are") unsafe." : ".")
    }
  }

  private func counts(_ tally: Tally) -> Html {
    guard tally.files > 1 else { return "" }
    let counted = HtmlVerdict.allCases.map { ($0, $0.count(tally)) }.filter { $0.1 > 0 }
    var start = 0.0
    let shares = counted.map { verdict, count -> Html in
      let width = 100 * Double(count) / Double(tally.files)
      defer { start += width }
      return """
        <rect class="\(verdict.rawValue)" x="\(decimal(start))%" width="\(decimal(width))%" height="100%"/>
        """
    }
    let items = counted.map { verdict, count -> Html in
      """
      <li class="\(verdict.rawValue)"><b>\(count)</b> \(verdict.label)</li>
      """
    }
    return """
      <svg class="shares" aria-hidden="true">\(shares)</svg>
      <ul class="counts">\(items)<li><b>\(tally.files)</b> files</li></ul>

      """
  }

  private func notes(_ totals: ReportTotals) -> Html {
    let tally = totals.tally
    var notes: [String] = []
    if !totals.isComplete { notes.append("Interrupted: not every file was judged.") }
    if let shard = options.shard {
      notes.append("One part of the files only: \(shard.number) of \(shard.count).")
    }
    if tally.excused > 0 {
      notes.append(
        counted(tally.excused, "file")
          + " would make the run fail, but somebody has said that the reasons do not count.")
    }
    if tally.known > 0 { notes.append(counted(tally.known, "finding") + " known from the baseline.") }
    if options.detail == .quiet, tally.safe > 0 {
      notes.append(
        counted(tally.safe, "file") + (tally.safe == 1 ? " that is" : " that are") + " safe not listed.")
    }
    if let configuration = totals.configuration { notes.append("Settings of \(configuration).") }
    guard !notes.isEmpty else { return "" }
    return "<ul class=\"notes\">\(notes.map { "<li>\($0)</li>" as Html })</ul>\n"
  }

  /// So many files are taken in at a glance.
  private static let glance = 10

  /// Where to look first; the list is that of the text report.
  private func worst(_ tally: Tally) -> Html {
    guard tally.files > HtmlPage.glance, !tally.listed.isEmpty else { return "" }
    let items = tally.listed.map { entry -> Html in
      let verdict = entry.verdict.rawValue
      return """
        <li class="\(verdict)"><span class="tag">\(HtmlVerdict.symbol(entry.verdict)) \(verdict.uppercased())</span> \
        <a class="mono" href="#\(HtmlPage.anchor(entry.path))">\(entry.path)</a></li>

        """
    }
    let rest: Html = tally.unlisted > 0 ? "<li>… and \(tally.unlisted) more</li>\n" : ""
    return "<h2>Look here first</h2>\n<ul class=\"worst\">\n\(items)\(rest)</ul>\n"
  }

  /// Where a file is on the page (FNV-1a of its path, 64 bits).
  static func anchor(_ path: String) -> String {
    let hash = path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return "file-" + String(hash, radix: 36)
  }

  private func filter(_ tally: Tally) -> Html {
    guard tally.files > 1 else { return "" }
    // Those that only lose their signature are no rows, unless each is to be told about.
    let verdicts = HtmlVerdict.allCases.filter { $0 != .signature || options.detail == .verbose }
    let buttons = verdicts.filter { $0.count(tally) > 0 }.map { verdict -> Html in
      """
      <button type="button" aria-pressed="false" value="\(verdict.rawValue)">\(verdict.label) \
      \(verdict.count(tally))</button>
      """
    }
    return """
      <div class="filter" id="filter" role="search" hidden="hidden">
      <label for="find">Show files with these words</label>
      <input id="find" type="search" placeholder="Filter by name or reason" autocomplete="off" spellcheck="false"/>
      <div role="group" aria-label="Show only these verdicts">\(buttons)</div>
      <p id="shown" role="status" aria-live="polite"></p>
      </div>

      """
  }

  // MARK: What comes after the files

  /// - Parameter folds: what is told about modules that lose nothing but their signature.
  static func end(_ folds: [SignatureFold]) -> Html {
    """
    </table>
    <p class="none" id="nothing" hidden="hidden">No file has these words and one of these verdicts.</p>
    \(folds.map(section))</main>
    <footer>
    <p>Predicted by ElfScan, which follows GNU Binutils step by step, from what each release was measured to do. Names are
    those in the files; characters that are not fit to show are escaped.</p>
    </footer>
    <script>\(Html(stringLiteral: HtmlScript.code))</script>
    </body>
    </html>

    """
  }

  private static func section(_ fold: SignatureFold) -> Html {
    let severity = fold.severity.rawValue
    let names = fold.named.map { name -> Html in "<li class=\"mono\">\(name.shown)</li>\n" }
    let more = fold.news - fold.named.count
    let rest: Html = more > 0 ? "<li>… and \(more) more</li>\n" : ""
    let list: Html = names.isEmpty ? "" : "<ul>\n\(names)\(rest)</ul>\n"
    return """
      <h2>Signature only</h2>
      <p><span class="tag \(severity)">\(severity)</span> \(SignatureFold.rule.rawValue): \
      \(fold.shortSentence)</p>
      \(list)
      """
  }
}

/// A number with two digits after the point; what is not finite is 0.
func decimal(_ value: Double) -> String {
  let hundredths = Int(exactly: (value * 100).rounded()) ?? 0
  let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
  let fraction = part == 0 ? "" : part % 10 == 0 ? ".\(part / 10)" : part < 10 ? ".0\(part)" : ".\(part)"
  return (hundredths < 0 ? "-" : "") + "\(whole)" + fraction
}
