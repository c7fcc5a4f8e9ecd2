/// What BFD, the kernel and readelf know of one machine: all that depends on the processor, measured with that machine's
/// own strips.
///
/// **To add a machine**, see CONTRIBUTING.md.
struct MachineFacts: Sendable {
  /// Which machine.
  let machine: Machine
  /// The usual name.
  let name: String
  /// How GNU names a strip built for it, `aarch64-linux-gnu`: for little-endian and for big-endian files.
  let triplets: (little: String?, big: String?)
  /// Which files the facts are about, where BFD has several targets for one machine; nil for all of its files.
  var isForFile: (@Sendable (ElfHeader) -> Bool)?

  /// Whether the relocations of a file carry their addends (elf_backend_default_use_rela_p).
  var usesRela = true
  /// Whether BFD provides for relocations of both kinds (elf_backend_may_use_rel_p, elf_backend_may_use_rela_p).
  var usesBothKinds = false
  /// Where BFD has code of the machine's own that reads and writes relocations, as one entry can stand for several. It
  /// knows nothing of secondary relocation sections, in no release: they are copied as bytes.
  var relocationCode: StaticString?
  /// Whether it has such code.
  var hasOwnRelocations: Bool { relocationCode != nil }

  /// Whether it is the first machine that a strip built for it tries. i386 is not: its modules are stripped by a strip for
  /// x86-64.
  var isDefaultTarget = true

  /// How many targets for the machine read a file of the class, and say what they have to say, before they look whose ABI it is.
  var readers = 1

  /// Whether the kernel's loader looks at e_flags (elf_check_arch in arch/*/include/asm/elf.h, module_elf_check_arch).
  var kernelReadsFlags = true

  /// How many bytes the kernel's loader wants to be zero where it is to write a relocation of a type; nil where it does not
  /// look.
  var zeroBytes: (@Sendable (UInt32) -> Int)?

  /// Whether sh_link 0xff00 and 0xff01 pass for section numbers, for the sake of Solaris.
  var knowsSolarisLinks = false

  /// Section types of the machine by number, as readelf spells them.
  var sectionTypeNames: [UInt32: String] = [:]
  /// What strip does with a section of a type that the gABI does not define (elf_backend_section_from_shdr).
  var sectionTypes = SectionTypes.any
  /// The type that makes a section debugging information, whatever its name, and loaded or not.
  var debuggingType: UInt32?
  /// The type of sections with object attributes, beside SHT_GNU_ATTRIBUTES.
  var attributesType: UInt32?
  /// The type of sections with option records.
  var optionsType: UInt32?
  /// The flags that a section comes out with, where type or name add or take some (elf_backend_fake_sections,
  /// elf_backend_special_sections); nil where they stay as they are.
  var changedFlags: (@Sendable (Section) -> SectionFlags)?
  /// The sections for which the machine's own code looks for what they link to; nil where BFD's common code is asked
  /// instead, which links nothing but secondary relocations (elf_backend_copy_special_section_fields).
  var isCodeIndex: (@Sendable (Section) -> Bool)?
  /// A name, the type and the size that BFD holds a section of this name to: of another type, it comes out with this one
  /// and its last word cleared; of another size, strip fails.
  var fixedSection: (name: StaticString, type: UInt32, size: UInt64)?
  /// The section that one of this name is about, after whose name it is called; nil for others, and where there are none.
  var counterpart: (@Sendable (Section) -> ElfName?)?
  /// The flag of the processor's range that readelf has a letter for.
  var flagLetter: (bit: UInt64, letter: Character)?

  /// The letters of mapping symbols, `$x` or `$x.name`, which `--strip-unneeded` keeps (bfd_is_target_special_symbol).
  var mappingSymbols = ""

  /// What becomes of a symbol that comes out with another value, or in another section; nil for others, and where there are
  /// none (elf_backend_symbol_processing, elf_backend_link_output_symbol_hook).
  var movedSymbol: (@Sendable (Symbol) -> Symbol?)?

