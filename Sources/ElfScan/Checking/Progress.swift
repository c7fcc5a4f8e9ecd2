import ElfScanCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A line on the terminal that tells how far the work is; never where nobody looks.
final class Progress {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var next = ContinuousClock.now
  private var isVisible = false
  /// How many files there will be; nil where that is not known without a long search, or cannot be.
  private let total: Int?

  /// Between two changes of the line.
  private static let pace = Duration.milliseconds(100)

  init(isWanted: Bool, _ request: CheckRequest) {
    isShown = isWanted && isatty(STDERR_FILENO) == 1
    total = isShown ? Progress.count(request) : nil
    // What is done at once needs no line.
    next += Progress.pace * 3
  }

  /// Counts the files beforehand; lists can be read only once, and archives have members.
  private static func count(_ request: CheckRequest) -> Int? {
    let isCountable = request.origins.allSatisfy { origin in
      if case .path = origin { true } else { false }
    }
    guard isCountable else { return nil }
    var walk = FileWalk(
      request.origins, selecting: request.input.selection, matching: request.input.patterns,
      shard: request.options.shard)
    let end = ContinuousClock.now + .seconds(1)
    var count = 0
    while walk.next() != nil {
      count += 1
      if count % 1024 == 0, ContinuousClock.now > end { return nil }
    }
    return count
  }

  /// Shows how far the work is, unless that was done a moment ago.
  func show(_ tally: Tally) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now >= next else { return }
    next = now + Progress.pace
    isVisible = true
    Output.writeError("\r" + line(tally, start.duration(to: now)) + "\u{1B}[K")
  }

  /// Clears the line, so that something else can be written.
  func hide() {
    guard isVisible else { return }
    isVisible = false
    Output.writeError("\r\u{1B}[K")
  }

  private func line(_ tally: Tally, _ elapsed: Duration) -> String {
    let milliseconds = max(Int(elapsed / .milliseconds(1)), 1)
    let rate = tally.files * 1000 / milliseconds
    var parts = ["\(tally.files)" + (total.map { " of \($0)" } ?? "") + " files", "\(rate) a second"]
    parts.append("\(tally.unsafe) unsafe")
    if let total, rate > 0, total > tally.files { parts.append("\((total - tally.files) / rate + 1) s left") }
    return parts.joined(separator: ", ")
  }
}
