/// Relocations of loaded sections, each resolved to what it means.
struct RelocationComparison: Sendable {
  private let old: Module
  private let new: Module
  private let survey: RelocationSurvey?
  private var symbols: SymbolPairs
  private(set) var differences = DifferenceList()

  /// Relocations that go together: those of one section, or one livepatch section of it, which the kernel applies later
  /// and takes apart by its name.
  private struct Key: Hashable {
    let target: Int
    let livepatch: ElfName?
  }

  /// - Throws: `ElfError` where relocations of a loaded section cannot be read.
  static func check(_ module: Module) throws(ElfError) {
    let unreadable = module.relocationSections.first { !$0.isWellFormed && isApplied($0, module) }
    guard let unreadable else { return }
    throw ElfError(.badSection, at: .section(unreadable.index), "relocations that cannot be read")
  }

  /// Compares two modules whose relocations can be read.
  init(_ old: Module, _ new: Module, _ matching: SectionMatching) {
    self.init(old, new, matching, survey: nil)
    compare(matching)
  }

  /// Compares with what a stripper would write; what cannot be read counts as no relocations.
  ///
  /// - Parameter survey: what is known of the relocations before, so that those need not be read again which keep their
  ///   symbols.
  init(_ old: Module, _ output: OutputObject, _ survey: RelocationSurvey) {
    self.init(old, output.module, output.matching, survey: survey)
    compare(output.matching)
  }

  private init(_ old: Module, _ new: Module, _ matching: SectionMatching, survey: RelocationSurvey?) {
    self.old = old
    self.new = new
    self.survey = survey
    symbols = SymbolPairs(old, new, matching)
  }

  private mutating func compare(_ matching: SectionMatching) {
    let before = Applied(old)
    let after = Applied(new)
    for key in before.order {
      // Of a section that is gone, the section is told.
      guard let target = matching.after[key.target] else { continue }
      if key.livepatch == nil, let only = before.only(key.target), let now = after.only(target),
        areSameByTheirSymbols(only, now)
      {
        continue
      }
      compare(
        before.positions(key), after.positions(Key(target: target, livepatch: key.livepatch)),
        section: key.target, newSection: target)
    }
    for key in after.order {
      guard let target = matching.before[key.target],
        before.positions(Key(target: target, livepatch: key.livepatch)).isEmpty
      else { continue }
      compare([], after.positions(key), section: target, newSection: key.target)
    }
  }

  /// Whether the kernel applies the relocations.
  private static func isApplied(_ relocations: RelocationSection, _ module: Module) -> Bool {
    relocations.target != 0 && module.section(at: relocations.target)?.isAllocated ?? false
  }

  /// Positions in the list of relocation sections, by what they apply to, in the order the loader takes them.
  private struct Applied {
    /// What something applies to, each once.
    private(set) var order: [Key] = []
    /// By target: the first position, and by position the next one of the same target; -1 for none.
    private var first: [Int]
    private var next: [Int]
    private var ofLivepatches: [Key: [Int]] = [:]

    init(_ module: Module) {
      first = Array(repeating: -1, count: module.sections.count)
      next = Array(repeating: -1, count: module.relocationSections.count)
      var last = first
      for (position, relocations) in module.relocationSections.enumerated()
      where isApplied(relocations, module) {
        let section = module.sections[relocations.index]
        guard !section.flags.contains(.relaLivepatch) else {
          let key = Key(target: relocations.target, livepatch: section.name)
          if ofLivepatches[key] == nil { order.append(key) }
          ofLivepatches[key, default: []].append(position)
          continue
        }
        if last[relocations.target] >= 0 {
          next[last[relocations.target]] = position
        } else {
          first[relocations.target] = position
          order.append(Key(target: relocations.target, livepatch: nil))
        }
        last[relocations.target] = position
      }
    }

    /// The only position of a target, livepatches left out; nil where there are several or none.
    func only(_ target: Int) -> Int? {
      let position = first[target]
      return position >= 0 && next[position] < 0 ? position : nil
    }

    func positions(_ key: Key) -> [Int] {
      if key.livepatch != nil { return ofLivepatches[key] ?? [] }
      var positions: [Int] = []
      var position = first[key.target]
      while position >= 0 {
        positions.append(position)
        position = next[position]
      }
      return positions
    }
  }

  /// A relocation as the loader applies it; without an addend of its own it adds to what stands in its place.
  private struct Entry {
    let relocation: Relocation
    let hasAddend: Bool
    var offset: UInt64 { relocation.offset }
  }

  /// The entries of several sections, one after the other.
  private struct Entries: Sequence, IteratorProtocol {
    private let module: Module
    private var following: ArraySlice<Int>
    private var current: RelocationEntries?
    private var hasAddend = false

    init(_ module: Module, _ positions: [Int]) {
      self.module = module
      following = positions[...]
    }

    mutating func next() -> Entry? {
      while true {
        if let relocation = current?.next() { return Entry(relocation: relocation, hasAddend: hasAddend) }
        guard let position = following.popFirst() else { return nil }
        current = module.relocations(in: module.relocationSections[position])
        hasAddend = module.relocationSections[position].hasAddends
      }
    }
  }

