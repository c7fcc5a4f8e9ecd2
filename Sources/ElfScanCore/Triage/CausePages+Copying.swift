/// The ways out that several causes share.
enum Step {
  /// DKMS without strip.
  static let dkmsWithoutStrip =
    "A working module today, with DKMS: put `STRIP[0]=\"no\"` into /etc/dkms/PACKAGE.conf, then `dkms build --force "
    + "PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`, and make the initramfs again."
  static let elfscanStrip =
    "Where the module has to be stripped: `elfscan strip --strip-debug MODULE.ko` on the unstripped module. It "
    + "runs no other stripper, and compares the result before it replaces the module."
  static let llvmTools =
    "Built by kbuild: `make LLVM=1`, or `STRIP=llvm-strip OBJCOPY=llvm-objcopy`, so that no GNU tool rewrites it."
  static let rebuild =
    "Build the module again for the kernel that runs: install the headers of exactly `uname -r`, then `dkms build "
    + "--force PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`."
  static let unstripped =
    "The module as it was before strip (DKMS: built with `STRIP[0]=\"no\"`; it is then below "
    + "/var/lib/dkms/PACKAGE/VERSION/KERNEL), and what `elfscan check MODULE.ko` says of it."
  static let ltoConfiguration = "Whether the kernel has CONFIG_LTO_CLANG_THIN or _FULL."
  static let collect = "The file that `elfscan triage --collect > machine.txt` writes on that machine."
}

