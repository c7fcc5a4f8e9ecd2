import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Ctrl-C: what is known is reported, nothing new is begun. A second one ends the program at once.
enum Interruption {
  private static let requested = Atomic<Bool>(false)

  /// Whether someone wants the program to come to an end.
  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// From now on, the first interruption is a request.
  static func watch() {
    // Reading it first makes sure that it exists when the signal comes.
    guard !isRequested else { return }
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in
      Interruption.requested.store(true, ordering: .relaxed)
    }
    // Sent from the terminal or by a build system that gives up; only the first is caught.
    action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
    for signal in [SIGINT, SIGTERM] {
      var previous = sigaction()
      _ = unsafe sigaction(signal, &action, &previous)
      // What a shell puts into the background ignores Ctrl-C, and goes on doing so.
      if isIgnored(previous) { _ = unsafe sigaction(signal, &previous, nil) }
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    let ignored = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    return handler == ignored
  }
}
