/// Releases that follow each other and have something in common.
package struct ReleaseRun<Common> {
  /// The oldest.
  package let first: BinutilsRelease
  /// The newest.
  package private(set) var last: BinutilsRelease
  /// What they have in common.
  package let common: Common

  /// "2.40 to 2.44", or "2.35.2".
  package var label: String {
    first.version == last.version ? "\(first.version)" : "\(first.version) to \(last.version)"
  }

  /// The label, with a mark where the releases were not run.
  var markedLabel: String { label + (first.basis == .measured ? "" : "*") }
}

extension ReleaseRun: Sendable where Common: Sendable {}

extension ReleaseRun where Common: Equatable {
  /// Neighbours of which the same is said. A release that no row is about is always alone.
  ///
  /// - Parameter releases: oldest first.
  package static func all(_ releases: some Sequence<(BinutilsRelease, Common)>) -> [ReleaseRun] {
    releases.reduce(into: []) { runs, next in
      if let run = runs.last, run.common == next.1, next.0.follows(run.last) {
        runs[runs.count - 1].last = next.0
      } else {
        runs.append(ReleaseRun(first: next.0, last: next.0, common: next.1))
      }
    }
  }
}

extension Quirk {
  /// For documents: what is said of the releases that have a quirk, or of those that do not; nil where none is called so.
  package static func releases(ofQuirk name: String, others: Bool) -> String? {
    allCases.first { "\($0)" == name }.map { others ? $0.otherReleases : $0.releases() }
  }

  /// The releases that have it, to go on after "GNU strip": "up to 2.42", "from 2.43 on", "2.40 to 2.42", "2.35.2".
  ///
  /// - Parameter other: those that have this one are left out.
  func releases(without other: Quirk? = nil) -> String { Quirk.name { has($0) && other?.has($0) != true } }

  /// The releases that do not have it, in the same words.
  var otherReleases: String { Quirk.name { !has($0) } }

  /// What goes wrong with secondary relocation sections, where BFD reads them.
  static func ofSecondaryRelocations(on machine: MachineFacts) -> Quirk {
    [.orphansSecondaryRelocations, .refusesSecondaryRelocations].first {
      $0.facts.machines?.contains(machine.machine) ?? true
    } ?? .failsAtSecondaryRelocations
  }

  private func has(_ release: BinutilsRelease) -> Bool { facts.releases.contains(release.row) }

  private static func name(_ isMeant: (BinutilsRelease) -> Bool) -> String {
    let all = BinutilsRelease.all
    return ReleaseRun.all(all.map { ($0, isMeant($0)) }).filter(\.common).map { run in
      switch (run.first == all.first, run.last == all.last) {
      case (true, true): "of every release"
      case (false, true): "from \(run.first.version) on"
      case (true, false) where run.first != run.last: "up to \(run.last.version)"
      default: run.label
      }
    }.joined(separator: ", ")
  }
}
