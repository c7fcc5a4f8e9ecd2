/// What notes about GNU properties hold that BFD warns of when it opens a file: it reads every section of notes, whatever
/// its name (`elf_parse_notes`, bfd/elf.c; `_bfd_elf_parse_gnu_properties`, bfd/elf-properties.c). Nothing is changed.
struct GnuProperties: Sendable {
  /// One thing in the notes, in their order.
  enum Entry: Sendable, Hashable {
    /// A property of this type, with so many bytes.
    case property(type: UInt32, size: UInt32)
    /// A property that claims more bytes than the note has; nothing after it is read.
    case overlong(type: UInt32, size: UInt32)
    /// A note whose size no properties have; nothing after it is read.
    case uneven(size: UInt32)
  }

  /// Entries that are kept of one section; BFD warns of each, and a hostile file can have millions.
  private static let limit = 100

  private let entries: [Int: [Entry]]
  private let addressSize: UInt32

  /// What the module's sections of notes hold.
  static func of(_ module: Module) -> GnuProperties {
    guard let header = module.header else { return GnuProperties(entries: [:], addressSize: 8) }
    let size: UInt32 = header.elfClass == .elf64 ? 8 : 4
    var entries: [Int: [Entry]] = [:]
    for section in module.sections where section.type == .note {
      guard let contents = section.contents else { continue }
      let found = read(module.image.slice(contents), section, header, Int(size))
      if !found.isEmpty { entries[section.index] = found }
    }
    return GnuProperties(entries: entries, addressSize: size)
  }

  private static func read(_ notes: ByteSlice, _ section: Section, _ header: ElfHeader, _ unit: Int)
    -> [Entry]
  {
    let alignment = max(Int(clamping: section.alignment), 4)
    guard alignment == 4 || alignment == 8 else { return [] }
    var found: [Entry] = []
    var position = 0
    func word(_ offset: Int) -> UInt32 { notes.load(UInt32.self, at: offset, header.byteOrder) }
    while position + 12 <= notes.count, found.count < limit {
      let nameSize = Int(word(position))
      let size = Int(word(position + 4))
      guard nameSize <= notes.count - position - 12 else { return found }
      let start = aligned(position + 12 + nameSize, alignment)
      guard size == 0 || start < notes.count && size <= notes.count - start else { return found }
      let isProperty = nameSize == 4 && word(position + 8) == 5 && isGnu(notes, position + 12)
      if isProperty, !read(notes, start, size, unit, word, &found) { return found }
      position = aligned(start + size, alignment)
    }
    return found
  }

  /// One note; false where nothing after it is read.
  private static func read(
    _ notes: ByteSlice, _ start: Int, _ size: Int, _ unit: Int, _ word: (Int) -> UInt32,
    _ found: inout [Entry]
  ) -> Bool {
    guard size >= 8, size % unit == 0 else {
      found.append(.uneven(size: UInt32(size)))
      return false
    }
    var position = start
    let end = start + size
    while position < end, found.count < limit {
      guard end - position >= 8 else {
        found.append(.uneven(size: UInt32(size)))
        return false
      }
      let type = word(position)
      let length = word(position + 4)
      position += 8
      guard Int(length) <= end - position else {
        found.append(.overlong(type: type, size: length))
        return false
      }
      found.append(.property(type: type, size: length))
      position = min(aligned(position + Int(length), unit), end)
    }
    return true
  }

  private static func aligned(_ offset: Int, _ unit: Int) -> Int { (offset + unit - 1) / unit * unit }

  private static func isGnu(_ notes: ByteSlice, _ offset: Int) -> Bool {
    notes.cString(at: offset)?.elementsEqual("GNU".utf8) ?? false
  }

  /// Whether all releases know what the section holds.
  func areKnown(in section: Int, _ machine: MachineFacts) -> Bool {
    (entries[section] ?? []).allSatisfy { entry in
      guard case .property(let type, 4) = entry else { return false }
      return machine.properties.contains {
        $0.types.contains(type) && $0.releases == ReleaseRange(first: nil, last: nil)
      }
    }
  }

  /// What BFD says while it reads the section.
  func messages(_ section: Int, _ bfd: Bfd) -> [StripMessage] {
    var messages: [StripMessage] = []
    for entry in entries[section] ?? [] {
      let (message, isLast) = complaint(entry, bfd)
      // Only a type that BFD does not know does not end it.
      if let message { messages.append(StripMessage(isLast ? .corruptProperty : .unknownProperty, message)) }
      if isLast { break }
    }
    return messages
  }

  private func complaint(_ entry: Entry, _ bfd: Bfd) -> (String?, isLast: Bool) {
    switch entry {
    case .uneven(let size): ("warning: corrupt GNU_PROPERTY_TYPE (5) size: \(hex(size))", true)
    case .overlong(let type, let size):
      ("warning: corrupt GNU_PROPERTY_TYPE (5) type (\(hex(type))) datasz: \(hex(size))", true)
    case .property(1, let size):
      size == addressSize ? (nil, false) : ("warning: corrupt stack size: \(zeroHex(size))", true)
    case .property(2, let size):
      size == 0 ? (nil, false) : ("warning: corrupt no copy on protected size: \(zeroHex(size))", true)
    case .property(3, let size) where bfd.has(.knowsMemorySealing):
      size == 0 ? (nil, false) : ("warning: corrupt memory sealing size: \(zeroHex(size))", true)
    case .property(0xB000_0000...0xB000_FFFF, 4) where bfd.has(.knowsGenericProperties): (nil, false)
    case .property(let type, let size)
    where (0xB000_0000...0xB000_FFFF).contains(type) && bfd.has(.knowsGenericProperties):
      ("error: <corrupt property (\(hex(type))) size: \(zeroHex(size))>", true)
    // As a file of no machine in particular it has none that could be unknown.
    case .property(let type, _) where type >= 0xC000_0000 && bfd.machine.machine == Machine.none: (nil, false)
    case .property(let type, let size):
      if let known = bfd.knownProperties(type) {
        size == 4
          ? (nil, false)
          : (
            "error: <corrupt \(known.name)\(known.namesType ? " (\(hex(type)))" : "") size: \(zeroHex(size))>",
            true
          )
      } else {
        ("warning: unsupported GNU_PROPERTY_TYPE (5) type: \(hex(type))", false)
      }
    }
  }

  /// As C's `%#x` would not write it, but `0x%x` does.
  private func zeroHex(_ number: UInt32) -> String { "0x" + String(number, radix: 16) }
}
