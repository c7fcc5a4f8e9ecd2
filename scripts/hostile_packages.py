"""Packages and images that are broken, or made to be expensive, each with what elfscan has to say of it.

A maker writes to an open file piece by piece, so that whoever measures what reading takes does not measure the making.
"""

import bz2
import gzip
import io
import lzma
import re
import struct
import subprocess
import tarfile
import tempfile
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tooling import DAMAGED, HEALTHY, expect, need

MIB = 1 << 20
GOOD, BAD = HEALTHY.read_bytes(), DAMAGED.read_bytes()
SAFE, UNSAFE, NONE = "safe", "unsafe", "indeterminate"
# What the package itself is called in Case.files.
WHOLE = ""


@dataclass
class Case:
    """A package, and what has to be said of it."""
    make: object
    # The verdict by the path in the package; or how many have no verdict, and nothing else is there.
    files: dict | int
    # A pattern that every reason for no verdict has, and no other line says.
    reason: str = ""
    options: tuple = ()
    # Beside the name of the case, where the name matters.
    ending: str = ""
    # Programs that the making needs.
    needs: tuple = ()
    # Whether a name may be there again.
    repeats: bool = False

    @property
    def status(self):
        """The exit status that fits."""
        verdicts = {NONE} if isinstance(self.files, int) else set(self.files.values())
        return 2 if NONE in verdicts else 1 if UNSAFE in verdicts else 0


# --- formats, as they are written by hand ------------------------------------

def zeros(out, size):
    """Many zeros."""
    for start in range(0, size, MIB):
        out.write(bytes(min(MIB, size - start)))


def tar_member(name, data=b"", kind=tarfile.REGTYPE, link="", size=None, **fields):
    """One member in the format of GNU tar; a size that is named is said only."""
    info = tarfile.TarInfo()
    info.name, info.type, info.linkname, info.size = name, kind, link, len(data) if size is None else size
    for key, value in fields.items():
        setattr(info, key, value)
    return info.tobuf(tarfile.GNU_FORMAT, "iso-8859-1", "surrogateescape") + data + bytes(-len(data) % 512)


END_OF_TAR = bytes(1024)


def tar(*members):
    """A tar archive of members that were made."""
    return b"".join(members) + END_OF_TAR


def pax(records, *, kind=b"x"):
    """An extended header: lines of keys and values."""
    text = b""
    for key, value in records:
        body = b" " + key + b"=" + value + b"\n"
        length = len(body)
        while len(str(length)) + len(body) != length:
            length = len(str(length)) + len(body)
        text += str(length).encode() + body
    return tar_member("pax", text, kind)


def cpio_member(name, data=b"", *, mode=0o100644, inode=0, links=1, size=None, name_size=None):
    """One member in the format "newc"; sizes that are named are said only."""
    name = name if isinstance(name, bytes) else name.encode()
    numbers = (inode, mode, 0, 0, links, 0, len(data) if size is None else size, 0, 0, 0, 0,
               len(name) + 1 if name_size is None else name_size, 0)
    head = b"070701" + b"".join(b"%08X" % number for number in numbers) + name + b"\0"
    return head + bytes(-len(head) % 4) + data + bytes(-len(data) % 4)


TRAILER = cpio_member("TRAILER!!!")


def cpio(*members):
    """A cpio archive of members that were made."""
    return b"".join(members) + TRAILER


def ar(*members):
    """A static archive of names and contents; a member of three has a size that is said only."""
    parts = [b"!<arch>\n"]
    for name, data, *size in members:
        parts += [b"%-16s%-12d%-6d%-6d%-8s%-10s`\n" % (name, 0, 0, 0, b"100644", b"%d" % (size or [len(data)])[0]), data,
                  b"\n" * (len(data) % 2)]
    return b"".join(parts)


def deb(*data):
    """A Debian package with these members behind the control files."""
    control = gzip.compress(tar(tar_member("./control", b"Package: x\n")), mtime=0)
    return ar((b"debian-binary", b"2.0\n"), (b"control.tar.gz", control), *data)


