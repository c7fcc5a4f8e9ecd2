import Testing

@testable import ElfScanCore

/// What a configuration file may say.
@Suite struct ConfigurationTests {
  private func read(_ text: String) throws(Configuration.Flaw) -> Configuration {
    try Configuration(Array(text.utf8), known: ["mode", "jobs", "quiet"])
  }

  @Test func valuesAreThoseOfTheFile() throws {
    #expect(try read("{}") == Configuration())
    #expect(
      try read(#"{"mode": ["a", "b"], "jobs": 3, "quiet": true}"#).values == [
        "mode": .list(["a", "b"]), "jobs": .number(3), "quiet": .flag(true),
      ])
    #expect(
      try read(#"{"mode": "a", "quiet": false}"#).values == ["mode": .text("a"), "quiet": .flag(false)])
  }

  @Test(
    arguments: [
      ("", "it is not JSON"), ("{", "it is not JSON"), (#"{"mode"}"#, "it is not JSON"),
      ("[]", "it is not a JSON object"), ("3", "it is not a JSON object"),
      ("null", "it is not a JSON object"),
      (#"{"mdoe": "a"}"#, "there is no setting 'mdoe'; there are: mode, jobs, quiet"),
      (#"{"z": 1, "b\u001b": 1}"#, "there is no setting 'b\\x1b'; there are: mode, jobs, quiet"),
      (#"{"mode": {}}"#, "'mode' is neither a text, a number, true or false, nor a list of texts"),
      (#"{"mode": [1]}"#, "'mode' is neither a text, a number, true or false, nor a list of texts"),
      (#"{"mode": null}"#, "'mode' is neither a text, a number, true or false, nor a list of texts"),
      (#"{"jobs": 1.5}"#, "'jobs' is neither a text, a number, true or false, nor a list of texts"),
    ])
  func whatIsNoConfigurationIsAnError(_ text: String, _ message: String) {
    let flaw = #expect(throws: Configuration.Flaw.self) { try read(text) }
    #expect(flaw?.description == message)
  }
}
