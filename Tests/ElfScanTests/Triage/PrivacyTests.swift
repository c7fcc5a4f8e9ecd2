import Testing

@testable import ElfScan

/// What is kept out of a report.
@Suite struct PrivacyTests {
  @Test func namesAreRemoved() {
    let variables = ["HOME": "/home/mallory", "USER": "mallory"]
    let privacy = Privacy(hostName: "laptop.example.org") { variables[$0] }
    #expect(
      privacy.removed("built by mallory@laptop in /home/mallory/src")
        == "built by (removed)@(removed) in (removed)/src")
    #expect(privacy.removed("laptop.example.org") == "(removed)")
    #expect(privacy.removed("GNU strip 2.40") == "GNU strip 2.40")
  }

  /// Short names stand in every text, and these two tell nothing.
  @Test func whatTellsNothingStays() {
    let variables = ["HOME": "/", "USER": "root", "LOGNAME": "ab"]
    let privacy = Privacy(hostName: "localhost") { variables[$0] }
    #expect(privacy.removed("root ab / localhost") == "root ab / localhost")
  }
}
