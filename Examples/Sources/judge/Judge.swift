import ElfScanCore

/// `judge MODULE...`: whether strip of Debian 12, and then any, is safe on each module.
@main enum Judge {
  static func main() {
    for path in CommandLine.arguments.dropFirst() {
      let debian12 = BinutilsRelease.of(BinutilsVersion(2, 40)).map { [$0] } ?? []
      let one = Assessment.of(path: path, Question(releases: debian12, modes: [.debug]))
      let any = Assessment.of(path: path, Question())
      print("\(one.shownPath): \(one.verdict.rawValue) with Debian 12, \(any.verdict.rawValue) with any")
      // Why there is no verdict, or what the rules found.
      for reason in any.error.map({ [$0] }) ?? any.findings.map(\.message) { print("  \(reason)") }
    }
  }
}
