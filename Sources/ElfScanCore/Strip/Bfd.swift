import Synchronization

/// The BFD of one release, as built for one machine: what the stages of strip ask.
final class Bfd: Sendable {
  /// The row of the release, which tells its quirks.
  private let row: BinutilsVersion
  /// The release itself: a snapshot can know more relocation types than its row.
  private let release: BinutilsVersion
  /// What it knows of the machine.
  let machine: MachineFacts
  private let quirks: QuirkSet
  private let questions: Questions

  convenience init(_ release: BinutilsRelease, _ machine: MachineFacts) {
    self.init(row: release.row, release: release.version, machine, Questions())
  }

  private init(
    row: BinutilsVersion, release: BinutilsVersion, _ machine: MachineFacts, _ questions: Questions
  ) {
    self.row = row
    self.release = release
    self.machine = machine
    self.questions = questions
    quirks = QuirkSet(of: row, on: machine.machine)
  }

  func has(_ quirk: Quirk) -> Bool {
    questions.add(QuirkSet.bit(of: quirk))
    return quirks.contains(quirk)
  }

  /// The target of the same release that takes files for no machine in particular.
  var forNoMachine: Bfd { Bfd(row: row, release: release, .noMachine, questions) }

  /// The same, of which nothing was asked yet. What it is asked counts for this one too.
  func askedAnew() -> Bfd { Bfd(row: row, release: release, machine, Questions(of: questions)) }

  /// The type in r_info that the release does not know; nil where it knows them.
  func unknownType(in field: UInt32, hasAddends: Bool) -> UInt32? {
    // What all releases know need not be asked of one.
    guard machine.unknownType(in: field, hasAddends: hasAddends, row: nil) != nil else { return nil }
    questions.add(Questions.ofTypes)
    return machine.unknownType(in: field, hasAddends: hasAddends, row: release)
  }

  /// Whether BFD reads what is in a section of this type: attributes, or options.
  func readsRecords(in type: SectionType) -> Bool {
    readsAttributes(in: type) || type.rawValue == machine.optionsType
  }

  /// Whether a section of the type that BFD gives secondary relocations comes out as SHT_RELA.
  var takesPrivateType: Bool { !has(.orphansSecondaryRelocations) && machine.isCodeIndex == nil }

  /// What is printed about the records in a section.
  func messages(about bytes: [UInt8], in section: Section, _ header: ElfHeader) -> [StripMessage] {
    readsAttributes(in: section.type)
      ? ObjectAttributes.messages(about: bytes, header.byteOrder, self)
      : OptionRecords.messages(about: bytes, header, self)
  }

  /// AArch64's own attributes are read since BFD knows their form.
  private func readsAttributes(in type: SectionType) -> Bool {
    type == .gnuAttributes
      || type.rawValue == machine.attributesType
        && (machine.machine != .aarch64 || has(.knowsTypedAttributes))
  }

  /// Whether one of these types is unknown in a relocation section.
  func refuses(_ types: [(type: UInt32, count: Int)], of section: RelocationSection) -> Bool {
    types.contains { unknownType(in: $0.type, hasAddends: section.hasAddends) != nil }
  }

  /// Whether the release writes the types in r_info as they were.
  func keepsTypes(in field: UInt32) -> Bool {
    if !machine.blankRelocations.isEmpty { questions.add(Questions.ofTypes) }
    return machine.keepsTypes(in: field, row: release)
  }

  /// What the last target that did not fit has left behind as the reason why something fails. Where BFD went on to other
  /// targets after the first, that is another one.
  var oldError: StripMessage {
    machine.isDefaultTarget
      ? has(.forgetsFailedTargets) ? .unknownError : .notRecognised
      : StripMessage(.wrongFormat, "file in wrong format")
  }

  /// The type that a section's name imposes on it; nil where the input's type stays.
  func imposedType(on section: Section, _ header: ElfHeader) -> SectionType? {
    SpecialSections.imposedType(
      on: section.name, defaultsToRela: machine.usesRela, knowsRelr: has(.knowsRelr))
  }

  /// What the release knows of a GNU property type of the processor's range.
  func knownProperties(_ type: UInt32) -> MachineFacts.KnownProperties? {
    questions.add(Questions.ofProperties)
    return machine.properties.first { $0.types.contains(type) && $0.releases.contains(release) }
  }

  /// The alignment that BFD makes of a section's, a power of two.
  func alignment(of section: Section) -> UInt64 {
    let alignment = section.alignment
    let lowest = alignment & (~alignment &+ 1)
    guard lowest != alignment, alignment > 0, has(.roundsAlignmentUp) else { return lowest }
    let power = UInt64(64 - (alignment - 1).leadingZeroBitCount)
    return power > 63 ? 1 << 63 : 1 << power
  }

  // MARK: What was asked

  /// Whether the release, for the same machine, answers everything as this one that this one was asked.
  func answersAlike(_ other: Bfd) -> Bool {
    let asked = questions.asked
    guard quirks.differences(from: other.quirks) & asked == 0 else { return false }
    if asked & Questions.ofProperties != 0, release != other.release { return false }
    return asked & Questions.ofTypes == 0
      || machine.relocationGeneration(release) == machine.relocationGeneration(other.release)
  }

  /// What another one was asked counts for this one too.
  func countsAsAsked(_ other: Bfd) { questions.add(other.questions.asked) }

  /// What a run of strip has asked: releases that give the same answers do the same, however else they differ.
  private final class Questions: Sendable {
    /// A bit for each quirk, and two that no quirk has.
    private let bits = Atomic<UInt64>(0)
    /// Who has to know what was asked here.
    private let parent: Questions?
    static let ofTypes: UInt64 = 1 << 63
    static let ofProperties: UInt64 = 1 << 62

    init(of parent: Questions? = nil) { self.parent = parent }

    var asked: UInt64 { bits.load(ordering: .relaxed) }

    /// - Parameter bit: one, or several.
    func add(_ bit: UInt64) {
      if bits.load(ordering: .relaxed) & bit != bit {
        bits.bitwiseOr(bit, ordering: .relaxed)
        parent?.add(bit)
      }
    }
  }
}

extension Bfd: RelocationCode {
  func dropsSymbol(in type: UInt32) -> Bool { machine.dropsSymbol(in: type) }

  func writtenType(in type: UInt32) -> UInt32 { keepsTypes(in: type) ? type : machine.writtenType(in: type) }

  var joinsRelocations: Bool { machine.typeField == .lowestByteAndNumber }

  func joins(_ first: Relocation, _ second: Relocation) -> Bool { machine.joins(first, second) }
}
