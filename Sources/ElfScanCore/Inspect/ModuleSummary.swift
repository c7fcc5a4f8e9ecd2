/// What a module is, who made it, and how large its parts are.
package struct ModuleSummary: ModuleView {
  private let module: Module
  private let sizes: Sizes
  private let lto: LtoEvidence

  /// The summary of a module.
  package init(_ module: Module) {
    self.module = module
    sizes = Sizes(module.sections)
    lto = LtoEvidence(module)
  }

  /// Bytes by what they are for.
  private struct Sizes {
    var code: UInt64 = 0
    var readOnlyData: UInt64 = 0
    var data: UInt64 = 0
    var bss: UInt64 = 0
    var debuggingInformation: UInt64 = 0
    var other: UInt64 = 0

    init(_ sections: [Section]) {
      for section in sections where section.type != .null {
        let part = Sizes.part(section)
        let (sum, overflows) = self[keyPath: part].addingReportingOverflow(section.size)
        self[keyPath: part] = overflows ? .max : sum
      }
    }

    private static func part(_ section: Section) -> WritableKeyPath<Sizes, UInt64> {
      guard section.isAllocated else {
        return section.isDebuggingInformation ? \.debuggingInformation : \.other
      }
      if section.flags.contains(.execinstr) { return \.code }
      if section.type == .nobits { return \.bss }
      return section.flags.contains(.write) ? \.data : \.readOnlyData
    }

    var all: [(name: StaticString, title: String, size: UInt64)] {
      [
        ("code", "code", code), ("readOnlyData", "read-only data", readOnlyData), ("data", "data", data),
        ("bss", "bss", bss), ("debuggingInformation", "debugging information", debuggingInformation),
        ("other", "other", other),
      ]
    }
  }

  private var counts: [(name: StaticString, title: String, count: Int)] {
    [
      ("sections", "section", module.sections.count), ("symbols", "symbol", module.symbolTable.count),
      ("relocations", "relocation", module.relocationSections.reduce(0) { $0 &+ $1.count }),
      ("groups", "group", module.groups.count),
    ]
  }

  /// Linkers put their own line into `.comment`; everything else there is from compilers and assemblers.
  private var linkers: [String] { module.info.producers.filter { $0.hasPrefix("Linker: ") } }
  private var compilers: [String] { module.info.producers.filter { !$0.hasPrefix("Linker: ") } }

  private static let infoKeys: [(key: String, name: StaticString, title: String)] = [
    ("name", "name", "Name"), ("version", "version", "Version"), ("vermagic", "vermagic", "Made for"),
    ("license", "license", "Licence"), ("srcversion", "srcversion", "Source version"),
    ("depends", "depends", "Depends on"),
  ]

  /// One line for each thing that is known.
  package func writeText<Failure: Error>(
    color: Bool, to output: inout ViewOutput<Failure>
  ) throws(Failure) {
    var lines: [(title: String, value: String)] = []
    lines.append(("Kind", ([module.kind.rawValue] + machine).joined(separator: ", ")))
    for (key, _, title) in ModuleSummary.infoKeys {
      guard let value = module.info[key] else { continue }
      let shown = key == "depends" ? value.split(separator: ",").joined(separator: ", ") : value
      lines.append((title, shown.isEmpty ? "none" : withoutBlanksAtEnd(shown)))
    }
    if module.header != nil {
      lines += list("Compiler", compilers)
      lines += list("Linker", linkers.map { String($0.dropFirst("Linker: ".count)) })
    }
    lines.append(("LTO", ltoText))
    if module.header != nil { lines += elfLines }
    lines.append(("File size", bytes(UInt64(module.fileSize))))
    let width = (lines.map { $0.title.utf8.count }.max() ?? 0) + 2
    for (title, value) in lines {
      let blanks = String(repeating: " ", count: max(width - title.utf8.count, 0))
      try output.write((title.isEmpty ? "" : Ink.bold.paint(title, if: color)) + "\(blanks)\(value)\n")
    }
  }

  private var elfLines: [(title: String, value: String)] {
    signatureLines
      + sizes.all.enumerated().map {
        ($0.offset == 0 ? "Sizes" : "", "\($0.element.title): \(bytes($0.element.size))")
      }
      + [("Contents", counts.map { counted($0.count, $0.title) }.joined(separator: ", "))]
  }

  private var machine: [String] {
    guard let header = module.header else { return [] }
    let width = header.elfClass == .elf64 ? "64 bits" : "32 bits"
    return [header.machine.description, width, "\(header.byteOrder.rawValue)-endian"]
  }

  private func list(_ title: String, _ values: [String]) -> [(title: String, value: String)] {
    if values.isEmpty { return [(title, "not known (.comment does not say)")] }
    return values.enumerated().map { ($0.offset == 0 ? title : "", withoutBlanksAtEnd($0.element)) }
  }

  /// The kernel's `vermagic` ends in one.
  private func withoutBlanksAtEnd(_ text: String) -> String {
    text.last == " " ? withoutBlanksAtEnd(String(text.dropLast())) : text
  }

  private func bytes(_ size: UInt64) -> String { size == 1 ? "1 byte" : "\(size) bytes" }

  private var ltoText: String {
    switch lto {
    case .found(let how): "yes: \(how)"
    case .hinted(let how): "perhaps: \(how)"
    case .none: "not known"
    }
  }

  private var signatureLines: [(title: String, value: String)] {
    let title = "Signature"
    guard let signature = module.signature else { return [(title, "none")] }
    guard let length = signature.length else {
      return [(title, "there, but its length contradicts the file's size")]
    }
    let signer = signature.signer
    let kind = signature.idName ?? "of type \(signature.idType)"
    let what = [bytes(UInt64(length)), kind, signer.hash].compactMap { $0 }.joined(separator: ", ")
    return [(title, what)]
      + [
        signer.name.map { "by \($0)" }, signer.serial.map { "serial number \($0)" },
        signer.keyId.map { "key identifier \($0)" },
      ].compactMap { $0.map { ("", withoutBlanksAtEnd($0)) } }
  }

  /// The same for programs; what is not known is null.
  package func writeJson<Failure: Error>(to json: inout JsonStream<Failure>) throws(Failure) {
    try json.fields { json in
      json.field("kind", module.kind.rawValue)
      json.field("machine", module.header?.machine.description)
      json.field("class", module.header?.elfClass.rawValue)
      json.field("byteOrder", module.header?.byteOrder.rawValue)
      for (key, name, _) in ModuleSummary.infoKeys { json.field(name, module.info[key]) }
      json.field("compilers", compilers)
      json.field("linkers", linkers)
      json.key("lto")
      writeLto(to: &json)
      json.key("signature")
      writeSignature(to: &json)
      json.object("sizes") { json in
        for (name, _, size) in sizes.all { json.field(name, size) }
      }
      json.field("fileSize", module.fileSize)
      for (name, _, count) in counts { json.field(name, count) }
    }
  }

  private func writeLto(to json: inout JsonWriter) {
    let (answer, how): (String, String?) =
      switch lto {
      case .found(let how): ("yes", how)
      case .hinted(let how): ("perhaps", how)
      case .none: ("unknown", nil)
      }
    json.object { json in
      json.field("answer", answer)
      json.field("evidence", how)
    }
  }

  private func writeSignature(to json: inout JsonWriter) {
    guard let signature = module.signature else { return json.null() }
    json.object { json in
      json.field("length", signature.length)
      json.field("idType", signature.idType)
      json.field("idName", signature.idName)
      json.field("hash", signature.signer.hash)
      json.field("signer", signature.signer.name)
      json.field("serial", signature.signer.serial)
      json.field("keyId", signature.signer.keyId)
    }
  }
}
