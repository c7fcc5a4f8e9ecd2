/// The section headers, with a remark on those that matter for stripping.
package struct SectionList: ModuleView {
  /// Which sections are listed.
  package struct Filter: Sendable {
    /// Types; none means all.
    package var types: Set<SectionType> = []
    /// Only those that the kernel copies into memory.
    package var allocatedOnly = false
    /// What the name has to look like.
    package var name: NamePattern?

    /// All sections.
    package init() {}

    func contains(_ section: Section) -> Bool {
      (types.isEmpty || types.contains(section.type)) && (!allocatedOnly || section.isAllocated)
        && (name?.matches(section.name.bytes) ?? true)
    }
  }

  private let module: Module
  /// Section indexes.
  private let numbers: [Int]
  private let use: SharedUse
  /// The object, where it is only predicted.
  private let output: OutputObject?

  /// The sections of a module that pass the filter.
  package init(_ module: Module, _ filter: Filter = Filter()) {
    self.init(module, nil, filter)
  }

  /// The sections of a predicted object that pass the filter. Where they lie is not predicted.
  package init(_ output: OutputObject, _ filter: Filter = Filter()) {
    self.init(output.module, output, filter)
  }

  private init(_ module: Module, _ output: OutputObject?, _ filter: Filter) {
    self.output = output
    self.module = module
    numbers = module.sections.indices.filter { filter.contains(module.sections[$0]) }
    use = SharedUse(module)
  }

  private static let columns: [TextColumn] = [
    .number("Index"), .text("Name"), .text("Type"), .text("Flags"), .number("Offset"), .number("Size"),
    .number("Link"), .number("Info"), .number("Align"), .number("Entry"), .text("Remarks"),
  ]

  /// One line for each section, under a line of headings.
  package func writeText<Failure: Error>(
    color: Bool, to output: inout ViewOutput<Failure>
  ) throws(Failure) {
    if numbers.isEmpty { return try output.write(module.emptyList(of: "sections")) }
    let table = TextTable(SectionList.columns, numbers) { cells(module.sections[$0]) }
    try table.write(color: color, to: &output) { number in
      let remarks = remarks(on: module.sections[number])
      return (remarks.map(\.text).joined(separator: "; "), remarks.contains(where: \.warns))
    }
  }

  private func cells(_ section: Section) -> [String] {
    [
      "[\(section.index)]", section.name.description, type(section), flags(section),
      offset(section).map { hex($0) } ?? "-", size(section).map { hex($0) } ?? "-", "\(section.link)",
      "\(section.info)", "\(section.alignment)", "\(section.entrySize)",
    ]
  }

  /// Every section with all fields of its header.
  package func writeJson<Failure: Error>(to json: inout JsonStream<Failure>) throws(Failure) {
    try json.array("sections", numbers) { (json, number) throws(Failure) in
      try json.value { write(module.sections[number], to: &$0) }
    }
  }

  private func write(_ section: Section, to json: inout JsonWriter) {
    json.object { json in
      json.field("index", section.index)
      json.field("name", section.name.description)
      json.field("type", type(section))
      json.field("typeNumber", section.type.rawValue)
      json.field("flags", flags(section))
      json.field("flagsNumber", section.flags.rawValue)
      json.field("offset", offset(section))
      json.field("size", size(section))
      json.field("link", section.link)
      json.field("info", section.info)
      json.field("alignment", section.alignment)
      json.field("entrySize", section.entrySize)
      json.field("groups", use.groups[section.index]?.count ?? 0)
      json.array("remarks", remarks(on: section)) { json, remark in json.string(remark.text) }
    }
  }

  private func offset(_ section: Section) -> UInt64? { output == nil ? section.offset : nil }

  private func size(_ section: Section) -> UInt64? {
    output?.predictsSize(of: section) ?? true ? section.size : nil
  }

  private func type(_ section: Section) -> String { section.type.spelled(for: module.header?.machine) }

  private func flags(_ section: Section) -> String {
    module.header.map { section.flags.letters($0) } ?? ""
  }

  private struct Remark {
    let text: String
    /// Whether it can make stripping unsafe.
    var warns = false
  }

  private func remarks(on section: Section) -> [Remark] {
    var remarks: [Remark] = []
    if let count = use.groups[section.index]?.count, count > 1, section.index != 0 {
      remarks.append(Remark(text: "member of \(count) groups", warns: true))
    }
    if let text = rivalry(section) { remarks.append(Remark(text: text, warns: true)) }
    if section.flags.contains(.relaLivepatch) { remarks.append(Remark(text: "livepatch")) }
    if LlvmSection.isLlvms(section) { remarks.append(Remark(text: "LLVM's own")) }
    if section.isDroppedDebugging {
      remarks.append(Remark(text: "debugging information"))
    }
    if section.extendsPastEndOfFile {
      remarks.append(Remark(text: "ends past the end of the file", warns: true))
    }
    return remarks
  }

  /// What is said of one of several relocation sections for one section.
  private func rivalry(_ section: Section) -> String? {
    let target = Int(section.info)
    guard section.type.isRelocation, target != 0, module.sections.indices.contains(target),
      let all = use.relocations[target], all.count > 1, let first = all.first
    else { return nil }
    let isFirst = module.relocationSections[first].index == section.index
    return "one of \(all.count) relocation sections for \(module.sectionLabel(target))"
      + (isFirst ? " (the first)" : " (extra)")
  }
}
