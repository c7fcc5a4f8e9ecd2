/// What a section is for, as far as its header tells; each has a colour in the size map.
enum SectionUse: String, CaseIterable {
  case code
  case constants
  case data
  case relocations
  case symbols
  case debugging
  case groups
  case other

  init(_ section: Section) {
    switch section.type {
    case .rel, .rela, .relr, .crel: self = .relocations
    case .symtab, .symtabShndx, .strtab: self = .symbols
    case .group: self = .groups
    default:
      if !section.isAllocated {
        self = section.isDebuggingInformation ? .debugging : .other
      } else if section.flags.contains(.execinstr) {
        self = .code
      } else {
        self = section.flags.contains(.write) ? .data : .constants
      }
    }
  }

  /// For the legend.
  var label: String {
    switch self {
    case .code: "code"
    case .constants: "read-only data"
    case .data: "data"
    case .relocations: "relocations"
    case .symbols: "symbols and names"
    case .debugging: "debugging information"
    case .groups: "groups"
    case .other: "other, not loaded"
    }
  }
}
