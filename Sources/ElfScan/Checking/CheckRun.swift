import ArgumentParser
import ElfScanCore
import SystemPackage

/// Judges files side by side, and reports on them in the order in which they were given.
///
/// What is known of a file is a few numbers and the bytes of its report; the model is gone when the next file comes, and
/// only so many files are ahead of the one whose report is due.
struct CheckRun: Sendable {
  private let request: CheckRequest
  /// One file is told about at length; a folder, an archive or a list is many.
  private let isAlone: Bool
  private let formats: [any ReportFormat]
  private let packages = PackageRoom()

  init(request: CheckRequest) {
    self.request = request
    isAlone = CheckRun.isAlone(request.origins)
    formats = request.reports.map { destination in
      var options = request.options
      if destination.file != nil { options.color = false }
      return destination.format.init(options)
    }
  }

  /// What became of some neighbouring files.
  private struct Batch: Sendable {
    /// In the order of the formats, what each says of each file.
    var reports: [[ReportEntry]]
    var tally = Tally()
    /// What a baseline would say of them; empty where there is none.
    var records: [BaselineRecord] = []
    /// Whether it is one file that is told about at length: what is the only one in a package is not.
    var isToldAtLength = false

    init(reports: Int) {
      self.reports = Array(repeating: [], count: reports)
    }

    mutating func add(_ next: Batch) {
      for (position, entries) in next.reports.enumerated() { reports[position] += entries }
      tally.add(next.tally)
      records += next.records
      isToldAtLength = isToldAtLength || next.isToldAtLength
    }
  }

  /// Files that are handed out at once: one costs less than to hand it out.
  private static let batchSize = 8

  /// Judges everything, writes the reports, and returns the exit status.
  func run() throws -> Int32 {
    Interruption.watch()
    let streams = try zip(request.reports, formats).map { try ReportStream($0, $1) }
    let baseline = try BaselineWriting(request)
    let progress = Progress(isWanted: !isAlone && !request.proof.isWanted, request)
    var tally = Tally()
    var isToldAtLength = false
    try inOrder { batch in
      tally.add(batch.tally)
      isToldAtLength = isToldAtLength || batch.isToldAtLength
      baseline.add(batch.records)
      progress.hide()
      for (stream, entries) in zip(streams, batch.reports) { try stream.add(entries) }
      progress.show(tally)
    }
    progress.hide()
    let isInterrupted = Interruption.isRequested
    let totals = ReportTotals(
      tally, isComplete: !isInterrupted, exitStatus: exitStatus(tally, isInterrupted: isInterrupted),
      configuration: request.configuration?.shown)
    for stream in streams where !isInterrupted || stream.isOnStandardOutput {
      try stream.finish(totals, isAlone: isToldAtLength)
    }
    if isInterrupted {
      Output.writeError(
        "elfscan: interrupted; \(counted(tally.files, "file")) \(tally.files == 1 ? "was" : "were") judged, the others not\n"
      )
      return totals.exitStatus
    }
    try baseline.finish()
    if tally.files == 0, request.options.shard == nil {
      Output.writeError("elfscan: no files to judge\n")
    }
    return totals.exitStatus
  }

  private func exitStatus(_ tally: Tally, isInterrupted: Bool) -> Int32 {
    if isInterrupted { return Verdict.indeterminate.exitStatus }
    // A part of the files may be empty; that all of them are none is no good sign.
    if tally.files == 0, request.options.shard != nil { return 0 }
    // Whoever writes down what is found knows of it.
    return request.newBaseline != nil && tally.worst < .indeterminate ? 0 : tally.exitStatus
  }

  private static func isAlone(_ origins: [FileOrigin]) -> Bool {
    guard origins.count == 1, let origin = origins.first else { return false }
    switch origin {
    case .path(let path): return (try? path.stat())?.type != .directory
    case .standardInput: return true
    case .list: return false
    }
  }

