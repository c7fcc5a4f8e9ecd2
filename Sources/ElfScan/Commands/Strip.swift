import ArgumentParser
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `elfscan strip`, in the place of strip: as `STRIP="elfscan strip"`, or under the name `elfscan-strip`.
struct Strip: AsyncParsableCommand {
  /// The name under which the program is nothing but this command.
  static let ownName = "elfscan-strip"

  static let configuration = CommandConfiguration(
    commandName: "strip",
    abstract: "Strip kernel modules, with whichever stripper leaves what the kernel loads as it is.",
    usage: "elfscan strip [STRIP OPTION...] [--with PROGRAM] [--dry-run] [--drop-signature] FILE...",
    discussion: """
      Takes the options of GNU strip, with -o, -p, -v and @FILE, so that build systems can call it in its place:
      STRIP="elfscan strip", or STRIP=elfscan-strip.

      A kernel module is stripped with GNU strip where that does no harm, else with llvm-strip, else it is repaired
      first; else it is left as it is, and the call fails. Whatever was used, the result is compared with the module
      before it takes its place. Other files are passed on to strip, but never one that cannot be read, nor one that
      its name (.ko) or its contents call a module and that is none which can be judged.

        --with PROGRAM    use this stripper and no other
        --dry-run         say what would be done, and do not replace any file
        --drop-signature  strip signed modules too; the signature is lost

      Exit status: 0 all stripped, 1 a module was left as it is because no way of stripping it does no harm, 2 a file
      could not be read, judged or written, 64 wrong usage. For other files than modules, that of strip.
      """,
    helpNames: []
  )

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var arguments: [String] = []

  func run() async throws {
    guard unsafe getenv(ProgramRun.environmentMark) == nil else {
      StripSession.say("the strip on PATH is elfscan itself; --with PROGRAM names the real one")
      throw ExitCode(2)
    }
    do {
      let arguments = try StripArguments(RawArguments.all(after: "strip")) { name in
        try? FileImage.read(at: FilePath(bytes: name), limit: 1 << 26).bytes
      }
      throw ExitCode(try await Strip.status(arguments))
    } catch let wrong as StripArguments.Wrong {
      StripSession.say("\(wrong.message) (elfscan strip --help tells more)")
      throw ExitCode.validationFailure
    } catch let unavailable as ScratchFolder.Unavailable {
      StripSession.say("\(unavailable)")
      throw ExitCode(Verdict.indeterminate.exitStatus)
    }
  }

  private static func status(_ arguments: StripArguments) async throws -> Int32 {
    switch arguments.information {
    case .help:
      try Output.write(Array((helpMessage() + "\n").utf8))
      return 0
    case .version:
      _ = try? RealStrip.run(arguments.program ?? "strip", arguments.forStrip)
      try Output.write(Array("called by elfscan \(ElfScan.configuration.version)\n".utf8))
      return 0
    case nil:
      var session = StripSession(arguments)
      return try await session.run()
    }
  }
}
