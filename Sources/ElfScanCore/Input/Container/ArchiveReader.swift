import CArchive

/// Owns a `struct archive` of libarchive, which goes through the members of a stream.
///
/// libarchive unpacks nothing here and opens no file: it is handed bytes, and hands back what they mean.
@safe
final class ArchiveReader: ContainerReader, ByteSource {
  /// What it is told to read.
  enum Format {
    case tar, iso

    fileprivate var name: String {
      switch self {
      case .tar: "tar archive"
      case .iso: "ISO image"
      }
    }
  }

  private let archive: OpaquePointer
  private let feed: ArchiveFeed
  private let format: Format

  /// - Throws: `ElfError` (`archive`) where there is no memory.
  init(_ stream: ByteStream, _ format: Format) throws(ElfError) {
    guard let archive = unsafe archive_read_new() else {
      throw ElfError(.archive, "no memory left to read the \(format.name)")
    }
    unsafe self.archive = archive
    self.format = format
    feed = ArchiveFeed(stream)
    switch format {
    case .tar:
      unsafe archive_read_support_format_tar(archive)
      // What comes after the blocks that end an archive is somebody's, too: another archive, or damage.
      unsafe archive_read_set_format_option(archive, "tar", "read_concatenated_archives", "1")
    case .iso: unsafe archive_read_support_format_iso9660(archive)
    }
    unsafe archive_read_set_skip_callback(archive) { unsafe ArchiveFeed.skip($0, $1, $2) }
    let context = unsafe Unmanaged.passUnretained(feed).toOpaque()
    try check(unsafe archive_read_open(archive, context, nil, { unsafe ArchiveFeed.read($0, $1, $2) }, nil))
  }

  deinit {
    unsafe archive_read_free(archive)
  }

  func next() throws(ElfError) -> ContainerMember? {
    var entry: OpaquePointer?
    let status = unsafe archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF, feed.error == nil { return nil }
    try check(status)
    guard let entry = unsafe entry else { throw damaged("no header") }
    return ContainerMember(
      name: unsafe ArchiveReader.bytes(archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry))
        ?? [],
      kind: unsafe ArchiveReader.kind(entry), size: Int(clamping: unsafe archive_entry_size(entry)),
      contents: self)
  }

  private static func kind(_ entry: OpaquePointer) -> ContainerMember.Kind {
    if let target = unsafe bytes(archive_entry_hardlink(entry)) { return .hardLink(target) }
    // AE_IFLNK and its like of archive_entry.h.
    switch unsafe archive_entry_filetype(entry) & 0o170000 {
    case 0o120000: return .symbolicLink(unsafe bytes(archive_entry_symlink(entry)) ?? [])
    case 0o010000, 0o020000, 0o040000, 0o060000, 0o140000: return .other
    // Of an unknown kind, too: what it has is looked at.
    default: return .file
    }
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8]? {
    guard var next = unsafe text else { return nil }
    var bytes: [UInt8] = []
    while unsafe next.pointee != 0 {
      bytes.append(unsafe UInt8(bitPattern: next.pointee))
      unsafe next += 1
    }
    return bytes
  }

  /// What the member handed out last has; holes come out as zeros.
  func read(into output: inout OutputSpan<UInt8>) throws(ElfError) {
    let count = unsafe output.withUnsafeMutableBufferPointer { buffer, count in
      let room = unsafe UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
      let got = unsafe archive_read_data(archive, room.baseAddress, room.count)
      count += max(got, 0)
      return got
    }
    if count < 0 { try check(CInt(clamping: count)) }
  }

  private func check(_ status: CInt) throws(ElfError) {
    // A warning is about what is of no interest here: a time, a name in another encoding.
    guard status != ARCHIVE_OK, status != ARCHIVE_WARN else { return }
    if let error = feed.error { throw error }
    throw damaged(
      unsafe ArchiveReader.bytes(archive_error_string(archive)).map { printable($0) } ?? "status \(status)")
  }

  private func damaged(_ reason: String) -> ElfError {
    ElfError(.archive, "the \(format.name) is damaged (\(reason)); copy or build it again")
  }
}

/// Hands libarchive the bytes of a stream.
@safe
private final class ArchiveFeed {
  private let stream: ByteStream
  /// At an address of its own, which libarchive remembers.
  private let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64 << 10)
  /// Why there are no more bytes; nil where that is their end.
  private(set) var error: ElfError?

  init(_ stream: ByteStream) { self.stream = stream }

  deinit {
    unsafe buffer.deallocate()
  }

  static func read(
    _: OpaquePointer?, _ context: UnsafeMutableRawPointer?, _ target: UnsafeMutablePointer<UnsafeRawPointer?>?
  ) -> Int {
    guard let context = unsafe context, let target = unsafe target else { return -1 }
    let feed = unsafe Unmanaged<ArchiveFeed>.fromOpaque(context).takeUnretainedValue()
    unsafe target.pointee = UnsafeRawPointer(feed.buffer.baseAddress)
    return feed.fill()
  }

  static func skip(_: OpaquePointer?, _ context: UnsafeMutableRawPointer?, _ count: Int64) -> Int64 {
    guard let context = unsafe context else { return 0 }
    return unsafe Unmanaged<ArchiveFeed>.fromOpaque(context).takeUnretainedValue().skip(count)
  }

  private func fill() -> Int {
    var output = unsafe OutputSpan(buffer: buffer, initializedCount: 0)
    var failed = false
    do throws(ElfError) {
      try stream.read(into: &output)
    } catch {
      self.error = error
      failed = true
    }
    let count = unsafe output.finalize(for: buffer)
    return failed ? -1 : count
  }

  private func skip(_ count: Int64) -> Int64 {
    do throws(ElfError) {
      return Int64(clamping: try stream.skip(UInt64(clamping: count)))
    } catch {
      self.error = error
      return 0
    }
  }
}