extension Cause {
  /// The pages of what happens to a module before it is loaded.
  var copyingPage: CausePage {
    switch self {
    case .sectionGroups: sectionGroupsPage
    case .severalRelocationSections: severalRelocationSectionsPage
    case .btfStep: btfStepPage
    case .objtool:
      CausePage(
        title: "objtool does not accept the module's code",
        explanation:
          "The kernel's build lets objtool check and patch each module before the module is complete. It needs the "
          + "symbols of functions, and code that was compiled for this kernel's mitigations: objects that come compiled, "
          + "or that ld or objcopy has robbed of symbols (`--strip-all`), fail.",
        isNot: "Not the doing of a strip that comes later, and not a broken compiler.",
        questions: ["The lines around it in make.log, with the command line (`make V=1`).", Step.collect],
        steps: [
          "Take a version of the driver that is made for this kernel, or an older kernel.",
          "In the module's Makefile: `--strip-debug` in place of `--strip-all` for its own ld or strip.",
        ])
    case .dkmsBuild:
      CausePage(
        title: "The module does not compile or link; strip was never reached",
        explanation:
          "DKMS reports that make failed. DKMS strips only what was built, so that the reason is a line above, in make.log.",
        isNot: "Not a matter of strip, unless make itself runs strip or objcopy: then their lines are above.",
        questions: [
          "The whole make.log: `/var/lib/dkms/PACKAGE/VERSION/build/make.log`, above all its first error.",
          Step.collect,
        ],
        steps: [
          "Find the first `error:` in make.log. Mostly the driver is older than the kernel: take a newer one."
        ])
    case .ltoObject:
      CausePage(
        title: "The file is intermediate code of LTO, not machine code",
        explanation:
          "GCC's or Clang's LTO writes objects that only the linker understands. They are no modules yet; what is to be "
          + "stripped is the linked .ko.",
        isNot: "Not a module that a strip has damaged; the tool leaves the file as it is.",
        questions: ["The name of the file that the message names, and `file FILE` of it.", Step.collect],
        steps: [
          "Strip the linked module (.ko) and not the objects (.o, .a).",
          "For libraries: `-ffat-lto-objects`, or no strip.",
        ])
    case .llvmLivepatch:
      CausePage(
        title: "llvm-strip and llvm-objcopy refuse livepatch modules",
        explanation:
          "Livepatches have symbols in the section index 0xff20 (SHN_LIVEPATCH), which LLVM's tools do not know "
          + "(llvm/llvm-project#196381). The file stays as it was.",
        isNot:
          "Not a broken module. It is the one case in which llvm-strip is the wrong advice; GNU strip keeps these symbols, "
          + "but \(Quirk.orphansSecondaryRelocations.releases()) it loses their relocations without a word.",
        questions: ["What `elfscan check MODULE.ko` says of the module."],
        steps: ["Leave the livepatch unstripped: no INSTALL_MOD_STRIP, `STRIP[0]=\"no\"` for DKMS."])
    case .sectionLink:
      CausePage(
        title: "A section names another one that strip removes or does not find (sh_link)",
        explanation:
          "Sections such as `__patchable_function_entries` or `.llvm_addrsig` name another section in their header. GNU strip "
          + "refuses the file where that one goes, and complains where it is none; for `.llvm_addrsig` that is harmless.",
        isNot: "Not a sign of damage by itself: a file that is refused stays as it was.",
        questions: [Step.unstripped],
        steps: [Step.dkmsWithoutStrip, Step.llvmTools])
    case .relocationType:
      CausePage(
        title: "Binutils is older than the compiler: it does not know a kind of relocation or section",
        explanation:
          "Newer assemblers write relocation types, or whole sections (SHT_CREL, SHT_RELR), that older Binutils do not know. "
          + "It refuses the file, which stays as it was.",
        isNot: "Not a damaged module: the kernel may well load it.",
        questions: ["`strip --version` and the compiler's version.", Step.unstripped],
        steps: [
          Step.dkmsWithoutStrip,
          "A Binutils as new as the compiler, or the strip of the compiler's own family.",
        ])
    case .buildNotes:
      CausePage(
        title: "strip cannot merge the GNU build notes",
        explanation:
          "With `--strip-unneeded` and `--strip-all`, GNU strip merges `.gnu.build.attributes`; notes that contradict "
          + "themselves, or several sections of that name, make it fail.",
        isNot: "Not a matter of code or relocations; the kernel does not read these notes.",
        questions: ["Which options strip was called with.", Step.unstripped],
        steps: [
          "`--strip-debug` in place of `--strip-unneeded`, or `--no-merge-notes` besides."
        ])
    case .damagedFile:
      CausePage(
        title: "The file contradicts itself: cut short, or damaged by a tool before",
        explanation:
          "Sizes or numbers in the file go past its end or past its tables. The disk was full, a download broke off, or a "
          + "tool before this one wrote nonsense.",
        isNot: "Not a shape that a linker writes.",
        questions: [
          "`ls -l` and `sha256sum` of the file, and `df` of its disk.",
          "What `elfscan check MODULE.ko` says of the file.",
        ],
        steps: ["Build or download the module again, with room on the disk."])
    case .foreignFile:
      CausePage(
        title: "This strip is not made for the file: another machine, compressed, or no ELF file",
        explanation:
          "\"Unable to recognise the format\" means that no target of this Binutils fits: a module for another processor, a "
          + "compressed one (.ko.xz, .ko.zst), a script or a firmware image. The file stays as it was.",
        isNot: "Not the group problem of Clang LTO kernels: that file is recognized before it is refused.",
        questions: ["`file FILE` for the file in the message, and how strip was called."],
        steps: [
          "The strip of that machine, such as `aarch64-linux-gnu-strip` (kbuild: `CROSS_COMPILE=aarch64-linux-gnu-`).",
          "Strip first, then sign, then compress.",
        ])
    case .bfdFailure:
      CausePage(
        title: "A bug of GNU Binutils, at another place than the one about section groups",
        explanation:
          "BFD, the library behind ld, strip and objcopy, found its own state to be wrong. After an assertion it goes on, and "
          + "what it writes may be damaged; after an internal error there is no output.",
        isNot:
          "Not what Clang LTO modules are known for; that is the assertion in bfd_elf_set_group_contents.",
        questions: [
          "The command that was run and the file it was run on.", "`strip --version`.", Step.unstripped,
        ],
        steps: [
          Step.dkmsWithoutStrip,
          "Another release of Binutils; do not use what was written after an assertion.",
        ])
    case .llvmRefusal:
      CausePage(
        title: "llvm-strip or llvm-objcopy refuses the file",
        explanation:
          "LLVM's tools check a file before they change it, and leave it as it was when something contradicts itself.",
        isNot: "Not damage by strip: nothing was written.",
        questions: [Step.unstripped],
        steps: [Step.dkmsWithoutStrip])
    default: refusedPage
    }
  }

