import ElfScanCore
import SystemPackage

/// What `elfscan check` is asked to do, worked out from the command line.
struct CheckRequest: Sendable {
  /// How the report is written.
  enum Format: String, CaseIterable, Sendable {
    case text
    case json
    /// One JSON object for a file, each on its line, and one for all of them at the end.
    case jsonl
  }

  /// How much the text says of a file.
  enum Detail: Sendable {
    /// Everything where one file is judged; of several, a line for those that are safe.
    case usual
    /// Nothing of files that are safe.
    case quiet
    /// Everything of all files.
    case verbose
  }

  /// The strippers that are really run on copies.
  struct Proof: Sendable {
    /// Those on PATH.
    var usesUsual = false
    /// Named ones.
    var programs: [String] = []
    var timeLimit = Duration.seconds(60)

    var isWanted: Bool { usesUsual || !programs.isEmpty }
  }

  /// Where the files to judge come from.
  var origins: [FileOrigin] = []
  /// What is judged of a folder.
  var selection = FileSelection.modules
  /// Which part of the files; nil for all.
  var shard: Shard?
  /// Largest file, and largest unpacked file, in bytes.
  var maxSize = FileImage.defaultLimit
  var question = Question()
  var format = Format.text
  var detail = Detail.usual
  /// Packaging tools that the report is to say what to set in.
  var tools: [PackagingTool] = []
  var proof = Proof()
  /// How many files are judged at the same time.
  var jobs = Processors.available
}

extension CheckRequest {
  /// The request of a command line that names files and nothing else, which needs no parser: a build system that hands
  /// over thousands of files should not wait for one.
  ///
  /// - Parameter commands: what the first argument must not be; worked out only where it could be one.
  init?(plain arguments: [[UInt8]], commands: @autoclosure () -> [String]) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = arguments.first,
      !first.allSatisfy(letters.contains) || !commands().contains(where: { first.elementsEqual($0.utf8) }),
      arguments.allSatisfy({ !$0.isEmpty && $0.first != UInt8(ascii: "-") && $0.first != UInt8(ascii: "@") })
    else { return nil }
    origins = arguments.map { .path(FilePath(bytes: $0)) }
  }
}
