import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Who signed a module, and how, as the signature says.
@Suite struct SignatureReaderTests {
  // MARK: Signatures that were made up

  /// One element of DER.
  private static func element(_ tag: UInt8, _ contents: [UInt8]) -> [UInt8] {
    let count = contents.count
    let length: [UInt8] =
      count < 0x80
      ? [UInt8(count)]
      : count < 0x100 ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
    return [tag] + length + contents
  }

  private static func sequence(_ parts: [UInt8]...) -> [UInt8] { element(0x30, parts.flatMap { $0 }) }
  private static func set(_ parts: [UInt8]...) -> [UInt8] { element(0x31, parts.flatMap { $0 }) }
  private static func identifier(_ contents: [UInt8]) -> [UInt8] { element(6, contents) }

  private static let commonName: [UInt8] = [0x55, 4, 3]
  private static let organization: [UInt8] = [0x55, 4, 10]
  private static let sha256: [UInt8] = [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1]

  /// One part of a name.
  private static func part(_ type: [UInt8], _ text: [UInt8], kind: UInt8 = 0x0C) -> [UInt8] {
    set(sequence(identifier(type), element(kind, text)))
  }

  private static func issuer(_ parts: [UInt8]..., serial: [UInt8] = [1]) -> [UInt8] {
    sequence(element(0x30, parts.flatMap { $0 }), element(2, serial))
  }

  /// A PKCS#7 message with one signer.
  private static func message(
    _ signer: [UInt8], digest: [UInt8] = sha256, extra: [UInt8] = [], type: UInt8 = 2
  ) -> [UInt8] {
    let algorithm = sequence(identifier(digest))
    let info = sequence(
      element(2, [1]), signer, algorithm, sequence(identifier([0x2A, 3])), element(4, [1, 2, 3]))
    let data = sequence(
      element(2, [1]), set(algorithm), sequence(identifier([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1])),
      extra, set(info))
    return sequence(
      identifier([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, type]), element(0xA0, data))
  }

  private static let unsigned = Array((try? Fixture("shapes/plain.ko").data) ?? Data())

