import ElfScanCore
import Subprocess
import SystemPackage

/// One run of a stripper: bounded in time and in what it may print.
enum ProgramRun {
  /// Most bytes of its messages that are kept.
  private static let messageLimit = 1 << 20

  /// Set for every stripper that is run, so that one which is ElfScan under another name can tell.
  static let environmentMark = "ELFSCAN_RUNS_STRIP"

  /// How programs are run: with messages in English, and marked.
  static var environment: Environment {
    .inherit.updating(["LC_ALL": "C", .init(stringLiteral: environmentMark): "1"])
  }

  /// A group of its own, so that what a program started can be ended with it.
  static var options: PlatformOptions {
    var options = PlatformOptions()
    options.processGroupID = 0
    return options
  }

  /// Ends a program, and what it started, when the time is up, unless the task is cancelled before.
  static func end<Input, Output, Error>(
    _ execution: Execution<Input, Output, Error>, after timeLimit: Duration
  ) -> Task<Void, any Swift.Error> {
    Task {
      try await Task.sleep(for: timeLimit)
      try execution.send(signal: .kill, toProcessGroup: true)
    }
  }

  /// Runs a program to its end, or until the time is up. If this process is ended, the folder's guard ends the program.
  static func run(
    _ program: String, _ arguments: [String], timeLimit: Duration, in folder: ScratchFolder
  ) -> (ending: StripEffect.Ending, messages: [String]) {
    do throws(ProgramRoom.Shortage) {
      return try Waiting.outcome(atMost: timeLimit) {
        await finished(program, arguments, timeLimit: timeLimit, in: folder)
      }
    } catch {
      return (.notRun("\(error)"), [])
    }
  }

  private static func finished(
    _ program: String, _ arguments: [String], timeLimit: Duration, in folder: ScratchFolder
  ) async -> (ending: StripEffect.Ending, messages: [String]) {
    let start = ContinuousClock.now
    do {
      let result = try await Subprocess.run(
        executable(program), arguments: Arguments(arguments),
        // Its own temporary files go with the folder.
        environment: environment.updating(["TMPDIR": folder.path.string]), platformOptions: options,
        input: .none, output: .discarded, error: .sequence
      ) { execution in
        folder.note(running: execution.processIdentifier.value)
        defer { folder.noteNothingRuns() }
        let alarm = end(execution, after: timeLimit)
        defer { alarm.cancel() }
        return await lines(of: execution.standardError)
      }
      if ContinuousClock.now - start >= timeLimit {
        return (.timedOut(seconds: Int(timeLimit.components.seconds)), result.closureResult)
      }
      switch result.terminationStatus {
      case .exited(let code): return (.exited(Int(code)), result.closureResult)
      case .signaled(let signal): return (.signaled(Int(signal)), result.closureResult)
      }
    } catch {
      return (.notRun("it cannot be run"), [])
    }
  }

  /// A name is looked for on PATH, a path is taken as it is.
  static func executable(_ program: String) -> Executable {
    if program.contains("/") { return .path(FilePath(program)) }
    return SearchPath.find(program).map { .path($0) } ?? .name(program)
  }

  /// What a program says to `--version` that tells which it is; nil where it cannot be run or says nothing.
  static func versionLine(_ program: String, timeLimit: Duration = ProgramAnswer.timeLimit) -> String? {
    let text = try? ProgramAnswer.of(executable(program), timeLimit: timeLimit)
    let lines = text?.split(whereSeparator: \.isNewline)
    guard let lines, !lines.isEmpty else { return nil }
    // llvm-strip says in the second line which version it is.
    let line = lines.first { $0.contains("LLVM version") }
    return printable(String(line ?? lines[0]).trimmed)
  }

  /// What it prints, line by line; a flood is read to its end, and only the beginning kept.
  static func lines(of stream: SubprocessOutputSequence) async -> [String] {
    var bytes: [UInt8] = []
    var dropped = 0
    do {
      for try await chunk in stream {
        let room = messageLimit - bytes.count
        unsafe chunk.withUnsafeBytes { all in
          unsafe bytes.append(contentsOf: all.prefix(room))
          dropped += max(0, all.count - room)
        }
      }
    } catch {
      bytes += Array("(its messages cannot be read)".utf8)
    }
    var lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    if dropped > 0 { lines.append("(and \(dropped) more bytes of messages)") }
    return lines
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
