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
  /// Files that are begun for each thread while an earlier one takes long.
  private static let ahead = 64
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
  func run() throws -> Int32 {
    // Of a stripper that hangs, its end is what is wanted; the guard of its copies sees to that.
    if named == nil { Interruption.watch() }
    var status: Int32 = 0
    var others: [FilePath] = []
    var rest = arguments.files[...]
    let room = StripSession.room
    while !rest.isEmpty {
      let files = Array(rest.prefix(room))
      rest = rest.dropFirst(room)
      for result in published(strip(files)) {
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
  private func strip(_ files: [FilePath]) -> [FileStrip.Result] {
    var results: [FileStrip.Result] = []
    var rest = files[...]
    let threads = named == nil ? Processors.available : 1
    SideBySide.run(
      threads: threads, ahead: StripSession.ahead * threads, next: { rest.popFirst() }, work: { strip($0) },
      receive: { results.append($0) })
    return results
  }

  private func strip(_ file: FilePath) -> FileStrip.Result {
    guard !Interruption.isRequested else {
      return .failed(file, "interrupted")
    }
    return FileStrip(file: file, arguments: arguments, named: named).result()
  }

  /// Flushes the new files, and lets them take their places.
  private func published(
    _ results: [FileStrip.Result]
  ) -> [FileStrip.Result] {
    let staged = results.compactMap(\.staged)
    let failures = arguments.skipsSync ? staged.map { _ in nil } : FileReplacement.flush(staged)
    var rest = failures[...]
    var published: [FileStrip.Result] = []
    for result in results {
      let failure = result.staged.flatMap { _ in rest.popFirst() ?? nil }
      if let failure {
        published.append(.failed(result.file, failure.description))
      } else {
        published.append(publish(result, attempts: StripSession.attempts))
      }
    }
    return published
  }

  private func publish(
    _ result: FileStrip.Result, attempts: Int
  ) -> FileStrip.Result {
    guard let staged = result.staged else { return result }
    do throws(FileReplacement.Failure) {
      try staged.publish()
      return result
    } catch {
      guard error.isChangedMeanwhile, attempts > 1 else { return .failed(result.file, error.description) }
      let again = strip(result.file)
      if let staged = again.staged, !arguments.skipsSync,
        let failure = FileReplacement.flush([staged])[0]
      {
        return .failed(result.file, failure.description)
      }
      return publish(again, attempts: attempts - 1)
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
