import Foundation
import Testing
import TruthKit

/// Which release does what stands in `Binutils`, and what is said of it is taken from there.
@Suite struct ReleaseNumberTests {
  @Test func noSentenceOfTheProgramHasOne() throws {
    let folder = Fixture.project.appending(path: "Sources/ElfScanCore")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
    // Where numbers of releases are the facts: rows, lines of sources, and messages that releases print.
    let facts = #/^Binutils/|\+Generated\.swift$/#
    let sources = files.filter { $0.hasSuffix(".swift") && !$0.contains(facts) }
    #expect(sources.count > 200)
    for name in sources {
      let lines = try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
      for line in lines where !line.contains(#/^\s*///#) {
        #expect(!line.contains(#/".*\b2\.[34][0-9]/#), "\(name): \(line)")
      }
    }
  }
}
