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
  /// How many files there will be; nil where that is not known.
  private let total: Int?

  /// Between two changes of the line.
  private static let pace = Duration.milliseconds(100)

  init(isWanted: Bool, total: Int? = nil) {
    isShown = isWanted && isatty(STDERR_FILENO) == 1
    self.total = total
    // What is done at once needs no line.
    next += Progress.pace * 3
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
