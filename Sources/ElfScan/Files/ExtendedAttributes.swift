import CLinux
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The extended attributes of a file (xattr(7)): security labels, access lists, what users attach.
struct ExtendedAttributes {
  private var values: [(name: [CChar], value: [UInt8])] = []

  /// Reads those of an open file.
  init(of file: FileDescriptor) throws(Errno) {
    let size = flistxattr(file.rawValue, nil, 0)
    // Some file systems have none.
    if size < 0 && errno == ENOTSUP { return }
    var names = [CChar](repeating: 0, count: max(size, 0))
    let used = unsafe names.withUnsafeMutableBufferPointer {
      unsafe flistxattr(file.rawValue, $0.baseAddress, $0.count)
    }
    guard size >= 0, used >= 0 else { throw Errno(rawValue: errno) }
    for name in names.prefix(used).split(separator: 0) {
      let terminated = Array(name) + [0]
      if let value = try ExtendedAttributes.value(of: terminated, file) { values.append((terminated, value)) }
    }
  }

  /// Whether the file carries a signature of its bytes for the kernel's integrity measurement (security.ima; its first
  /// byte is EVM_IMA_XATTR_DIGSIG or IMA_VERITY_DIGSIG, security/integrity/integrity.h).
  var isSigned: Bool {
    values.contains {
      $0.name.dropLast() == ExtendedAttributes.integrity[0][...] && [3, 6].contains($0.value.first)
    }
  }

  /// What vouches for the bytes, and must not go over to others.
  private static let integrity = ["security.ima", "security.evm"].map {
    $0.utf8.map { CChar(bitPattern: $0) }
  }

  /// Gives them to another file.
  ///
  /// - Throws: the attribute that could not be set, and why.
  func copy(to file: FileDescriptor) throws(Refused) {
    for (name, value) in values {
      guard !ExtendedAttributes.integrity.contains(Array(name.dropLast())) else { continue }
      // A label that the new file has by itself may be one that nobody is allowed to set.
      if (try? ExtendedAttributes.value(of: name, file)) == value { continue }
      if unsafe fsetxattr(file.rawValue, name, value, value.count, 0) != 0 {
        throw Refused(
          name: String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self),
          reason: Errno(rawValue: errno))
      }
    }
  }

  /// An attribute that cannot be kept.
  struct Refused: Error {
    let name: String
    let reason: Errno
  }

  /// nil where the file does not have it.
  private static func value(of name: [CChar], _ file: FileDescriptor) throws(Errno) -> [UInt8]? {
    let size = unsafe fgetxattr(file.rawValue, name, nil, 0)
    if size < 0 {
      if errno == ENODATA { return nil }
      throw Errno(rawValue: errno)
    }
    var value = [UInt8](repeating: 0, count: size)
    let used = unsafe value.withUnsafeMutableBytes {
      unsafe fgetxattr(file.rawValue, name, $0.baseAddress, $0.count)
    }
    guard used >= 0 else { throw Errno(rawValue: errno) }
    return Array(value.prefix(used))
  }
}
