/// Which relocation sections become one. The kernel applies every one of them, section after section; GNU strip keeps
/// one SHT_REL and one SHT_RELA for a target.
struct RelocationMerging: Sendable {
  /// Relocation sections with one target.
  struct Family: Sendable {
    /// Section index of what they apply to.
    let target: Int
    /// The relocation sections, in file order. The first stays, and takes the relocations of the others.
    var members: [RelocationSection]
  }

  /// Every relocation section that applies to something, alone or with others, in the order of its first section.
  private(set) var families: [Family] = []
  /// Section indexes of those that apply to nothing.
  private(set) var withoutTarget: Set<Int> = []

  private struct Key: Hashable {
    let target: Int
    let hasAddends: Bool
    /// Those of a livepatch the kernel finds by name, and applies when the object they are for is loaded.
    let livepatch: Int?
  }

  init(_ module: Module) throws(RepairRefusal) {
    var positions: [Key: Int] = [:]
    for relocations in module.relocationSections {
      let isLivepatch = module.sections[relocations.index].flags.contains(.relaLivepatch)
      guard let target = try RelocationMerging.target(of: relocations, module) else {
        guard !isLivepatch else {
          throw .notUnderstood(
            "\(module.numberedLabel(relocations.index)), of a livepatch, applies to no section")
        }
        withoutTarget.insert(relocations.index)
        continue
      }
      let key = Key(
        target: target, hasAddends: relocations.hasAddends, livepatch: isLivepatch ? relocations.index : nil)
      if let position = positions[key] {
        families[position].members.append(relocations)
      } else {
        positions[key] = families.count
        families.append(Family(target: target, members: [relocations]))
      }
    }
  }

  /// The section that relocations apply to; nil where there is none, and the kernel skips them.
  private static func target(
    of relocations: RelocationSection, _ module: Module
  ) throws(RepairRefusal) -> Int? {
    guard relocations.isWellFormed else {
      throw .notUnderstood(
        "the relocations of \(module.numberedLabel(relocations.index)) cannot be read: wrong entry size, or not in the file"
      )
    }
    guard relocations.target != 0, let target = module.section(at: relocations.target) else { return nil }
    guard !target.isWrittenAnew && target.type != .null else {
      throw .notUnderstood(
        "\(module.numberedLabel(relocations.index)) relocates \(module.numberedLabel(target.index)), which is no data of the module"
      )
    }
    return target.index
  }
}
