import Testing

/// What the README shows of the library is a program that is built and run (`make examples`).
@Suite struct LibraryExampleTests {
  @Test func theReadmeShowsTheProgramAsItIs() {
    let program = MentionTests.text("Examples/Sources/judge/Judge.swift")
    #expect(MentionTests.text("README.md").contains("```swift\n\(program)```"))
  }
}
