import Dispatch
import Synchronization

/// Tasks, waited for. Programs are run by tasks, and nothing else is: where the system has no thread for one, Swift's runtime
/// would wait for it without end.
enum Waiting {
  /// How much longer than what it does a task may take, which has to start threads and a program.
  private static let grace = Duration.seconds(30)

  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
    let isSet = DispatchSemaphore(value: 0)
  }

  /// Does something that takes a task, while this thread waits.
  ///
  /// - Parameter timeLimit: how long it takes at most by its own account.
  static func outcome<Value: Sendable>(
    atMost timeLimit: Duration, _ work: @escaping @Sendable () async -> Value
  ) throws(ProgramRoom.Shortage) -> Value {
    try ProgramRoom.check()
    let box = Box<Value>()
    Task.detached {
      let value = await work()
      box.value.withLock { $0 = value }
      box.isSet.signal()
    }
    let seconds = Int((timeLimit + grace).components.seconds)
    guard box.isSet.wait(timeout: .now() + .seconds(seconds)) == .success,
      let value = box.value.withLock({ $0 })
    else { throw ProgramRoom.Shortage("no answer within \(seconds) seconds") }
    return value
  }
}
