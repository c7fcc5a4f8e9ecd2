/// A release of the kernel, as far as its module loader depends on it: 6.12.
package struct KernelRelease: Sendable, Hashable, Comparable {
  private let major: Int
  private let minor: Int

  init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// Reads `6.1`, `6.12.117`, or all of `6.1.0-28-amd64`, as `uname -r` prints it; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    // Int would take signs as well.
    let numbers = parts.map { $0.prefix { $0.isASCII && $0.isNumber } }
    guard numbers.count == 2, numbers[0].count == parts[0].count, let major = Int(numbers[0]),
      let minor = Int(numbers[1]),
      parts[1].dropFirst(numbers[1].count).first.map({ ".-+_~".contains($0) }) ?? true
    else { return nil }
    self.init(major, minor)
  }

  /// Older first.
  package static func < (left: KernelRelease, right: KernelRelease) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

extension KernelRelease: CustomStringConvertible {
  /// Without what comes after the second number.
  package var description: String { "\(major).\(minor)" }
}
