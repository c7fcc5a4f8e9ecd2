// Written by `make generate` from docs/causes; do not edit.
// swift-format-ignore-file

extension Knowledge {
  /// What is written in docs/causes.
  package static let builtIn = Knowledge.of(
    pages: [page0, page1, page2, page3, page4, page5, page6, page7, page8, page9, page10, page11, page12, page13, page14, page15, page16, page17, page18, page19, page20, page21, page22, page23, page24, page25, page26, page27],
    sharedLines: sharedLinesOfAll, packagers: everyPackager,
    translations: TranslatedMessage.all(translationTable))

  private static let sharedLinesOfAll: [String: String] = [
    #"collect"#: #"The file that `elfscan triage --collect > machine.txt` writes on that machine."#,
    #"elfscan-strip"#: #"Where the module has to be stripped: `elfscan strip --strip-debug MODULE.ko` on the unstripped module. It runs no other stripper, and compares the result before it replaces the module."#,
    #"llvm-tools"#: #"Built by kbuild: `make LLVM=1`, or `STRIP=llvm-strip OBJCOPY=llvm-objcopy`, so that no GNU tool rewrites it."#,
    #"lto-configuration"#: #"Whether the kernel has CONFIG_LTO_CLANG_THIN or _FULL."#,
    #"rebuild"#: #"Build the module again for the kernel that runs, with the headers of exactly `uname -r`."#,
    #"unstripped"#: #"The module as it was before strip, and what `elfscan check MODULE.ko` says of it."#,
    #"without-strip"#: #"A working module today: have the build leave the module as it is (kbuild: no `INSTALL_MOD_STRIP`), install it again, and make the initramfs again."#,]

  private static let everyPackager: [Packager] = [
    Packager(#"DKMS"#, seenBy: [#"make.log for "#, #"dkms: dkms-"#, #"dkms build "#, #"dkms install "#, #"/var/lib/dkms/"#, #"Building initial module"#], lines: [
      #"rebuild"#: #"Build the module again for the kernel that runs: install the headers of exactly `uname -r`, then `dkms build --force PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`."#,
      #"unstripped"#: #"The module as it was before strip (DKMS: built with `STRIP[0]="no"`; it is then below /var/lib/dkms/PACKAGE/VERSION/KERNEL), and what `elfscan check MODULE.ko` says of it."#,
      #"without-strip"#: #"A working module today, with DKMS: put `STRIP[0]="no"` into /etc/dkms/PACKAGE.conf, then `dkms build --force PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`, and make the initramfs again."#,]),
  ]

  private static let page0 = CausePage(
    #"objtool"#, .build,
    title: #"objtool does not accept the module's code"#,
    explanation: #"The kernel's build lets objtool check and patch each module before the module is complete. It needs the symbols of functions, and code that was compiled for this kernel's mitigations: objects that come compiled, or that ld or objcopy has robbed of symbols (`--strip-all`), fail."#,
    isNot: #"Not the doing of a strip that comes later, and not a broken compiler."#,
    decides: nil,
    questions: [#"The lines around it in make.log, with the command line (`make V=1`)."#, #"{collect}"#],
    steps: [#"Take a version of the driver that is made for this kernel, or an older kernel."#, #"In the module's Makefile: `--strip-debug` in place of `--strip-all` for its own ld or strip."#],
    messages: [
      KnownMessage(#"error: objtool: "#, .certain, #"objtool fails, and the build with it."#),
      KnownMessage(#"warning: objtool: "#, .possible, #"objtool is not content; newer kernels make errors of some of these."#),
    ])

  private static let page1 = CausePage(
    #"dkms-build"#, .build,
    title: #"The module does not compile or link; strip was never reached"#,
    explanation: #"DKMS reports that make failed. DKMS strips only what was built, so that the reason is a line above, in make.log."#,
    isNot: #"Not a matter of strip, unless make itself runs strip or objcopy: then their lines are above."#,
    decides: nil,
    questions: [#"The whole make.log: `/var/lib/dkms/PACKAGE/VERSION/build/make.log`, above all its first error."#, #"{collect}"#],
    steps: [#"Find the first `error:` in make.log. Mostly the driver is older than the kernel: take a newer one."#],
    messages: [
      KnownMessage(#"Bad return status for module build"#, .likely, #"make failed; what comes after it was not run."#),
      KnownMessage(#"(bad exit status: "#, .possible, #"A command of DKMS failed."#),
      KnownMessage(#"ERROR: modpost: "#, also: [[#"undefined!"#]], .certain, #"The module needs a symbol that the kernel does not export."#),
    ])

  private static let page2 = CausePage(
    #"several-relocation-sections"#, .build,
    title: #"Several relocation sections apply to one section"#,
    explanation: #"LLD keeps one relocation section for each C++ section group, even where their sections were merged. GNU strip renumbers the symbols of one of them and copies the others as they are, so that relocations name other symbols afterwards: exit 0, no message. LLD itself refuses to link such an object once more."#,
    isNot: #"Not a matter of the Binutils version: every GNU strip that was run does it."#,
    decides: nil,
    questions: [#"{unstripped}"#, #"{collect}"#],
    steps: [#"{without-strip}"#, #"{elfscan-strip}"#, #"Link with `--force-group-allocation` (ld.lld 19.1 or newer), which dissolves the groups."#],
    messages: [
      KnownMessage(#"secondary relocation section"#, also: [[#"ignoring"#]], .certain, #"A second relocation section for one target is not read."#, rules: [#"several-relocation-sections"#, #"relocation-kind"#]),
      KnownMessage(#"multiple relocation sections to one section are not supported"#, .certain, #"LLD is to link an object once more in which several relocation sections apply to one section."#, rules: [#"several-relocation-sections"#]),
    ])

  private static let page3 = CausePage(
    #"stripped-before"#, .strip,
    title: #"The module was damaged by an earlier strip or objcopy"#,
    explanation: #"Relocations of the module name symbols that do not exist, or its groups contradict its sections, as no linker writes them. GNU strip and objcopy do that to modules with several relocation sections for one section, mostly those with C++ code for kernels with Clang LTO: exit 0, no message. The kernel loads such a module, and calls and pointers in it end in wrong places: it crashes, or hangs, mostly at its first virtual call."#,
    isNot: #"Not a broken compiler or a bug of the driver, and nothing that can be mended in this file: what was lost is not in it."#,
    decides: nil,
    questions: [#"{unstripped}"#, #"Who stripped it, with which options and which release: the build's log, hooks of the package manager, hooks of the initramfs."#, #"{collect}"#],
    steps: [#"Take the module as it was before strip; with the file from before, `elfscan verify BEFORE.ko AFTER.ko` shows what was lost."#, #"{without-strip}"#, #"{elfscan-strip}"#],
    messages: [
    ])

  private static let page4 = CausePage(
    #"section-groups"#, .strip,
    title: #"GNU strip or objcopy cannot write the module's section groups back"#,
    explanation: #"Mostly, the module was linked by LLD for a kernel with Clang LTO (or with a linker script that merges sections), and has C++ code: several section groups list one merged section. The kernel ignores groups. GNU Binutils up to 2.44 prints this and mostly exits 0; from 2.45 on it refuses. The same modules mostly have several relocation sections for that section, and those are damaged without a word: the module then fails, mostly when it runs, as at its first virtual call, although DKMS reported success."#,
    isNot: #"Not LLVM metadata sections, not the number of groups, not a different symbol table, and not a bug that an older Binutils lacks: up to 2.39 it may even overwrite its own memory over it."#,
    decides: nil,
    questions: [#"{unstripped}"#, #"{collect}"#, #"{lto-configuration}"#],
    steps: [#"{without-strip}"#, #"{elfscan-strip}"#, #"{llvm-tools}"#, #"Do not downgrade Binutils: older releases damage the same relocations."#],
    messages: [
      KnownMessage(#"invalid entry ("#, also: [[#"in group ["#]], .certain, #"A group lists a section that another group has claimed, or that cannot be in a group."#, rules: [#"group-shared-section"#, #"group-invalid-member"#]),
      KnownMessage(#"corrupted group section"#, .certain, #"A group has more or fewer members than there is room for; strip fails, and the file stays as it was."#, rules: [#"group-shared-section"#]),
      KnownMessage(#"no group info for section"#, .certain, #"A section is flagged as a member of a group (SHF_GROUP), and no group lists it."#, rules: [#"group-relocation-flag"#, #"group-orphan"#]),
      KnownMessage(#"has no SHF_GROUP sections"#, .certain, #"Nothing is left for a group: it is empty, or other groups have all its members."#, rules: [#"group-shared-section"#, #"group-empty"#]),
      KnownMessage(#"invalid entry in SHT_GROUP section"#, .certain, #"A group lists a section that there is not."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"section group entry number"#, also: [[#"corrupt"#]], .certain, #"A group lists a section that there is not."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"in group ["#, also: [[#"unexpected type"#]], .certain, #"A group lists a section that cannot be in one."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"in group ["#, also: [[#"unknown type"#]], .certain, #"A group lists a section that cannot be in one."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"illformed file"#, .likely, #"elfutils finds that groups and flags contradict each other, and leaves the file unstripped with exit 0."#, rules: [#"group-shared-section"#]),
    ])

  private static let page5 = CausePage(
    #"btf-step"#, .strip,
    title: #"The kernel's BTF step fails: pahole's objcopy cannot rewrite the module"#,
    explanation: #"With CONFIG_DEBUG_INFO_BTF_MODULES the kernel's build lets pahole add a `.BTF` section to each module; pahole runs $(OBJCOPY). GNU objcopy cannot read modules whose section groups share a section, as a Clang LTO kernel's link leaves them; make deletes the .ko and the build fails."#,
    isNot: #"Not broken debugging information, if the line above is objcopy's; else pahole is too old for the compiler."#,
    decides: nil,
    questions: [#"The lines above it in make.log: does objcopy or llvm-objcopy say anything?"#, #"`pahole --version` and `objcopy --version`."#, #"{collect}"#],
    steps: [#"Build with `make LLVM=1`, or `OBJCOPY=llvm-objcopy`."#, #"Or leave the step out: `make CONFIG_DEBUG_INFO_BTF_MODULES=`."#, #"If objcopy says nothing: a newer pahole (dwarves)."#],
    messages: [
      KnownMessage(#"failed to add .BTF section to"#, .certain, #"pahole's objcopy failed; its own message is above."#, rules: [#"btf"#]),
      KnownMessage(#"Failed to encode BTF"#, .likely, #"pahole failed; the reason is above."#),
      KnownMessage(#"btf_encoder__encode: btf__dedup failed"#, .likely, #"pahole is too old for the compiler."#),
    ])

  private static let page6 = CausePage(
    #"lto-object"#, .strip,
    title: #"The file is intermediate code of LTO, not machine code"#,
    explanation: #"GCC's or Clang's LTO writes objects that only the linker understands. They are no modules yet; what is to be stripped is the linked .ko."#,
    isNot: #"Not a module that a strip has damaged; the tool leaves the file as it is."#,
    decides: nil,
    questions: [#"The name of the file that the message names, and `file FILE` of it."#, #"{collect}"#],
    steps: [#"Strip the linked module (.ko) and not the objects (.o, .a)."#, #"For libraries: `-ffat-lto-objects`, or no strip."#],
    messages: [
      KnownMessage(#"plugin needed to handle lto object"#, .certain, #"The object holds GCC's or LLVM's intermediate code, for which BFD needs a plugin."#, rules: [#"gcc-lto-section"#]),
      KnownMessage(#"The file was not recognized as a valid object file"#, .likely, #"No object file, or one that LTO left as intermediate code."#, rules: [#"bitcode-file"#]),
    ])

  private static let page7 = CausePage(
    #"llvm-livepatch"#, .strip,
    title: #"llvm-strip and llvm-objcopy refuse livepatch modules"#,
    explanation: #"Livepatches have symbols in the section index 0xff20 (SHN_LIVEPATCH), which LLVM's tools do not know (llvm/llvm-project#196381). The file stays as it was."#,
    isNot: #"Not a broken module. It is the one case in which llvm-strip is the wrong advice; GNU strip keeps these symbols, but from 2.46 on it loses their relocations without a word."#,
    decides: nil,
    questions: [#"What `elfscan check MODULE.ko` says of the module."#],
    steps: [#"Leave the livepatch unstripped: no INSTALL_MOD_STRIP, `STRIP[0]="no"` for DKMS."#],
    messages: [
      KnownMessage(#"has unsupported value greater than or equal to SHN_LORESERVE"#, also: [[#"65312"#]], .certain, #"A symbol stands in section 0xff20 (SHN_LIVEPATCH)."#, rules: [#"livepatch"#]),
    ])

  private static let page8 = CausePage(
    #"section-link"#, .strip,
    title: #"A section names another one that strip removes or does not find (sh_link)"#,
    explanation: #"Sections such as `__patchable_function_entries` or `.llvm_addrsig` name another section in their header. GNU strip refuses the file where that one goes, and complains where it is none; for `.llvm_addrsig` that is harmless."#,
    isNot: #"Not a sign of damage by itself: a file that is refused stays as it was."#,
    decides: nil,
    questions: [#"{unstripped}"#],
    steps: [#"{without-strip}"#, #"{llvm-tools}"#],
    messages: [
      KnownMessage(#"points to removed section"#, also: [[#"sh_link"#]], .certain, #"A section names another one that strip removes (SHF_LINK_ORDER); strip fails."#, rules: [#"link-order"#]),
      KnownMessage(#"sh_link ["#, also: [[#"is incorrect"#]], .certain, #"A section names another one that there is not."#, rules: [#"section-link"#]),
      KnownMessage(#"sh_link not set for section"#, .possible, #"A section is to follow another one, and names none; only a warning."#, rules: [#"link-order-none"#]),
      KnownMessage(#"ailed to find link section for section"#, .possible, #"A section names another one in a way that BFD does not know, such as .llvm_addrsig; only a warning."#, rules: [#"llvm-section"#]),
      KnownMessage(#"loop in section dependencies"#, .likely, #"Sections name each other in a circle."#, rules: [#"link-order"#]),
      KnownMessage(#"info section index cannot be set"#, .certain, #"A section names another one that is not in the output."#, rules: [#"section-link"#]),
    ])

  private static let page9 = CausePage(
    #"relocation-type"#, .strip,
    title: #"Binutils is older than the compiler: it does not know a kind of relocation or section"#,
    explanation: #"Newer assemblers write relocation types, or whole sections (SHT_CREL, SHT_RELR), that older Binutils do not know. It refuses the file, which stays as it was."#,
    isNot: #"Not a damaged module: the kernel may well load it."#,
    decides: nil,
    questions: [#"`strip --version` and the compiler's version."#, #"{unstripped}"#],
    steps: [#"{without-strip}"#, #"A Binutils as new as the compiler, or the strip of the compiler's own family."#],
    messages: [
      KnownMessage(#"unsupported relocation type"#, also: [[#"0x"#]], .certain, #"BFD does not know a relocation type."#, rules: [#"relocation-type"#]),
      KnownMessage(#"unknown type [0x"#, also: [[#"section `"#]], unless: [#"in group ["#], .certain, #"BFD does not know a section type, such as 0x40000014 (SHT_CREL)."#, rules: [#"section-type"#, #"compact-relocations"#]),
      KnownMessage(#"retaining unknown section flag"#, .possible, #"BFD does not know a section flag; a warning."#, rules: [#"section-flags"#]),
    ])

  private static let page10 = CausePage(
    #"build-notes"#, .strip,
    title: #"strip cannot merge the GNU build notes"#,
    explanation: #"With `--strip-unneeded` and `--strip-all`, GNU strip merges `.gnu.build.attributes`; notes that contradict themselves, or several sections of that name, make it fail."#,
    isNot: #"Not a matter of code or relocations; the kernel does not read these notes."#,
    decides: nil,
    questions: [#"Which options strip was called with."#, #"{unstripped}"#],
    steps: [#"`--strip-debug` in place of `--strip-unneeded`, or `--no-merge-notes` besides."#],
    messages: [
      KnownMessage(#"corrupt GNU build attribute note"#, .certain, #"A build note contradicts itself."#, rules: [#"build-notes"#]),
      KnownMessage(#"failed to copy merged notes"#, .certain, #"Notes were merged for another section than the one they are written to."#, rules: [#"build-notes"#, #"build-notes-incomplete"#]),
      KnownMessage(#"bad GNU build attribute notes"#, .certain, #"Build notes contradict each other."#, rules: [#"build-notes"#]),
      KnownMessage(#"failed to locate merged notes"#, .certain, #"Of several sections with one name, the notes of another one were merged."#, rules: [#"build-notes-incomplete"#]),
      KnownMessage(#"version note missing - assuming"#, .possible, #"Build notes do not say their version; a warning."#, rules: [#"build-notes-incomplete"#]),
      KnownMessage(#"note section is empty"#, .possible, #"There are no build notes in their section; a warning."#, rules: [#"build-notes-incomplete"#]),
    ])

  private static let page11 = CausePage(
    #"damaged-file"#, .strip,
    title: #"The file contradicts itself: cut short, or damaged by a tool before"#,
    explanation: #"Sizes or numbers in the file go past its end or past its tables. The disk was full, a download broke off, or a tool before this one wrote nonsense."#,
    isNot: #"Not a shape that a linker writes."#,
    decides: nil,
    questions: [#"`ls -l` and `sha256sum` of the file, and `df` of its disk."#, #"What `elfscan check MODULE.ko` says of the file."#],
    steps: [#"Build or download the module again, with room on the disk."#],
    messages: [
      KnownMessage(#"has invalid symbol index"#, also: [[#"relocation"#]], .certain, #"A relocation names a symbol that there is not; a module that GNU strip has damaged can look like that."#, rules: [#"relocation-symbol-index"#, #"stripped-before"#]),
      KnownMessage(#"relocation count is negative"#, .certain, #"A relocation section has an impossible size."#),
      KnownMessage(#"required but not present"#, also: [[#"symbol `"#]], .likely, #"A relocation that stays names a symbol that goes."#, rules: [#"relocation-dropped-symbol"#]),
      KnownMessage(#"extending past end of file"#, .certain, #"The file is shorter than its sections."#, rules: [#"section-past-end"#]),
      KnownMessage(#"larger than the file size"#, .certain, #"A section is larger than the file."#, rules: [#"section-past-end"#]),
      KnownMessage(#"is larger than file size"#, .certain, #"A section is larger than the file."#, rules: [#"section-past-end"#]),
      KnownMessage(#"corrupt string table index"#, .certain, #"The table of section names is not where it should be."#),
      KnownMessage(#"invalid string offset"#, also: [[#"for section"#]], .certain, #"A name is outside the table of names."#, rules: [#"symbol-name"#]),
      KnownMessage(#"references nonexistent SHT_SYMTAB_SHNDX"#, .certain, #"A symbol's section number is in a table that there is not."#),
      KnownMessage(#"multiple symbol tables detected"#, .likely, #"There is more than one symbol table."#, rules: [#"several-symbol-tables"#]),
      KnownMessage(#"' is empty"#, also: [[#"the input file"#]], .certain, #"The file has no bytes."#),
      KnownMessage(#"has no sections"#, also: [[#"the input file"#]], .certain, #"There are no sections to copy."#, rules: [#"no-sections"#]),
      KnownMessage(#"memory exhausted"#, also: [[#"["#]], .likely, #"A section claims an absurd size."#),
      KnownMessage(#"link section cannot be set"#, .certain, #"A section needs a symbol table, and there is none."#, rules: [#"no-symbol-table"#]),
      KnownMessage(#": no symbols"#, .possible, #"There is no symbol table to copy."#, rules: [#"no-symbol-table"#]),
      KnownMessage(#": file truncated"#, .certain, #"The file is shorter than its headers say."#),
      KnownMessage(#"uses unsupported "#, also: [[#"symbol number "#]], .certain, #"A symbol has a binding or type without a meaning; newer strips refuse the file."#, rules: [#"symbol-kind"#]),
      KnownMessage(#"GNU_PROPERTY_TYPE ("#, also: [[#"unsupported"#]], .possible, #"A GNU property is of a type that BFD does not know; only a warning."#, rules: [#"property-note"#]),
      KnownMessage(#"GNU_PROPERTY_TYPE ("#, also: [[#"corrupt"#]], .possible, #"A note of GNU properties is damaged; only a warning."#, rules: [#"property-note"#]),
      KnownMessage(#"alignment power "#, also: [[#"is too big"#]], .certain, #"A section's alignment is larger than strip can keep; it fails."#, rules: [#"section-alignment"#]),
      KnownMessage(#"attribute section length too small"#, .possible, #"Object attributes (.gnu.attributes, .ARM.attributes) are damaged; only a message."#),
      KnownMessage(#"while writing '"#, also: [[#"eu-strip"#]], .likely, #"eu-strip cannot write what it has read."#),
      KnownMessage(#"INTERNAL ERROR "#, also: [[#"eu-strip"#]], .likely, #"eu-strip met something it does not expect."#),
    ])

  private static let page12 = CausePage(
    #"foreign-file"#, .strip,
    title: #"This strip is not made for the file: another machine, compressed, or no ELF file"#,
    explanation: #""Unable to recognise the format" means that no target of this Binutils fits: a module for another processor, a compressed one (.ko.xz, .ko.zst), a script or a firmware image. The file stays as it was."#,
    isNot: #"Not the group problem of Clang LTO kernels: that file is recognized before it is refused."#,
    decides: nil,
    questions: [#"`file FILE` for the file in the message, and how strip was called."#],
    steps: [#"The strip of that machine, such as `aarch64-linux-gnu-strip` (kbuild: `CROSS_COMPILE=aarch64-linux-gnu-`)."#, #"Strip first, then sign, then compress."#],
    messages: [
      KnownMessage(#"nable to recognise the format of the input file"#, .certain, #"No target of this Binutils fits the file."#, rules: [#"foreign-machine"#]),
      KnownMessage(#"nable to recognise the architecture of the input file"#, .certain, #"The file is for a processor that this Binutils was not built for."#, rules: [#"foreign-machine"#]),
    ])

  private static let page13 = CausePage(
    #"bfd-failure"#, .strip,
    title: #"A bug of GNU Binutils, at another place than the one about section groups"#,
    explanation: #"BFD, the library behind ld, strip and objcopy, found its own state to be wrong. After an assertion it goes on, and what it writes may be damaged; after an internal error there is no output."#,
    isNot: #"Not what Clang LTO modules are known for; that is the assertion in bfd_elf_set_group_contents."#,
    decides: nil,
    questions: [#"The command that was run and the file it was run on."#, #"`strip --version`."#, #"{unstripped}"#],
    steps: [#"{without-strip}"#, #"Another release of Binutils; do not use what was written after an assertion."#],
    messages: [
      KnownMessage(#"(GNU Binutils"#, also: [[#"BFD "#], [#".c"#]], unless: [#" assertion fail "#, #"internal error, aborting at "#], .certain, #"BFD found its own state to be wrong, as it says in another language."#),
      KnownMessage(#"BFD version "#, also: [[#".c"#]], unless: [#" assertion fail "#, #"internal error, aborting at "#], .certain, #"The same."#),
      KnownMessage(#" assertion fail "#, also: [[#"BFD "#]], .certain, #"An assertion in BFD failed; it goes on all the same."#),
      KnownMessage(#"internal error, aborting at "#, .certain, #"BFD gave up; there is no output."#),
    ])

  private static let page14 = CausePage(
    #"llvm-refusal"#, .strip,
    title: #"llvm-strip or llvm-objcopy refuses the file"#,
    explanation: #"LLVM's tools check a file before they change it, and leave it as it was when something contradicts itself."#,
    isNot: #"Not damage by strip: nothing was written."#,
    decides: nil,
    questions: [#"{unstripped}"#],
    steps: [#"{without-strip}"#],
    messages: [
      KnownMessage(#"has unsupported value greater than or equal to SHN_LORESERVE"#, .certain, #"A symbol stands in a reserved section that LLVM does not know."#),
      KnownMessage(#"is not a symbol table"#, also: [[#"ink field value"#]], .certain, #"A section names as symbol table what is none."#, rules: [#"relocation-symbol-table"#]),
      KnownMessage(#"cannot be removed because it is referenced by"#, .certain, #"A section that stays names one that is to go."#, rules: [#"link-order"#]),
      KnownMessage(#"because it is named in a relocation"#, .certain, #"A symbol that is to go is needed by a relocation that stays."#),
      KnownMessage(#"llvm-objcopy: error: "#, unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#], .likely, #"llvm-objcopy refuses the file."#),
      KnownMessage(#"llvm-strip: error: "#, unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#], .likely, #"llvm-strip refuses the file."#),
    ])

  private static let page15 = CausePage(
    #"refused-file"#, .strip,
    title: #"GNU Binutils refuses the file, and does not say why"#,
    explanation: #""File format not recognized" and "bad value" have many reasons: section groups without a member that is theirs alone (Clang LTO kernels), an empty group, a second relocation section for a section (livepatches), an unknown section type, LTO's intermediate code, or no ELF file at all. The file stays as it was."#,
    isNot: #"Not damage: nothing was written. DKMS goes on with the unstripped module."#,
    decides: nil,
    questions: [#"{unstripped}"#, #"`file FILE` for the file in the message."#, #"{collect}"#],
    steps: [#"{elfscan-strip}"#, #"{llvm-tools}"#],
    messages: [
      KnownMessage(#": bad value"#, unless: [#"build attribute"#, #"merged notes"#, #"relocation count"#], .likely, #"BFD found a number that it cannot work with; it does not say which."#, rules: [#"several-relocation-sections"#, #"livepatch"#]),
      KnownMessage(#"file format not recognized"#, .likely, #"BFD refuses the file."#, rules: [#"group-shared-section"#, #"group-empty"#]),
      KnownMessage(#"File format not recognized"#, .likely, #"The file is refused."#, rules: [#"group-shared-section"#]),
      KnownMessage(#"unable to modify "#, also: [[#"due to errors"#]], .possible, #"strip keeps the file as it was, for the reason in the lines above."#),
      KnownMessage(#"cause of error unknown"#, .likely, #"BFD refuses the file and does not know why."#),
      KnownMessage(#"unable to copy file '"#, .possible, #"The file could not be put in its place; the reason stands behind the name."#),
    ])

  private static let page16 = CausePage(
    #"too-many-sections"#, .strip,
    title: #"More sections than module tools and the kernel can count"#,
    explanation: #"An ELF header counts up to 65,279 sections; more are counted elsewhere, where depmod and the kernel do not look. Profiling builds (PGO, -ffunction-sections) of large drivers get there."#,
    isNot: #"Not a broken depmod: the kernel does not load such a module either (kmod-project/kmod#277)."#,
    decides: nil,
    questions: [#"What `elfscan info MODULE.ko` and `readelf -h MODULE.ko` say."#],
    steps: [#"Link the module so that sections are merged, or build the driver without -ffunction-sections or profiling."#],
    messages: [
      KnownMessage(#"too many sections"#, .certain, #"There are more sections than can be counted."#, rules: [#"many-sections"#]),
      KnownMessage(#"elf_get_section_header: Assertion "#, .likely, #"libkmod met a section number beyond those that it counts."#, rules: [#"many-sections"#]),
    ])

  private static let page17 = CausePage(
    #"symbols-stripped"#, .load,
    title: #"The module has no symbol table, or several: stripped with --strip-all"#,
    explanation: #"The kernel needs exactly one symbol table. Plain `strip` and `strip --strip-all` remove it, with every relocation."#,
    isNot: #"Not the damage of Clang LTO modules: those load, and fail later."#,
    decides: nil,
    questions: [#"Who stripped the module, with which options (packaging log, hook of the initramfs)."#, #"What `elfscan check MODULE.ko` says of the file that does not load."#],
    steps: [#"Take the unstripped module; strip modules with `--strip-debug` only."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"module has no symbols (stripped?)"#, .certain, from: .kernel, #"There is not exactly one symbol table."#, rules: [#"no-symbol-table"#, #"several-symbol-tables"#]),
    ])

  private static let page18 = CausePage(
    #"other-kernel"#, .load,
    title: #"The module was built for another kernel than the one that runs"#,
    explanation: #"Version string, symbol versions or the size of struct module differ. Mostly the headers are newer or older than the running kernel, or a kernel was updated and not yet booted."#,
    isNot: #"Not strip's doing: strip changes none of these."#,
    decides: nil,
    questions: [#"`uname -r`, and `modinfo -F vermagic MODULE.ko`."#, #"{collect}"#],
    steps: [#"Boot the kernel that the module was built for, if it is installed."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#": version magic '"#, also: [[#"should be '"#]], .certain, from: .kernel, #"The module's vermagic is not the kernel's."#),
      KnownMessage(#"disagrees about version of symbol"#, .certain, from: .kernel, #"The module was built with other headers: a symbol's checksum differs."#),
      KnownMessage(#"no symbol version for "#, .likely, from: .kernel, #"The module was built without the kernel's Module.symvers."#),
      KnownMessage(#"section size must match the kernel's built struct module size"#, .certain, from: .kernel, #"struct module has another size in this kernel: the module was built with other headers."#, rules: [#"this-module"#]),
    ])

  private static let page19 = CausePage(
    #"btf-mismatch"#, .load,
    title: #"The module's BTF does not fit the kernel's"#,
    explanation: #"The type information in `.BTF` refers to the kernel's own; built for another build of the kernel, or by a pahole that does not fit, it is invalid. Kernels without CONFIG_MODULE_ALLOW_BTF_MISMATCH refuse the module."#,
    isNot: #"Not strip's doing, unless a hook removes or rewrites `.BTF` sections; the code is fine."#,
    decides: nil,
    questions: [#"`uname -r`, `modinfo -F vermagic MODULE.ko`, `pahole --version`."#, #"{collect}"#],
    steps: [#"Install kernel and modules again from one build."#, #"{rebuild}"#, #"Or build the module without BTF: `make CONFIG_DEBUG_INFO_BTF_MODULES=`."#],
    messages: [
      KnownMessage(#"failed to validate module ["#, also: [[#"BTF"#]], .certain, from: .kernel, #"The module's BTF does not fit the kernel's."#, rules: [#"btf"#]),
    ])

  private static let page20 = CausePage(
    #"relocation-target"#, .load,
    title: #"The kernel refuses a relocation of the module"#,
    explanation: #"A value does not fit, its place is not empty, or the kernel does not know its type: the module was compiled or linked by tools, or with options, that do not fit this kernel; or a tool rewrote the relocations wrongly."#,
    isNot: #"Not the known damage by strip: relocations that name a wrong symbol are applied without complaint. But only a look at the module tells."#,
    decides: nil,
    questions: [#"Compiler of the kernel (`head -1 /proc/version`) and of the module, and `ld --version`."#, #"{unstripped}"#],
    steps: [#"Build the module with the compiler that the kernel was built with, without a compiler cache or distcc."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"nvalid relocation target, existing value is nonzero"#, .certain, from: .kernel, #"A place that is to be relocated is not empty: the relocation was applied before, or belongs to another tool's idea of the file."#),
      KnownMessage(#"existing value does not match expected value for type"#, .certain, from: .kernel, #"A relocation that is to be taken back (livepatch) is not what was applied."#),
      KnownMessage(#"overflow in relocation type"#, .certain, from: .kernel, #"An address does not fit; as after a wrong code model, or a relocation that names a wrong symbol."#),
      KnownMessage(#"likely not compiled with -mcmodel=kernel"#, .likely, from: .kernel, #"The kernel's guess about the line above."#),
      KnownMessage(#"nknown relocation type "#, .certain, from: .kernel, #"The kernel does not know a relocation type: the compiler is newer, or has unwind tables on."#),
      KnownMessage(#"Unknown rela relocation: "#, .certain, from: .kernel, #"The kernel does not know a relocation type."#),
      KnownMessage(#"Unknown relocation: "#, .certain, from: .kernel, #"The kernel does not know a relocation type."#),
    ])

  private static let page21 = CausePage(
    #"invalid-elf"#, .load,
    title: #"The kernel does not take the file for a module"#,
    explanation: #"Header or sections contradict themselves: a file that was cut short, that is compressed where the loader does not unpack, that is a web page saved as .ko, or for another processor."#,
    isNot: #"Not a wrong kernel version: that has messages of its own."#,
    decides: nil,
    questions: [#"`file MODULE.ko`, `ls -l MODULE.ko`."#, #"What `elfscan check MODULE.ko` says of it."#],
    steps: [#"Build or download the module again."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"Invalid ELF header"#, .certain, from: .kernel, #"The file is no ELF file, or for others."#),
      KnownMessage(#"Module has invalid ELF structures"#, .certain, from: .kernel, #"Headers or sections contradict the file."#),
      KnownMessage(#"Invalid ELF section"#, .certain, from: .kernel, #"A section goes past the end of the file."#),
      KnownMessage(#"ELF Spec violation: "#, .certain, from: .kernel, #"The file breaks ELF's rules."#),
      KnownMessage(#"Invalid architecture in ELF header"#, .certain, from: .kernel, #"It is for another processor."#),
      KnownMessage(#".gnu.linkonce.this_module section must exist"#, .certain, from: .kernel, #"The section that makes a file a module is not there, or twice."#, rules: [#"this-module"#]),
      KnownMessage(#"No module found in object"#, .certain, from: .kernel, #"The section that makes a file a module is not there: a linker or strip dropped it."#, rules: [#"this-module"#]),
    ])

  private static let page22 = CausePage(
    #"untrusted-key"#, .load,
    title: #"The module is signed, but the kernel does not accept the signature"#,
    explanation: #"Under Secure Boot or with module.sig_enforce, the kernel loads what a key signed that it trusts. DKMS signs with a key of the machine, which has to be enrolled once (MOK). "Key was rejected by service" also comes where the signature is gone, as after a strip."#,
    isNot: #"Not a broken module."#,
    decides: nil,
    questions: [#"`modinfo -F signer MODULE.ko`: empty means unsigned, as strip leaves it."#, #"`mokutil --sb-state`."#, #"`tail -c 28 MODULE.ko` of the file that does not load."#],
    steps: [#"Signed by DKMS: `mokutil --import /var/lib/dkms/mok.pub` (Ubuntu: /var/lib/shim-signed/mok/MOK.der), reboot, and enroll the key."#, #"Not signed: sign after stripping: strip, `scripts/sign-file`, compress."#],
    messages: [
      KnownMessage(#"PKCS#7 signature not signed with a trusted key"#, .certain, from: .kernel, #"The signature is good, and its key unknown."#),
      KnownMessage(#"Loading of module with unavailable key is rejected"#, .certain, from: .kernel, #"The key is unknown, and signatures are enforced."#),
      KnownMessage(#"Loading of module with unsupported crypto is rejected"#, .certain, from: .kernel, #"The kernel lacks the signature's algorithm."#),
      KnownMessage(#"ey was rejected by service"#, .likely, #"The kernel answers EKEYREJECTED: no signature that it accepts, or none at all."#, rules: [#"appended-signature"#]),
      KnownMessage(#"equired key not available"#, .likely, #"The kernel answers ENOKEY: it does not know the key, or there is no signature."#, rules: [#"appended-signature"#]),
    ])

  private static let page23 = CausePage(
    #"unsigned"#, .load,
    title: #"The module has no signature that the kernel knows"#,
    explanation: #"Every strip drops the signature, which stands behind the ELF file. A kernel that does not enforce signatures only says so and is tainted; one that does, under Secure Boot, refuses the module."#,
    isNot: #"Where it is only "tainting kernel", not the reason for anything: most modules of DKMS say so once."#,
    decides: nil,
    questions: [#"`modinfo -F signer MODULE.ko`, of the file on disk and of the one in the initramfs."#, #"`mokutil --sb-state`, and `cat /sys/module/module/parameters/sig_enforce`."#],
    steps: [#"Sign after stripping: strip, `scripts/sign-file`, compress."#, #"A strip hook for the initramfs (booster `strip: true`, mkinitcpio `strip`): switch it off."#],
    messages: [
      KnownMessage(#"Loading of unsigned module is rejected"#, .certain, from: .kernel, #"There is no signature, and the kernel enforces one."#, rules: [#"appended-signature"#]),
      KnownMessage(#"unsigned module loading is restricted"#, .certain, from: .kernel, #"There is no signature, and the kernel is locked down."#),
      KnownMessage(#"module verification failed: signature and/or required key missing"#, .possible, from: .kernel, #"There is no signature that the kernel knows; it loads the module all the same."#),
    ])

  private static let page24 = CausePage(
    #"unknown-symbol"#, .load,
    title: #"The module needs a function that the kernel does not have, or not for it"#,
    explanation: #"A module that it depends on is not loaded, the kernel is another one, or the symbol is for GPL modules only."#,
    isNot: #"Seldom strip: a strip that renames undefined symbols is known for malformed modules only."#,
    decides: nil,
    questions: [#"The kernel's lines with the symbol: `dmesg | grep 'Unknown symbol'`."#, #"`modinfo MODULE.ko`, `uname -r`."#],
    steps: [#"Use `modprobe`, which loads what a module depends on, and not `insmod`."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"Unknown symbol "#, also: [[#"Unknown symbol in module"#]], .likely, #"The kernel's own lines name the symbol."#),
      KnownMessage(#"Unknown symbol "#, also: [[#": Unknown symbol "#], [#"(err "#]], .certain, from: .kernel, #"The kernel has no such symbol for the module (err -2: none; -22: another version)."#),
    ])

  private static let page25 = CausePage(
    #"load-failed"#, .load,
    title: #"Loading failed; the program that says so does not know why"#,
    explanation: #"modprobe and insmod only pass on an error number. The reason is in the kernel's own messages of that moment."#,
    isNot: #"Not a statement about strip."#,
    decides: nil,
    questions: [#"`dmesg | tail -50` right after the attempt."#, #"`modinfo MODULE.ko` and `uname -r`."#, #"{collect}"#],
    steps: [#"Nothing yet: the kernel's message decides what to do."#],
    messages: [
      KnownMessage(#"Exec format error"#, .possible, #"The kernel answers ENOEXEC, and says why in its log."#),
      KnownMessage(#"Invalid module format"#, .possible, #"The kernel answers ENOEXEC, and says why in its log."#),
    ])

  private static let page26 = CausePage(
    #"cfi-failure"#, .run,
    title: #"A call through a pointer ended in a function of another type (CFI)"#,
    explanation: #"Kernels with CONFIG_CFI check indirect calls. A driver part that came compiled without it fails so; and so does a module whose vtables a strip has damaged, since its calls end in wrong functions."#,
    isNot: #"Not a broken kernel."#,
    decides: nil,
    questions: [#"Whether it fails in the same way with an unstripped module."#, #"{unstripped}"#],
    steps: [#"{without-strip}"#],
    messages: [
      KnownMessage(#"CFI failure at "#, .certain, from: .kernel, #"A call through a pointer ended in a function of another type."#),
      KnownMessage(#"CFI failure (target: "#, .certain, from: .kernel, #"The same, of older kernels."#),
    ])

  private static let page27 = CausePage(
    #"crash"#, .run,
    title: #"Code of a module crashed"#,
    explanation: #"It may be a bug of the driver. If the module has C++ code and was stripped by GNU strip for a Clang LTO kernel, virtual calls end in wrong functions: then it is the first use that crashes."#,
    isNot: #"Not yet a proof of anything about strip."#,
    decides: nil,
    questions: [#"The whole oops, from `BUG:` or `Oops:` to `end trace`."#, #"Whether it crashes with an unstripped module."#, #"{unstripped}"#],
    steps: [#"{without-strip}"#],
    messages: [
      KnownMessage(#"RIP: 0010:"#, also: [[#"+0x"#], [#"["#]], .possible, from: .kernel, #"Where a fault or a warning was, in a module."#),
    ])

  private static let translationTable = ##"""
"""##
}
