import SystemPackage

/// Why a file could not be read, and where in it.
///
/// Every error of the reader ends in the verdict *indeterminate*; none is ever treated as "safe".
public struct ElfError: Error, Sendable, Equatable {
  /// What kind of trouble it is.
  public enum Reason: String, Sendable, Equatable {
    /// The operating system refused to open or read the file.
    case unreadable
    /// The input is not a regular file (a directory, a pipe, a device).
    case notAFile
    /// The file has no bytes at all.
    case empty
    /// Larger than the limit that the caller set.
    case tooLarge
    /// Neither ELF nor anything else that ElfScan judges.
    case notElf
    /// A kernel module inside a compressed file: strip cannot read it either.
    case compressed
    /// A compressed file that cannot be unpacked: damaged, cut short, or in need of more memory than is allowed.
    case decompression
    /// A file that cannot be packed: kernels do not unpack the format, or there is too little memory.
    case compression
    /// A static archive: its members have to be judged one by one.
    case archive
    /// The ELF header contradicts itself or the size of the file.
    case badHeader
    /// A section header or its contents contradict the file.
    case badSection
    /// libelf refused the file for a reason of its own.
    case libelf
  }

  /// The place in the file that the error speaks of.
  public enum Location: Sendable, Equatable {
    case file
    case offset(UInt64)
    case section(Int)
  }

  /// What kind of trouble it is.
  public let reason: Reason
  /// Where in the file it is.
  public let location: Location
  /// One line, without the file's name, free of control characters.
  public let detail: String

  /// An error; `detail` is one line without control characters.
  public init(_ reason: Reason, at location: Location = .file, _ detail: String) {
    self.reason = reason
    self.location = location
    self.detail = detail
  }

  /// What the operating system says of a file or directory that it does not open or read.
  init(system error: any Error) {
    self.init(.unreadable, (error as? Errno).map { "\($0)" } ?? "cannot be read")
  }

  /// The error in one line: place first, then what is wrong.
  public var message: String {
    switch location {
    case .file: detail
    case .offset(let offset): "offset \(hex(offset)): \(detail)"
    case .section(let index): "section \(index): \(detail)"
    }
  }
}
