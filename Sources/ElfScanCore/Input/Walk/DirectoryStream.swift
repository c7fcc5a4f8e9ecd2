import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Owns a `DIR *`, and closes it.
@safe
package struct DirectoryStream: ~Copyable {
  private let stream: OpaquePointer

  /// Opens a directory, and nothing else; symbolic links are followed.
  package init(_ path: FilePath) throws(Errno) {
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(
        path, .readOnly, options: [.directory, .nonBlocking, .closeOnExec])
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
    guard let stream = unsafe fdopendir(file.rawValue) else {
      let error = Errno(rawValue: errno)
      try? file.close()
      throw error
    }
    unsafe self.stream = stream
  }

  deinit {
    unsafe closedir(stream)
  }

  /// The directory itself.
  package var descriptor: FileDescriptor { unsafe FileDescriptor(rawValue: dirfd(stream)) }

  /// What a directory says of an entry before that is looked at.
  package enum EntryType {
    /// A folder.
    case directory
    /// A regular file.
    case file
    /// A symbolic link, or a file system that does not say.
    case unknown
    /// A pipe, a socket or a device.
    case special
  }

  /// The next entry, `.` and `..` among them; nil after the last.
  package mutating func next() throws(Errno) -> (name: [UInt8], type: EntryType)? {
    errno = 0
    guard let entry = unsafe readdir(stream) else {
      if errno != 0 { throw Errno(rawValue: errno) }
      return nil
    }
    // Not through a copy of the entry: it may be shorter than the type says.
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = unsafe UnsafeRawPointer(entry) + offset
    let name = unsafe [UInt8](
      UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
    return (name, unsafe DirectoryStream.type(Int(entry.pointee.d_type)))
  }

  private static func type(_ type: Int) -> EntryType {
    switch type {
    case Int(DT_DIR): .directory
    case Int(DT_REG): .file
    case Int(DT_LNK), Int(DT_UNKNOWN): .unknown
    default: .special
    }
  }
}
