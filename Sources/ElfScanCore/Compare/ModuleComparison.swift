/// What the kernel's module loader would see differently in a module after a tool worked on it.
///
/// After kernel/module/main.c: the loader copies the allocated sections, resolves undefined symbols by name, applies
/// every SHT_REL and SHT_RELA of a loaded section with whatever sh_link, and reads neither groups nor debugging
/// information. Symbol numbers, the order of sections and file offsets do not matter to it.
public struct ModuleComparison: Sendable {
  /// The module before.
  public let before: Module
  /// The module after.
  public let after: Module
  /// The kernels that are asked what they refuse.
  public let kernels: [KernelGeneration]
  /// What was found, loader-visible damage first, each kind in file order; of each impact the first 100,000.
  public let differences: [Difference]
  /// How many there are of each impact.
  public let counts: DifferenceCounts
  /// Relocations of what is loaded that mean something else, or are gone.
  let damagedRelocations: Int

  /// Whether the loader would see the same module.
  public var isSame: Bool { counts[.damage] == 0 }

  /// The differences of one impact, the first 100,000.
  public func differences(_ impact: Impact) -> [Difference] {
    differences.filter { $0.impact == impact }
  }

  /// The first damage that is not meant; where there is more damage than is kept, some of it in any case.
  func damage(besides isMeant: (Difference.Kind) -> Bool) -> Difference? {
    let damage = differences(.damage)
    return damage.first { !isMeant($0.kind) } ?? (damage.count < counts[.damage] ? damage.last : nil)
  }

  /// Compares two readable modules.
  ///
  /// - Parameters:
  ///   - kernels: those that are asked what they refuse.
  ///   - isSignedLater: whether a lost signature is no damage, since somebody signs later.
  /// - Throws: `ElfError` where one of them is no relocatable ELF file, or has relocations that cannot be read.
  public init(
    before: Module, after: Module, kernels: [KernelGeneration] = KernelGeneration.all,
    isSignedLater: Bool = false
  ) throws(ElfError) {
    self.before = before
    self.after = after
    self.kernels = kernels
    guard let oldHeader = before.header, let newHeader = after.header, oldHeader.type == .relocatable,
      newHeader.type == .relocatable
    else { throw ElfError(.notElf, "not a relocatable ELF file") }
    for module in [before, after] { try RelocationComparison.check(module) }
    guard !before.image.hasSameBytes(as: after.image) else {
      (differences, counts, damagedRelocations) = ([], DifferenceCounts(), 0)
      return
    }
    let matching = SectionMatching(before, after)
    var seen = ModuleComparison.headers(oldHeader, newHeader)
    seen.add(SectionComparison(before, after, matching).differences)
    seen.add(RelocationComparison(before, after, matching).differences)
    seen.add(SymbolComparison(before, after, matching).differences)
    seen.add(InfoComparison(before, after).differences)
    // Where sections and relocations are the same, so are the places that are relocated.
    let readsPlaces = seen.counts[.damage] > 0
    let refusals = { LoaderRefusal.all(in: $0, by: kernels, readsPlaces: readsPlaces) }
    var found = ModuleComparison.signatures(before, after, isSignedLater: isSignedLater)
    found.add(ModuleComparison.refusals(refusals(before), refusals(after)))
    found.add(seen)
    (differences, counts, damagedRelocations) = (found.ordered, found.counts, found.damagedRelocations)
  }

  /// Compares a module with what a stripper would write of it. Only what the loader sees is looked for, and not the
  /// signature, which every stripper loses.
  ///
  /// - Parameters:
  ///   - survey: what is known of the module's relocations.
  ///   - refusals: what the kernel refuses in the module.
  init(
    _ before: Module, _ output: OutputObject, _ survey: RelocationSurvey, refusals: [LoaderRefusal]
  ) {
    self.before = before
    after = output.module
    kernels = KernelGeneration.all
    // Every stripper makes the tables of names anew. Names are not doubled that were not before, unless more is loaded.
    let own = LoaderRefusal.all(
      in: output.module, readsPlaces: false, readsNames: output.loadsMore(than: before)
    ).filter {
      ![.symbolNames, .sectionNames].contains($0.kind)
    }
    var found = ModuleComparison.refusals(refusals, own)
    if let old = before.header, let new = output.module.header {
      found.add(ModuleComparison.headers(old, new))
    }
    found.add(SectionComparison(before, output).differences)
    found.add(RelocationComparison(before, output, survey).differences)
    found.add(SymbolComparison(before, output.module, output.matching).differences)
    if !output.keepsInformation(of: before) {
      found.add(InfoComparison(before, output.module).differences)
    }
    differences = found.kept.filter { $0.impact == .damage }
    (counts, damagedRelocations) = (found.counts, found.damagedRelocations)
  }

  private static func headers(_ old: ElfHeader, _ new: ElfHeader) -> DifferenceList {
    var found = DifferenceList()
    if old.elfClass != new.elfClass { found.add(.header(.elfClass), .damage) }
    if old.byteOrder != new.byteOrder { found.add(.header(.byteOrder), .damage) }
    if old.machine != new.machine { found.add(.header(.machine), .damage) }
    if old.flags != new.flags {
      let isRead = MachineFacts.of(new)?.kernelReadsFlags ?? true
      found.add(.header(.flags), isRead ? .damage : .metadata)
    }
    // The kernel's check of the header leaves EI_OSABI alone.
    if old.osABI != new.osABI { found.add(.header(.osABI), .metadata) }
    return found
  }

  private static func signatures(
    _ old: Module, _ new: Module, isSignedLater: Bool
  ) -> DifferenceList {
    var found = DifferenceList()
    switch (old.signedPart, new.signedPart) {
    case (nil, nil): break
    case (_, nil): found.add(.signatureLost, isSignedLater ? .expected : .damage)
    case (nil, _): found.add(.signatureGained, .expected)
    case (let before?, let after?):
      let isSame = { (left: Range<Int>, right: Range<Int>) in
        left.count == right.count && old.image.firstDifference(left, new.image, right) == nil
      }
      let isReplaced = !isSame(before.upperBound..<old.fileSize, after.upperBound..<new.fileSize)
      if isReplaced {
        found.add(.signatureReplaced, .expected)
      } else if !isSame(before, after) {
        // One signature cannot be right for two contents (`module_sig_check`, kernel/module/signing.c).
        found.add(.signatureStale, .damage)
      }
    }
    return found
  }

  /// What the kernels refuse in one file only.
  private static func refusals(_ before: [LoaderRefusal], _ after: [LoaderRefusal]) -> DifferenceList {
    // Of symbol tables their number is told, and whether it matters.
    let lacks = { (list: [LoaderRefusal], refusal: LoaderRefusal) in
      refusal.kind != .noSymbolTable && !list.contains { $0.kind == refusal.kind }
    }
    var found = DifferenceList()
    for refusal in after where lacks(before, refusal) { found.add(.refused(refusal), .damage) }
    for refusal in before where lacks(after, refusal) { found.add(.refusalGone(refusal), .metadata) }
    return found
  }
}
