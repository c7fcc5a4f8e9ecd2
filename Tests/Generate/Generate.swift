import ElfScanCore
import Foundation
import TruthKit

/// Writes what repeats the catalogues, the rules' pages and the recordings (`make generate`).
///
/// `elfscan-generate triage FOLDER LOG...` tries the causes' pages in a folder on logs and modules, without building them in.
@main
enum Generate {
  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      if arguments.first == "triage" { return try TriageTrial.run(Array(arguments.dropFirst())) }
      for file in try GeneratedFile.all() where file.text != file.current {
        try file.write()
        print("wrote \(file.path)")
      }
    } catch {
      FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
      exit(1)
    }
  }
}
