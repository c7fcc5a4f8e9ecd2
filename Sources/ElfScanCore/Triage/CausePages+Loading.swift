extension Cause {
  /// The pages of what happens when a module is loaded, or runs.
  var loadingPage: CausePage {
    switch self {
    case .symbolsStripped:
      CausePage(
        title: "The module has no symbol table, or several: stripped with --strip-all",
        explanation:
          "The kernel needs exactly one symbol table. Plain `strip` and `strip --strip-all` remove it, with every relocation.",
        isNot: "Not the damage of Clang LTO modules: those load, and fail later.",
        questions: [
          "Who stripped the module, with which options (packaging log, hook of the initramfs).",
          "What `elfscan check MODULE.ko` says of the file that does not load.",
        ],
        steps: [
          "Take the unstripped module; strip modules with `--strip-debug` only.", Step.rebuild,
        ])
    case .otherKernel:
      CausePage(
        title: "The module was built for another kernel than the one that runs",
        explanation:
          "Version string, symbol versions or the size of struct module differ. Mostly the headers are newer or older than "
          + "the running kernel, or a kernel was updated and not yet booted.",
        isNot: "Not strip's doing: strip changes none of these.",
        questions: ["`uname -r`, and `modinfo -F vermagic MODULE.ko`.", Step.collect],
        steps: ["Boot the kernel that the module was built for, if it is installed.", Step.rebuild])
    case .btfMismatch:
      CausePage(
        title: "The module's BTF does not fit the kernel's",
        explanation:
          "The type information in `.BTF` refers to the kernel's own; built for another build of the kernel, or by a pahole "
          + "that does not fit, it is invalid. Kernels without CONFIG_MODULE_ALLOW_BTF_MISMATCH refuse the module.",
        isNot: "Not strip's doing, unless a hook removes or rewrites `.BTF` sections; the code is fine.",
        questions: ["`uname -r`, `modinfo -F vermagic MODULE.ko`, `pahole --version`.", Step.collect],
        steps: [
          "Install kernel and modules again from one build.", Step.rebuild,
          "Or build the module without BTF: `make CONFIG_DEBUG_INFO_BTF_MODULES=`.",
        ])
    case .relocationTarget:
      CausePage(
        title: "The kernel refuses a relocation of the module",
        explanation:
          "A value does not fit, its place is not empty, or the kernel does not know its type: the module was compiled or "
          + "linked by tools, or with options, that do not fit this kernel; or a tool rewrote the relocations wrongly.",
        isNot:
          "Not the known damage by strip: relocations that name a wrong symbol are applied without complaint. But only a "
          + "look at the module tells.",
        questions: [
          "Compiler of the kernel (`head -1 /proc/version`) and of the module, and `ld --version`.",
          Step.unstripped,
        ],
        steps: [
          "Build the module with the compiler that the kernel was built with, without a compiler cache or distcc.",
          Step.rebuild,
        ])
    case .invalidElf:
      CausePage(
        title: "The kernel does not take the file for a module",
        explanation:
          "Header or sections contradict themselves: a file that was cut short, that is compressed where the loader does "
          + "not unpack, that is a web page saved as .ko, or for another processor.",
        isNot: "Not a wrong kernel version: that has messages of its own.",
        questions: ["`file MODULE.ko`, `ls -l MODULE.ko`.", "What `elfscan check MODULE.ko` says of it."],
        steps: ["Build or download the module again.", Step.rebuild])
    case .untrustedKey:
      CausePage(
        title: "The module is signed, but the kernel does not accept the signature",
        explanation:
          "Under Secure Boot or with module.sig_enforce, the kernel loads what a key signed that it trusts. DKMS signs with a "
          + "key of the machine, which has to be enrolled once (MOK). \"Key was rejected by service\" also comes where the "
          + "signature is gone, as after a strip.",
        isNot: "Not a broken module.",
        questions: [
          "`modinfo -F signer MODULE.ko`: empty means unsigned, as strip leaves it.", "`mokutil --sb-state`.",
          "`tail -c 28 MODULE.ko` of the file that does not load.",
        ],
        steps: [
          "Signed by DKMS: `mokutil --import /var/lib/dkms/mok.pub` (Ubuntu: /var/lib/shim-signed/mok/MOK.der), reboot, and "
            + "enroll the key.",
          "Not signed: sign after stripping: strip, `scripts/sign-file`, compress.",
        ])
    case .unsigned:
      CausePage(
        title: "The module has no signature that the kernel knows",
        explanation:
          "Every strip drops the signature, which stands behind the ELF file. A kernel that does not enforce signatures only "
          + "says so and is tainted; one that does, under Secure Boot, refuses the module.",
        isNot:
          "Where it is only \"tainting kernel\", not the reason for anything: most modules of DKMS say so once.",
        questions: [
          "`modinfo -F signer MODULE.ko`, of the file on disk and of the one in the initramfs.",
          "`mokutil --sb-state`, and `cat /sys/module/module/parameters/sig_enforce`.",
        ],
        steps: [
          "Sign after stripping: strip, `scripts/sign-file`, compress.",
          "A strip hook for the initramfs (booster `strip: true`, mkinitcpio `strip`): switch it off.",
        ])
    case .unknownSymbol:
      CausePage(
        title: "The module needs a function that the kernel does not have, or not for it",
        explanation:
          "A module that it depends on is not loaded, the kernel is another one, or the symbol is for GPL modules only.",
        isNot: "Seldom strip: a strip that renames undefined symbols is known for malformed modules only.",
        questions: [
          "The kernel's lines with the symbol: `dmesg | grep 'Unknown symbol'`.",
          "`modinfo MODULE.ko`, `uname -r`.",
        ],
        steps: ["Use `modprobe`, which loads what a module depends on, and not `insmod`.", Step.rebuild])
    case .cfiFailure:
      CausePage(
        title: "A call through a pointer ended in a function of another type (CFI)",
        explanation:
          "Kernels with CONFIG_CFI check indirect calls. A driver part that came compiled without it fails so; and so does a "
          + "module whose vtables a strip has damaged, since its calls end in wrong functions.",
        isNot: "Not a broken kernel.",
        questions: [
          "Whether it fails in the same way with an unstripped module.", Step.unstripped,
        ],
        steps: [Step.dkmsWithoutStrip])
    case .crash:
      CausePage(
        title: "Code of a module crashed",
        explanation:
          "It may be a bug of the driver. If the module has C++ code and was stripped by GNU strip for a Clang LTO kernel, "
          + "virtual calls end in wrong functions: then it is the first use that crashes.",
        isNot: "Not yet a proof of anything about strip.",
        questions: [
          "The whole oops, from `BUG:` or `Oops:` to `end trace`.",
          "Whether it crashes with an unstripped module.",
          Step.unstripped,
        ],
        steps: [Step.dkmsWithoutStrip])
    default:
      CausePage(
        title: "Loading failed; the program that says so does not know why",
        explanation:
          "modprobe and insmod only pass on an error number. The reason is in the kernel's own messages of that moment.",
        isNot: "Not a statement about strip.",
        questions: [
          "`dmesg | tail -50` right after the attempt.", "`modinfo MODULE.ko` and `uname -r`.", Step.collect,
        ],
        steps: ["Nothing yet: the kernel's message decides what to do."])
    }
  }
}
