import ElfScanCore

/// What modules a source has, by their places. Those that it has no bytes for are in it too.
struct ModuleListing {
  /// So many modules are looked at; a kernel has some thousand.
  static let limit = 100_000
  /// So many bytes may their names have.
  static let nameLimit = 64 << 20

  private(set) var names: [[UInt8]] = []
  private(set) var places: [ModulePlace] = []
  /// What could not be looked into.
  private(set) var troubles: [(name: [UInt8], error: ElfError)] = []

  /// Goes through a source once.
  ///
  /// - Parameter name: what reports call the source.
  static func of(_ source: any ModuleSource, named name: [UInt8]) -> ModuleListing {
    var listing = ModuleListing()
    var stream = source.open()
    var nameBytes = 0
    while let entry = stream.next() {
      switch entry {
      case .unreadable(let name, let error): listing.troubles.append((name, error))
      case .module(let module):
        nameBytes += module.name.count
        guard listing.names.count < limit, nameBytes <= nameLimit else {
          listing.troubles.append(
            (
              name,
              ElfError(
                .tooLarge,
                "more than \(listing.names.count) modules, and those after them are not looked at: compare it in parts"
              )
            ))
          return listing
        }
        listing.names.append(module.name)
        listing.places.append(module.place)
      }
      if listing.troubles.count > limit { return listing }
    }
    if listing.names.isEmpty, listing.troubles.isEmpty {
      listing.troubles.append((name, ElfError(.empty, "there are no modules in it: name what has some")))
    }
    return listing
  }
}
