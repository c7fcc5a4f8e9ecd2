import Testing
import TruthKit

@testable import ElfScanCore

/// What is said of a release does not depend on which others were asked about before: all that is worked out once for
/// several is the same for each of them.
@Suite struct SharedPredictionTests {
  @Test(arguments: Fixture.strippable)
  func predictionsTogetherAreThoseOfEachReleaseByItself(_ fixture: Fixture) throws {
    try compare(Array(try fixture.data))
  }

  /// A file that some releases write longer than the kernel takes.
  @Test func theLengthOfAFileIsThatOfEachRelease() throws {
    var patched = try PatchedModule("modules/gcc.ko")
    let section = try #require(patched.sections(ofType: 1).first)
    patched.set(1 << 31, at: patched.sectionTable + 64 * section + 48, width: 8)
    try compare(patched.bytes)
  }

  private func compare(_ bytes: [UInt8]) throws {
    guard let module = try? Module(FileImage(bytes: bytes)) else { return }
    var together = StripPredictor(module)
    for mode in StripMode.allCases {
      for release in BinutilsRelease.all {
        var alone = StripPredictor(module)
        let (one, other) = (together.model(release, mode), alone.model(release, mode))
        #expect(
          one.outcome == other.outcome && one.exitStatus == other.exitStatus, "\(release.version) \(mode)")
        #expect(one.messages == other.messages && one.harm == other.harm, "\(release.version) \(mode)")
        #expect(
          one.assertions == other.assertions && one.reason == other.reason, "\(release.version) \(mode)")
      }
    }
  }
}
