/// One thing that the strip of some releases of GNU Binutils does otherwise than that of the others.
///
/// **To add one**: a case, its row in `facts`, and the place in `Strip` that asks for it. What it says is held against the
/// recorded outcomes of its evidence (`QuirkTests`), and every prediction against those of all releases.
package enum Quirk: UInt8, CaseIterable, Sendable {
  // MARK: Opening a file

  /// What any of BFD's targets has to say of a file is printed at once; a refused file is tried by two. Otherwise it is kept
  /// until one has taken the file.
  case printsWhileMatching
  /// What two targets have to say of a file that both refuse is not printed, even if it is the same.
  case hidesWhyTwoRefuse
  /// Of what a target has to say of a file, five messages are kept.
  case keepsFiveMessages
  /// Only the first of the targets that are tried warns of a section past the end of the file.
  case warnsOnceOfPastEnd
  /// What is for no machine that BFD knows has no known "architecture"; otherwise, no known "format".
  case namesArchitecture
  /// What failed while BFD tried its targets is forgotten, and not told of a later failure.
  case forgetsFailedTargets
  /// A section past the end of the file is refused on sight, and not only when it is copied.
  case refusesSectionPastEnd
  /// A section with SHF_LINK_ORDER and sh_link 0 is worth a warning.
  case warnsOfLinkOrderToNothing
  /// The first relocations that cannot be read end strip, which says so itself; otherwise, it stops after a section with such.
  case diesOfUnreadableRelocations
  /// SHT_RELR is known.
  case knowsRelr
  /// A relocation section whose sh_link is no symbol table is taken to mean the only one.
  case repairsRelocationLink
  /// A compressed relocation section is copied as plain bytes.
  case copiesCompressedRelocations
  /// An alignment of 2^63 is noticed when the file is laid out, and not when it is opened.
  case noticesAlignmentLate
  /// The power of an alignment that is no power of two is rounded up; otherwise its lowest bit counts.
  case roundsAlignmentUp
  /// Sections are aligned in the file as in memory, however large the alignment.
  case alignsFileOffsets
  /// The GNU properties that are the same on all machines (0xb0000000 to 0xb000ffff) are known.
  case knowsGenericProperties
  /// GNU_PROPERTY_MEMORY_SEAL is known.
  case knowsMemorySealing
  /// A symbol of a binding or type that BFD has no meaning for is refused.
  case refusesUnsupportedSymbols
  /// What the machine's BFD refuses strip, but not objcopy, takes for a file of no machine in particular: copied without a
  /// word, with another e_machine.
  case copiesWhatItRefuses

  /// Of object attributes the first byte is reported where it is no version that is known.
  case reportsAttributesVersion
  /// Object attributes are read as subsections of typed values.
  case knowsTypedAttributes
  /// An index of unwinding tables that names no section, with no code in front of it: strip looks for some past the start of
  /// the section headers.
  case needsCodeForIndex
  /// A section that is called after another, which is not there: strip follows a null pointer.
  case needsCounterpart
  /// An option record that is too short for what it is about is worth a warning.
  case reportsTruncatedOptions
  /// Object attributes are not looked at.
  case readsNoAttributes
  /// A member of an archive that is not recognised is worth a message; either way it is copied as it is.
  case reportsUnknownMembers

  // MARK: Groups

  /// Each section flagged SHF_GROUP joins the first group found that lists it; groups that share a section end up as one
  /// ring. Otherwise a section belongs to the first group that lists it, and later mentions are "invalid entry".
  case joinsFirstGroupFound
  /// A file with a section flagged SHF_GROUP that no group lists is refused.
  case refusesOrphanMember
  /// A group of which no section is left to claim makes BFD refuse the file.
  case refusesGroupWithoutMembers
  /// Where a group goes whose members go too, one of them with an empty relocation section, strip follows a null pointer.
  case crashesOnDroppedGroup
  /// A group whose signature symbol is dropped: strip follows a null pointer instead of failing.
  case crashesWithoutSignature
  /// A group's list is written past its buffer where there are too many entries, and one assertion stands for too many and
  /// too few.
  case overrunsGroupList
  /// Writing past the buffer was seen to end strip; in the others it has not been, in some 130 runs each.
  case diesOfOverrun
  /// "corrupted group section": a group whose entries do not fit makes strip fail, where it asserted before.
  case refusesCorruptedGroup

  // MARK: Sections

  /// The debugging sections of GCC's LTO (`.gnu.debuglto_.debug_*`) are taken for debugging information.
  case knowsGccLtoDebugging
  /// strip, but not objcopy, keeps them, even where they are named, unless told to remove all of LTO.
  case keepsGccLtoDebugging
  /// Unknown section flags are worth a warning.
  case reportsUnknownFlags

  // MARK: Symbols

  /// Every output section gets a section symbol, needed or not, which moves the global symbols.
  case addsSectionSymbols
  /// Section symbols of sections that BFD does not know, or that are dropped, are left out of the output.
  case dropsAbsoluteSectionSymbols
  /// A symbol whose name is outside the string table gets another one.
  case renamesNamelessSymbols
  /// Symbols in the symbol table or a string table follow it to its new place.
  case followsTables

  // MARK: Relocations

  /// BFD aborts where it is to say which entry of a secondary relocation section is wrong.
  case abortsOverSecondaryRelocations
  /// `--strip-all` still reads the relocations that it drops, and trips over bad ones.
  case stripAllReadsRelocations
  /// A secondary relocation section cannot be written any more: it leaves strip with BFD's private type and without a
  /// target, silently.
  case orphansSecondaryRelocations
  /// A secondary relocation section cannot be written any more: strip fails.
  case failsAtSecondaryRelocations
  /// Relocation sections that are copied as they are name no symbol table.
  case leavesOutSymbolTable
  /// They name the symbol table even where they are loaded, and so taken for those of a dynamic linker.
  case guessesSymbolTable
  /// Relocations of BFD's own type for secondary ones, which were never read, make strip fail.
  case missesRelocations
  /// A file with a secondary relocation section is refused.
  case refusesSecondaryRelocations
  /// The special symbol of a relocation of three types ends strip, after an assertion.
  case crashesAtSpecialSymbols
  /// A section with SHT_REL, which the machine does not have, makes strip fail.
  case refusesRelocationsOfOtherKind

  // MARK: Build notes

  /// strip is done with a file at the first section of malformed build notes; otherwise it goes on and fails in the end.
  case stopsAtBadNotes
  /// After a section that cannot be copied, or malformed build notes, strip goes on, with what is to be said of groups and
  /// links.
  case goesOnAfterFailure
  /// A section for build notes without any is worth a warning.
  case warnsOfEmptyNotes
  /// Merged build notes are found by the name of their section, so that those of several with one name are mixed up.
  case matchesNotesByName
}

