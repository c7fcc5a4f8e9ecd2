/// Where text names machines, people and their folders, by what stands around the names.
struct PrivateForms {
  /// A part of the text that nobody else is to read.
  struct Span {
    /// Where it is.
    let range: Range<Int>
    /// What to write instead.
    let instead: String
    /// Names in it, by which the same machine or person may be called elsewhere.
    let names: [Range<Int>]
  }

  /// What stands for a name.
  static let removed = "(removed)"

  private let bytes: [UInt8]
  private let found: (Span) -> Void

  /// Goes through a text once; what is found comes mostly in its order, and may overlap.
  static func visit(_ bytes: [UInt8], _ found: (Span) -> Void) {
    withoutActuallyEscaping(found) { found in
      let forms = PrivateForms(bytes: bytes, found: found)
      for position in bytes.indices { forms.look(at: position) }
    }
  }

  /// Most bytes are told by themselves.
  private func look(at position: Int) {
    switch bytes[position] {
    case UInt8(ascii: "@"): address(position)
    case 0xE3: if starts(position, "㉿") { pair(position, 3) }
    case UInt8(ascii: "/"):
      switch byte(position + 1) {
      case UInt8(ascii: "h"): if starts(position, "/home/") { folder(position, 6) }
      case UInt8(ascii: "U"): if starts(position, "/Users/") { folder(position, 7) }
      case UInt8(ascii: "m"): if starts(position, "/media/") { medium(position) }
      case UInt8(ascii: "r"): if starts(position, "/root") { rootFolder(position) }
      default: break
      }
    case UInt8(ascii: "\\"): windowsFolder(position)
    case UInt8(ascii: "~"): tilde(position)
    case UInt8(ascii: "L"):
      if starts(position, "Linux ") { systemName(position + 6) }
      if starts(position, "LOGNAME=") { value(position + 8) }
    case UInt8(ascii: "U"):
      if starts(position, "User ") { sessionUser(position) }
      if starts(position, "USER=") { value(position + 5) }
      if starts(position, "USERNAME=") { value(position + 9) }
    case UInt8(ascii: "H"): if starts(position, "HOSTNAME=") { value(position + 9) }
    case UInt8(ascii: "o"): if starts(position, "ostname") { hostName(position + 7) }
    case UInt8(ascii: "u"):
      if starts(position, "user ") { sessionUser(position) }
      if starts(position, "uid=") { identity(position) }
    case UInt8(ascii: "T"): if starts(position, "TTY="), precedes(position, " : ") { caller(position - 3) }
    case UInt8(ascii: "I"): if starts(position, "ID: ") { identifier(position + 4) }
    case UInt8(ascii: "B"): if starts(position, "Boot ") { identifier(position + 5) }
    case UInt8(ascii: "i"):
      if starts(position, "id=") || starts(position, "id: ") { identifier(position + 3) }
    case UInt8(ascii: "S"): if starts(position, "Secure Boot Module Sig") { keyOwner(position) }
    case UInt8(ascii: "r"), UInt8(ascii: "d"), UInt8(ascii: "-"):
      if position == 0 || bytes[position - 1] == UInt8(ascii: "\n") { owner(position) }
    default: break
    }
  }

  // MARK: Addresses

  /// `user@host`, in prompts, in the kernel's banner, for ssh, of mail; but not what else has such a mark.
  private func address(_ at: Int) {
    let user = back(from: at, while: PrivateForms.isUserByte)
    var host = forward(from: at + 1, while: LogPrefix.isHostByte)
    while let last = bytes[host].last, last == UInt8(ascii: ".") || last == UInt8(ascii: "-") {
      host = host.dropLast()
    }
    guard !user.isEmpty, !host.isEmpty, byte(host.upperBound) != UInt8(ascii: "@"),
      isPerson(bytes[user]), isMachine(bytes[host])
    else { return }
    found(Span(range: user.lowerBound..<host.upperBound, instead: PrivateForms.removed, names: [user, host]))
  }

