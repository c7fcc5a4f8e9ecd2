"""What elf_file makes of a file that it changes, and of one that it leaves as it is."""

import unittest
from pathlib import Path

from scripts import load

elf_file = load("elf_file.py")
FIXTURES = Path(__file__).resolve().parents[2] / "Fixtures"
MODULE = (FIXTURES / "modules" / "nvidia-shape.ko").read_bytes()


def read(elf):
    """The file that is written, read again."""
    return elf_file.ElfFile(elf.written())


class Writing(unittest.TestCase):
    def setUp(self):
        self.elf = elf_file.ElfFile(MODULE)

    def test_what_is_not_changed_is_read_again(self):
        # But for the table of names, which is written anew.
        for before, after in zip(elf_file.ElfFile(MODULE).sections, read(self.elf).sections, strict=True):
            if before.name != ".shstrtab":
                self.assertEqual(before, after)

    def test_contents_are_where_the_header_says_and_aligned(self):
        data = self.elf.written()
        start = elf_file.HEADER.unpack_from(data)[6]
        for index, section in enumerate(self.elf.sections):
            row = elf_file.SECTION.unpack_from(data, start + 64 * index)
            if section.has_contents:
                self.assertEqual(data[row[4]:row[4] + row[5]], section.data)
                self.assertEqual(row[4] % max(1, section.alignment), 0)

    def test_a_header_says_what_it_is_told_to_say(self):
        text = self.elf[".text"]
        text.size, text.offset, text.name_offset = 1, 2, 3
        data = self.elf.written()
        row = elf_file.SECTION.unpack_from(data, elf_file.HEADER.unpack_from(data)[6] + 64 * self.elf.index(".text"))
        self.assertEqual((row[0], row[4], row[5]), (3, 2, 1))

    def test_a_section_is_added_behind_all_others(self):
        self.elf.add(elf_file.Section(".new", elf_file.PROGBITS, elf_file.ALLOC, data=b"new", alignment=8))
        self.assertEqual(read(self.elf).sections[-1].data, b"new")
        self.assertEqual(read(self.elf).index(".new"), len(elf_file.ElfFile(MODULE).sections))

    def test_a_section_without_contents_keeps_its_size(self):
        bss = self.elf[".bss"]
        self.assertEqual((read(self.elf)[".bss"].size, bss.data), (bss.size, b""))

    def test_a_symbol_is_added_with_its_name(self):
        self.elf.add_symbol("lost", 40000, value=7, size=8, kind=elf_file.OBJECT)
        table, = read(self.elf).of_type(elf_file.SYMTAB)
        name, info, _, section, value, size = elf_file.SYMBOL.unpack(table.data[-24:])
        self.assertEqual((info, section, value, size), (0x11, 40000, 7, 8))
        self.assertEqual(elf_file.text_at(read(self.elf).sections[table.link].data, name), "lost")

    def test_other_files_are_not_taken(self):
        for data in b"", b"\x7fELF\x01\x01\x01" + bytes(64), (FIXTURES / "modules" / "powerpc64.ko").read_bytes():
            with self.subTest(data=data[:7]), self.assertRaises(ValueError):
                elf_file.ElfFile(data)


class Numbering(unittest.TestCase):
    def test_what_does_not_fit_into_the_header_stands_in_section_0(self):
        elf = elf_file.ElfFile.module()
        while len(elf.sections) < elf_file.LORESERVE:
            elf.add(elf_file.Section(".data", elf_file.PROGBITS))
        data = elf.named()
        header = elf_file.HEADER.unpack_from(data)
        first = elf_file.SECTION.unpack_from(data, header[6])
        self.assertEqual(header[12:14], (0, elf_file.XINDEX))
        self.assertEqual((first[5], first[6]), (elf_file.LORESERVE + 1, elf_file.LORESERVE))


if __name__ == "__main__":
    unittest.main()
