import Foundation
import FoundationXML

@testable import ElfScanCore

/// Pages as `elfscan --format html` writes them.
enum HtmlPages {
  /// The page about these files.
  static func page(
    _ assessments: [Assessment], isAlone: Bool = false, detail: ReportOptions.Detail = .usual,
    tools: [PackagingTool] = [], docsURL: String? = nil
  ) -> String {
    var options = ReportOptions()
    options.detail = detail
    options.tools = tools
    if let docsURL { options.docsURL = docsURL }
    let format = HtmlFormat(options)
    var tally = Tally()
    for assessment in assessments { tally.add(assessment) }
    let totals = ReportTotals(tally, isComplete: true)
    var part = ReportPart()
    for assessment in assessments { format.append(format.entry(assessment, isAlone: isAlone), to: &part) }
    format.append(format.end(totals, isAlone: isAlone), to: &part)
    return String(decoding: format.start(totals) + part.bytes, as: UTF8.self)
  }
}

/// What a page comes to for something that reads it without mercy.
final class HtmlOutline: NSObject, XMLParserDelegate {
  /// How often each element is there.
  private(set) var elements: [String: Int] = [:]
  /// Every attribute's name.
  private(set) var attributes: Set<String> = []
  /// Every `id`.
  private(set) var names: [String] = []
  /// Targets of links.
  private(set) var links: [String] = []
  /// The classes of rows.
  private(set) var files: [String] = []
  /// The text, without markup.
  private(set) var text = ""

  /// Reads a page; fails where an element is not closed or a character not escaped.
  init(_ page: String) throws {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw Flaw(description: "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "")")
    }
  }

  struct Flaw: Error, CustomStringConvertible {
    let description: String
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes own: [String: String]
  ) {
    elements[element, default: 0] += 1
    attributes.formUnion(own.keys)
    if let name = own["id"] { names.append(name) }
    if let link = own["href"] { links.append(link) }
    if element == "tbody", let verdict = own["class"] { files.append(verdict) }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { self.text += text }
}
