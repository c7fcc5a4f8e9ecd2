/// What journals, terminals and tickets put before a message: the time, the machine, prompts, marks of quotation and of
/// lists.
enum LogPrefix {
  /// Takes the name of a machine or of a person.
  typealias Naming = (ArraySlice<UInt8>) -> Void

  /// Longest time stamp between brackets.
  private static let longestStamp = 40
  /// Longest prompt, with the folder in it.
  private static let longestPrompt = 120

  /// The bytes behind it.
  ///
  /// - Parameters:
  ///   - end: the message begins before this, whatever stands before it.
  ///   - naming: is told which machines and people are named there.
  static func removed(
    from line: ArraySlice<UInt8>, before end: Int, naming: Naming = { _ in }
  ) -> ArraySlice<UInt8> {
    var rest = line
    if let kernel = line.prefix(160).firstRange(of: kernelTag), kernel.upperBound <= end {
      nameHost(of: line[..<kernel.lowerBound], naming)
      rest = line[kernel.upperBound...]
    }
    while let next = step(rest, naming), next.startIndex <= end { rest = next }
    return rest
  }

  /// Whether the time stands before a message.
  static func isStamped(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if first == UInt8(ascii: "[") { return bracket(line, { _ in }) != nil }
    if isDigit(first) { return isoDate(line, { _ in }) != nil }
    return line.count > 7 && syslogDate(line, { _ in }) != nil
  }

  private static let kernelTag = Array("kernel: ".utf8)

  /// The machine's name between the time and `kernel: `.
  private static func nameHost(of head: ArraySlice<UInt8>, _ naming: Naming) {
    guard let host = head.split(separator: UInt8(ascii: " ")).last, isHost(host) else { return }
    var rest = head
    while rest.startIndex < host.startIndex, let next = step(rest, naming) { rest = next }
    if rest.startIndex >= host.startIndex { naming(host) }
  }

