import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One call of `elfscan strip`, with all its files: modules side by side, and then all others by the real strip.
struct StripSession: Sendable {
  private let arguments: StripArguments
  private let named: NamedStrip?

  /// How often a file is taken up again that someone else changes meanwhile.
  private static let attempts = 3
  /// Files that are passed to strip in one call.
  private static let batchSize = 500
  /// File descriptors that are for other things than new files.
  private static let otherDescriptors = 64

  init(_ arguments: StripArguments) {
    self.arguments = arguments
    named = arguments.program.map(NamedStrip.init)
  }

  /// Tells whoever reads the build's log.
  static func say(_ text: String) {
    Output.writeError("elfscan strip: \(text)\n")
  }

  /// Strips every file.
  ///
  /// - Returns: the exit status.
  nonisolated(nonsending) func run() async throws -> Int32 {
    // Of a stripper that hangs, its end is what is wanted; the guard of its copies sees to that.
    if named == nil { Interruption.watch() }
    var status: Int32 = 0
    var others: [FilePath] = []
    var rest = arguments.files[...]
    let room = StripSession.room
    while !rest.isEmpty {
      let files = Array(rest.prefix(room))
      rest = rest.dropFirst(room)
      for result in try await published(strip(files)) {
        if result.isForStrip { others.append(result.file) }
        status = max(status, result.status)
        try report(result)
      }
    }
    if Interruption.isRequested {
      StripSession.say("interrupted; files that are not named are as they were")
      return max(status, Verdict.indeterminate.exitStatus)
    }
    return try pass(others, status)
  }

  private func report(_ result: FileStrip.Result) throws {
    for message in result.messages { Output.writeError("\(message)\n") }
    if let text = result.plan {
      try Output.write(Array("\(result.file.shown): \(text)\n".utf8))
    } else if let text = result.text {
      StripSession.say("\(result.file.shown): \(text)")
    }
  }

  // MARK: Modules

  /// How many new files are kept open until they are flushed together.
  private static var room: Int {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1 }
    return max(1, min(Int(clamping: limit.rlim_cur) - otherDescriptors, 4096))
  }

  /// Strips files side by side, in their order.
  private nonisolated(nonsending) func strip(_ files: [FilePath]) async -> [FileStrip.Result] {
    guard files.count > 1, named == nil else {
      var results: [FileStrip.Result] = []
      for file in files { results.append(await strip(file)) }
      return results
    }
    return await withTaskGroup(of: [(Int, FileStrip.Result)].self) { group in
      let workers = min(Processors.available, files.count)
      for worker in 0..<workers {
        // One after the other in turn: large modules stand beside each other.
        group.addTask {
          var results: [(Int, FileStrip.Result)] = []
          for position in stride(from: worker, to: files.count, by: workers) {
            results.append((position, await strip(files[position])))
          }
          return results
        }
      }
      var all = [FileStrip.Result?](repeating: nil, count: files.count)
      for await results in group {
        for (position, result) in results { all[position] = result }
      }
      return all.compactMap(\.self)
    }
  }

  private nonisolated(nonsending) func strip(_ file: FilePath) async -> FileStrip.Result {
    guard !Interruption.isRequested else {
      return .failed(file, "interrupted")
    }
    return await FileStrip(file: file, arguments: arguments, named: named).result()
  }

  /// Flushes the new files, and lets them take their places.
  private nonisolated(nonsending) func published(
    _ results: [FileStrip.Result]
  ) async throws -> [FileStrip.Result] {
    let staged = results.compactMap(\.staged)
    let failures = arguments.skipsSync ? staged.map { _ in nil } : FileReplacement.flush(staged)
    var rest = failures[...]
    var published: [FileStrip.Result] = []
    for result in results {
      let failure = result.staged.flatMap { _ in rest.popFirst() ?? nil }
      if let failure {
        published.append(.failed(result.file, failure.description))
      } else {
        published.append(await publish(result, attempts: StripSession.attempts))
      }
    }
    return published
  }

  private nonisolated(nonsending) func publish(
    _ result: FileStrip.Result, attempts: Int
  ) async -> FileStrip.Result {
    guard let staged = result.staged else { return result }
    do throws(FileReplacement.Failure) {
      try staged.publish()
      return result
    } catch {
      guard error.isChangedMeanwhile, attempts > 1 else { return .failed(result.file, error.description) }
      let again = await strip(result.file)
      if let staged = again.staged, !arguments.skipsSync,
        let failure = FileReplacement.flush([staged])[0]
      {
        return .failed(result.file, failure.description)
      }
      return await publish(again, attempts: attempts - 1)
    }
  }

  // MARK: Other files

  /// Files that are no modules, for the strip that would have been called without us.
  private func pass(_ files: [FilePath], _ status: Int32) throws -> Int32 {
    guard !files.isEmpty else { return status }
    var status = status
    let program = arguments.program ?? "strip"
    if arguments.isDryRun {
      for file in files {
        try Output.write(Array("\(file.shown): would be passed to \(printable(program))\n".utf8))
      }
      return status
    }
    if files.count == arguments.files.count {
      let reason = RealStrip.become(program, arguments.forStrip(files: files))
      StripSession.say("cannot run \(printable(program)): \(reason)")
      return Verdict.indeterminate.exitStatus
    }
    for start in stride(from: 0, to: files.count, by: StripSession.batchSize) {
      let batch = Array(files[start..<min(start + StripSession.batchSize, files.count)])
      do throws(Errno) {
        status = max(status, try RealStrip.run(program, arguments.forStrip(files: batch)))
      } catch {
        StripSession.say("cannot run \(printable(program)): \(error)")
        status = max(status, Verdict.indeterminate.exitStatus)
      }
    }
    return status
  }
}
