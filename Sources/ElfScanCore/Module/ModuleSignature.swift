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
