import Subprocess

/// What a program says when it is asked about itself.
enum ProgramAnswer {
  /// How long it may take to say it: any program answers at once, unless it is none of those we know.
  static let timeLimit = Duration.seconds(60)

  /// The whole text; what there is of it where the time was up. Throws where the program cannot be run.
  static func of(
    _ executable: Executable, to question: String = "--version", timeLimit: Duration = timeLimit
  ) throws -> String {
    try Waiting.outcome(atMost: timeLimit) {
      do {
        return Result<String, any Error>.success(try await finished(executable, question, timeLimit))
      } catch {
        return .failure(error)
      }
    }.get()
  }

  private static func finished(
    _ executable: Executable, _ question: String, _ timeLimit: Duration
  ) async throws -> String {
    try await run(
      executable, arguments: [question], environment: ProgramRun.environment,
      platformOptions: ProgramRun.options, input: .none, output: .sequence, error: .discarded
    ) { execution in
      let alarm = ProgramRun.end(execution, after: timeLimit)
      defer { alarm.cancel() }
      return await ProgramRun.lines(of: execution.standardOutput).joined(separator: "\n")
    }.closureResult
  }
}
