import Dispatch
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What it takes to run a program: file descriptors and threads. The library that runs them ends the process where a
/// descriptor is missing, and waits without end for a thread; so all is asked for before.
enum ProgramRoom {
  /// What there is not enough of, and what to do.
  struct Shortage: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }

  /// Pipes of the program, what watches over its end, and the same for a program beside it.
  private static let descriptors = 32
  /// Threads besides those that the runtime has for each processor: what watches over programs and timers; the program is
  /// counted like one.
  private static let otherThreads = 6

  /// Bytes of address space that the C library takes for what a thread allocates.
  private static let heap = 64 << 20

  /// Looks whether there is room for a program.
  static func check() throws(Shortage) {
    try checkDescriptors()
    try hasThreads.get()
  }

  private static func checkDescriptors() throws(Shortage) {
    let first = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
    var opened = [first]
    defer { for descriptor in opened where descriptor >= 0 { close(descriptor) } }
    guard first >= 0 else {
      throw Shortage("no program can be run: cannot open /dev/null: \(Errno(rawValue: errno))")
    }
    // What runs tasks looks there at each of its threads.
    let threads = unsafe open("/proc/self/stat", O_RDONLY | O_CLOEXEC)
    guard threads >= 0 else {
      throw Shortage("no program can be run: cannot read /proc: \(Errno(rawValue: errno))")
    }
    opened.append(threads)
    while opened.count < descriptors {
      let next = fcntl(first, F_DUPFD_CLOEXEC, 0)
      guard next >= 0 else {
        throw Shortage("no program can be run: too few file descriptors (see ulimit -n)")
      }
      opened.append(next)
    }
  }

  /// Asked once: threads that were started stay.
  private static let hasThreads: Result<Void, Shortage> = {
    let end = DispatchSemaphore(value: 0)
    let wanted = Processors.available + otherThreads
    var threads: [WorkerThread] = []
    while threads.count < wanted, let thread = WorkerThread.start({ end.wait() }) { threads.append(thread) }
    // What they have in memory once they do something.
    let heaps = unsafe mmap(
      nil, wanted * heap, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    let hasMemory = unsafe heaps != MAP_FAILED
    if hasMemory { unsafe munmap(heaps, wanted * heap) }
    for _ in threads { end.signal() }
    for thread in threads { thread.join() }
    return threads.count == wanted && hasMemory
      ? .success(())
      : .failure(Shortage("no program can be run: too few threads and processes (see ulimit -u and -v)"))
  }()
}
