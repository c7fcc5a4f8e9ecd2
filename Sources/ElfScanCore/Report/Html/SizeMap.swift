/// The sections of a module by the bytes that they take in the file: the largest one by one, the others by what they are
/// for.
struct SizeMap {
  /// One section, or several small ones of the same use.
  struct Tile {
    let use: SectionUse
    /// In bytes.
    let size: Int
    /// Section index; nil for several.
    let section: Int?
    /// How many sections.
    let count: Int
  }

  /// Sections that have a tile of their own.
  static let limit = 40
  /// The smallest of them, as a part of the whole.
  private static let smallest = 0.002

  /// The largest first.
  let tiles: [Tile]
  /// Sections with bytes in the file.
  let sections: Int
  /// Sum of their sizes, in bytes.
  let size: Int

  init(_ module: Module) {
    let all = module.sections.filter { ($0.contents?.count ?? 0) > 0 }
    let sizes = all.map { ($0, $0.contents?.count ?? 0) }.sorted { ($1.1, $0.0.index) < ($0.1, $1.0.index) }
    // Sections of a hostile file may lie on top of each other.
    let size = sizes.reduce(into: 0) { sum, section in
      sum = sum.addingReportingOverflow(section.1).overflow ? sum : sum &+ section.1
    }
    let own = sizes.prefix(SizeMap.limit).prefix { Double($0.1) >= SizeMap.smallest * Double(size) }
    var tiles = own.map { Tile(use: SectionUse($0), size: $1, section: $0.index, count: 1) }
    for (use, sections) in Dictionary(grouping: sizes.dropFirst(own.count), by: { SectionUse($0.0) }) {
      let sum = sections.reduce(into: 0) { $0 &+= $1.1 }
      let only = sections.count == 1 ? sections.first?.0.index : nil
      tiles.append(Tile(use: use, size: max(0, sum), section: only, count: sections.count))
    }
    self.tiles = tiles.filter { $0.size > 0 }.sorted {
      ($1.size, $0.use.rawValue, $0.section ?? -1) < ($0.size, $1.use.rawValue, $1.section ?? -1)
    }
    sections = all.count
    self.size = size
  }

  /// The tiles' bytes by use, without those that have none.
  var uses: [(use: SectionUse, size: Int)] {
    SectionUse.allCases.map { use in (use, tiles.reduce(0) { $0 &+ ($1.use == use ? $1.size : 0) }) }
      .filter { $0.1 > 0 }
  }
}

/// A number of bytes for people: three digits are enough.
func shownSize(_ bytes: Int) -> String {
  if bytes < 1000 { return "\(bytes) B" }
  var size = Double(bytes) / 1024
  for unit in ["KiB", "MiB", "GiB"] {
    if size < 999.5 || unit == "GiB" {
      let rounded = size < 9.95 ? (size * 10).rounded() / 10 : size.rounded()
      return "\(decimal(rounded)) \(unit)"
    }
    size /= 1024
  }
  return "\(bytes) B"
}
