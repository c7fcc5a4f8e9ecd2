"""Files made to be expensive: much of one thing, or one thing claimed again and again. A size is in bytes, and about right.

What says "within bounds" is just below what overlaps may come to (`FileBudget`).
"""

import bz2
import gzip
import lzma
import math
import struct
from dataclasses import dataclass

from elf_file import ALLOC, EXECUTE, GROUP, IN_GROUP, INFO_LINK, LINK_ORDER, NOTE, PROGBITS, RELA, RELOCATION, SECTION, SYMBOL
from elf_file import STRTAB, SYMTAB, SYMTAB_SHNDX, WRITE, XINDEX, ElfFile, Section

# The section that all is about.
TEXT = 3
KEY = SYMBOL.pack(1, 0x11, 0, TEXT, 0, 0)


def module():
    """A module with code, to be made expensive."""
    elf = ElfFile.module()
    elf.add(Section(".text", PROGBITS, ALLOC | EXECUTE, data=bytes(64)))
    return elf


def symbol(name):
    return SYMBOL.pack(name, 0x11, 0, TEXT, 0, 0)


def relocation(offset, number):
    return RELOCATION.pack(offset, 2, number, -4)


def end(elf):
    """The file, with one symbol."""
    return elf.finish(KEY, b"\0key\0")


def module_alone():
    """One with nothing that is expensive."""
    return end(module())


def many_symbols(size):
    count = size // 36
    entries = b"".join(symbol(1 + 10 * number) for number in range(count))
    return module().finish(entries, b"\0" + b"".join(b"s%08x\0" % number for number in range(count)))