  /// Names of relocation types.
  let relocationNames: RelocationTypes
  /// What r_info holds beside the symbol.
  var typeField = TypeField.oneType
  /// Relocation types that BFD knows (the backend's `rtype_to_howto`). It refuses a file with others.
  let knownRelocations: [KnownRelocations]
  /// Those among them that come out as type 0, since their rows in BFD's table are empty.
  var blankRelocations: [KnownRelocations] = []

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
    case only(ClosedRange<UInt32>)
    /// These of the processor's range, and all outside of it.
    case processorOnly(@Sendable (Section, Module) -> Bool)
  }

  /// What the type field of a relocation holds.
  enum TypeField: Sendable {
    /// One type.
    case oneType
    /// One type in the lowest byte; BFD does not read the others, and writes zeros.
    case lowestByte
    /// One type in the lowest byte. Above it BFD reads a number where the type is R_SPARC_OLO10, and drops what is there
    /// otherwise.
    case lowestByteAndNumber
    /// Three types and a special symbol, the first type lowest. Special symbols are lost; and without a first type the
    /// others are taken for relocations of their own.
    case threeTypes
  }

  /// What a relocation can tell apart in symbols of one address.
  enum Telling: Sendable {
    case nothing
    /// The symbols' types (Arm: Thumb functions).
    case type
    /// st_other (PowerPC64: local entry points).
    case other
  }

  /// A run of GNU property types, what BFD calls them where one is of another size, and the releases that know them.
  struct KnownProperties: Sendable {
    let types: ClosedRange<UInt32>
    let name: String
    /// Whether the type's number is told too.
    var namesType = false
    var releases = ReleaseRange(first: nil, last: nil)
  }

  /// A run of relocation types, and where it is known.
  struct KnownRelocations: Sendable {
    let types: ClosedRange<UInt32>
    let releases: ReleaseRange
    /// Whether only SHT_RELA has them.
    let onlyWithAddends: Bool

    init(
      _ types: ClosedRange<UInt32>, _ releases: ReleaseRange = .all, onlyWithAddends: Bool = false
    ) {
      self.types = types
      self.releases = releases
      self.onlyWithAddends = onlyWithAddends
    }

    init(_ type: UInt32, _ releases: ReleaseRange = .all) { self.init(type...type, releases) }
  }

  /// Every machine that was measured.
  static let all: [MachineFacts] = [
    x8664, i386, aarch64, arm, riscv, powerpc, powerpc64, s390, loongarch, mipsO32, mipsN32, mipsN64, sparc64,
  ]

  /// What BFD's target for no machine in particular knows (bfd/elf64-gen.c); assumed of a machine that no strip was
  /// measured for, too, on whose modules nobody gets a verdict.
  static let noMachine = MachineFacts(
    machine: .none, name: "", triplets: (nil, nil), relocationNames: RelocationTypes("", [:]),
    knownRelocations: [KnownRelocations(0...UInt32.max)])

  /// Those machines.
  static let measured = Set(all.map(\.machine))

  /// What all files for a machine have in common: names and numbers. nil where no strip for it was measured.
  static func of(_ machine: Machine) -> MachineFacts? { all.first { $0.machine == machine } }

  /// The facts about a file; nil where no strip for its machine was measured.
  static func of(_ header: ElfHeader?) -> MachineFacts? {
    guard let header else { return nil }
    return all.first { $0.machine == header.machine && $0.isForFile?(header) ?? true }
  }

  /// Whether some release reads what is in a section of this type: attributes, or options.
  func hasRecords(in type: SectionType) -> Bool {
    type == .gnuAttributes || type.rawValue == attributesType || type.rawValue == optionsType
  }

  /// Whether strip takes a section of a type that the gABI does not define (`bfd_section_from_shdr`, bfd/elf.c).
  func takes(_ section: Section, _ module: Module) -> Bool {
    let type = section.type.rawValue
    let isProcessors = (SectionType.loproc...SectionType.hiproc).contains(type)
    switch sectionTypes {
    case .any: return true
    case .processorOnly(let knows): return isProcessors ? knows(section, module) : true
    case .only(let known):
      if isProcessors { return known.contains(type) }
      if type >= SectionType.louser { return !section.isAllocated }
      return (SectionType.loos...SectionType.hios).contains(type) && !section.flags.contains(.osNonconforming)
    }
  }

  /// The flags that a section comes out with.
  func outputFlags(_ section: Section) -> SectionFlags { changedFlags?(section) ?? section.flags }

  /// Whether a section's type makes it debugging information.
  func isDebugging(_ type: SectionType) -> Bool { debuggingType == type.rawValue }

  /// Whether a section is held to a size and a type, and has another type.
  func spoils(_ section: Section) -> Bool {
    guard let fixedSection, section.name.equals(fixedSection.name) else { return false }
    return section.type.rawValue != fixedSection.type && section.type != .nobits
  }

  /// Whether a symbol stays for its name alone.
  func isMappingSymbol(_ name: @autoclosure () -> ElfName) -> Bool {
    guard !mappingSymbols.isEmpty else { return false }
    let name = name()
    guard name.hasPrefix("$"), name.count >= 2 else { return false }
    let rest = name.rest(after: 1)
    return rest.first.map(mappingSymbols.utf8.contains) ?? false
      && (name.count == 2 || rest.dropFirst().first == UInt8(ascii: "."))
  }
}

