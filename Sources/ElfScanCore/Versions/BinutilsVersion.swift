/// A release number of GNU Binutils, such as 2.40 or 2.35.2.
public struct BinutilsVersion: Sendable, Hashable, Comparable {
  /// The first number, 2 for decades.
  public let major: Int
  /// The second number, which counts releases.
  public let minor: Int
  /// The third number, 0 where there is none. 50 and up are snapshots on the way to the next release.
  public let patch: Int

  /// A version of these numbers.
  public init(_ major: Int, _ minor: Int, _ patch: Int = 0) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads `2.40`, `2.35.2` or `2.47.50.20261021`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    // Int would take signs as well.
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { digits.contains($0) } ? Int(part) : nil
    }
    guard parts.count >= 2, parts.count <= 4, let major = parts[0], let minor = parts[1],
      !parts.contains(nil)
    else { return nil }
    self.init(major, minor, parts.count > 2 ? parts[2] ?? 0 : 0)
  }

  /// Finds the version in the first line of `strip --version`, which ends with it:
  /// `GNU strip (GNU Binutils for Debian) 2.40`, `GNU strip version 2.41-37.fc39`.
  public init?(versionLine line: some StringProtocol) {
    guard line.hasPrefix("GNU "), let last = line.split(separator: " ").last else { return nil }
    let number = last.prefix { $0.isNumber || $0 == "." }
    let trimmed = number.last == "." ? number.dropLast() : number
    self.init(trimmed)
  }

  /// Older first.
  public static func < (left: BinutilsVersion, right: BinutilsVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

extension BinutilsVersion: CustomStringConvertible {
  /// As the project spells it.
  public var description: String {
    patch == 0 ? "\(major).\(minor)" : "\(major).\(minor).\(patch)"
  }
}
