import Foundation
import TruthKit

/// Writes what repeats the catalogues, the rules' pages and the recordings (`make generate`).
@main
enum Generate {
  static func main() {
    do {
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
