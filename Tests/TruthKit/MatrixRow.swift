import Foundation

/// One program of the matrix.
struct MatrixRow {
  let kind: String
  let version: String
  let program: String

  static let all: [MatrixRow] = {
    let index = Fixture.project.appending(path: ".build/binutils-matrix/index.tsv")
    let lines = (try? String(contentsOf: index, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count >= 4, FileManager.default.isExecutableFile(atPath: fields[3]) else { return nil }
      return MatrixRow(kind: fields[0], version: fields[1], program: fields[3])
    }
  }()
}
