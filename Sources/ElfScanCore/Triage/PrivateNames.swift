/// What logs call machines and people: names that are kept out of what is passed on.
struct PrivateNames: Sendable {
  /// Most names that are kept.
  private static let limit = 100
  /// How much of a log is looked through.
  private static let looked = 1 << 20

  /// The names, each once.
  private(set) var names: [String] = []

  // MARK: Learning

  /// Learns from the lines of a log, or of its beginning.
  mutating func learn(from bytes: [UInt8]) {
    let text = bytes.count > PrivateNames.looked ? Array(bytes.prefix(PrivateNames.looked)) : bytes
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      let line = text[start..<end]
      _ = LogPrefix.removed(from: line, before: end) { note($0) }
      start = end + 1
    }
    PrivateForms.visit(text) { span in
      for name in span.names { note(text[name]) }
    }
  }

  /// Learns from what stands before a message.
  mutating func learn(fromPrefixOf line: ArraySlice<UInt8>, before end: Int) {
    _ = LogPrefix.removed(from: line, before: end) { note($0) }
  }

  /// Takes the names that another log has.
  mutating func add(_ other: PrivateNames) {
    for name in other.names where names.count < PrivateNames.limit && !names.contains(name) {
      names.append(name)
    }
  }

  /// Keeps a name, and the first part of one with a domain.
  private mutating func note(_ name: ArraySlice<UInt8>) {
    guard names.count < PrivateNames.limit else { return }
    for part in [name, name.prefix { $0 != UInt8(ascii: ".") }] {
      guard part.count > 2, !part.allSatisfy(LogPrefix.isDigit), !PrivateNames.isCommon(part),
        let text = String(validating: part, as: UTF8.self), !names.contains(text)
      else { continue }
      names.append(text)
    }
  }

  /// Whether a name tells nothing of anybody, or is a word that stands in every log.
  static func isCommon(_ name: ArraySlice<UInt8>) -> Bool {
    common.contains(String(decoding: name, as: UTF8.self).lowercasedAscii)
  }

  private static let common: Set<String> = {
    let users =
      "root user users admin administrator nobody runner build builder builduser buildd mockbuild abuild builds default "
      + "public shared linuxbrew vagrant docker jenkins gitlab-runner github git ubuntu debian fedora arch archlinux blackarch "
      + "manjaro cachyos gentoo nixos nixbld opensuse suse centos rhel rocky almalinux mint pop pop-os kali endeavouros "
      + "garuda artix void slackware raspberrypi steamdeck deck liveuser live guest test tests null none unknown"
    let machines =
      "localhost localhost-live localdomain host hostname machine server node container buildhost local"
    let words =
      "linux kernel kernels module modules strip objcopy objdump ld lld llvm clang gcc cc make ninja dkms akmods kmod "
      + "modprobe insmod depmod rmmod bfd binutils elf lto btf pahole sign file files error errors warning fatal info "
      + "debug fail failed failure assertion section sections symbol symbols group groups version release image headers "
      + "source sources the this that your for running loading current new old installed with from and not can could "
      + "line lines log logs journal text data init main probe system systemd sudo bash home usr lib src etc tmp var "
      + "found find reloc relocation input output name type core base out err stdout stderr command note no yes"
    return Set((users + " " + machines + " " + words).split(separator: " ").map(String.init))
  }()
}

extension PrivateNames {
  /// Takes names out of text that comes from logs.
  struct Redaction {
    private let names: [[UInt8]]
    private let kept: Set<String>

    /// - Parameter kept: names of modules, programs and packages, which stay, whoever is called so.
    init(_ names: PrivateNames, keeping kept: Set<String>) {
      self.kept = kept
      // The longest first, so that no part of it is taken for another one.
      self.names = names.names.filter { !kept.contains($0) }.sorted { $0.utf8.count > $1.utf8.count }.map {
        Array($0.utf8)
      }
    }

    /// The text without them.
    func removed(from text: String) -> String {
      let bytes = Array(text.utf8)
      var spans: [(range: Range<Int>, instead: String)] = []
      PrivateForms.visit(bytes) { spans.append(($0.range, $0.instead)) }
      for name in names { addPlaces(of: name, in: bytes, to: &spans) }
      guard !spans.isEmpty else { return text }
      spans.sort { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
      var output: [UInt8] = []
      var position = 0
      for (range, instead) in spans where range.upperBound > position {
        if range.lowerBound >= position {
          output += bytes[position..<range.lowerBound]
          output += instead.utf8
        }
        position = range.upperBound
      }
      output += bytes[position...]
      return String(decoding: output, as: UTF8.self)
    }

    /// Adds where a name stands as a word.
    private func addPlaces(
      of name: [UInt8], in bytes: [UInt8], to spans: inout [(range: Range<Int>, instead: String)]
    ) {
      var rest = bytes[...]
      while let found = rest.firstRange(of: name) {
        rest = bytes[found.upperBound...]
        let isWord =
          !(found.lowerBound > 0 && Redaction.isWordByte(bytes[found.lowerBound - 1]))
          && !(found.upperBound < bytes.count && Redaction.isWordByte(bytes[found.upperBound]))
        guard isWord, !isPartOfOther(found, in: bytes) else { continue }
        spans.append((withDomain(found, in: bytes), PrivateForms.removed))
      }
    }

    /// Whether the word that it stands in is a version, a section or a name that stays.
    private func isPartOfOther(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
      let isPart = { (byte: UInt8) in LogPrefix.isHostByte(byte) || byte == UInt8(ascii: "+") }
      var start = range.lowerBound
      while start > 0, isPart(bytes[start - 1]) { start -= 1 }
      var end = range.upperBound
      while end < bytes.count, isPart(bytes[end]) { end += 1 }
      if start == range.lowerBound, end == range.upperBound { return false }
      let word = bytes[start..<end]
      if word.first == UInt8(ascii: ".") || LogPrefix.isDigit(bytes[start]) { return true }
      let text = String(decoding: word, as: UTF8.self)
      return kept.contains { text == $0 || text.hasPrefix($0 + ".") || text.hasPrefix($0 + "-") }
    }

    /// A machine's name with the domain behind it; endings of files stay.
    private func withDomain(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
      var end = range.upperBound
      while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), LogPrefix.isLetter(bytes[end + 1]) {
        let label = bytes[(end + 1)...].prefix { LogPrefix.isHostByte($0) && $0 != UInt8(ascii: ".") }
        if PrivateForms.endings.contains(where: { $0.elementsEqual(label) }) { break }
        end = label.endIndex
      }
      return range.lowerBound..<end
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
      LogPrefix.isLetter(byte) || LogPrefix.isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }
  }
}

extension String {
  /// With small letters in the place of ASCII's large ones.
  fileprivate var lowercasedAscii: String {
    String(
      decoding: utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }
}