def symbols_of_one_name(size):
    return module().finish(KEY * (size // SYMBOL.size), b"\0name\0")


def symbols_of_long_names(size):
    """Every name is the rest of one string of half the file."""
    entries = b"".join(symbol(1 + number) for number in range(size // 2 // SYMBOL.size))
    return module().finish(entries, b"\0" + b"n" * (size // 2) + b"\0")


def symbols_of_one_long_name(size):
    return module().finish(KEY * (size // 2 // SYMBOL.size), b"\0" + b"n" * (size // 2) + b"\0")


def mangled_symbols(size):
    """Names that are expensive to put into C++."""
    name = b"_ZN" + b"1aI" * 300 + b"E" * 300 + b"Ev\0"
    count = size // (SYMBOL.size + len(name))
    return module().finish(b"".join(symbol(1 + len(name) * number) for number in range(count)), b"\0" + name * count)


def symbols_of_names_within_bounds(size):
    """Names that are the ends of one string, and together nearly as long as may be."""
    length = 2 * 2 * SYMBOL.size
    entries = b"".join(symbol(1 + number % length) for number in range(size // SYMBOL.size))
    return module().finish(entries, b"\0" + b"n" * length + b"\0")


def relocations_of_mangled_symbols(size):
    """Relocations that strip damages, whose symbols are expensive to name."""
    name = b"_ZN" + b"1aI" * 300 + b"E" * 300 + b"Ev\0"
    count = size // (SYMBOL.size + len(name) + 2 * RELOCATION.size)
    elf = module()
    for start in range(2):
        elf.add(relocations_of(TEXT, TEXT + 3, data=b"".join(
            relocation(start * 8, 1 + number) for number in range(count))))
    return elf.finish(b"".join(symbol(1 + len(name) * number) for number in range(count)), b"\0" + name * count)


def symbols_of_extended_indexes(size):
    """Section numbers in a section of their own, which is there three times."""
    count = size // (SYMBOL.size + 12)
    elf = module()
    for _ in range(3):
        elf.add(Section(".symtab_shndx", SYMTAB_SHNDX, link=TEXT + 4, alignment=4, entry_size=4,
                        data=struct.pack("<I", TEXT) * (count + 1)))
    return elf.finish(SYMBOL.pack(1, 0x11, 0, XINDEX, 0, 0) * count, b"\0name\0")


def many_symbol_tables(size):
    elf = module()
    count = size // (SECTION.size + 2 * SYMBOL.size)
    for _ in range(count):
        elf.add(Section(".symtab", SYMTAB, link=TEXT + 2 + count, info=1, alignment=8, entry_size=24,
                        data=bytes(24) + KEY))
    return end(elf)


def sections_of_one_name(size):
    elf = module()
    for _ in range(size // SECTION.size):
        elf.add(Section(".data", PROGBITS, ALLOC | WRITE))
    return end(elf)


def sections_of_long_names(size):
    elf = module()
    # Its name comes after those before it and the null section's.
    base = 1 + sum(len(section.name) + 1 for section in elf.sections[1:])
    elf.add(Section("d" * (size // 2), PROGBITS, ALLOC | WRITE))
    for number in range(1, size // 2 // SECTION.size):
        elf.add(Section("", PROGBITS, ALLOC | WRITE, name_offset=base + number))
    return end(elf)


def sections_of_names_within_bounds(size):
    """Names that are the ends of one string, and together nearly as long as may be."""
    elf = module()
    length = 7 * SECTION.size
    base = 1 + sum(len(section.name) + 1 for section in elf.sections[1:])
    elf.add(Section("d" * length, PROGBITS, ALLOC | WRITE))
    for number in range(size // SECTION.size):
        elf.add(Section("", PROGBITS, ALLOC | WRITE, name_offset=base + number % length))
    return end(elf)


def sections_of_different_names(size):
    elf = module()
    for number in range(size // (SECTION.size + 18)):
        elf.add(Section(f".data.{number:07x}", PROGBITS, ALLOC | WRITE, data=b"data"))
    return end(elf)


def sections_of_names_alike(length, turned):
    """Long names that differ at their ends, or at their beginnings, alone."""
    def make(size):
        elf = module()
        for number in range(size // (SECTION.size + length)):
            name = "n" * (length - 9)
            elf.add(Section(f"{number:08x}" + name if turned else name + f"{number:08x}", PROGBITS, ALLOC | WRITE))
        return end(elf)
    return make


def debugging_sections_that_claim_to_be_compressed(size):
    elf = module()
    body = struct.pack("<IIQQ", 1, 0, 1 << 40, 1) + b"x"
    for number in range(size // (SECTION.size + len(body) + 15)):
        elf.add(Section(f".debug_{number:07x}", PROGBITS, 0x800, data=body))
    return end(elf)


def group(table, **contents):
    return Section(".group", GROUP, link=table, info=1, alignment=4, entry_size=4, **contents)


def groups_sharing_one_section(size):
    elf = module()
    count = size // (SECTION.size + 8)
    elf[".text"].flags |= IN_GROUP
    for _ in range(count):
        elf.add(group(TEXT + 1 + count, data=struct.pack("<II", 1, TEXT)))
    return end(elf)


def one_group_of_many(size):
    elf = module()
    elf.add(group(TEXT + 2, data=struct.pack("<II", 1, TEXT) * (size // 8)))
    return end(elf)


def groups_over_one_list(size):
    """Every group lists the same bytes of the file, half of it."""
    elf = module()
    count = size // 2 // SECTION.size
    first = elf.add(group(TEXT + 1 + count, data=struct.pack("<I", TEXT) * (size // 2 // 4)))
    for _ in range(count - 1):
        elf.add(group(TEXT + 1 + count, over=first))
    return end(elf)


def groups_of_everything(named):
    """Every group lists every section that can be in one."""
    def make(size):
        elf = module()
        count = round(math.sqrt(size / 4 + 272) - 16.5)
        body = struct.pack("<I", 1) + b"".join(struct.pack("<I", TEXT + 1 + count + number) for number in range(count))
        for _ in range(count):
            elf.add(group(TEXT + 1 + 2 * count, data=body))
        for number in range(count):
            elf.add(Section(f".data.{number}" if named else ".data", PROGBITS, ALLOC | WRITE | IN_GROUP, data=b"data"))
        return end(elf)
    return make


def groups_within_bounds(size):
    """Every group lists the same bytes, together nearly as many as may be."""
    elf = module()
    first = elf.add(group(TEXT + 4, data=struct.pack("<I", TEXT) * (size // 4)))
    for _ in range(2):
        elf.add(group(TEXT + 4, over=first))
    return end(elf)


def relocations_of(target, table, **contents):
    return Section(".rela.text", RELA, INFO_LINK, link=table, info=target, alignment=8, entry_size=24, **contents)


def relocations_over_each_other(size, targets=1):
    """Every relocation section is the same bytes of the file, half of it."""
    elf = module()
    count = size // 2 // SECTION.size
    table = TEXT + 1 + count
    first = elf.add(relocations_of(TEXT, table, data=relocation(8, 1) * (size // 2 // RELOCATION.size)))
    for number in range(1, count):
        elf.add(relocations_of(TEXT if targets == 1 else 1 + number % 3, table, over=first))
    return end(elf)


def relocations_within_bounds(size):
    """Relocation sections of one target that are the same bytes, together nearly as many as may be."""
    elf = module()
    first = elf.add(relocations_of(TEXT, TEXT + 4, data=relocation(8, 1) * (size // RELOCATION.size)))
    for _ in range(2):
        elf.add(relocations_of(TEXT, TEXT + 4, over=first))
    return end(elf)


def many_relocations(size):
    elf = module()
    count = size // RELOCATION.size
    elf.add(relocations_of(TEXT, TEXT + 2, data=b"".join(relocation(at % 56, at % 2) for at in range(count))))
    return end(elf)


def relocation_sections_of_one_target(size):
    elf = module()
    count = size // (SECTION.size + RELOCATION.size)
    for number in range(count):
        elf.add(relocations_of(TEXT, TEXT + 1 + count, data=relocation(number % 56, 1)))
    return end(elf)


def long_relocation_sections_of_one_target(size):
    elf = module()
    for _ in range(8):
        elf.add(relocations_of(TEXT, TEXT + 9, data=relocation(8, 1) * (size // 8 // RELOCATION.size)))
    return end(elf)


def relocation_sections_of_different_symbols(size):
    """One relocation section of a target for each of many symbols, half of them local."""
    elf = module()
    count = size // (SECTION.size + RELOCATION.size + SYMBOL.size)
    for number in range(count):
        elf.add(relocations_of(TEXT, TEXT + 1 + count, data=relocation(number % 56, 1 + number)))
    elf.add(Section(".symtab", SYMTAB, link=TEXT + 2 + count, info=1 + count // 2, alignment=8, entry_size=24,
                    data=bytes(24) + SYMBOL.pack(1, 2, 0, TEXT, 0, 0) * (count // 2) + KEY * (count - count // 2)))
    elf.add(Section(".strtab", STRTAB, data=b"\0key\0"))
    return elf.named()


def relocations_of_many_types(size):
    elf = module()
    elf.add(relocations_of(TEXT, TEXT + 2, data=b"".join(
        RELOCATION.pack(number % 56, number, 1, 0) for number in range(size // RELOCATION.size))))
    return end(elf)


def relocations_of_debugging_information(size):
    elf = module()
    elf.add(Section(".debug_info", PROGBITS, data=bytes(size // 4)))
    elf.add(Section(".rela.debug_info", RELA, INFO_LINK, link=TEXT + 3, info=TEXT + 1, alignment=8, entry_size=24,
                    data=b"".join(relocation(number, 1) for number in range(size * 3 // 4 // RELOCATION.size))))
    return end(elf)


def empty_relocation_chain(size):
    """The same, of which each holds nothing."""
    elf = module()
    count = size // SECTION.size
    for number in range(count):
        elf.add(relocations_of(TEXT + 1 + (number + 1) % count, TEXT + 1 + count))
    return end(elf)


def relocation_chain(size):
    """Relocation sections that apply to each other."""
    elf = module()
    count = size // (SECTION.size + RELOCATION.size)
    for number in range(count):
        elf.add(relocations_of(TEXT + 1 + (number + 1) % count, TEXT + 1 + count, data=relocation(8, 1)))
    return end(elf)


def link_order_cycle(size):
    elf = module()
    count = size // SECTION.size
    for number in range(count):
        elf.add(Section(".text.f", PROGBITS, ALLOC | LINK_ORDER, link=TEXT + 1 + (number + 1) % count))
    return end(elf)


def link_order_chain(size):
    elf = module()
    count = size // (SECTION.size + 8)
    for number in range(count):
        elf.add(Section(".text.f", PROGBITS, ALLOC | LINK_ORDER, link=TEXT + 1 + min(number + 1, count - 1), data=b"code"))
    return end(elf)


def sections_over_everything(size):
    elf = module()
    first = elf.add(Section(".data", PROGBITS, ALLOC | WRITE, data=bytes(size // 2)))
    for _ in range(size // 2 // SECTION.size - 1):
        elf.add(Section(".data", PROGBITS, ALLOC | WRITE, over=first))
    return end(elf)


def much(name, kind, flags, entry):
    """One section that repeats itself."""
    def make(size):
        elf = module()
        elf.add(Section(name, kind, flags, data=entry * (size // len(entry))))
        return end(elf)
    return make


build_notes = much(
    ".gnu.build.attributes", NOTE, 0,
    struct.pack("<III", 8, 16, 0x100) + b"GA$\x013p5\0" + struct.pack("<QQ", 0, 8))
long_modinfo = much(".modinfo", PROGBITS, ALLOC, b"alias=x\0")
versions = much("__versions", PROGBITS, ALLOC, bytes(8) + b"printk" + bytes(50))


def modinfo_of_many_keys(size):
    elf = module()
    elf[".modinfo"].data += b"".join(b"k%07x=x\0" % number for number in range(size // 11))
    return end(elf)


@dataclass
class Sparse:
    """A file of which most is a hole: what stands in front of that and behind it."""
    head: bytes
    hole: int
    tail: bytes

    def __len__(self):
        return len(self.head) + self.hole + len(self.tail)


def sparse(name, kind=None, flags=0, **fields):
    """An unsafe module, twenty times the size, nearly all of it zeros of one section that take no room."""
    def make(size):
        elf = module()
        table = TEXT + (3 if kind is None else 4)
        for _ in range(2):
            elf.add(relocations_of(TEXT, table, data=relocation(8, 1)))
        if kind is not None:
            elf.add(Section(name, kind, flags, **{"link": table, **fields}))
        data = bytearray(end(elf))
        # The hole lies in front of the section headers, and the section goes on to its end.
        start = int.from_bytes(data[40:48], "little")
        hole = (size * 20 - start) // 4096 * 4096
        row = start + SECTION.size * elf.index(name)
        offset = int.from_bytes(data[row + 24:row + 32], "little")
        struct.pack_into("<Q", data, row + 32, (start + hole - offset) // 24 * 24)
        struct.pack_into("<Q", data, 40, start + hole)
        return Sparse(bytes(data[:start]), hole, bytes(data[start:]))
    return make


def archive_member(name, body):
    head = b"%-16s%-12d%-6d%-6d%-8o%-10d`\n" % (name, 0, 0, 0, 0o644, len(body))
    return head + body + (b"\n" if len(body) % 2 else b"")


def archive_of_empty_members(size):
    return b"!<arch>\n" + archive_member(b"a.o/", b"") * (size // 60)


def nested_archives(size):
    body = b"!<arch>\n"
    parts, total = [], 0
    depth = min(size // 68, 20000)
    length = 8
    lengths = []
    for _ in range(depth):
        lengths.append(length)
        length += 68 + length % 2
    for inner in reversed(lengths):
        parts.append(b"!<arch>\n%-16s%-12d%-6d%-6d%-8o%-10d`\n" % (b"a.a/", 0, 0, 0, 0o644, inner))
    return b"".join(parts) + body


# What takes longer to make than to refuse.
MOST_ZEROS = 1 << 32


def bomb_gzip(size):
    return gzip.compress(bytes(min(size * 200, MOST_ZEROS)), 9)


def bomb_xz(size):
    return lzma.compress(bytes(min(size * 200, MOST_ZEROS)), preset=1)


def bomb_bzip2(size):
    return bz2.compress(bytes(min(size * 100, MOST_ZEROS)))


CASES = {
    "a million symbols and more": many_symbols,
    "symbols that share one name": symbols_of_one_name,
    "symbols whose names end alike, half the file long": symbols_of_long_names,
    "symbols of one name, half the file long": symbols_of_one_long_name,
    "symbols whose names end alike, within bounds": symbols_of_names_within_bounds,
    "deeply nested C++ names": mangled_symbols,
    "relocations of deeply nested C++ names": relocations_of_mangled_symbols,
    "section numbers of symbols in tables of their own": symbols_of_extended_indexes,
    "many symbol tables": many_symbol_tables,
    "sections that share one name": sections_of_one_name,
    "sections whose names end alike, half the file long": sections_of_long_names,
    "sections whose names end alike, within bounds": sections_of_names_within_bounds,
    "sections of different names": sections_of_different_names,
    "sections of names that differ at their ends": sections_of_names_alike(900, False),
    "sections of names that differ at their beginnings": sections_of_names_alike(900, True),
    "debugging information that claims to be compressed": debugging_sections_that_claim_to_be_compressed,
    "groups that share one section": groups_sharing_one_section,
    "one group that lists a section again and again": one_group_of_many,
    "groups that all list every section": groups_of_everything(False),
    "groups that all list every section, of different names": groups_of_everything(True),
    "groups that all lie over one list": groups_over_one_list,
    "groups over one list, within bounds": groups_within_bounds,
    "relocation sections that lie over each other": relocations_over_each_other,
    "the same, for several targets": lambda size: relocations_over_each_other(size, 3),
    "relocation sections over each other, within bounds": relocations_within_bounds,
    "one long relocation section": many_relocations,
    "relocations of many types": relocations_of_many_types,
    "relocations of debugging information": relocations_of_debugging_information,
    "relocation sections with one target": relocation_sections_of_one_target,
    "relocation sections with one target, of different symbols": relocation_sections_of_different_symbols,
    "long relocation sections with one target": long_relocation_sections_of_one_target,
    "relocation sections that apply to each other": relocation_chain,
    "empty relocation sections that apply to each other": empty_relocation_chain,
    "a cycle of SHF_LINK_ORDER": link_order_cycle,
    "a chain of SHF_LINK_ORDER": link_order_chain,
    "sections that lie over all of the file": sections_over_everything,
    "build notes": build_notes,
    ".modinfo of many fields": long_modinfo,
    ".modinfo of many keys": modinfo_of_many_keys,
    "__versions of many symbols": versions,
    "sparse: data, 20 times the size": sparse(".data", PROGBITS, ALLOC | WRITE),
    "sparse: debugging information": sparse(".debug_info", PROGBITS),
    "sparse: .modinfo": sparse(".modinfo"),
    "sparse: build notes": sparse(".gnu.build.attributes", NOTE),
    "sparse: properties": sparse(".note.gnu.property", NOTE, ALLOC),
    "sparse: a group": sparse(".group", GROUP, info=1, alignment=4, entry_size=4),
    "sparse: relocations": sparse(".rela.text.more", RELA, INFO_LINK, info=TEXT, alignment=8, entry_size=24),
    "sparse: symbols": sparse(".symtab"),
    "sparse: names of symbols": sparse(".strtab"),
    "sparse: names of sections": sparse(".shstrtab"),
    "an archive of empty members": archive_of_empty_members,
    "archives in archives": nested_archives,
    "gzip: zeros, 200 times the size": bomb_gzip,
    "xz: zeros, 200 times the size": bomb_xz,
    "bzip2: zeros, 100 times the size": bomb_bzip2,
}
