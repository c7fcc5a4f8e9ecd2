import ElfScanCore
import Foundation
import Testing
import TruthKit

/// The HTML report as a browser shows it: wide and narrow, by day and by night, and printed.
///
/// `scripts/look-at-html` shows the pages in headless Chromium and measures; what it measures is judged here.
@Suite(.timeLimit(.minutes(20))) struct HtmlBrowserTests {
  /// What was measured of a page.
  private struct Page: Decodable {
    let views: [String: View]
  }

  private struct View: Decodable {
    let title: String
    let answer: String
    let scrollWidth: Int
    let innerWidth: Int
    let wide: [String]
    let headingsInOrder: Bool
    let files: Int
    let tags: Int
    let findings: Int
    let strips: Int
    let coloredCells: Int
    let tiles: Int
    let groupBoxes: Int
    let sharedBoxes: Int
    let links: Int
    let changes: Int
    let tableRows: Int
    let steps: Int
    let filter: Int
    let pictures: Bool
    let headersWithoutScope: Int
    let scripts: Int
    let dangers: Int
    let attacked: String
    let colors: Int
    let background: String
    let problems: [String]
    let requests: [String]
    let keyboard: Keyboard?
  }

  private struct Keyboard: Decodable {
    let before: Int
    let firstStop: String
    let typed: Int
    let typedStatus: String
    let cleared: Int
    let outline: String
    let button: String
    let pressed: String
    let buttonShown: Int
    let released: Int
  }

  private static let viewNames: Set = ["desktop-light", "desktop-dark", "phone-light", "phone-dark", "print"]

  private static let hasBrowser =
    (isOnPath("chromium-headless-shell") || isOnPath("chromium")) && isOnPath("python3")

  private static func isOnPath(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  /// Continuous integration installs it, so that there it must be.
  private static let isWanted = hasBrowser || ProcessInfo.processInfo.environment["CI"] != nil

  /// Symbols whose names are markup, in a file whose name is markup too.
  private func hostileModule(in folder: URL) throws -> String {
    var bytes = try Fixture("modules/nvidia-shape.ko").data
    let names = [
      ("_ZTVN7display12RetrainTimerE", "<script>attacked=1</script>_"),
      (".text._ZNK7display7Monitor9bandwidthEi", "<img src=x onerror=attacked=2 data-name=x>"),
    ]
    for (old, new) in names {
      let new = Data(new.utf8.prefix(old.utf8.count))
      var place = bytes.startIndex
      while let found = bytes[place...].firstRange(of: Data(old.utf8)) {
        bytes.replaceSubrange(found, with: new)
        place = found.upperBound
      }
    }
    let file = folder.appending(path: "<img src=x onerror=attacked=3>&lt;.ko")
    try bytes.write(to: file)
    return file.path(percentEncoded: false)
  }

  private func look(at pages: [URL]) async throws -> [Page] {
    let script = Fixture.project.appending(path: "scripts/look-at-html").path(percentEncoded: false)
    let output = try await Tool.output(
      ["python3", script, "--word", "nvidia-shape"] + pages.map { $0.path(percentEncoded: false) })
    return try JSONDecoder().decode([Page].self, from: Data(output))
  }

  @Test(
    .enabled(if: isWanted, "needs Chromium and python3 on PATH; scripts/setup --test installs them on Debian")
  )
  func pagesLookAsTheyShould() async throws {
    try #require(HtmlBrowserTests.hasBrowser, "no Chromium or no python3 on PATH; see scripts/setup --test")
    try await Program.withFolder { folder in
      let (one, many) = (folder.appending(path: "one.html"), folder.appending(path: "many.html"))
      let hostile = try hostileModule(in: folder)
      let alone = try await Program.run(["--output", "html=\(one.path)", fixture("modules/nvidia-shape.ko")])
      #expect(alone.status == 1 && alone.errors.isEmpty)
      let files = [
        "modules/nvidia-shape.ko", "modules/gcc.ko", "modules/healthy.ko", "modules/signed.ko",
        "shapes/link-order-zero.ko", "malformed/text.ko",
      ].map { fixture($0) }
      let several = try await Program.run(["--output", "html=\(many.path)", hostile] + files)
      #expect(several.status == 2)

      let pages = try await look(at: [one, many])
      try #require(pages.count == 2)
      for page in pages {
        try #require(Set(page.views.keys) == HtmlBrowserTests.viewNames)
        for (name, view) in page.views { expectSound(view, "\(name)") }
      }
      try expectOneFile(pages[0])
      try expectSeveralFiles(pages[1])
      expectKeyboard(try #require(pages[1].views["desktop-light"]?.keyboard))
    }
  }

  /// What holds for any page.
  private func expectSound(_ view: View, _ name: Comment) {
    #expect(view.problems == [], name)
    #expect(view.requests.count == 1 && view.requests.allSatisfy { $0.hasPrefix("file:") }, name)
    #expect(view.scrollWidth <= view.innerWidth, name)
    #expect(view.wide == [], name)
    #expect(view.headingsInOrder && view.pictures && view.headersWithoutScope == 0, name)
    #expect(view.scripts == 1 && view.dangers == 0 && view.attacked == "undefined", name)
    // A page without its style sheet, or one that shows nothing, has few.
    #expect(view.colors > 50, name)
  }

  private func expectOneFile(_ page: Page) throws {
    for (name, view) in page.views {
      let name = Comment(rawValue: name)
      #expect(view.answer == "✗ UNSAFE", name)
      #expect(view.title.hasPrefix("UNSAFE"), name)
      #expect(view.files == 1 && view.tags >= 3 && view.findings == 2 && view.steps == 6, name)
      // Eleven rows of releases, and those of other strippers; crashes, damages, refuses, clean, unstripped.
      let strips = 11 + AlternativeStrip.allCases.count { $0.program(.debug) != nil }
      #expect(view.strips == strips && view.coloredCells == 5, name)
      #expect(view.tiles > 20 && view.changes == 12, name)
      #expect(view.groupBoxes == 16 && view.sharedBoxes == 1 && view.links == 14, name)
      #expect(view.filter == 0, name)
      // Tables stand in for pictures, and open when printed; those of strips are always there.
      #expect(name == "print" ? view.tableRows > 80 : view.tableRows == strips, name)
    }
    let (light, dark) = (page.views["desktop-light"], page.views["desktop-dark"])
    #expect(light?.background == "#ffffff")
    #expect(dark?.background == "#1a1d21")
    #expect(page.views["phone-dark"]?.background == "#1a1d21")
    #expect(page.views["print"]?.background == "#ffffff")
  }

  private func expectSeveralFiles(_ page: Page) throws {
    for (name, view) in page.views {
      let name = Comment(rawValue: name)
      #expect(view.answer == "? INDETERMINATE", name)
      // The signed one is no row.
      #expect(view.files == 6, name)
      // Details are closed on the screen and open on paper, where there is nothing to type.
      #expect(view.filter == (name == "print" ? 0 : 1), name)
      #expect(name == "print" ? view.findings >= 4 : view.findings == 0, name)
      #expect(name == "print" ? view.changes >= 24 : view.changes == 0, name)
    }
  }

  private func expectKeyboard(_ keyboard: Keyboard) {
    #expect(keyboard.before == 6)
    #expect(keyboard.firstStop == "skip")
    #expect(keyboard.typed == 1)
    #expect(keyboard.typedStatus == "1 of 6 files shown")
    #expect(keyboard.cleared == 6)
    #expect(keyboard.outline == "solid")
    #expect(keyboard.button == "unsafe" && keyboard.pressed == "true")
    #expect(keyboard.buttonShown == 2)
    #expect(keyboard.released == 6)
  }
}
