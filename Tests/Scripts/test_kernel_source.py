"""How a kernel's source is fetched, configured and built, and what is made of what elfscan says of its modules; no network."""

import json
import lzma
import os
import unittest
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

from scripts import InFolder, load, tooling

import kernel_source

clang = load("e2e-clang-modules")


class FakeArchive:
    """A suite with one kernel."""

    def apt(self, program, *arguments):
        return {"depends": "linux-source\n  Depends: linux-source-6.1\n",
                "show": "Package: linux-headers-amd64\nDepends: linux-headers-6.1-amd64 (= 6.1.9-1)\n"}[arguments[0]]

    def versions(self, package):
        return [("6.1.9-1", "trixie"), ("6.1.8-1", "trixie")]

    def unpack(self, folder, *packages):
        place = tooling.Path(folder, "usr/src")
        (place / "linux-config-6.1").mkdir(parents=True)
        (place / "tree/scripts").mkdir(parents=True)
        (place / "tree/scripts/config").write_text("#!/bin/sh\n")
        (place / "tree/scripts/config").chmod(0o755)
        tooling.run("tar", "-C", place, "-cJf", place / "linux-source-6.1.tar.xz", "tree")
        (place / "linux-config-6.1/config.amd64_none_amd64.xz").write_bytes(lzma.compress(b"CONFIG_A=y\n"))
        (place / "linux-config-6.1/Module.symvers").write_text("symbols")
        return [f"{package} 6.1.9-1" for package in packages]


class Kernels(InFolder):
    def setUp(self):
        super().setUp()
        self.kernel = kernel_source.KernelSource("trixie", "19", 2, self.folder)
        self.kernel.archive = FakeArchive
        self.program("make", "exit $(cat status 2>/dev/null || echo 0)")
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"})
        self.patch(tooling, "say", lambda *_: None)

    def test_fetched_once(self):
        self.kernel.fetch()
        self.kernel.fetch_symbols()
        self.assertEqual(self.kernel.package, "linux-source-6.1 6.1.9-1")
        self.assertEqual((self.folder / "config").read_text(), "CONFIG_A=y\n")
        self.assertTrue((self.folder / "src/scripts/config").exists())
        self.assertEqual((self.folder / "Module.symvers").read_text(), "symbols")
        self.assertEqual([*self.folder.glob("work.*")], [])
        self.kernel.archive = None
        self.kernel.fetch()
        self.kernel.fetch_symbols()

    def test_a_suite_without_a_kernel(self):
        self.patch(FakeArchive, "apt", lambda *_: "")
        self.patch(FakeArchive, "versions", lambda *_: [("6.1.10-1", "trixie")])
        self.assertIn("trixie has no package linux-source", self.refused(lambda _: self.kernel.fetch())[1])
        (self.folder / "package").write_text("linux-source-6.1 6.1.9-1\n")
        self.assertIn("no longer has the headers of 6.1.9-1", self.refused(lambda _: self.kernel.fetch_symbols())[1])

    def test_a_variant_is_configured_once(self):
        self.kernel.fetch()
        for _ in range(2):
            self.kernel.configure("thin")
        self.assertEqual([line.split()[-1] for line in self.calls], ["olddefconfig"] * 2 + ["modules_prepare"] * 2)
        self.assertIn("LLVM=-19 -j2", self.calls[0])
        self.kernel.configure("gcc")
        self.assertNotIn("LLVM", self.calls[-1])

    def test_what_makes_it_fail_is_shown(self):
        (self.folder / "plain").mkdir()
        (self.folder / "make").write_text("#!/bin/sh\necho WARNING: modpost; echo no rule; exit 2\n")
        message = self.refused(lambda _: self.kernel.make("plain", "all"))[1]
        self.assertEqual(message, f"no rule\nmake failed: see {self.folder}/plain/log")

    def test_modules_are_those_of_the_folders(self):
        self.kernel.fetch()
        (self.folder / "plain/fs/fat").mkdir(parents=True)
        (self.folder / "plain/fs/fat/modules.order").write_text("fs/fat/fat.o\nfs/fat/vfat.ko\n")
        self.patch(clang, "say", lambda *_: None)
        clang.build(self.kernel, "plain", ["fs/fat"])
        self.assertEqual((self.folder / "plain/built").read_text().split(), ["fs/fat/fat.ko", "fs/fat/vfat.ko"])
        self.assertEqual([" ".join(line.split()[8:]) for line in self.calls[-2:]],
                         ["fs/fat/", "KBUILD_MODPOST_WARN=1 fs/fat/fat.ko fs/fat/vfat.ko"])