extension Quirk {
  /// Which releases have a quirk, where it sits, and what shows it.
  struct Facts: Sendable {
    /// The releases that have it.
    let releases: ReleaseRange
    /// The machines whose strip has it; nil for all.
    let machines: Set<Machine>?
    /// Function and file of Binutils.
    let place: StaticString
    /// A fixture whose recorded outcome differs where the quirk begins or ends; nil where what differs is no outcome of
    /// strip, or was not recorded.
    let evidence: String?

    init(
      _ releases: ReleaseRange, on machines: Set<Machine>? = nil, at place: StaticString,
      seen evidence: String? = nil
    ) {
      (self.releases, self.machines, self.place, self.evidence) = (releases, machines, place, evidence)
    }
  }

  /// The row of this quirk. Releases were found by running all of them, one after the other.
  var facts: Facts {
    switch self {
    case .printsWhileMatching:
      Facts(.through(2, 39), at: "bfd_check_format_matches (bfd/format.c)", seen: "shapes/type-reserved.ko")
    case .hidesWhyTwoRefuse:
      Facts(
        .between((2, 40), (2, 42)), at: "bfd_check_format_matches (bfd/format.c)",
        seen: "shapes/link-order-symtab.ko")
    case .keepsFiveMessages: Facts(.from(2, 40), at: "_bfd_per_xvec_warn (bfd/bfd.c)")
    case .warnsOnceOfPastEnd: Facts(.between((2, 36), (2, 42)), at: "bfd_reinit (bfd/format.c)")
    case .namesArchitecture:
      Facts(.from(2, 46), at: "copy_object (binutils/objcopy.c)", seen: "shapes/type-reserved.ko")
    case .forgetsFailedTargets:
      Facts(
        .from(2, 46), at: "bfd_check_format_matches (bfd/format.c)",
        seen: "shapes/symbol-xindex-without-table.ko")
    case .refusesSectionPastEnd:
      Facts(.from(2, 36), at: "elf_object_p (bfd/elfcode.h)", seen: "shapes/null-past-end.ko")
    case .warnsOfLinkOrderToNothing:
      Facts(.through(2, 35, 2), at: "_bfd_elf_setup_sections (bfd/elf.c)", seen: "shapes/link-order-zero.ko")
    case .diesOfUnreadableRelocations:
      Facts(
        .through(2, 42), at: "mark_symbols_used_in_relocations (binutils/objcopy.c)",
        seen: "shapes/rela-type-unknown.ko")
    case .knowsRelr: Facts(.from(2, 38), at: "bfd_section_from_shdr (bfd/elf.c)", seen: "shapes/type-relr.ko")
    case .repairsRelocationLink:
      Facts(.through(2, 37), at: "bfd_section_from_shdr (bfd/elf.c)", seen: "shapes/rela-link-zero.ko")
    case .copiesCompressedRelocations:
      Facts(.from(2, 41), at: "bfd_section_from_shdr (bfd/elf.c)", seen: "shapes/compressed-relocations.ko")
    case .noticesAlignmentLate:
      // Not in 2.40; 2.36 to 2.39 were not run on such a file, and refuse it in any case.
      Facts(.through(2, 35, 2), at: "elf_fake_sections (bfd/elf.c)")
    case .roundsAlignmentUp: Facts(.through(2, 38), at: "_bfd_elf_make_section_from_shdr (bfd/elf.c)")
    case .alignsFileOffsets:
      // Not in 2.44; 2.41 to 2.43 were not run on such a file.
      Facts(.through(2, 43), at: "_bfd_elf_assign_file_position_for_section (bfd/elf.c)")
    case .knowsGenericProperties:
      // Not in 2.35.2; 2.36 to 2.39 were not run on such a file.
      Facts(.from(2, 40), at: "_bfd_elf_parse_gnu_properties (bfd/elf-properties.c)")
    case .knowsMemorySealing:
      // Not in 2.40; 2.41 to 2.43 were not run on such a file.
      Facts(.from(2, 44), at: "_bfd_elf_parse_gnu_properties (bfd/elf-properties.c)")
    case .refusesUnsupportedSymbols: Facts(.from(2, 45), at: "elf_slurp_symbol_table (bfd/elfcode.h)")
    case .copiesWhatItRefuses:
      Facts(.only(2, 45), at: "bfd_check_format_matches (bfd/format.c)", seen: "shapes/crel.ko")
    case .reportsAttributesVersion:
      Facts(
        .from(2, 46), on: MachineFacts.measured.subtracting([.x8664, .i386]),
        at: "_bfd_elf_parse_attributes (bfd/elf-attrs.c)")
    case .knowsTypedAttributes:
      Facts(.from(2, 46), on: [.aarch64], at: "_bfd_elf_parse_attributes (bfd/elf-attrs.c)")
    case .needsCodeForIndex:
      // Not in 2.47.50; 2.45 to 2.47 were not run on such a file.
      Facts(.through(2, 44), on: [.arm], at: "elf32_arm_copy_special_section_fields (bfd/elf32-arm.c)")
    case .needsCounterpart:
      Facts(.through(2, 43), on: [.mips], at: "_bfd_mips_final_write_processing (bfd/elfxx-mips.c)")
    case .reportsTruncatedOptions:
      Facts(.from(2, 36), on: [.mips], at: "_bfd_mips_elf_section_from_shdr (bfd/elfxx-mips.c)")
    case .readsNoAttributes:
      Facts(.from(2, 46), on: [.x8664, .i386], at: "_bfd_elf_parse_attributes (bfd/elf-attrs.c)")

    case .reportsUnknownMembers: Facts(.through(2, 44), at: "copy_archive (binutils/objcopy.c)")

    case .joinsFirstGroupFound:
      Facts(.through(2, 42), at: "setup_group (bfd/elf.c)", seen: "shapes/groups-share-three.ko")
    case .refusesOrphanMember:
      Facts(.through(2, 39), at: "setup_group (bfd/elf.c)", seen: "shapes/group-flag-orphan.ko")
    case .refusesGroupWithoutMembers:
      Facts(
        .from(2, 46), at: "process_sht_group_entries (bfd/elf.c)", seen: "shapes/groups-share-identical.ko")
    case .crashesOnDroppedGroup:
      Facts(
        .through(2, 37), at: "_bfd_elf_fixup_group_sections (bfd/elf.c)",
        seen: "shapes/group-debug-empty-relocations.ko")
    case .crashesWithoutSignature:
      Facts(
        .between((2, 36), (2, 37)), at: "bfd_elf_set_group_contents (bfd/elf.c)",
        seen: "shapes/group-signature-dropped.ko")
    case .overrunsGroupList:
      Facts(.through(2, 39), at: "bfd_elf_set_group_contents (bfd/elf.c)", seen: "modules/gcc-cxx-lld.ko")
    case .diesOfOverrun: Facts(.through(2, 35, 2), at: "bfd_elf_set_group_contents (bfd/elf.c)")
    case .refusesCorruptedGroup:
      Facts(.from(2, 45), at: "bfd_elf_set_group_contents (bfd/elf.c)", seen: "modules/nvidia-shape.ko")

    case .knowsGccLtoDebugging:
      Facts(
        .from(2, 37), at: "_bfd_elf_make_section_from_shdr (bfd/elf.c)",
        seen: "shapes/gcc-lto-debug-referenced.ko")
    case .keepsGccLtoDebugging:
      Facts(.from(2, 46), at: "strip_main (binutils/objcopy.c)", seen: "shapes/gcc-lto-debug-referenced.ko")
    case .reportsUnknownFlags:
      Facts(
        .from(2, 46), at: "_bfd_elf_copy_private_section_data (bfd/elf.c)",
        seen: "shapes/flag-os-nonconforming.ko")

    case .addsSectionSymbols:
      Facts(.through(2, 35, 2), at: "elf_map_symbols (bfd/elf.c)", seen: "shapes/rela-twice-stable.ko")
    case .dropsAbsoluteSectionSymbols: Facts(.through(2, 42), at: "elf_map_symbols (bfd/elf.c)")
    case .renamesNamelessSymbols: Facts(.through(2, 42), at: "elf_slurp_symbol_table (bfd/elfcode.h)")
    case .followsTables: Facts(.from(2, 43), at: "swap_out_syms (bfd/elf.c)")

    case .abortsOverSecondaryRelocations: Facts(.from(2, 40), at: "_bfd_doprnt_scan (bfd/bfd.c)")
    case .stripAllReadsRelocations:
      Facts(
        .through(2, 40), at: "copy_relocations_in_section (binutils/objcopy.c)",
        seen: "shapes/rela-type-unknown.ko")
    case .orphansSecondaryRelocations:
      Facts(
        .from(2, 46), on: [.x8664, .i386], at: "_bfd_elf_write_secondary_reloc_section (bfd/elf.c)",
        seen: "shapes/klp-rela.ko")
    case .failsAtSecondaryRelocations:
      Facts(
        .from(2, 46), on: MachineFacts.measured.subtracting([.x8664, .i386, .arm, .sparcv9]),
        at: "_bfd_elf_write_secondary_reloc_section (bfd/elf.c)")
    case .leavesOutSymbolTable:
      // Not in 2.40; 2.36 to 2.39 were not looked at.
      Facts(.through(2, 39), at: "assign_section_numbers (bfd/elf.c)")
    case .guessesSymbolTable:
      // Not in 2.44; 2.41 to 2.43 were not looked at.
      Facts(.between((2, 40), (2, 43)), at: "assign_section_numbers (bfd/elf.c)")
    case .missesRelocations: Facts(.from(2, 36), at: "_bfd_elf_write_secondary_reloc_section (bfd/elf.c)")
    case .refusesSecondaryRelocations:
      Facts(.all, on: [.arm], at: "_bfd_elf_slurp_secondary_reloc_section (bfd/elf.c)")
    case .crashesAtSpecialSymbols:
      Facts(.through(2, 35, 2), on: [.mips], at: "mips_elf64_slurp_one_reloc_table (bfd/elf64-mips.c)")
    case .refusesRelocationsOfOtherKind:
      Facts(
        .only(2, 43), on: [.x8664], at: "elf_x86_64_info_to_howto (bfd/elf64-x86-64.c)",
        seen: "shapes/rel-alone.ko")

    case .stopsAtBadNotes: Facts(.from(2, 43), at: "merge_gnu_build_notes (binutils/objcopy.c)")
    case .goesOnAfterFailure:
      Facts(.through(2, 40), at: "copy_object (binutils/objcopy.c)", seen: "shapes/build-notes-group.ko")
    case .warnsOfEmptyNotes:
      Facts(.through(2, 39), at: "copy_object (binutils/objcopy.c)", seen: "shapes/build-notes-empty.ko")
    case .matchesNotesByName:
      Facts(
        .through(2, 35, 2), at: "copy_object (binutils/objcopy.c)", seen: "shapes/build-notes-one-name.ko")
    }
  }
}

/// The quirks of one release on one machine.
struct QuirkSet: Sendable {
  private let bits: UInt64

  /// - Parameter row: the number of a row of `BinutilsRelease.all`.
  init(of row: BinutilsVersion, on machine: Machine) {
    bits = QuirkSet.all.reduce(0) { bits, quirk in
      let has = quirk.facts.releases.contains(row) && quirk.facts.machines?.contains(machine) ?? true
      return has ? bits | quirk.bit : bits
    }
  }

  private static let all = Quirk.allCases.map { (facts: $0.facts, bit: bit(of: $0)) }

  /// The bit that stands for a quirk, the 62nd and 63rd for none.
  static func bit(of quirk: Quirk) -> UInt64 { 1 << UInt64(quirk.rawValue) }

  func contains(_ quirk: Quirk) -> Bool { bits & QuirkSet.bit(of: quirk) != 0 }

  /// The bits of quirks that only one of both has.
  func differences(from other: QuirkSet) -> UInt64 { bits ^ other.bits }
}
