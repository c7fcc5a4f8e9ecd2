/// Sections that the kernel's loader finds by their names, loaded or not.
enum SectionsByName {
  /// kernel/module/main.c (`setup_load_info`, `find_module_sections`, `elf_validity_cache_index`), and
  /// `module_finalize` of arch/x86, arch/arm64, arch/arm, arch/powerpc and arch/s390 (kernel/module.c there). Seen in
  /// booted kernels for .modinfo, .BTF and __versions.
  private static let names: [StaticString] = [
    ".modinfo", ".BTF", ".BTF.base", "__versions", "__version_ext_crcs", "__version_ext_names", "__bug_table",
    ".altinstructions", ".smp_locks", ".retpoline_sites", ".return_sites", ".call_sites", ".cfi_sites",
    ".ibt_endbr_seal", ".orc_unwind", ".orc_unwind_ip", ".init.eh_frame", ".eh_frame", ".alt.smp.init",
    ".pv_table", "__ftr_fixup", "__lwsync_fixup", "__nospec_call_table", "__nospec_return_table",
  ]

  /// Whether the loader looks for the section by its name.
  static func contain(_ section: Section) -> Bool { names.contains { section.name.equals($0) } }
}