// MARK: Relocation types

extension MachineFacts {
  /// The type in r_info that a release does not know; nil where it knows them.
  ///
  /// - Parameter row: the number of a row of `BinutilsRelease.all`; nil asks for what all know.
  func unknownType(in field: UInt32, hasAddends: Bool, row: BinutilsVersion?) -> UInt32? {
    func unknown(_ type: UInt32) -> UInt32? {
      let isKnown = knownRelocations.contains { known in
        known.types.contains(type) && (hasAddends || !known.onlyWithAddends)
          && (row.map(known.releases.contains) ?? (known.releases == .all))
      }
      return isKnown ? nil : type
    }
    return switch typeField {
    case .oneType: unknown(field)
    case .lowestByte, .lowestByteAndNumber: unknown(field & 0xFF)
    case .threeTypes: unknown(field & 0xFF) ?? unknown(field >> 8 & 0xFF) ?? unknown(field >> 16 & 0xFF)
    }
  }

  /// Whether a release writes the types in r_info as they were.
  ///
  /// - Parameter row: the number of a row of `BinutilsRelease.all`; nil asks for what all do.
  func keepsTypes(in field: UInt32, row: BinutilsVersion?) -> Bool {
    switch typeField {
    case .oneType:
      !blankRelocations.contains { blank in
        blank.types.contains(field) && row.map(blank.releases.contains) ?? true
      }
    case .lowestByte: field <= 0xFF
    case .lowestByteAndNumber: field <= 0xFF || field & 0xFF == 33
    case .threeTypes: field >> 24 == 0 && (field & 0xFF != 0 || field == 0)
    }
  }

  /// What is written where the types are not kept. Of three types without a first one each is a relocation of its own to
  /// BFD; here the next ones stand for them.
  func writtenType(in field: UInt32) -> UInt32 {
    switch typeField {
    case .oneType: 0
    case .lowestByte, .lowestByteAndNumber: field & 0xFF
    case .threeTypes: field & 0xFF == 0 ? field >> 8 & 0xFFFF : field & 0xFF_FFFF
    }
  }

  /// Whether the type has no use for a symbol, which is then lost: R_MIPS_NONE, R_MIPS_LITERAL, R_MIPS_INSERT_A,
  /// R_MIPS_INSERT_B, R_MIPS_DELETE (`mips_elf64_slurp_one_reloc_table`, bfd/elf64-mips.c).
  func dropsSymbol(in field: UInt32) -> Bool {
    typeField == .threeTypes && [0, 8, 25, 26, 27].contains(field & 0xFF)
  }

  /// Whether two relocations become one, R_SPARC_OLO10: R_SPARC_LO10, and R_SPARC_13 of no symbol at the same place
  /// (`elf64_sparc_write_relocs`, bfd/elf64-sparc.c).
  func joins(_ first: Relocation, _ second: Relocation) -> Bool {
    canJoin(second.type) && first.type & 0xFF == 12 && first.offset == second.offset
  }

  /// Whether a relocation of the type can be joined with the one before.
  func canJoin(_ field: UInt32) -> Bool { typeField == .lowestByteAndNumber && field & 0xFF == 11 }

  /// Whether the machine's own code asserts that there is no such relocation: one with a special symbol that a second
  /// type would be about (MIPS).
  func asserts(against field: UInt32) -> Bool {
    typeField == .threeTypes && field >> 24 != 0 && field & 0xFF != 0 && field & 0xFF_FF00 != 0
  }

  /// Whether the machine's own code asserts, of each section, that relocations have addends (SPARC).
  var assertsAddends: Bool { typeField == .lowestByteAndNumber }

  /// A number that releases share which know the same relocation types, and write them alike.
  func relocationGeneration(_ row: BinutilsVersion) -> Int {
    // Releases differ in few of them.
    (knownRelocations + blankRelocations).filter { $0.releases != .all }
      .reduce(1) { $0 << 1 | ($1.releases.contains(row) ? 1 : 0) }
  }
}
