/// The signature that the kernel's `sign-file` appends after the ELF file (kernel include/linux/module_signature.h).
///
/// It is outside every section, so every strip loses it. What it says of itself is not checked against any key.
public struct ModuleSignature: Sendable, Equatable {
  /// The last bytes of a signed module.
  static let marker = Array("~Module signature appended~\n".utf8)
  /// Size of `struct module_signature` in bytes.
  static let trailerSize = 12

  /// Length of the signature itself, in bytes; nil where the trailer contradicts the file's size.
  public let length: UInt32?
  /// Longest signature that is looked into, in bytes; those of the kernel's tools have some hundred.
  static let limit: UInt32 = 1 << 20
  /// `enum pkey_id_type`: 2 is PKCS#7.
  public let idType: UInt8
  /// Who signed and how, as far as it could be read.
  package let signer: ModuleSigner
  /// Bytes of the signer's name and key identifier before the signature; 0 for PKCS#7, which holds them itself.
  let prefixLength: Int
}

/// What a signature says of who signed. The same as `modinfo` prints (`signer`, `sig_key`, `sig_hashalgo`; kmod's
/// libkmod/libkmod-signature.c), and the key identifier, of which modinfo knows nothing.
package struct ModuleSigner: Sendable, Equatable {
  /// Name of the certificate's issuer, its common name where it has one; printable. nil where it is not there or not
  /// readable.
  package var name: String?
  /// Serial number of the certificate, in hexadecimal octets with colons.
  package var serial: String?
  /// The key's identifier (subjectKeyIdentifier) where the signature names the key by it, as after `sign-file -k`; in
  /// hexadecimal octets with colons.
  package var keyId: String?
  /// The digest, as the kernel calls it (crypto/hash_info.c): sha256. Of those that it does not know the object
  /// identifier.
  package var hash: String?
}

extension ModuleSignature {
  /// `enum pkey_id_type` (kernel include/linux/module_signature.h).
  var idName: String? {
    switch idType {
    case 0: "OpenPGP"
    case 1: "X.509"
    case 2: "PKCS#7"
    default: nil
    }
  }
}

extension Module {
  /// What a signature is about: all before it. As much as can be told where its trailer contradicts the file's size; nil for
  /// a module without one.
  var signedPart: Range<Int>? {
    guard let signature else { return nil }
    let appended = ModuleSignature.marker.count + ModuleSignature.trailerSize
    let length = signature.length.map { Int($0) + signature.prefixLength } ?? 0
    return 0..<max(fileSize - appended - length, 0)
  }

  /// The module as it was before it was signed; nil where the signature's trailer contradicts the file's size, so that
  /// nobody knows where it begins, and for a module without one.
  func withoutSignature() throws(ElfError) -> Module? {
    guard signature?.length != nil, let signedPart else { return nil }
    return try Module(image.prefix(signedPart.upperBound))
  }
}
