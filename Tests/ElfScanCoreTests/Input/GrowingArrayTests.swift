import Testing

@testable import ElfScanCore

/// Room is given as it is asked for, and never more than is allowed.
@Suite struct GrowingArrayTests {
  private struct Filler {
    let total: Int
    var written = 0
    var rooms: [Int] = []

    mutating func fill(_ output: inout OutputSpan<UInt8>) -> Bool {
      rooms.append(output.capacity)
      while written < total {
        if output.freeCapacity == 0 { return false }
        output.append(UInt8(truncatingIfNeeded: written))
        written += 1
      }
      return true
    }
  }

  private func grow(_ total: Int, from size: Int, limit: UInt64) -> (bytes: [UInt8]?, rooms: [Int]) {
    var filler = Filler(total: total)
    let bytes = [UInt8](growingFrom: size, limit: limit) { filler.fill(&$0) }
    return (bytes, filler.rooms)
  }

  @Test func rightGuessNeedsOneBuffer() {
    let (bytes, rooms) = grow(100_000, from: 100_000, limit: 1 << 30)
    #expect(bytes?.count == 100_000)
    #expect(rooms == [100_001])
  }

  @Test func bytesSurviveTheMove() {
    let (bytes, rooms) = grow(100_000, from: 5000, limit: 1 << 30)
    #expect(bytes == (0..<100_000).map { UInt8(truncatingIfNeeded: $0) })
    #expect(rooms.count == 6)
  }

  @Test(arguments: [0, 1, 4096, 65_535, 65_536, 65_537])
  func roomNeverExceedsTheLimitByMoreThanOne(_ limit: UInt64) {
    for total in [0, 1, 4095, 4096, 4097, 65_535, 65_536, 65_537, 70_000] {
      for size in [0, 10, 65_536, 1 << 20] {
        let (bytes, rooms) = grow(total, from: size, limit: limit)
        #expect(bytes?.count == (total <= limit ? total : nil), "\(total) bytes, \(size) guessed")
        #expect(rooms.allSatisfy { $0 <= Int(limit) + 1 }, "\(rooms)")
      }
    }
  }

  @Test func largestLimitDoesNotOverflow() {
    #expect(grow(10, from: 10, limit: .max).bytes?.count == 10)
  }

  /// As a decoder that wants a whole frame's room at once.
  @Test func askingForRoomAtTheLimitEnds() {
    var calls = 0
    let bytes = [UInt8](growingFrom: 0, limit: 100_000) { (_: inout OutputSpan<UInt8>) in
      calls += 1
      return false
    }
    #expect(bytes == nil)
    #expect(calls == 6)
  }
}
