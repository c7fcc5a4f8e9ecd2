import ArgumentParser
import ElfScanCore
import SystemPackage

/// Judges files side by side, and reports on them in the order in which they were given.
///
/// What is known of a file is a few numbers and the bytes of its report; the model is gone when the next file comes, and
/// only so many files are ahead of the one whose report is due.
struct CheckRun: Sendable {
  let request: CheckRequest

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
    let progress = Progress(isWanted: !isAlone && !request.proof.isWanted)
    Interruption.watch()
    try Output.write(report.start)
    var tally = Tally()
    var isFirst = true
    try await inOrder { batch in
      var bytes = batch.report
      if isFirst { report.trimSeparator(&bytes) }
      isFirst = isFirst && batch.report.isEmpty
      tally.add(batch.tally)
      progress.hide()
      if !bytes.isEmpty { try Output.write(bytes) }
      progress.show(tally)
    }
    progress.hide()
    try Output.write(report.end(tally, isComplete: !Interruption.isRequested))
    if Interruption.isRequested {
      Output.writeError("elfscan: interrupted; \(tally.files) files were judged, the others were not\n")
      return Verdict.indeterminate.exitStatus
    }
    return tally.worst.exitStatus
  }

  /// One file is told about at length.
  private var isAlone: Bool { request.paths.count == 1 }

  /// Hands the batches over in order, whichever is done first.
  private func inOrder(_ receive: (Batch) throws -> Void) async throws {
    let size = request.paths.count > CheckRun.batchSize * request.jobs ? CheckRun.batchSize : 1
    try await withThrowingTaskGroup(of: Batch.self) { group in
      var paths = request.paths.makeIterator()
      var handedOut = 0
      var received = 0
      var waiting: [Int: Batch] = [:]
      func handOut() {
        // A file that takes long must not let the reports of all others pile up.
        while handedOut - received < 4 * request.jobs, !Interruption.isRequested {
          var some: [FilePath] = []
          while some.count < size, let path = paths.next() { some.append(path) }
          guard !some.isEmpty else { return }
          let position = handedOut
          let batch = some
          group.addTask { await judge(batch, position) }
          handedOut += 1
        }
      }
      handOut()
      while let batch = try await group.next() {
        waiting[batch.position] = batch
        while let next = waiting.removeValue(forKey: received) {
          received += 1
          try receive(next)
        }
        handOut()
      }
    }
  }

  private func judge(_ paths: [FilePath], _ position: Int) async -> Batch {
    let report = CheckReport(request, isAlone: isAlone)
    var bytes: [UInt8] = []
    var tally = Tally()
    for path in paths {
      let assessment = await proved(Assessment.of(fileAt: path, request.question))
      tally.add(assessment)
      bytes += report.file(assessment)
    }
    return Batch(position: position, report: bytes, tally: tally)
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
