import Foundation
import TruthKit

/// A run of `elfscan` whose system calls are looked at.
enum Traced {
  /// Whether strace is there and may trace.
  static let isPossible = (try? BlockingRun(["/bin/sh", "-c", "strace -f -o /dev/null true"]).status) == 0

  /// The calls of these names, in order, one in each line, with what the kernel answered.
  static func calls(_ names: String, of arguments: [String], in folder: ModuleFolder) async throws -> [String]
  {
    let run = try await folder.shell(
      #"calls=$1; shift; strace -f -q -e signal=none -e trace="$calls" -o calls "$0" "$@" >&2; cat calls; rm calls"#,
      [names] + arguments)
    return run.output.split(separator: "\n").map(String.init)
  }
}