  /// A user and a machine, whatever they look like.
  private func pair(_ mark: Int, _ length: Int) {
    let user = back(from: mark, while: PrivateForms.isAsciiUserByte)
    let host = forward(from: mark + length) { LogPrefix.isHostByte($0) && $0 < 0x80 }
    guard !user.isEmpty, !host.isEmpty else { return }
    found(Span(range: user.lowerBound..<host.upperBound, instead: PrivateForms.removed, names: [user, host]))
  }

  /// Units of systemd, threads and processors are none.
  private func isPerson(_ user: ArraySlice<UInt8>) -> Bool {
    if user.count > 1, user.first == UInt8(ascii: "T") || user.first == UInt8(ascii: "C"),
      user.dropFirst().allSatisfy(LogPrefix.isDigit)
    {
      return false
    }
    return !PrivateForms.units.contains { $0.elementsEqual(user) }
  }

  private static let units = ["getty", "serial-getty", "autovt", "modprobe", "dkms", "systemd-fsck"].map {
    Array($0.utf8)
  }

  /// Versions, addresses of devices, names of units and versions of symbols are none.
  private func isMachine(_ host: ArraySlice<UInt8>) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."))
    guard let first = labels.first, let last = labels.last else { return false }
    if labels.count == 4, labels.allSatisfy({ $0.allSatisfy(LogPrefix.isDigit) }) { return true }
    if first.allSatisfy(LogPrefix.isDigit) { return false }
    if labels.count > 1, PrivateForms.endings.contains(where: { $0.elementsEqual(last) }) { return false }
    if host.starts(with: "GLIBC".utf8) || host.elementsEqual("plt".utf8) || host.elementsEqual("Base".utf8) {
      return false
    }
    let isHex = host.allSatisfy {
      LogPrefix.isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    return !(isHex && host.contains(where: LogPrefix.isDigit))
  }

  /// What names of files and units end with.
  static let endings = [
    "service", "socket", "mount", "automount", "target", "timer", "slice", "scope", "path", "device", "swap",
    "ko", "o",
    "so", "c", "h", "log", "txt", "conf", "xz", "zst", "gz", "mod", "sh", "a", "S", "rpm", "deb", "run",
    "debug",
  ].map { Array($0.utf8) }

  // MARK: Folders

  /// `/home/user` and what is before it.
  private func folder(_ position: Int, _ length: Int) {
    let name = trimmed(forward(from: position + length, while: PrivateForms.isFolderByte))
    guard !name.isEmpty, bytes[name].first != UInt8(ascii: "$"), let start = pathStart(position) else {
      return
    }
    found(Span(range: start..<name.upperBound, instead: "~", names: [name]))
  }

  /// `/run/media/user` and `/media/user`; the latter may be a medium's own name.
  private func medium(_ position: Int) {
    let name = trimmed(forward(from: position + 7, while: PrivateForms.isFolderByte))
    let isRun = precedes(position, "/run")
    let start = isRun ? position - 4 : position
    guard !name.isEmpty, pathStart(start) == start else { return }
    found(Span(range: start..<name.upperBound, instead: "~", names: isRun ? [name] : []))
  }

  private func rootFolder(_ position: Int) {
    guard !PrivateForms.isFolderByte(byte(position + 5)) || byte(position + 5) == UInt8(ascii: "."),
      pathStart(position) == position
    else { return }
    found(Span(range: position..<(position + 5), instead: "~", names: []))
  }

  /// `C:\Users\user`, also with each backslash twice, as it is shown.
  private func windowsFolder(_ position: Int) {
    let isTwice = byte(position + 1) == UInt8(ascii: "\\")
    let start = position + (isTwice ? 2 : 1)
    let folders = ["Users", "home", "Documents and Settings"]
    guard let folder = folders.first(where: { starts(start, $0) }) else { return }
    var end = start + folder.utf8.count
    guard byte(end) == UInt8(ascii: "\\") else { return }
    while byte(end) == UInt8(ascii: "\\") { end += 1 }
    var name = forward(from: end, while: PrivateForms.isFolderByte)
    // With a blank in it, as long as a folder goes on behind it.
    let longer = forward(from: end) { PrivateForms.isFolderByte($0) || $0 == UInt8(ascii: " ") }
    if longer.count > name.count, longer.count < 40, byte(longer.upperBound) == UInt8(ascii: "\\") {
      name = longer
    }
    guard !name.isEmpty else { return }
    var first = position
    if first > 0, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
    if first > 1, bytes[first - 1] == UInt8(ascii: ":"), LogPrefix.isLetter(bytes[first - 2]) { first -= 2 }
    if first == 1, bytes[0] == UInt8(ascii: ":") { first = 0 }
    found(Span(range: first..<name.upperBound, instead: "~", names: [name]))
  }