def rpm(payload, header=None):
    """An RPM package with two nearly empty headers, or with another one in place of the second."""
    lead = b"\xed\xab\xee\xdb\x03\0\0\0\0\1" + b"x".ljust(66, b"\0") + b"\0\1\0\5" + bytes(16)
    empty = b"\x8e\xad\xe8\x01" + bytes(4) + struct.pack(">II", 1, 8) + struct.pack(">IIII", 1000, 6, 0, 1) + b"x".ljust(8, b"\0")
    return lead + empty + (empty if header is None else header) + payload


def header_of(entries, size):
    """The start of a header of RPM that says to be so large."""
    return b"\x8e\xad\xe8\x01" + bytes(4) + struct.pack(">II", entries, size)


@contextmanager
def piped(out, *command):
    """A file whose bytes a program packs into another."""
    out.flush()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out, stderr=subprocess.DEVNULL) as process:
        yield process.stdin
        process.stdin.close()
    expect(process.returncode == 0, f"{command[0]} failed")


PACKERS = {
    "gz": lambda out: gzip.GzipFile(fileobj=out, mode="wb", mtime=0, filename=""),
    "xz": lambda out: lzma.LZMAFile(out, "wb", preset=0),
    "bz2": lambda out: bz2.BZ2File(out, "wb"),
    "zst": lambda out: piped(out, "zstd", "-q", "-c"),
    "lz4": lambda out: piped(out, "lz4", "-q", "-c"),
}
PROGRAMS = {"zst": ("zstd",), "lz4": ("lz4",)}


def whole(data):
    """A maker of what is small."""
    return lambda out: out.write(data() if callable(data) else data)


# --- what is expensive ---------------------------------------------------------

def tar_of_zeros(packer, size=256 * MIB):
    """A module of zeros, in a compressed tar archive."""
    def make(out):
        with PACKERS[packer](out) as packed:
            packed.write(tar_member("x.ko", size=size))
            zeros(packed, size)
            packed.write(END_OF_TAR)
    return make


def cpio_of_zeros(out):
    """Many large modules of zeros, compressed: an image like one, out of a few bytes."""
    with PACKERS["gz"](out) as packed:
        for number in range(200):
            packed.write(cpio_member(f"lib/{number}.ko", size=MIB))
            zeros(packed, MIB)
        packed.write(TRAILER)


def sparse_old(name, size):
    """A member of GNU tar that is a hole alone, of that size."""
    # In the header: four extents, whether there are more, and the size of all (tar(5), "GNU tar archives").
    entry = bytearray(tar_member(name, kind=tarfile.GNUTYPE_SPARSE))
    number = lambda value: b"\x80" + value.to_bytes(11, "big")  # noqa: E731
    entry[386:482] = (number(size) + number(0)).ljust(96, b"\0")
    entry[483:495] = number(size)
    return with_checksum(entry)


def with_checksum(entry):
    """A header of tar with the sum that it has to have."""
    entry[148:156] = b" " * 8
    entry[148:156] = b"%06o\0 " % sum(entry[:512])
    return bytes(entry)


def sparse_pax(name, size):
    """The same in the format of POSIX, version 1.0: the map stands in front of the data."""
    extents = b"1\n%d\n0\n" % size
    return pax([(b"GNU.sparse.major", b"1"), (b"GNU.sparse.minor", b"0"), (b"GNU.sparse.name", name.encode()),
                (b"GNU.sparse.realsize", b"%d" % size)]) + tar_member(name, extents.ljust(512, b"\0"))


def tar_of_bombs(packer, count=10_000, change=bytes):
    """Many modules that each unpack to ten MiB, in whose packed bytes something is changed."""
    def make(out):
        member = io.BytesIO()
        with PACKERS[packer](member) as packed:
            zeros(packed, 10 * MIB)
        for number in range(count):
            out.write(tar_member(f"{number}.ko.{packer}", change(member.getvalue())))
        out.write(END_OF_TAR)
    return make