  private mutating func compare(_ before: [Int], _ after: [Int], section: Int, newSection: Int) {
    if areSameByTheirSymbols(before, after) || areSameOneByOne(before, after) { return }
    var (left, right) = (Entries(old, before), Entries(new, after))
    while true {
      let (first, second) = (left.next(), right.next())
      guard let first, let second else {
        if first == nil, second == nil { return }
        break
      }
      guard isSame(first, second) else { break }
    }
    if count(old, before) + count(new, after) > RelocationComparison.limit {
      compareInOrder(before, after, section: section, newSection: newSection)
    } else {
      compare(all(old, before), all(new, after), section: section, newSection: newSection)
    }
  }

  /// Most relocations of one section, before and after, that are sorted by their places.
  static let limit = 8_000_000

  private func count(_ module: Module, _ positions: [Int]) -> Int {
    positions.reduce(0) { $0 + module.relocationSections[$1].count }
  }

  /// Holds the first against the first, and so on. What only stands elsewhere counts as changed.
  private mutating func compareInOrder(_ before: [Int], _ after: [Int], section: Int, newSection: Int) {
    var (left, right) = (Entries(old, before), Entries(new, after))
    while true {
      switch (left.next(), right.next()) {
      case (nil, nil): return
      case (let first?, let second?):
        let likeness = first.offset == second.offset ? likeness(first, second) : .different
        if likeness == .same { continue }
        add(
          .relocationChanged(section: section, before: first.relocation, after: second.relocation),
          likeness == .sameButForBinding ? .metadata : .damage)
      case (let first?, nil): add(.relocationLost(section: section, first.relocation), .damage)
      case (nil, let second?): add(.relocationGained(section: newSection, second.relocation), .damage)
      }
    }
  }

