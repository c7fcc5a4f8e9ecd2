/// What a line that strip prints is about, whatever names and numbers stand in it.
public enum StripEvent: String, Sendable, CaseIterable {
  // MARK: Opening a file

  /// A section goes past the end of the file (`elf_object_p`, bfd/elfcode.h).
  case sectionPastEnd = "section-past-end"
  /// A section claims to be larger than the file (`elf_object_p`, bfd/elfcode.h).
  case sectionLargerThanFile = "section-larger-than-file"
  /// A section larger than the file is to be read (`bfd_get_full_section_contents`, bfd/compress.c).
  case sectionTooLarge = "section-too-large"
  /// Sections point at each other in a circle (`bfd_section_from_shdr`, bfd/elf.c).
  case dependencyLoop = "dependency-loop"
  /// A section's name lies outside the string table (`bfd_elf_string_from_elf_section`, bfd/elf.c).
  case sectionNameOutside = "section-name-outside"
  /// A symbol's name lies outside the string table (`bfd_elf_string_from_elf_section`, bfd/elf.c).
  case symbolNameOutside = "symbol-name-outside"
  /// Symbols have their names in a section that is no string table (`bfd_elf_string_from_elf_section`, bfd/elf.c).
  case misplacedNames = "misplaced-names"
  /// A second symbol table is ignored (`bfd_section_from_shdr`, bfd/elf.c).
  case severalSymbolTables = "several-symbol-tables"
  /// A section is of a type without meaning (`bfd_section_from_shdr`, bfd/elf.c).
  case unknownSectionType = "unknown-section-type"
  /// sh_link of relocations is no section (`bfd_section_from_shdr`, bfd/elf.c).
  case invalidRelocationLink = "invalid-relocation-link"
  /// A second relocation section is ignored (`bfd_section_from_shdr`, bfd/elf.c).
  case secondaryRelocations = "secondary-relocations"
  /// A GNU property is damaged (`_bfd_elf_parse_gnu_properties`, bfd/elf-properties.c, and the machines' own).
  case corruptProperty = "corrupt-property"
  /// A GNU property is of an unknown type (`_bfd_elf_parse_gnu_properties`, bfd/elf-properties.c).
  case unknownProperty = "unknown-property"
  /// Object attributes are damaged (`_bfd_elf_parse_attributes`, bfd/elf-attrs.c).
  case corruptAttributes = "corrupt-attributes"
  /// Option records are damaged (`_bfd_mips_elf_section_from_shdr` and `_bfd_mips_elf_section_processing`, bfd/elfxx-mips.c).
  case corruptOptions = "corrupt-options"
  /// Attributes or options are too many to be looked at. No strip prints it: it stands for what one may print.
  case unreadRecords = "unread-records"
  /// A group lists what cannot be in it (`setup_group`; from 2.43 `process_sht_group_entries`, bfd/elf.c).
  case invalidGroupEntry = "invalid-group-entry"
  /// A group lists a section of a type without meaning (`_bfd_elf_setup_sections`; from 2.43 `process_sht_group_entries`,
  /// bfd/elf.c).
  case unknownGroupMember = "unknown-group-member"
  /// SHF_GROUP, and no group lists the section (`setup_group`, bfd/elf.c).
  case noGroupInfo = "no-group-info"
  /// A group without members (`_bfd_elf_setup_sections`, bfd/elf.c).
  case groupWithoutMembers = "group-without-members"
  /// A group that cannot be read (`_bfd_elf_setup_sections`, bfd/elf.c).
  case malformedGroup = "malformed-group"
  /// SHF_LINK_ORDER to no section (`_bfd_elf_setup_sections` and `assign_section_numbers`, bfd/elf.c).
  case linkOrderToNothing = "link-order-to-nothing"
  /// SHF_LINK_ORDER to what is no section of BFD's (`_bfd_elf_setup_sections`, bfd/elf.c).
  case invalidLinkOrder = "invalid-link-order"

  // MARK: What stops objcopy before it copies

  /// A symbol that is to go is one that relocations name (`filter_symbols`, binutils/objcopy.c).
  case symbolOfRelocation = "symbol-of-relocation"
  /// BFD knows the file for no machine (`copy_object`, binutils/objcopy.c).
  case unknownMachine = "unknown-machine"
  /// BFD has let in a file with a section past its end (`copy_object`, binutils/objcopy.c).
  case notModified = "not-modified"
  /// A file without sections (`copy_object`, binutils/objcopy.c).
  case noSections = "no-sections"
  /// A member of an archive that BFD does not know (`copy_archive`, binutils/objcopy.c).
  case unknownMember = "unknown-member"
  /// A thin archive (`copy_archive`, binutils/objcopy.c).
  case thinArchive = "thin-archive"
  /// A symbol's section number is in a table that there is not (`elf_slurp_symbol_table`, bfd/elfcode.h).
  case missingExtendedIndex = "missing-extended-index"
  /// A symbol's binding or type is without a meaning (`elf_slurp_symbol_table`, bfd/elfcode.h).
  case unsupportedSymbol = "unsupported-symbol"

