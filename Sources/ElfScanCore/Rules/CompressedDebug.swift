/// Compressed sections, most often of debugging information. Strip has no need to unpack them.
enum CompressedDebug: DefectRule {
  static let id = "compressed-debug"
  static let severity = Severity.note

  /// What becomes of a compressed section.
  private enum Use: Hashable {
    case dropped
    case kept
    case loaded
    /// A table that tools read themselves, whatever the flag says.
    case table
  }

  private struct Kind: Hashable {
    let compression: SectionCompression
    let use: Use
  }

  static func findings(in context: RuleContext) -> [Finding] {
    var order: [Kind] = []
    var sections: [Kind: [Section]] = [:]
    for section in context.module.sections.dropFirst() {
      // Relocations have a rule of their own.
      guard !section.type.isRelocation, let compression = context.module.compression(of: section) else {
        continue
      }
      let kind = Kind(compression: compression, use: use(of: section))
      if sections[kind] == nil { order.append(kind) }
      sections[kind, default: []].append(section)
    }
    return order.compactMap { kind in
      sections[kind].flatMap { list in
        list.first.map { first in
          let label = context.module.numberedLabel(first.index)
          return finding(
            list.count == 1
              ? "\(label) is \(what(kind, 1)); \(effect(kind, 1))."
              : "\(list.count) sections, such as \(label), are \(what(kind, list.count)); "
                + "\(effect(kind, list.count)).",
            count: list.count, sections: list.map(\.index))
        }
      }
    }
  }

  private static func use(of section: Section) -> Use {
    if section.isWrittenAnew || section.type == .strtab { return .table }
    if section.isAllocated { return .loaded }
    return section.isDebuggingInformation ? .dropped : .kept
  }

  private static func what(_ kind: Kind, _ count: Int) -> String {
    let how =
      switch kind.compression {
      case .zlib: "compressed with zlib"
      case .zstd: "compressed with zstd"
      case .unknown(let type): "compressed in a way that no tool knows (ch_type \(type))"
      case .withoutHeader: "flagged as compressed (SHF_COMPRESSED) without room for the header that says how"
      case .oldZlib: "compressed in the way of older tools (.zdebug)"
      }
    return switch kind.use {
    case .dropped: "debugging information \(how)"
    case .loaded: "loaded and \(how)"
    case .kept, .table: how
    }
  }

  private static func effect(_ kind: Kind, _ count: Int) -> String {
    let them = count == 1 ? "it" : "them"
    return switch kind.use {
    case .dropped where kind.compression == .oldZlib:
      "strip drops \(them) without unpacking \(them), but llvm-strip 19 and later leave \(them) in the module"
    case .dropped: "strip drops \(them) without unpacking \(them)"
    case .kept: "strip copies \(them) as \(count == 1 ? "it is" : "they are")"
    case .loaded:
      "strip copies \(them) as \(count == 1 ? "it is" : "they are"), eu-strip changes the alignment, and the kernel "
        + "does not unpack \(them)"
    case .table: "GNU strip reads \(them) as if the flag were not there, but eu-strip can fail"
    }
  }
}