  /// What is behind one more part; nil where the message begins.
  private static func step(_ rest: ArraySlice<UInt8>, _ naming: Naming) -> ArraySlice<UInt8>? {
    guard let first = rest.first else { return nil }
    switch first {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "*"),
      UInt8(ascii: "`"):
      return rest.dropFirst()
    case UInt8(ascii: "["): return bracket(rest, naming)
    case UInt8(ascii: "<"): return priority(rest, naming)
    case UInt8(ascii: "("): return parenthesis(rest, naming)
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "="), UInt8(ascii: ":"):
      return mark(rest)
    case 0xE2: return symbol(rest)
    case _ where isDigit(first): return isoDate(rest, naming) ?? number(rest)
    default: return word(rest, naming)
    }
  }

  // MARK: Marks

  /// `- `, `+ `, `$ `, `# `, `-> `, `==> `; `#23 12.34 ` of a build in a container; `##[error]` and `::error::` of GitHub.
  private static func mark(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let first = rest.first
    let second = rest.dropFirst().first
    if first == UInt8(ascii: ":") {
      guard second == first,
        let end = rest.dropFirst(2).prefix(longestPrompt).firstRange(of: Array("::".utf8))
      else { return nil }
      let command = rest[..<end.lowerBound].dropFirst(2).prefix { isLetter($0) }
      return command.isEmpty ? nil : rest[end.upperBound...]
    }
    if first == UInt8(ascii: "#"), second == first {
      guard let close = rest.prefix(longestStamp).firstIndex(of: UInt8(ascii: "]")),
        rest.dropFirst(2).first == UInt8(ascii: "[")
      else { return nil }
      return rest[(close + 1)...]
    }
    if first == UInt8(ascii: "#"), let second, isDigit(second) {
      let behind = rest.dropFirst().drop(while: isDigit)
      return behind.first == UInt8(ascii: " ") ? behind.dropFirst() : nil
    }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "=") {
      let behind = rest.drop { $0 == first }
      if behind.first == UInt8(ascii: ">"), behind.dropFirst().first == UInt8(ascii: " ") {
        return behind.dropFirst(2)
      }
    }
    return second == UInt8(ascii: " ") && first != UInt8(ascii: "=") ? rest.dropFirst(2) : nil
  }

  /// Lines of tables and prompts, bullets, arrows.
  private static func symbol(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.count >= 3 else { return nil }
    switch (rest[rest.startIndex + 1], rest[rest.startIndex + 2]) {
    case (0x80, 0xA2), (0x94, _), (0x95, _), (0x96, _), (0x97, _), (0x9D, 0xAF), (0x9E, 0x9C):
      return rest.dropFirst(3)
    default: return nil
    }
  }

  /// `1. `, `12) `, `17: `, `17 | `: numbers of lines and of lists; `12.345678 `: seconds.
  private static func number(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let behind = rest.drop(while: isDigit)
    guard let mark = behind.first else { return nil }
    let next = behind.dropFirst().first ?? UInt8(ascii: " ")
    switch mark {
    case UInt8(ascii: "."):
      if next == UInt8(ascii: " ") { return behind.dropFirst() }
      let fraction = behind.dropFirst().drop(while: isDigit)
      return isDigit(next) && fraction.first == UInt8(ascii: " ") ? fraction : nil
    case UInt8(ascii: ")"): return next == UInt8(ascii: " ") ? behind.dropFirst() : nil
    case UInt8(ascii: ":"), UInt8(ascii: "|"): return isDigit(next) ? nil : behind.dropFirst()
    case UInt8(ascii: "\t"): return behind
    case UInt8(ascii: " "):
      let message = behind.drop { $0 == UInt8(ascii: " ") }
      let word = message.prefix(longestStamp).prefix { $0 != UInt8(ascii: " ") }
      let isColumn = next == UInt8(ascii: " ") || next == UInt8(ascii: "|") || next == UInt8(ascii: "[")
      return isColumn || word.last == UInt8(ascii: ":") || word.count == 1 && isUpper(word.last)
        ? message : nil
    case UInt8(ascii: "-"):
      // 06-08 12:00:01.123, as Android writes it.
      let day = behind.dropFirst().prefix(3)
      let isDate = rest.count - behind.count == 2 && day.count == 3 && day.prefix(2).allSatisfy(isDigit)
      return isDate && day.last == UInt8(ascii: " ") ? rest[day.endIndex...] : nil
    default: return nil
    }
  }

  /// `<6>`, and `<14>1 2024-06-08T12:00:01Z host app 12 - - ` (RFC 5424).
  private static func priority(_ rest: ArraySlice<UInt8>, _ naming: Naming) -> ArraySlice<UInt8>? {
    let behind = rest.dropFirst().drop(while: isDigit)
    guard behind.first == UInt8(ascii: ">"), behind.startIndex > rest.startIndex + 1,
      behind.startIndex < rest.startIndex + 5
    else { return nil }
    let message = behind.dropFirst()
    let words = message.prefix(400).split(separator: UInt8(ascii: " "), maxSplits: 6)
    guard words.count == 7, words[0].elementsEqual([UInt8(ascii: "1")]),
      words[1].first.map(isDigit) == true || words[1].elementsEqual([UInt8(ascii: "-")]),
      isHost(words[2])
        || words[2].elementsEqual([UInt8(ascii: "-")])
    else { return message }
    naming(words[2])
    let data = words[6]
    guard data.first == UInt8(ascii: "[") else {
      return rest[data.startIndex...].drop { $0 == UInt8(ascii: "-") }
    }
    return data.firstRange(of: Array("] ".utf8)).map { rest[$0.upperBound...] } ?? rest[data.startIndex...]
  }

  // MARK: Brackets

  /// `[  12.345678]`, `[T123]`, `[Tue Sep  5 10:53:29 2023]`, `[ERROR]`, `[user@host src]$ `, but not `[name]`.
  private static func bracket(_ rest: ArraySlice<UInt8>, _ naming: Naming) -> ArraySlice<UInt8>? {
    guard let close = rest.prefix(longestPrompt).firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let inside = rest[..<close].dropFirst()
    let behind = rest[(close + 1)...]
    if inside.count < longestStamp, isStamp(inside) { return behind }
    if let message = promptEnd(behind), let at = inside.firstIndex(of: UInt8(ascii: "@")) {
      let host = inside[(at + 1)...].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ":") }
      guard isUser(inside[..<at]), isHost(host) else { return nil }
      naming(inside[..<at])
      naming(host)
      return message
    }
    let isLevel =
      inside.count > 1
      && (inside.allSatisfy { isUpper($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        || levels.contains { $0.elementsEqual(inside) })
    return isLevel && (behind.first == UInt8(ascii: " ") || behind.first == UInt8(ascii: "[")) ? behind : nil
  }

  /// What programs write between brackets before a message.
  private static let levels = ["stderr", "stdout", "error", "warning", "warn", "info", "debug", "command"].map
  {
    Array($0.utf8)
  }

  /// Whether it tells when something was, or on which processor or thread.
  static func isStamp(_ inside: ArraySlice<UInt8>) -> Bool {
    guard inside.contains(where: isDigit) else { return false }
    if !inside.contains(where: isLetter) { return true }
    let word = inside.drop { $0 == UInt8(ascii: " ") }
    let parts = word.split(separator: UInt8(ascii: "@"))
    if parts.allSatisfy(isTask) { return true }
    let colons = word.count { $0 == UInt8(ascii: ":") }
    let isIso = word.prefix(4).allSatisfy(isDigit) && word.dropFirst(4).first == UInt8(ascii: "-")
    return isIso
      || colons >= 2 && (word.first.map(isDigit) == true || word.dropFirst(3).first == UInt8(ascii: " "))
  }

  /// `T123` and `C0`: a thread or a processor.
  private static func isTask(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.first == UInt8(ascii: "T") || word.first == UInt8(ascii: "C"), word.count > 1 else {
      return false
    }
    return word.dropFirst().allSatisfy(isDigit)
  }

  /// `(3) `, `(venv) ` before a prompt, `(user㉿host)-[~]`.
  private static func parenthesis(_ rest: ArraySlice<UInt8>, _ naming: Naming) -> ArraySlice<UInt8>? {
    guard let close = rest.prefix(longestStamp).firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let inside = rest[..<close].dropFirst()
    let behind = rest[(close + 1)...]
    if !inside.isEmpty, inside.allSatisfy(isDigit), behind.first == UInt8(ascii: " ") { return behind }
    if behind.starts(with: "-[".utf8),
      let end = behind.prefix(longestPrompt).firstIndex(of: UInt8(ascii: "]"))
    {
      let mark = inside.firstRange(of: Array("㉿".utf8)) ?? inside.firstRange(of: Array("@".utf8))
      guard let mark, isUser(inside[..<mark.lowerBound]), isHost(inside[mark.upperBound...]) else {
        return nil
      }
      naming(inside[..<mark.lowerBound])
      naming(inside[mark.upperBound...])
      return rest[(end + 1)...]
    }
    guard behind.first == UInt8(ascii: " ") else { return nil }
    return prompt(behind.dropFirst(), naming)
  }

  // MARK: Dates

  /// `2024-06-08T12:00:01.1234567Z `, as build services write it, or with the time as a word of its own; with the machine
  /// where a journal writes it.
  private static func isoDate(_ rest: ArraySlice<UInt8>, _ naming: Naming) -> ArraySlice<UInt8>? {
    let word = rest.prefix(longestStamp).prefix { $0 != UInt8(ascii: " ") }
    let hyphens = word.count { $0 == UInt8(ascii: "-") }
    let colons = word.count { $0 == UInt8(ascii: ":") }
    guard word.count >= 8, hyphens >= 2 || colons == 2 && !word.contains(where: isLetter),
      isDigit(word.dropFirst(1).first ?? 0),
      word.count < longestStamp
    else { return nil }
    return host(behind: word, rest[word.endIndex...], naming)
  }

  /// What is behind a time: where a machine is named there, what is behind that.
  private static func host(
    behind time: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>, _ naming: Naming
  ) -> ArraySlice<UInt8> {
    let words = rest.prefix(200).split(separator: UInt8(ascii: " "), maxSplits: 3)
    guard words.count >= 2 else { return rest }
    // 00O and 01E: which output it is, as GitLab writes it.
    if words[0].count <= 4, words[0].prefix(2).allSatisfy(isDigit),
      words[0].dropFirst(2).first == UInt8(ascii: "O") || words[0].dropFirst(2).first == UInt8(ascii: "E")
    {
      return rest[words[0].endIndex...]
    }
    let isZone = (3...5).contains(words[0].count) && words[0].allSatisfy(isUpper)
    if isZone, words.count > 2, isHost(words[1]), words[2].last == UInt8(ascii: ":") {
      naming(words[1])
      return rest[words[2].startIndex...]
    }
    // With the distance from UTC it is a journal; else only a process's number tells so.
    let offset = time.suffix(6)
    let sign = offset.firstIndex { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    let hasOffset =
      time.contains(UInt8(ascii: ":")) && sign.map { offset[($0 + 1)...].count { isDigit($0) } == 4 } == true
    let isTag =
      words[1].last == UInt8(ascii: ":") && (hasOffset || words[1].dropLast().last == UInt8(ascii: "]"))
    guard isTag, isHost(words[0]) else { return rest }
    naming(words[0])
    return rest[words[1].startIndex...]
  }

  /// `Jun 27 16:31:00 host `, with a year or without.
  private static func syslogDate(_ rest: ArraySlice<UInt8>, _ naming: Naming) -> ArraySlice<UInt8>? {
    var words = rest.prefix(120).split(separator: UInt8(ascii: " "), maxSplits: 5)
    guard words.count >= 4, words[0].count == 3, words[1].allSatisfy(isDigit) else { return nil }
    if words[2].count == 4, words[2].allSatisfy(isDigit) { words.remove(at: 2) }
    guard words.count >= 4, words[2].count >= 8,
      words[2].prefix(8).count(where: { $0 == UInt8(ascii: ":") }) == 2, words[2].first.map(isDigit) == true
    else { return nil }
    // A program where the machine belongs.
    guard words.count > 4, isHost(words[3]) else { return rest[words[3].startIndex...] }
    naming(words[3])
    return rest[words[4].startIndex...]
  }

  // MARK: Words

  /// What begins with a letter.
  private static func word(_ rest: ArraySlice<UInt8>, _ naming: Naming) -> ArraySlice<UInt8>? {
    guard rest.count > 7 else { return nil }
    let start = rest.startIndex
    if rest[start + 3] == UInt8(ascii: " ") {
      if let message = syslogDate(rest, naming) { return message }
      // Thu 2024-06-08 12:00:01 CEST host, and what a step of a build runs.
      if isDigit(rest[start + 4]), let message = isoDate(rest[(start + 4)...], naming) { return message }
      if rest.starts(with: "Run ".utf8) { return rest[(start + 4)...] }
    }
    if rest[start + 6] == UInt8(ascii: ":"), let message = facility(rest) { return message }
    let head = rest.prefix(longestPrompt)
    let word = head.prefix { $0 != UInt8(ascii: " ") }
    guard word.endIndex < rest.endIndex else { return nil }
    if word.last == UInt8(ascii: ":") {
      // `dkms[1234]: ` or `build.log:17: `; mostly it is a program.
      let mark = word.dropLast().last
      if mark == UInt8(ascii: "]") { return tag(word).map { rest[$0...] } }
      return logLine(word).map { rest[$0...] }
    }
    if word.contains(UInt8(ascii: ":")), let start = logLine(word) { return rest[start...] }
    if word.count == 1, isUpper(word.first) {
      // E tag: as Android writes it.
      let next = rest[(word.endIndex + 1)...].prefix(longestStamp).prefix { $0 != UInt8(ascii: " ") }
      if next.last == UInt8(ascii: ":") { return rest[next.startIndex...] }
    }
    return column(rest, behind: word) ?? prompt(rest, naming) ?? taggedHost(rest, word, naming)
  }

  /// `build_1  | `, before what a container prints.
  private static func column(_ rest: ArraySlice<UInt8>, behind word: ArraySlice<UInt8>) -> ArraySlice<UInt8>?
  {
    let behind = rest[word.endIndex...].drop { $0 == UInt8(ascii: " ") }
    guard behind.starts(with: "| ".utf8) else { return nil }
    return behind.dropFirst(2)
  }

  /// `host dkms[12]: `, where the time is not there any more.
  private static func taggedHost(
    _ rest: ArraySlice<UInt8>, _ word: ArraySlice<UInt8>, _ naming: Naming
  ) -> ArraySlice<UInt8>? {
    let next = rest[(word.endIndex + 1)...].prefix(longestStamp).prefix { $0 != UInt8(ascii: " ") }
    guard isHost(word), next.last == UInt8(ascii: ":"), next.dropLast().last == UInt8(ascii: "]"),
      tag(next) != nil, !next.starts(with: "make[".utf8)
    else { return nil }
    naming(word)
    return rest[next.startIndex...]
  }

  /// `kern  :err   : `, as `dmesg -x` writes it.
  private static func facility(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let parts = rest.prefix(24).split(
      separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 6, parts[1].count == 6,
      parts[1].last == UInt8(ascii: " ") || parts[0].last == UInt8(ascii: " ")
    else { return nil }
    return rest[parts[2].startIndex...]
  }

  /// Behind `dkms[1234]:`.
  private static func tag(_ word: ArraySlice<UInt8>) -> Int? {
    guard let open = word.firstIndex(of: UInt8(ascii: "[")) else { return nil }
    let number = word[(open + 1)...].prefix(while: isDigit)
    return !number.isEmpty && word[number.endIndex...].elementsEqual("]:".utf8) ? word.endIndex : nil
  }

  /// Behind `build.log:17:`, as grep writes it.
  private static func logLine(_ word: ArraySlice<UInt8>) -> Int? {
    for ending in [".log:", ".txt:", ".out:"] {
      guard let mark = word.firstRange(of: Array(ending.utf8)) else { continue }
      let number = word[mark.upperBound...].prefix(while: isDigit)
      if !number.isEmpty, number.endIndex < word.endIndex, word[number.endIndex] == UInt8(ascii: ":") {
        return number.endIndex + 1
      }
    }
    return nil
  }

  // MARK: Prompts

  /// `user@host:~/src$ `, `user@host ~> `, `user@host src % `, `host:~ # `.
  private static func prompt(_ rest: ArraySlice<UInt8>, _ naming: Naming) -> ArraySlice<UInt8>? {
    let head = rest.prefix(longestPrompt)
    let word = head.prefix { $0 != UInt8(ascii: " ") }
    if let at = word.firstIndex(of: UInt8(ascii: "@")) {
      let host = word[(at + 1)...].prefix(while: isHostByte)
      guard isUser(word[..<at]), isHost(host) else { return nil }
      guard let message = prompt(behind: head[host.endIndex...], in: rest, hasUser: true) else { return nil }
      naming(word[..<at])
      naming(host)
      return message
    }
    let host = word.prefix(while: isHostByte)
    guard isHost(host), rest[host.endIndex...].first == UInt8(ascii: ":"),
      let message = prompt(behind: head[host.endIndex...], in: rest, hasUser: false)
    else { return nil }
    naming(host)
    return message
  }

  /// What is behind a prompt's folder and its last character.
  private static func prompt(
    behind head: ArraySlice<UInt8>, in rest: ArraySlice<UInt8>, hasUser: Bool
  ) -> ArraySlice<UInt8>? {
    if hasUser, let message = promptEnd(rest[head.startIndex...]) { return message }
    guard head.first == UInt8(ascii: ":") || hasUser && head.first == UInt8(ascii: " ") else { return nil }
    let folder = head.dropFirst()
    if head.first == UInt8(ascii: ":"), folder.first != UInt8(ascii: "~"), folder.first != UInt8(ascii: "/") {
      return nil
    }
    let path = folder.prefix { $0 != UInt8(ascii: " ") }
    // Directly behind the folder, or a blank behind it.
    if let last = path.last, promptEnds.contains(last), path.count > 1 || hasUser {
      return rest[path.endIndex...]
    }
    guard path.endIndex < head.endIndex else { return nil }
    return promptEnd(rest[(path.endIndex + 1)...])
  }

  /// What a prompt ends with.
  private static let promptEnds = Array("$#%>".utf8)

  /// What is behind the last character of a prompt.
  private static func promptEnd(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let mark = rest.first == UInt8(ascii: " ") ? rest.dropFirst() : rest
    guard let first = mark.first, promptEnds.contains(first) else { return nil }
    let behind = mark.dropFirst()
    return behind.isEmpty || behind.first == UInt8(ascii: " ") ? behind : nil
  }

  // MARK: Bytes

  /// Whether it may be what a machine is called.
  static func isHost(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, isLetter(first) || isDigit(first) || first >= 0x80 else { return false }
    return word.count <= 64 && word.allSatisfy(isHostByte)
  }

  /// What stands in names of machines.
  static func isHostByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// Whether it may be what a person is called.
  static func isUser(_ word: ArraySlice<UInt8>) -> Bool {
    !word.isEmpty && word.count <= 64 && word.allSatisfy { isHostByte($0) || $0 == UInt8(ascii: "+") }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether it is one of ASCII's letters.
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether it is one of ASCII's large letters.
  private static func isUpper(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
  }

  /// The same, of a byte that is there.
  private static func isUpper(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