def module(outcome="clean", severity="note", mode="debug", error=None):
    return {"path": "a.ko", "error": error, "findings": [{"severity": severity, "rule": "btf"}], "alternatives": [],
            "predictions": [{"version": "2.40", "mode": mode, "outcome": outcome}]}


class Answers(InFolder):
    def shown(self, variant, modules, answers, expected):
        with redirect_stdout(StringIO()) as output:
            wrong = clang.show(variant, modules, answers, expected)
        return wrong, output.getvalue()

    def test_healthy_modules(self):
        wrong, text = self.shown("plain", [module(), module("destroys", mode="all")], ["unknown"] * 2, 2)
        self.assertIsNone(wrong)
        self.assertRegex(text, r"GNU strip, mode debug: +1 clean\n")
        self.assertRegex(text, r"errors: +none\n")
        self.assertRegex(text, r"modules: +2 safe\n")

    def test_alarms(self):
        for given, words in [(module("corrupts"), "2.40, mode debug: corrupts"), (module(severity="warning"), "warning btf"),
                             (module(error="cut off"), "cut off")]:
            with self.subTest(words=words):
                wrong, text = self.shown("plain", [given], ["unknown"], 1)
                self.assertIn(f"ALARM a.ko: {words}", text)
                self.assertIn("false alarms", wrong)
                self.assertIsNone(self.shown("thin", [given], ["yes"], 1)[0])

    def test_lto_where_there_was_none_and_reports_that_are_not_whole(self):
        self.assertIn("LTO where there was none", self.shown("plain", [module()], ["yes"], 1)[0])
        self.assertIn("2 modules, but 1 and 1", self.shown("thin", [module()], ["yes"], 2)[0])

    def test_without_a_build_and_with_a_false_alarm(self):
        self.patch(kernel_source, "FOLDER", self.folder)
        elfscan = self.program("elfscan", f"""case $1 in
            info) echo '{{"lto": {{"answer": "unknown"}}}}' ;;
            *) echo '{json.dumps({"files": [module("corrupts")]})}'; exit 1 ;; esac""")
        arguments = ["--no-build", "--elfscan", elfscan, "--differential", self.program("differential", ""), "plain"]
        self.assertIn("plain was not built", self.refused(clang.main, *arguments)[1])
        (self.folder / "plain").mkdir()
        (self.folder / "plain/built").write_text("a.ko\n")
        (self.folder / "plain/a.ko").write_text("module")
        (self.folder / "package").write_text("linux-source-6.1 6.1.9-1\n")
        with redirect_stdout(StringIO()) as output, redirect_stderr(StringIO()) as errors:
            self.assertEqual(clang.main(arguments), 1)
        self.assertIn("plain: linux-source-6.1 6.1.9-1, Clang 19, 1 modules", output.getvalue())
        self.assertIn("false alarms", errors.getvalue())
        # What is predicted is compared all the same.
        self.assertRegex(self.calls[-1], "differential --modules .* --sample 50 --seed 1 --keep")

    def test_variants_are_named(self):
        self.assertEqual(self.refused(clang.main, "thick")[0], 2)


if __name__ == "__main__":
    unittest.main()