  /// `~user/`.
  private func tilde(_ position: Int) {
    if position > 0, PrivateForms.isFolderByte(bytes[position - 1]) { return }
    if position > 0, bytes[position - 1] == UInt8(ascii: "/") { return }
    let name = forward(from: position + 1, while: PrivateForms.isAsciiUserByte)
    guard let first = bytes[name].first, LogPrefix.isLetter(first), byte(name.upperBound) == UInt8(ascii: "/")
    else {
      return
    }
    found(Span(range: position..<name.upperBound, instead: "~", names: [name]))
  }

  /// Where the path begins whose next part is at a position; nil where that is within a relative one.
  private func pathStart(_ position: Int) -> Int? {
    let run = back(from: position) { PrivateForms.isFolderByte($0) || $0 == UInt8(ascii: "/") }
    let head = bytes[run].prefix { $0 != UInt8(ascii: "/") }
    if head.isEmpty { return run.lowerBound }
    // `-I/home/user`, and `../../home/user`.
    if head.first == UInt8(ascii: "-"), head.dropFirst().allSatisfy(LogPrefix.isLetter) {
      return head.endIndex
    }
    return head.allSatisfy({ $0 == UInt8(ascii: ".") }) ? run.lowerBound : nil
  }

  // MARK: Names with a word before them

  /// `Linux host 6.1.0-13-amd64 #1 SMP`, as uname writes it.
  private func systemName(_ start: Int) {
    if start > 6, PrivateForms.isFolderByte(bytes[start - 7]) { return }
    let name = forward(from: start, while: LogPrefix.isHostByte)
    let release = forward(from: name.upperBound + 1) { $0 > UInt8(ascii: " ") }
    guard !name.isEmpty, byte(name.upperBound) == UInt8(ascii: " "),
      LogPrefix.isDigit(byte(release.lowerBound)),
      bytes[release].contains(UInt8(ascii: ".")),
      !PrivateNames.isCommon(bytes[name])
        || starts(release.upperBound, " #")
    else { return }
    if name.count == 7, starts(start, "version") { return }
    found(Span(range: name, instead: PrivateForms.removed, names: [name]))
  }

  /// `Hostname: host`, `hostname=host`, `hostname set to <host>`.
  private func hostName(_ start: Int) {
    var position = start
    if starts(position, " set to ") { position += 7 }
    if starts(position, " to ") { position += 3 }
    let marks = forward(from: position) { " \t:=\"'<".utf8.contains($0) }
    guard position > start || bytes[marks].contains(where: { ":=".utf8.contains($0) }) else { return }
    value(marks.upperBound)
  }

  /// A name that goes on to the next blank or mark.
  private func value(_ start: Int) {
    let quote = byte(start)
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let name = trimmed(forward(from: isQuoted ? start + 1 : start, while: LogPrefix.isHostByte))
    guard !name.isEmpty else { return }
    found(Span(range: name, instead: PrivateForms.removed, names: [name]))
  }

  /// `New session 3 of user name.`, `session opened for user name(uid=0)`.
  private func sessionUser(_ position: Int) {
    let before = bytes[max(0, position - 24)..<position]
    guard before.firstRange(of: Array("ession ".utf8)) != nil else { return }
    value(position + 5)
  }

