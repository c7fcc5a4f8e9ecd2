/// What a file may cost, counted while it is read: one budget for everything that is in it (docs/bounds.md).
///
/// Nothing in ELF keeps sections from lying over each other, or names from being the ends of one long string; a header of
/// 64 bytes can name gigabytes that are a hole in the file. What is worked out for each thing takes time for its size, and
/// what is kept of it takes memory. No linker writes what exceeds this.
struct FileBudget {
  /// Sections and names may claim so many times the size of the file together.
  static let overlap = 4
  /// So many bytes of memory, by a rough count, may what is kept of a file take.
  static let memory = 256 << 20

  /// What is kept of a file, or gone through all at once.
  enum Part {
    case section
    case symbol
    /// What a group lists.
    case member
    /// One of what is loaded.
    case relocation
    /// Bytes of a table of names, of notes, of `.modinfo` and `.comment`, and of `__ksymtab_strings`.
    case name, note, information, export

    /// The memory that one of it takes, in the worst of all commands.
    var cost: Int {
      switch self {
      case .section: 1024
      case .symbol, .member: 256
      case .relocation: 20
      case .name: 2
      case .note: 4
      case .information: 16
      case .export: 64
      }
    }

    /// What many of it are called.
    fileprivate var plural: String {
      switch self {
      case .section: "sections"
      case .symbol: "symbols"
      case .member: "members of groups"
      case .relocation: "relocations"
      case .name: "bytes of names"
      case .note: "bytes of notes"
      case .information: "bytes of .modinfo and .comment"
      case .export: "bytes of __ksymtab_strings"
      }
    }
  }

  private var claims: Int
  private var room = FileBudget.memory

  /// What a file grants.
  init(_ image: FileImage) {
    let (product, overflow) = image.count.multipliedReportingOverflow(by: FileBudget.overlap)
    claims = overflow ? .max : product
  }

  /// Claims so many bytes, for one of the things that are called `what`.
  ///
  /// - Throws: `ElfError` where the file does not grant them.
  mutating func claim(_ count: Int, for what: StaticString, at location: ElfError.Location) throws(ElfError) {
    guard count <= claims else {
      throw ElfError(
        .badSection, at: location,
        "\(what) lie over each other: together they are more than \(FileBudget.overlap) times as large as the file; no "
          + "linker writes that")
    }
    claims -= count
  }

  /// Takes the memory for so many of a part.
  ///
  /// - Throws: `ElfError` where there is not that much.
  mutating func hold(
    _ count: Int, _ part: Part, at location: ElfError.Location = .file
  ) throws(ElfError) {
    guard count <= room / part.cost else {
      throw ElfError(
        .tooLarge, at: location,
        "\(count) \(part.plural) with all else in the file would take more than the \(FileBudget.memory >> 20) MiB of memory "
          + "that a file is given; no kernel module comes near that: look at it with readelf")
    }
    room -= count * part.cost
  }
}
