/// BTF, the kernel's type information, which the build writes into finished modules.
enum Btf: Rule {
  static let id = "btf"
  static let title = "Type information (BTF) that fits one kernel only"
  static let severity = Severity.note
  static let page = RulePage(
    checks: """
      Whether the module has .BTF or .BTF.base, which pahole makes out of the debugging information, \
      or .BTF.ext, which belongs into BPF objects.
      """,
    matters: """
      Every strip keeps .BTF, with --strip-debug and with --strip-unneeded: measured with every \
      release here, llvm-strip and eu-strip. But it is made out of .debug_info, so a module that is \
      stripped first never gets any. The step that adds it (scripts/Makefile.modfinal, \
      scripts/gen-btf.sh) rewrites the module with objcopy, the program in OBJCOPY, and what harms a \
      module in strip harms it there: ask with --mode objcopy --add-section .BTF. The kernel refuses \
      a module whose BTF does not fit its vmlinux ("failed to validate module BTF"), unless it has \
      CONFIG_MODULE_ALLOW_BTF_MISMATCH. A module without .BTF loads; but where it offers functions to \
      BPF, as nf_conntrack does, older kernels then refuse it ("missing module BTF, \
      cannot register kfuncs").
      """,
    example: "shapes/btf.ko",
    output: """
      [9] .BTF, [10] .BTF.base: type information for BPF (BTF). Strip keeps it; the kernel that the \
      module was built for must be the one that loads it.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Nothing; never strip before the BTF step, and do not remove .BTF (-R .BTF). For another \
      vmlinux build the module again.
      """)

  private static let names: [ElfName] = [".BTF", ".BTF.base", ".BTF.ext"]

  static func findings(in context: RuleContext) -> [Finding] {
    let sections = context.module.sections.dropFirst().filter { names.contains($0.name) }
    guard !sections.isEmpty else { return [] }
    let named = sections.prefix(3).map { context.module.numberedLabel($0.index) }.joined(separator: ", ")
    return [
      finding(
        "\(named)\(sections.count > 3 ? ", …" : ""): type information for BPF (BTF). Strip keeps it; the kernel that the "
          + "module was built for must be the one that loads it.",
        count: sections.count, sections: sections.map(\.index))
    ]
  }
}