def tar_of_packed_tars(out):
    """Packages in a package that unpack to 60 MiB each."""
    inner = io.BytesIO()
    with PACKERS["gz"](inner) as packed:
        packed.write(tar_member("x.bin", size=60 * MIB))
        zeros(packed, 60 * MIB)
        packed.write(tar_member("x.ko", GOOD))
        packed.write(END_OF_TAR)
    for number in range(300):
        out.write(tar_member(f"{number}.tar.gz", inner.getvalue()))
    out.write(END_OF_TAR)


def nested(depth):
    """Packages in each other, a module in the innermost."""
    data = tar(tar_member("x.ko", BAD))
    for _ in range(depth - 1):
        data = tar(tar_member("x.tar", data))
    return data


def many_members(ending, count):
    """Empty members in a cpio archive."""
    def make(out):
        for start in range(0, count, 1000):
            out.write(b"".join(cpio_member(f"{number:07}{ending}") for number in range(start, min(start + 1000, count))))
        out.write(TRAILER)
    return make


def many_tar_members(out):
    """A million, compressed: half a gigabyte of headers."""
    with PACKERS["zst"](out) as packed:
        for start in range(0, 1_000_000, 1000):
            packed.write(b"".join(tar_member(f"{number:07}") for number in range(start, start + 1000)))
        packed.write(END_OF_TAR)


