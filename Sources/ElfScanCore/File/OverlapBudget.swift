/// How much of a file its sections, or the names of its symbols, may claim together.
///
/// Nothing in ELF keeps sections from lying over each other, or names from being the ends of one long string. What is
/// worked out for each of them takes time for its size, and a file of ten thousand sections that each hold all of it would
/// take ten thousand times as long as it should. No linker writes what exceeds this.
struct OverlapBudget {
  /// So many times the size of the file.
  static let factor = 8

  private var left: Int

  /// What a file grants.
  init(_ image: FileImage) {
    let (product, overflow) = image.count.multipliedReportingOverflow(by: OverlapBudget.factor)
    left = overflow ? .max : product
  }

  /// Claims so many bytes, for one of the things that are called `what`.
  ///
  /// - Throws: `ElfError` where the file does not grant them.
  mutating func claim(_ count: Int, for what: StaticString, at location: ElfError.Location) throws(ElfError) {
    guard count <= left else {
      throw ElfError(
        .badSection, at: location,
        "\(what) lie over each other: together they are more than \(OverlapBudget.factor) times as large as the file; no "
          + "linker writes that")
    }
    left -= count
  }
}
