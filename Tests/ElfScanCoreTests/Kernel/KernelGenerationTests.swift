import Testing

@testable import ElfScanCore

/// Releases of the kernel, as people type them and as `uname -r` prints them.
@Suite struct KernelGenerationTests {
  @Test(arguments: [
    ("5.10", ["5.10"]), ("5.10.0-35-amd64", ["5.10"]), ("5.15.0-1023-azure", ["5.10"]), ("6.1.192", ["5.10"]),
    ("6.2", ["5.10", "6.12"]), ("6.6.87.2-microsoft-standard-WSL2", ["5.10", "6.12"]), ("6.12.0+", ["6.12"]),
    ("6.12.117", ["6.12"]), ("6.14.0_1", ["6.12", "6.18"]), ("6.18-rc1", ["6.18"]), ("7.2.13", ["6.18"]),
    ("5.9", []), ("4.19.0-27-amd64", []),
  ])
  func aReleaseHasItsGeneration(_ text: String, _ names: [String]) throws {
    let release = try #require(KernelRelease(text))
    #expect(KernelGeneration.of(release).map(\.name) == names)
  }

  @Test func newerOnesAreLikeTheNewest() throws {
    let release = try #require(KernelRelease("99.0"))
    #expect(KernelGeneration.of(release) == Array(KernelGeneration.all.suffix(1)))
  }

  @Test(arguments: [
    "", ".", "6", "6.", ".12", "6.x", "6.12x", "6,12", " 6.12", "6.12 ", "-6.12", "6.-12", "+6.12", "v6.12",
    "６.１２",
    "99999999999999999999.1", "6.99999999999999999999", "all",
  ])
  func anythingElseIsNoRelease(_ text: String) {
    #expect(KernelRelease(text) == nil)
  }

  @Test func generationsAreInOrder() {
    #expect(KernelGeneration.all == KernelGeneration.all.sorted())
    #expect(KernelGeneration.knownReleases == KernelGeneration.knownReleases.sorted())
    #expect(KernelGeneration.spans(KernelGeneration.all) == nil)
    #expect(KernelGeneration.spans([.v5n10, .v6n12]) == "5.10 to 6.1, 6.12")
  }
}
