import Foundation
import Testing
import TruthKit

/// What CONTRIBUTING.md tells people to touch is there.
@Suite struct RecipeTests {
  private static let code = Document("CONTRIBUTING.md").code

  /// The Swift files by path, and what stands in them.
  private static let sources: [String: String] = {
    let roots = ["Sources", "Tests"]
    var sources: [String: String] = [:]
    for root in roots {
      let folder = Fixture.project.appending(path: root)
      let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
      for path in paths ?? [] where path.hasSuffix(".swift") {
        sources["\(root)/\(path)"] = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
      }
    }
    return sources
  }()

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Fixture.project.appending(path: path).path(percentEncoded: false))
  }

  /// `Kernel/KernelGeneration`, `scripts/binutils-matrix`.
  @Test func pathsExist() {
    // What is to be written, and a file of Binutils.
    let paths = RecipeTests.code.filter {
      $0.contains(#/^[A-Za-z]+\/[A-Za-z0-9+.\/-]+$/#) && !$0.contains(#/NAME|^bfd\//#)
    }
    #expect(paths.count > 15)
    for path in paths {
      let places = ["", "Sources/", "Sources/ElfScanCore/", "Tests/"].flatMap { root in
        ["", ".swift"].map { root + path + $0 }
      }
      #expect(places.contains(where: RecipeTests.exists), "\(path)")
    }
  }

  /// `MachineFacts.all`, `Quirk`, `Loongarch.swift`, `Machine`: declarations, files and folders.
  @Test func namesExist() throws {
    let all = RecipeTests.sources.values.joined(separator: "\n")
    let names = RecipeTests.code.compactMap { $0.wholeMatch(of: #/([A-Z]\w+)(?:\.([a-z]\w*))?/#) }
      .filter { $0.output.0.contains(#/[a-z]/#) }
    #expect(names.count > 40)
    for match in names {
      let (whole, type, member) = match.output
      let isFile = RecipeTests.sources.keys.contains { $0.hasSuffix("/\(type).swift") }
      let isFolder = ["Sources", "Sources/ElfScanCore", "Sources/ElfScan", "Tests"].contains {
        RecipeTests.exists("\($0)/\(type)")
      }
      let declaration = try Regex(#"\b(?:struct|enum|class|protocol) \#(type)\b"#)
      #expect(isFile || isFolder || all.contains(declaration), "\(whole)")
      if let member, member != "swift" {
        let declaration = try Regex(#"\b(?:let|var|case|func) \#(member)\b"#)
        #expect(all.contains(declaration), "\(whole)")
      }
    }
  }
}
