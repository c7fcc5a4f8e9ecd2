/// What BFD says of a section with object attributes (`_bfd_elf_parse_attributes`, bfd/elf-attrs.c). The section is copied
/// as it is in any case, so that this is about messages alone.
struct ObjectAttributes {
  /// The bytes after the first, which is the version.
  private let contents: ArraySlice<UInt8>
  private let order: ByteOrder

  /// Bytes of all sections that are looked at; those of a compiler are some hundred.
  static let limit = 1 << 20

  /// The messages; empty where all is well.
  static func messages(about bytes: [UInt8], _ order: ByteOrder, _ bfd: Bfd) -> [StripMessage] {
    complaints(of: bytes, order, bfd).map { StripMessage(.corruptAttributes, $0) }
  }

  private static func complaints(of bytes: [UInt8], _ order: ByteOrder, _ bfd: Bfd) -> [String] {
    guard !bfd.has(.readsNoAttributes), let version = bytes.first else { return [] }
    guard version == UInt8(ascii: "A") else {
      return bfd.has(.reportsAttributesVersion)
        ? ["error: unknown attributes version '\(printable([version]))'(\(version))"] : []
    }
    let attributes = ObjectAttributes(contents: bytes.dropFirst(), order: order)
    return bfd.has(.knowsTypedAttributes) ? attributes.typedMessages() : attributes.plainMessages()
  }

  private func length(at position: Int) -> Int {
    let bytes = contents[position..<position + 4]
    let ordered = order == .big ? Array(bytes) : bytes.reversed()
    return ordered.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The form of all machines up to 2.45: vendors, each with a length in front, of which only that is looked at.
  private func plainMessages() -> [String] {
    var position = contents.startIndex
    while contents.endIndex - position >= 4 {
      let length = min(length(at: position), contents.endIndex - position)
      if length == 0 { return [] }
      if length <= 4 { return ["error: attribute section length too small: \(length)"] }
      position += length
    }
    return []
  }

  /// The form of AArch64 from 2.46 on: subsections with a name, whether one must know it, and how values are written.
  private func typedMessages() -> [String] {
    var position = contents.startIndex
    while position < contents.endIndex {
      if let defect = defect(ofSubsectionAt: position) {
        return ["error: \(defect)", "error: could not parse subsection at offset \(position)"]
      }
      position += length(at: position)
    }
    return []
  }

  private func defect(ofSubsectionAt start: Int) -> String? {
    // A length, an empty name, and two bytes.
    let smallest = 7
    guard contents.endIndex - start >= smallest else { return "attributes subsection ends prematurely" }
    let length = length(at: start)
    guard length >= smallest else { return "subsection length of \(length) is too small" }
    guard length <= contents.endIndex - start else {
      return "bad subsection length (\(length) > max=\(contents.endIndex - start))"
    }
    let end = start + length
    guard let nameEnd = (start + 4..<end - 2).first(where: { contents[$0] == 0 }) else {
      return "subsection name seems corrupted (missing '\\\\0')"
    }
    guard contents[nameEnd + 1] <= 1 else {
      return
        "'comprehension' seems corrupted, got \(contents[nameEnd + 1]) but only 0 ('required') or 1 ('optional') "
        + "are valid values"
    }
    let encoding = contents[nameEnd + 2]
    guard encoding <= 1 else {
      return
        "attribute type seems corrupted, got \(encoding) but only 0 (ULEB128) or 1 (NTBS) are valid types"
    }
    return encoding == 1 && !hasStrings(nameEnd + 3..<end)
      ? "NTBS value seems corrupted (missing '\\\\0')" : nil
  }

  /// Whether each tag is followed by a string that ends.
  private func hasStrings(_ attributes: Range<Int>) -> Bool {
    var position = attributes.lowerBound
    while position < attributes.upperBound {
      while position < attributes.upperBound, contents[position] & 0x80 != 0 { position += 1 }
      guard position < attributes.upperBound,
        let end = (position + 1..<attributes.upperBound).first(where: { contents[$0] == 0 })
      else { return false }
      position = end + 1
    }
    return true
  }
}
