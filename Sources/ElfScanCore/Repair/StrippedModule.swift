/// A module stripped without any stripper: repaired where strip would stumble, then written as the object that GNU strip
/// makes of it. What the kernel loads is compared before anyone gets to see the result.
public struct StrippedModule: Sendable {
  /// The module as it was.
  public let original: Module
  /// The stripped one.
  public let module: Module
  /// What had to be repaired.
  public let changes: [RepairChange]

  /// The bytes to write.
  public var bytes: [UInt8] { module.bytes }

  /// Whose strip is followed where releases differ: the newest that was measured.
  private static let release = BinutilsRelease.all.last { $0.basis == .measured } ?? BinutilsRelease.all[0]

  /// Strips a module.
  ///
  /// - Parameters:
  ///   - mode: what is stripped; `.all` leaves no module.
  ///   - edits: what else goes. GNU build notes stay as they are: they are smaller when merged, and nobody reads them in a
  ///     module.
  /// - Throws: `RepairRefusal` where the module should not be touched, strip would refuse it, or another one would come out.
  public static func of(
    _ original: Module, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) throws(RepairRefusal) -> StrippedModule {
    let plan = try RepairPlan(original)
    var edits = edits
    edits.keepsBuildNotes = true
    for section in original.sections where section.holdsSymbolNumbers {
      edits.removedSections.insert(section.name)
    }
    let draft = plan.changes.isEmpty ? nil : try plan.draft()
    let repaired: Module
    let output: OutputObject?
    let written: Module?
    var predictor: StripPredictor
    do throws(ElfError) {
      repaired = if let draft { try Module(FileImage.writing(draft, from: original)) } else { original }
      predictor = StripPredictor(repaired)
      output = predictor.output(release, mode, edits)
      written =
        if let output, output.changedContents.isEmpty {
          try Module(FileImage(bytes: output.module.encoded()))
        } else {
          nil
        }
    } catch {
      throw .notUnderstood(error.message)
    }
    guard let written else { throw .stillUnsafe(repaired, predictor.predict(release, mode, edits)) }
    let comparison: ModuleComparison
    do throws(ElfError) {
      comparison = try ModuleComparison(before: original, after: written)
    } catch {
      throw .notUnderstood(error.message)
    }
    guard comparison.differences(.damage).allSatisfy({ edits.mean($0.kind, in: original) }) else {
      throw .changes(comparison)
    }
    return StrippedModule(original: original, module: written, changes: plan.changes)
  }
}

extension Section {
  /// Whether it lists symbols by number, for linkers; the numbers are others afterwards.
  fileprivate var holdsSymbolNumbers: Bool {
    !isAllocated && [.llvmAddressSignificance, .llvmNumberedCallGraph].contains(type)
  }
}
