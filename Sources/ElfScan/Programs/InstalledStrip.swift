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
  static func release() throws -> BinutilsRelease {
    let line = try versionLine()
    guard let version = BinutilsVersion(versionLine: line) else {
      throw Unknown(description: "the strip on PATH is not GNU strip: it says \"\(printable(line))\"")
    }
    guard let release = BinutilsRelease.of(version) else {
      let oldest = BinutilsRelease.all.first.map { "; only \($0.version) and newer are known" } ?? ""
      throw Unknown(description: "the strip on PATH is version \(version)\(oldest)")
    }
    return release
  }

  private static func versionLine() throws -> String {
    do {
      return String(try ProgramAnswer.of(ProgramRun.executable("strip")).prefix { !$0.isNewline })
    } catch let shortage as ProgramRoom.Shortage {
      throw Unknown(description: "cannot run strip: \(shortage)")
    } catch {
      throw Unknown(description: "cannot run strip: is Binutils installed?")
    }
  }
}
