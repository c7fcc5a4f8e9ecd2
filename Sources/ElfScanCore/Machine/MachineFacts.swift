/// What BFD, the kernel and readelf know of one machine: all that depends on the processor, measured with that machine's
/// own strips.
///
/// **To add a machine**, write a file beside this one, name the machine in `Machine` and its facts in `all`, and add its
/// strips to `scripts/binutils-matrix`.
struct MachineFacts: Sendable {
  /// Which machine.
  let machine: Machine
  /// The usual name.
  let name: String
  /// How GNU names a strip built for it, `aarch64-linux-gnu`: for little-endian and for big-endian files.
  let triplets: (little: String?, big: String?)

  /// Whether the relocations of a file carry their addends (elf_backend_default_use_rela_p).
  var usesRela: @Sendable (ElfHeader) -> Bool = { _ in true }
  /// Whether BFD reads and writes relocations with code of the machine's own, as one entry holds up to three
  /// (bfd/elf64-mips.c). It knows nothing of secondary relocation sections, in no release: they are copied as bytes.
  var hasOwnRelocations: @Sendable (ElfHeader) -> Bool = { _ in false }

  /// Whether it is the first machine that a strip built for it tries. i386 is not: its modules are stripped by a strip for
  /// x86-64.
  var isDefaultTarget = true

  /// Whether sh_link 0xff00 and 0xff01 pass for section numbers, for the sake of Solaris.
  var knowsSolarisLinks = false

  /// Section types of the machine by number, as readelf spells them.
  var sectionTypeNames: [UInt32: String] = [:]
  /// What strip does with a section of a type that the gABI does not define (elf_backend_section_from_shdr).
  var sectionTypes = SectionTypes.any
  /// The type that makes a section debugging information, whatever its name, and loaded or not.
  var debuggingType: UInt32?
  /// The flag of the processor's range that readelf has a letter for.
  var flagLetter: (bit: UInt64, letter: Character)?

  /// Names of relocation types.
  let relocationNames: RelocationTypes
  /// Relocation types that BFD knows (the backend's `rtype_to_howto`); nil where that was not measured.
  var knownRelocations: [KnownRelocations]?

  /// The bits of a relocation's type that BFD looks at.
  var relocationTypeMask = UInt32.max

  /// GNU properties of the processor's range that BFD knows, all of 4 bytes.
  var properties: [KnownProperties] = []

  /// What tells two symbols at one address apart for the machine's relocations.
  var telling = Telling.nothing

  /// How a machine's BFD takes sections of types that the gABI does not define.
  enum SectionTypes: Sendable {
    /// Any type is taken.
    case any
    /// These of the processor's, and of the others those of operating systems, and those of users where they are not
    /// loaded.
    case only(@Sendable (Section) -> Bool)
    /// These of the processor's range, and all outside of it.
    case processorOnly(@Sendable (Section) -> Bool)
  }

  /// What a relocation can tell apart in symbols of one address.
  enum Telling: Sendable {
    case nothing
    /// The symbols' types (Arm: Thumb functions).
    case type
    /// st_other (PowerPC64: local entry points).
    case other
  }

  /// A run of GNU property types, and what BFD calls them where one is of another size.
  struct KnownProperties: Sendable {
    let types: ClosedRange<UInt32>
    let name: String
  }

  /// A run of relocation types, and the releases that know it.
  struct KnownRelocations: Sendable {
    let types: ClosedRange<UInt32>
    var releases = ReleaseRange(first: nil, last: nil)

    init(_ types: ClosedRange<UInt32>, _ releases: ReleaseRange = ReleaseRange(first: nil, last: nil)) {
      self.types = types
      self.releases = releases
    }

    init(_ type: UInt32, _ releases: ReleaseRange = ReleaseRange(first: nil, last: nil)) {
      self.init(type...type, releases)
    }
  }

  /// Every machine that was measured.
  static let all: [MachineFacts] = [
    x8664, i386, aarch64, arm, riscv, powerpc, powerpc64, s390, loongarch, mips, sparc64,
  ]

  /// What BFD's target for no machine in particular knows (bfd/elf64-gen.c); assumed of a machine that no strip was
  /// measured for, too, on whose modules nobody gets a verdict.
  static let noMachine = MachineFacts(
    machine: .none, name: "", triplets: (nil, nil), relocationNames: RelocationTypes("", [:]))

  private static let byMachine = Dictionary(uniqueKeysWithValues: all.map { ($0.machine, $0) })

  /// The facts about a machine; nil where no strip for it was measured.
  static func of(_ machine: Machine) -> MachineFacts? { byMachine[machine] }

  /// Whether strip takes a section of a type that the gABI does not define (`bfd_section_from_shdr`, bfd/elf.c).
  func takes(_ section: Section) -> Bool {
    let type = section.type.rawValue
    let isProcessors = (SectionType.loproc...SectionType.hiproc).contains(type)
    switch sectionTypes {
    case .any: return true
    case .processorOnly(let knows): return isProcessors ? knows(section) : true
    case .only(let knows):
      if isProcessors { return knows(section) }
      if type >= SectionType.louser { return !section.isAllocated }
      return (SectionType.loos...SectionType.hios).contains(type) && !section.flags.contains(.osNonconforming)
    }
  }

  /// Whether a section's type makes it debugging information.
  func isDebugging(_ type: SectionType) -> Bool { debuggingType == type.rawValue }

  /// Whether a release knows a relocation type; nil where that was not measured.
  ///
  /// - Parameter row: the number of a row of `BinutilsRelease.all`; nil asks for one that all know.
  func knowsRelocation(_ type: UInt32, row: BinutilsVersion?) -> Bool? {
    guard let knownRelocations else { return nil }
    return knownRelocations.contains { known in
      guard known.types.contains(type) else { return false }
      return row.map(known.releases.contains) ?? (known.releases == ReleaseRange(first: nil, last: nil))
    }
  }

  /// A number that releases share which know the same relocation types.
  func relocationGeneration(_ row: BinutilsVersion) -> Int {
    (knownRelocations ?? []).reduce(1) { $0 << 1 | ($1.releases.contains(row) ? 1 : 0) }
  }
}