  /// Hands the batches over in order, whichever is done first.
  private func inOrder(_ receive: (Batch) throws -> Void) throws {
    var walk = FileWalk(
      request.origins, selecting: request.input.selection, matching: request.input.patterns,
      shard: request.options.shard, isCancelled: { Interruption.isRequested })
    if isAlone {
      if !Interruption.isRequested, let item = walk.next() { try judge(item, receive) }
      return
    }
    // A package is as many files.
    let size = request.proof.isWanted || request.input.selection.contains(.packages) ? 1 : CheckRun.batchSize
    try SideBySide.run(
      threads: request.jobs,
      // A file that takes long must not let the reports of all others pile up.
      ahead: 4 * request.jobs,
      next: {
        var items: [WalkItem] = []
        while items.count < size, !Interruption.isRequested, let item = walk.next() { items.append(item) }
        return items.isEmpty ? nil : items
      },
      work: { judge($0) }, receive: receive)
  }

  private func judge(_ items: [WalkItem]) -> Batch {
    var all = Batch(reports: formats.count)
    for item in items { judge(item) { all.add($0) } }
    return all
  }

  private func judge<Failure: Error>(
    _ item: WalkItem, _ receive: (Batch) throws(Failure) -> Void
  ) throws(Failure) {
    var batch = Batch(reports: formats.count)
    switch item {
    case .file(let path):
      let room = packages.enter()
      defer { packages.leave() }
      var settings = request.input
      settings.threads = max(1, request.jobs / room)
      let inputs = Input.open(path, settings)
      if let package = inputs.package { return try judge(package, threads: settings.threads, receive) }
      judge(inputs, isAlone: isAlone, &batch)
    case .standardInput:
      let inputs = standardInput
      if let package = inputs.package { return try judge(package, threads: request.jobs, receive) }
      judge(inputs, isAlone: isAlone, &batch)
    case .unreadable(let path, let error):
      report(Assessment.indeterminate(path.bytes, error), isAlone: isAlone, &batch)
    }
    try receive(batch)
  }

  /// Judges the files in a package side by side, while it is read on.
  private func judge<Failure: Error>(
    _ package: ContainerWalk, threads: Int, _ receive: (Batch) throws(Failure) -> Void
  ) throws(Failure) {
    try SideBySide.run(
      threads: threads, ahead: 4 * threads, isFull: { packages.isFull },
      next: {
        guard !Interruption.isRequested, let file = package.next() else { return nil }
        packages.hold(file.size)
        return file
      },
      work: { (file: PackedFile) in
        defer { packages.hold(-file.size) }
        var batch = Batch(reports: formats.count)
        judge(file.inputs, isAlone: false, &batch)
        return batch
      }, receive: receive)
  }

  private func report(_ assessment: Assessment, isAlone: Bool, _ batch: inout Batch) {
    let decided = request.gate.decide(assessment)
    batch.isToldAtLength = isAlone
    batch.tally.add(decided)
    if BaselineWriting.isWanted(request) { batch.records.append(BaselineRecord(assessment)) }
    for (position, format) in formats.enumerated() {
      batch.reports[position].append(format.entry(decided, isAlone: isAlone))
    }
  }

  private var standardInput: Inputs {
    var settings = request.input
    settings.threads = request.jobs
    return Input.openStandardInput(.standardInput, settings, isCancelled: { Interruption.isRequested })
  }

  /// Judges a file, or each member of a static archive.
  private func judge(_ inputs: Inputs, isAlone: Bool, _ batch: inout Batch) {
    var inputs = inputs
    var next = inputs.next()
    // Of an archive with several members, none is alone.
    var following = isAlone ? inputs.next() : nil
    let isAlone = isAlone && following == nil
    while let input = next {
      report(proved(Assessment.of(input, request.question)), isAlone: isAlone, &batch)
      next = following ?? inputs.next()
      following = nil
    }
  }

  /// Runs the real strippers, where that was asked for.
  private func proved(_ assessment: Assessment) -> Assessment {
    let proof = request.proof
    guard proof.isWanted, assessment.error == nil, let module = assessment.module else { return assessment }
    var proofs: [StripProof] = []
    let programs =
      (proof.usesUsual ? Prover.usual(for: module).map { ($0, false) } : [])
      + proof.programs.map { ($0, true) }
    for mode in request.question.modes {
      for (program, isNamed) in programs {
        if let result = Prover.prove(
          module, program, mode, isNamed: isNamed, timeLimit: proof.timeLimit)
        {
          proofs.append(result)
        }
      }
    }
    return assessment.proved(by: proofs)
  }
}