  private var sectionGroupsPage: CausePage {
    CausePage(
      title: "GNU strip or objcopy cannot write the module's section groups back",
      explanation:
        "Mostly, the module was linked by LLD for a kernel with Clang LTO (or with a linker script that merges sections), and has "
        + "C++ code: several section groups list one merged section. The kernel ignores groups. GNU Binutils "
        + "\(Quirk.refusesCorruptedGroup.otherReleases) prints this and mostly exits 0; "
        + "\(Quirk.refusesCorruptedGroup.releases()) it refuses. The same modules mostly have several relocation sections for that "
        + "section, and those are damaged without a word: the module then fails, mostly when it runs, as at its first "
        + "virtual call, although DKMS reported success.",
      isNot:
        "Not LLVM metadata sections, not the number of groups, not a different symbol table, and not a bug that an older "
        + "Binutils lacks: \(Quirk.overrunsGroupList.releases()) it may even overwrite its own memory over it.",
      questions: [Step.unstripped, Step.collect, Step.ltoConfiguration],
      steps: [
        Step.dkmsWithoutStrip, Step.elfscanStrip, Step.llvmTools,
        "Do not downgrade Binutils: older releases damage the same relocations.",
      ])
  }

  private var severalRelocationSectionsPage: CausePage {
    CausePage(
      title: "Several relocation sections apply to one section",
      explanation:
        "LLD keeps one relocation section for each C++ section group, even where their sections were merged. GNU strip "
        + "renumbers the symbols of one of them and copies the others as they are, so that relocations name other symbols "
        + "afterwards: exit 0, no message. LLD itself refuses to link such an object once more.",
      isNot: "Not a matter of the Binutils version: every GNU strip that was run does it.",
      questions: [Step.unstripped, Step.collect],
      steps: [
        Step.dkmsWithoutStrip, Step.elfscanStrip,
        "Link with `--force-group-allocation` (ld.lld 19.1 or newer), which dissolves the groups.",
      ])
  }

  private var btfStepPage: CausePage {
    CausePage(
      title: "The kernel's BTF step fails: pahole's objcopy cannot rewrite the module",
      explanation:
        "With CONFIG_DEBUG_INFO_BTF_MODULES the kernel's build lets pahole add a `.BTF` section to each module; pahole runs "
        + "$(OBJCOPY). GNU objcopy cannot read modules whose section groups share a section, as a Clang LTO kernel's link "
        + "leaves them; make deletes the .ko and the build fails.",
      isNot:
        "Not broken debugging information, if the line above is objcopy's; else pahole is too old for the compiler.",
      questions: [
        "The lines above it in make.log: does objcopy or llvm-objcopy say anything?",
        "`pahole --version` and `objcopy --version`.", Step.collect,
      ],
      steps: [
        "Build with `make LLVM=1`, or `OBJCOPY=llvm-objcopy`.",
        "Or leave the step out: `make CONFIG_DEBUG_INFO_BTF_MODULES=`.",
        "If objcopy says nothing: a newer pahole (dwarves).",
      ])
  }

  private var refusedPage: CausePage {
    if self == .tooManySections {
      return CausePage(
        title: "More sections than module tools and the kernel can count",
        explanation:
          "An ELF header counts up to 65,279 sections; more are counted elsewhere, where depmod and the kernel do not look. "
          + "Profiling builds (PGO, -ffunction-sections) of large drivers get there.",
        isNot: "Not a broken depmod: the kernel does not load such a module either (kmod-project/kmod#277).",
        questions: ["What `elfscan info MODULE.ko` and `readelf -h MODULE.ko` say."],
        steps: [
          "Link the module so that sections are merged, or build the driver without -ffunction-sections or profiling."
        ])
    }
    return CausePage(
      title: "GNU Binutils refuses the file, and does not say why",
      explanation:
        "\"File format not recognized\" and \"bad value\" have many reasons: section groups without a member that is theirs "
        + "alone (Clang LTO kernels), an empty group, a second relocation section for a section (livepatches), an unknown "
        + "section type, LTO's intermediate code, or no ELF file at all. The file stays as it was.",
      isNot: "Not damage: nothing was written. DKMS goes on with the unstripped module.",
      questions: [Step.unstripped, "`file FILE` for the file in the message.", Step.collect],
      steps: [Step.elfscanStrip, Step.llvmTools])
  }
}
