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

  init(request: CheckRequest) {
    self.request = request
    isAlone = CheckRun.isAlone(request.origins)
  }

  /// What became of some neighbouring files.
  private struct Batch: Sendable {
    let position: Int
    let report: [UInt8]
    let tally: Tally
  }

  /// Files that are handed out at once: one costs less than to hand it out.
  private static let batchSize = 8

  /// Judges everything, writes the report, and returns the exit status.
  func run() async throws -> Int32 {
    let report = CheckReport(request, isAlone: isAlone)
    let progress = Progress(isWanted: !isAlone && !request.proof.isWanted, request)
    Interruption.watch()
    try Output.write(report.start)
    var tally = Tally()
    var written = CheckReport.Part(isFirst: true)
    try await inOrder { batch in
      report.append(batch.report, to: &written)
      tally.add(batch.tally)
      progress.hide()
      if !written.bytes.isEmpty { try Output.write(written.bytes) }
      written.bytes.removeAll()
      progress.show(tally)
    }
    progress.hide()
    let isInterrupted = Interruption.isRequested
    report.append(report.end(tally, isComplete: !isInterrupted), to: &written)
    try Output.write(written.bytes)
    if isInterrupted {
      Output.writeError("elfscan: interrupted; \(counted(tally.files)) judged, the others not\n")
      return Verdict.indeterminate.exitStatus
    }
    if tally.files == 0, request.shard == nil {
      Output.writeError("elfscan: no files to judge\n")
    }
    // A part of the files may be empty; that all of them are none is no good sign.
    return tally.files == 0 && request.shard != nil ? 0 : tally.worst.exitStatus
  }

  private func counted(_ files: Int) -> String { files == 1 ? "1 file was" : "\(files) files were" }

  private static func isAlone(_ origins: [FileOrigin]) -> Bool {
    guard origins.count == 1, let origin = origins.first else { return false }
    switch origin {
    case .path(let path): return (try? path.stat())?.type != .directory
    case .standardInput: return true
    case .list: return false
    }
  }

  /// Hands the batches over in order, whichever is done first.
  private func inOrder(_ receive: (Batch) throws -> Void) async throws {
    var walk = FileWalk(
      request.origins, selecting: request.selection, shard: request.shard,
      isCancelled: { Interruption.isRequested })
    let size = isAlone || request.proof.isWanted ? 1 : CheckRun.batchSize
    try await withThrowingTaskGroup(of: Batch.self) { group in
      var handedOut = 0
      var received = 0
      var waiting: [Int: Batch] = [:]
      var isAtEnd = false
      while true {
        // A file that takes long must not let the reports of all others pile up.
        while handedOut - received < 4 * request.jobs, handedOut - received - waiting.count < request.jobs,
          !isAtEnd
        {
          var items: [WalkItem] = []
          while items.count < size, !Interruption.isRequested, let item = walk.next() { items.append(item) }
          isAtEnd = items.count < size
          guard !items.isEmpty else { break }
          let (batch, position) = (items, handedOut)
          group.addTask { await judge(batch, position) }
          handedOut += 1
        }
        guard let batch = try await group.next() else { return }
        waiting[batch.position] = batch
        while let next = waiting.removeValue(forKey: received) {
          received += 1
          try receive(next)
        }
      }
    }
  }

  private func judge(_ items: [WalkItem], _ position: Int) async -> Batch {
    var part = CheckReport.Part(isFirst: false)
    var tally = Tally()
    for item in items {
      switch item {
      case .file(let path): await judge(Input.open(path, limit: request.maxSize), &part, &tally)
      case .standardInput: await judge(standardInput, &part, &tally)
      case .unreadable(let path, let error):
        let assessment = Assessment.indeterminate(path.bytes, error)
        tally.add(assessment)
        let report = CheckReport(request, isAlone: isAlone)
        report.append(report.file(assessment), to: &part)
      }
    }
    return Batch(position: position, report: part.bytes, tally: tally)
  }

  private var standardInput: Inputs {
    Input.openStandardInput(limit: request.maxSize, isCancelled: { Interruption.isRequested })
  }

  /// Judges a file, or each member of an archive.
  private func judge(_ inputs: Inputs, _ part: inout CheckReport.Part, _ tally: inout Tally) async {
    var inputs = inputs
    var next = inputs.next()
    // Of an archive with several members, none is alone.
    var following = isAlone ? inputs.next() : nil
    let report = CheckReport(request, isAlone: isAlone && following == nil)
    while let input = next {
      let assessment = await proved(Assessment.of(input, request.question))
      tally.add(assessment)
      report.append(report.file(assessment), to: &part)
      next = following ?? inputs.next()
      following = nil
    }
  }

  /// Runs the real strippers, where that was asked for.
  private func proved(_ assessment: Assessment) async -> Assessment {
    let proof = request.proof
    guard proof.isWanted, assessment.error == nil, let module = assessment.module else { return assessment }
    var proofs: [StripProof] = []
    let programs =
      (proof.usesUsual ? Prover.usual.map { ($0, false) } : []) + proof.programs.map { ($0, true) }
    for mode in request.question.modes {
      for (program, isNamed) in programs {
        if let result = await Prover.prove(
          module, program, mode, isNamed: isNamed, timeLimit: proof.timeLimit)
        {
          proofs.append(result)
        }
      }
    }
    return assessment.proved(by: proofs)
  }
}
