"""What scripts/valgrind runs, and when it fails; with a program in the place of memcheck."""

import os
import unittest
from contextlib import redirect_stdout
from io import StringIO

from scripts import InFolder, load, tooling

valgrind = load("valgrind")


class Valgrind(InFolder):
    def setUp(self):
        super().setUp()
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"})

    def run_case(self, script, wanted, suggest=False):
        log = 'for word; do case $word in --log-file=*) log=${word#*=} ;; esac; done\n'
        self.program("valgrind", log + script)
        self.program("swift", "sed s/mangled/simple/")
        return valgrind.run(self.folder, suggest, "case", wanted, "check", "a.ko")

    def test_nothing_found(self):
        is_good, line = self.run_case("echo '--7-- WARNING: unhandled syscall' >$log; exit 1", 1)
        self.assertTrue(is_good)
        self.assertRegex(line, r"^ok      case +\d s$")
        self.assertIn(f"{self.folder}/elfscan check a.ko", self.calls[0])

    def test_another_status_than_without_memcheck(self):
        is_good, line = self.run_case("echo said; exit 99", 0)
        self.assertFalse(is_good)
        self.assertIn("exit status 99 in place of 0", line)
        self.assertTrue(line.endswith("said"))

    def test_something_found_though_the_status_is_right(self):
        for suggest, name in (False, "simple"), (True, "mangled"):
            for report in "==7== Invalid read in mangled", "valgrind: the 'impossible' happened: mangled":
                with self.subTest(report=report, suggest=suggest):
                    is_good, line = self.run_case(f'echo "{report}" >$log', 0, suggest)
                    self.assertFalse(is_good)
                    self.assertIn(name, line)
        self.assertIn("--gen-suppressions=all", self.calls[-1])

    def test_every_file_that_is_run_is_there(self):
        for tool in "xz", "zstd", "bzip2":
            self.program(tool, 'cat "$2"')
        folder = self.folder / "made"
        folder.mkdir()
        valgrind.make_files(folder)
        first, second = valgrind.cases(folder)
        made = {case[case.index("-o") + 1] for case in first if "-o" in case}
        for case in first + second:
            for path in (word for word in case if isinstance(word, tooling.Path)):
                self.assertTrue(path.exists() or path in made, path)
        self.assertEqual(len({case[0] for case in first + second}), len(first + second))
        self.assertGreater(len(next(case for case in first if case[0] == "shapes")), 10)

    def test_one_that_fails_is_enough(self):
        self.patch(valgrind, "cases", lambda folder: [[("good", 0, "a.ko")], [("bad", 1, "a.ko")]])
        self.patch(valgrind, "make_files", lambda folder: None)
        self.patch(tooling, "need", lambda *_: None)
        for name, script in [("valgrind", ""), ("strip", ""), ("cc", ""), ("swift", "cat"), ("readelf", "echo INTERP"),
                             ("elfscan", "")]:
            program = self.program(name, script)
        with redirect_stdout(StringIO()) as output:
            self.assertEqual(valgrind.main(["--jobs", "1", program]), 1)
        self.assertRegex(output.getvalue(), r"^ok +good .*\nFAILED +bad .* exit status 0 in place of 1\n")

    def test_programs_that_cannot_be_judged(self):
        for arguments, status in ([], 64), (["none"], 64), (["--jobs", "x", "a"], 64):
            self.assertEqual(self.refused(valgrind.main, *arguments)[0], status)
        self.program("readelf", "echo LOAD")
        self.patch(tooling, "need", lambda *_: None)
        self.assertIn("is static", self.refused(valgrind.main, self.program("elfscan", ""))[1])


if __name__ == "__main__":
    unittest.main()
