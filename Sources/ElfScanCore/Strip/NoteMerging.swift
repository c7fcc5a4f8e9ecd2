/// Stage 2b: GNU build notes, which `--strip-unneeded` and `--strip-all` merge to make them smaller; follows `copy_object`
/// and `merge_gnu_build_notes` (binutils/objcopy.c). The other modes copy them.
struct NoteMerging: Sendable {
  /// What is printed without consequence.
  private(set) var messages: [String] = []
  /// What makes the run fail; the last that is said of it.
  private(set) var refusal: Acceptance.Refusal?
  /// Whether nothing is done after that.
  private(set) var stopsAtOnce = false
  /// Sections whose relocations are read here. Those that name symbols which do not exist are reported here, and pass
  /// unnoticed when they are wanted later.
  private(set) var readTargets: Set<Int> = []
  /// The first symbol of those that do not exist, and how many there are.
  private(set) var invalidSymbols: (first: UInt32, count: Int) = (0, 0)
  /// Loaded notes that are merged, or mixed up.
  private(set) var changes: [LoaderChange] = []

  private let module: Module
  private let bfd: Bfd
  /// Sections with notes, in the order of output.
  private let sections: [Section]
  /// Those of them that are looked into.
  private var merged: [Int] = []
  /// What size each comes to; not there where it may become smaller.
  private var size: [Int: UInt64] = [:]

  init(
    _ notes: [Int: BuildNotes], _ object: BfdObject, _ module: Module, _ header: ElfHeader,
    _ survey: RelocationSurvey, _ selection: SectionSelection, _ call: StripCall, _ bfd: Bfd
  ) {
    self.module = module
    self.bfd = bfd
    sections =
      call.mergesNotes
      ? object.order.filter { selection.isKept[$0] && module.sections[$0].holdsBuildNotes }.map {
        module.sections[$0]
      } : []
    guard !sections.isEmpty else { return }
    let relocations = NoteMerging.attached(object, module)
    for section in sections {
      size[section.index] = section.size
      if section.size == 0 {
        if bfd.has(.warnsOfEmptyNotes) { say(section, "warning: note section is empty") }
        continue
      }
      guard let notes = notes[section.index] else { continue }
      merged.append(section.index)
      if let attached = relocations[section.index] {
        read(attached, of: section, object, header, survey)
      } else {
        merge(notes, in: section)
      }
      if stopsAtOnce { return }
    }
    write()
  }

  /// By section: its relocation sections, if there are any with relocations in them that BFD has attached to it.
  private static func attached(_ object: BfdObject, _ module: Module) -> [Int: [RelocationSection]] {
    var attached: [Int: [RelocationSection]] = [:]
    var further: [Int: [RelocationSection]] = [:]
    for relocations in module.relocationSections where relocations.count > 0 {
      switch object.roles[relocations.index] {
      case .relocations(let target) where module.sections[target].holdsBuildNotes:
        attached[target, default: []].append(relocations)
      case .secondaryRelocations(let target) where module.sections[target].holdsBuildNotes:
        further[target, default: []].append(relocations)
      default: continue
      }
    }
    return attached.reduce(into: [:]) { $0[$1.key] = $1.value + (further[$1.key] ?? []) }
  }

  private mutating func say(_ section: Section, _ text: String) {
    messages.append("[\(section.label)]: \(text)")
  }

  private mutating func fail(_ section: Section, _ text: String) {
    if let refusal { messages.append(refusal.message) }
    refusal = Acceptance.Refusal(message: "[\(section.label)]: \(text): bad value")
  }

  /// Notes with relocations are not merged; but to find that out, the relocations are read.
  private mutating func read(
    _ relocations: [RelocationSection], of section: Section, _ object: BfdObject, _ header: ElfHeader,
    _ survey: RelocationSurvey
  ) {
    let isBroken = relocations.contains {
      if case .relocations = object.roles[$0.index] { false } else { survey[$0.index].invalidSymbols > 0 }
    }
    if isBroken {
      // From 2.40 on BFD gives up over its own message.
      refusal = Acceptance.Refusal(message: "bad value")
      stopsAtOnce = true
      return
    }
    let facts = relocations.map { survey[$0.index] }
    let unknown = facts.flatMap(\.types).first {
      bfd.knowsRelocation($0.type) == false
    }
    if let unknown { return messages.append("unsupported relocation type \(hex(unknown.type))") }
    readTargets.insert(section.index)
    for fact in facts where fact.invalidSymbols > 0 {
      if invalidSymbols.count == 0 { invalidSymbols.first = fact.firstInvalidSymbol }
      invalidSymbols.count += fact.invalidSymbols
    }
  }

  private mutating func merge(_ notes: BuildNotes, in section: Section) {
    if let defect = notes.defect {
      fail(section, defect.rawValue)
      stopsAtOnce = bfd.has(.stopsAtBadNotes)
      return
    }
    if notes.lackVersion { say(section, "Warning: version note missing - assuming version 3") }
    guard notes.canShrink else { return }
    size[section.index] = nil
    // Whether anything can be merged is not worked out: no tool makes loaded notes without relocations.
    if section.isAllocated { changes.append(.notesMerged(section: section.index)) }
  }

  /// Goes through the output's sections as `copy_object` does, looking for what belongs there in a list that has the last
  /// section first.
  private mutating func write() {
    guard !merged.isEmpty else { return }
    var next: Int?
    var misplaced: [(source: Int, place: Section)] = []
    let position = Dictionary(uniqueKeysWithValues: merged.enumerated().map { ($1, $0) })
    let lastOfName = Dictionary(merged.map { (module.sections[$0].name, $0) }, uniquingKeysWith: { $1 })
    for section in sections {
      let candidate = next ?? merged[merged.count - 1]
      let found: Int?
      if bfd.has(.matchesNotesByName) {
        found = module.sections[candidate].name == section.name ? candidate : lastOfName[section.name]
      } else {
        found = position[section.index] == nil ? nil : section.index
      }
      guard let found else {
        say(section, "error: failed to locate merged notes")
        next = nil
        continue
      }
      if found != section.index, !module.hasSameNotes(module.sections[found], section) {
        guard fits(found, section) else {
          return fail(section, "error: failed to copy merged notes into output")
        }
        misplaced.append((found, section))
      }
      next = position[found].flatMap { $0 > 0 ? merged[$0 - 1] : nil }
    }
    reportMisplaced(misplaced)
  }

  /// Loaded sections of one name that exchange their bytes come to the same, unless they differ otherwise or relocations
  /// apply to them.
  private mutating func reportMisplaced(_ misplaced: [(source: Int, place: Section)]) {
    let uses = Dictionary(misplaced.map { ($0.source, 1) }, uniquingKeysWith: +)
    for (source, place) in misplaced where place.isAllocated {
      let other = module.sections[source]
      let isAlike = other.flags == place.flags && other.alignment == place.alignment && uses[source] == 1
      if isAlike && !readTargets.contains(place.index) { continue }
      changes.append(.notesMerged(section: place.index))
    }
  }

  /// Whether the notes of another section have room in this one. Where merging may have made one of them smaller, that is
  /// not worked out; they have none then.
  private func fits(_ index: Int, _ section: Section) -> Bool {
    guard let source = size[index], let room = size[section.index] else { return false }
    return source <= room
  }
}
