import ElfScanCore
import Foundation
import Testing
import TruthKit

/// What is at a path before anything of ELF is looked at.
@Suite struct FileImageTests {
  private func reason(_ path: String, limit: UInt64 = FileImage.defaultLimit) -> ElfError? {
    #expect(throws: ElfError.self) { try FileImage.read(path: path, limit: limit) }
  }

  @Test func directoryIsNotAFile() {
    let error = reason(Fixture.root.path(percentEncoded: false))
    #expect(error?.reason == .notAFile)
    #expect(error?.message == "a directory, not a file")
  }

  @Test func deviceIsNotAFile() {
    #expect(reason("/dev/null")?.reason == .notAFile)
    #expect(reason("/dev/zero")?.reason == .notAFile)
  }

  @Test func missingFileIsUnreadable() {
    let error = reason(Fixture("modules/no-such-module.ko").path)
    #expect(error?.reason == .unreadable)
    #expect(error?.message == "No such file or directory")
  }

  @Test func emptyPathIsUnreadable() {
    #expect(reason("")?.reason == .unreadable)
  }

  /// Stands for a file without permission, which the superuser may read.
  @Test func pathBelowAFileIsUnreadable() {
    let error = reason(Fixture("modules/gcc.ko").path + "/gcc.ko")
    #expect(error?.reason == .unreadable)
    #expect(error?.message == "Not a directory")
  }

  @Test func symbolicLinksInACircleAreUnreadable() throws {
    try Scratch.withFolder { folder in
      let link = folder.appending(path: "circle.ko").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: link)
      #expect(reason(link)?.reason == .unreadable)
    }
  }

  /// Nobody writes to it: opening it the ordinary way would wait for ever.
  @Test(.timeLimit(.minutes(20)))
  func namedPipeIsNotAFileAndDoesNotBlock() throws {
    try Scratch.withFolder { folder in
      let path = folder.appending(path: "pipe.ko").path
      let made = unsafe mkfifo(path, 0o600)
      try #require(made == 0)
      let error = reason(path)
      #expect(error?.reason == .notAFile)
      #expect(error?.message == "a named pipe, not a file")
    }
  }

  @Test func emptyFileIsEmpty() {
    #expect(reason(Fixture("malformed/empty.ko").path)?.reason == .empty)
  }

  @Test func limitIsTheLargestSizeRead() throws {
    let fixture = Fixture("modules/gcc.ko")
    let size = UInt64(try fixture.data.count)
    #expect(try FileImage.read(path: fixture.path, limit: size).bytes == Array(fixture.data))
    let error = reason(fixture.path, limit: size - 1)
    #expect(error?.reason == .tooLarge)
    #expect(error?.message == "\(size) bytes; the limit is \(size - 1)")
  }

  /// Such as `/proc`: the size is said to be 0, and there are bytes all the same.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")))
  func fileWithoutAnnouncedSizeIsReadToItsEnd() throws {
    let image = try FileImage.read(path: "/proc/self/status")
    #expect(String(decoding: image.bytes, as: UTF8.self).contains("Pid:"))
    #expect(reason("/proc/self/status", limit: 8)?.reason == .tooLarge)
  }

  @Test(arguments: Fixture.all(in: "modules"))
  func bytesAreThoseOfTheFile(_ fixture: Fixture) throws {
    #expect(try FileImage.read(path: fixture.path).bytes == Array(fixture.data))
  }
}

/// A folder that is gone after the test.
enum Scratch {
  static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "elfscan-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
