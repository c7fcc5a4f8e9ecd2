"""Files made to be expensive are files at all, and about as large as was asked for."""

import unittest

from scripts import load

hostile_files = load("hostile_files.py")
elf_file = load("elf_file.py")
SIZE = 1 << 16


class Sizes(unittest.TestCase):
    def test_every_file_is_about_as_large_as_was_asked(self):
        for name, make in hostile_files.CASES.items():
            data = make(SIZE)
            if isinstance(data, hostile_files.Sparse):
                with self.subTest(name):
                    self.assertLess(abs(len(data) - 20 * SIZE), SIZE // 8)
            elif data.startswith(b"\x7fELF"):
                with self.subTest(name):
                    self.assertLess(abs(len(data) - SIZE), SIZE // 8)

    def test_every_module_has_its_sections(self):
        for name, make in hostile_files.CASES.items():
            data = make(SIZE)
            if isinstance(data, hostile_files.Sparse):
                data = data.head + bytes(data.hole) + data.tail
            if data.startswith(b"\x7fELF"):
                with self.subTest(name):
                    elf = elf_file.ElfFile(data)
                    self.assertEqual(elf.sections[hostile_files.TEXT].name, ".text")
                    self.assertEqual(len(elf.of_type(elf_file.SYMTAB)) > 1, name == "many symbol tables")
                    for section in elf.of_type(elf_file.RELA, elf_file.GROUP, elf_file.SYMTAB_SHNDX):
                        self.assertEqual(elf.sections[section.link].type, elf_file.SYMTAB)


class Holes(unittest.TestCase):
    def test_a_sparse_file_has_its_section_in_the_hole(self):
        made = hostile_files.CASES["sparse: data, 20 times the size"](SIZE)
        elf = elf_file.ElfFile(made.head + bytes(made.hole) + made.tail)
        self.assertGreater(len(elf[".data"].data), 19 * SIZE)
        self.assertEqual(len(made.head) + made.hole, elf.header[6])

    def test_what_is_alone_is_small(self):
        self.assertLess(len(hostile_files.module_alone()), 4096)


class Overlaps(unittest.TestCase):
    def test_sections_over_one_list_lie_at_one_place(self):
        data = hostile_files.CASES["groups that all lie over one list"](SIZE)
        header = elf_file.HEADER.unpack_from(data)
        rows = [elf_file.SECTION.unpack_from(data, header[6] + 64 * index) for index in range(header[12])]
        groups = [row for row in rows if row[1] == elf_file.GROUP]
        self.assertGreater(len(groups), 100)
        self.assertEqual(len({row[4:6] for row in groups}), 1)


if __name__ == "__main__":
    unittest.main()
