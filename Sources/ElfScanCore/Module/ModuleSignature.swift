/// The signature that the kernel's `sign-file` appends after the ELF file (kernel include/linux/module_signature.h).
///
/// It is outside every section, so every strip loses it.
public struct ModuleSignature: Sendable, Equatable {
  /// The last bytes of a signed module.
  static let marker = Array("~Module signature appended~\n".utf8)
  /// Size of `struct module_signature` in bytes.
  static let trailerSize = 12

  /// Length of the signature itself, in bytes; nil where the trailer contradicts the file's size.
  public let length: UInt32?
  /// `enum pkey_id_type`: 2 is PKCS#7.
  public let idType: UInt8
}

extension Module {
  /// The module as it was before it was signed; nil where the signature's trailer contradicts the file's size, so that
  /// nobody knows where it begins, and for a module without one.
  func withoutSignature() throws(ElfError) -> Module? {
    guard let length = signature?.length else { return nil }
    let end = fileSize - ModuleSignature.marker.count - ModuleSignature.trailerSize - Int(length)
    return try Module(FileImage(bytes: Array(bytes.prefix(end))))
  }
}
