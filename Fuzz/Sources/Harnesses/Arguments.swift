@testable import ElfScanCore

/// A command line of strip, its arguments ended by NUL; what follows the last is the file that `@FILE` names.
struct ArgumentsHarness: Harness {
  static let name = "arguments"
  static let summary = "command lines of strip, with files of arguments"
  static let takesModules = false

  func run(_ input: [UInt8]) {
    let parts = input.split(separator: 0, omittingEmptySubsequences: false).map { Array($0) }
    let file = parts.last ?? []
    // A file that names itself is read as often as Binutils would, which takes time and shows nothing new.
    var reads = 0
    do throws(StripArguments.Wrong) {
      let arguments = try StripArguments(parts.dropLast()) { _ in
        reads += 1
        return reads < 32 ? file : []
      }
      if arguments.forStrip(files: arguments.files).isEmpty && !arguments.files.isEmpty {
        broken("files are passed on")
      }
    } catch {
      Inertness.check(text: Array(error.message.utf8), "a complaint about arguments")
    }
    let pattern = NamePattern(String(decoding: file, as: UTF8.self))
    _ = pattern
  }
}
