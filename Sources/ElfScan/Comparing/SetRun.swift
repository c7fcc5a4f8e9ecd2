import ElfScanCore
import SystemPackage

/// Compares two sets of modules, several modules at a time.
///
/// First each side is listed, without reading a module, and what belongs together is found; then the pairs are read. In
/// memory are a window of what can only be read from end to end, the modules that are being compared, and a few numbers
/// and lines about each that was.
struct SetRun {
  let before: FilePath
  let after: FilePath
  var kernels = KernelGeneration.all
  var isSignedLater = false
  /// How many differences of a module that do harm are put into words; nil for every one of any kind.
  var limit: Int?
  /// How many pairs are compared at the same time.
  var jobs = Processors.available

  /// Does it. Never fails: what cannot be read is indeterminate.
  func run() -> SetComparison {
    let sources = (before: source(before), after: source(after))
    let old = ModuleListing.of(sources.before, named: before.bytes)
    let new = ModuleListing.of(sources.after, named: after.bytes)
    let matching = ModuleMatching.of(old.places, new.places)
    var comparison = SetComparison(
      (text(before.bytes), text(after.bytes)), sizes: (old.names.count, new.names.count), kernels: kernels,
      isSignedLater: isSignedLater)
    for outcome in unpaired(old, new, matching) { comparison.add(outcome) }
    compare(sources, old, new, matching.pairs) { comparison.add($0) }
    comparison.sort()
    return comparison
  }

  private func source(_ path: FilePath) -> any ModuleSource {
    (try? path.stat())?.type == .directory
      ? FolderModules(folder: path) : FileModules(path: path, threads: jobs)
  }

  /// What is not compared.
  private func unpaired(
    _ old: ModuleListing, _ new: ModuleListing, _ matching: ModuleMatching
  ) -> [ModuleOutcome] {
    matching.missing.map {
      ModuleOutcome(.missing, name: text(old.places[$0].path), before: text(old.names[$0]), after: nil)
    }
      + matching.added.map {
        ModuleOutcome(.added, name: text(new.places[$0].path), before: nil, after: text(new.names[$0]))
      }
      + matching.ties.compactMap { tie in
        guard let before = tie.before.first, let after = tie.after.first else { return nil }
        return ModuleOutcome(
          .indeterminate, name: text(old.places[before].path), before: text(old.names[before]),
          after: text(new.names[after]),
          error: "several modules have this name, \(tie.before.count) before (\(some(tie.before, old))) and "
            + "\(tie.after.count) after (\(some(tie.after, new))), and which became which cannot be told: compare them one by one"
        )
      }
      + old.troubles.map {
        ModuleOutcome(
          .indeterminate, name: text($0.name), before: text($0.name), after: nil, error: $0.error.message)
      }
      + new.troubles.map {
        ModuleOutcome(
          .indeterminate, name: text($0.name), before: nil, after: text($0.name), error: $0.error.message)
      }
  }

  /// The first few of some modules.
  private func some(_ indexes: [Int], _ listing: ModuleListing) -> String {
    let shown = 3
    return indexes.prefix(shown).map { printable(text(listing.names[$0])) }.joined(separator: ", ")
      + (indexes.count > shown ? ", …" : "")
  }

  private func compare(
    _ sources: (before: any ModuleSource, after: any ModuleSource), _ old: ModuleListing,
    _ new: ModuleListing,
    _ pairs: [ModuleMatching.Pair], _ receive: (ModuleOutcome) -> Void
  ) {
    func side(
      _ source: any ModuleSource, _ listing: ModuleListing, _ index: (ModuleMatching.Pair) -> Int
    ) -> PairStream.Side {
      PairStream.Side(
        source: source, names: listing.names,
        pairs: Dictionary(uniqueKeysWithValues: pairs.enumerated().map { (index($0.element), $0.offset) }))
    }
    var stream = PairStream(
      before: side(sources.before, old, \.before), after: side(sources.after, new, \.after))
    let names = pairs.map { pair in
      (
        before: text(old.names[pair.before]), after: text(new.names[pair.after]),
        place: text(new.places[pair.after].path)
      )
    }
    let outcome = {
      @Sendable [kernels, isSignedLater, limit] (item: PairStream.Item) -> (Int, ModuleOutcome) in
      let name = names[item.pair]
      let result = ComparisonResult.of(
        (name.before, item.before()), (name.after, item.after()), kernels: kernels,
        isSignedLater: isSignedLater)
      return (
        item.pair,
        ModuleOutcome(
          result, name: name.place, basis: pairs[item.pair].basis, limit: limit)
      )
    }
    var isDone = [Bool](repeating: false, count: pairs.count)
    SideBySide<PairStream.Item, (Int, ModuleOutcome)>.run(
      // What is read ahead is in memory.
      threads: jobs, ahead: 2 * jobs, next: { stream.next() }, work: outcome,
      receive: { (done: (Int, ModuleOutcome)) in
        isDone[done.0] = true
        receive(done.1)
      })
    for (pair, name) in names.enumerated() where !isDone[pair] {
      receive(
        ModuleOutcome(
          .indeterminate, name: name.place, before: name.before, after: name.after,
          error:
            "one of the two was not there any more when it was read again: compare what nobody changes meanwhile"
        ))
    }
  }
}

/// Bytes as text; what is not UTF-8 is replaced.
private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
