import Subprocess

/// What a program says to `--version`.
enum VersionText {
  /// The whole text. Throws where the program cannot be run.
  static func of(_ executable: Executable) async throws -> String {
    try await run(
      executable, arguments: ["--version"], environment: ProgramRun.environment,
      output: .string(limit: 1 << 16), error: .discarded
    ).standardOutput
  }
}
