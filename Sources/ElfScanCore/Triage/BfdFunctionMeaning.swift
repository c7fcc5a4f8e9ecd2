extension BfdFunction {
  /// What an assertion in it means, in a sentence without a subject; nil where it says nothing about modules.
  package var meaning: String? { BfdFunction.meanings[name]?.text }

  /// The rule that finds such modules before strip does; nil where there is none.
  package var rule: String? { BfdFunction.meanings[name]?.rule }

  /// Whether it is about section groups.
  var isAboutGroups: Bool { name == "bfd_elf_set_group_contents" || name == "setup_group" }

  private static let meanings: [String: (text: String, rule: String?)] = [
    "bfd_elf_set_group_contents": (
      "writes a section group back; the group has more or fewer members than there is room for, since a section that "
        + "several groups list is counted for one of them, or is listed twice", GroupSharedSection.id
    ),
    "setup_group": ("reads the section groups; the list of one contradicts itself", GroupMalformed.id),
    "_bfd_elf_init_reloc_shdr": (
      "makes the header of a relocation section for the second time", SeveralRelocationSections.id
    ),
    "_bfd_elf_single_rel_hdr": (
      "expects one relocation section for a section, and finds one of each kind", RelocationKind.id
    ),
    "elf_fake_sections": (
      "gives each section that is written a type and a size; they contradict what was read", nil
    ),
    "assign_section_numbers": ("numbers the sections that are written", nil),
    "find_link": ("looks for the section that another one names (sh_link)", SectionLink.id),
    "_bfd_elf_copy_special_section_fields": (
      "copies the links of a section that BFD does not know (sh_link, sh_info)", SectionLink.id
    ),
    "bfd_elf_get_elf_syms": ("reads the symbol table", nil),
    "_bfd_elf_init_private_section_data": ("copies what belongs to a section", nil),
    "_bfd_elf_write_object_contents": ("writes the section headers", nil),
    "assign_file_positions_for_non_load_sections": (
      "places sections in the file; of executables and libraries, mostly", nil
    ),
    "assign_file_positions_for_load_sections": (
      "places segments in the file; modules have none, so this is about another file", nil
    ),
    "_bfd_elf_map_sections_to_segments": (
      "makes segments; modules have none, so this is about another file", nil
    ),
    "bfd_elf_map_sections_to_segments": (
      "makes segments; modules have none, so this is about another file", nil
    ),
    "rewrite_elf_program_header": ("copies segments; modules have none, so this is about another file", nil),
    "get_program_header_size": ("makes segments; modules have none, so this is about another file", nil),
    "_bfd_elf_slurp_version_tables": (
      "reads symbol versions; modules have none, so this is about a shared library", nil
    ),
  ]
}
