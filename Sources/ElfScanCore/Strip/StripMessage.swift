/// A line that strip prints, counted.
///
/// The text is the line as it is printed, less what is not the same in every run: the program's name in front, and the file's,
/// with its quotes and what joins it to the rest. `strip: module.ko: file truncated` is `file truncated`,
/// `strip: stzMyXw2[.text]: bad value` is `[.text]: bad value`, and of ``the input file `module.ko'`` stays `the input file`.
/// Where BFD gives up ("internal error, aborting …"), its release and the line of its source are left out as well. Names out of
/// the file are shortened and escaped as everywhere in reports.
public struct StripMessage: Sendable, Hashable {
  /// What it is about.
  public let event: StripEvent
  /// The line.
  public let text: String
  /// How often it is printed, at least.
  public internal(set) var count: Int

  init(_ event: StripEvent, _ text: String, count: Int = 1) {
    self.event = event
    self.text = text
    self.count = count
  }

  static let notRecognised = StripMessage(.notRecognised, "file format not recognized")
  static let badValue = StripMessage(.badValue, "bad value")
  static let noMemory = StripMessage(.noMemory, "memory exhausted")
  static let fileTruncated = StripMessage(.fileTruncated, "file truncated")
  static let unknownError = StripMessage(.unknownError, "cause of error unknown")

  /// The same behind what strip was about.
  func at(_ place: String) -> StripMessage { StripMessage(event, place + text, count: count) }
}

/// Messages in the order of their first appearance, equal ones counted together.
struct MessageLog: Sendable, Equatable {
  /// Different messages that are kept; a hostile file can provoke one for each of its sections.
  static let limit = 30

  private var messages: [StripMessage] = []
  /// By text: its place in the list.
  private var places: [String: Int] = [:]
  private var further = 0
  /// How many more are printed; nil for any number.
  private var room: Int?
  /// Who knows how many are printed; nil once it was asked.
  private var limiter: Bfd?

  /// A log that takes up as many messages as a release keeps; any number without one.
  init(of bfd: Bfd? = nil) { limiter = bfd }

  /// Whether another message could only be counted.
  var isFull: Bool { messages.count >= MessageLog.limit }

  var isEmpty: Bool { messages.isEmpty }

  mutating func add(_ event: StripEvent, _ text: String, count: Int = 1) {
    add(StripMessage(event, text, count: count))
  }

  mutating func add(_ message: StripMessage?) {
    guard var message else { return }
    if let limiter {
      room = limiter.has(.keepsFiveMessages) ? 5 : nil
      self.limiter = nil
    }
    message.count = min(message.count, room ?? message.count)
    guard message.count > 0 else { return }
    if let room { self.room = room - message.count }
    if let place = places[message.text] {
      messages[place].count += message.count
    } else if isFull {
      further += message.count
    } else {
      places[message.text] = messages.count
      messages.append(message)
    }
  }

  /// Whether a message of a text that is not there yet would be kept.
  var keepsNew: Bool { !isFull && room != 0 }

  /// Counts messages whose texts are not made, as they would not be kept.
  mutating func countFurther(_ count: Int) {
    guard room != 0 else { return }
    further += count
  }

  /// Adds all messages of another log.
  mutating func add(_ other: MessageLog, times: Int = 1) {
    guard times > 0 else { return }
    for message in other.messages { add(message.event, message.text, count: message.count * times) }
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
    left.messages == right.messages && left.further == right.further
  }

  /// The messages, and at their end those with which strip gives up; these are kept in any case.
  func messages(endingWith last: [StripMessage] = []) -> [StripMessage] {
    let isLast = Set(last.map(\.text))
    var messages = messages.filter { !isLast.contains($0.text) }
    if further > 0 {
      messages.append(StripMessage(.further, "… and more messages of these kinds", count: further))
    }
    return messages
      + last.map { message in
        let before = places[message.text].map { self.messages[$0].count } ?? 0
        return StripMessage(message.event, message.text, count: message.count + before)
      }
  }
}
