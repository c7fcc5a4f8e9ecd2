import Dispatch
import Synchronization

/// Work on many things at the same time, and what comes of it in their order.
///
/// Threads of our own: as many as are wanted, fewer where the system has no more, and where it has none all is done on this
/// one.
final class SideBySide<Item: Sendable, Outcome: Sendable>: Sendable {
  private struct State: Sendable {
    var waiting: [(position: Int, item: Item)] = []
    var done: [Int: Outcome] = [:]
  }

  private let state = Mutex(State())
  private let work: @Sendable (Item) -> Outcome
  /// Counts what waits; at the end once more for each thread, which then finds nothing.
  private let isWaiting = DispatchSemaphore(value: 0)
  /// Counts what is done.
  private let isDone = DispatchSemaphore(value: 0)

  private init(_ work: @escaping @Sendable (Item) -> Outcome) { self.work = work }

  /// Does all the work.
  ///
  /// - Parameters:
  ///   - threads: how many things are worked on at a time; for one, no thread is started.
  ///   - ahead: how many things at most are begun whose outcome is not handed over yet.
  ///   - isFull: whether what was begun takes so much room that nothing more is begun.
  ///   - next: the next thing; called on this thread.
  ///   - work: called on any thread.
  ///   - receive: takes the outcomes in the order of the things; called on this thread.
  /// - Throws: what `receive` throws; what is being worked on is waited for, and nothing more begun.
  static func run<Failure: Error>(
    threads: Int, ahead: Int, isFull: () -> Bool = { false }, next: () -> Item?,
    work: @escaping @Sendable (Item) -> Outcome,
    receive: (Outcome) throws(Failure) -> Void
  ) throws(Failure) {
    let run = SideBySide(work)
    // One thing is done here: starting a thread takes as long as looking at a module.
    var first = threads < 2 ? [] : [next(), next()].compactMap(\.self)
    let started = first.count < 2 ? [] : run.start(threads)
    defer { run.end(started) }
    // What comes next may be long in coming; what is there is not to wait for it.
    let ahead = started.isEmpty ? 1 : ahead
    var begun = 0
    var received = 0
    while true {
      while begun - received < ahead, begun == received || !isFull(),
        let item = first.isEmpty ? next() : first.removeFirst()
      {
        run.add(item, at: begun)
        begun += 1
      }
      guard begun > received else { return }
      if started.isEmpty { run.workOnce() } else { run.isDone.wait() }
      while let outcome = run.state.withLock({ $0.done.removeValue(forKey: received) }) {
        received += 1
        try receive(outcome)
      }
    }
  }

  private func add(_ item: Item, at position: Int) {
    state.withLock { $0.waiting.append((position, item)) }
    isWaiting.signal()
  }

  /// Works on what has waited longest; false where nothing waits.
  @discardableResult private func workOnce() -> Bool {
    let next = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    guard let (position, item) = next else { return false }
    let outcome = work(item)
    state.withLock { $0.done[position] = outcome }
    isDone.signal()
    return true
  }

  // MARK: Threads

  /// Starts threads, as many as there are to be had.
  private func start(_ count: Int) -> [WorkerThread] {
    var started: [WorkerThread] = []
    while started.count < count,
      let thread = WorkerThread.start({
        repeat { self.isWaiting.wait() } while self.workOnce()
      })
    {
      started.append(thread)
    }
    return started
  }

  /// Ends them; what still waits is not begun.
  private func end(_ threads: [WorkerThread]) {
    state.withLock { $0.waiting = [] }
    for _ in threads { isWaiting.signal() }
    for thread in threads { thread.join() }
  }
}
