"""What e2e-nvidia makes of what elfscan says, and how it builds; no network."""

import os
import unittest
from contextlib import redirect_stdout
from io import StringIO

from scripts import InFolder, load, tooling

import kernel_source

nvidia = load("e2e-nvidia")


class FakeAnswers:
    """What elfscan says of a module whose group two others list."""

    def __init__(self, agrees=True, same=True, repaired="sound"):
        self.text, self.strip, self.repair = "UNSAFE a.ko\n", "stripped\n", "repaired\n"
        self.info = {"fileSize": 9, "sections": 3, "symbols": 1, "relocations": 2, "groups": 2, "lto": {"answer": "yes"}}
        self.sections = [{"index": 1, "name": ".text", "type": "PROGBITS", "info": 0, "groups": 2}] + [
            {"index": number, "name": ".rela.text", "type": "RELA", "info": 1, "groups": 0} for number in (2, 3)]
        proof = {"version": "GNU strip (GNU Binutils) 2.40", "program": "/strip", "outcome": "damaged", "exitStatus": 0,
                 "predicted": "corrupts", "agrees": agrees, "counts": {"damage": 7},
                 "assertions": [{"count": 2, "file": "elf.c", "line": 3}]}
        self.report = {"verdict": "unsafe", "proofs": [proof]}
        self.proved = {"verdict": "safe", "proofs": [{**proof, "outcome": repaired}]}
        self.same = {"stripped": same, "repaired": True}
        self.sizes = {"a": 9, "stripped": 5, "repaired": 9}


class Tables(InFolder):
    def shown(self, *arguments):
        with redirect_stdout(StringIO()) as output:
            row, problems = nvidia.show("thin", "a", FakeAnswers(*arguments))
        return output.getvalue(), row, problems

    def test_what_strip_does_and_elfscan_does_not(self):
        text, row, problems = self.shown()
        self.assertEqual(problems, [])
        for words in ("[1] .text: 2 relocation sections, member of 2 groups", "2x elf.c:3, damage 7; predicted: corrupts; as predicted",
                      "elfscan strip: 9 -> 5 bytes, loads the same", "sound 1 times of 1; verdict: safe"):
            self.assertIn(words, text)
        self.assertEqual(row["GNU 2.40"], "damaged 7")
        self.assertEqual(row[".rela of one section"], 2)

    def test_problems(self):
        for arguments, words in [((False,), "not as predicted"), ((True, False), "stripped: loads differently"),
                                 ((True, True, "damaged"), "repaired, then GNU strip")]:
            with self.subTest(arguments=arguments):
                text, _, problems = self.shown(*arguments)
                self.assertIn(words, problems[0])
                self.assertIn("PROBLEM thin a:", text)
        self.assertEqual(self.shown(None)[1]["GNU 2.40"], "damaged 7 (!)")

    def test_a_column_for_each_module(self):
        lines = nvidia.table([{"variant": "thin", "GNU 2.40": "damaged"}, {"variant": "gcc", "GNU 2.41": "sound"}]).splitlines()
        self.assertEqual([line.split() for line in lines],
                         [["variant", "thin", "gcc"], ["GNU", "2.40", "damaged"], ["GNU", "2.41", "sound"]])
        self.assertEqual(lines[2].index("sound"), lines[0].index("gcc"))

    def test_columns_are_short_names_of_strips(self):
        for name, short in [("GNU strip (GNU Binutils for Debian) 2.35.2", "GNU 2.35"), ("LLVM version 19.1.7", "llvm 19.1"),
                            ("eu-strip (elfutils) 0.188", "eu 0.188"), ("strip", "GNU ?")]:
            self.assertEqual(nvidia.column(name), short)