  /// A module with this signature behind it.
  private static func signed(
    _ signature: [UInt8], idType: UInt8 = 2, hash: UInt8 = 0, name: [UInt8] = [], key: [UInt8] = [],
    length: Int? = nil
  ) -> [UInt8] {
    let count = UInt32(length ?? signature.count)
    let trailer: [UInt8] =
      [0, hash, idType, UInt8(name.count), UInt8(key.count), 0, 0, 0]
      + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> UInt32($0)) }
    return unsigned + name + key + signature + trailer + Array("~Module signature appended~\n".utf8)
  }

  private func signer(_ signature: [UInt8]) throws -> ModuleSigner {
    let module = try Module(FileImage(bytes: SignatureReaderTests.signed(signature)))
    return try #require(module.signature).signer
  }

  @Test func fixturesAreRead() throws {
    let plain = try #require(try Fixture("modules/signed.ko").module().signature)
    #expect(
      plain.signer
        == ModuleSigner(
          name: "ElfScan fixtures: throw-away key, trusted by nobody",
          serial: "6A:D7:5D:96:13:92:DC:2D:D4:8A:81:12:A2:3B:D5:9F:75:8F:5F:F1", hash: "sha256"))
    let named = try #require(try Fixture("modules/signed-keyid.ko").module().signature)
    #expect(
      named.signer
        == ModuleSigner(
          keyId: "9A:EE:57:D8:DD:D3:D1:67:5C:7C:3F:C8:AE:B7:88:00:01:AC:FF:62", hash: "sha512"))
    #expect(
      try Fixture("malformed/signature-length-past-end.ko").module().signature?.signer == ModuleSigner())
  }

  @Test func namesOfAllKinds() throws {
    typealias Made = SignatureReaderTests
    let both = Made.issuer(
      Made.part(Made.organization, Array("Org".utf8)), Made.part(Made.commonName, Array("Key".utf8)),
      Made.part(Made.commonName, Array("Other".utf8)))
    #expect(try signer(Made.message(both)).name == "Key")
    let organization = Made.issuer(Made.part(Made.organization, Array("Org".utf8)))
    #expect(try signer(Made.message(organization)).name == "Org")
    let wide = Made.part(Made.commonName, [0, 0x4B, 0x20, 0xAC, 0xD8, 0x3D, 0xDE, 0, 0xD8, 0], kind: 0x1E)
    #expect(try signer(Made.message(Made.issuer(wide))).name == "K€😀\u{FFFD}")
    #expect(try signer(Made.message(Made.issuer(Made.part(Made.commonName, [])))).name == nil)
    #expect(try signer(Made.message(Made.issuer())).name == nil)
    #expect(try signer(Made.message(Made.issuer())).serial == "01")
  }

  @Test func hostileNamesAreFitToShow() throws {
    typealias Made = SignatureReaderTests
    for sequence in HostileNamesTests.sequences {
      let name = Made.part(Made.commonName, sequence)
      let module = try Module(FileImage(bytes: Made.signed(Made.message(Made.issuer(name)))))
      let shown = try #require(module.signature?.signer.name)
      #expect(forbiddenScalars(in: shown).isEmpty)
      let text = ModuleSummary(module).text(color: false)
      #expect(forbiddenScalars(in: text, allowingNewline: true).isEmpty)
      let message = try #require(RuleCatalog.findings(in: module).first { $0.rule == "appended-signature" })
      #expect(forbiddenScalars(in: message.message).isEmpty)
    }
    let long = Made.part(Made.commonName, [UInt8](repeating: 0x61, count: 9000))
    #expect(try signer(Made.message(Made.issuer(long))).name?.count == 201)
  }

  @Test func serialNumbersAndKeys() throws {
    typealias Made = SignatureReaderTests
    let serial = { (bytes: [UInt8]) in try self.signer(Made.message(Made.issuer(serial: bytes))).serial }
    #expect(try serial([0, 0xAB, 0xC]) == "AB:0C" && serial([0]) == "00" && serial([]) == nil)
    #expect(try serial([UInt8](repeating: 1, count: 64))?.count == 191)
    #expect(try serial([UInt8](repeating: 1, count: 65)) == nil)
    let key = try signer(Made.message(Made.element(0x80, [1, 0xFE])))
    #expect(key == ModuleSigner(keyId: "01:FE", hash: "sha256"))
  }

  @Test(
    arguments: [
      ([0x2B, 0x0E, 3, 2, 0x1A], "sha1"), ([0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 4], "sha224"),
      ([0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2], "sha384"),
      ([0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 3], "sha512"),
      ([0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 8], "sha3-256"),
      ([0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 9], "sha3-384"),
      ([0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 10], "sha3-512"),
      ([0x2A, 0x81, 0x1C, 0xCF, 0x55, 1, 0x83, 0x11], "sm3"),
      ([0x2A, 0x85, 3, 7, 1, 1, 2, 2], "streebog256"), ([0x2A, 0x85, 3, 7, 1, 1, 2, 3], "streebog512"),
      ([0x2A, 3, 4], "1.2.3.4"), ([], nil), ([0x80], nil), ([UInt8](repeating: 1, count: 100), nil),
    ] as [([UInt8], String?)])
  func digests(_ contents: [UInt8], _ name: String?) throws {
    typealias Made = SignatureReaderTests
    let key = Made.part(Made.commonName, Array("Key".utf8))
    let signer = try signer(Made.message(Made.issuer(key), digest: contents))
    #expect(signer == ModuleSigner(name: "Key", serial: "01", hash: name))
  }

  @Test func certificatesAndRevocationListsArePassedOver() throws {
    typealias Made = SignatureReaderTests
    let key = Made.issuer(Made.part(Made.commonName, Array("Key".utf8)))
    let extra = Made.element(0xA0, Made.sequence()) + Made.element(0xA1, Made.sequence())
    #expect(try signer(Made.message(key, extra: extra)).name == "Key")
    // kernel and modinfo look at the first element only, whatever follows.
    #expect(try signer(Made.message(key) + [0, 1, 2]).name == "Key")
    #expect(try signer(Made.message(key, type: 3)) == ModuleSigner())
  }

  /// Before Linux 4.3: the name and the key stand before the signature.
  @Test func oldSignatures() throws {
    typealias Made = SignatureReaderTests
    let bytes = Made.signed([9, 9, 9], idType: 1, hash: 4, name: Array("Old key".utf8), key: [0xAB, 0xCD])
    let module = try Module(FileImage(bytes: bytes))
    #expect(module.signature?.length == 3 && module.signature?.idName == "X.509")
    #expect(module.signature?.signer == ModuleSigner(name: "Old key", keyId: "AB:CD", hash: "sha256"))
    #expect(try module.withoutSignature()?.bytes == Made.unsigned)
    let tooLong = Made.signed(
      [9], idType: 1, name: [1], key: [1], length: Made.unsigned.count + 2)
    #expect(try Module(FileImage(bytes: tooLong)).signature?.length == nil)
    let unknown = try Module(FileImage(bytes: Made.signed([9], idType: 7, hash: 4))).signature
    #expect(unknown?.length == 1 && unknown?.signer == ModuleSigner() && unknown?.idName == nil)
  }

  // MARK: Damaged signatures

  /// Every end and every byte of a real signature: nothing traps, and what is shown is fit to show.
  @Test(arguments: ["modules/signed.ko", "modules/signed-keyid.ko"])
  func damagedSignatures(_ file: String) throws {
    let bytes = Array(try Fixture(file).data)
    let length = Int(try #require(try Fixture(file).module().signature?.length))
    let signature = Array(bytes.dropLast(40).suffix(length))
    // The signature's own bytes are the last ones, and of no consequence.
    let read = length - 256
    var readable = 0
    for end in 0..<length {
      let found = try signer(Array(signature.prefix(end)))
      #expect(found == ModuleSigner(), "\(end)")
    }
    for place in 0..<read {
      for value in [0, 1, 0x1F, 0x30, 0x31, 0x7F, 0x80, 0x81, 0x84, 0x85, 0xFF] as [UInt8] {
        var damaged = signature
        damaged[place] = value
        let found = try signer(damaged)
        if found.hash != nil { readable += 1 }
        for text in [found.name, found.serial, found.keyId, found.hash].compactMap({ $0 }) {
          #expect(forbiddenScalars(in: text).isEmpty && text.count <= 201)
        }
      }
    }
    #expect(readable > 100 && readable < read * 11)
  }

  // MARK: The real program

  private static let hasModinfo = !((try? lines(of: ["modinfo", "--version"])) ?? []).isEmpty

  /// modinfo's fields by name; empty where it prints none.
  private static func modinfo(_ bytes: [UInt8]) throws -> [String: String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "elfscan-\(UUID().uuidString).ko")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    var fields: [String: String] = [:]
    for line in try lines(of: ["modinfo", file.path(percentEncoded: false)]) {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      fields[parts[0]] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    return fields
  }

  /// What modinfo (kmod) prints of a signature is what is read here.
  @Test(.enabled(if: hasModinfo))
  func modinfoAgrees() throws {
    typealias Made = SignatureReaderTests
    let part = Made.part(Made.commonName, Array("Key".utf8))
    let modules: [(bytes: [UInt8], isShown: Bool)] = [
      (Array(try Fixture("modules/signed.ko").data), true),
      // It does not know key identifiers.
      (Array(try Fixture("modules/signed-keyid.ko").data), false),
      (Made.signed(Made.message(Made.issuer(part, serial: [0, 0xAB, 0xC]))), true),
      (Made.signed(Made.message(Made.issuer(Made.part(Made.organization, Array("Org".utf8)), part))), true),
      (Made.signed(Made.message(Made.issuer(Made.part(Made.organization, Array("Org".utf8))))), true),
      (Made.signed([9, 9, 9], idType: 1, hash: 4, name: Array("Old key".utf8), key: [0xAB, 0xCD]), true),
    ]
    for (bytes, isShown) in modules {
      let fields = try Made.modinfo(bytes)
      let signer = try #require(try Module(FileImage(bytes: bytes)).signature).signer
      #expect((fields["sig_id"] != nil) == isShown, "\(fields)")
      guard isShown else { continue }
      #expect(fields["signer"] == signer.name)
      #expect(fields["sig_key"] == signer.serial ?? signer.keyId)
      // A kmod without OpenSSL does not read the digest.
      if fields["sig_hashalgo"] != "unknown" { #expect(fields["sig_hashalgo"] == signer.hash) }
    }
  }
}
