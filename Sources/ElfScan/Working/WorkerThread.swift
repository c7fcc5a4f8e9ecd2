import CLinux

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A thread of our own. Where the system gives none, that is told; Swift's tasks would wait for one without end.
struct WorkerThread: Sendable {
  private let thread: pthread_t

  /// What the thread does; C hands over a pointer.
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Starts a thread.
  ///
  /// - Returns: nil where the system has none left, or no memory for one.
  static func start(_ body: @escaping @Sendable () -> Void) -> WorkerThread? {
    let work = unsafe Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let failure = unsafe elfscan_start_thread(
      &thread,
      { pointer in
        if let pointer = unsafe pointer {
          unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
        }
        return nil
      }, work.toOpaque())
    guard failure == 0 else {
      unsafe work.release()
      return nil
    }
    return WorkerThread(thread: thread)
  }

  /// Waits for its end; once for each thread.
  func join() { _ = pthread_join(thread, nil) }
}