class Ways(InFolder):
    """A module is bytes; what a program adds stands for what it does."""

    def setUp(self):
        super().setUp()
        (self.folder / "a.ko").write_text("module")
        # The file is what comes last.
        self.add = 'for file; do :; done; printf %s "{0}" >> "$file"'
        self.gnu, self.llvm = (self.program(name, self.add.format(name)) for name in ("strip", "llvm-strip"))
        for name in "objcopy", "llvm-objcopy":
            self.program(name, self.add.format(name) + "; test -s btf")
        self.elfscan = self.program("elfscan", """
if [ "$1" != verify ]; then for file; do :; done; printf %s "$1" >> "$file"; exit 0; fi
case $(cat "$5") in
    *repair*|*modulellvm-objcopy*) echo '{"answer":"same","counts":{"damage":0}}';;
    *) echo '{"answer":"different","counts":{"damage":7}}'; exit 1;;
esac""")

    def shown(self):
        with redirect_stdout(StringIO()) as output:
            problems = nvidia.show_ways(self.elfscan, self.folder, "a", [("2.40", self.gnu)], ("19", self.llvm))
        return [line.split("  ") for line in output.getvalue().splitlines()], problems

    def test_each_way_starts_with_the_module(self):
        lines, problems = self.shown()
        cells = {line[0]: line[-1].strip() for line in lines[2:]}
        self.assertEqual(problems, [])
        self.assertEqual(len(cells), len(nvidia.WAYS))
        self.assertEqual(cells["GNU objcopy + elfscan strip"], "DIFFERENT 7")
        self.assertEqual(cells["llvm-objcopy + GNU strip"], "same")
        self.assertEqual(cells["elfscan repair + GNU objcopy + GNU strip"], "same")
        self.assertEqual((self.folder / "a.ko").read_text(), "module")

    def test_what_has_to_be_sound_and_is_not_is_a_problem(self):
        self.program("objcopy", "echo assertion fail elf.c:1; exit 1")
        lines, problems = self.shown()
        self.assertEqual(problems, ["elfscan repair + GNU objcopy + GNU strip with 2.40: objcopy fails"])
        self.program("objcopy", "echo assertion fail elf.c:1")
        self.assertEqual(self.shown()[1], ["elfscan repair + GNU objcopy + GNU strip with 2.40: same, asserts 1"])


class Builds(InFolder):
    def setUp(self):
        super().setUp()
        self.program("make", "")
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"})
        self.kernel = kernel_source.KernelSource("trixie", "19", 2, self.folder / "kernel")
        self.kernel.configure = lambda variant: (self.kernel.folder / variant).mkdir(exist_ok=True)
        (self.kernel.folder / "Module.symvers").write_text("symbols")
        source = self.folder / "source/kernel-open"
        for name, text in [("nvidia/nv-pci.c", "pci_resize_resource(pci_dev, NV_GPU_BAR1, requested_size);"),
                           ("nvidia-modeset/nvidia-modeset.Kbuild", ""), ("conftest/old", "")]:
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_text(text)
        header = self.kernel.folder / "src/include/linux/pci.h"
        header.parent.mkdir(parents=True)
        header.write_text("int pci_resize_resource(struct pci_dev *dev, int i, int size, int exclude_bars);")

    def build(self, variant, *modules):
        nvidia.build(self.folder, self.kernel, variant, [*modules])
        return self.folder / variant / "kernel-open"

    def test_a_module_and_its_part(self):
        place = self.build("thin", "nvidia-modeset")
        self.assertIn("CC=clang-19", self.calls[0])
        self.assertIn("LD=ld.lld-19 -m elf_x86_64", self.calls[0])
        self.assertIn("NV_EXCLUDE_KERNEL_MODULES=nvidia nvidia-uvm nvidia-drm nvidia-peermem LLVM=-19 ", self.calls[1])
        self.assertTrue(os.readlink(place / "nvidia-modeset/nv-modeset-kernel.o_binary").endswith(
            "objects-clang/src/nvidia-modeset/_out/Linux_x86_64/nv-modeset-kernel.o"))
        self.assertIn("requested_size, 0);", (place / "nvidia/nv-pci.c").read_text())
        self.assertFalse((place / "conftest").exists())
        self.assertTrue((self.folder / "source/kernel-open/conftest").exists())

    def test_with_gcc_the_kernel_is_not_told_of_llvm(self):
        self.build("gcc", "nvidia")
        self.assertIn("CC=gcc CXX=g++ LD=ld", self.calls[0])
        self.assertNotIn("LLVM", self.calls[1])

    def test_the_kernel_is_asked_anew_only_for_other_modules(self):
        place = self.build("gcc", "nvidia-modeset")
        for modules, is_kept in (["nvidia-modeset"], True), (["nvidia", "nvidia-modeset"], False):
            (place / "conftest").mkdir(exist_ok=True)
            self.build("gcc", *modules)
            self.assertEqual((place / "conftest").exists(), is_kept)

    def test_wrong_arguments(self):
        for arguments, status in (["fat"], 2), (["--suite", "../x"], 2), (["--modules", "nvidia-uvm"], 1):
            self.assertEqual(self.refused(nvidia.main, *arguments)[0], status)
        self.patch(tooling, "BUILD", self.folder / "build")
        message = self.refused(nvidia.main, "--no-build", "--elfscan", self.program("elfscan", ""), "gcc")[1]
        self.assertIn("nvidia-modeset of gcc was not built", message)


if __name__ == "__main__":
    unittest.main()
