/// `.modinfo` field by field and the names of exported symbols.
struct InfoComparison: Sendable {
  private(set) var differences = DifferenceList()

  init(_ old: Module, _ new: Module) {
    compareFields(old.info.fields, new.info.fields)
    let before = InfoComparison.exports(old)
    let after = InfoComparison.exports(new)
    guard before != after else { return }
    for name in before.subtracting(after).sorted(by: InfoComparison.precedes) {
      differences.add(.export(name, isGained: false), .damage)
    }
    for name in after.subtracting(before).sorted(by: InfoComparison.precedes) {
      differences.add(.export(name, isGained: true), .damage)
    }
  }

  private static func precedes(_ left: ElfName, _ right: ElfName) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private mutating func compareFields(_ old: [ModuleInfoField], _ new: [ModuleInfoField]) {
    guard old != new else { return }
    func values(_ fields: [ModuleInfoField]) -> [String: [String]] {
      fields.reduce(into: [:]) { $0[$1.key, default: []].append($1.value) }
    }
    let (before, after) = (values(old), values(new))
    for key in Set(before.keys).union(after.keys).sorted() {
      let (left, right) = (before[key] ?? [], after[key] ?? [])
      guard left != right else { continue }
      for position in 0..<max(left.count, right.count) {
        let pair = (
          position < left.count ? left[position] : nil, position < right.count ? right[position] : nil
        )
        guard pair.0 != pair.1 else { continue }
        differences.add(.info(key: key, before: pair.0, after: pair.1), .damage)
      }
    }
  }

  /// The strings of `__ksymtab_strings`. They name the symbols and their namespaces.
  private static func exports(_ module: Module) -> Set<ElfName> {
    guard let section = module.sections.first(where: { $0.name.equals("__ksymtab_strings") }),
      let contents = section.contents
    else { return [] }
    return Set(
      module.image.slice(contents).elements.split(separator: 0).map { ElfName(bytes: $0) })
  }
}
