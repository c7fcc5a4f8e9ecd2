import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension FileDescriptor {
  /// How long, in milliseconds, nobody asks whether the wait is cancelled. A signal reaches any thread of the process,
  /// mostly not the one that waits, so it cannot end the wait by itself.
  private static var pace: CInt { 100 }

  /// Reads what there is, and waits until there is something; at the end 0 bytes.
  ///
  /// - Returns: how many bytes were read; nil where the wait was cancelled.
  func read(
    into buffer: UnsafeMutableRawBufferPointer, waitingUnless isCancelled: () -> Bool
  ) throws -> Int? {
    while !isCancelled() {
      var request = pollfd(fd: rawValue, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&request, 1, FileDescriptor.pace)
      // Any other trouble shows when it is read.
      if ready == 0 || ready < 0 && errno == EINTR { continue }
      do {
        return try unsafe read(into: buffer)
      } catch Errno.wouldBlock {
        continue
      }
    }
    return nil
  }
}
