/// The relocations, by the section they apply to: GNU strip keeps the first relocation section of each in step with the
/// symbol table, and further ones are what it damages.
public struct RelocationList: ModuleView {
  private let module: Module
  /// Targets in order, each with its relocation sections.
  private let targets: [(section: Int, sections: [RelocationSection])]

  /// The relocations of a module.
  ///
  /// - Parameter section: only those of the sections with this name: the one they apply to, or the one that holds
  ///   them. Its index in digits does as well.
  public init(_ module: Module, section: String? = nil) {
    self.module = module
    let wanted = section.map { NameOrIndex($0) }
    targets = SharedUse(module).relocations.sorted { $0.key < $1.key }.compactMap { target, positions in
      let all = positions.map { module.relocationSections[$0] }
      guard let wanted else { return (target, all) }
      let isWanted = ([target] + all.map(\.index)).contains { index in
        module.section(at: index).map(wanted.matches) ?? false
      }
      return isWanted ? (target, all) : nil
    }
  }

  private struct NameOrIndex {
    let name: ElfName
    let index: Int?

    init(_ text: String) {
      name = ElfName(bytes: text.utf8)
      index = Int(text)
    }

    func matches(_ section: Section) -> Bool { section.name == name || section.index == index }
  }

  /// A paragraph for each section that relocations apply to, with the entries of each relocation section.
  public func text(color: Bool) -> String {
    guard !targets.isEmpty else { return module.emptyList(of: "relocations") }
    var output = ""
    for (target, sections) in targets {
      output += output.isEmpty ? "" : "\n"
      output += Ink.bold.paint(heading(target, sections), if: color) + "\n"
      for (position, section) in sections.enumerated() {
        let isExtra = position > 0
        let line = describe(section, isExtra: isExtra, isAlone: sections.count == 1)
        output += "  " + Ink.warning.paint(line, if: color && isExtra) + "\n"
        appendEntries(section, to: &output)
      }
    }
    return output
  }

  private func heading(_ target: Int, _ sections: [RelocationSection]) -> String {
    let what = target == 0 ? "no section" : module.sectionLabel(target)
    return "[\(target)] \(what): \(counted(sections.count, "relocation section"))"
  }

  private func describe(_ section: RelocationSection, isExtra: Bool, isAlone: Bool) -> String {
    let role =
      isAlone
      ? ""
      : isExtra ? "; extra: GNU strip has no room for it" : "; the first: the one GNU strip keeps in step"
    let trouble = section.isWellFormed ? "" : "; malformed"
    return "[\(section.index)] \(module.sectionLabel(section.index)): \(counted(section.count, "relocation"))"
      + "\(isLivepatch(section) ? "; livepatch" : "")\(role)\(trouble)"
  }

  private func isLivepatch(_ section: RelocationSection) -> Bool {
    module.section(at: section.index)?.flags.contains(.relaLivepatch) ?? false
  }

  private func appendEntries(_ section: RelocationSection, to output: inout String) {
    guard let entries = module.relocations(in: section) else { return }
    // Lines are written as they come: large modules have hundreds of thousands of relocations.
    for entry in entries {
      let offset = hex(entry.offset)
      let type = entry.typeName(module.header?.machine) ?? "type \(entry.type)"
      let addend = section.hasAddends ? " " + signed(entry.addend) : ""
      output += "    "
      output += padded(offset, to: 10, fromLeft: true)
      output += "  "
      output += padded(type, to: 22, fromLeft: false)
      output += "  [\(entry.symbol)] \(symbol(entry.symbol))\(addend)\n"
    }
  }

  private func padded(_ text: String, to width: Int, fromLeft: Bool) -> String {
    let blanks = String(repeating: " ", count: max(width - text.utf8.count, 0))
    return fromLeft ? blanks + text : text + blanks
  }

  private func signed(_ addend: Int64) -> String {
    (addend < 0 ? "- " : "+ ") + hex(addend.magnitude)
  }

  /// As it is in the file, so that one finds it again: C++ names are shown readable by `elfscan symbols`.
  private func symbol(_ number: UInt32) -> String {
    guard let symbol = module.symbol(number) else { return module.symbolLabel(Int(number)) }
    let name = module.name(of: symbol)
    return name.isEmpty ? module.symbolLabel(Int(number)) : name.description
  }

  /// Targets with their relocation sections, which have their entries.
  public func json() -> [UInt8] {
    JsonWriter.document { json in
      json.key("targets")
      json.array(targets) { json, target in
        json.object { json in
          json.field("index", target.section)
          json.field("name", module.section(at: target.section)?.name.description)
          json.key("relocationSections")
          json.array(target.sections.enumerated()) { json, section in
            write(section.element, isExtra: section.offset > 0, to: &json)
          }
        }
      }
    }
  }

  private func write(_ section: RelocationSection, isExtra: Bool, to json: inout JsonWriter) {
    json.object { json in
      json.field("index", section.index)
      json.field("name", module.section(at: section.index)?.name.description)
      json.field("extra", isExtra)
      json.field("livepatch", isLivepatch(section))
      json.field("wellFormed", section.isWellFormed)
      json.field("hasAddends", section.hasAddends)
      json.key("entries")
      let entries = module.relocations(in: section).map { AnySequence($0) } ?? AnySequence([])
      json.array(entries) { json, entry in
        json.object { json in
          json.field("offset", entry.offset)
          json.field("type", entry.type)
          json.field("typeName", entry.typeName(module.header?.machine))
          json.field("symbol", entry.symbol)
          json.field("symbolName", module.symbol(entry.symbol).map { module.name(of: $0).description })
          json.field("addend", section.hasAddends ? entry.addend : nil)
        }
      }
    }
  }
}

extension Module {
  /// The symbol with a number taken from the file.
  fileprivate func symbol(_ number: UInt32) -> Symbol? {
    symbolTable.symbols.indices.contains(Int(number)) ? symbolTable.symbols[Int(number)] : nil
  }
}

extension Relocation {
  /// By number, from 0 (x86-64 psABI, "Relocation Types"). Numbers 39 and 40 were withdrawn.
  private static let x8664: [String?] = [
    "NONE", "64", "PC32", "GOT32", "PLT32", "COPY", "GLOB_DAT", "JUMP_SLOT", "RELATIVE", "GOTPCREL", "32",
    "32S",
    "16", "PC16", "8", "PC8", "DTPMOD64", "DTPOFF64", "TPOFF64", "TLSGD", "TLSLD", "DTPOFF32", "GOTTPOFF",
    "TPOFF32", "PC64", "GOTOFF64", "GOTPC32", "GOT64", "GOTPCREL64", "GOTPC64", "GOTPLT64", "PLTOFF64",
    "SIZE32",
    "SIZE64", "GOTPC32_TLSDESC", "TLSDESC_CALL", "TLSDESC", "IRELATIVE", "RELATIVE64", nil, nil, "GOTPCRELX",
    "REX_GOTPCRELX",
  ]

  /// The type's name, where it is known; x86-64 only.
  func typeName(_ machine: Machine?) -> String? {
    guard machine == .x8664, Relocation.x8664.indices.contains(Int(type)) else { return nil }
    return Relocation.x8664[Int(type)].map { "R_X86_64_\($0)" }
  }
}
