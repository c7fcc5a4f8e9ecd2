/// Which relocation sections lie, with all or some of their bytes, where another one lies.
///
/// No tool writes such files, but a section header can say so, and 60,000 headers of one file can name the same hundred
/// megabytes: whoever lists them all never ends. What lies at the same place is therefore listed once. So a list has no
/// more entries than the file has room for.
struct RelocationOverlaps {
  /// By section index: the section that is listed in its place.
  private var listed: [Int: RelocationSection] = [:]

  /// Looks at the sections that a list would have.
  init(_ sections: some Sequence<RelocationSection>) {
    var last: (section: RelocationSection, bytes: Range<Int>)?
    for (section, bytes) in RelocationOverlaps.inFileOrder(sections) {
      if let last, bytes.lowerBound < last.bytes.upperBound {
        listed[section.index] = last.section
      } else {
        last = (section, bytes)
      }
    }
  }

  /// By where they begin; the longest first where several do, so that it can stand for the others.
  private static func inFileOrder(
    _ sections: some Sequence<RelocationSection>
  ) -> [(RelocationSection, Range<Int>)] {
    sections.compactMap { section in
      guard let bytes = section.entries, !bytes.isEmpty else { return nil }
      return (section, bytes)
    }.sorted { left, right in
      (left.1.lowerBound, right.1.upperBound, left.0.index)
        < (right.1.lowerBound, left.1.upperBound, right.0.index)
    }
  }

  /// The section that is listed in place of this one; nil where this one is.
  subscript(section: RelocationSection) -> RelocationSection? { listed[section.index] }
}
