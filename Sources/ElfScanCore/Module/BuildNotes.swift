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
  private(set) var defect: Defect?
  /// The versions of the format that version notes name.
  private(set) var versions: Set<UInt8> = []

  /// Notes that are not read, because sections that overlap would make that take forever: taken for malformed.
  fileprivate static let unread = BuildNotes()

  private init() { defect = .tooBig }

  /// Whether no note tells the version: strip takes it to be 3, with a warning.
  var lackVersion: Bool { defect == nil && versions.isEmpty }
  /// Whether strip merges them, which can make the section smaller: not those of versions 1 and 2.
  var areMerged: Bool { defect == nil && (versions.isEmpty || versions == [3]) }

  /// `NT_GNU_BUILD_ATTRIBUTE_OPEN` and `NT_GNU_BUILD_ATTRIBUTE_FUNC` (include/elf/common.h).
  private static let types: ClosedRange<UInt64> = 0x100...0x101
  /// The kind of attribute that tells the version.
  private static let versionKind: UInt8 = 1

  fileprivate init(_ contents: ByteSlice, _ order: ByteOrder) {
    var rest = contents.elements
    let start = rest.startIndex
    let word = { (index: Int) in contents.load(UInt32.self, at: index - start, order) }
    while defect == nil, rest.count >= 12 {
      defect = takeNote(from: &rest, word)
    }
    if defect == nil {
      defect = !rest.isEmpty ? .excess : versions.count > 1 ? .severalVersions : nil
    }
  }

  /// Takes the next note; what is wrong with it is looked for in the order of strip.
  private mutating func takeNote(from rest: inout ArraySlice<UInt8>, _ word: (Int) -> UInt32) -> Defect? {
    let start = rest.startIndex
    let (nameSize, descriptionSize) = (UInt64(word(start)), UInt64(word(start + 4)))
    let paddedName = (nameSize + 3) & ~3
    if descriptionSize % 4 != 0 { return .unevenDescription }
    if !BuildNotes.types.contains(UInt64(word(start + 8))) { return .type }
    if paddedName + descriptionSize + 12 > UInt64(rest.count) { return .tooBig }
    if nameSize < 2 { return .shortName }
    // Both fit into the section.
    let name = rest.dropFirst(12).prefix(Int(nameSize))
    rest = rest.dropFirst(12 + Int(paddedName) + Int(descriptionSize))
    if !noteVersion(name) { return .version }
    if ![0, 4, 8, 16].contains(descriptionSize) { return .descriptionSize }
    return name.last == 0 ? nil : .unterminatedName
  }

  /// Takes note of the version that a note tells; false for one that does not exist.
  private mutating func noteVersion(_ name: ArraySlice<UInt8>) -> Bool {
    if name.starts(with: [UInt8(ascii: "$"), BuildNotes.versionKind, UInt8(ascii: "1")]) {
      versions.insert(1)
    } else if name.count > 4, name.starts(with: Array("GA$".utf8) + [BuildNotes.versionKind]) {
      switch name[name.startIndex + 4] {
      case UInt8(ascii: "2"): versions.insert(2)
      case UInt8(ascii: "3"): versions.insert(3)
      default: return false
      }
    }
    return true
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
      budget -= min(contents.count, budget + 1)
      notes[section.index] =
        budget < 0
        ? .unread
        : BuildNotes(image.slice(contents), header.byteOrder)
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
