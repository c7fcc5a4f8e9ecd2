import Synchronization

/// What one pass over the relocations of a section yields; rules and predictions share it. Sections that nobody asks
/// about are not read: those of debugging information are most of a module, and strip does not read them either.
final class RelocationSurvey: Sendable {
  /// What is known of one relocation section.
  struct Facts: Sendable {
    /// Entries whose symbol does not exist.
    var invalidSymbols = 0
    /// The first such symbol index.
    var firstInvalidSymbol: UInt32 = 0
    /// Entries that name a symbol in debugging information, where the section they apply to is none.
    var droppedSymbols = 0
    /// The first such symbol.
    var firstDroppedSymbol: UInt32 = 0
    /// The types that occur, each once, and how often.
    var types: [(type: UInt32, count: Int)] = []
    /// The existing symbols that are named, each once; not symbol 0, which is none.
    var symbols: [UInt32] = []

    static let none = Facts()
  }

  private let module: Module
  private let state: Mutex<State>

  /// A survey of the module; nothing is read yet.
  init(_ module: Module) {
    self.module = module
    state = Mutex(State(module))
  }

  /// What is known of a relocation section.
  subscript(section: RelocationSection) -> Facts {
    state.withLock { state in
      if let facts = state.facts[section.index] { return facts }
      let facts = state.read(section, module)
      state.facts[section.index] = facts
      return facts
    }
  }

  /// What is known of the relocation section with this index.
  subscript(index: Int) -> Facts {
    module.relocationSection(at: index).map { self[$0] } ?? .none
  }

  private struct State: Sendable {
    /// By section index.
    var facts: [Facts?]
    private var types = TypeSet()
    /// By symbol: the number of the last section that named it.
    private var lastReader: [UInt32] = []
    private var reader: UInt32 = 0
    /// The symbols that the section which is read has named so far.
    private var named: [UInt32] = []
    /// Symbols in debugging information that strip drops; filled when first needed.
    private var dropped: SymbolSet?

    init(_ module: Module) {
      facts = Array(repeating: nil, count: module.relocationSections.isEmpty ? 0 : module.sections.count)
    }

    mutating func read(_ section: RelocationSection, _ module: Module) -> Facts {
      guard let header = module.header, let entries = section.entries, section.count > 0 else { return .none }
      let format = RelocationFormat(section, header)
      if lastReader.isEmpty { lastReader = Array(repeating: 0, count: module.symbolTable.count) }
      reader += 1
      let dropped = self.dropped ?? module.symbolsInDebuggingInformation
      self.dropped = dropped
      let stays = !dropped.isEmpty && !(module.section(at: section.target)?.isDroppedDebugging ?? true)
      var found = Facts()
      let whole = entries.lowerBound..<entries.lowerBound + section.count * format.stride
      module.image.forEachPiece(of: whole, stride: format.stride) { piece in
        read(piece, format, stays ? dropped : nil, &found)
      }
      found.types = types.removeAll()
      // As many as there are, and no more room than that: they are kept.
      found.symbols = named.map { $0 }
      named.removeAll(keepingCapacity: true)
      return found
    }

    private mutating func read(
      _ piece: RawSpan, _ format: RelocationFormat, _ dropped: SymbolSet?, _ found: inout Facts
    ) {
      var lastReader = self.lastReader
      self.lastReader = []
      defer { self.lastReader = lastReader }
      var readers = lastReader.mutableSpan
      var last: UInt32 = 0
      var isLastDropped = dropped?.contains(0) ?? false
      var lastType: UInt32 = 0
      var ofLastType = 0
      for position in stride(from: 0, to: piece.byteCount, by: format.stride) {
        let (symbol, type) = format.symbolAndType(in: piece, at: position)
        if type != lastType {
          types.insert(lastType, ofLastType)
          (lastType, ofLastType) = (type, 0)
        }
        ofLastType += 1
        if symbol != last, let dropped { isLastDropped = dropped.contains(Int(symbol)) }
        if isLastDropped {
          if found.droppedSymbols == 0 { found.firstDroppedSymbol = symbol }
          found.droppedSymbols += 1
        }
        guard symbol != last else { continue }
        if Int(symbol) < readers.count {
          last = symbol
          if readers[Int(symbol)] != reader {
            readers[Int(symbol)] = reader
            if symbol != 0 { named.append(symbol) }
          }
        } else {
          if found.invalidSymbols == 0 { found.firstInvalidSymbol = symbol }
          found.invalidSymbols += 1
        }
      }
      types.insert(lastType, ofLastType)
    }
  }
}

extension Module {
  /// Symbols in sections that `--strip-debug` drops.
  fileprivate var symbolsInDebuggingInformation: SymbolSet {
    var set = SymbolSet(count: symbolTable.count)
    let isDropped = sections.map(\.isDroppedDebugging)
    for (index, symbol) in symbolTable.symbols.enumerated() {
      if let section = symbol.definingSection, section < isDropped.count, isDropped[section] {
        set.insert(index)
      }
    }
    return set
  }
}

/// Relocation types seen so far.
private struct TypeSet: Sendable {
  private static let limit: UInt32 = 2048
  private var counts = [Int](repeating: 0, count: Int(limit))
  /// Those that are counted there.
  private var seen: [UInt32] = []
  /// Numbers that hold more than one type (MIPS), or are none. Of a hostile file only so many are told apart; the rest
  /// count as the highest number, which no machine knows.
  private var beyond: [UInt32: Int] = [:]
  private static let beyondLimit = 4096

  mutating func insert(_ type: UInt32, _ count: Int) {
    guard count > 0 else { return }
    if type < TypeSet.limit {
      if counts[Int(type)] == 0 { seen.append(type) }
      counts[Int(type)] += count
    } else {
      let isRoom = beyond.count < TypeSet.beyondLimit || beyond[type] != nil
      beyond[isRoom ? type : .max, default: 0] += count
    }
  }

  /// Empties the set and returns what was in it.
  mutating func removeAll() -> [(type: UInt32, count: Int)] {
    var types = seen.sorted().map { (type: $0, count: counts[Int($0)]) }
    for type in seen { counts[Int(type)] = 0 }
    seen.removeAll(keepingCapacity: true)
    guard !beyond.isEmpty else { return types }
    types += beyond.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    beyond.removeAll()
    return types
  }
}
