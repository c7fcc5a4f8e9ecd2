/// Sections that the kernel's loader finds by their names. Of several of one name it takes the first (`find_sec`,
/// `find_any_sec`).
///
/// kernel/module/main.c (`setup_load_info`, `elf_validity_cache_index`, `find_module_sections`), and `module_finalize` of
/// arch/x86, arch/arm64, arch/arm, arch/powerpc and arch/s390 (kernel/module.c there).
enum SectionsByName {
  /// Found whether they are loaded or not. Seen in booted kernels for .modinfo, .BTF and __versions.
  private static let anyNames: [StaticString] = [
    ".modinfo", ".BTF", ".BTF.base", "__versions", "__version_ext_crcs", "__version_ext_names", "__bug_table",
    ".altinstructions", ".smp_locks", ".retpoline_sites", ".return_sites", ".call_sites", ".cfi_sites",
    ".ibt_endbr_seal", ".orc_unwind", ".orc_unwind_ip", ".init.eh_frame", ".eh_frame", ".alt.smp.init",
    ".pv_table", "__ftr_fixup", "__lwsync_fixup", "__nospec_call_table", "__nospec_return_table",
  ]

  /// Found where they are loaded. Seen in booted kernels for __param.
  private static let loadedNames: [StaticString] = [
    ".gnu.linkonce.this_module", ".data..percpu", "__param", "__ksymtab", "__ksymtab_gpl", "__kcrctab",
    "__kcrctab_gpl", ".ctors", ".init_array", ".noinstr.text", "__tracepoints_ptrs", "___srcu_struct_ptrs",
    "__bpf_raw_tp_map", "__jump_table", "_ftrace_events", "_ftrace_eval_map", "__trace_printk_fmt",
    "__mcount_loc", "__patchable_function_entries", "_error_injection_whitelist", ".kprobes.text",
    "_kprobe_blacklist", ".printk_index", ".static_call_sites", ".kunit_test_suites",
    ".kunit_init_test_suites", "__ex_table", "__obsparm", "__dyndbg", "__dyndbg_classes", "__ksymtab_strings",
  ]

  /// By length of a name: those of this length, and whether they have to be loaded.
  private static let byLength: [[(name: StaticString, isLoaded: Bool)]] = {
    let all = anyNames.map { (name: $0, isLoaded: false) } + loadedNames.map { (name: $0, isLoaded: true) }
    return all.reduce(into: Array(repeating: [], count: 64)) { $0[$1.name.utf8CodeUnitCount].append($1) }
  }()

  /// Whether the loader looks for the section by its name, loaded or not.
  static func contain(_ section: Section) -> Bool { isFound(section.name, isLoaded: false) }

  private static func mayContain(_ length: Int) -> Bool {
    length < byLength.count && !byLength[length].isEmpty
  }

  private static func isFound(_ name: ElfName, isLoaded: Bool) -> Bool {
    guard mayContain(name.count) else { return false }
    for other in byLength[name.count] where (isLoaded || !other.isLoaded) && name.equals(other.name) {
      return true
    }
    return false
  }

  /// The section that the loader takes, by name.
  static func first(in module: Module) -> [ElfName: Int] {
    var found: [ElfName: Int] = [:]
    for index in module.sections.indices.dropFirst() where mayContain(module.sections[index].name.count) {
      let section = module.sections[index]
      guard isFound(section.name, isLoaded: section.isAllocated), found[section.name] == nil else { continue }
      found[section.name] = index
    }
    return found
  }
}
