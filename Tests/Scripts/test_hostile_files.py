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
            if data.startswith(b"\x7fELF"):
                with self.subTest(name):
                    self.assertLess(abs(len(data) - SIZE), SIZE // 8)

    def test_every_module_has_its_sections(self):
        for name, make in hostile_files.CASES.items():
            data = make(SIZE)
            if data.startswith(b"\x7fELF"):
                with self.subTest(name):
                    elf = elf_file.ElfFile(data)
                    self.assertEqual(elf.sections[hostile_files.TEXT].name, ".text")
                    self.assertEqual(len(elf.of_type(elf_file.SYMTAB)), 1)


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
