/// A tar archive, byte by byte (tar(5), "ustar"): also with members that no program would write.
struct ForgedTar {
  /// typeflag.
  enum Kind: Character {
    case file = "0"
    case hardLink = "1"
    case symbolicLink = "2"
    case device = "3"
    case folder = "5"
    case pipe = "6"
  }

  private(set) var bytes: [UInt8] = []

  mutating func add(
    _ name: String, _ contents: [UInt8] = [], _ kind: Kind = .file, to target: String = "", size: Int? = nil
  ) {
    add(Array(name.utf8), contents, kind, to: target, size: size)
  }

  mutating func add(
    _ name: [UInt8], _ contents: [UInt8] = [], _ kind: Kind = .file, to target: String = "", size: Int? = nil
  ) {
    var header = [UInt8](repeating: 0, count: 512)
    func set(_ offset: Int, _ text: some Collection<UInt8>) {
      header.replaceSubrange(offset..<offset + text.count, with: text)
    }
    func octal(_ number: Int, _ width: Int) -> [UInt8] {
      let digits = Array(String(number, radix: 8).utf8)
      return [UInt8](repeating: UInt8(ascii: "0"), count: width - digits.count) + digits
    }
    set(0, name.prefix(100))
    set(100, octal(0o644, 7))
    set(108, octal(0, 7))
    set(116, octal(0, 7))
    set(124, octal(size ?? contents.count, 11))
    set(136, octal(0, 11))
    set(148, [UInt8](repeating: UInt8(ascii: " "), count: 8))
    set(156, String(kind.rawValue).utf8)
    set(157, target.utf8)
    set(257, Array("ustar\0".utf8) + Array("00".utf8))
    set(148, octal(header.reduce(0) { $0 + Int($1) }, 6) + [0, UInt8(ascii: " ")])
    bytes += header + contents + [UInt8](repeating: 0, count: (512 - contents.count % 512) % 512)
  }

  /// With the two blocks of zeros at its end.
  var whole: [UInt8] { bytes + [UInt8](repeating: 0, count: 1024) }
}
