extension Signature {
  /// What strip, objcopy and ld of GNU Binutils print (bfd/elf.c, bfd/elfcode.h, binutils/objcopy.c).
  static let ofBinutils: [Signature] = [
    Signature(
      " assertion fail ", also: ["BFD "], .bfdFailure, .certain,
      "An assertion in BFD failed; it goes on all the same."),
    Signature(
      "internal error, aborting at ", .bfdFailure, .certain, "BFD gave up; there is no output."),
    Signature(
      "invalid entry (", also: ["in group ["], .sectionGroups, .certain,
      "A group lists a section that another group has claimed, or that cannot be in a group.",
      rules: [GroupSharedSection.self, GroupInvalidMember.self]),
    Signature(
      "corrupted group section", .sectionGroups, .certain,
      "A group has more or fewer members than there is room for; strip fails, and the file stays as it was.",
      rules: [GroupSharedSection.self]),
    Signature(
      "no group info for section", .sectionGroups, .certain,
      "A section is flagged as a member of a group (SHF_GROUP), and no group lists it.",
      rules: [GroupRelocationFlag.self, GroupOrphan.self]),
    Signature(
      "has no SHF_GROUP sections", .sectionGroups, .certain,
      "Nothing is left for a group: it is empty, or other groups have all its members.",
      rules: [GroupSharedSection.self, GroupEmpty.self]),
    Signature(
      "invalid entry in SHT_GROUP section", .sectionGroups, .certain,
      "A group lists a section that there is not.", rules: [GroupInvalidMember.self]),
    Signature(
      "section group entry number", also: ["corrupt"], .sectionGroups, .certain,
      "A group lists a section that there is not.", rules: [GroupInvalidMember.self]),
    Signature(
      "in group [", also: ["unexpected type"], .sectionGroups, .certain,
      "A group lists a section that cannot be in one.", rules: [GroupInvalidMember.self]),
    Signature(
      "in group [", also: ["unknown type"], .sectionGroups, .certain,
      "A group lists a section that cannot be in one.", rules: [GroupInvalidMember.self]),
    Signature(
      "secondary relocation section", also: ["ignoring"], .severalRelocationSections, .certain,
      "A second relocation section for one target is not read.",
      rules: [SeveralRelocationSections.self, RelocationKind.self]),
    Signature(
      "points to removed section", also: ["sh_link"], .sectionLink, .certain,
      "A section names another one that strip removes (SHF_LINK_ORDER); strip fails.", rules: [LinkOrder.self]
    ),
    Signature(
      "sh_link [", also: ["is incorrect"], .sectionLink, .certain,
      "A section names another one that there is not.", rules: [SectionLink.self]),
    Signature(
      "sh_link not set for section", .sectionLink, .possible,
      "A section is to follow another one, and names none; only a warning.", rules: [LinkOrderNone.self]),
    Signature(
      "ailed to find link section for section", .sectionLink, .possible,
      "A section names another one in a way that BFD does not know, such as .llvm_addrsig; only a warning.",
      rules: [LlvmSection.self]),
    Signature(
      "loop in section dependencies", .sectionLink, .likely, "Sections name each other in a circle.",
      rules: [LinkOrder.self]),
    Signature(
      "info section index cannot be set", .sectionLink, .certain,
      "A section names another one that is not in the output.", rules: [SectionLink.self]),
    Signature(
      "plugin needed to handle lto object", .ltoObject, .certain,
      "The object holds GCC's or LLVM's intermediate code, for which BFD needs a plugin.",
      rules: [GccLtoSection.self]),
    Signature(
      "unsupported relocation type", also: ["0x"], .relocationType, .certain,
      "BFD does not know a relocation type.", rules: [RelocationType.self]),
    Signature(
      "unknown type [0x", also: ["section `"], unless: ["in group ["], .relocationType, .certain,
      "BFD does not know a section type, such as 0x40000014 (SHT_CREL).",
      rules: [SectionTypeRefused.self, CompactRelocations.self]),
    Signature(
      "retaining unknown section flag", .relocationType, .possible,
      "BFD does not know a section flag; a warning.",
      rules: [SectionFlagsUnknown.self]),
    Signature(
      "has invalid symbol index", also: ["relocation"], .damagedFile, .certain,
      "A relocation names a symbol that there is not; a module that GNU strip has damaged can look like that.",
      rules: [RelocationSymbolIndex.self, StrippedBefore.self]),
    Signature(
      "relocation count is negative", .damagedFile, .certain, "A relocation section has an impossible size."),
    Signature(
      "required but not present", also: ["symbol `"], .damagedFile, .likely,
      "A relocation that stays names a symbol that goes.", rules: [RelocationDroppedSymbol.self]),
    Signature(
      "extending past end of file", .damagedFile, .certain, "The file is shorter than its sections.",
      rules: [SectionPastEnd.self]),
    Signature(
      "larger than the file size", .damagedFile, .certain, "A section is larger than the file.",
      rules: [SectionPastEnd.self]),
    Signature(
      "is larger than file size", .damagedFile, .certain, "A section is larger than the file.",
      rules: [SectionPastEnd.self]),
    Signature(
      "corrupt string table index", .damagedFile, .certain,
      "The table of section names is not where it should be."),
    Signature(
      "invalid string offset", also: ["for section"], .damagedFile, .certain,
      "A name is outside the table of names.", rules: [SymbolName.self]),
    Signature(
      "references nonexistent SHT_SYMTAB_SHNDX", .damagedFile, .certain,
      "A symbol's section number is in a table that there is not."),
    Signature(
      "multiple symbol tables detected", .damagedFile, .likely, "There is more than one symbol table.",
      rules: [SeveralSymbolTables.self]),
    Signature("' is empty", also: ["the input file"], .damagedFile, .certain, "The file has no bytes."),
    Signature(
      "has no sections", also: ["the input file"], .damagedFile, .certain, "There are no sections to copy.",
      rules: [NoSections.self]),
    Signature(
      "memory exhausted", also: ["["], .damagedFile, .likely, "A section claims an absurd size."),
    Signature(
      "link section cannot be set", .damagedFile, .certain,
      "A section needs a symbol table, and there is none.",
      rules: [NoSymbolTable.self]),
    Signature(
      ": no symbols", .damagedFile, .possible, "There is no symbol table to copy.",
      rules: [NoSymbolTable.self]),
    Signature(": file truncated", .damagedFile, .certain, "The file is shorter than its headers say."),
    Signature(
      ": bad value", unless: ["build attribute", "merged notes", "relocation count"], .refusedFile, .likely,
      "BFD found a number that it cannot work with; it does not say which.",
      rules: [SeveralRelocationSections.self, Livepatch.self]),
    Signature(
      "corrupt GNU build attribute note", .buildNotes, .certain, "A build note contradicts itself.",
      rules: [BuildNotesMalformed.self]),
    Signature(
      "failed to copy merged notes", .buildNotes, .certain,
      "Notes were merged for another section than the one they are written to.",
      rules: [BuildNotesMalformed.self, BuildNotesIncomplete.self]),
    Signature(
      "bad GNU build attribute notes", .buildNotes, .certain, "Build notes contradict each other.",
      rules: [BuildNotesMalformed.self]),
    Signature(
      "failed to locate merged notes", .buildNotes, .certain,
      "Of several sections with one name, the notes of another one were merged.",
      rules: [BuildNotesIncomplete.self]),
    Signature(
      "version note missing - assuming", .buildNotes, .possible,
      "Build notes do not say their version; a warning.",
      rules: [BuildNotesIncomplete.self]),
    Signature(
      "note section is empty", .buildNotes, .possible,
      "There are no build notes in their section; a warning.",
      rules: [BuildNotesIncomplete.self]),
    Signature(
      "nable to recognise the format of the input file", .foreignFile, .certain,
      "No target of this Binutils fits the file.", rules: [ForeignMachine.self]),
    Signature(
      "nable to recognise the architecture of the input file", .foreignFile, .certain,
      "The file is for a processor that this Binutils was not built for.", rules: [ForeignMachine.self]),
    Signature(
      "file format not recognized", .refusedFile, .likely, "BFD refuses the file.",
      rules: [GroupSharedSection.self, GroupEmpty.self]),
    Signature(
      "File format not recognized", .refusedFile, .likely, "The file is refused.",
      rules: [GroupSharedSection.self]),
    Signature(
      "unable to modify ", also: ["due to errors"], .refusedFile, .possible,
      "strip keeps the file as it was, for the reason in the lines above."),
    Signature(
      "uses unsupported ", also: ["symbol number "], .damagedFile, .certain,
      "A symbol has a binding or type without a meaning; newer strips refuse the file.",
      rules: [SymbolKind.self]),
    Signature(
      "GNU_PROPERTY_TYPE (", also: ["unsupported"], .damagedFile, .possible,
      "A GNU property is of a type that BFD does not know; only a warning.", rules: [PropertyNote.self]),
    Signature(
      "GNU_PROPERTY_TYPE (", also: ["corrupt"], .damagedFile, .possible,
      "A note of GNU properties is damaged; only a warning.", rules: [PropertyNote.self]),
    Signature(
      "alignment power ", also: ["is too big"], .damagedFile, .certain,
      "A section's alignment is larger than strip can keep; it fails.", rules: [SectionAlignment.self]),
    Signature(
      "attribute section length too small", .damagedFile, .possible,
      "Object attributes (.gnu.attributes, .ARM.attributes) are damaged; only a message."),
    Signature("cause of error unknown", .refusedFile, .likely, "BFD refuses the file and does not know why."),
    Signature(
      "unable to copy file '", .refusedFile, .possible,
      "The file could not be put in its place; the reason stands behind the name."),
    Signature(
      "too many sections", .tooManySections, .certain, "There are more sections than can be counted.",
      rules: [ManySections.self]),
  ]
}
