// Written by `make generate` from docs/rules; do not edit.
// swift-format-ignore-file

extension RulePage {
  /// The page of a rule.
  static func of(_ rule: String) -> RulePage {
    switch rule {
    case #"several-relocation-sections"#:
      RulePage(
        title: #"Several relocation sections apply to one section"#,
        checks: #"Whether more than one SHT_REL or SHT_RELA section applies to the same section (the same sh_info). LLD writes such modules when a linker script merges sections of C++ COMDAT groups, as the kernel's does under LTO, and that of Linux 7.2 always."#,
        matters: #"The kernel applies all of them. GNU strip has room for one per target: it renumbers the symbols of that one and copies the others byte for byte. Once symbols move, the copied relocations name other symbols, or none. Mostly nothing is printed and the exit status is 0; the module fails when it runs, for example at its first virtual call, or, where what is named is out of reach, when it is loaded."#,
        example: #"modules/silent.ko"#,
        output: #"2 relocation sections ([16] .rela.rodata, [41] .rela.rodata), 8 relocations in all, apply to one section, [5] .rodata. GNU strip has room for one of them, whose symbols it renumbers; the others it copies with the old numbers."#,
        measured: [
          #"2.35.2 to 2.47: DAMAGES: exit 0, no message, 2 relocations wrong"#,
        ],
        remedy: #"Strip with elfscan strip, or run elfscan repair first, which merges the relocation sections. llvm-strip handles them too, except in livepatch modules. At the source: link with --force-group-allocation (ld.lld 19.1 or newer)."#)
    case #"group-shared-section"#:
      RulePage(
        title: #"A section is a member of more than one group"#,
        checks: #"Whether a section is listed by more than one section group. A section can be in one group only (gABI, Section Groups); merging the members of COMDAT groups breaks that."#,
        matters: #"This is what the well-known assertions in bfd/elf.c are about: strip counts the section for one group, and the others no longer fit when they are written back. The kernel never reads groups, so nothing it loads is changed by this alone; but the same modules mostly have several relocation sections for one target as well, and those are damaged."#,
        example: #"shapes/groups-share-three.ko"#,
        output: #"[6] .rodata is a member of 3 section groups ([1] attach, [2] detach, [3] probe); a section can be in one. GNU strip writes the groups back with a wrong number of members."#,
        measured: [
          #"2.35.2: exit 0, 3x assertion bfd/elf.c:3657, loads the same, may crash"#,
          #"2.36: exit 0, 3x assertion bfd/elf.c:3621, loads the same, may crash"#,
          #"2.37: exit 0, 3x assertion bfd/elf.c:3637, loads the same, may crash"#,
          #"2.38: exit 0, 3x assertion bfd/elf.c:3615, loads the same, may crash"#,
          #"2.39: exit 0, 3x assertion bfd/elf.c:3618, loads the same, may crash"#,
          #"2.40: exit 0, 3x assertion bfd/elf.c:3574, loads the same"#,
          #"2.41: exit 0, 3x assertion bfd/elf.c:4127, loads the same"#,
          #"2.42: exit 0, 3x assertion bfd/elf.c:4131, loads the same"#,
          #"2.43: exit 0, 2x assertion bfd/elf.c:3944, 2 warnings, loads the same"#,
          #"2.44: exit 0, 2x assertion bfd/elf.c:3956, 2 warnings, loads the same"#,
          #"2.45 to 2.47: REFUSES: exit 1, "corrupted group section: `.group'""#,
        ],
        remedy: #"Strip with elfscan strip, or run elfscan repair first, which dissolves the groups. llvm-strip handles them too. At the source: link with --force-group-allocation (ld.lld 19.1 or newer)."#)
    case #"group-repeated-member"#:
      RulePage(
        title: #"A group lists a section twice"#,
        checks: #"Whether a section group lists the same section more than once."#,
        matters: #"Strip writes the group back with fewer entries than it made room for, and fails an assertion; newer releases refuse the file."#,
        example: #"shapes/group-member-twice.ko"#,
        output: #"1 section group lists a section twice: [1] names [2] .text.attach again."#,
        measured: [
          #"2.35.2: exit 0, 1x assertion bfd/elf.c:3657, loads the same"#,
          #"2.36: exit 0, 1x assertion bfd/elf.c:3621, loads the same"#,
          #"2.37: exit 0, 1x assertion bfd/elf.c:3637, loads the same"#,
          #"2.38: exit 0, 1x assertion bfd/elf.c:3615, loads the same"#,
          #"2.39: exit 0, 1x assertion bfd/elf.c:3618, loads the same"#,
          #"2.40: exit 0, 1x assertion bfd/elf.c:3580, loads the same"#,
          #"2.41: exit 0, 1x assertion bfd/elf.c:4133, loads the same"#,
          #"2.42: exit 0, 1x assertion bfd/elf.c:4137, loads the same"#,
          #"2.43: exit 0, 1x assertion bfd/elf.c:3944, loads the same"#,
          #"2.44: exit 0, 1x assertion bfd/elf.c:3956, loads the same"#,
          #"2.45 to 2.47: REFUSES: exit 1, "corrupted group section: `.group'""#,
        ],
        remedy: #"Run elfscan repair first, or use elfscan strip, which does so by itself."#)
    case #"group-invalid-member"#:
      RulePage(
        title: #"A group lists something that cannot be a member"#,
        checks: #"Whether a section group lists something that cannot be a member: index 0, an index past the section table, another group, or a table that strip writes anew."#,
        matters: #"Depending on the release strip refuses the file, fails an assertion, or prints that an entry is invalid. The kernel does not care."#,
        example: #"shapes/group-member-zero.ko"#,
        output: #"section group [1] lists index 0, which is no section."#,
        measured: [
          #"2.35.2 to 2.42: REFUSES: exit 1, "file format not recognized""#,
          #"2.43: exit 0, 1x assertion bfd/elf.c:3944, 1 warning, loads the same"#,
          #"2.44: exit 0, 1x assertion bfd/elf.c:3956, 1 warning, loads the same"#,
          #"2.45 to 2.47: REFUSES: exit 1, "corrupted group section: `.group'""#,
        ],
        remedy: #"Run elfscan repair first, or use elfscan strip, which does so by itself."#)
    case #"group-relocation-flag"#:
      RulePage(
        title: #"SHF_GROUP and the groups disagree about a relocation section"#,
        checks: #"Whether the flag SHF_GROUP of a relocation section and the lists of the groups agree, and whether a group that lists relocations lists the section they apply to."#,
        matters: #"Strip counts a flagged relocation section as a member of its target's group even where the group does not list it, and then has no room for it; those of a section in no group, or in another one, it leaves out, and then has nothing to put in their place. Both are an assertion, or a refusal by newer releases."#,
        example: #"shapes/group-relocations-unlisted.ko"#,
        output: #"1 relocation section flagged SHF_GROUP but in no group's list, such as [3] .rela.text.attach. GNU strip counts it as a member and has no room for it."#,
        measured: [
          #"2.35.2: exit 0, 1x assertion bfd/elf.c:3657, loads the same, may crash"#,
          #"2.36: exit 0, 1x assertion bfd/elf.c:3621, loads the same, may crash"#,
          #"2.37: exit 0, 1x assertion bfd/elf.c:3637, loads the same, may crash"#,
          #"2.38: exit 0, 1x assertion bfd/elf.c:3615, loads the same, may crash"#,
          #"2.39: exit 0, 1x assertion bfd/elf.c:3618, loads the same, may crash"#,
          #"2.40: exit 0, 1x assertion bfd/elf.c:3574, loads the same"#,
          #"2.41: exit 0, 1x assertion bfd/elf.c:4127, loads the same"#,
          #"2.42: exit 0, 1x assertion bfd/elf.c:4131, loads the same"#,
          #"2.43: exit 0, 1x assertion bfd/elf.c:3938, loads the same"#,
          #"2.44: exit 0, 1x assertion bfd/elf.c:3950, loads the same"#,
          #"2.45 to 2.47: REFUSES: exit 1, "corrupted group section: `.group'""#,
        ],
        remedy: #"Run elfscan repair first, or use elfscan strip, which does so by itself."#)
    case #"group-member-flag"#:
      RulePage(
        title: #"A member of a group is not flagged SHF_GROUP"#,
        checks: #"Whether every section that a group lists has the flag SHF_GROUP. Relocation sections have a rule of their own."#,
        matters: #"Older releases of GNU strip know members by the flag: they fail an assertion where some lack it, and refuse the file where all do. Newer ones go by the list, and set the flag. The kernel ignores it."#,
        example: #"shapes/group-member-unflagged.ko"#,
        output: #"1 section that is in a group's list without SHF_GROUP, such as [2] .text.attach in group [1]. GNU strip up to 2.42 does not find such members: an assertion, or a refusal."#,
        measured: [
          #"2.35.2 to 2.42: REFUSES: exit 1, "file format not recognized""#,
          #"2.43 to 2.47: clean"#,
        ],
        remedy: #"Run elfscan repair first, or use elfscan strip, which does so by itself."#)
    case #"group-orphan"#:
      RulePage(
        title: #"A section flagged SHF_GROUP is in no group"#,
        checks: #"Whether a section has the flag SHF_GROUP although no group lists it."#,
        matters: #"The oldest releases refuse such a file, the next ones complain of it, the newest say nothing. The kernel ignores the flag."#,
        example: #"shapes/group-flag-orphan.ko"#,
        output: #"1 section flagged SHF_GROUP but listed by no group, such as [1] .text.attach. GNU strip up to 2.39 refuses such a file; that of 2.40 to 2.42 prints "no group info"."#,
        measured: [
          #"2.35.2 to 2.39: REFUSES: exit 1, "file format not recognized""#,
          #"2.40 to 2.42: exit 0, 1 warning, loads the same"#,
          #"2.43 to 2.47: clean"#,
        ],
        remedy: #"Run elfscan repair first, which clears the flag, or use elfscan strip."#)
    case #"group-empty"#:
      RulePage(
        title: #"A group has no members"#,
        checks: #"Whether a section group consists of its flag word alone."#,
        matters: #"Older releases of GNU strip take the whole file for something unknown and refuse it."#,
        example: #"shapes/group-empty.ko"#,
        output: #"1 section group without members, such as [1] .group. GNU strip up to 2.42 refuses such a file."#,
        measured: [
          #"2.35.2 to 2.42: REFUSES: exit 1, "file format not recognized""#,
          #"2.43 to 2.47: clean"#,
        ],
        remedy: #"Run elfscan repair first, or use elfscan strip, which does so by itself."#)
    case #"group-malformed"#:
      RulePage(
        title: #"A group section has a wrong entry size or size"#,
        checks: #"Whether a section group is made of whole 4-byte words, and says so (sh_entsize 4)."#,
        matters: #"Every GNU strip refuses the file. The kernel does not read groups."#,
        example: #"shapes/group-entry-size.ko"#,
        output: #"1 section group not made of 4-byte entries, such as [1] .group with entries of 8 and 24 bytes in all. Every GNU strip refuses the file."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "file format not recognized""#,
        ],
        remedy: #"Run elfscan repair first, or use elfscan strip, which does so by itself."#)
    case #"group-empty-relocations"#:
      RulePage(
        title: #"A member of a group has a relocation section without entries"#,
        checks: #"Whether a member of a group that is empty itself, or that --strip-debug drops, has a relocation section without entries."#,
        matters: #"Where the member is empty, GNU strip takes the relocation section off the group and writes it all the same: an assertion, or a refusal by newer releases. Where the whole group is dropped, the oldest releases follow a null pointer. The kernel reads neither."#,
        example: #"shapes/group-debug-empty-relocations.ko"#,
        output: #"1 empty relocation section of debugging information in a group, such as [3] .rela.debug_types of [2] .debug_types in group [1]. GNU strip up to 2.37 crashes when it drops the group."#,
        measured: [
          #"2.35.2 to 2.37: CRASHES: follows a null pointer"#,
          #"2.38 to 2.47: clean"#,
        ],
        remedy: #"Run elfscan repair first, which dissolves the group, or use elfscan strip."#)
    case #"group-signature-symbol"#:
      RulePage(
        title: #"A group's signature symbol does not exist, or goes"#,
        checks: #"Whether the symbol that names a section group exists: sh_link must name the symbol table, and sh_info a symbol in it. Also whether it stays when strip drops debugging information, where the group does."#,
        matters: #"Every GNU strip refuses the file. The kernel does not read groups."#,
        example: #"shapes/group-link-not-symtab.ko"#,
        output: #"1 section group without a usable signature symbol, such as [1] .group: its sh_link names section 4, which is not the symbol table."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "file format not recognized""#,
        ],
        remedy: #"Run elfscan repair first, or use elfscan strip, which does so by itself."#)
    case #"relocation-symbol-table"#:
      RulePage(
        title: #"Relocations tied to no symbol table, or to a wrong one"#,
        checks: #"Whether the relocation sections of loaded sections name the symbol table in sh_link, and those of others a section that exists."#,
        matters: #"The kernel uses the module's only symbol table whatever sh_link says. GNU strip takes a section with another sh_link for plain bytes and copies it, so that its symbol numbers are those from before."#,
        example: #"shapes/rela-link-other.ko"#,
        output: #"1 relocation section with sh_link to something else than the symbol table, such as [2] .rela.text to section 3. The kernel does not look at it; GNU strip copies the relocations with the old symbol numbers."#,
        measured: [
          #"2.35.2 to 2.37: clean"#,
          #"2.38 to 2.47: DAMAGES: exit 0, no message, 2 relocations wrong"#,
        ],
        remedy: #"Run elfscan repair first, which sets the link, or use elfscan strip."#)
    case #"relocation-target"#:
      RulePage(
        title: #"Relocations that apply to no section, or to an empty one"#,
        checks: #"Whether every relocation section says in sh_info which section it applies to, and whether that is one with contents that can be relocated: no table and no other relocation section."#,
        matters: #"The kernel skips relocations without a section. GNU strip refuses a number that does not exist, and a table; with 0, or another relocation section, it can tie the section to another one by its name, and the kernel then applies what it skipped before. Relocations of an empty section are lost."#,
        example: #"shapes/rela-info-out-of-range.ko"#,
        output: #"1 relocation section whose sh_info names no section to relocate, such as [2] .rela.text (99). The kernel skips such relocations; GNU strip refuses the file, or ties them to a section by their name."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "file format not recognized""#,
        ],
        remedy: #"Run elfscan repair first, which leaves out relocations without a section, or use elfscan strip. Else find out which tool wrote them."#)
    case #"relocation-kind"#:
      RulePage(
        title: #"Relocations of the kind that the machine does not use"#,
        checks: #"Whether relocations have their addend with them (SHT_RELA) or in the section (SHT_REL), as the machine has it: SHT_REL for 32-bit x86 and Arm, SHT_RELA elsewhere. MIPS has both."#,
        matters: #"The kernel refuses the other kind. GNU strip for a machine with SHT_RELA makes SHT_RELA of SHT_REL, and the addends are lost."#,
        example: #"shapes/rel-alone.ko"#,
        output: #"1 relocation section of type SHT_REL, such as [2] .rel.text; x86-64 has SHT_RELA, and the kernel refuses the other. GNU strip makes SHT_RELA of it, without the addends."#,
        measured: [
          #"2.35.2: DAMAGES: exit 0, no message, 2 relocations wrong"#,
          #"2.40: DAMAGES: exit 0, no message, 2 relocations wrong"#,
          #"2.43: REFUSES: exit 1, no message"#,
          #"2.44: DAMAGES: exit 0, no message, 2 relocations wrong"#,
          #"2.47: DAMAGES: exit 0, no message, 2 relocations wrong"#,
        ],
        remedy: #"The file was not made by a compiler for this machine: build the module again."#)
    case #"relocation-dropped-symbol"#:
      RulePage(
        title: #"Relocations that stay name symbols that strip drops"#,
        checks: #"Whether relocations of a section that stays name a symbol in debugging information, which --strip-debug drops."#,
        matters: #"GNU strip refuses the file ("required but not present"), or leaves the relocations with the number of another symbol. Debugging information of GCC's LTO (.gnu.debuglto_*) is dropped by some releases only."#,
        example: #"shapes/rela-to-debug.ko"#,
        output: #"1 relocation that names a symbol in debugging information, such as in [4] .rela.rodata: debug_place in [8] .debug_info, which --strip-debug drops. GNU strip refuses to do so, or leaves another symbol's number."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "symbol `debug_place' required but not present""#,
        ],
        remedy: #"No compiler writes this for a loaded section: find out what refers to .debug_*. Until then leave the module unstripped; objcopy alone is safe."#)
    case #"compressed-relocations"#:
      RulePage(
        title: #"A relocation section that is flagged as compressed"#,
        checks: #"Whether a relocation section of a loaded section has the flag SHF_COMPRESSED, which no compiler or linker gives it."#,
        matters: #"The kernel does not look at the flag and applies the relocations. Newer releases of GNU strip take the section for plain bytes and copy it, so that its symbol numbers are those from before."#,
        example: #"shapes/compressed-relocations.ko"#,
        output: #"1 relocation section flagged as compressed, such as [2] .rela.text. The kernel applies it all the same; GNU strip from 2.41 on copies the relocations with the old symbol numbers."#,
        measured: [
          #"2.35.2 to 2.40: clean"#,
          #"2.41 to 2.47: DAMAGES: exit 0, no message, 2 relocations wrong"#,
        ],
        remedy: #"Find out what set the flag, and build the module without it; or use a GNU strip that leaves such a file as it is."#)
    case #"link-order"#:
      RulePage(
        title: #"A section is tied to one that strip drops or cannot use"#,
        checks: #"Whether a section that is to be placed beside another one (SHF_LINK_ORDER, as for __patchable_function_entries) names one that exists, that strip does not write anew, and that --strip-debug does not remove."#,
        matters: #"GNU strip refuses the file, or refuses to drop the other section. The kernel does not look at the flag."#,
        example: #"shapes/link-order-debug.ko"#,
        output: #"[9] __patchable_function_entries is to be placed beside [8] .debug_info (SHF_LINK_ORDER), which --strip-debug removes: GNU strip refuses to do so."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "sh_link of section `__patchable_function_entries' points to removed section `.debug_info'""#,
        ],
        remedy: #"Run elfscan repair first, which clears the flag, or use elfscan strip."#)
    case #"link-order-none"#:
      RulePage(
        title: #"A section is flagged SHF_LINK_ORDER and tied to none"#,
        checks: #"Whether a section has the flag SHF_LINK_ORDER and names no other section (sh_link 0)."#,
        matters: #"Linkers write this where the other section was thrown away. The oldest releases of GNU strip warn of it; the kernel does not look at it."#,
        example: #"shapes/link-order-zero.ko"#,
        output: #"1 section flagged SHF_LINK_ORDER without a section to go with (sh_link 0), such as [9] __patchable_function_entries. GNU strip 2.35.2 warns of it."#,
        measured: [
          #"2.35.2: exit 0, 2 warnings, loads the same"#,
          #"2.36 to 2.47: clean"#,
        ],
        remedy: #"Nothing, or run elfscan repair, which clears the flag."#)
    case #"section-link"#:
      RulePage(
        title: #"A section names another that does not exist, or they go round"#,
        checks: #"Whether sh_link, and with SHF_INFO_LINK sh_info, of every section names one that exists, and whether string tables name each other in a circle or in a long chain."#,
        matters: #"Every GNU strip refuses the file, in a circle after "loop in section dependencies detected". The kernel looks at sh_link of the symbol table only."#,
        example: #"shapes/section-link-out-of-range.ko"#,
        output: #"1 section that names a section that does not exist, such as [9] .comment: sh_link is 99 of 13. Every GNU strip refuses the file."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "file format not recognized""#,
        ],
        remedy: #"Where sh_link names no section, run elfscan repair first, which clears it, or use elfscan strip. Else the file is damaged: build or fetch the module again."#)
    case #"section-type"#:
      RulePage(
        title: #"A section of a type that GNU strip refuses, drops or changes"#,
        checks: #"Whether every section is of a type that BFD knows: one of the gABI's, of the machine's, of the range for operating systems (without SHF_OS_NONCONFORMING), or, where it is not loaded, of the range for users. SHT_RELR is known to newer releases only, and a loaded SHT_SHLIB or SHT_NULL is dropped, as are sections of types that strip keeps for itself, even where the kernel looks for them by name (.modinfo, .BTF, __versions). To some types and names the strip of a machine gives flags: an index of unwinding tables for Arm (.ARM.exidx) comes out loaded, small data for MIPS (.sdata) loaded and writable."#,
        matters: #"One section of another type is enough for GNU strip to refuse the whole file. The kernel loads what is flagged SHF_ALLOC, whatever its type. Which types are refused depends on the machine: the strips of some have lists of what they know, those of others take any."#,
        example: #"shapes/type-user-alloc.ko"#,
        output: #"[9] .vendor is of type 0x80001234, which GNU strip does not know for x86-64: it refuses the file."#,
        measured: [
          #"2.35.2 to 2.44: REFUSES: exit 1, "Unable to recognise the format of the input file""#,
          #"2.45: DAMAGES: exit 0, no message, 6 relocations wrong"#,
          #"2.45.1: REFUSES: exit 1, "Unable to recognise the format of the input file""#,
          #"2.46 to 2.47: REFUSES: exit 1, "Unable to recognise the architecture of the input file""#,
        ],
        remedy: #"Use elfscan strip or llvm-strip, which copy sections of types that they do not know, or leave the module unstripped."#)
    case #"section-name-type"#:
      RulePage(
        title: #"A section's name makes GNU strip change its type"#,
        checks: #"Whether a section has a name by which BFD knows the type (.symtab, .strtab, .rel*, .rela*, .init_array and others) and another type than that, where the kernel looks at the type."#,
        matters: #"GNU strip writes the section with the type of its name. Data then comes to be a second symbol table, which the kernel refuses, or relocations, which it applies."#,
        example: #"shapes/name-rela.ko"#,
        output: #"[8] .rela.modinfo is of type 0x1, and GNU strip makes it relocations (SHT_RELA) because of its name."#,
        measured: [
          #"2.35.2 to 2.47: DAMAGES: exit 0, no message, the module changes"#,
        ],
        remedy: #"Give the section another name, or use elfscan strip or llvm-strip, which keep the type."#)
    case #"section-name"#:
      RulePage(
        title: #"A section's name is outside the section name table"#,
        checks: #"Whether the name of every section (sh_name) is inside the section name table."#,
        matters: #"Every GNU strip refuses the file, and so do llvm-strip and the kernel. Where the section is not loaded, 5.10 and 6.1 read behind the table instead, and were seen to end in an oops."#,
        example: #"malformed/section-name-past-end.ko"#,
        output: #"1 section whose name is outside the section name table, such as section 1: every GNU strip refuses the file."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "file format not recognized""#,
        ],
        remedy: #"The file is damaged: build or fetch the module again."#)
    case #"section-entry-size"#:
      RulePage(
        title: #"A table whose entries have a wrong size"#,
        checks: #"Whether the entry size (sh_entsize) of relocation sections, and of the tables of dynamic linkers, is that of the ELF class."#,
        matters: #"Every GNU strip refuses the file, and so does llvm-strip. The kernel does not look at the entry size and applies the relocations."#,
        example: #"malformed/rela-entry-size-0.ko"#,
        output: #"1 table with entries of a wrong size, such as [2] .rela.text: sh_entsize is 0, and must be 24. Every GNU strip refuses the file."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "file format not recognized""#,
        ],
        remedy: #"The file is damaged: build or fetch the module again."#)
    case #"section-flags"#:
      RulePage(
        title: #"Section flags that GNU strip does not know"#,
        checks: #"Whether a section has flags (sh_flags) outside those of the gABI and outside the ranges for operating systems and processors, or SHF_OS_NONCONFORMING."#,
        matters: #"GNU strip keeps the flag; newer releases warn of it. The kernel ignores it."#,
        example: #"shapes/flag-os-nonconforming.ko"#,
        output: #"1 section with flags that GNU strip does not know, such as [9] .vendor (0x100). It keeps them, and from 2.46 on it warns; the kernel ignores them."#,
        measured: [
          #"2.35.2 to 2.45.1: clean"#,
          #"2.46 to 2.47: exit 0, 1 warning, loads the same"#,
        ],
        remedy: #"Nothing; the warning is harmless. Where warnings count as errors, use llvm-strip."#)
    case #"section-past-end"#:
      RulePage(
        title: #"A section extends past the end of the file"#,
        checks: #"Whether the contents of every section lie within the file. Unused section headers (SHT_NULL) count: strippers hold them against the file too."#,
        matters: #"The kernel refuses such a module, and so does GNU strip; the oldest releases refuse it only where the section is needed. An unused header is nothing to the kernel."#,
        example: #"shapes/size-past-end.ko"#,
        output: #"[9] .data is said to have 1048576 bytes at 0x260, and the file ends at 0x7c0: truncated or damaged."#,
        measured: [
          #"2.35.2: REFUSES: exit 1, "[.data]: memory exhausted""#,
          #"2.36 to 2.47: REFUSES: exit 1, "unable to modify due to errors""#,
        ],
        remedy: #"The file is truncated or damaged: build or fetch it again."#)
    case #"section-overlap"#:
      RulePage(
        title: #"Sections lie over each other in the file"#,
        checks: #"Whether every byte of the file is in one section only, and in none of the ELF header and the section header table (gABI, Sections). Sections without contents do not count, nor do string tables that share strings."#,
        matters: #"Every strip copies each section by itself, so that they are apart afterwards, and says nothing. The kernel copies loaded sections one by one too and sees the same before and after; it holds only their ends against the size of the file. A loaded section over the section header table is the exception: the kernel writes into its copy of the table before it copies sections. No linker writes such files: packers and patched files do."#,
        example: #"shapes/sections-overlap.ko"#,
        output: #"1 section lies over others in the file: [8] .data (0xc0 to 0xe0) over [3] .rodata (0xa0 to 0xe0). Strip pulls them apart without a word; no linker writes that."#,
        measured: [
          #"2.35.2 to 2.47: clean"#,
        ],
        remedy: #"Find out which tool wrote the file, and build the module again without it."#)
    case #"section-alignment"#:
      RulePage(
        title: #"An alignment that is no power of two"#,
        checks: #"Whether the alignment (sh_addralign) of every loaded section is a power of two, or 0, and of every section one that a file can have."#,
        matters: #"GNU strip keeps alignments as powers of two and writes another one, without a word; the kernel then lays the section out differently. An alignment larger than a file can be makes strip refuse it, or, in older releases, write a file longer than the kernel takes."#,
        example: #"shapes/align-not-power-of-two.ko"#,
        output: #"[3] .rodata has the alignment 3 (sh_addralign), no power of two. Every GNU strip changes it without a word."#,
        measured: [
          #"2.35.2 to 2.47: DAMAGES: exit 0, no message, the module changes"#,
        ],
        remedy: #"The file was not made by a linker in good order: build the module again, or leave it unstripped."#)
    case #"no-machine"#:
      RulePage(
        title: #"A file for no machine"#,
        checks: #"Whether the file is for a machine at all (e_machine is not EM_NONE)."#,
        matters: #"No strip is built for such files, and no kernel loads one: strip refuses it, but for one release, which copies it."#,
        example: #"shapes/machine-none.ko"#,
        output: #"a file for no machine (e_machine 0, EM_NONE): no strip takes it, and no kernel."#,
        measured: [
          #"2.35.2: REFUSES: exit 1, "Unable to recognise the format of the input file""#,
          #"2.40: REFUSES: exit 1, "Unable to recognise the format of the input file""#,
          #"2.44: REFUSES: exit 1, "Unable to recognise the format of the input file""#,
          #"2.47: REFUSES: exit 1, "Unable to recognise the architecture of the input file""#,
        ],
        remedy: #"The header is damaged, or a strip took the machine from it: build or fetch the module again."#)
    case #"no-sections"#:
      RulePage(
        title: #"No section but the tables of symbols and names"#,
        checks: #"Whether there is any section besides symbol tables, string tables and their relocations."#,
        matters: #"GNU strip refuses the file ("the input file has no sections"). The kernel refuses it too: there is no module in it."#,
        example: #"shapes/sections-none.ko"#,
        output: #"there is no section besides the tables of symbols and names: GNU strip refuses the file."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "error: the input file has no sections""#,
        ],
        remedy: #"Check the module's build: an object without code or data was linked alone."#)
    case #"no-symbol-table"#:
      RulePage(
        title: #"No symbol table, or none that stays"#,
        checks: #"Whether there is a section of type SHT_SYMTAB, and a symbol in it that strip --strip-unneeded keeps: one that is global and defined, or that a relocation uses."#,
        matters: #"The kernel refuses a module without symbols ("module has no symbols (stripped?)"). This is what strip --strip-all leaves, and strip --strip-unneeded where no symbol is needed."#,
        example: #"shapes/symtab-none.ko"#,
        output: #"there is no symbol table: strip --strip-all was here, or it is no module. The kernel refuses it ("module has no symbols (stripped?)")."#,
        measured: [
          #"2.35.2: clean"#,
          #"2.40: clean"#,
          #"2.44: clean"#,
          #"2.47: clean"#,
        ],
        remedy: #"Build or fetch the module again, and strip it with --strip-debug."#)
    case #"livepatch"#:
      RulePage(
        title: #"A livepatch module"#,
        checks: #"Whether the module is a livepatch: it has symbols of section index SHN_LIVEPATCH (0xff20), or relocation sections .klp.rela.* flagged SHF_RELA_LIVEPATCH."#,
        matters: #"The kernel keeps symbols and relocations of a livepatch, and resolves them when the patched object is there. llvm-strip and llvm-objcopy refuse such symbols. GNU strip keeps the symbols; older releases renumber the further relocation sections. Newer ones take their type and target from them on x86, and fail on other machines. On SPARC and 64-bit MIPS all of them copy these sections with the old symbol numbers."#,
        example: #"shapes/livepatch.ko"#,
        output: #"a livepatch module (1 livepatch symbol, 1 livepatch relocation section): not for llvm-strip, which refuses it; GNU strip from 2.46 on takes its relocation sections apart."#,
        measured: [
          #"2.35.2 to 2.45.1: clean"#,
          #"2.46 to 2.47: DAMAGES: exit 0, no message, 1 relocation wrong"#,
        ],
        remedy: #"Use elfscan strip, and no other strip on the result; or leave it unstripped."#)
    case #"bitcode-file"#:
      RulePage(
        title: #"LLVM bitcode instead of an ELF file"#,
        checks: #"Whether the file begins as LLVM bitcode does, raw or wrapped, where an ELF file is expected."#,
        matters: #"With Clang's LTO the object files of a build are bitcode until they are linked. Strip does not know the format and refuses it."#,
        example: #"modules/bitcode.ko"#,
        output: #"this is LLVM bitcode, an intermediate file of Clang's LTO, and no ELF file. GNU strip refuses it ("file format not recognized"); check the linked module instead."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "file format not recognized""#,
        ],
        remedy: #"Link the module first (the kernel's build does: make modules), and strip the result."#)
    case #"compact-relocations"#:
      RulePage(
        title: #"Relocations in a form (CREL) that GNU strip does not read"#,
        checks: #"Whether relocations are stored in LLVM's compact form (SHT_CREL)."#,
        matters: #"GNU strip does not know the section type. For x86-64, AArch64 and Arm it refuses the file; for machines whose strip takes any type of section it copies the relocations with the old symbol numbers. The kernel would ignore them: such a module cannot work."#,
        example: #"shapes/crel.ko"#,
        output: #"1 section of compact relocations (SHT_CREL), such as [2] .crel.text. Every GNU strip refuses the file, and the kernel ignores them; build without --crel."#,
        measured: [
          #"2.35.2 to 2.44: REFUSES: exit 1, "Unable to recognise the format of the input file""#,
          #"2.45: DAMAGES: exit 0, no message, 4 relocations wrong"#,
          #"2.45.1: REFUSES: exit 1, "Unable to recognise the format of the input file""#,
          #"2.46 to 2.47: REFUSES: exit 1, "Unable to recognise the architecture of the input file""#,
        ],
        remedy: #"Build without --crel."#)
    case #"llvm-section"#:
      RulePage(
        title: #"A section that LLVM adds for its own tools"#,
        checks: #"Whether the module has sections that LLVM adds for its own tools: .llvm_addrsig, .llvmbc, .llvm.lto, call-graph profiles and others."#,
        matters: #"They are often blamed and do no harm: strip copies them, and the kernel never reads them. Where one holds symbol numbers (.llvm_addrsig), strip unties it from the symbol table, and linkers ignore it afterwards."#,
        example: #"modules/addrsig.ko"#,
        output: #"[34] .llvm_addrsig: the address-significance table (SHT_LLVM_ADDRSIG), indexes of symbols whose address matters; every strip sets its sh_link to 0, after which linkers ignore it; the kernel never reads it."#,
        measured: [
          #"2.35.2 to 2.47: clean"#,
        ],
        remedy: #"Nothing. Bitcode takes space: strip it with -R .llvmbc -R .llvmcmd, or build without -fembed-bitcode."#)
    case #"gcc-lto-section"#:
      RulePage(
        title: #"Intermediate code of GCC's LTO"#,
        checks: #"Whether the module holds intermediate code of GCC's link-time optimisation (.gnu.lto_*, .gnu.debuglto_*)."#,
        matters: #"The kernel never reads it. Some releases of GNU strip drop the debugging part with --strip-debug, others keep it; where a loaded section refers to it, those that drop it refuse the file."#,
        example: #"modules/gcc-lto.ko"#,
        output: #"36 sections of GCC's LTO code, such as [35] .gnu.lto_.profile.9ac61ca0; strip copies them unchanged and the kernel never reads them."#,
        measured: [
          #"2.35.2 to 2.47: clean"#,
        ],
        remedy: #"Nothing, unless the size matters: build the module without -ffat-lto-objects."#)
    case #"compressed-debug"#:
      RulePage(
        title: #"Compressed debugging information, or another compressed section"#,
        checks: #"Whether sections are compressed: flagged SHF_COMPRESSED, with zlib, zstd or something unknown, or named .zdebug_* in the way of older tools. The kernel's CONFIG_DEBUG_INFO_COMPRESSED_ZLIB and _ZSTD write such debugging information."#,
        matters: #"Strip never unpacks them: it drops compressed debugging information like any other, and copies other compressed sections as they are, whatever they are compressed with and even where nobody could unpack them. Releases from before zstd was known do the same. Only what unpacks must know the format: their objcopy --decompress-debug-sections refuses zstd. Newer releases of llvm-strip leave .zdebug_* in the module; older ones, GNU strip and eu-strip drop it."#,
        example: #"shapes/compressed-zstd.ko"#,
        output: #"[8] .debug_info is debugging information compressed with zstd; strip drops it without unpacking it."#,
        measured: [
          #"2.35.2 to 2.47: clean"#,
        ],
        remedy: #"Nothing, where strip is meant to drop it. To look at it, use a debugger and a readelf that know the format. A loaded section must not be compressed: the kernel does not unpack it."#)
    case #"build-notes"#:
      RulePage(
        title: #"GNU build notes that strip trips over when it merges them"#,
        checks: #"Whether the GNU build notes in .gnu.build.attributes* (annobin's, or the assembler's with --generate-missing-build-notes=yes) are such that strip can merge them. Notes with relocations, as compilers and assemblers write them, are never merged and always fine."#,
        matters: #"With --strip-unneeded and --strip-all, GNU strip merges build notes that have no relocations, to make them smaller. It refuses the file where a note is malformed. Notes that are loaded come out changed. The oldest releases find the result by the section's name: with several sections of one name they mix them up, or refuse the file. --strip-debug, objcopy, llvm-strip and eu-strip copy the notes as they are."#,
        example: #"shapes/build-notes-type.ko"#,
        output: #"[9] .gnu.build.attributes: malformed GNU build notes, for which strip --strip-unneeded and --strip-all refuse the file (corrupt GNU build attribute note: wrong note type); strip --strip-debug copies them."#,
        measured: [
          #"2.35.2 to 2.47: clean"#,
        ],
        remedy: #"Use --strip-debug, as the kernel's build does. Otherwise add --no-merge-notes, or drop the notes: -R '.gnu.build.attributes*'."#)
    case #"build-notes-incomplete"#:
      RulePage(
        title: #"GNU build notes that make strip print a warning"#,
        checks: #"Whether GNU build notes without relocations (.gnu.build.attributes*) tell the version of their format, and whether a section for them is empty."#,
        matters: #"With --strip-unneeded and --strip-all, GNU strip warns of notes that do not tell their version, and goes on. Of an empty section the oldest releases warn; later ones do where another section has notes. The kernel never reads them. --strip-debug and objcopy say nothing."#,
        example: #"shapes/build-notes-no-version.ko"#,
        output: #"[9] .gnu.build.attributes: GNU build notes that do not tell the version of their format; strip --strip-unneeded and --strip-all warn of them."#,
        measured: [
          #"2.35.2 to 2.47: clean"#,
        ],
        remedy: #"Nothing. To be rid of the warning use --strip-debug, or add --no-merge-notes."#)
    case #"property-note"#:
      RulePage(
        title: #"Notes about GNU properties that strip warns of"#,
        checks: #"Whether strip knows the GNU properties in all sections of notes (NT_GNU_PROPERTY_TYPE_0, such as those in .note.gnu.property about branch protection), and whether they are whole."#,
        matters: #"GNU strip warns of a property that it does not know, or that is damaged, and copies the notes as they are. The kernel does not read them. Linkers do, and drop what they cannot read."#,
        example: #"shapes/property-unknown.ko"#,
        output: #"[8] .note.gnu.property has GNU properties (NT_GNU_PROPERTY_TYPE_0) that are damaged, or of types unknown for x86-64. GNU strip warns of them, and changes nothing."#,
        measured: [
          #"2.35.2: exit 0, 1 warning, loads the same"#,
          #"2.40: exit 0, 1 warning, loads the same"#,
          #"2.44: exit 0, 1 warning, loads the same"#,
          #"2.47: exit 0, 1 warning, loads the same"#,
        ],
        remedy: #"A newer strip may know the property. Where the note is damaged, build the module again."#)
    case #"machine-records"#:
      RulePage(
        title: #"Attributes of the machine's ABI that strip complains of"#,
        checks: #"Whether GNU strip can read the object attributes (.gnu.attributes, .ARM.attributes, .riscv.attributes) and the options of MIPS (.MIPS.options) as it does when it opens a file."#,
        matters: #"GNU strip prints an error or a warning, exits 0 all the same, and copies the section as it is. The kernel does not read it. Linkers and debuggers do."#,
        example: #"shapes/attributes-short.ko"#,
        output: #"[8] .gnu.attributes has attributes or options for x86-64 that GNU strip complains of ("error: attribute section length too small: 4"). It changes nothing."#,
        measured: [
          #"2.35.2: exit 0, 1 warning, loads the same"#,
          #"2.40: exit 0, 1 warning, loads the same"#,
          #"2.44: exit 0, 1 warning, loads the same"#,
          #"2.47: clean"#,
        ],
        remedy: #"The section is damaged, or newer than the strip: older ones do not know the attributes of AArch64. Build the module again, or use a newer strip."#)
    case #"symbol-section-index"#:
      RulePage(
        title: #"A symbol is in a section that does not exist, or in a table"#,
        checks: #"Whether every symbol is defined in a section that exists, and in none that strip writes anew or leaves out: tables, relocations, unused section headers."#,
        matters: #"Strip makes such a symbol absolute without a word; one in a symbol or string table, only older releases do. The kernel refuses a module with a symbol in a section that does not exist; 5.10 reads past its section table, which was seen to end in an oops. A symbol whose section is said to be in a table that is not there (SHN_XINDEX) makes strip refuse the file."#,
        example: #"shapes/symbol-section-out-of-range.ko"#,
        output: #"1 symbol in a section that does not exist, such as lost (section 99 of 12). Every GNU strip makes it absolute without a word."#,
        measured: [
          #"2.35.2: DAMAGES: exit 0, no message, the module changes"#,
          #"2.40: DAMAGES: exit 0, no message, the module changes"#,
          #"2.44: DAMAGES: exit 0, no message, the module changes"#,
          #"2.47: DAMAGES: exit 0, no message, the module changes"#,
        ],
        remedy: #"The file is damaged: build or fetch the module again."#)
    case #"symbol-name"#:
      RulePage(
        title: #"A symbol's name is outside the string table"#,
        checks: #"Whether the name of every symbol (st_name) is inside the symbol table's string table."#,
        matters: #"Strip complains of the offset. Older releases give the symbol another name, by which the kernel then looks it up. llvm-strip refuses the file, and so do kernels from 6.18 on; older ones read past the table, and 6.1 and 6.12 were seen to end in an oops."#,
        example: #"malformed/symbol-name-past-end.ko"#,
        output: #"1 symbol whose name is outside the string table, such as symbol 12 (name at 16777215 of 109 bytes). GNU strip warns, and up to 2.42 names it anew."#,
        measured: [
          #"2.35.2: DAMAGES: exit 0, 1 relocation wrong"#,
          #"2.40: DAMAGES: exit 0, 1 relocation wrong"#,
          #"2.44: exit 0, 1 warning, loads the same"#,
          #"2.47: exit 0, 1 warning, loads the same"#,
        ],
        remedy: #"The file is damaged: build or fetch the module again."#)
    case #"symbol-undefined-section"#:
      RulePage(
        title: #"An undefined symbol that claims to be a section"#,
        checks: #"Whether an undefined symbol with a name has the type STT_SECTION."#,
        matters: #"BFD takes the name from symbols of that type, and every GNU strip writes it without one. The kernel looks undefined symbols up by their name, and refuses the module afterwards."#,
        example: #"shapes/symbol-undefined-section.ko"#,
        output: #"1 undefined symbol of type STT_SECTION, such as _printk. GNU strip drops the name, by which the kernel looks the symbol up."#,
        measured: [
          #"2.35.2 to 2.47: DAMAGES: exit 0, no message, 2 relocations wrong"#,
        ],
        remedy: #"No compiler writes this: find out which tool changed the symbol, and build the module again."#)
    case #"symbol-kind"#:
      RulePage(
        title: #"A symbol of a binding or type without a meaning"#,
        checks: #"Whether the binding and the type of every symbol (st_info) have a meaning: in the gABI, for GNU, or in the ranges that are left to systems and processors; and whether the machine's strip has a meaning of its own for it, as for a function of MIPS at an odd address."#,
        matters: #"Older strips copy symbols without a meaning. Newer ones refuse the file, with a message about the number of the symbol. What has a meaning for the machine alone comes out with another address or type."#,
        example: #"shapes/symbol-binding-unknown.ko"#,
        output: #"1 symbol of a binding or type without a meaning, such as attach (binding 3, type 2). Newer GNU strips refuse the file."#,
        measured: [
          #"2.35.2: clean"#,
          #"2.40: clean"#,
          #"2.44: clean"#,
          #"2.47: REFUSES: exit 1, "symbol number 8 uses unsupported binding of 3""#,
        ],
        remedy: #"No compiler makes such symbols: the file is damaged. Build or fetch the module again."#)
    case #"common-symbol"#:
      RulePage(
        title: #"Common symbols, for which no linker has found a place"#,
        checks: #"Whether there are common symbols (SHN_COMMON), as old C compilers write for variables without a value. Those of GCC's LTO (__gnu_lto_*) do not count."#,
        matters: #"The kernel refuses a module with common symbols ("please compile with -fno-common"). Strip keeps them; where they are not global data with an alignment, it makes them that."#,
        example: #"shapes/common-symbol.ko"#,
        output: #"1 common symbol, such as shared: the kernel refuses the module ("please compile with -fno-common"). GNU strip changes the binding, type or alignment of it."#,
        measured: [
          #"2.35.2: DAMAGES: exit 0, no message, the module changes"#,
          #"2.40: DAMAGES: exit 0, no message, the module changes"#,
          #"2.44: DAMAGES: exit 0, no message, the module changes"#,
          #"2.47: DAMAGES: exit 0, no message, the module changes"#,
        ],
        remedy: #"Compile with -fno-common."#)
    case #"symbol-table-order"#:
      RulePage(
        title: #"Local and global symbols are not where sh_info says"#,
        checks: #"Whether local symbols come before global ones, and sh_info of the symbol table is the number of the first global one."#,
        matters: #"The kernel does not look at the order. Strip sorts the symbols where it can, and refuses a file whose sh_info is larger than its number of symbols."#,
        example: #"shapes/symtab-info-past-end.ko"#,
        output: #"[9] .symtab says that symbol 99 is the first global one (sh_info): 8 global symbols before it, such as init_module; but there are only 13 symbols."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "file format not recognized""#,
        ],
        remedy: #"Run elfscan repair, which puts the symbols in order."#)
    case #"several-symbol-tables"#:
      RulePage(
        title: #"More than one symbol table"#,
        checks: #"Whether there is more than one section of type SHT_SYMTAB."#,
        matters: #"Strip keeps the first and warns. Kernels from 6.12 on refuse the module; 5.10 and 6.1 take the first."#,
        example: #"shapes/symtab-twice.ko"#,
        output: #"2 symbol tables (sections 9, 10); GNU strip keeps the first and warns; kernels from 6.12 on refuse the module; 5.10 and 6.1 take the first."#,
        measured: [
          #"2.35.2: DAMAGES: exit 0, the module changes"#,
          #"2.40: DAMAGES: exit 0, the module changes"#,
          #"2.44: DAMAGES: exit 0, the module changes"#,
          #"2.47: DAMAGES: exit 0, the module changes"#,
        ],
        remedy: #"The file is damaged or was put together by hand: build the module again."#)
    case #"relocation-symbol-index"#:
      RulePage(
        title: #"A relocation names a symbol that does not exist"#,
        checks: #"Whether every relocation names a symbol that exists."#,
        matters: #"This is how a module looks after an earlier strip has damaged it: symbols are gone, the relocations still have the old numbers. The kernel does not check the number and reads past the symbol table. Strip refuses the file."#,
        example: #"shapes/rela-symbol-out-of-range.ko"#,
        output: #"1 relocation to a symbol that does not exist, such as in [2] .rela.text: symbol 77 of 13. The module may have been damaged by an earlier strip or objcopy."#,
        measured: [
          #"2.35.2 to 2.47: REFUSES: exit 1, "(.text): relocation 1 has invalid symbol index 77""#,
        ],
        remedy: #"Do not load it. Build or fetch the module again, and strip it with elfscan strip."#)
    case #"stripped-before"#:
      RulePage(
        title: #"An earlier strip or objcopy has, or may have, damaged the module"#,
        checks: #"Whether an earlier strip or objcopy may have damaged the module: several relocation sections for one target, and traces of such a tool, or no debugging information."#,
        matters: #"The damage is done when strip runs, and is silent. Once relocations name other, existing symbols, the file alone does not show it."#,
        example: #"shapes/rela-twice-stable.ko"#,
        output: #"The module has no debugging information: it was built without, or stripped already. Whether a strip changed relocations cannot be seen in this file alone; compare it with the one from before: elfscan verify BEFORE AFTER."#,
        measured: [
          #"2.35.2: DAMAGES: exit 0, no message, 1 relocation wrong"#,
          #"2.36 to 2.47: clean"#,
        ],
        remedy: #"Compare with the module from before: elfscan verify BEFORE AFTER. Where there is none, build or fetch it again."#)
    case #"relocation-type"#:
      RulePage(
        title: #"A relocation type unknown for the machine, or written as another"#,
        checks: #"Whether every relocation is of a type that the machine has, as far as any release of strip knows it, and whether strip writes it as it was. For x86-64 and SPARC it reads one byte of the type, and for 64-bit MIPS it loses the special symbol."#,
        matters: #"Strip refuses a file with a relocation that it does not know. A newer strip may know it."#,
        example: #"shapes/rela-type-unknown.ko"#,
        output: #"1 relocation of a type unknown for x86-64, such as 0x77 in [2] .rela.text. GNU strip refuses the file."#,
        measured: [
          #"2.35.2 to 2.42: REFUSES: exit 1, "bad value""#,
          #"2.43 to 2.47: REFUSES: exit 1, "unsupported relocation type 0x77""#,
        ],
        remedy: #"Use elfscan strip, llvm-strip, or a newer GNU strip."#)
    case #"appended-signature"#:
      RulePage(
        title: #"Strip loses the module's signature"#,
        checks: #"Whether a signature is appended to the file, as the kernel's sign-file does; and who signed it, with which digest, as far as the signature says so itself. It is not checked against a key."#,
        matters: #"The signature is behind the ELF file, and every strip writes the file without it. A kernel that enforces signatures (CONFIG_MODULE_SIG_FORCE, lockdown with Secure Boot) then refuses the module. Nor would a kept one help: it covers every byte before it, and strip changes them."#,
        example: #"modules/signed.ko"#,
        output: #"a signature of 441 bytes (PKCS#7, sha256, by "ElfScan fixtures: throw-away key, trusted by nobody") is appended; every strip drops it, and a kernel that enforces signatures then refuses the module."#,
        measured: [
          #"2.35.2 to 2.47: loses the signature"#,
        ],
        remedy: #"Strip first, then sign (scripts/sign-file), then compress: kbuild's modules_install has the same order. Signed before it is stripped, the module loses the signature. Compressed before it is stripped, it is no ELF file, and every strip refuses it. Compressed before it is signed, it has the signature behind the compressed data instead of the module: xz and zstd then refuse to unpack it, and gzip leaves the signature out. Where modules are signed later in the same pipeline, `elfscan check --signed-after` makes this a note. Of many modules that lose nothing else, reports have one entry, `signature-only`; see docs/many-files.md."#)
    case #"foreign-machine"#:
      RulePage(
        title: #"A strip built for another machine refuses the module"#,
        checks: #"Whether the module is for another machine than x86."#,
        matters: #"A strip that was built for x86 alone refuses it ("Unable to recognise the format of the input file"). What is predicted is for a strip that knows the machine."#,
        example: #"modules/arm64.ko"#,
        output: #"a module for AArch64: predictions are for a GNU strip built for it (aarch64-linux-gnu-strip); one built only for x86 refuses the file."#,
        measured: [
          #"2.35.2 to 2.44: REFUSES: exit 1, "Unable to recognise the format of the input file""#,
          #"2.45: DAMAGES: exit 0, no message, 39 relocations wrong"#,
          #"2.45.1: REFUSES: exit 1, "Unable to recognise the format of the input file""#,
          #"2.46 to 2.47: REFUSES: exit 1, "Unable to recognise the architecture of the input file""#,
        ],
        remedy: #"Use elfscan strip, which strips modules of every machine by itself; or the strip of the cross toolchain, such as aarch64-linux-gnu-strip, or llvm-strip."#)
    case #"this-module"#:
      RulePage(
        title: #"The sections that make a kernel module are missing, doubled or empty"#,
        checks: #"Whether there is exactly one .gnu.linkonce.this_module with contents and SHF_ALLOC, and at most one .modinfo. A missing .gnu.linkonce.this_module counts where .modinfo has name and vermagic, as only a linked module has."#,
        matters: #"The kernel finds the module's struct module in .gnu.linkonce.this_module, and refuses a module without one that is loaded. Kernels from 6.12 on want exactly one, of the size of their struct module, and one .modinfo at most; 5.10 and 6.1 take the first of each. Strip copies what is there, and says nothing."#,
        example: #"shapes/this-module-twice.ko"#,
        output: #"2 sections named .gnu.linkonce.this_module ([6], [8]); there must be one: kernels from 6.12 on refuse the module; 5.10 and 6.1 take the first that is loaded."#,
        measured: [
          #"2.35.2 to 2.47: clean"#,
        ],
        remedy: #"Build the module again: modpost writes the section into the file that ends in .mod.c, which is linked once. A file put together with ld -r from two finished modules has it twice."#)
    case #"many-sections"#:
      RulePage(
        title: #"The number of sections is not where the kernel looks for it"#,
        checks: #"Whether the ELF header says how many sections there are. From 65280 (0xff00, SHN_LORESERVE) on the number does not fit: e_shnum is 0, and section header 0 has it (gABI, extended numbering)."#,
        matters: #"The kernel's loader knows no extended numbering. It reads e_shnum, sees a file without sections and refuses it: "Invalid ELF section name index", or in newer kernels "ELF Spec violation: section 0". depmod and modinfo end in a failed assertion (kmod-project/kmod#277; measured with kmod 30). Every strip reads the number where it is and changes nothing that is loaded; where fewer than 65280 sections are left, the number is back in e_shnum, and the module can be loaded. The other way round, objcopy --add-section pushes a module of 65279 sections over the limit, and GNU strip one whose names of symbols and sections are in one table, of which it makes two."#,
        example: #"shapes/extended-numbering.ko"#,
        output: #"12 sections, and the ELF header does not say so (e_shnum is 0, extended numbering): the kernel refuses the module, and depmod fails. Strip would write the number back into the header."#,
        measured: [
          #"2.35.2: clean"#,
          #"2.40: clean"#,
          #"2.44: clean"#,
          #"2.47: clean"#,
        ],
        remedy: #"Build the module with fewer sections: without -ffunction-sections and -fdata-sections, or with a linker script that merges .text.* and .data.*, as the kernel's does under LTO. Where there are too many only with debugging information, strip --strip-debug is enough."#)
    case #"btf"#:
      RulePage(
        title: #"Type information (BTF) that fits one kernel only"#,
        checks: #"Whether the module has .BTF or .BTF.base, which pahole makes out of the debugging information, or .BTF.ext, which belongs into BPF objects."#,
        matters: #"Every strip keeps .BTF, with --strip-debug and with --strip-unneeded: measured with every release here, llvm-strip and eu-strip. But it is made out of .debug_info, so a module that is stripped first never gets any. The step that adds it (scripts/Makefile.modfinal, scripts/gen-btf.sh) rewrites the module with objcopy, the program in OBJCOPY, and what harms a module in strip harms it there: ask with --mode objcopy --add-section .BTF. The kernel refuses a module whose BTF does not fit its vmlinux ("failed to validate module BTF"), unless it has CONFIG_MODULE_ALLOW_BTF_MISMATCH. A module without .BTF loads; but where it offers functions to BPF, as nf_conntrack does, older kernels then refuse it ("missing module BTF, cannot register kfuncs")."#,
        example: #"shapes/btf.ko"#,
        output: #"[9] .BTF, [10] .BTF.base: type information for BPF (BTF). Strip keeps it; the kernel that the module was built for must be the one that loads it."#,
        measured: [
          #"2.35.2 to 2.47: clean"#,
        ],
        remedy: #"Nothing; never strip before the BTF step, and do not remove .BTF (-R .BTF). For another vmlinux build the module again."#)
    case #"not-a-kernel-module"#:
      RulePage(
        title: #"Not a kernel module"#,
        checks: #"Whether a relocatable file has .modinfo and .gnu.linkonce.this_module, by which elfutils and kmod know kernel modules too."#,
        matters: #"An object file is for a linker, which needs groups and symbols that the kernel has no use for. ElfScan judges it as if the kernel loaded it."#,
        example: #"shapes/modinfo-none.ko"#,
        output: #"a relocatable object without .modinfo, so not a kernel module; it is judged as if the kernel loaded it."#,
        measured: [
          #"2.35.2 to 2.47: clean"#,
        ],
        remedy: #"Name the module itself, the file that ends in .ko."#)
    default: .unwritten
    }
  }
}
