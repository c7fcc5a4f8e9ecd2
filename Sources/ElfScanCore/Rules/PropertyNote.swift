/// Notes about GNU properties that BFD does not know, or that are damaged.
enum PropertyNote: DefectRule {
  static let id = "property-note"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let properties = GnuProperties.of(context.module)
    return context.module.sections.compactMap { section in
      guard section.type == .note else { return nil }
      let counts = BinutilsRelease.all.map {
        properties.messages(section.index, Bfd($0, context.machine)).count
      }
      guard let most = counts.max(), most > 0 else { return nil }
      return finding(
        "\(context.module.numberedLabel(section.index)) has GNU properties (NT_GNU_PROPERTY_TYPE_0) that are damaged, or of "
          + "types unknown for \(context.machine.name). GNU strip warns of them, and changes nothing.",
        count: most, sections: [section.index])
    }
  }
}
