"""The large module has the measures of the one it stands for; no strip."""

import unittest

from scripts import load

large = load("make_large_module.py")


class LargeModule(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.data = large.compose().written()
        cls.elf = large.ElfFile(cls.data)
        cls.rodata = cls.elf.index(".rodata")

    def relocations(self, section):
        return [*large.RELOCATION.iter_unpack(section.data)]

    def test_it_has_the_measures(self):
        relocations = self.elf.of_type(large.RELA)
        self.assertEqual(len(self.elf.sections), 4970)
        self.assertEqual(len(self.elf.of_type(large.GROUP)), 438)
        self.assertEqual(sum(len(self.relocations(section)) for section in relocations), 55_349)
        self.assertEqual(round(len(self.data) / 1e6, 1), 3.7)
        merged = [len(self.relocations(section)) for section in relocations if section.info == self.rodata]
        self.assertEqual((len(merged), sum(merged), sum(merged[1:])), (46, 2815, 306))

    def test_groups_list_their_sections_and_45_one_that_is_shared(self):
        table, = self.elf.of_type(large.SYMTAB)
        shared = 0
        for section in self.elf.of_type(large.GROUP):
            members = [int.from_bytes(section.data[at:at + 4], "little") for at in range(4, len(section.data), 4)]
            self.assertTrue(all(self.elf.sections[member].flags & large.IN_GROUP for member in members))
            shared += self.rodata in members
            signature = large.SYMBOL.unpack_from(table.data, 24 * section.info)
            self.assertIn(signature[3], members)
        self.assertEqual(shared, 45)

    def test_places_are_inside_apart_and_zero_and_symbols_exist(self):
        table, = self.elf.of_type(large.SYMTAB)
        places = {}
        for section in self.elf.of_type(large.RELA):
            target = self.elf.sections[section.info]
            for place, kind, symbol, _ in self.relocations(section):
                self.assertLess(symbol, len(table.data) // 24)
                size = 8 if kind == large.R_64 else 4
                places.setdefault(section.info, []).append((place, place + size))
                if target.flags & large.ALLOC:
                    self.assertEqual(target.data[place:place + size], bytes(size))
        for index, ranges in places.items():
            ranges.sort()
            self.assertLessEqual(ranges[-1][1], len(self.elf.sections[index].data))
            self.assertTrue(all(one[1] <= other[0] for one, other in zip(ranges, ranges[1:])), self.elf.sections[index].name)

    def test_it_is_the_same_each_time(self):
        self.assertEqual(large.compose().written(), self.data)


if __name__ == "__main__":
    unittest.main()
