import Foundation
import Synchronization
import SystemPackage
import Testing

@testable import ElfScanCore

/// Reading what may never come.
@Suite(.timeLimit(.minutes(20))) struct PatientReadingTests {
  private func read(_ file: FileDescriptor, _ isCancelled: () -> Bool = { false }) throws -> [UInt8]? {
    var isRead = true
    let bytes = try unsafe [UInt8](unsafeUninitializedCapacity: 100) { buffer, count in
      let got = try unsafe file.read(
        into: UnsafeMutableRawBufferPointer(buffer), waitingUnless: isCancelled)
      isRead = got != nil
      count = got ?? 0
    }
    return isRead ? bytes : nil
  }

  @Test func whatIsThereIsReadAtOnce() throws {
    let (reading, writing) = try FileDescriptor.pipe()
    try writing.writeAll([1, 2, 3])
    #expect(try read(reading) == [1, 2, 3])
    try writing.close()
    #expect(try read(reading) == [])
    try reading.close()
  }

  @Test func waitEndsWhenItIsCancelled() throws {
    let (reading, writing) = try FileDescriptor.pipe()
    defer { for file in [reading, writing] { try? file.close() } }
    let asked = Mutex(0)
    let result = try read(reading) {
      asked.withLock { count in
        count += 1
        return count > 2
      }
    }
    #expect(result == nil)
    #expect(asked.withLock { $0 } == 3)
  }

  /// What is half there when the wait is cancelled is no name.
  @Test func listEndsWhenItIsCancelled() throws {
    try Scratch.withFolder { folder in
      let path = folder.appending(path: "list").path(percentEncoded: false)
      let made = unsafe mkfifo(path, 0o600)
      try #require(made == 0)
      let names = Mutex(0)
      var list = try FileList(FilePath(path), .newline) { names.withLock { $0 } > 1 }
      let writing = try FileDescriptor.open(FilePath(path), .writeOnly)
      defer { try? writing.close() }
      try writing.writeAll(Array("a.ko\nb.ko\nhalf".utf8))
      #expect(try list.next() == Array("a.ko".utf8))
      #expect(try list.next() == Array("b.ko".utf8))
      names.withLock { $0 = 2 }
      #expect(try list.next() == nil)
    }
  }

  @Test func moduleThatIsGivenUpIsAnError() throws {
    let (reading, writing) = try FileDescriptor.pipe()
    defer { for file in [reading, writing] { try? file.close() } }
    let error = #expect(throws: ElfError.self) { try StandardInput.read(reading, isCancelled: { true }) }
    #expect(error?.message == "interrupted before its end")
  }
}
