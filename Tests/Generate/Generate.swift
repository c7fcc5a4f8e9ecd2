import TruthKit

/// Writes what repeats the catalogues, the rules' pages and the recordings (`make generate`).
@main
enum Generate {
  static func main() throws {
    for file in try GeneratedFile.all() where file.text != file.current {
      try file.write()
      print("wrote \(file.path)")
    }
  }
}
