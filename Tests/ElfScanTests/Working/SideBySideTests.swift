import Synchronization
import Testing

@testable import ElfScan

@Suite struct SideBySideTests {
  private struct Enough: Error {}

  private final class Count: Sendable {
    let value = Atomic(0)
  }

  @Test(arguments: [1, 2, 7]) func whatComesOfItIsInOrder(_ threads: Int) {
    var given = (0..<500).makeIterator()
    var received: [Int] = []
    SideBySide.run(
      threads: threads, ahead: 16, next: { given.next() }, work: { $0 * 2 }, receive: { received.append($0) })
    #expect(received == (0..<500).map { $0 * 2 })
  }

  @Test(arguments: [0, 1]) func littleWork(_ count: Int) {
    var given = (0..<count).makeIterator()
    var received = 0
    SideBySide.run(
      threads: 4, ahead: 16, next: { given.next() }, work: { $0 }, receive: { _ in received += 1 })
    #expect(received == count)
  }

  /// Without a thread, nothing waits for what comes after it.
  @Test func oneAfterTheOther() {
    var given = 0
    var received = 0
    SideBySide.run(
      threads: 1, ahead: 10,
      next: { () -> Int? in
        #expect(given == received)
        guard given < 20 else { return nil }
        given += 1
        return given
      },
      work: { (item: Int) -> Int in item }, receive: { _ in received += 1 })
    #expect(received == 20)
  }

  /// Something that takes long does not let the others run away.
  @Test(arguments: [1, 3]) func nothingIsBegunFarAhead(_ threads: Int) {
    var given = 0
    var received = 0
    var most = 0
    SideBySide.run(
      threads: threads, ahead: 10,
      next: { () -> Int? in
        guard given < 300 else { return nil }
        given += 1
        most = max(most, given - received)
        return given
      },
      work: { (item: Int) -> Int in item }, receive: { _ in received += 1 })
    #expect(received == 300 && most <= 10)
  }

  @Test(arguments: [1, 4]) func whoWantsNoMoreGetsNoMore(_ threads: Int) throws {
    let begun = Count()
    var given = 0
    #expect(throws: Enough.self) {
      try SideBySide.run(
        threads: threads, ahead: 8,
        next: { () -> Int? in
          given += 1
          return given
        },
        work: { (item: Int) -> Int in
          begun.value.add(1, ordering: .relaxed)
          return item
        },
        receive: { (_: Int) throws(Enough) in throw Enough() })
    }
    #expect(begun.value.load(ordering: .relaxed) <= 9)
  }
}
