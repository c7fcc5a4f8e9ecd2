/// BTF, the kernel's type information, which the build writes into finished modules.
enum Btf: Rule {
  static let id = "btf"
  static let severity = Severity.note

  private static let names: [StaticString] = [".BTF", ".BTF.base", ".BTF.ext"]

  static func findings(in context: RuleContext) -> [Finding] {
    let sections = context.module.sections.dropFirst().filter { section in
      section.name.hasPrefix(".BTF") && names.contains { section.name.equals($0) }
    }
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
