/// Section types that BFD gives an output section by its name alone, whatever the input's type was.
///
/// From `_bfd_elf_get_sec_type_attr` and its tables (bfd/elf.c, 2.35.2 to 2.47). Names that map to SHT_PROGBITS,
/// SHT_NOTE or SHT_NOBITS are left out: those types give way to the input's.
enum SpecialSections {
  /// How far the rest of a name may differ from the table's prefix.
  private enum Match {
    /// The whole name.
    case exact
    /// The prefix alone, or followed by anything.
    case anySuffix
    /// The prefix alone, or followed by a dot.
    case dotted
  }

  private static let table: [(prefix: StaticString, match: Match, type: SectionType)] = [
    (".dynamic", .exact, .dynamic),
    (".dynstr", .exact, .strtab),
    (".dynsym", .exact, .dynsym),
    (".fini_array", .dotted, .finiArray),
    (".gnu.version", .exact, .gnuVersym),
    (".gnu.version_d", .exact, .gnuVerdef),
    (".gnu.version_r", .exact, .gnuVerneed),
    (".gnu.liblist", .exact, .gnuLiblist),
    (".gnu.conflict", .exact, .rela),
    (".gnu.hash", .exact, .gnuHash),
    (".hash", .exact, .hash),
    (".init_array", .dotted, .initArray),
    (".preinit_array", .dotted, .preinitArray),
    (".relr.dyn", .exact, .relr),
    (".rela", .anySuffix, .rela),
    (".rel", .anySuffix, .rel),
    (".shstrtab", .exact, .strtab),
    (".strtab", .exact, .strtab),
    (".symtab", .exact, .symtab),
  ]

  /// The second character of each entry; most names have another.
  private static let letters = table.map { Array("\($0.prefix)".utf8)[1] }

  /// Whether a byte is among them, or that of `.stab`.
  private static let isLetter = (letters + [UInt8(ascii: "s")]).reduce(
    into: [Bool](repeating: false, count: 256)
  ) {
    $0[Int($1)] = true
  }

  /// The type that the name imposes; nil where the input's type stays.
  ///
  /// - Parameter defaultsToRela: whether the machine's own relocations are SHT_RELA. There `.relfoo` without a dot
  ///   does not count as a SHT_REL name.
  static func imposedType(
    on name: ElfName, defaultsToRela: Bool, knowsRelr: @autoclosure () -> Bool
  ) -> SectionType? {
    guard let second = name.rest(after: 1).first, isLetter[Int(second)] else { return nil }
    for (entry, letter) in zip(table, letters) where letter == second && name.hasPrefix(entry.prefix) {
      if entry.type == .relr && !knowsRelr() { continue }
      let rest = name.rest(after: entry.prefix.utf8CodeUnitCount)
      switch entry.match {
      case .exact:
        guard rest.isEmpty else { continue }
      case .dotted:
        guard rest.isEmpty || rest.first == UInt8(ascii: ".") else { continue }
      case .anySuffix:
        if let first = rest.first, first != UInt8(ascii: "."), entry.type == .rel, defaultsToRela { continue }
      }
      return entry.type
    }
    // The one entry with both ends fixed: .stab…str.
    if name.hasPrefix(".stab"), name.count >= 8, name.dropFirst(name.count - 3).equals("str") {
      return .strtab
    }
    return nil
  }

  /// Whether BFD takes a section that is not loaded for debugging information, by its name.
  static func isDebugging(_ name: ElfName, knowsGccLto: @autoclosure () -> Bool) -> Bool {
    name.hasPrefix(".debug") || name.hasPrefix(".gnu.debuglto_.debug_") && knowsGccLto()
      || name.hasPrefix(".gnu.linkonce.wi.")
      || name.hasPrefix(".zdebug") || name.hasPrefix(".line") || name.hasPrefix(".stab")
      || name.equals(".gdb_index")
  }
}