  /// The entries of several sections, with no more room than they need.
  private func all(_ module: Module, _ positions: [Int]) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(count(module, positions))
    for entry in Entries(module, positions) { entries.append(entry) }
    return entries
  }

  /// The entries of several sections as they lie in the file, piece by piece.
  private struct Pieces {
    let module: Module
    var following: ArraySlice<RelocationSection>
    var format: RelocationFormat
    var rest = 0..<0
    var piece = ByteSlice.empty
    var position = 0

    init?(_ module: Module, _ positions: [Int]) {
      let sections = positions.map { module.relocationSections[$0] }
      guard let header = module.header, let first = sections.first,
        sections.allSatisfy({ $0.rewriting == nil && $0.entries != nil && $0.hasAddends == first.hasAddends })
      else { return nil }
      self.module = module
      following = sections[...]
      format = RelocationFormat(first, header)
    }

    /// Entries that are at hand.
    mutating func available() -> Int {
      while position >= piece.count {
        if rest.isEmpty {
          guard let section = following.popFirst(), let entries = section.entries else { return 0 }
          rest = entries.lowerBound..<entries.lowerBound + section.count * format.stride
          continue
        }
        let end = min(
          rest.lowerBound + OpenFile.pieceSize / format.stride * format.stride, rest.upperBound)
        piece = module.image.slice(rest.lowerBound..<end)
        rest = end..<rest.upperBound
        position = 0
      }
      return (piece.count - position) / format.stride
    }
  }

  /// Whether each relocation is the same as the one in its place before: so it is after nearly every rewriting.
  private mutating func areSameOneByOne(_ before: [Int], _ after: [Int]) -> Bool {
    guard survey == nil, var left = Pieces(old, before), var right = Pieces(new, after),
      left.format.hasAddend == right.format.hasAddend, left.format.is64 == right.format.is64
    else { return false }
    while true {
      let count = min(left.available(), right.available())
      guard count > 0 else { return left.available() == right.available() }
      var isSame = true
      left.piece.withSpan { first in
        right.piece.withSpan { second in
          isSame = areSame(
            first.extracting(left.position...), second.extracting(right.position...), count, left.format)
        }
      }
      guard isSame else { return false }
      left.position += count * left.format.stride
      right.position += count * right.format.stride
    }
  }

  private mutating func areSame(
    _ before: RawSpan, _ after: RawSpan, _ count: Int, _ format: RelocationFormat
  ) -> Bool {
    for position in stride(from: 0, to: count * format.stride, by: format.stride) {
      let (symbol, type) = format.symbolAndType(in: before, at: position)
      let (newSymbol, newType) = format.symbolAndType(in: after, at: position)
      guard type == newType, format.place(in: before, at: position) == format.place(in: after, at: position)
      else { return false }
      if symbols.isKnown(symbol, newSymbol) { continue }
      let (first, second) = (
        Relocation(offset: 0, symbol: symbol, type: type, addend: 0),
        Relocation(offset: 0, symbol: newSymbol, type: type, addend: 0)
      )
      guard symbols.likeness(first, second) == .same else { return false }
    }
    return true
  }

  /// Whether the relocations are those before but for the numbers of their symbols, and those numbers mean the same.
  private mutating func areSameByTheirSymbols(_ before: [Int], _ after: [Int]) -> Bool {
    guard survey != nil else { return false }
    var sources = before[...]
    for position in after {
      let section = new.relocationSections[position]
      if section.rewriting != nil, section.sources == nil { return false }
      for source in section.rewriting?.sources(of: section) ?? [section] {
        guard let position = sources.popFirst(), areSameByTheirSymbols(position, source, in: section) else {
          return false
        }
      }
    }
    return sources.isEmpty
  }

  /// The same of one section each.
  private mutating func areSameByTheirSymbols(_ before: Int, _ after: Int) -> Bool {
    guard survey != nil else { return false }
    let section = new.relocationSections[after]
    if section.rewriting == nil { return areSameByTheirSymbols(before, section, in: section) }
    guard let sources = section.sources, sources.others.isEmpty else { return false }
    return areSameByTheirSymbols(before, old.relocationSections[sources.first], in: section)
  }

  /// The same of what a section after gets from one before.
  private mutating func areSameByTheirSymbols(
    _ before: Int, _ source: RelocationSection, in section: RelocationSection
  ) -> Bool {
    let left = old.relocationSections[before]
    // What is not read anew has its bytes where it had them.
    guard left.entries == source.entries, left.count == source.count, left.hasAddends == section.hasAddends,
      section.rewriting?.keepsTypes ?? true, let facts = survey?[left], facts.invalidSymbols == 0
    else { return false }
    for symbol in facts.symbols {
      let now = section.rewriting.map { $0.symbols[Int(symbol)] } ?? symbol
      guard symbols.areSame(symbol, now) else { return false }
    }
    return true
  }

  private mutating func compare(
    _ before: [Entry], _ after: [Entry], section: Int, newSection: Int
  ) {
    let (left, right) = (RelocationComparison.order(of: before), RelocationComparison.order(of: after))
    var i = 0
    var j = 0
    while i < left.count || j < right.count {
      // Mostly what is at one place is the same before and after.
      if i < left.count, j < right.count, isAlone(i, left, before), isAlone(j, right, after),
        isSame(before[Int(left[i])], after[Int(right[j])])
      {
        (i, j) = (i + 1, j + 1)
        continue
      }
      let offset = min(
        i < left.count ? before[Int(left[i])].offset : .max,
        j < right.count ? after[Int(right[j])].offset : .max)
      let i0 = i
      let j0 = j
      while i < left.count, before[Int(left[i])].offset == offset { i += 1 }
      while j < right.count, after[Int(right[j])].offset == offset { j += 1 }
      compareAtOneOffset(
        left[i0..<i].map { before[Int($0)] }, right[j0..<j].map { after[Int($0)] }, section, newSection)
    }
  }

  /// Positions of entries by their offsets, and among those of one offset in their order.
  private static func order(of entries: [Entry]) -> [UInt32] {
    var order = Array(0..<UInt32(clamping: entries.count))
    if zip(entries, entries.dropFirst()).contains(where: { $0.offset > $1.offset }) {
      order.sort { (entries[Int($0)].offset, $0) < (entries[Int($1)].offset, $1) }
    }
    return order
  }

  /// Whether the entry at a position, in the order of offsets, is the only one at its offset.
  private func isAlone(_ position: Int, _ order: [UInt32], _ entries: [Entry]) -> Bool {
    let offset = entries[Int(order[position])].offset
    return (position == 0 || entries[Int(order[position - 1])].offset != offset)
      && (position + 1 == order.count || entries[Int(order[position + 1])].offset != offset)
  }

  private mutating func isSame(_ before: Entry, _ after: Entry) -> Bool {
    before.offset == after.offset && likeness(before, after) == .same
  }

  private mutating func likeness(_ before: Entry, _ after: Entry) -> SymbolPairs.Likeness {
    before.hasAddend == after.hasAddend ? symbols.likeness(before.relocation, after.relocation) : .different
  }

  /// Most relocations at one offset that are held against each other one by one; machines need two or three.
  private static let crowd = 16

  private mutating func compareAtOneOffset(
    _ before: [Entry], _ after: [Entry], _ section: Int, _ newSection: Int
  ) {
    var left = before
    var right = after
    if left.count <= RelocationComparison.crowd && right.count <= RelocationComparison.crowd {
      left = []
      for relocation in before {
        if let match = right.firstIndex(where: { likeness(relocation, $0) == .same }) {
          right.remove(at: match)
        } else {
          left.append(relocation)
        }
      }
    }
    for (old, new) in zip(left, right) {
      switch likeness(old, new) {
      case .same: continue
      case .sameButForBinding:
        add(.relocationChanged(section: section, before: old.relocation, after: new.relocation), .metadata)
      case .different:
        add(.relocationChanged(section: section, before: old.relocation, after: new.relocation), .damage)
      }
    }
    for relocation in left.dropFirst(right.count) {
      add(.relocationLost(section: section, relocation.relocation), .damage)
    }
    for relocation in right.dropFirst(left.count) {
      add(.relocationGained(section: newSection, relocation.relocation), .damage)
    }
  }

  private mutating func add(_ kind: Difference.Kind, _ impact: Impact) {
    differences.add(kind, impact)
  }
}
