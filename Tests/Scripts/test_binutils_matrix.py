"""What binutils-matrix makes of names, of apt's answers and of its index; no network."""

import tempfile
import unittest
from pathlib import Path

from scripts import load

matrix = load("binutils-matrix")
SHA = "0" * 64


class Names(unittest.TestCase):
    def test_programs_are_named_as_packages_have_them(self):
        for kind, package, name, path in [
                ("gnu", "binutils-x86-64-linux-gnu", "strip", "usr/bin/x86_64-linux-gnu-strip"),
                ("gnu-mingw", "binutils-mingw-w64-x86-64", "strip", "usr/bin/x86_64-w64-mingw32-strip"),
                ("gnu-arm", "binutils-arm-linux-gnueabihf", "readelf", "usr/bin/arm-linux-gnueabihf-readelf"),
                ("llvm", "llvm-19", "llvm-strip", "usr/lib/llvm-19/bin/llvm-strip"),
                ("elfutils", "elfutils", "eu-strip", "usr/bin/eu-strip")]:
            with self.subTest(package=package):
                self.assertEqual(matrix.programs_of(kind, package)[name], path)

    def test_versions_are_those_that_programs_print(self):
        for kind, text, version in [
                ("gnu", "GNU strip (GNU Binutils for Debian) 2.35.2\nCopyright 2020\n", "2.35.2"),
                ("gnu", "GNU strip (GNU Binutils for Debian) 2.47.50.20261021\n", "2.47.50.20261021"),
                ("llvm", "llvm-strip, compatible with GNU strip\nDebian LLVM version 19.1.7\n  Optimized\n", "19.1.7"),
                ("elfutils", "eu-strip (elfutils) 0.188\n", "0.188"),
                ("gnu", "", None), ("gnu", "strip: cannot execute\n", None)]:
            with self.subTest(text=text):
                self.assertEqual(matrix.printed_version(kind, text), version)

    def test_each_version_has_a_folder(self):
        folders = [matrix.folder_of(*each) for each in [
            ("gnu", "2.40"), ("gnu-s390x", "2.40"), ("llvm", "19.1.7"), ("elfutils", "0.188")]]
        self.assertEqual(folders, ["2.40", "2.40-s390x", "llvm-19", "elfutils-0.188"])

    def test_a_release_is_known_whatever_the_packaging(self):
        self.assertEqual(matrix.upstream_version("1:2.35.2-2+deb11u1"), "2.35.2")
        self.assertEqual(matrix.upstream_version("2.47-1"), "2.47")

    def test_every_kind_that_is_planned_is_documented(self):
        for _, kind, _ in matrix.plan():
            self.assertIn(kind.removeprefix("gnu-"), matrix.__doc__)


class Answers(unittest.TestCase):
    def test_of_what_apt_would_fetch_only_libraries_count(self):
        uris = "\n".join(f"'http://mirror.example/{name}' {name}_{version}_amd64.deb 7 SHA256:{SHA}" for name, version in [
            ("binutils-x86-64-linux-gnu", "2.40-2"), ("libc6", "2.36-9"), ("zlib1g", "1%3a1.2"), ("adduser", "3")])
        wanted = matrix.wanted_packages(uris, "binutils-x86-64-linux-gnu")
        self.assertEqual([each.name for each in wanted], ["binutils-x86-64-linux-gnu", "libc6", "zlib1g"])
        self.assertEqual(wanted[2].version, "1:1.2")

    def test_a_package_without_a_checksum_is_not_taken(self):
        with self.assertRaises(matrix.Unavailable):
            matrix.wanted_packages("'http://mirror.example/llvm' llvm-19_1_amd64.deb 7 MD5Sum:1", "llvm-19")

    def test_a_loader_says_what_it_loads_and_what_it_misses(self):
        listing = ("\tlinux-vdso.so.1 (0x1)\n\tlibbfd.so => /root/libbfd.so (0x2)\n\tlibz.so.1 => not found\n"
                   f"\t/lib64/{matrix.LOADER} => /root/{matrix.LOADER} (0x3)\n")
        self.assertEqual([*matrix.loaded_libraries(listing)], [("libbfd.so", "/root/libbfd.so"), ("libz.so.1", None)])


class Indexes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.base = Path(folder.name)

    def row(self, kind, version):
        program = self.base / version / "strip"
        program.parent.mkdir(exist_ok=True)
        program.touch(0o755)
        return matrix.Row(kind, version, "sid", str(program), SHA)

    def written(self, *rows, ends=(f"complete now plan {matrix.Index.checksum()}",)):
        index = matrix.Index(self.base)
        index.rows += rows
        index.write(*ends)
        return matrix.Index(self.base)

    def test_what_is_written_is_read(self):
        rows = [self.row("gnu", "2.40"), self.row("llvm", "19.1.7")]
        index = self.written(*rows)
        self.assertEqual(index.earlier, rows)
        self.assertTrue(index.is_whole and index.is_complete)

    def test_an_interrupted_run_is_not_whole(self):
        self.assertFalse(self.written(self.row("gnu", "2.40"), ends=()).is_whole)

    def test_another_plan_is_not_complete(self):
        index = self.written(self.row("gnu", "2.40"), ends=("complete now plan other",))
        self.assertTrue(index.is_whole and not index.is_complete)

    def test_without_gnu_strip_nothing_is_whole(self):
        self.assertFalse(self.written(self.row("llvm", "19.1.7")).is_whole)

    def test_what_is_gone_is_not_listed_and_the_rest_is_kept(self):
        old, gone = self.row("gnu", "2.40"), self.row("gnu", "2.44")
        self.written(old, gone)
        Path(gone.program).unlink()
        self.assertFalse(matrix.Index(self.base).is_whole)
        new = self.row("gnu", "2.47")
        self.assertEqual(self.written(new).earlier, [new, old])

    def test_programs_elsewhere_are_not_ours(self):
        self.written(matrix.Row("gnu", "2.40", "sid", "/bin/true", SHA))
        self.assertEqual(matrix.Index(self.base).earlier, [])


if __name__ == "__main__":
    unittest.main()
