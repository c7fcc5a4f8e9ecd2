/// Section indexes before and after sections are left out.
struct SectionRenumbering: Sendable {
  /// By index before; nil for sections that are left out.
  private let new: [Int?]
  /// Indexes before of the sections that stay, the null section first.
  let kept: [Int]

  init(_ module: Module, dropping dropped: Set<Int>) {
    kept = module.sections.indices.filter { !dropped.contains($0) }
    var new = [Int?](repeating: nil, count: module.sections.count)
    for (position, index) in kept.enumerated() { new[index] = position }
    self.new = new
  }

  /// The index after; nil where there is no such section, or it is left out.
  subscript(index: Int) -> Int? {
    new.indices.contains(index) ? new[index] : nil
  }
}
