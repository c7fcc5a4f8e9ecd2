import ElfScanCore
import Foundation

/// One way to call a real strip or objcopy, and what of the difference is meant to be.
public struct RealCall: Sendable, CustomStringConvertible {
  /// The mode that is predicted.
  public let mode: StripMode
  /// The names on the command line.
  public let edits: CopyEdits
  /// Whether a section is added.
  public var addsSection: Bool { edits.addedSections > 0 }

  /// A call without names.
  public init(_ mode: StripMode, _ edits: CopyEdits = CopyEdits()) {
    self.mode = mode
    self.edits = edits
  }

  /// Name of the section that is added.
  static let addedSection = ".elfscan_added"

  /// The command without file names.
  public var description: String {
    ([mode.program] + arguments(adding: "FILE")).joined(separator: " ")
  }

  /// What is typed before the file's name.
  func arguments(adding file: String) -> [String] {
    var arguments = mode.option.map { [$0] } ?? []
    for (option, names) in [
      ("--remove-section", edits.removedSections), ("--keep-section", edits.keptSections),
      ("--localize-symbol", edits.localizedSymbols), ("--strip-symbol", edits.strippedSymbols),
      ("--keep-symbol", edits.keptSymbols),
    ] {
      arguments += names.map { "\(option)=\(String(decoding: $0.bytes, as: UTF8.self))" }
    }
    switch edits.discard {
    case .none: break
    case .temporary: arguments.append("--discard-locals")
    case .all: arguments.append("--discard-all")
    }
    if edits.keepsFileSymbols { arguments.append("--keep-file-symbols") }
    if edits.keepsBuildNotes { arguments.append("--no-merge-notes") }
    if addsSection {
      let name = RealCall.addedSection
      arguments += ["--add-section", "\(name)=\(file)", "--set-section-flags", "\(name)=alloc,readonly"]
    }
    return arguments
  }

  /// What the loader sees of the bytes, apart from what the call is meant to change.
  public func view(_ data: Data) -> LoaderView? {
    LoaderView(
      data, localized: Set(edits.localizedSymbols.map(\.bytes)),
      ignoring: addsSection ? RealCall.addedSection : nil)
  }

  /// Every mode plain, and one call that names something in the module, chosen by its contents.
  static func all(for module: Module, _ data: Data) -> [RealCall] {
    let choice = choice(by: data)
    let hasNotes = module.sections.contains { $0.name.hasPrefix(".gnu.build.attributes") }
    return StripMode.allCases.map { RealCall($0) } + [edited(module, choice)]
      + (hasNotes ? [RealCall(.unneeded, CopyEdits(keepsBuildNotes: true))] : [])
  }

  /// Whether a name is one that no program takes for a pattern or an option.
  private static func isPlain(_ name: ElfName) -> Bool {
    !name.isEmpty
      && name.bytes.allSatisfy {
        $0 > 0x2D && $0 < 0x7F && $0 != UInt8(ascii: "[") && $0 != 0x3F && $0 != 0x5C
      }
  }

  private static func choice(by data: Data) -> Int {
    Int(data.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) } >> 8)
  }

  /// A call that says which symbols go, and which stay, chosen by the module's contents.
  public static func selecting(for module: Module, _ data: Data) -> RealCall {
    let choice = choice(by: data)
    let names = module.symbolTable.symbols.dropFirst().map(module.name(of:)).filter(isPlain)
    let sections = module.sections.dropFirst().map(\.name).filter { isPlain($0) && $0.hasPrefix(".debug") }
    var edits = CopyEdits()
    switch choice / 7 % 7 {
    case 0: edits.discard = .all
    case 1: edits.discard = .temporary
    case 2: edits.keepsFileSymbols = true
    case 3 where !sections.isEmpty: edits.keptSections = [sections[choice / 4 % sections.count]]
    case 4 where !names.isEmpty: edits.strippedSymbols = [names[choice / 4 % names.count]]
    case 5 where !names.isEmpty:
      edits.strippedSymbols = [names[choice / 4 % names.count]]
      edits.keptSymbols = [names[choice / 5 % names.count]]
    default: edits.keptSymbols = Set(names.prefix(1))
    }
    let modes: [StripMode] = [.debug, .unneeded, .objcopy]
    return RealCall(modes[choice / 3 % modes.count], edits)
  }

  private static func edited(_ module: Module, _ choice: Int) -> RealCall {
    let sections = module.sections.dropFirst().filter { section in
      isPlain(section.name) && ![2, 3, 4, 9, 17, 18].contains(section.type.rawValue)
        && !section.name.hasPrefix(".rel")
    }
    let symbols = module.symbolTable.symbols.filter {
      $0.binding == 1 && !$0.isUndefined && isPlain(module.name(of: $0))
    }
    switch choice % 4 {
    case 0: return RealCall(.objcopy, CopyEdits(addedSections: 1))
    case 1 where !symbols.isEmpty:
      return RealCall(
        .objcopy, CopyEdits(localizedSymbols: [module.name(of: symbols[choice / 4 % symbols.count])]))
    case 2 where !sections.isEmpty:
      return RealCall(.objcopy, CopyEdits(removedSections: [sections[choice / 4 % sections.count].name]))
    case 3 where !sections.isEmpty:
      return RealCall(.debug, CopyEdits(removedSections: [sections[choice / 4 % sections.count].name]))
    default: return RealCall(.objcopy, CopyEdits(addedSections: 1))
    }
  }
}
