"""Taking a module apart and putting it together with one thing otherwise, for tests that need files no linker writes.

Only what they need: 64-bit, little-endian relocatable files. Indexes stay as they are; contents move to where there is
room, and the section headers go to the end. No check of what comes out: most of it is wrong on purpose.
"""

import struct
from dataclasses import dataclass

NULL, PROGBITS, SYMTAB, STRTAB, RELA, NOTE, NOBITS, REL, GROUP, SYMTAB_SHNDX = 0, 1, 2, 3, 4, 7, 8, 9, 17, 18
WRITE, ALLOC, EXECUTE, INFO_LINK, LINK_ORDER, IN_GROUP, RELA_LIVEPATCH = 1, 2, 4, 0x40, 0x80, 0x200, 0x100000
LORESERVE, LIVEPATCH, COMMON, XINDEX = 0xFF00, 0xFF20, 0xFFF2, 0xFFFF
GLOBAL, WEAK, OBJECT = 1, 2, 1

HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
SECTION = struct.Struct("<IIQQQQIIQQ")
SYMBOL = struct.Struct("<IBBHQQ")
# Place, type, symbol, addend.
RELOCATION = struct.Struct("<QIIq")


@dataclass
class Section:
    """A section: its header without what follows from the contents, and the contents."""
    name: str
    type: int
    flags: int = 0
    address: int = 0
    link: int = 0
    info: int = 0
    alignment: int = 1
    entry_size: int = 0
    data: bytes = b""
    # What the header says instead of what is so.
    offset: int | None = None
    size: int | None = None
    name_offset: int | None = None
    # An earlier section whose bytes are its own too.
    over: object = None

    @property
    def has_contents(self):
        """Whether the file has bytes for it."""
        return self.type not in (NULL, NOBITS) and self.over is None


class ElfFile:
    """A relocatable file, to be changed and written."""

    def __init__(self, data):
        if data[:7] != b"\x7fELF\x02\x01\x01":
            raise ValueError("no 64-bit, little-endian ELF file")
        self.header = [*HEADER.unpack_from(data)]
        start, count, names = self.header[6], self.header[12], self.header[13]
        rows = [SECTION.unpack_from(data, start + SECTION.size * index) for index in range(count)]
        table = data[rows[names][4]:sum(rows[names][4:6])]
        self.sections = []
        for name, kind, flags, address, offset, size, link, info, alignment, entry_size in rows:
            section = Section(text_at(table, name), kind, flags, address, link, info, alignment, entry_size)
            if section.has_contents:
                section.data = data[offset:offset + size]
            else:
                section.size = size
            self.sections.append(section)

    @classmethod
    def empty(cls):
        """One for x86-64 without sections; its header has to be told which of those to come has their names."""
        elf = cls.__new__(cls)
        elf.header = [b"\x7fELF\2\1\1", 1, 62, 1, 0, 0, 0, 0, HEADER.size, 0, 0, SECTION.size, 0, 0]
        elf.sections = [Section("", NULL, alignment=0)]
        return elf

    @classmethod
    def module(cls):
        """One with what makes a file a kernel module, and nothing else: no symbols, and names to be added last."""
        elf = cls.empty()
        elf.add(Section(".modinfo", PROGBITS, ALLOC, data=b"license=GPL\0vermagic=6.12.0 SMP \0"))
        elf.add(Section(".gnu.linkonce.this_module", PROGBITS, ALLOC | WRITE, data=bytes(64), alignment=64))
        return elf

    def index(self, name):
        """The number of the first section of a name."""
        return next(index for index, section in enumerate(self.sections) if section.name == name)

    def __getitem__(self, name):
        return self.sections[self.index(name)]

    def of_type(self, *kinds):
        """All sections of some types."""
        return [section for section in self.sections if section.type in kinds]

    def add(self, section):
        """Adds a section behind all others."""
        self.sections.append(section)
        return section

    def finish(self, table, strings):
        """Adds a symbol table, of entries after the null symbol, its strings, and the names of all; the file."""
        at = len(self.sections)
        self.add(Section(".symtab", SYMTAB, link=at + 1, info=1, alignment=8, entry_size=24, data=bytes(24) + table))
        self.add(Section(".strtab", STRTAB, data=strings))
        return self.named()

    def named(self):
        """Adds the table of the sections' names; the file."""
        self.header[13] = len(self.sections)
        self.add(Section(".shstrtab", STRTAB))
        return self.written()

    def add_symbol(self, name, section, value=0, size=0, binding=GLOBAL, kind=0):
        """Adds a symbol behind all others."""
        table = self.of_type(SYMTAB)[0]
        names = self.sections[table.link]
        at = len(names.data)
        names.data += name.encode() + b"\0"
        table.data += SYMBOL.pack(at, binding << 4 | kind, 0, section, value, size)

    def written(self):
        """The file."""
        table, offsets = bytearray(b"\0"), {"": 0}
        for section in self.sections:
            if section.name not in offsets:
                offsets[section.name] = len(table)
                table += section.name.encode() + b"\0"
        self.sections[self.header[13]].data = bytes(table)
        out, rows, places = bytearray(HEADER.size), [], {}
        for section in self.sections:
            out += bytes(-len(out) % max(1, section.alignment) if section.has_contents else 0)
            offset, size = (len(out), len(section.data)) if section.has_contents else (len(out) if section.type else 0, 0)
            offset, size = places[id(section)] = (offset, size) if section.over is None else places[id(section.over)]
            out += section.data if section.has_contents else b""
            rows.append(SECTION.pack(
                offsets[section.name] if section.name_offset is None else section.name_offset, section.type, section.flags,
                section.address, offset if section.offset is None else section.offset,
                size if section.size is None else section.size, section.link, section.info, section.alignment,
                section.entry_size))
        out += bytes(-len(out) % 8)
        header = [*self.header]
        header[6], header[12] = len(out), len(rows)
        # What does not fit into the header stands in section 0.
        if len(rows) >= LORESERVE:
            rows[0] = SECTION.pack(0, NULL, 0, 0, 0, len(rows), header[13], 0, 0, 0)
            header[12:14] = 0, XINDEX
        HEADER.pack_into(out, 0, *header)
        return bytes(out + b"".join(rows))


def text_at(table, offset):
    """A name in a table of names."""
    return table[offset:table.index(b"\0", offset)].decode()
