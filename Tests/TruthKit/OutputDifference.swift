import ElfScanCore

/// One thing in what a strip wrote that is not as predicted. Where sections lie in the file, and in which order names stand
/// in their tables, is not predicted, and not compared.
public struct OutputDifference: Sendable, Hashable, Codable, CustomStringConvertible {
  /// What differs.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case notPredicted, unreadable, machine, headerFlags, osABI
    case sections, sectionName, sectionType, sectionFlags, address, size, alignment, link, info, entrySize
    case contents
    case symbols, symbolName, value, symbolSize, bindingAndType, other, symbolSection
    case relocations, offset, symbol, type, addend
    case groups, groupFlags, members, signature
  }

  /// What differs.
  public let kind: Kind
  /// Where, and how.
  public let detail: String

  /// For reports.
  public var description: String { "\(kind.rawValue): \(detail)" }

  /// Everything that differs between what is predicted of a call and what was written; of lists of different lengths no
  /// more than that.
  ///
  /// - Parameter predicted: nil where nothing was.
  public static func all(
    _ predicted: OutputObject?, _ call: RealCall, _ written: [UInt8]
  ) -> [OutputDifference] {
    guard let predicted else { return [OutputDifference(kind: .notPredicted, detail: "")] }
    guard let real = try? Module(FileImage(bytes: written)), real.header != nil else {
      // A symbol table that is none is taken for one by its name, and then for the file's.
      let table = predicted.module.symbolTable
      let isExpected = table.section != 0 && table.symbols.isEmpty
      return isExpected ? [] : [OutputDifference(kind: .unreadable, detail: "")]
    }
    var comparison = OutputComparison(predicted, real, call)
    comparison.compare()
    return comparison.found
  }
}

private struct OutputComparison {
  let predicted: OutputObject
  let ours: Module
  let real: Module
  let call: RealCall
  var found: [OutputDifference] = []

  init(_ predicted: OutputObject, _ real: Module, _ call: RealCall) {
    self.predicted = predicted
    ours = predicted.module
    self.real = real
    self.call = call
  }

  mutating func compare() {
    expect(.machine, "", ours.header?.machine.rawValue, real.header?.machine.rawValue)
    expect(.headerFlags, "", ours.header?.flags, real.header?.flags)
    expect(.osABI, "", ours.header?.osABI, real.header?.osABI)
    let names = { (module: Module) in module.sections.map { "\($0.name)" }.joined(separator: " ") }
    if ours.sections.count == real.sections.count {
      for (left, right) in zip(ours.sections, real.sections) { compare(left, right) }
    } else {
      expect(.sections, "", names(ours), names(real))
    }
    compareSymbols()
    compareRelocations()
    compareGroups()
  }

  private mutating func expect<Value: Equatable>(
    _ kind: OutputDifference.Kind, _ place: @autoclosure () -> String, _ left: Value, _ right: Value
  ) {
    if left != right {
      found.append(OutputDifference(kind: kind, detail: "\(place()): predicted \(left), is \(right)"))
    }
  }

  // MARK: Sections

  private mutating func compare(_ left: Section, _ right: Section) {
    // What the call adds is in another file.
    if call.addsSection, left.index != 0, left.name.isEmpty { return }
    let place = "[\(right.index)] \(right.name)"
    expect(.sectionName, place, left.name, right.name)
    expect(.sectionType, place, left.type.rawValue, right.type.rawValue)
    expect(.sectionFlags, place, left.flags.rawValue, right.flags.rawValue)
    expect(.address, place, left.address, right.address)
    expect(.alignment, place, left.alignment, right.alignment)
    expect(.link, place, left.link, right.link)
    expect(.info, place, left.info, right.info)
    expect(.entrySize, place, left.entrySize, right.entrySize)
    guard predicted.predictsSize(of: left) else { return }
    expect(.size, place, left.size, right.size)
    if ![2, 4, 8, 9, 17, 18].contains(left.type.rawValue), left.size == right.size,
      left.type == right.type
    {
      compareContents(left, right, place)
    }
  }

  private mutating func compareContents(_ left: Section, _ right: Section, _ place: String) {
    guard let range = left.contents, let other = right.contents else { return }
    let isSame =
      range.isEmpty ? real.bytes[other].allSatisfy { $0 == 0 } : ours.bytes[range] == real.bytes[other]
    if isSame { return }
    // Known and harmless: strip of 2.35.2 mixes up build notes in sections of one name, and where two only change places,
    // the loader sees the same.
    let isExchanged = ours.sections.contains {
      $0.index != left.index && $0.name == left.name && left.type.rawValue == 7
        && $0.contents.map { ours.bytes[$0] == real.bytes[other] } ?? false
    }
    if !isExchanged { found.append(OutputDifference(kind: .contents, detail: place)) }
  }

  // MARK: Symbols

  private mutating func compareSymbols() {
    let (left, right) = (ours.symbolTable.symbols, real.symbolTable.symbols)
    guard left.count == right.count else { return expect(.symbols, "", left.count, right.count) }
    for (number, (left, right)) in zip(left, right).enumerated() {
      let place = { [real] in "symbol \(number) \(real.name(of: right))" }
      expect(.symbolName, place(), ours.name(of: left), real.name(of: right))
      expect(.value, place(), left.value, right.value)
      expect(.symbolSize, place(), left.size, right.size)
      expect(.bindingAndType, place(), left.info, right.info)
      expect(.other, place(), left.other, right.other)
      expect(
        .symbolSection, place(), left.definingSection ?? -Int(left.sectionIndex),
        right.definingSection ?? -Int(right.sectionIndex))
    }
  }

  // MARK: Relocations

  private mutating func compareRelocations() {
    let (left, right) = (ours.relocationSections, real.relocationSections)
    guard left.map(\.index) == right.map(\.index) else {
      return expect(.relocations, "", left.map(\.index), right.map(\.index))
    }
    for (left, right) in zip(left, right) {
      let place = "[\(right.index)] \(real.sectionLabel(right.index))"
      // A target and a table are told of with the section.
      guard left.count == right.count, left.hasAddends == right.hasAddends,
        left.isWellFormed == right.isWellFormed,
        var one = ours.relocations(in: left), var other = real.relocations(in: right)
      else {
        expect(
          .relocations, place, "\(left.count) \(left.isWellFormed)", "\(right.count) \(right.isWellFormed)")
        continue
      }
      var number = 0
      while true {
        let (left, right) = (one.next(), other.next())
        guard let left, let right else {
          if (left == nil) != (right == nil) {
            found.append(OutputDifference(kind: .relocations, detail: "\(place): other than \(number)"))
          }
          break
        }
        expect(.offset, "\(place) entry \(number)", left.offset, right.offset)
        expect(.symbol, "\(place) entry \(number)", left.symbol, right.symbol)
        expect(.type, "\(place) entry \(number)", left.type, right.type)
        expect(.addend, "\(place) entry \(number)", left.addend, right.addend)
        number += 1
      }
    }
  }

  // MARK: Groups

  private mutating func compareGroups() {
    let (left, right) = (ours.groups, real.groups)
    guard left.map(\.index) == right.map(\.index) else {
      return expect(.groups, "", left.map(\.index), right.map(\.index))
    }
    for (left, right) in zip(left, right) {
      let place = "[\(right.index)]"
      expect(.groups, place, left.isWellFormed, right.isWellFormed)
      expect(.groupFlags, place, left.flags, right.flags)
      expect(.members, place, left.members, right.members)
      expect(.signature, place, left.signature, right.signature)
    }
  }
}