def again(data, count, last=b""):
    """The same again and again."""
    def make(out):
        for _ in range(count // 1000):
            out.write(data * 1000)
        out.write(last)
    return make


def long_name(count):
    """A name of that many bytes, as GNU tar writes it."""
    name = b"n" * (count - 3) + b".ko\0"
    return tar_member("././@LongLink", name, tarfile.GNUTYPE_LONGNAME) + tar_member("n.ko", GOOD)


def of_extended_headers(out):
    """A hundred thousand extended headers in front of one member."""
    header = pax([(b"comment", b"x")])
    for _ in range(100):
        out.write(header * 1000)
    out.write(tar(tar_member("x.ko", GOOD)))


def of_attributes(out):
    """One extended header of ten MiB of attributes."""
    out.write(pax([(b"SCHILY.xattr.user.%d" % number, b"x" * 90) for number in range(80_000)]) + tar(tar_member("x.ko", GOOD)))


def iso(change, **files):
    """An ISO image of files, in which something is changed."""
    def make(out):
        need("genisoimage")
        with tempfile.TemporaryDirectory() as folder:
            for name, data in files.items():
                (Path(folder) / name.replace("_", ".")).write_bytes(data)
            image = subprocess.run(["genisoimage", "-quiet", "-R", folder], check=True, capture_output=True).stdout
        out.write(change(bytearray(image)))
    return make


def endless_folder(image):
    """Every folder has another, which is the root."""
    # The root's record in the first descriptor: where its contents are (ECMA-119, 9.1).
    root = struct.unpack_from("<I", image, 16 * 2048 + 156 + 2)[0] * 2048
    at = root
    while image[at]:
        record = image[at:at + image[at]]
        name = bytes(record[33:33 + record[32]])
        if record[25] & 2 == 0 and name.startswith(b"LOOP"):
            image[at + 25] |= 2
            image[at + 2:at + 10] = struct.pack("<I", root // 2048) + struct.pack(">I", root // 2048)
            image[at + 10:at + 18] = struct.pack("<I", 2048) + struct.pack(">I", 2048)
        at += record[0]
    return image


def with_size(word, size):
    """A header of tar whose size is written like this."""
    entry = bytearray(tar_member("x.ko", GOOD))
    entry[124:136] = word.ljust(12, b"\0")
    return with_checksum(entry[:512]) + bytes(size)


def zipped():
    """A zip archive with a module."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("good.ko", GOOD)
    return out.getvalue()


# --- all -------------------------------------------------------------------------

BOMB = "unpacks to more than|members have more than|unpacked, it is larger than"
BOTH = {"/good.ko": SAFE, "/bad.ko": UNSAFE}
MODULES = tar_member("good.ko", GOOD), tar_member("bad.ko", BAD)
FILES = cpio_member("good.ko", GOOD), cpio_member("bad.ko", BAD)
# Cut in its second module.
CUT_CPIO = cpio(*FILES)[:len(FILES[0]) + 1000]
ONE = {WHOLE: NONE}
AFTER = {**BOTH, WHOLE: NONE}
ENDING_XZ = lzma.compress(tar(*MODULES))


def alone(data):
    """Compressed as lzma did it before xz."""
    return lzma.compress(data, format=lzma.FORMAT_ALONE)


LZO = b"\x89LZO\0\r\n\x1a\n" + bytes(100)
LINK_LATER = [cpio_member("a.ko", inode=7, links=2), cpio_member("b.txt", BAD, inode=7, links=2), cpio_member("good.ko", GOOD)]

CASES = {
    # Expensive.
    **{f"a tar.{packer} of zeros": Case(tar_of_zeros(packer), ONE, BOMB, needs=PROGRAMS.get(packer, ())) for packer in PACKERS},
    "a compressed cpio of many large modules": Case(cpio_of_zeros, 64, f"{BOMB}|not an ELF file"),
    "a module that is a hole of a TiB, in the old format": Case(whole(lambda: tar(sparse_old("x.ko", 1 << 40))), 1, "can be read"),
    "a module that is a hole of a TiB, in the format of POSIX": Case(
        whole(lambda: tar(sparse_pax("x.ko", 1 << 40))), 1, "can be read"),
    "what is no module and a hole of a TiB": Case(whole(lambda: tar(sparse_old("x.bin", 1 << 40), *MODULES)), BOTH),
    # What is announced is counted beforehand, or a guess: 156 of these are within the bounds of such a file, 625 of the next.
    "ten thousand modules that unpack to 10 MiB": Case(tar_of_bombs("xz"), 157, f"{BOMB}|not an ELF file"),
    "ten thousand modules of bzip2 that unpack to 10 MiB": Case(tar_of_bombs("bz2"), 626, BOMB),
    # Linear in the size of the file: each is unpacked as far as its own bound.
    "five thousand modules of gzip that say to be smaller": Case(
        tar_of_bombs("gz", 5000, lambda packed: packed[:-4] + bytes([1, 0, 0, 0])), 5000, BOMB),
    "packages that unpack to 60 MiB": Case(tar_of_packed_tars, 22, BOMB, ("--packages",)),
    "packages four deep": Case(
        whole(lambda: nested(4)), {"/x.tar:/x.tar:/x.tar": NONE}, "packages or images in each other", ("--packages",)),
    "packages three deep": Case(whole(lambda: nested(3)), {"/x.tar:/x.tar:/x.ko": UNSAFE}, options=("--packages",)),
    "500,001 members": Case(many_members(".c", 500_001), ONE, "500000 members"),
    "a million members of tar, compressed": Case(many_tar_members, ONE, f"{BOMB}|500000 members", needs=("zstd",)),
    "a million empty gzip streams": Case(
        again(gzip.compress(b"", mtime=0), 1_000_000, gzip.compress(tar(*MODULES), mtime=0)), BOTH),
    "300,000 empty cpio archives": Case(again(TRAILER, 300_000, cpio(*FILES)), BOTH),
    "100,000 compressed empty cpio archives": Case(
        again(gzip.compress(TRAILER, mtime=0) + b"\0" * 4, 100_000, gzip.compress(cpio(*FILES), mtime=0)), BOTH),
    "100,000 extended headers": Case(of_extended_headers, ONE, "damaged"),
    "10 MiB of attributes": Case(of_attributes, ONE, "damaged"),

    # Names.
    "a name of a MiB": Case(whole(lambda: tar(long_name(MIB))), ONE, "name has more than|too large|damaged"),
    "a name of 4,000 bytes": Case(whole(lambda: tar(long_name(4000))), {"/" + "n" * 3997 + ".ko": SAFE}),
    "a name that says to have 4 GiB": Case(
        whole(lambda: cpio_member("x.ko", name_size=0xFFFFFFFF) + TRAILER), ONE, "damaged|name has more"),
    "no name": Case(whole(lambda: tar(*MODULES, tar_member("", GOOD))), BOTH),
    "absolute names and ../": Case(
        whole(lambda: tar(tar_member("/etc/good.ko", GOOD), tar_member("../../bad.ko", BAD), tar_member("././/x.ko", GOOD))),
        {"/etc/good.ko": SAFE, "/../../bad.ko": UNSAFE, "/x.ko": SAFE}),
    "names in Latin-1": Case(whole(lambda: tar(tar_member("t\xfcr.ko", GOOD), tar_member("bad.ko", BAD))),
                             {"/t\ufffdr.ko": SAFE, "/bad.ko": UNSAFE}),
    "names in Latin-1, in a cpio archive": Case(
        whole(lambda: cpio(cpio_member(b"t\xfcr.ko", GOOD))), {"/t\ufffdr.ko": SAFE}),
    "names with control characters": Case(
        whole(lambda: tar(tar_member("\x1b[2J\n\r\x07\x9b.ko", GOOD), tar_member("bad.ko", BAD))),
        {"/\x1b[2J\n\r\x07\ufffd.ko": SAFE, "/bad.ko": UNSAFE}),
    "broken files with control characters in their names": Case(
        whole(lambda: tar(tar_member("\x1b[2J\n.ko", b"no module"))), 1, "ELF"),
    "names in UTF-8, in extended headers": Case(
        whole(lambda: tar(pax([(b"path", "tür.ko".encode())]) + tar_member("x", GOOD), pax([(b"linkpath", "tür.ko".encode())])
                          + tar_member("a.ko", kind=tarfile.LNKTYPE, link="x"), pax([(b"linkpath", "tür.ko".encode())])
                          + tar_member("b.ko", kind=tarfile.SYMTYPE, link="x"))), {"/tür.ko": SAFE}),
    "names in Latin-1, in extended headers": Case(
        whole(lambda: tar(pax([(b"path", b"t\xfcr.ko")]) + tar_member("x", BAD))), {"/t\ufffdr.ko": UNSAFE}),
    "an extended header of no name": Case(whole(lambda: tar(pax([(b"path", b"")]) + tar_member("x.ko", BAD))), {"/x.ko": UNSAFE}),
    "an extended header that is none": Case(
        whole(lambda: tar(tar_member("p", b"garbage", b"x") + tar_member("x.ko", BAD))), {"/x.ko": UNSAFE}),
    "a folder called x.ko": Case(whole(lambda: tar(tar_member("x.ko", kind=tarfile.DIRTYPE), *MODULES)), BOTH),
    "devices and pipes called x.ko": Case(
        whole(lambda: tar(*(tar_member(f"{kind}.ko", kind=kind.encode()) for kind in "346"), *MODULES)), BOTH),
    "kinds of members that nobody knows": Case(
        whole(lambda: tar(tar_member("a.ko", GOOD, b"7"), tar_member("b.ko", BAD, b"Z"))), {"/a.ko": SAFE, "/b.ko": UNSAFE}),
    "one name twice": Case(
        whole(lambda: tar(tar_member("x.ko", GOOD), tar_member("x.ko", BAD))), {"/x.ko": UNSAFE}, repeats=True),

    # Links.
    "a hard link to what is no module": Case(
        whole(lambda: tar(tar_member("x.txt", BAD), tar_member("a.ko", kind=tarfile.LNKTYPE, link="x.txt"))),
        {"/a.ko": NONE}, "hard link to '.*x.txt'"),
    "a hard link to a module": Case(
        whole(lambda: tar(*MODULES, tar_member("a.ko", kind=tarfile.LNKTYPE, link="bad.ko"))), BOTH),
    "a hard link to nothing": Case(
        whole(lambda: tar(tar_member("a.ko", kind=tarfile.LNKTYPE, link="b.ko"), *MODULES)),
        {**BOTH, "/a.ko": NONE}, "hard link to"),
    "a hard link called otherwise than its module": Case(
        whole(lambda: tar(*MODULES, tar_member("a.txt", kind=tarfile.LNKTYPE, link="bad.ko"))), BOTH),
    "links of cpio whose contents come last": Case(
        whole(lambda: cpio(cpio_member("a.ko", inode=7, links=2), cpio_member("b.ko", BAD, inode=7, links=2))), {"/b.ko": UNSAFE}),
    "links of cpio whose contents come with another name": Case(
        whole(lambda: cpio(*LINK_LATER)), {"/a.ko": UNSAFE, "/good.ko": SAFE}),
    "links of cpio whose contents come first": Case(
        whole(lambda: cpio(cpio_member("a.ko", BAD, inode=7, links=2), cpio_member("b.ko", inode=7, links=2))), {"/a.ko": UNSAFE}),
    "links of cpio whose contents never come": Case(
        whole(lambda: cpio(cpio_member("a.ko", inode=7, links=2), cpio_member("good.ko", GOOD))),
        {"/good.ko": SAFE, WHOLE: NONE}, "contents are missing"),
    # Whichever name it goes by, it has to be there.
    "links of two archives with one number": Case(
        whole(lambda: cpio(cpio_member("good.ko", GOOD, inode=7, links=2), cpio_member("good2.ko", inode=7, links=2))
              + cpio(cpio_member("bad.ko", inode=7, links=2), cpio_member("x.txt", BAD, inode=7, links=2))), BOTH),
    "links of cpio whose contents come in the next archive": Case(
        whole(lambda: cpio(cpio_member("bad.ko", inode=7, links=2)) + cpio(cpio_member("x.txt", GOOD, inode=7, links=2), FILES[0])),
        {"/good.ko": SAFE, WHOLE: NONE}, "contents are missing"),
    "links of cpio whose contents come twice": Case(
        whole(lambda: cpio(cpio_member("good.ko", GOOD, inode=7, links=2), cpio_member("bad.ko", inode=7, links=2),
                           cpio_member("x.txt", BAD, inode=7, links=2))), 2, "twice|contents"),
    "a symbolic link to what is no module": Case(
        whole(lambda: tar(tar_member("x.txt", BAD), tar_member("a.ko", kind=tarfile.SYMTYPE, link="x.txt"), *MODULES)),
        {**BOTH, "/a.ko": NONE}, "symbolic link to 'x.txt'"),
    "a symbolic link to a module": Case(
        whole(lambda: tar(tar_member("a.ko", kind=tarfile.SYMTYPE, link="bad.ko"), *MODULES)), BOTH),

    # Tar archives.
    "a tar archive cut in a module": Case(
        whole(lambda: tar(*MODULES)[:-len(BAD)]), {"/good.ko": SAFE, WHOLE: NONE}, "[Tt]runcated|cut"),
    "a tar archive without its end": Case(whole(lambda: b"".join(MODULES)), BOTH),
    "a tar archive with a broken header": Case(
        whole(lambda: MODULES[0] + bytes([MODULES[1][0] ^ 1]) + MODULES[1][1:] + END_OF_TAR),
        {"/good.ko": SAFE, WHOLE: NONE}, "damaged"),
    "a tar archive that is no archive after its first block": Case(
        whole(lambda: MODULES[0] + b"garbage!" * 64 + END_OF_TAR), {"/good.ko": SAFE, WHOLE: NONE}, "damaged"),
    "modules behind the end of a tar archive": Case(whole(lambda: tar(MODULES[0]) + tar(MODULES[1])), BOTH),
    "a tar archive that says to hold 8 EiB": Case(
        whole(with_size(b"\x80" + b"\x7f" * 11, 1024)), 1, "damaged|more than|[Tt]runcated"),
    "a tar archive of a negative size": Case(whole(with_size(b"\xff" * 12, 1024)), 1, "damaged|more than|[Tt]runcated|empty"),
    "a tar archive without a module": Case(whole(tar(tar_member("x.txt", b"text"))), ONE, "no kernel module"),
    "a compressed tar archive cut short": Case(whole(ENDING_XZ[:-1000]), {"/good.ko": SAFE, WHOLE: NONE}, "cut short"),
    "a compressed tar archive with garbage behind it": Case(whole(ENDING_XZ + b"garbage"), AFTER, "after the end"),
    "a tar.lzma": Case(whole(lambda: alone(tar(*MODULES))), ONE, "LZMA"),

    # Debian's.
    "a .deb without data.tar": Case(whole(deb()), ONE, "no data.tar"),
    "a .deb whose data are cut short": Case(
        whole(lambda: deb((b"data.tar.xz", ENDING_XZ))[:-1000]), {"/good.ko": SAFE, WHOLE: NONE}, "cut short"),
    "a .deb with broken data": Case(
        whole(lambda: deb((b"data.tar.xz", ENDING_XZ[:2000] + bytes(100) + ENDING_XZ[2100:]))), ONE, "xz data is damaged"),
    "a .deb with data.tar.lzma": Case(whole(lambda: deb((b"data.tar.lzma", alone(tar(*MODULES))))), ONE, "dpkg-deb"),
    "a .deb whose data.tar is empty": Case(whole(lambda: deb((b"data.tar", b""))), ONE, "no tar archive"),
    "a .deb whose data.tar is no archive": Case(whole(lambda: deb((b"data.tar", b"text" * 1000))), ONE, "no tar archive"),
    "a .deb whose data.tar has no members": Case(
        whole(lambda: deb((b"data.tar", END_OF_TAR))), ONE, "no tar archive|no kernel module"),
    "a .deb whose data.tar says to be larger": Case(
        whole(lambda: deb((b"data.tar", tar(*MODULES), 1 << 30))), AFTER, "cut short"),
    "a .deb with two data.tar": Case(
        whole(lambda: deb((b"data.tar", tar(MODULES[0])), (b"data.tar.xz", lzma.compress(tar(MODULES[1]))))), BOTH),
    "a .deb cut in its first header": Case(whole(deb()[:100]), ONE, "too few for the header"),
    "a .deb with a size that is no number": Case(
        whole(deb()[:68 + 48 + 4] + b"x" * 8 + deb()[68 + 56 + 4:]), ONE, "is no number"),

    # RPM's.
    "an RPM package": Case(whole(lambda: rpm(gzip.compress(cpio(*FILES), mtime=0))), BOTH),
    "an RPM package cut in its lead": Case(whole(rpm(b"")[:50]), ONE, "cut short"),
    "an RPM package cut in a header": Case(whole(rpm(b"")[:140]), ONE, "cut short"),
    "an RPM package with a broken header": Case(whole(rpm(cpio(*FILES), b"\0" * 64)), ONE, "damaged"),
    "an RPM package whose header says to have 64 GiB": Case(
        whole(rpm(cpio(*FILES), header_of(0xFFFFFFFF, 0xFFFFFFFF))), ONE, "cut short"),
    "an RPM package without a payload": Case(whole(rpm(b"")), ONE, "payload|cut"),
    "an RPM package of lzma": Case(whole(lambda: rpm(alone(cpio(*FILES)))), ONE, "rpm2cpio"),
    "an RPM package whose payload is cut short": Case(
        whole(lambda: rpm(lzma.compress(cpio(*FILES)))[:-1000]), {"/good.ko": SAFE, WHOLE: NONE}, "cut short"),

    # Images.
    "an initramfs, a cpio archive and a compressed one": Case(
        whole(lambda: cpio(FILES[0]) + bytes(300) + gzip.compress(cpio(FILES[1]), mtime=0)), BOTH, ending="initrd.img"),
    "an initramfs cut in a module": Case(whole(CUT_CPIO), {"/good.ko": SAFE, WHOLE: NONE}, "[Tt]runcated|cut|damaged"),
    "an initramfs cut between members": Case(whole(FILES[0] + FILES[1]), AFTER, "[Tt]runcated|cut|damaged|end"),
    "an initramfs cut in compressed data": Case(
        whole(lambda: cpio(FILES[0]) + gzip.compress(cpio(FILES[1]), mtime=0)[:-500]),
        {"/good.ko": SAFE, WHOLE: NONE}, "cut short"),
    "an initramfs with garbage behind it": Case(whole(cpio(*FILES) + b"garbage!" * 99), AFTER, "neither a cpio archive"),
    "an initramfs with zeros and garbage behind it": Case(
        whole(cpio(*FILES) + bytes(4096) + b"garbage!" * 99), AFTER, "neither a cpio archive"),
    "an initramfs with garbage behind compressed data": Case(
        whole(lambda: gzip.compress(cpio(*FILES), mtime=0) + b"garbage!" * 99), AFTER, "neither a cpio archive"),
    "an initramfs of lzma behind a cpio archive": Case(
        whole(lambda: cpio(FILES[0]) + alone(cpio(FILES[1]))), {"/good.ko": SAFE, WHOLE: NONE}, "unmkinitramfs"),
    "an initramfs of lzo behind a cpio archive": Case(
        whole(cpio(FILES[0]) + LZO), {"/good.ko": SAFE, WHOLE: NONE}, "unmkinitramfs"),
    "an initramfs of lzma": Case(whole(lambda: alone(cpio(*FILES))), ONE, "LZMA", ending="initrd.img"),
    "an initramfs of lzo": Case(whole(LZO), ONE, "LZO", ending="initrd.img"),
    "an initramfs of nothing but zeros": Case(whole(bytes(4096)), ONE, "not an ELF file"),
    "a cpio archive with a size that is no number": Case(
        whole(FILES[0] + FILES[1].replace(b"070701", b"070701xyz", 1) + TRAILER), {"/good.ko": SAFE, WHOLE: NONE}, "damaged"),
    "a cpio archive with garbage between its members": Case(
        whole(FILES[0] + b"garbage!" * 3 + FILES[1] + TRAILER), {"/good.ko": SAFE, WHOLE: NONE}, "damaged"),
    "a cpio archive with garbage in front of its end": Case(
        whole(FILES[0] + b"garbage!" * 3 + TRAILER), {"/good.ko": SAFE, WHOLE: NONE}, "damaged"),
    "a cpio archive of 4 GiB that are not there": Case(
        whole(cpio_member("x.ko", size=0xFFFFFFFF) + bytes(1000)), ONE, "cut short"),
    "an old cpio archive": Case(whole(b"070707" + b"0" * 94), ONE, "cpio"),
    "an ISO image": Case(iso(bytes, good_ko=GOOD, bad_ko=BAD), BOTH, needs=("genisoimage",)),
    "an ISO image cut short": Case(
        iso(lambda image: image[:24 * 2048], good_ko=GOOD, bad_ko=BAD), ONE, "damaged", needs=("genisoimage",)),
    "an ISO image of a folder in itself": Case(
        iso(endless_folder, good_ko=GOOD, bad_ko=BAD, loop_=b"loop"), ONE, "damaged", needs=("genisoimage",)),
    "an ISO image of garbage": Case(whole(bytes(32769) + b"CD001" + b"\xff" * 8192), ONE, "damaged"),
    "a squashfs": Case(whole(b"hsqs" + bytes(4092)), ONE, "squashfs"),
    "a zip": Case(whole(zipped), ONE, "zip"),
    "a 7z": Case(whole(b"7z\xbc\xaf\x27\x1c\0\4" + bytes(200)), ONE, "7z"),

    # Last, for what the script itself needs for its report: a program's memory counts no less than that of who runs it.
    "100,001 empty modules": Case(many_members(".ko", 100_001), 100_001, "empty|100000 modules"),
}


def file_name(number, name, case):
    """What the file of a case is called."""
    return case.ending or f"{number:02}-{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}"
