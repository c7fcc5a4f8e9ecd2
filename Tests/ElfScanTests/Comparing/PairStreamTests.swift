import ElfScanCore
import Synchronization
import Testing

@testable import ElfScan

/// Files of pairs come together, whichever way sources can be read, and in bounded memory.
@Suite struct PairStreamTests {
  /// Modules of ten bytes, which all are their numbers.
  private final class Source: ModuleSource {
    let isRandomAccess: Bool
    let numbers: [UInt8]
    /// How often it was gone through.
    let openings = Mutex(0)
    /// Modules that were loaded.
    let loads = Mutex<[UInt8]>([])

    init(_ numbers: [UInt8], isRandomAccess: Bool) {
      self.numbers = numbers
      self.isRandomAccess = isRandomAccess
    }

    func open() -> any ModuleStream {
      openings.withLock { $0 += 1 }
      return Stream(source: self, rest: numbers[...])
    }

    struct Stream: ModuleStream {
      let source: Source
      var rest: ArraySlice<UInt8>

      mutating func next() -> ModuleEntry? {
        guard let number = rest.popFirst() else { return nil }
        // Not a module, so that it does not count as one.
        if number == 0 { return .unreadable(name: [], ElfError(.unreadable, "")) }
        return .module(
          FoundModule(name: [number], place: .of([number]), held: source.isRandomAccess ? 0 : 10) {
            [source] in
            source.loads.withLock { $0.append(number) }
            return .success(FileImage(bytes: Array(repeating: number, count: 10)))
          })
      }
    }
  }

  /// Pairs equal numbers, as they were when the sources were listed.
  private func stream(_ before: Source, _ after: Source, listed: [UInt8]? = nil, windowSize: Int)
    -> PairStream
  {
    let names: ([UInt8], [UInt8]) = (
      before.numbers.filter { $0 != 0 }, listed ?? after.numbers.filter { $0 != 0 }
    )
    var sides: ([Int: Int], [Int: Int]) = ([:], [:])
    for (index, number) in names.0.enumerated() {
      guard let partner = names.1.firstIndex(of: number) else { continue }
      (sides.0[index], sides.1[partner]) = (index, index)
    }
    return PairStream(
      before: PairStream.Side(source: before, names: names.0.map { [$0] }, pairs: sides.0),
      after: PairStream.Side(source: after, names: names.1.map { [$0] }, pairs: sides.1),
      windowSize: windowSize)
  }

  /// The first bytes of the two files of each pair; nil where there are none.
  private func all(_ stream: PairStream) -> [[UInt8?]] {
    var stream = stream
    var pairs: [[UInt8?]] = []
    while let item = stream.next() {
      pairs.append([item.before, item.after].map { (try? $0().get())?.bytes.first })
    }
    return pairs
  }

  @Test(arguments: [true, false], [true, false])
  func everyPairComesOnce(_ isBeforeRandom: Bool, _ isAfterRandom: Bool) {
    let before = Source([1, 2, 0, 3, 4, 5, 9], isRandomAccess: isBeforeRandom)
    let after = Source([5, 7, 4, 0, 3, 2, 1], isRandomAccess: isAfterRandom)
    let pairs = all(stream(before, after, windowSize: 25))
    #expect(pairs.sorted { ($0[0] ?? 0) < ($1[0] ?? 0) } == (1...5).map { [$0, $0] })
    // Both from end to end: what is held is three modules at most, and each window takes one more reading.
    let isHeld = !isBeforeRandom && !isAfterRandom
    #expect(before.openings.withLock { $0 } == 1 && after.openings.withLock { $0 } == (isHeld ? 2 : 1))
    // What is in no pair is not loaded.
    #expect(!before.loads.withLock { $0 }.contains(9) && !after.loads.withLock { $0 }.contains(7))
  }

  @Test func oneWindowIsEnoughWhereAllFits() {
    let before = Source([1, 2, 3], isRandomAccess: false)
    let after = Source([3, 2, 1], isRandomAccess: false)
    #expect(all(stream(before, after, windowSize: 1000)).count == 3)
    #expect(after.openings.withLock { $0 } == 1)
  }

  /// What was listed is not there any more, or is something else.
  @Test(arguments: [true, false]) func whatChangesMeanwhileIsNotTaken(_ isRandom: Bool) {
    let before = Source([1, 2, 3], isRandomAccess: isRandom)
    let shorter = stream(before, Source([1], isRandomAccess: false), listed: [1, 2, 3], windowSize: 10)
    #expect(all(shorter) == [[1, 1]])
    let other = stream(
      before, Source([1, 3, 2], isRandomAccess: false), listed: [1, 2, 3], windowSize: 1000)
    #expect(all(other) == [[1, 1], [2, nil], [3, nil]])
  }

  @Test func nothingToPair() {
    let none = Source([], isRandomAccess: false)
    #expect(all(stream(none, none, windowSize: 10)).isEmpty)
    #expect(
      all(stream(Source([1], isRandomAccess: true), Source([2], isRandomAccess: true), windowSize: 10))
        .isEmpty)
  }
}
