import ElfScanCore
import Foundation
import SystemPackage
import Testing
import TruthKit

/// What is piped into the program.
@Suite struct StandardInputTests {
  /// A pipe into which the bytes are written by another thread.
  private func read(_ bytes: [UInt8], limit: UInt64 = FileImage.defaultLimit) throws -> Result<
    [UInt8], ElfError
  > {
    let (reading, writing) = try FileDescriptor.pipe()
    let writer = Thread {
      // The reader may be gone by then.
      _ = try? writing.closeAfter { try writing.writeAll(bytes) }
    }
    signal(SIGPIPE, SIG_IGN)
    writer.start()
    return try reading.closeAfter {
      Result { () throws(ElfError) in try StandardInput.read(reading, limit: limit) }
    }
  }

  @Test(arguments: [1, 1000, 65_535, 65_536, 65_537, 1_000_000])
  func allOfAPipeIsRead(_ count: Int) throws {
    let bytes = Packed.noise(count)
    #expect(try read(bytes).get() == bytes)
    #expect(try read(bytes, limit: UInt64(count)).get() == bytes)
    let error = #expect(throws: ElfError.self) { try read(bytes, limit: UInt64(count - 1)).get() }
    #expect(error?.reason == .tooLarge)
    #expect(error?.message == "more than the limit of \(count - 1) bytes (--max-size)")
  }

  @Test func nothingIsAnError() throws {
    let error = #expect(throws: ElfError.self) { try read([]).get() }
    #expect(error?.reason == .empty)
    #expect(error?.message == "nothing comes from standard input")
  }

  @Test func fileIsReadFromWhereItStands() throws {
    let file = try FileDescriptor.open(FilePath(Fixture("modules/gcc.ko").path), .readOnly)
    try file.closeAfter {
      #expect(try StandardInput.read(file) == Packed.module)
      try file.seek(offset: 100, from: .start)
      #expect(try StandardInput.read(file) == Array(Packed.module[100...]))
    }
  }

  @Test func directoryIsUnreadable() throws {
    let folder = try FileDescriptor.open(FilePath(Fixture.root.path(percentEncoded: false)), .readOnly)
    try folder.closeAfter {
      let error = #expect(throws: ElfError.self) { try StandardInput.read(folder) }
      #expect(error?.message == "Is a directory")
    }
  }
}
