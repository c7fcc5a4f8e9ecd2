/// Attributes of the machine's ABI, or option records, that BFD complains of.
enum MachineRecords: DefectRule {
  static let id = "machine-records"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard let header = module.header else { return [] }
    let sections = module.sections.filter { context.machine.hasRecords(in: $0.type) }
    guard !sections.isEmpty else { return [] }
    let releases = BinutilsRelease.all.map { Bfd($0, context.machine) }
    return sections.compactMap { section in
      let readers = releases.filter { $0.readsRecords(in: section.type) }
      guard !readers.isEmpty, let contents = section.contents else { return nil }
      let isLong = contents.count > ObjectAttributes.limit
      let bytes = isLong ? [] : Array(module.image.slice(contents).elements)
      let complaint = readers.lazy.compactMap { $0.messages(about: bytes, in: section, header).first }.first?
        .text
      guard let complaint = complaint ?? (isLong ? "\(contents.count) bytes" : nil) else { return nil }
      return finding(
        "\(module.numberedLabel(section.index)) has attributes or options for \(context.machine.name) that GNU strip "
          + "complains of (\"\(complaint)\"). It changes nothing.",
        sections: [section.index])
    }
  }
}
