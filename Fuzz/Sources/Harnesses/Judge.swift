@testable import ElfScanCore

/// A file to the rules, the predictions of every release and mode, and every format of the report.
struct JudgeHarness: Harness {
  static let name = "judge"
  static let summary = "the rules, the predictions, the verdict, and every format of the report"

  func run(_ input: [UInt8]) {
    guard let module = try? Module(FileImage(bytes: input)) else { return }
    // Every release, mode and format for one input in 256; for the others one of each, which the input chooses, and a format
    // for one in 32, so that many times as many inputs are tried in the same time: a report takes as long as many verdicts.
    // One in 8 comes with a command line that names parts of it, and the object is asked for.
    var choice = FastGenerator(of: input)
    let isWhole = choice.next(below: 256) == 0
    let modes = isWhole ? StripMode.allCases : choice.pick(StripMode.allCases).map { [$0] } ?? []
    let releases = isWhole ? BinutilsRelease.all : choice.pick(BinutilsRelease.all).map { [$0] } ?? []
    let isEdited = choice.next(below: 8) == 0
    let edits = isEdited ? JudgeHarness.edits(of: module, &choice) : CopyEdits()
    let assessment = Assessment.of(
      module, path: "module.ko", Question(releases: releases, modes: modes, edits: edits))
    if assessment.error == nil && assessment.predictions.isEmpty { broken("a verdict rests on predictions") }
    let worst = assessment.predictions.map(\.verdict).max()
    if assessment.error == nil && assessment.verdict != worst {
      broken("the worst prediction is the verdict")
    }
    if isEdited, assessment.error == nil, let release = releases.first, let mode = modes.first {
      var predictor = StripPredictor(module)
      _ = predictor.output(release, mode, edits)
    }
    guard isWhole || choice.next(below: 32) == 0 else { return }
    let formats = isWhole ? ReportFormats.all : choice.pick(ReportFormats.all).map { [$0] } ?? []
    for format in formats { check(format, assessment) }
  }

  /// What a command line may name in a module, and options that go with it; half of them name nothing.
  private static func edits(of module: Module, _ choice: inout FastGenerator) -> CopyEdits {
    var edits = CopyEdits()
    guard choice.next(below: 2) == 0 else { return edits }
    if let section = choice.pick(module.sections) { edits.removedSections = [section.name] }
    if let section = choice.pick(module.sections) { edits.keptSections = [section.name] }
    if let symbol = choice.pick(module.symbolTable.symbols) {
      edits.localizedSymbols = [module.name(of: symbol)]
    }
    if let symbol = choice.pick(module.symbolTable.symbols) {
      edits.strippedSymbols = [module.name(of: symbol)]
    }
    if let symbol = choice.pick(module.symbolTable.symbols) { edits.keptSymbols = [module.name(of: symbol)] }
    edits.discard = choice.pick([.none, .temporary, .all]) ?? .none
    edits.addedSections = choice.next(below: 2)
    edits.keepsFileSymbols = choice.next(below: 2) == 0
    edits.keepsBuildNotes = choice.next(below: 2) == 0
    return edits
  }

  private static let options = {
    var options = ReportOptions()
    options.detail = .verbose
    options.tools = PackagingTool.all
    return options
  }()

  /// How reports begin where that does not depend on the file: SARIF with all that there is to say about rules.
  private static let starts: [String: [UInt8]] = {
    var starts: [String: [UInt8]] = [:]
    for type in ReportFormats.all {
      let format = type.init(options)
      if !format.startsWithTotals { starts[type.name] = format.start(nil) }
    }
    return starts
  }()

  private func check(_ type: any ReportFormat.Type, _ assessment: Assessment) {
    let format = type.init(JudgeHarness.options)
    var tally = Tally()
    tally.add(assessment)
    let totals = ReportTotals(tally, isComplete: true)
    var files = ReportPart()
    let file = format.file(assessment, isAlone: false)
    for _ in 0..<2 { format.append(file, to: &files) }
    let bytes =
      (JudgeHarness.starts[type.name] ?? format.start(totals)) + files.bytes
      + format.end(totals, isAlone: false)
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
