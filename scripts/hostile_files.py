"""Files made to be expensive: much of one thing, or one thing claimed again and again. A size is in bytes, and about right."""

import bz2
import gzip
import lzma
import struct

from elf_file import ALLOC, EXECUTE, GROUP, IN_GROUP, INFO_LINK, LINK_ORDER, NOTE, PROGBITS, RELA, RELOCATION, SECTION, SYMBOL
from elf_file import WRITE, ElfFile, Section

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


def bomb_gzip(size):
    return gzip.compress(bytes(size * 200), 9)


def bomb_xz(size):
    return lzma.compress(bytes(size * 200), preset=1)


def bomb_bzip2(size):
    return bz2.compress(bytes(size * 100))


CASES = {
    "a million symbols and more": many_symbols,
    "symbols that share one name": symbols_of_one_name,
    "symbols whose names end alike, half the file long": symbols_of_long_names,
    "symbols of one name, half the file long": symbols_of_one_long_name,
    "deeply nested C++ names": mangled_symbols,
    "sections that share one name": sections_of_one_name,
    "sections whose names end alike, half the file long": sections_of_long_names,
    "groups that share one section": groups_sharing_one_section,
    "one group that lists a section again and again": one_group_of_many,
    "groups that all lie over one list": groups_over_one_list,
    "relocation sections that lie over each other": relocations_over_each_other,
    "the same, for several targets": lambda size: relocations_over_each_other(size, 3),
    "one long relocation section": many_relocations,
    "relocation sections with one target": relocation_sections_of_one_target,
    "relocation sections that apply to each other": relocation_chain,
    "a cycle of SHF_LINK_ORDER": link_order_cycle,
    "sections that lie over all of the file": sections_over_everything,
    "build notes": build_notes,
    ".modinfo of many fields": long_modinfo,
    "__versions of many symbols": versions,
    "an archive of empty members": archive_of_empty_members,
    "archives in archives": nested_archives,
    "gzip: zeros, 200 times the size": bomb_gzip,
    "xz: zeros, 200 times the size": bomb_xz,
    "bzip2: zeros, 100 times the size": bomb_bzip2,
}
