/// The section groups, and which sections several of them claim.
package struct GroupList: ModuleView {
  private let module: Module
  private let use: SharedUse
  private let names: SymbolNames
  /// Section indexes that more than one group lists, in order.
  private let shared: [Int]

  /// The groups of a module.
  package init(_ module: Module) {
    self.module = module
    use = SharedUse(module)
    names = SymbolNames(module)
    shared = use.groups.filter { $0.key != 0 && $0.value.count > 1 }.keys.sorted()
  }

  /// One paragraph for each group, and one for the sections that are in several.
  package func writeText<Failure: Error>(
    color: Bool, to output: inout ViewOutput<Failure>
  ) throws(Failure) {
    if module.groups.isEmpty { return try output.write(module.emptyList(of: "groups")) }
    for group in module.groups {
      try output.write(Ink.bold.paint(heading(group), if: color) + "\n")
      for member in group.members {
        let remark = remark(on: member).map { "  (\(Ink.warning.paint($0, if: color)))" } ?? ""
        try output.write("  \(label(member))\(remark)\n")
      }
    }
    try output.write("\n" + Ink.bold.paint(summary, if: color) + "\n")
    for section in shared {
      let groups = use.groups[section] ?? []
      try output.write("  \(label(UInt32(clamping: section))) is in \(groups.count) groups\n")
      for position in groups {
        let group = module.groups[position]
        try output.write("    [\(group.index)] \(signature(group))\n")
      }
    }
  }

  private var summary: String {
    let groups = counted(module.groups.count, "group")
    switch shared.count {
    case 0: return "\(groups), no section in more than one"
    case 1: return "\(groups), 1 section in more than one"
    default: return "\(groups), \(shared.count) sections in more than one"
    }
  }

  private func heading(_ group: SectionGroup) -> String {
    "[\(group.index)] \(module.sectionLabel(group.index)): \(kind(group)), signature \(signature(group)), "
      + counted(group.members.count, "member") + (group.isWellFormed ? "" : ", malformed")
  }

  private func kind(_ group: SectionGroup) -> String {
    switch group.flags {
    case 0: "not COMDAT"
    case 1: "COMDAT"
    default: "\(group.isComdat ? "COMDAT" : "not COMDAT") (flags \(hex(group.flags)))"
    }
  }

  private func label(_ member: UInt32) -> String {
    guard let section = module.section(at: Int(member)) else { return "[\(member)]" }
    return section.name.isEmpty ? "[\(member)]" : "[\(member)] \(section.name)"
  }

  private func remark(on member: UInt32) -> String? {
    if member == 0 { return "no section" }
    guard module.section(at: Int(member)) != nil else { return "there is no such section" }
    guard let count = use.groups[Int(member)]?.count, count > 1 else { return nil }
    return "shared by \(count) groups"
  }

  /// The signature symbol's name; beside it what it means in C++.
  private func signature(_ group: SectionGroup) -> String {
    guard let name = signatureName(group) else { return "symbol \(group.signature)" }
    return name.isEmpty ? names.label(group.signature) : name.withMeaning
  }

  /// nil where the symbol does not exist, or is in another table than the one that was read.
  private func signatureName(_ group: SectionGroup) -> ElfName? {
    guard group.symbolTable == module.symbolTable.section else { return nil }
    return names.symbol(group.signature).map { names[$0] }
  }

  /// The groups, and the shared sections with the section indexes of their groups.
  package func writeJson<Failure: Error>(to json: inout JsonStream<Failure>) throws(Failure) {
    try json.array("groups", module.groups) { (json, group) throws(Failure) in
      try write(group, to: &json)
    }
    try json.array("sharedSections", shared) { (json, section) throws(Failure) in
      try json.object { (json) throws(Failure) in
        try json.fields { json in
          json.field("index", section)
          json.field("name", module.section(at: section)?.name.description)
        }
        try json.array("groups", use.groups[section] ?? []) { (json, position) throws(Failure) in
          try json.value { $0.integer(module.groups[position].index) }
        }
      }
    }
  }

  private func write<Failure: Error>(
    _ group: SectionGroup, to json: inout JsonStream<Failure>
  ) throws(Failure) {
    try json.object { (json) throws(Failure) in
      try json.fields { json in
        json.field("index", group.index)
        json.field("flags", group.flags)
        json.field("comdat", group.isComdat)
        json.field("wellFormed", group.isWellFormed)
        json.field("symbolTable", group.symbolTable)
        json.field("signatureSymbol", group.signature)
        json.field("signature", signatureName(group)?.description)
      }
      try json.array("members", group.members) { (json, member) throws(Failure) in
        try json.value { json in
          json.object { json in
            json.field("index", member)
            json.field("name", module.section(at: Int(member))?.name.description)
            json.field("groups", use.groups[Int(member)]?.count ?? 0)
          }
        }
      }
    }
  }
}

extension SectionGroup {
  /// GRP_COMDAT: a linker keeps one group of each signature.
  var isComdat: Bool { flags & 1 != 0 }
}

extension ElfName {
  /// The name, and behind it what it means where it is a mangled one of C++.
  var withMeaning: String {
    let name = description
    let meaning = demangled(self)
    return meaning == name ? name : "\(name) (\(meaning))"
  }
}
