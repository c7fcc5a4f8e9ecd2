import ArgumentParser
import ElfScanCore
import Subprocess

/// The `strip` on PATH.
enum InstalledStrip {
  /// Why its version could not be found out.
  struct Unknown: Error, CustomStringConvertible {
    let description: String
  }

  /// Asks the program for its version.
  static func release() async throws -> BinutilsRelease {
    let line = try await versionLine()
    guard let version = BinutilsVersion(versionLine: line) else {
      throw Unknown(description: "the strip on PATH is not GNU strip: it says \"\(printable(line))\"")
    }
    guard let release = BinutilsRelease.of(version) else {
      let oldest = BinutilsRelease.all.first.map { "; only \($0.version) and newer are known" } ?? ""
      throw Unknown(description: "the strip on PATH is version \(version)\(oldest)")
    }
    return release
  }

  private static func versionLine() async throws -> String {
    guard let output = try? await ProgramAnswer.of(ProgramRun.executable("strip")) else {
      throw Unknown(description: "cannot run strip: is Binutils installed?")
    }
    return String(output.prefix { !$0.isNewline })
  }
}
