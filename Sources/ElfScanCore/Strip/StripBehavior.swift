/// How the strip of one Binutils generation treats relocatable files, as far as generations differ.
struct StripBehavior: Sendable, Hashable {
  /// How BFD finds out which sections form a group.
  enum GroupLinking: Sendable, Hashable {
    /// Until 2.42: each section flagged SHF_GROUP joins the first group found that lists it; groups that share a
    /// section end up as one ring.
    case firstGroupFound
    /// From 2.43: a section belongs to the first group that lists it; later mentions are "invalid entry".
    case firstGroupClaims
  }

  /// What happens to a section flagged SHF_GROUP that no group lists.
  enum OrphanMember: Sendable, Hashable {
    /// 2.35: the file is refused.
    case refused
    /// 2.40 to 2.42: "no group info for section", and strip goes on.
    case reported
    /// From 2.43: nobody looks.
    case ignored
  }

  /// How `bfd_elf_set_group_contents` (bfd/elf.c) writes the list of a group back.
  enum GroupWriting: Sendable, Hashable {
    /// Until 2.39: one assertion when the count does not fit, and bytes before the buffer are overwritten when
    /// there are too many.
    case unbounded
    /// 2.40 to 2.44: one assertion for too many entries, another for too few.
    case bounded
    /// After 2.44: "corrupted group section", and strip fails.
    case refused
  }

  var groupLinking: GroupLinking
  var orphanMember: OrphanMember
  var groupWriting: GroupWriting
  /// Whether a group of which no section is left to claim makes BFD refuse the file (from 2.46).
  var refusesGroupWithoutMembers: Bool
  /// Whether every output section gets a section symbol, needed or not (2.35); this moves the global symbols.
  var addsSectionSymbols: Bool
  /// Whether section symbols of sections that BFD does not know, or that are dropped, are left out of the output
  /// (until 2.42).
  var dropsAbsoluteSectionSymbols: Bool
  /// Whether a section with SHF_LINK_ORDER and sh_link 0 is worth a warning (2.35).
  var warnsOfLinkOrderToNothing: Bool
  /// Whether BFD knows the debugging sections of GCC's LTO (`.gnu.debuglto_.debug_*`) for what they are (from 2.40).
  var knowsGccLtoDebugging: Bool
  /// Whether strip, but not objcopy, keeps them, even where they are named (from 2.46), unless told to remove all of LTO.
  var keepsGccLtoDebugging: Bool
  /// Whether `--strip-all` still reads the relocations that it drops, and trips over bad ones (until 2.40).
  var stripAllReadsRelocations: Bool
  /// Whether a relocation section whose sh_link is no symbol table is taken to mean the only one (2.35).
  var repairsRelocationLink: Bool
  /// Whether a section past the end of the file is refused on sight (from 2.36), and not only when copied.
  var refusesSectionPastEnd: Bool
  /// Whether SHT_RELR is known (after 2.35).
  var knowsRelr: Bool
  /// Whether a compressed relocation section is copied as plain bytes (from 2.43).
  var copiesCompressedRelocations: Bool
  /// Whether BFD cannot write a secondary relocation section any more (2.47, and 2.46 on 32-bit MIPS). On x86 the section
  /// leaves strip with BFD's private type and without a target, silently; elsewhere strip fails, except where BFD does
  /// not try (`MachineSupport.hasOwnRelocations`).
  var losesSecondaryRelocations: Bool
  /// Whether a symbol whose name is outside the string table gets another one (until 2.42).
  var renamesNamelessSymbols: Bool
  /// Whether symbols in the symbol table or a string table follow it to its new place (from 2.43).
  var followsTables: Bool
  /// Whether unknown section flags are worth a warning (from 2.46).
  var reportsUnknownFlags: Bool
  /// Whether strip is done with a file at the first section of malformed build notes (2.44, taken to hold from 2.43);
  /// before, it goes on and fails in the end.
  var stopsAtBadNotes: Bool
  /// Whether a section for build notes without any is worth a warning (2.35).
  var warnsOfEmptyNotes: Bool
  /// Whether merged build notes are found by the name of their section (2.35), so that those of several sections with
  /// one name are mixed up.
  var matchesNotesByName: Bool
  /// First x86-64 relocation type that is unknown.
  var x86TypeLimit: UInt32
  /// First RISC-V relocation type that is unknown.
  var riscvTypeLimit: UInt32

  /// Whether a secondary relocation section silently stops being one.
  func orphansSecondaryRelocations(_ machine: Machine) -> Bool {
    losesSecondaryRelocations && (machine == .x8664 || machine == .i386)
  }

  /// 2.35 to 2.39.
  static let unbounded = StripBehavior(
    groupLinking: .firstGroupFound,
    orphanMember: .refused,
    groupWriting: .unbounded,
    refusesGroupWithoutMembers: false,
    addsSectionSymbols: true,
    dropsAbsoluteSectionSymbols: true,
    warnsOfLinkOrderToNothing: true,
    knowsGccLtoDebugging: false,
    keepsGccLtoDebugging: false,
    stripAllReadsRelocations: true,
    repairsRelocationLink: true,
    refusesSectionPastEnd: false,
    knowsRelr: false,
    copiesCompressedRelocations: false,
    losesSecondaryRelocations: false,
    renamesNamelessSymbols: true,
    followsTables: false,
    reportsUnknownFlags: false,
    stopsAtBadNotes: false,
    warnsOfEmptyNotes: true,
    matchesNotesByName: true,
    x86TypeLimit: 43,
    riscvTypeLimit: 58)

  /// 2.40 to 2.42: what differs from the generation before.
  static func bounded(stripAllReadsRelocations: Bool = false) -> StripBehavior {
    var next = StripBehavior.unbounded
    next.orphanMember = .reported
    next.groupWriting = .bounded
    next.addsSectionSymbols = false
    next.knowsGccLtoDebugging = true
    next.warnsOfLinkOrderToNothing = false
    next.stripAllReadsRelocations = stripAllReadsRelocations
    next.repairsRelocationLink = false
    next.refusesSectionPastEnd = true
    next.knowsRelr = true
    next.warnsOfEmptyNotes = false
    next.matchesNotesByName = false
    next.riscvTypeLimit = 61
    return next
  }

  /// 2.43 and 2.44: what differs from the generation before.
  static func claiming(x86TypeLimit: UInt32) -> StripBehavior {
    var next = StripBehavior.bounded()
    next.groupLinking = .firstGroupClaims
    next.orphanMember = .ignored
    next.dropsAbsoluteSectionSymbols = false
    next.copiesCompressedRelocations = true
    next.renamesNamelessSymbols = false
    next.followsTables = true
    next.stopsAtBadNotes = true
    next.riscvTypeLimit = 69
    next.x86TypeLimit = x86TypeLimit
    return next
  }

  /// 2.47, seen in 2.46 on MIPS, and taken to hold from 2.45: what differs from the generation before.
  static let refusing: StripBehavior = {
    var next = StripBehavior.claiming(x86TypeLimit: 52)
    next.groupWriting = .refused
    next.refusesGroupWithoutMembers = true
    next.losesSecondaryRelocations = true
    next.keepsGccLtoDebugging = true
    next.reportsUnknownFlags = true
    return next
  }()
}
