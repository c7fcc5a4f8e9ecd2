#!/usr/bin/env python3
"""A module of the measures of NVIDIA's nvidia-modeset.ko (535.261.03, built with Clang's ThinLTO), for measuring time.

usage: scripts/make_large_module.py FILE

Writes what ld.lld -r makes of several hundred COMDAT groups where the kernel's linker script merges .rodata: 45 groups
list that section, and it has 46 relocation sections, so that GNU strip damages it. The bytes are always the same. Code,
data and debugging information are made up: who copies, strips or checks a module does not read them.
"""

import sys

from elf_file import ALLOC, GLOBAL, GROUP, INFO_LINK, NOBITS, OBJECT, PROGBITS, RELA, RELOCATION, SYMBOL, SYMTAB, WEAK
from elf_file import ElfFile, Section

SECTIONS, GROUPS, RELOCATIONS = 4970, 438, 55_349
# Groups that list .rodata, each for a virtual table and its relocations; how many those are, and all of .rodata.
TABLES, TABLE_RELOCATIONS, RODATA_RELOCATIONS = 45, 306, 2815

STRTAB, NOTE = 3, 7
WRITE, EXECUTE, MERGE, STRINGS, IN_GROUP = 1, 4, 0x10, 0x20, 0x200
LOCAL, NOTYPE, FUNCTION, OF_SECTION, FILE, ABSOLUTE = 0, 0, 2, 3, 4, 0xFFF1
R_64, R_PLT32, R_32, R_32S = 1, 4, 10, 11


