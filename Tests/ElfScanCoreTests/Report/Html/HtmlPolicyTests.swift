import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// The page's own rules: nothing is loaded, and only what ElfScan wrote is done.
@Suite struct HtmlPolicyTests {
  /// The hash that a policy names for this text.
  private func hash(_ text: String) async throws -> String {
    let output = try await Tool.output(["sha256sum"], input: Array(text.utf8))
    let digits = Array(output.prefix(64))
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place in
      UInt8(String(decoding: digits[place..<(place + 2)], as: UTF8.self), radix: 16)
    }
    try #require(bytes.count == 32)
    return "sha256-" + Data(bytes).base64EncodedString()
  }

  @Test func thePolicyNamesTheStyleSheet() async throws {
    #expect(try await hash(HtmlStyle.css) == HtmlStyle.hash, "set HtmlStyle.hash to the left value")
  }

  @Test func thePolicyNamesTheScript() async throws {
    #expect(try await hash(HtmlScript.code) == HtmlScript.hash, "set HtmlScript.hash to the left value")
  }

  @Test func thePolicyAllowsNothingElse() {
    let directives = HtmlPage.policy.split(separator: "; ").map(String.init)
    #expect(
      directives == [
        "default-src 'none'", "style-src '\(HtmlStyle.hash)'", "script-src '\(HtmlScript.hash)'",
        "base-uri 'none'", "form-action 'none'",
      ])
  }

  /// What stands in the page unescaped must not end its element, nor differ where the page is read as XML.
  @Test(arguments: [HtmlStyle.css, HtmlScript.code])
  func nothingIsToBeEscaped(_ code: String) {
    #expect(!code.contains("<") && !code.contains("&"))
    #expect(!code.contains("url(") && !code.contains("@import") && !code.contains("http"))
  }
}

/// Colours are told apart from what they stand on (WCAG 2.2: 4.5 to 1 for text, 3 to 1 for marks).
@Suite struct HtmlColorsTests {
  /// Relative luminance as WCAG defines it.
  private func luminance(_ color: String) throws -> Double {
    let number = try #require(Int(color.dropFirst(), radix: 16))
    try #require(color.count == 7)
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let pair = [try luminance(one), try luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private func check(_ front: String, on backs: [String], atLeast least: Double) throws {
    let colors = Dictionary(uniqueKeysWithValues: HtmlColors.all.map { ($0.name, $0) })
    let own = try #require(colors[front])
    for name in backs {
      let back = try #require(colors[name])
      let (light, dark) = (try contrast(own.light, back.light), try contrast(own.dark, back.dark))
      #expect(light >= least, "\(front) on \(name) by day: \(light)")
      #expect(dark >= least, "\(front) on \(name) by night: \(dark)")
    }
  }

  @Test func measure() throws {
    #expect(abs(try contrast("#000000", "#ffffff") - 21) < 0.001)
    #expect(abs(try contrast("#777777", "#ffffff") - 4.478) < 0.001)
  }

  @Test func textIsReadable() throws {
    for pair in HtmlColors.pairs { try check(pair.text, on: pair.on, atLeast: 4.5) }
  }

  @Test func marksAreSeen() throws {
    for mark in HtmlColors.marks { try check(mark.mark, on: mark.on, atLeast: 3) }
  }

  @Test func everyKindOfSectionHasAColour() {
    let names = Set(HtmlColors.all.map(\.name))
    for use in SectionUse.allCases { #expect(names.contains(use.rawValue)) }
  }
}
