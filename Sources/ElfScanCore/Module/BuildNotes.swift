/// The GNU build notes in one section, which compilers (annobin) and assemblers leave there to say how each piece of code
/// was built: as `merge_gnu_build_notes` (binutils/objcopy.c, 2.35.2 to 2.47) takes them.
struct BuildNotes: Sendable, Hashable {
  /// What makes them malformed, in the words of strip.
  enum Defect: String, Sendable {
    case unevenDescription = "corrupt GNU build attribute note: description size not a factor of 4"
    case type = "corrupt GNU build attribute note: wrong note type"
    case tooBig = "corrupt GNU build attribute note: note too big"
    case shortName = "corrupt GNU build attribute note: name too small"
    case version = "corrupt GNU build attribute note: unsupported version"
    case descriptionSize = "corrupt GNU build attribute note: bad description size"
    case unterminatedName = "corrupt GNU build attribute note: name not NUL terminated"
    case excess = "corrupt GNU build attribute notes: excess data at end"
    case severalVersions = "bad GNU build attribute notes: multiple different versions"
  }

  /// The first defect; nil for notes that are well formed.
  let defect: Defect?
  /// The versions of the format that version notes name.
  let versions: Set<UInt8>
  /// Whether the first note names a piece of code, and the others, each of another kind, are about the same one.
  fileprivate let areOfOnePiece: Bool

  /// Notes that are not read, because sections that overlap would make that take forever: taken for malformed.
  static let unread = BuildNotes(defect: .tooBig, versions: [], areOfOnePiece: false)

  /// Whether no note tells the version: strip takes it to be 3, with a warning.
  var lackVersion: Bool { defect == nil && versions.isEmpty }
  /// Whether strip may come to fewer or shorter notes. It leaves those of versions 1 and 2 alone, and there is nothing to
  /// merge in different notes on one piece of code. In other cases whether it does is not worked out.
  var canShrink: Bool { defect == nil && (versions.isEmpty || versions == [3]) && !areOfOnePiece }
}

/// Goes through the notes of one section; what is wrong is looked for in the order of strip.
private struct BuildNoteReader {
  let bytes: ByteSlice
  let header: ElfHeader
  private var versions: Set<UInt8> = []
  private var areOfOnePiece = true
  private var names: Set<ArraySlice<UInt8>> = []
  private var firstType: UInt32?

  /// `NT_GNU_BUILD_ATTRIBUTE_OPEN` and `NT_GNU_BUILD_ATTRIBUTE_FUNC` (include/elf/common.h).
  private static let types: ClosedRange<UInt32> = 0x100...0x101
  /// The kind of attribute that tells the version.
  private static let versionKind: UInt8 = 1
  /// Notes whose names are compared; an object has about ten for a piece of code.
  private static let nameLimit = 1000

  init(_ bytes: ByteSlice, _ header: ElfHeader) {
    self.bytes = bytes
    self.header = header
  }

  mutating func read() -> BuildNotes {
    var rest = 0..<bytes.count
    var defect: BuildNotes.Defect?
    while defect == nil, rest.count >= 12 {
      defect = takeNote(from: &rest)
    }
    if defect == nil {
      defect = !rest.isEmpty ? .excess : versions.count > 1 ? .severalVersions : nil
    }
    return BuildNotes(defect: defect, versions: versions, areOfOnePiece: areOfOnePiece)
  }

  private func word(_ offset: Int) -> UInt32 { bytes.load(UInt32.self, at: offset, header.byteOrder) }

  private mutating func takeNote(from rest: inout Range<Int>) -> BuildNotes.Defect? {
    let start = rest.lowerBound
    let (nameSize, descriptionSize, type) = (UInt64(word(start)), UInt64(word(start + 4)), word(start + 8))
    let paddedName = (nameSize + 3) & ~3
    if descriptionSize % 4 != 0 { return .unevenDescription }
    if !BuildNoteReader.types.contains(type) { return .type }
    if paddedName + descriptionSize + 12 > UInt64(rest.count) { return .tooBig }
    if nameSize < 2 { return .shortName }
    // Both fit into the section.
    let name = bytes.elements(at: start + 12, count: Int(nameSize))
    let description = start + 12 + Int(paddedName)
    rest = (description + Int(descriptionSize))..<rest.upperBound
    if !noteVersion(name) { return .version }
    if ![0, 4, 8, 16].contains(descriptionSize) { return .descriptionSize }
    if name.last != 0 { return .unterminatedName }
    if areOfOnePiece { areOfOnePiece = isOfThePiece(type, name, description, Int(descriptionSize)) }
    return nil
  }

  /// Takes note of the version that a note tells; false for one that does not exist.
  private mutating func noteVersion(_ name: ArraySlice<UInt8>) -> Bool {
    if name.starts(with: [UInt8(ascii: "$"), BuildNoteReader.versionKind, UInt8(ascii: "1")]) {
      versions.insert(1)
    } else if name.count > 4, name.starts(with: Array("GA$".utf8) + [BuildNoteReader.versionKind]) {
      switch name[name.startIndex + 4] {
      case UInt8(ascii: "2"): versions.insert(2)
      case UInt8(ascii: "3"): versions.insert(3)
      default: return false
      }
    }
    return true
  }

  /// Whether it is the first note and names a piece of code that is not empty, or another on the same piece.
  private mutating func isOfThePiece(
    _ type: UInt32, _ name: ArraySlice<UInt8>, _ description: Int, _ size: Int
  ) -> Bool {
    guard names.count < BuildNoteReader.nameLimit, names.insert(name).inserted else { return false }
    if let firstType { return type == firstType && size == 0 }
    firstType = type
    if header.elfClass == .elf32 { return size == 8 && word(description) < word(description + 4) }
    guard size == 16 else { return false }
    let bounds = [0, 8].map { bytes.load(UInt64.self, at: description + $0, header.byteOrder) }
    return bounds[0] < bounds[1]
  }
}

extension Section {
  /// Whether it is one of those whose notes strip means to merge.
  var holdsBuildNotes: Bool { type == .note && name.hasPrefix(".gnu.build.attributes") }
}

extension Module {
  /// The build notes of every section for such whose contents the file holds, by its index.
  var buildNotes: [Int: BuildNotes] {
    guard let header else { return [:] }
    var notes: [Int: BuildNotes] = [:]
    // Sections that do not overlap are together no larger than the file.
    var budget = fileSize
    for section in sections where section.holdsBuildNotes {
      guard let contents = section.contents else { continue }
      guard contents.count <= budget else {
        notes[section.index] = .unread
        continue
      }
      budget -= contents.count
      var reader = BuildNoteReader(image.slice(contents), header)
      notes[section.index] = reader.read()
    }
    return notes
  }

  /// Sections with relocations, by index.
  var relocatedSections: Set<Int> { Set(relocationSections.filter { $0.count > 0 }.map(\.target)) }

  /// Whether two sections hold the same bytes; of large ones that is not worked out, and they count as different.
  func hasSameNotes(_ left: Section, _ right: Section) -> Bool {
    guard let left = left.contents, let right = right.contents, left.count <= 1 << 16 else { return false }
    return image.firstDifference(left, image, right) == nil
  }
}
