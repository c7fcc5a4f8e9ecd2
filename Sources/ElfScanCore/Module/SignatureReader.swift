extension ModuleSignature {
  /// Reads what is behind the ELF file; nil where the marker is not there.
  init?(_ image: FileImage) {
    let before = image.count - ModuleSignature.marker.count
    guard before > 0, image.slice(before..<image.count).elements.elementsEqual(ModuleSignature.marker) else {
      return nil
    }
    guard before >= ModuleSignature.trailerSize else {
      self.init(length: nil, idType: 0, signer: ModuleSigner(), prefixLength: 0)
      return
    }
    let start = before - ModuleSignature.trailerSize
    let trailer = image.slice(start..<before)
    let idType = trailer.load(UInt8.self, at: 2, .big)
    let length = trailer.load(UInt32.self, at: 8, .big)
    guard Int(length) <= start else {
      self.init(length: nil, idType: idType, signer: ModuleSigner(), prefixLength: 0)
      return
    }
    let signature = start - Int(length)
    if idType == 2 {
      self.init(
        length: length, idType: idType,
        signer: length > ModuleSignature.limit
          ? ModuleSigner()
          : ModuleSigner(signedData: image.slice(signature..<start).elements) ?? ModuleSigner(),
        prefixLength: 0)
      return
    }
    // Before Linux 4.3 the signature was bare; the signer's name and the key identifier stood before it.
    let nameLength = Int(trailer.load(UInt8.self, at: 3, .big))
    let keyLength = Int(trailer.load(UInt8.self, at: 4, .big))
    guard idType < 2, nameLength + keyLength <= signature else {
      self.init(length: idType < 2 ? nil : length, idType: idType, signer: ModuleSigner(), prefixLength: 0)
      return
    }
    let key = signature - keyLength
    self.init(
      length: length, idType: idType,
      signer: ModuleSigner(
        name: nameLength == 0 ? nil : printable(image.slice(key - nameLength..<key).elements),
        keyId: ModuleSigner.octets(image.slice(key..<signature).elements),
        hash: ModuleSigner.numberedHash(trailer.load(UInt8.self, at: 1, .big))),
      prefixLength: nameLength + keyLength)
  }
}

extension ModuleSigner {
  /// Reads the first signer of a PKCS#7 message (RFC 5652 section 5; kernel crypto/asymmetric_keys/pkcs7.asn1); nil where
  /// it is none, or no DER.
  init?(signedData bytes: ArraySlice<UInt8>) {
    var message = DerReader(bytes)
    guard var info = message.enter(.sequence), let type = info.next(.objectIdentifier),
      DerReader.identifier(type) == "1.2.840.113549.1.7.2",
      var explicit = info.enter(.elements0), var signedData = explicit.enter(.sequence),
      // Version, digest algorithms, what is signed; then certificates and revocation lists, if there are any.
      signedData.next(.integer) != nil, signedData.next(.set) != nil, signedData.next(.sequence) != nil
    else { return nil }
    _ = signedData.next(.elements0)
    _ = signedData.next(.elements1)
    guard var signers = signedData.enter(.set), var signer = signers.enter(.sequence),
      signer.next(.integer) != nil
    else { return nil }
    if var issuerAndSerial = signer.enter(.sequence) {
      guard let issuer = issuerAndSerial.enter(.sequence), let serial = issuerAndSerial.next(.integer) else {
        return nil
      }
      name = ModuleSigner.name(issuer)
      self.serial = ModuleSigner.octets(serial.count > 1 && serial.first == 0 ? serial.dropFirst() : serial)
    } else if let key = signer.next(.bytes0) {
      keyId = ModuleSigner.octets(key)
    } else {
      return nil
    }
    guard var algorithm = signer.enter(.sequence), let digest = algorithm.next(.objectIdentifier) else {
      return
    }
    hash = DerReader.identifier(digest).map { ModuleSigner.hashes[$0] ?? $0 }
  }

  /// Longest serial number or key identifier that is taken, in octets; RFC 5280 allows 20.
  private static let octetLimit = 64

  /// Octets in hexadecimal, with colons, as modinfo writes them.
  fileprivate static func octets(_ bytes: ArraySlice<UInt8>) -> String? {
    guard !bytes.isEmpty, bytes.count <= octetLimit else { return nil }
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: ":")
  }

  // MARK: Names

  /// More parts than any name has.
  private static let partLimit = 100

  /// The first common name; without one the last part of any kind, as modinfo has it.
  private static func name(_ issuer: DerReader) -> String? {
    var issuer = issuer
    var last: DerReader.Element?
    var parts = 0
    while var set = issuer.enter(.set) {
      while var part = set.enter(.sequence) {
        guard parts < partLimit, let type = part.next(.objectIdentifier), let value = part.next() else {
          return nil
        }
        parts += 1
        last = value
        if DerReader.identifier(type) == "2.5.4.3" { return text(value) }
      }
      guard set.isAtEnd, parts > 0 else { return nil }
    }
    return issuer.isAtEnd ? last.flatMap(text) : nil
  }

  private static func text(_ value: DerReader.Element) -> String? {
    if value.contents.isEmpty { return nil }
    // BMPString: UTF-16, the high octet first. The other kinds are UTF-8 or part of it, as good as.
    guard value.tag == 0x1E else { return printable(value.contents) }
    let units = stride(from: value.contents.startIndex, to: value.contents.endIndex - 1, by: 2).prefix(
      printableLimit * 2 + 2
    ).map { UInt16(value.contents[$0]) << 8 | UInt16(value.contents[$0 + 1]) }
    return printable(String(decoding: units, as: UTF16.self).utf8)
  }

  // MARK: Digests

  /// The kernel's names by object identifier (crypto/hash_info.c, include/linux/oid_registry.h).
  private static let hashes: [String: String] = [
    "1.2.840.113549.2.4": "md4",
    "1.2.840.113549.2.5": "md5",
    "1.3.14.3.2.26": "sha1",
    "1.3.36.3.2.1": "rmd160",
    "2.16.840.1.101.3.4.2.4": "sha224",
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
    "2.16.840.1.101.3.4.2.8": "sha3-256",
    "2.16.840.1.101.3.4.2.9": "sha3-384",
    "2.16.840.1.101.3.4.2.10": "sha3-512",
    "1.2.156.10197.1.401": "sm3",
    "1.2.643.7.1.1.2.2": "streebog256",
    "1.2.643.7.1.1.2.3": "streebog512",
  ]

  /// By `enum pkey_hash_algo`, which the trailer had before Linux 4.3.
  fileprivate static func numberedHash(_ number: UInt8) -> String? {
    let names = ["md4", "md5", "sha1", "rmd160", "sha256", "sha384", "sha512", "sha224", "sm3"]
    return Int(number) < names.count ? names[Int(number)] : nil
  }
}
