/// Stage 2b: GNU build notes, which `--strip-unneeded` and `--strip-all` merge to make them smaller; follows `copy_object`
/// and `merge_gnu_build_notes` (binutils/objcopy.c). The other modes copy them.
struct NoteMerging: Sendable {
  /// What is printed while the notes are read.
  private(set) var log = MessageLog()
  /// What is printed when they are written.
  private(set) var lateMessages: [StripMessage] = []
  /// Whether that makes the run fail.
  private(set) var hasFailed = false
  /// Why nothing is done after they were read; nil where strip goes on.
  private(set) var refusal: Acceptance.Refusal?
  /// Sections whose relocations are read here. Those that name symbols which do not exist are reported here, and pass
  /// unnoticed when they are wanted later.
  private(set) var readTargets: Set<Int> = []
  /// Whether relocations that were read name symbols that do not exist.
  private(set) var hasInvalidSymbols = false
  /// Sections whose notes may be merged, or are mixed up.
  private(set) var changed: [Int] = []

  private let context: StripContext
  /// Sections with notes, in the order of output.
  private let sections: [Section]
  /// Those of them that are looked into.
  private var merged: [Int] = []
  /// What size each comes to; not there where it may become smaller.
  private var size: [Int: UInt64] = [:]

  static func of(_ notes: [Int: BuildNotes], _ context: StripContext) -> NoteMerging {
    let sections = context.call.mergesNotes ? context.keptSections.filter(\.holdsBuildNotes) : []
    var merging = NoteMerging(context: context, sections: sections)
    if !sections.isEmpty { merging.run(notes) }
    return merging
  }

  private mutating func run(_ notes: [Int: BuildNotes]) {
    let relocations = attached()
    for section in sections {
      size[section.index] = section.size
      if section.size == 0 {
        // The error behind the colon is an old one.
        if context.bfd.has(.warnsOfEmptyNotes) {
          log.add(line(section, .emptyNotes, "warning: note section is empty: \(context.bfd.oldError.text)"))
        }
        continue
      }
      guard let notes = notes[section.index] else { continue }
      merged.append(section.index)
      if let attached = relocations[section.index] {
        read(attached, of: section)
      } else {
        merge(notes, in: section)
      }
      if refusal != nil { return }
    }
    write()
  }

  /// By section: its relocation sections, if there are any with relocations in them that BFD has attached to it.
  private func attached() -> [Int: [RelocationSection]] {
    var attached: [Int: [RelocationSection]] = [:]
    var further: [Int: [RelocationSection]] = [:]
    for relocations in context.module.relocationSections where relocations.count > 0 {
      switch context.object.roles[relocations.index] {
      case .relocations(let target) where context.module.sections[target].holdsBuildNotes:
        attached[target, default: []].append(relocations)
      case .secondaryRelocations(let target) where context.module.sections[target].holdsBuildNotes:
        further[target, default: []].append(relocations)
      default: continue
      }
    }
    return attached.reduce(into: [:]) { $0[$1.key] = $1.value + (further[$1.key] ?? []) }
  }

  private func line(_ section: Section, _ event: StripEvent, _ text: String) -> StripMessage {
    StripMessage(event, "[\(section.name)]: \(text)")
  }

  /// Notes with relocations are not merged; but to find that out, the relocations are read.
  private mutating func read(
    _ relocations: [RelocationSection], of section: Section
  ) {
    let complaints = RelocationComplaints(context: context)
    var reading = RelocationComplaints.Reading.read
    for section in relocations where reading == .read {
      let facts = context.survey[section]
      guard facts.invalidSymbols > 0 || context.bfd.refuses(facts.types, of: section)
      else { continue }
      let isSecondary = if case .relocations = context.object.roles[section.index] { false } else { true }
      let trouble = RelocationReading.Trouble(
        relocations: section, target: section.target, isSecondary: isSecondary)
      reading = complaints.read(trouble, &log)
      if facts.invalidSymbols > 0 { hasInvalidSymbols = true }
    }
    switch reading {
    case .read: readTargets.insert(section.index)
    case .unreadable: break
    case .aborted: refusal = .aborted()
    }
  }

  private mutating func merge(_ notes: BuildNotes, in section: Section) {
    if let defect = notes.defect {
      log.add(line(section, .badNotes, "\(defect.rawValue): bad value"))
      hasFailed = true
      if context.bfd.has(.stopsAtBadNotes) { refusal = .silent }
      return
    }
    if notes.lackVersion {
      log.add(line(section, .notesWithoutVersion, "Warning: version note missing - assuming version 3"))
    }
    guard notes.canShrink else { return }
    size[section.index] = nil
    // Whether anything can be merged is not worked out: no tool makes loaded notes without relocations.
    changed.append(section.index)
  }

  /// Goes through the output's sections as `copy_object` does, looking for what belongs there in a list that has the last
  /// section first.
  private mutating func write() {
    guard !merged.isEmpty else { return }
    // Behind the colon stands what failed last, whenever that was.
    let error =
      context.call.mode == .all ? context.bfd.oldError : .unknownError
    var next: Int?
    var misplaced: [(source: Int, place: Section)] = []
    let position = Dictionary(uniqueKeysWithValues: merged.enumerated().map { ($1, $0) })
    let lastOfName = Dictionary(
      merged.map { (context.module.sections[$0].name, $0) }, uniquingKeysWith: { $1 })
    for section in sections {
      let candidate = next ?? merged[merged.count - 1]
      let found: Int?
      if context.bfd.has(.matchesNotesByName) {
        found = context.module.sections[candidate].name == section.name ? candidate : lastOfName[section.name]
      } else {
        found = position[section.index] == nil ? nil : section.index
      }
      guard let found else {
        lateMessages.append(line(section, .lostNotes, "error: failed to locate merged notes: \(error.text)"))
        next = nil
        continue
      }
      if found != section.index, !context.module.hasSameNotes(context.module.sections[found], section) {
        guard fits(found, section) else {
          lateMessages.append(
            line(section, .oversizedNotes, "error: failed to copy merged notes into output: bad value"))
          hasFailed = true
          return
        }
        misplaced.append((found, section))
      }
      next = position[found].flatMap { $0 > 0 ? merged[$0 - 1] : nil }
    }
    reportMisplaced(misplaced)
  }

  /// Sections of one name that exchange their bytes come to the same, unless they differ otherwise or relocations apply to
  /// them.
  private mutating func reportMisplaced(_ misplaced: [(source: Int, place: Section)]) {
    let uses = Dictionary(misplaced.map { ($0.source, 1) }, uniquingKeysWith: +)
    for (source, place) in misplaced {
      let other = context.module.sections[source]
      let isAlike = other.flags == place.flags && other.alignment == place.alignment && uses[source] == 1
      if isAlike && !readTargets.contains(place.index) { continue }
      changed.append(place.index)
    }
  }

  /// Whether the notes of another section have room in this one. Where merging may have made one of them smaller, that is
  /// not worked out; they have none then.
  private func fits(_ index: Int, _ section: Section) -> Bool {
    guard let source = size[index], let room = size[section.index] else { return false }
    return source <= room
  }
}
