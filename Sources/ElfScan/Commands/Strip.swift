import ArgumentParser
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `elfscan strip`, in the place of strip: as `STRIP="elfscan strip"`, or under the name `elfscan-strip`.
struct Strip: ParsableCommand {
  /// The name under which the program is nothing but this command.
  static let ownName = "elfscan-strip"

  static let configuration = CommandConfiguration(
    commandName: "strip",
    abstract: "Strip kernel modules, so that what the kernel loads stays as it is.",
    usage:
      "elfscan strip [STRIP OPTION...] [--only-modules] [--no-sync] [--dry-run] [--drop-signature] [--with PROGRAM] FILE...",
    discussion: """
      Takes the options of GNU strip, with -o, -p, -v and @FILE, so that build systems can call it in its place:
      STRIP="elfscan strip", or STRIP=elfscan-strip.

      A kernel module is stripped without any stripper, compared with what it was, and replaced in one step. Groups are
      dissolved and relocations of one section put into one, so that every strip is safe on the result. A compressed
      module (.ko.xz, .ko.zst, .ko.gz) is unpacked, stripped and packed again. What cannot be read, or is named as a module
      (.ko) and is none, stays as it is, and the call fails. Other files are passed on to strip.

        --only-modules    do not pass on other files: they stay as they are, and the call fails
        --no-sync         do not wait until new files are on disk; for build trees
        --dry-run         say what would be done, and do not replace any file
        --drop-signature  strip signed modules too; the signature is lost
        --with PROGRAM    run this stripper on a copy instead, and take the result where it is sound

      Exit status: 0 all stripped, 1 a module was left as it is because stripping would do harm, 2 a file could not be
      read, judged or written, 64 wrong usage. For other files than modules, that of strip.
      """,
    helpNames: []
  )

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var arguments: [String] = []

  func run() throws {
    throw ExitCode(try Strip.status(Array(RawArguments.all.dropFirst())))
  }

  /// Does what is asked for, without a parser: a build system that strips thousands of modules should not wait for one.
  ///
  /// - Parameter words: what follows the command's name.
  /// - Returns: the exit status.
  static func status(_ words: [[UInt8]]) throws -> Int32 {
    guard unsafe getenv(ProgramRun.environmentMark) == nil else {
      StripSession.say("the strip on PATH is elfscan itself; --with PROGRAM names the real one")
      return 2
    }
    let arguments: StripArguments
    do throws(StripArguments.Wrong) {
      arguments = try StripArguments(words) { name throws(ElfError) in
        try FileImage.read(at: FilePath(bytes: name), limit: UInt64(ResponseFile.sizeLimit)).bytes
      }
    } catch {
      StripSession.say("\(error.message) (elfscan strip --help tells more)")
      return ExitCode.validationFailure.rawValue
    }
    switch arguments.information {
    case .help:
      try Output.write(Array((helpMessage() + "\n").utf8))
      return 0
    case .version:
      _ = try? RealStrip.run(arguments.program ?? "strip", arguments.forStrip)
      try Output.write(Array("called by elfscan \(ElfScan.configuration.version)\n".utf8))
      return 0
    case nil: return try StripSession(arguments).run()
    }
  }
}
