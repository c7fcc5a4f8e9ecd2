/// Writes static archives, also such as no `ar` writes.
struct ForgedArchive {
  var bytes: [UInt8]

  init(thin: Bool = false) { bytes = Array((thin ? "!<thin>\n" : "!<arch>\n").utf8) }

  /// Adds a member; `size` and `end` stand in its header instead of what is right.
  mutating func add(_ name: String, _ contents: [UInt8] = [], size: String? = nil, end: String = "`\n") {
    if bytes.count % 2 == 1 { bytes.append(0x0A) }
    bytes += ForgedArchive.padded(name, 16) + ForgedArchive.padded("0", 12) + ForgedArchive.padded("0", 6)
    bytes += ForgedArchive.padded("0", 6) + ForgedArchive.padded("644", 8)
    bytes += ForgedArchive.padded(size ?? "\(contents.count)", 10) + Array(end.utf8)
    bytes += contents
  }

  private static func padded(_ text: String, _ width: Int) -> [UInt8] {
    Array((text + String(repeating: " ", count: max(width - text.utf8.count, 0))).utf8)
  }
}