  /// `uid=1000(user)`, and `user(uid=1000)`.
  private func identity(_ position: Int) {
    let number = forward(from: position + 4, while: LogPrefix.isDigit)
    if !number.isEmpty, byte(number.upperBound) == UInt8(ascii: "(") { value(number.upperBound + 1) }
    guard position > 0, bytes[position - 1] == UInt8(ascii: "(") else { return }
    let name = back(from: position - 1, while: PrivateForms.isAsciiUserByte)
    if !name.isEmpty { found(Span(range: name, instead: PrivateForms.removed, names: [name])) }
  }

  /// `sudo:  user : TTY=pts/0`.
  private func caller(_ end: Int) {
    let name = back(from: end, while: PrivateForms.isAsciiUserByte)
    if !name.isEmpty { found(Span(range: name, instead: PrivateForms.removed, names: [name])) }
  }

  /// What a machine and a start of it are numbered with: 32 digits, as systemd writes them.
  private func identifier(_ start: Int) {
    let begin = byte(start) == UInt8(ascii: " ") ? start + 1 : start
    let number = forward(from: begin) { byte in
      LogPrefix.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    guard bytes[number].count(where: { $0 != UInt8(ascii: "-") }) == 32 else { return }
    found(Span(range: number, instead: PrivateForms.removed, names: []))
  }

  /// `host Secure Boot Module Signature key`, as Ubuntu calls the keys that it makes.
  private func keyOwner(_ position: Int) {
    guard position > 1, bytes[position - 1] == UInt8(ascii: " ") else { return }
    let name = back(from: position - 1, while: LogPrefix.isHostByte)
    if !name.isEmpty { found(Span(range: name, instead: PrivateForms.removed, names: [name])) }
  }

  /// `-rw-r--r-- 1 user group`.
  private func owner(_ position: Int) {
    let rights = forward(from: position) { "-dlrwxsStT.+".utf8.contains($0) }
    guard (10...11).contains(rights.count), byte(rights.upperBound) == UInt8(ascii: " ") else { return }
    let count = forward(
      from: forward(from: rights.upperBound) { $0 == UInt8(ascii: " ") }.upperBound, while: LogPrefix.isDigit)
    guard !count.isEmpty, byte(count.upperBound) == UInt8(ascii: " ") else { return }
    let user = forward(from: count.upperBound + 1, while: PrivateForms.isAsciiUserByte)
    let blanks = forward(from: user.upperBound) { $0 == UInt8(ascii: " ") }
    let group = forward(from: blanks.upperBound, while: PrivateForms.isAsciiUserByte)
    guard !user.isEmpty, !group.isEmpty else { return }
    found(Span(range: user, instead: PrivateForms.removed, names: [user]))
    found(Span(range: group, instead: PrivateForms.removed, names: [group]))
  }

  // MARK: Bytes

  /// The byte at a position; 0 where there is none.
  private func byte(_ position: Int) -> UInt8 { bytes.indices.contains(position) ? bytes[position] : 0 }

  private func starts(_ position: Int, _ text: String) -> Bool {
    position >= 0 && position <= bytes.count && bytes[position...].starts(with: text.utf8)
  }

  private func precedes(_ position: Int, _ text: String) -> Bool { starts(position - text.utf8.count, text) }

  /// The bytes from a position on that all fit.
  private func forward(from start: Int, while fits: (UInt8) -> Bool) -> Range<Int> {
    let start = min(max(0, start), bytes.count)
    var end = start
    while end < bytes.count, end - start < 200, fits(bytes[end]) { end += 1 }
    return start..<end
  }

  /// The bytes up to a position that all fit.
  private func back(from end: Int, while fits: (UInt8) -> Bool) -> Range<Int> {
    var start = end
    while start > 0, end - start < 200, fits(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  /// Without full stops at the end, which belong to the sentence.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return range.lowerBound..<end
  }

  /// What stands in names of people, as Unix has them.
  private static func isUserByte(_ byte: UInt8) -> Bool {
    LogPrefix.isHostByte(byte) || byte == UInt8(ascii: "+")
  }

  private static func isAsciiUserByte(_ byte: UInt8) -> Bool { byte < 0x80 && isUserByte(byte) }

  /// What stands in names of folders, without blanks and marks.
  private static func isFolderByte(_ byte: UInt8) -> Bool {
    isUserByte(byte) || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "%")
  }
}