def shares(total, parts):
    """Numbers that differ and add up to a total."""
    weights = [9 + part * 37 % 53 for part in range(parts)]
    ends = [total * sum(weights[:part]) // sum(weights) for part in range(parts + 1)]
    return [end - start for start, end in zip(ends, ends[1:])]


def noise(size):
    """Bytes that mean nothing."""
    return bytes((at * 167 ^ at >> 5) & 255 for at in range(size))


def words(names):
    """Names for a table of strings."""
    return b"".join(name.encode() + b"\0" for name in names)


def mangled(number):
    """A class's name as it is part of symbols."""
    return f"{len(f'Object{number}')}Object{number}"


class Module:
    """A file in the making. Relocations and groups name symbols, which get their numbers when all are known."""

    def __init__(self):
        self.elf, self.waiting = ElfFile.empty(), []
        self.symbols = [("", LOCAL, NOTYPE, 0, 0, 0)]

    def add(self, name, kind=PROGBITS, flags=0, data=b"", **more):
        """Adds a section; its index."""
        self.elf.add(Section(name, kind, flags, data=data, **more))
        return len(self.elf.sections) - 1

    def symbol(self, name, section=0, kind=NOTYPE, binding=GLOBAL, value=0, size=0):
        """Adds a symbol."""
        self.symbols.append((name, binding, kind, section, value, size))

    def relocate(self, target, entries, flags=0):
        """Adds a relocation section, of (place, type, symbol, addend). For a section's own symbol its index stands."""
        name = f".rela{self.elf.sections[target].name}"
        self.waiting.append((self.add(name, RELA, INFO_LINK | flags, info=target, alignment=8, entry_size=24), entries))

    def group(self, signature, *members):
        """Adds a group; the sections that follow, and those that are named."""
        index = self.add(".group", GROUP, alignment=4, entry_size=4)
        self.waiting.append((index, signature))

        def end():
            listed = [1, *members, *range(index + 1, len(self.elf.sections))]
            self.elf.sections[index].data = b"".join(number.to_bytes(4, "little") for number in listed)
        return end

    def function(self, name, entries, size, flags=0, binding=GLOBAL):
        """Adds a function of its own section, which calls what the entries name."""
        # What is relocated has to be zero.
        code = b"\xe8\0\0\0\0" * len(entries) + noise(size)
        index = self.add(f".text.{name}", PROGBITS, ALLOC | EXECUTE | flags, code, alignment=16)
        self.symbol(name, index, FUNCTION, binding, size=len(code))
        if entries:
            self.relocate(index, [(5 * at + 1, *entry) for at, entry in enumerate(entries)], flags)

    def written(self):
        """The file, with its tables."""
        # As LLD: sections' own symbols behind the first local ones.
        for index, section in enumerate(self.elf.sections):
            if section.type not in (0, RELA):
                self.symbol(index, index, OF_SECTION, LOCAL)
        table = self.add(".symtab", SYMTAB, alignment=8, entry_size=SYMBOL.size)
        self.elf.header[13] = self.add(".shstrtab", STRTAB)
        self.symbols.sort(key=lambda symbol: symbol[1] != LOCAL)
        numbers, data, strings = {}, bytearray(), bytearray()
        for number, (name, binding, kind, section, value, size) in enumerate(self.symbols):
            is_named = isinstance(name, str) and (name or not strings)
            data += SYMBOL.pack(len(strings) if is_named else 0, binding << 4 | kind, 0, section, value, size)
            strings += name.encode() + b"\0" if is_named else b""
            numbers[name] = number
        symtab = self.elf.sections[table]
        symtab.data, symtab.link = bytes(data), self.add(".strtab", STRTAB, data=bytes(strings))
        symtab.info = sum(symbol[1] == LOCAL for symbol in self.symbols)
        for index, waiting in self.waiting:
            section = self.elf.sections[index]
            section.link = table
            if section.type == GROUP:
                section.info = numbers[waiting]
            else:
                section.data = b"".join(RELOCATION.pack(place, kind, numbers[name], more) for place, kind, name, more in waiting)
        return self.elf.written()


def compose():
    """The module."""
    module = Module()
    module.symbol("nvidia-modeset.c", ABSOLUTE, FILE, LOCAL)
    bss = module.add(".bss", NOBITS, ALLOC | WRITE, size=40_960, alignment=64)
    data = module.add(".data", PROGBITS, ALLOC | WRITE, bytes(24_576), alignment=32)
    rodata = module.add(".rodata", PROGBITS, ALLOC | MERGE | STRINGS | IN_GROUP, bytes(131_072), alignment=64)
    for number in range(600):
        module.symbol(f"nvEvoTable{number}", rodata, OBJECT, LOCAL, 200 * number, 160)
        module.symbol(f"nvEvoState{number}", bss if number % 3 else data, OBJECT, LOCAL, 40 * number, 40)

    outside = ["__cxa_pure_virtual", "__fentry__", "__x86_return_thunk", *(f"nvkms_outside_{number}" for number in range(150))]
    for name in outside:
        module.symbol(name)
    inline = [f"_ZN11DisplayPort{mangled(number // 8)}7method{number % 8}Ev" for number in range(GROUPS - TABLES)]
    # A third of the inline functions calls nothing. The C half has what they, the groups and 27 other sections leave.
    calling = [number for number in range(len(inline)) if number % 3]
    pairs, alone = divmod(SECTIONS - GROUPS - len(inline) - len(calling) - TABLES - 27, 2)
    plain = [f"nvKmsFunction{number}Update" for number in range(pairs + alone)]
    functions = plain + inline

    entries = {"info": 900, "str_offsets": 3000, "addr": len(functions), "frame": 2 * len(functions), "line": len(functions)}
    fixed = RODATA_RELOCATIONS + sum(entries.values()) + 400 + 2
    calls = shares(RELOCATIONS - fixed, pairs + len(calling))

    def called(number):
        """What a function's places are for."""
        for at in range(calls[number]):
            if at == 0:
                yield R_PLT32, "__fentry__", -4
            elif at % 4 == 1:
                yield R_32S, rodata, 64 * (number * 7 + at) % 131_072
            elif at % 4 == 2:
                yield R_PLT32, outside[(number * 5 + at) % len(outside)], -4
            else:
                yield R_PLT32, functions[(number * 31 + at * 17) % len(functions)], -4

    place = iter(range(0, 131_072, 24))
    module.relocate(rodata, [(next(place), R_64, functions[number % len(functions)], 0)
                             for number in range(RODATA_RELOCATIONS - TABLE_RELOCATIONS)])
    module.relocate(data, [(at * 48, R_64, functions[at * 11 % len(functions)], 0) for at in range(400)])

    module.symbol("displayport.cpp", ABSOLUTE, FILE, LOCAL)
    for number, name in enumerate(inline):
        end = module.group(name)
        places = [*called(pairs + calling.index(number))] if number in calling else []
        module.function(name, places, 16 + number * 29 % 120, IN_GROUP, WEAK)
        end()
    for number, count in enumerate(shares(TABLE_RELOCATIONS, TABLES)):
        name = f"_ZTVN11DisplayPort{mangled(number)}E"
        slots = [next(place) for _ in range(count)]
        module.symbol(name, rodata, OBJECT, WEAK, slots[0], 24 * count)
        end = module.group(name, rodata)
        module.relocate(rodata, [(at, R_64, inline[(number * 8 + slot) % len(inline)] if slot % 5 else "__cxa_pure_virtual", 0)
                                 for slot, at in enumerate(slots)], IN_GROUP)
        end()

    for number, name in enumerate(plain):
        places = [*called(number)] if number < pairs else []
        module.function(name, places, 160 + number * 53 % 240, binding=LOCAL if number % 3 else GLOBAL)

    debug = {}
    for name, size in {"info": 200_000, "abbrev": 9_000, "str_offsets": 12_008, "addr": 8 * len(functions) + 8,
                       "frame": 64 * len(functions), "line": 100_000, "rnglists": 21_000, "loclists": 52_000}.items():
        debug[name] = module.add(f".debug_{name}", PROGBITS, 0, noise(size), alignment=8 if name == "frame" else 1)
    strings = words(f"nvKmsName{number}Member" for number in range(9000))
    debug["str"] = module.add(".debug_str", PROGBITS, MERGE | STRINGS, strings, entry_size=1)
    for name, count in entries.items():
        size = len(module.elf.sections[debug[name]].data)
        kind = R_64 if name in ("addr", "line", "frame") else R_32
        target = (lambda number: functions[number % len(functions)]) if kind == R_64 else lambda number: debug["str"]
        module.relocate(debug[name], [(size // count * at, kind, target(at), 0) for at in range(count)])

    module.symbol("nvidia-modeset.mod.c", ABSOLUTE, FILE, LOCAL)
    module.add(".modinfo", PROGBITS, ALLOC, words(["license=Dual MIT/GPL", "name=nvidia_modeset", "vermagic=6.12.0-bench SMP "]))
    own = module.add(".gnu.linkonce.this_module", PROGBITS, ALLOC | WRITE, bytes(1280), alignment=64)
    module.relocate(own, [(376, R_64, plain[0], 0), (1200, R_64, plain[3], 0)])
    module.symbol("__this_module", own, OBJECT, size=1280)
    module.add(".note.gnu.build-id", NOTE, ALLOC, b"\4\0\0\0\x14\0\0\0\3\0\0\0GNU\0" + noise(20), alignment=4)
    return module


def main():
    """The command line."""
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__.strip())
    with open(sys.argv[1], "wb") as file:
        file.write(compose().written())


if __name__ == "__main__":
    main()