  // MARK: Build notes

  /// Notes that are damaged (`merge_gnu_build_notes`, binutils/objcopy.c).
  case badNotes = "bad-notes"
  /// Notes that do not say their version (`merge_gnu_build_notes`, binutils/objcopy.c).
  case notesWithoutVersion = "notes-without-version"
  /// A section for notes without any (`copy_object`, binutils/objcopy.c).
  case emptyNotes = "empty-notes"
  /// Merged notes that are not found again (`copy_object`, binutils/objcopy.c).
  case lostNotes = "lost-notes"
  /// Merged notes without room in their section (`copy_object`, binutils/objcopy.c).
  case oversizedNotes = "oversized-notes"

  // MARK: Relocations

  /// A relocation names a symbol that does not exist (`elf_slurp_reloc_table_from_section`, bfd/elfcode.h).
  case invalidSymbolIndex = "invalid-symbol-index"
  /// A relocation is of a type that the machine does not have (`elf_slurp_reloc_table_from_section`, bfd/elfcode.h).
  case unsupportedRelocationType = "unsupported-relocation-type"
  /// The machine's own code asserts that there are no such relocations (`mips_elf64_canonicalize_reloc`, bfd/elf64-mips.c;
  /// bfd/elf64-sparc.c).
  case relocationAssertion = "relocation-assertion"
  /// A section's relocations could not be read (`copy_relocations_in_section`, binutils/objcopy.c).
  case unreadableRelocations = "unreadable-relocations"
  /// A relocation's symbol goes (`elf_write_relocs`, bfd/elfcode.h).
  case missingSymbol = "missing-symbol"
  /// The same of `*ABS*`, as BFD calls the symbol of no section.
  case missingAbsoluteSymbol = "missing-absolute-symbol"
  /// Secondary relocations are written that were not read (`_bfd_elf_write_secondary_reloc_section`, bfd/elf.c).
  case missingSecondaryRelocations = "missing-secondary-relocations"
  /// A secondary relocation's symbol goes (`_bfd_elf_write_secondary_reloc_section`, bfd/elf.c).
  case missingSecondarySymbol = "missing-secondary-symbol"
  /// BFD gives up over a message of its own that it cannot print (`_bfd_doprnt_scan`, bfd/bfd.c).
  case aborted

  // MARK: Copying and writing

  /// Section flags that have no meaning are kept (`copy_object`, binutils/objcopy.c).
  case unknownSectionFlags = "unknown-section-flags"
  /// An alignment that cannot be written (`_bfd_elf_assign_file_position_for_section`, bfd/elf.c).
  case alignmentTooLarge = "alignment-too-large"
  /// SHF_LINK_ORDER to a section that goes (`assign_section_numbers`, bfd/elf.c).
  case linkOrderRemoved = "link-order-removed"
  /// What secondary relocations belong to cannot be set (`_bfd_elf_copy_special_section_fields`, bfd/elf.c).
  case unsetSecondaryLink = "unset-secondary-link"
  /// The section that another one links to is not found again (`copy_special_section_fields`, bfd/elf.c).
  case lostLink = "lost-link"
  /// A group's list does not come out as long as it is to be (`bfd_elf_set_group_contents`, bfd/elf.c).
  case corruptedGroup = "corrupted-group"
  /// A section is not of the size that the machine's code wants (`_bfd_mips_elf_section_processing`, bfd/elfxx-mips.c).
  case wrongFixedSize = "wrong-fixed-size"

  // MARK: BFD's errors, which strip prints last (`bfd_errmsg`, bfd/bfd.c)

  /// bfd_error_file_not_recognized.
  case notRecognised = "not-recognised"
  /// bfd_error_wrong_format.
  case wrongFormat = "wrong-format"
  /// bfd_error_bad_value.
  case badValue = "bad-value"
  /// bfd_error_no_symbols.
  case noSymbols = "no-symbols"
  /// bfd_error_no_memory.
  case noMemory = "no-memory"
  /// bfd_error_file_truncated.
  case fileTruncated = "file-truncated"
  /// Nothing BFD has a word for: something failed, and no error was set.
  case unknownError = "unknown-error"

  /// Lines that are counted only.
  case further
}
