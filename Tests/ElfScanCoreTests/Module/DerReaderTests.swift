import Testing

@testable import ElfScanCore

/// Bytes that somebody chose who wants the reader to go wrong.
@Suite struct DerReaderTests {
  /// The first element of these bytes.
  private func first(_ bytes: [UInt8]) -> DerReader.Element? {
    var reader = DerReader(bytes[...])
    return reader.next()
  }

  @Test func elementsComeInTheirOrder() {
    var reader = DerReader([0x02, 1, 5, 0x30, 3, 0x04, 1, 9, 0x05, 0][...])
    #expect(reader.next(.set) == nil && reader.next(.integer) == [5])
    var inner = reader.enter(.sequence)
    #expect(inner?.next(.octetString) == [9] && inner?.isAtEnd == true && inner?.next() == nil)
    #expect(reader.next()?.tag == 5 && reader.isAtEnd && reader.next() == nil)
  }

  /// A slice that does not begin at index 0, as in a file.
  @Test func positionsInTheFileDoNotMatter() {
    var reader = DerReader([0xFF, 0xFF, 0x04, 2, 1, 2, 0xFF].dropFirst(2).dropLast())
    #expect(reader.next(.octetString) == [1, 2] && reader.isAtEnd)
  }

  @Test func longLengths() {
    for count in [0x7F, 0x80, 0xFF, 0x100, 0x12345] {
      let octets: [UInt8] =
        count < 0x80
        ? [UInt8(count)]
        : count < 0x100
          ? [0x81, UInt8(count)]
          : count < 0x10000
            ? [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
            : [0x83, UInt8(count >> 16), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)]
      let element = [0x04] + octets + [UInt8](repeating: 7, count: count)
      #expect(first(element)?.contents.count == count)
      #expect(first(element.dropLast()) == nil)
    }
  }

  @Test(
    arguments: [
      [], [0x30],
      // Indefinite lengths are BER.
      [0x30, 0x80, 0x02, 1, 5, 0, 0],
      // More octets than need be, five of them, and as many as there are at most.
      [0x04, 0x81, 1, 9], [0x04, 0x82, 0, 0x80] + [UInt8](repeating: 0, count: 0x80),
      [0x04, 0x85, 1, 0, 0, 0, 0], [0x04, 0xFF], [0x04, 0x84, 0xFF, 0xFF, 0xFF, 0xFF], [0x04, 0x82, 1],
      // A tag of several octets.
      [0x1F, 0x81, 0, 0], [0x3F, 0x20, 0],
      // Longer than what is there.
      [0x04, 3, 1, 2],
    ] as [[UInt8]])
  func whatIsNoDerIsNoElement(_ bytes: [UInt8]) {
    var reader = DerReader(bytes[...])
    #expect(reader.next() == nil && reader.isAtEnd == bytes.isEmpty)
  }

  /// A thousand sequences, each in the one before: nothing descends by itself.
  @Test func nestingCostsNothing() {
    var bytes: [UInt8] = []
    for _ in 0..<1000 {
      let count = bytes.count
      bytes =
        [0x30]
        + (count < 0x80
          ? [UInt8(count)]
          : count < 0x100 ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]) + bytes
    }
    var reader: DerReader? = DerReader(bytes[...])
    var depth = 0
    while let next = reader?.enter(.sequence) {
      depth += 1
      reader = next
    }
    #expect(depth == 1000)
  }

  @Test(
    arguments: [
      ([0x55, 4, 3], "2.5.4.3"), ([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2], "1.2.840.113549.1.7.2"),
      ([0x2B, 0x0E, 3, 2, 0x1A], "1.3.14.3.2.26"), ([0], "0.0"), ([39], "0.39"), ([40], "1.0"),
      ([79], "1.39"),
      ([80], "2.0"), ([0x88, 0x37, 3], "2.999.3"),
      ([0x29, 0x81, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], "1.1.18446744073709551615"),
      // One more than 64 bits; cut off; a needless octet; empty; longer than any.
      ([0x29, 0x82, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], nil),
      ([0x2A, 0x86], nil), ([0x2A, 0x80, 0x01], nil), ([0x80], nil), ([], nil),
      ([UInt8](repeating: 1, count: 64), "0.1" + String(repeating: ".1", count: 63)),
      ([UInt8](repeating: 1, count: 65), nil), ([UInt8](repeating: 0xFF, count: 60) + [1], nil),
    ] as [([UInt8], String?)])
  func objectIdentifiers(_ contents: [UInt8], _ text: String?) {
    #expect(DerReader.identifier(contents[...]) == text)
  }
}
