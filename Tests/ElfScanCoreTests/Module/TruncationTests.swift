import ElfScanCore
import Testing
import TruthKit

/// Files that a full disk, a broken download or a second writer has cut off.
@Suite struct TruncationTests {
  /// The section table stands at the end, so that every cut takes some of it away.
  @Test(arguments: ["modules/nvidia-shape.ko", "modules/gcc.ko", "modules/i386.ko", "modules/powerpc64.ko"])
  func cutThroughTheSectionTableIsNeverJudged(_ file: String) throws {
    let bytes = Array(try Fixture(file).data)
    let lengths = Array(stride(from: 0, to: bytes.count, by: 64)) + Array((bytes.count - 64)..<bytes.count)
    for length in lengths {
      let error = #expect(throws: ElfError.self, "cut at \(length)") {
        try Module(FileImage(bytes: Array(bytes[..<length])))
      }
      if length >= 64 { #expect(error?.reason == .badHeader, "cut at \(length)") }
    }
  }

  /// With the section table in front, a cut leaves the model whole and takes contents away.
  @Test(arguments: ["modules/nvidia-shape.ko", "modules/gcc.ko", "shapes/group-ok.ko"])
  func cutThroughContentsIsNeverSafe(_ file: String) throws {
    var whole = try PatchedModule(file)
    whole.moveSectionTableToFront()
    let complete = try whole.assessment()
    #expect(complete.verdict == Assessment.of(path: Fixture(file).path, Question()).verdict)
    let ends = (1..<whole.sectionCount).filter { whole[.type, $0] != 8 && whole[.size, $0] > 0 }
      .map { Int(whole[.place, $0] + whole[.size, $0]) }
    let last = try #require(ends.max())
    for length in stride(from: 64, to: last, by: 64) {
      let assessment = Assessment.of(bytes: Array(whole.bytes[..<length]))
      #expect(assessment?.verdict ?? .indeterminate > .caution, "cut at \(length)")
    }
  }

  /// Bytes after the section table, as a signature or a careless tool leaves them, change nothing.
  @Test func trailingBytesAreNoMatter() throws {
    var module = try PatchedModule("modules/gcc.ko")
    module.bytes += [UInt8](repeating: 0xAA, count: 4097)
    let assessment = try module.assessment()
    #expect(assessment.verdict == .safe)
    #expect(assessment.findings.isEmpty)
  }
}
