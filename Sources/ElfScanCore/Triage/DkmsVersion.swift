/// A release number of DKMS, such as 3.2.2.
package struct DkmsVersion: Sendable, Comparable, CustomStringConvertible {
  let numbers: [Int]

  init(numbers: [Int]) { self.numbers = numbers }

  /// Reads two to four numbers with dots between them; nil for anything else.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    // Int would take signs as well.
    numbers = parts.compactMap { $0.allSatisfy { ("0"..."9").contains($0) } ? Int($0) : nil }
    guard (2...4).contains(parts.count), numbers.count == parts.count else { return nil }
  }

  /// As DKMS spells it.
  package var description: String { numbers.map(String.init).joined(separator: ".") }

  /// Older first.
  package static func < (left: DkmsVersion, right: DkmsVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
