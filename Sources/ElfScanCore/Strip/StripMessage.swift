/// A line that strip prints, counted.
///
/// The text is the line as it is printed, less what is not the same in every run: the program's name in front, and the file's,
/// with its quotes and what joins it to the rest. `strip: module.ko: file truncated` is `file truncated`,
/// `strip: stzMyXw2[.text]: bad value` is `[.text]: bad value`, and of ``the input file `module.ko'`` stays `the input file`.
/// Where BFD gives up ("internal error, aborting …"), its release and the line of its source are left out as well. Names out of
/// the file are shortened and escaped as everywhere in reports.
public struct StripMessage: Sendable, Hashable {
  /// The line.
  public let text: String
  /// How often it is printed, at least.
  public let count: Int
}

/// Messages in the order of their first appearance, equal ones counted together.
struct MessageLog: Sendable, Equatable {
  /// Different messages that are kept; a hostile file can provoke one for each of its sections.
  static let limit = 30

  private var order: [String] = []
  private var counts: [String: Int] = [:]
  private var further = 0
  /// How many more are printed; nil for any number.
  private var room: Int?
  /// Who knows how many are printed; nil once it was asked.
  private var limiter: Bfd?

  /// A log that takes up as many messages as a release keeps; any number without one.
  init(of bfd: Bfd? = nil) { limiter = bfd }

  /// Whether another message could only be counted.
  var isFull: Bool { order.count >= MessageLog.limit }

  var isEmpty: Bool { order.isEmpty }

  mutating func add(_ text: String?, count: Int = 1) {
    guard let text else { return }
    if let limiter {
      room = limiter.has(.keepsFiveMessages) ? 5 : nil
      self.limiter = nil
    }
    let count = min(count, room ?? count)
    guard count > 0 else { return }
    if let room { self.room = room - count }
    if counts[text] == nil {
      guard !isFull else { return countFurther(count) }
      order.append(text)
    }
    counts[text, default: 0] += count
  }

  /// Counts messages whose texts are not made, as they would not be kept.
  mutating func countFurther(_ count: Int) { further += count }

  /// Adds all messages of another log.
  mutating func add(_ other: MessageLog, times: Int = 1) {
    guard times > 0 else { return }
    for text in other.order { add(text, count: (other.counts[text] ?? 0) * times) }
    further += other.further * times
  }

  /// The same messages, with no limit for what is printed after them.
  var unlimited: MessageLog {
    var log = self
    log.room = nil
    log.limiter = nil
    return log
  }

  /// Whether the same is printed, whatever comes after it.
  static func == (left: MessageLog, right: MessageLog) -> Bool {
    left.order == right.order && left.counts == right.counts && left.further == right.further
  }

  /// The messages, and at their end those with which strip gives up; these are kept in any case.
  func messages(endingWith last: [String] = []) -> [StripMessage] {
    var messages = order.filter { !last.contains($0) }.map { StripMessage(text: $0, count: counts[$0] ?? 0) }
    if further > 0 {
      messages.append(StripMessage(text: "… and more messages of these kinds", count: further))
    }
    return messages + last.map { StripMessage(text: $0, count: 1 + (counts[$0] ?? 0)) }
  }
}
