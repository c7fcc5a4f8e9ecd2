/// Every format of a report.
package enum ReportFormats {
  /// In the order in which the help names them.
  package static let all: [any ReportFormat.Type] = [
    TextFormat.self, JsonFormat.self, JsonLinesFormat.self,
    SarifFormat.self, JUnitFormat.self, GitHubFormat.self, GitLabFormat.self, MarkdownFormat.self,
    HtmlFormat.self,
  ]

  /// The one that is used where none is named.
  package static var usual: any ReportFormat.Type { TextFormat.self }

  /// The format of this name.
  package static func named(_ name: String) -> (any ReportFormat.Type)? { all.first { $0.name == name } }
}
