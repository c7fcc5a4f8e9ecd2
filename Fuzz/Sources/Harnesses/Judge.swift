@testable import ElfScanCore

/// A file to the rules, the predictions of every release and mode, and every format of the report.
struct JudgeHarness: Harness {
  static let name = "judge"
  static let summary = "the rules, the predictions, the verdict, and every format of the report"

  func run(_ input: [UInt8]) {
    guard let module = try? Module(FileImage(bytes: input)) else { return }
    // Every release, mode and format for one input in 256; for the others one of each, which the input chooses, and a format
    // for one in 8, so that many times as many inputs are tried in the same time.
    var choice = FastGenerator(JudgeHarness.hash(input))
    let isWhole = choice.next(below: 256) == 0
    let modes = isWhole ? StripMode.allCases : choice.pick(StripMode.allCases).map { [$0] } ?? []
    let releases = isWhole ? BinutilsRelease.all : choice.pick(BinutilsRelease.all).map { [$0] } ?? []
    let assessment = Assessment.of(module, path: "module.ko", Question(releases: releases, modes: modes))
    if assessment.error == nil && assessment.predictions.isEmpty { broken("a verdict rests on predictions") }
    let worst = assessment.predictions.map(\.verdict).max()
    if assessment.error == nil && assessment.verdict != worst {
      broken("the worst prediction is the verdict")
    }
    guard isWhole || choice.next(below: 8) == 0 else { return }
    var options = ReportOptions()
    options.detail = .verbose
    options.tools = PackagingTool.all
    let formats = isWhole ? ReportFormats.all : choice.pick(ReportFormats.all).map { [$0] } ?? []
    for format in formats { check(format, options, assessment) }
  }

  /// FNV-1a.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private func check(_ type: any ReportFormat.Type, _ options: ReportOptions, _ assessment: Assessment) {
    let format = type.init(options)
    var tally = Tally()
    tally.add(assessment)
    let totals = ReportTotals(tally, isComplete: true)
    var files = ReportPart()
    let file = format.file(assessment, isAlone: false)
    for _ in 0..<2 { format.append(file, to: &files) }
    let bytes =
      format.start(format.startsWithTotals ? totals : nil) + files.bytes + format.end(totals, isAlone: false)
    switch type.name {
    case "json", "sarif": Inertness.check(json: bytes, type.name)
    case "jsonl":
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        Inertness.check(json: Array(line), type.name)
      }
    default: Inertness.check(text: bytes, type.name)
    }
  }
}
