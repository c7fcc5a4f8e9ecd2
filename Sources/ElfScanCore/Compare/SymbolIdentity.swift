/// What a symbol is, whatever its index: where it lies, in terms of the file before.
struct SymbolIdentity: Sendable, Hashable {
  /// Where a symbol lies.
  enum Place: Sendable, Hashable {
    case undefined
    case absolute
    /// Another reserved section index, such as SHN_LIVEPATCH.
    case reserved(UInt32)
    /// A section, by its index before.
    case section(Int)
    /// A section that only the file after has, by its index there.
    case newSection(Int)
    /// A section index that does not exist.
    case nowhere(UInt32)
  }

  let place: Place
  let value: UInt64
  let info: UInt8

  /// STB_WEAK.
  var isWeak: Bool { info >> 4 == 2 }

  /// - Parameter before: by section index of the module: the index before; nil where the module is the one before.
  init(_ symbol: Symbol, _ module: Module, before: [Int?]?) {
    info = symbol.info
    if symbol.isUndefined {
      place = .undefined
    } else if symbol.isAbsolute {
      place = .absolute
    } else if let section = symbol.definingSection {
      // By way of SHN_XINDEX it can be the null section, which is the same in both.
      if section >= module.sections.count {
        place = .nowhere(symbol.sectionIndex)
      } else if let before, section != 0 {
        place = before[section].map(Place.section) ?? .newSection(section)
      } else {
        place = .section(section)
      }
    } else {
      place = .reserved(symbol.sectionIndex)
    }
    // The loader looks an undefined symbol up by its name.
    value = place == .undefined ? 0 : symbol.value
  }
}

/// The symbols of both files, and how they compare.
struct SymbolPairs: Sendable {
  let old: Module
  let new: Module
  private let matching: SectionMatching
  /// By symbol index before: a symbol after that was found to be the same. Neighbouring relocations name the same.
  private var known: [UInt32]

  init(_ old: Module, _ new: Module, _ matching: SectionMatching) {
    self.old = old
    self.new = new
    self.matching = matching
    known = Array(repeating: 0, count: old.symbolTable.count)
  }

  func identity(before index: Int) -> SymbolIdentity {
    SymbolIdentity(old.symbolTable.symbols[index], old, before: nil)
  }

  func identity(after index: Int) -> SymbolIdentity {
    SymbolIdentity(new.symbolTable.symbols[index], new, before: matching.before)
  }

  /// How alike two symbols are.
  enum Likeness: Sendable {
    /// Same name, place, value, binding and type.
    case same
    /// Same name, place and value.
    case sameButForBinding
    case different
  }

  func likeness(_ left: Int, _ right: Int) -> Likeness {
    let (before, after) = (identity(before: left), identity(after: right))
    guard before.place == after.place, before.value == after.value,
      (left == 0) == (right == 0), left == 0 || hasSameName(left, right)
    else { return .different }
    if before.place == .undefined { return before.isWeak == after.isWeak ? .same : .different }
    if before.info == after.info { return .same }
    // The loader refuses common symbols.
    if case .reserved(Symbol.common) = before.place { return .different }
    return .sameButForBinding
  }

  private func hasSameName(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (old.symbolTable.symbols[left], new.symbolTable.symbols[right])
    // Some linkers name section symbols, some do not. An undefined one the loader looks up like any other.
    if a.isSection && b.isSection && !a.isUndefined { return true }
    return old.nameBytes(of: a).elementsEqual(new.nameBytes(of: b))
  }

  /// Whether two symbols are the same to every relocation that names them.
  mutating func areSame(_ left: UInt32, _ right: UInt32) -> Bool {
    guard Int(left) < known.count, Int(right) < new.symbolTable.count else { return false }
    if known[Int(left)] != 0, known[Int(left)] == right { return true }
    guard likeness(Int(left), Int(right)) == .same else { return false }
    known[Int(left)] = right
    return true
  }

  /// Whether two symbols were found to be the same.
  @inline(__always)
  func isKnown(_ left: UInt32, _ right: UInt32) -> Bool {
    right != 0 && Int(left) < known.count && known[Int(left)] == right
  }

  /// What became of a relocation's meaning.
  mutating func likeness(_ before: Relocation, _ after: Relocation) -> Likeness {
    guard before.type == after.type else { return .different }
    let left = Int(before.symbol)
    let right = Int(after.symbol)
    guard left < old.symbolTable.count || left == 0, right < new.symbolTable.count || right == 0 else {
      // Indexes that do not exist are all alike to the loader, which refuses them or reads past the table.
      let areBothLost = left >= old.symbolTable.count && right >= new.symbolTable.count
      return areBothLost && before.addend == after.addend ? .same : .different
    }
    if before.addend == after.addend {
      if left < known.count, known[left] != 0, known[left] == after.symbol { return .same }
      if left < known.count, right < new.symbolTable.count {
        let found = likeness(left, right)
        if found == .same { known[left] = after.symbol }
        if found != .different { return found }
      }
    }
    return hasSameAddress(before, after) ? .sameButForBinding : .different
  }

  /// Whether symbol and addend come to the same address.
  private func hasSameAddress(_ before: Relocation, _ after: Relocation) -> Bool {
    let left = address(before.symbol, before.addend, before: true)
    let right = address(after.symbol, after.addend, before: false)
    guard let left, let right, hasSameKind(before.symbol, after.symbol) else { return false }
    return left.place == right.place && left.value == right.value
  }

  private func hasSameKind(_ left: UInt32, _ right: UInt32) -> Bool {
    guard let machine = old.header?.machine, left != 0, right != 0 else { return true }
    return machine.hasSameKind(old.symbolTable.symbols[Int(left)], new.symbolTable.symbols[Int(right)])
  }

  private func address(
    _ index: UInt32, _ addend: Int64, before: Bool
  ) -> (place: SymbolIdentity.Place, value: UInt64)? {
    let symbols = before ? old.symbolTable.symbols : new.symbolTable.symbols
    let offset = UInt64(bitPattern: addend)
    // No symbol counts as 0.
    guard index != 0 else { return (.absolute, offset) }
    guard symbols.indices.contains(Int(index)) else { return nil }
    let identity = before ? identity(before: Int(index)) : identity(after: Int(index))
    switch identity.place {
    case .section, .absolute: return (identity.place, identity.value &+ offset)
    default: return nil
    }
  }
}
