"""Which packages debian-modules and foreign-corpora take; no network."""

import os
import unittest
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

from scripts import InFolder, load, tooling

import debian_archive

modules = load("debian-modules")
corpora = load("foreign-corpora")


class FakeArchive:
    """A suite, of which the newest kernel cannot be fetched."""
    names = "fat-modules-6.12.9-amd64-di fat-modules-6.12.10-amd64-di fat-modules-6.12.11-amd64-di fat-modules-x"

    def __init__(self, *_, **__):
        self.asked = []

    def update(self):
        pass

    def apt(self, *arguments, folder=None):
        self.asked.append(arguments)
        return self.names

    def unpack(self, folder, name):
        self.asked.append(name)
        if ".11-" in name or "fails" in self.names:
            raise debian_archive.Unavailable(f"404 {name}")
        (folder / "lib").mkdir(parents=True)
        (folder / f"lib/{'x' if 'without' in self.names else 'fat'}.ko").write_text("module")
        return [f"{name} 6.12"]


class DebianModules(InFolder):
    def test_the_newest_that_can_be_had(self):
        archive = FakeArchive()
        made = modules.fetch(archive, self.folder)
        self.assertEqual(archive.asked[1:], ["fat-modules-6.12.11-amd64-di", "fat-modules-6.12.10-amd64-di"])
        self.assertEqual(sorted(path.name for path in made.iterdir()), ["fat.ko", "packages"])

    def test_what_cannot_be_had_is_named(self):
        for names, words in [("", "no packages fat-modules"), (FakeArchive.names + " fails", "404 fat-modules-6.12.9"),
                             (FakeArchive.names + " without", "no fat.ko in fat-modules-6.12.10")]:
            with self.subTest(names=names):
                self.patch(FakeArchive, "names", names)
                self.assertIn(words, self.refused(lambda _: modules.fetch(FakeArchive(), self.folder))[1])

    def test_fetched_once(self):
        self.patch(modules, "FOLDER", self.folder / "debian-modules")
        self.patch(modules, "Archive", FakeArchive)
        self.patch(tooling, "need", lambda *_: None)
        with redirect_stderr(StringIO()) as errors:
            self.assertEqual(modules.main(["--suite", "trixie"]), 0)
            self.patch(modules, "Archive", None)
            self.assertEqual(modules.main([]), 0)
        self.assertEqual(errors.getvalue().count("1 modules"), 1)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["debian-modules"])
        self.assertEqual(self.refused(modules.main, "--no-such")[0], 1)


class ForeignCorpora(InFolder):
    def test_of_sources_only_tests_are_unpacked_once(self):
        self.patch(corpora, "FOLDER", self.folder)
        self.patch(corpora, "Archive", FakeArchive)
        (self.folder / "sources").mkdir()
        for name in "elfutils-1/tests/a.o", "elfutils-1/src/b.c":
            (self.folder / name).parent.mkdir(parents=True)
            (self.folder / name).write_text("x")
        tooling.run("tar", "-C", self.folder, "-cf", self.folder / "sources/elfutils_1.orig.tar.gz", "elfutils-1")
        (self.folder / "sources/elfutils_1.orig.tar.gz.asc").write_text("no archive")
        tree = corpora.fetch("elfutils", "sid")
        self.assertEqual([path.name for path in tree.rglob("*") if path.is_file()], ["a.o"])
        self.patch(corpora, "Archive", None)
        self.assertEqual(corpora.fetch("elfutils", "sid"), tree)

    def test_files_that_are_sought(self):
        for name, contents, is_sought in [("a", b"\x7fELF", True), ("b.ko", b"text", True), ("c.c", b"int", False), ("d.gz", b"\x1f\x8b", True)]:
            (self.folder / name).write_bytes(contents)
            self.assertEqual(corpora.is_sought(self.folder / name), is_sought)
        (self.folder / "link").symlink_to("a")
        self.assertFalse(corpora.is_sought(self.folder / "link"))

    def test_what_must_not_happen(self):
        self.patch(corpora, "SECONDS", 0.5)
        line = '{"path": "a", "verdict": "%s", "error": %s}'
        for script, outcome in [
                (f"echo '{line % ('safe', 'null')}'", "safe"), (f"echo '{line % ('indeterminate', '1')}'; exit 2", "indeterminate"),
                (f"echo '{line % ('indeterminate', 'null')}'; exit 2", "NO REASON"), ("exit 0", "EXIT STATUS 0"),
                (f"echo '{line % ('safe', 'null')}'; exit 3", "EXIT STATUS 3"), ("echo {", "NO JSON"),
                ("kill -SEGV $$", "CRASH (signal 11)"), ("exec sleep 60", "TOO SLOW")]:
            with self.subTest(script=script):
                self.assertEqual(corpora.judge(self.program("elfscan", script), "a"), [outcome])
        self.patch(corpora, "MIB", 0)
        self.assertEqual(corpora.judge(self.program("elfscan", "exit 0"), "a"), ["TOO MUCH MEMORY"])

    def test_one_that_must_not_happen_is_enough(self):
        (self.folder / "a.o").write_text("x")
        self.patch(corpora, "fetch", lambda package, suite: self.folder)
        for outcome, status in ("safe", 0), ("NO JSON", 1):
            self.patch(corpora, "judge", lambda elfscan, path: [outcome])
            with redirect_stdout(StringIO()) as output:
                self.assertEqual(corpora.main([self.program("elfscan", ""), "x"]), status)
            self.assertIn(f"1 files; 1 {outcome}\n", output.getvalue())

    def test_a_program_has_to_be_named(self):
        for arguments in [], ["--no-such"]:
            self.assertEqual(self.refused(corpora.main, *arguments)[0], 64)
        self.assertIn("make build", self.refused(corpora.main, os.path.join(self.folder, "none"))[1])


if __name__ == "__main__":
    unittest.main()
