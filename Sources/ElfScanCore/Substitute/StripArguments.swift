import SystemPackage

/// The command line of GNU strip, and the few options that `elfscan strip` adds to it.
package struct StripArguments: Sendable {
  /// A command line that strip would not take either.
  package struct Wrong: Error, Sendable, Equatable {
    /// What is wrong, in one line.
    package let message: String

    init(_ message: String) { self.message = message }
  }

  /// What is asked for in place of stripping.
  package enum Information: Sendable {
    case help
    case version
  }

  /// The files to strip.
  package private(set) var files: [FilePath] = []
  /// Every argument but ElfScan's own options, with files of arguments expanded: what to call another strip with.
  package private(set) var forStrip: [[UInt8]] = []
  /// Options that a stripper needs for one module in place: without `-o`, `-p` and `-v`.
  package private(set) var options: [String] = []
  /// Where the result goes; nil for the place of the file.
  package private(set) var output: FilePath?
  /// Whether times are kept (`-p`).
  package private(set) var keepsTimes = false
  /// Whether more is said (`-v`).
  package private(set) var isVerbose = false
  /// Help or version.
  package private(set) var information: Information?
  /// The program to use (`--with`); nil for whichever is right.
  package private(set) var program: String?
  /// Whether nothing is written (`--dry-run`).
  package private(set) var isDryRun = false
  /// Whether other files than modules are refused (`--only-modules`).
  package private(set) var onlyModules = false
  /// Whether nobody waits until new files are on disk (`--no-sync`).
  package private(set) var skipsSync = false
  /// What the call is for.
  package private(set) var request = StripRequest()

  /// Reads a command line, without the name of the program, as `getopt_long` does.
  ///
  /// - Parameter read: the contents of a file of arguments; nil where it cannot be read.
  /// - Throws: `Wrong` where strip would complain too, or where files of arguments are too large.
  package init(
    _ arguments: [[UInt8]], read: ([UInt8]) throws(ElfError) -> [UInt8]?
  ) throws(Wrong) {
    var rest = try ResponseFile.expanding(arguments, read: read)[...]
    var isFilesOnly = false
    while let argument = rest.popFirst() {
      if isFilesOnly || argument.first != UInt8(ascii: "-") || argument.count == 1 {
        add(file: argument)
      } else if argument == Array("--".utf8) {
        isFilesOnly = true
      } else if argument.starts(with: Array("--".utf8)) {
        try takeLong(argument, &rest)
      } else {
        try takeShort(argument, &rest)
      }
    }
    try finish()
  }

  /// What to call a strip with for these files, which it is to treat as if it were called itself.
  package func forStrip(files: [FilePath]) -> [[UInt8]] {
    forStrip + [Array("--".utf8)] + files.map(\.bytes)
  }

  private mutating func add(file: [UInt8]) {
    files.append(FilePath(bytes: file))
  }

  // MARK: Options

  private mutating func takeLong(_ argument: [UInt8], _ rest: inout ArraySlice<[UInt8]>) throws(Wrong) {
    let parts = argument.dropFirst(2).split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let option = try StripOption.long(String(decoding: parts.first ?? [], as: UTF8.self))
    var value = parts.count > 1 ? Array(parts[1]) : nil
    guard option.takesValue || value == nil else {
      throw Wrong("option '--\(option.name)' takes no argument")
    }
    var raw = [argument]
    if option.takesValue, value == nil {
      value = rest.popFirst()
      if let value { raw.append(value) }
    }
    try take(option, "--\(option.name)", value, raw)
  }

  private mutating func takeShort(_ argument: [UInt8], _ rest: inout ArraySlice<[UInt8]>) throws(Wrong) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      let option = try StripOption.short(Character(UnicodeScalar(letter)))
      var raw = [[UInt8(ascii: "-"), letter]]
      var value: [UInt8]?
      if option.takesValue {
        value = letters.isEmpty ? rest.popFirst() : Array(letters)
        letters = []
        if let value { raw.append(value) }
      }
      try take(option, "-\(Character(UnicodeScalar(letter)))", value, raw)
    }
  }

  private mutating func take(
    _ option: StripOption, _ spelling: String, _ value: [UInt8]?, _ raw: [[UInt8]]
  ) throws(Wrong) {
    guard !option.takesValue || value != nil else { throw Wrong("option '\(spelling)' needs an argument") }
    let value = value ?? []
    switch option.meaning {
    case .program:
      program = String(decoding: value, as: UTF8.self)
      return
    case .dryRun:
      isDryRun = true
      return
    case .dropSignature:
      request.dropsSignature = true
      return
    case .onlyModules:
      onlyModules = true
      return
    case .noSync:
      skipsSync = true
      return
    case .output: output = FilePath(bytes: value)
    case .keepTimes: keepsTimes = true
    case .verbose: isVerbose = true
    case .version: information = information ?? .version
    case .help: information = .help
    default:
      request.add(option, value)
      options += raw.map { String(decoding: $0, as: UTF8.self) }
    }
    forStrip += raw
  }

  private mutating func finish() throws(Wrong) {
    request.finish()
    guard information == nil else { return }
    guard !files.isEmpty else { throw Wrong("no file to strip") }
    guard output == nil || files.count == 1 else {
      throw Wrong("-o is for one file, and there are \(files.count)")
    }
  }
}
