import SystemPackage

/// What is piped into the program, read as the bytes of one file.
package enum StandardInput {
  /// Reads to the end.
  ///
  /// - Parameters:
  ///   - file: what stands for standard input; of any type, and where it stands.
  ///   - limit: most bytes that are taken.
  ///   - isCancelled: asked while more is waited for; once it says so, that is an error.
  /// - Throws: `ElfError` (`unreadable`, `tooLarge`, `empty`).
  package static func read(
    _ file: FileDescriptor = .standardInput, limit: UInt64 = FileImage.defaultLimit,
    isCancelled: () -> Bool = { false }
  ) throws(ElfError) -> [UInt8] {
    // A pipe says 0, a file how much it has.
    let size = (try? file.stat()).map { Int(clamping: $0.size) } ?? 0
    let bytes = try [UInt8](growingFrom: Swift.max(size, 1 << 16), limit: limit) { output throws(ElfError) in
      while output.freeCapacity > 0 {
        if try append(from: file, to: &output, isCancelled) == 0 { return true }
      }
      return false
    }
    guard let bytes else {
      throw ElfError(.tooLarge, "more than the limit of \(limit) bytes (--max-size)")
    }
    guard !bytes.isEmpty else { throw ElfError(.empty, "nothing comes from standard input") }
    return bytes
  }

  private static func append(
    from file: FileDescriptor, to output: inout OutputSpan<UInt8>, _ isCancelled: () -> Bool
  ) throws(ElfError) -> Int {
    let result = unsafe output.withUnsafeMutableBufferPointer { buffer, count in
      Result {
        let got = try unsafe file.read(
          into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]),
          waitingUnless: isCancelled)
        count += got ?? 0
        return got
      }
    }
    let got: Int?
    do {
      got = try result.get()
    } catch {
      throw ElfError(system: error)
    }
    guard let got else { throw ElfError(.unreadable, "interrupted before its end") }
    return got
  }
}
