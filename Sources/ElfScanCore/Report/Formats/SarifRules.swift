/// The tool and its rules, as SARIF describes them.
struct SarifRules {
  /// Where the pages about rules are.
  let docsURL: String

  private static let ids = RuleCatalog.descriptions.map(\.id) + PseudoRule.allCases.map(\.rawValue)

  /// Where a rule stands in the list.
  static func index(of rule: String) -> Int? { ids.firstIndex(of: rule) }

  func write(to json: inout JsonWriter) {
    json.object { json in
      json.object("driver") { json in
        json.field("name", Product.name)
        json.field("version", Product.version)
        json.field("semanticVersion", Product.version)
        json.array("rules", rules) { json, rule in write(rule, to: &json) }
      }
    }
  }

  private struct Entry {
    let id: String
    let title: String
    let explanation: String
    let help: String
    let markdown: String
    /// The page about it.
    let page: String
    let severity: Severity
  }

  private var rules: [Entry] {
    RuleCatalog.descriptions.map { rule in
      Entry(
        id: rule.id, title: rule.title, explanation: rule.page.matters, help: RuleReport.page(rule),
        markdown: RuleReport.markdown(rule), page: rule.id, severity: rule.severity)
    }
      + PseudoRule.allCases.map { rule in
        Entry(
          id: rule.rawValue, title: rule.title, explanation: rule.explanation, help: rule.explanation,
          markdown: Markdown.prose(rule.explanation), page: "README", severity: rule.severity)
      }
  }

  private func write(_ rule: Entry, to json: inout JsonWriter) {
    json.object { json in
      json.field("id", rule.id)
      json.object("shortDescription") { json in json.field("text", rule.title) }
      json.object("fullDescription") { json in json.field("text", rule.explanation) }
      json.object("help") { json in
        json.field("text", rule.help)
        json.field("markdown", rule.markdown)
      }
      json.field("helpUri", address(rule.page))
      json.object("defaultConfiguration") { json in json.field("level", rule.severity.rawValue) }
    }
  }

  private func address(_ page: String) -> String {
    (docsURL.hasSuffix("/") ? docsURL : docsURL + "/") + page + ".md"
  }
}
