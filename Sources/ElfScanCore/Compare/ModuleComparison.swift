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
  /// Everything found, loader-visible damage first, each kind in file order.
  public let differences: [Difference]

  /// Whether the loader would see the same module.
  public var isSame: Bool { !differences.contains { $0.impact == .damage } }

  /// The differences of one impact.
  public func differences(_ impact: Impact) -> [Difference] {
    differences.filter { $0.impact == impact }
  }

  /// Compares two readable modules.
  ///
  /// - Throws: `ElfError` where one of them is no relocatable ELF file, or has relocations that cannot be read.
  public init(
    before: Module, after: Module, kernels: [KernelGeneration] = KernelGeneration.all
  ) throws(ElfError) {
    self.before = before
    self.after = after
    self.kernels = kernels
    guard let oldHeader = before.header, let newHeader = after.header, oldHeader.type == .relocatable,
      newHeader.type == .relocatable
    else { throw ElfError(.notElf, "not a relocatable ELF file") }
    for module in [before, after] { try RelocationComparison.check(module) }
    guard !before.image.hasSameBytes(as: after.image) else {
      differences = []
      return
    }
    let matching = SectionMatching(before, after)
    var seen = ModuleComparison.headers(oldHeader, newHeader)
    seen += SectionComparison(before, after, matching).differences
    seen += RelocationComparison(before, after, matching).differences
    seen += SymbolComparison(before, after, matching).differences
    seen += InfoComparison(before, after).differences
    // Where sections and relocations are the same, so are the places that are relocated.
    let readsPlaces = seen.contains { $0.impact == .damage }
    let refusals = { LoaderRefusal.all(in: $0, by: kernels, readsPlaces: readsPlaces) }
    let found =
      ModuleComparison.signatures(before, after)
      + ModuleComparison.refusals(refusals(before), refusals(after)) + seen
    differences = Impact.allCases.flatMap { impact in found.filter { $0.impact == impact } }
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
    if let old = before.header, let new = output.module.header { found += ModuleComparison.headers(old, new) }
    found += SectionComparison(before, output).differences
    found += RelocationComparison(before, output, survey).differences
    found += SymbolComparison(before, output.module, output.matching).differences
    if !output.keepsInformation(of: before) { found += InfoComparison(before, output.module).differences }
    differences = found.filter { $0.impact == .damage }
  }

  private static func headers(_ old: ElfHeader, _ new: ElfHeader) -> [Difference] {
    var found: [Difference] = []
    if old.elfClass != new.elfClass { found.append(Difference(.header(.elfClass), .damage)) }
    if old.byteOrder != new.byteOrder { found.append(Difference(.header(.byteOrder), .damage)) }
    if old.machine != new.machine { found.append(Difference(.header(.machine), .damage)) }
    if old.flags != new.flags {
      let isRead = MachineFacts.of(new)?.kernelReadsFlags ?? true
      found.append(Difference(.header(.flags), isRead ? .damage : .metadata))
    }
    // The kernel's check of the header leaves EI_OSABI alone.
    if old.osABI != new.osABI { found.append(Difference(.header(.osABI), .metadata)) }
    return found
  }

  private static func signatures(_ old: Module, _ new: Module) -> [Difference] {
    switch (old.signedPart, new.signedPart) {
    case (nil, nil): return []
    case (_, nil): return [Difference(.signatureLost, .damage)]
    case (nil, _): return [Difference(.signatureGained, .expected)]
    case (let before?, let after?):
      let isSame = { (left: Range<Int>, right: Range<Int>) in
        left.count == right.count && old.image.firstDifference(left, new.image, right) == nil
      }
      let isReplaced = !isSame(before.upperBound..<old.fileSize, after.upperBound..<new.fileSize)
      if isReplaced { return [Difference(.signatureReplaced, .expected)] }
      // One signature cannot be right for two contents (`module_sig_check`, kernel/module/signing.c).
      return isSame(before, after) ? [] : [Difference(.signatureStale, .damage)]
    }
  }

  /// What the kernels refuse in one file only.
  private static func refusals(_ before: [LoaderRefusal], _ after: [LoaderRefusal]) -> [Difference] {
    // Of symbol tables their number is told, and whether it matters.
    let lacks = { (list: [LoaderRefusal], refusal: LoaderRefusal) in
      refusal.kind != .noSymbolTable && !list.contains { $0.kind == refusal.kind }
    }
    return after.filter { lacks(before, $0) }.map { Difference(.refused($0), .damage) }
      + before.filter { lacks(after, $0) }.map { Difference(.refusalGone($0), .metadata) }
  }
}
