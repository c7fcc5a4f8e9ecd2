"""Derive broken files from a good 64-bit little-endian module.

malform.py MODULE SIGNED_MODULE DIRECTORY
"""

import os
import struct
import sys

HEADER_SIZE = 64
SECTION_SIZE = 64
SHT_SYMTAB, SHT_STRTAB, SHT_RELA = 2, 3, 4

# Offset and struct format of the header fields that are overwritten.
EI_CLASS, EI_DATA, EI_VERSION = 4, 5, 6
E_VERSION = (20, "<I")
E_SHOFF = (40, "<Q")
E_SHENTSIZE = (58, "<H")
E_SHNUM = (60, "<H")
E_SHSTRNDX = (62, "<H")
SH_NAME = (0, "<I")
SH_TYPE = (4, "<I")
SH_OFFSET = (24, "<Q")
SH_SIZE = (32, "<Q")
SH_LINK = (40, "<I")
SH_ENTSIZE = (56, "<Q")


class Module:
    def __init__(self, content):
        self.content = bytearray(content)
        self.table = self.get(0, E_SHOFF)
        self.count = self.get(0, E_SHNUM)

    def get(self, base, field):
        return struct.unpack_from(field[1], self.content, base + field[0])[0]

    def set(self, base, field, value):
        struct.pack_into(field[1], self.content, base + field[0], value)
        return self

    def header(self, field, value):
        return self.set(0, field, value)

    def ident(self, index, value):
        self.content[index] = value
        return self

    def section(self, index, field, value):
        return self.set(self.table + index * SECTION_SIZE, field, value)

    def first(self, kind):
        for index in range(self.count):
            if self.get(self.table + index * SECTION_SIZE, SH_TYPE) == kind:
                return index
        raise ValueError(f"no section of type {kind}")

    def section_get(self, index, field):
        return self.get(self.table + index * SECTION_SIZE, field)

    def cut(self, length):
        del self.content[length:]
        return self


def broken(good, signed):
    """Yield each broken file as (name, bytes)."""

    def module():
        return Module(good)

    size = len(good)
    table, count = module().table, module().count
    symtab, rela = module().first(SHT_SYMTAB), module().first(SHT_RELA)
    names = module().get(0, E_SHSTRNDX)
    strings = module().section_get(symtab, SH_LINK)
    symtab_size = module().section_get(symtab, SH_SIZE)

    yield "empty", b""
    yield "three-bytes", good[:3]
    yield "half-header", good[: HEADER_SIZE // 2]
    yield "text", b"#!/bin/sh\n# Not a kernel module.\nexit 0\n"
    yield "class-invalid", module().ident(EI_CLASS, 9).content
    yield "encoding-invalid", module().ident(EI_DATA, 9).content
    yield "encoding-swapped", module().ident(EI_DATA, 2).content
    yield "ident-version-invalid", module().ident(EI_VERSION, 9).content
    yield "version-invalid", module().header(E_VERSION, 9).content

    header_only = module().header(E_SHOFF, 0).header(E_SHNUM, 0).header(E_SHSTRNDX, 0)
    yield "header-only", header_only.cut(HEADER_SIZE).content
    yield "section-table-cut", module().cut(table + 5 * SECTION_SIZE + 20).content
    yield "section-table-missing", module().cut(table).content
    yield "section-table-past-end", module().header(E_SHOFF, size + 4096).content
    yield "section-table-overflow", module().header(E_SHOFF, 2**64 - 64).content
    yield "section-entry-size-0", module().header(E_SHENTSIZE, 0).content
    yield "section-entry-size-40", module().header(E_SHENTSIZE, 40).content
    yield "section-count-too-large", module().header(E_SHNUM, count + 100).content
    extended = module().header(E_SHNUM, 0).section(0, SH_SIZE, 2**40)
    yield "section-count-huge", extended.content
    extended = module().header(E_SHNUM, 0).section(0, SH_SIZE, 2**64 - 1)
    yield "section-count-overflow", extended.content
    yield "names-index-out-of-range", module().header(E_SHSTRNDX, count + 50).content
    extended = module().header(E_SHSTRNDX, 0xFFFF).section(0, SH_LINK, 0x10000)
    yield "names-index-extended-out-of-range", extended.content

    yield "section-offset-past-end", module().section(1, SH_OFFSET, size + 4096).content
    yield "section-size-overflow", module().section(1, SH_SIZE, 2**64 - 16).content
    yield "section-name-past-end", module().section(1, SH_NAME, 0xFFFFFF).content
    yield "names-past-end", module().section(names, SH_OFFSET, size + 4096).content
    yield "names-not-a-string-table", module().header(E_SHSTRNDX, 1).content
    yield "symtab-entry-size-0", module().section(symtab, SH_ENTSIZE, 0).content
    yield "symtab-size-not-multiple", module().section(symtab, SH_SIZE, symtab_size - 5).content
    yield "symtab-strings-out-of-range", module().section(symtab, SH_LINK, count + 50).content
    yield "strtab-past-end", module().section(strings, SH_OFFSET, size + 4096).content
    last_symbol = module().section_get(symtab, SH_OFFSET) + symtab_size - 24
    yield "symbol-name-past-end", module().set(last_symbol, (0, "<I"), 0xFFFFFF).content
    rela_size = module().section_get(rela, SH_SIZE)
    yield "rela-size-not-multiple", module().section(rela, SH_SIZE, rela_size - 5).content
    yield "rela-entry-size-0", module().section(rela, SH_ENTSIZE, 0).content

    # The trailer: 12 bytes of struct module_signature, then 28 of marker.
    trailer = bytearray(signed)
    struct.pack_into(">I", trailer, len(trailer) - 28 - 4, len(signed) + 1000)
    yield "signature-length-past-end", trailer
    yield "signature-marker-alone", signed[-28:]


def main():
    with open(sys.argv[1], "rb") as file:
        good = file.read()
    with open(sys.argv[2], "rb") as file:
        signed = file.read()
    for name, content in broken(good, signed):
        with open(os.path.join(sys.argv[3], name + ".ko"), "wb") as file:
            file.write(content)


main()
