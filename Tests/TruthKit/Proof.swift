import ElfScanCore
import Foundation

/// Holds `elfscan verify` against the independent view of what the loader sees.
enum Proof {
  /// What differs, in words; empty where both agree, or the strip wrote nothing.
  static func differences(
    _ module: Module, _ result: RealStrip.Result, _ call: RealCall, before: LoaderView?, after: LoaderView?
  ) -> [String] {
    // An added section is a difference to the one and by intent to the other.
    guard let before, let after, !call.addsSection,
      let output = try? Module(FileImage(bytes: Array(result.output)))
    else { return [] }
    guard let comparison = try? ModuleComparison(before: module, after: output) else { return [] }
    let missing = before.relocationsMissing(from: after)
    let others = before.differencesOutsideRelocations(from: after)
    let isSame = missing == 0 && others.isEmpty && before.hasSignature == after.hasSignature
    // The view knows nothing of the order of livepatch symbols.
    let damage = comparison.differences(.damage).filter {
      switch $0.kind {
      case .livepatchOrder: false
      // A section or file symbol made local is one among many.
      case .symbolLost: call.edits.localizedSymbols.isEmpty
      default: true
      }
    }
    let told = damage.prefix(3).map { "\($0.kind)" }
    guard isSame == damage.isEmpty else {
      return [
        "verify says \(told), the loader sees \(missing) relocations \(before.lost(from: after)) and \(others)"
      ]
    }
    return []
  }
}
