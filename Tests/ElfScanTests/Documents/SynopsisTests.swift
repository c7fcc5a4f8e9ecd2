import Testing

/// The tests' own reading of documents.
@Suite struct SynopsisTests {
  @Test func everyChoiceIsMadeOnce() {
    #expect(
      Synopsis.variants(of: "elfscan verify [--all] [--format text|json] BEFORE AFTER") == [
        "elfscan verify BEFORE AFTER", "elfscan verify --all BEFORE AFTER",
        "elfscan verify --format text BEFORE AFTER", "elfscan verify --format json BEFORE AFTER",
      ])
    #expect(Synopsis.variants(of: "elfscan [OPTIONS] FILE|-...") == ["elfscan FILE", "elfscan -"])
    #expect(Synopsis.variants(of: "elfscan a.ko") == ["elfscan a.ko"])
    #expect(Synopsis.variants(of: "zstdcat A | elfscan -") == ["zstdcat A | elfscan -"])
  }

  @Test func shownLinesAreHeldAgainstTheOutput() {
    #expect(Shown.matches(["a", "b"], "a\nb\n"))
    #expect(!Shown.matches(["a"], "a\nb\n"))
    #expect(!Shown.matches(["a", "b"], "a\n"))
    #expect(Shown.matches(["a", "...", "c"], "a\nb\nb\nc\n"))
    #expect(Shown.matches(["...", "b", "..."], "a\nb\nc\n"))
    #expect(Shown.matches(["...", "c"], "c\nb\nc\n"))
    #expect(!Shown.matches(["...", "d", "..."], "a\nb\nc\n"))
    #expect(Shown.matches(["{a…}"], "{a,b}\n"))
    #expect(!Shown.matches(["{a…}"], "{b}\n"))
  }
}
