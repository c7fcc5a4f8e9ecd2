"""Options, and programs that fail, take too long, or are many."""

import collections
import os
import subprocess
import sys
import time
import unittest
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from scripts import InFolder, tooling


class Options(InFolder):
    def parse(self, *arguments, **settings):
        return tooling.parse("usage: none", arguments, sample=5, elfscan=Path("/e"), no_build=False, suite="sid", **settings)

    def test_defaults_say_what_an_option_takes(self):
        options = self.parse("--sample", "7", "--elfscan", "here", "--no-build", "--suite", "forky")
        self.assertEqual((options.sample, options.no_build, options.suite), (7, True, "forky"))
        self.assertEqual(options.elfscan, os.path.abspath("here"))
        self.assertEqual(self.parse().sample, 5)

    def test_what_is_no_option_may_stand_anywhere(self):
        self.assertEqual(self.parse("a", "--sample", "7", "b", operands=2).operands, ["a", "b"])
        self.assertEqual(self.parse("b", choices=["a", "b"]).operands, ["b"])
        self.assertEqual(self.parse(choices=["a", "b"]).operands, ["a", "b"])

    def test_what_is_wrong_is_named(self):
        for arguments, settings, word in [
                (["--no-such"], {}, "--no-such"), (["--suite"], {}, "--suite"), (["--sample", "many"], {}, "not a number: many"),
                (["--sample", "-1"], {}, "--sample"), (["a"], {}, "unexpected: a"), (["a", "b"], {"operands": 1}, "unexpected: b"),
                (["c"], {"choices": ["a", "b"]}, "unexpected: c"), (["--samp", "3"], {}, "--samp"),
                (["-x"], {}, "-x"), (["--sample", ""], {}, "--sample needs a value")]:
            with self.subTest(arguments=arguments):
                status, message = self.refused(lambda given: self.parse(*given, wrong=64, **settings), *arguments)
                self.assertEqual(status, 64)
                self.assertIn(word, message)
                self.assertIn("--help", message)

    def test_help_is_the_text(self):
        with redirect_stdout(StringIO()) as output, self.assertRaises(SystemExit) as context:
            self.parse("--help")
        self.assertEqual((output.getvalue(), context.exception.code), ("usage: none\n", None))

    def test_names_become_folders(self):
        tooling.check_names("trixie", "cloud-amd64")
        for name in "", "../x", "-x", "a b", "a/b":
            with self.subTest(name=name), self.assertRaises(tooling.Failure):
                tooling.check_names("sid", name)


class Programs(InFolder):
    def test_what_it_wrote_is_there_or_shown(self):
        self.assertEqual(tooling.run("sh", "-c", "echo out; echo err >&2").stdout, "out\nerr\n")
        self.assertEqual(tooling.run("cat", text="in").stdout, "in")
        status, message = self.refused(lambda _: tooling.run("sh", "-c", "echo why; exit 3", what="make failed"))
        self.assertEqual((status, message), (1, "why\nmake failed: exit status 3"))

    def test_statuses_that_are_accepted(self):
        self.assertEqual(tooling.run("sh", "-c", "exit 3", accept=(0, 3)).returncode, 3)
        self.assertEqual(tooling.run("sh", "-c", "kill -9 $$", accept=None).returncode, -9)

    def test_one_that_is_not_there(self):
        self.assertIn("No such file", self.refused(lambda _: tooling.run(self.folder / "none"))[1])
        self.assertIn("run: make build", self.refused(lambda _: tooling.program(self.folder / "none"))[1])
        self.assertIn("needs no-such-tool (apt)", self.refused(lambda _: tooling.need("sh", "no-such-tool", hint="apt"))[1])

    def test_one_that_takes_too_long_is_ended_with_what_it_started(self):
        mark = self.folder / "mark"
        script = f"(exec sleep 60) & echo $! > {mark}; echo begun; wait"
        ended = tooling.run("sh", "-c", script, accept=None, seconds=1)
        self.assertEqual((ended.returncode, ended.stdout), (tooling.TOO_LONG, "begun\n"))
        # It is gone, or nobody has asked yet how it ended.
        state = Path(f"/proc/{mark.read_text().strip()}/stat")
        while state.exists() and state.read_text().split()[2] != "Z":
            time.sleep(0.01)
        self.assertIn("longer than 0.1 s", self.refused(lambda _: tooling.run("sleep", "60", seconds=0.1))[1])
        self.assertEqual(tooling.RUNNING, set())

    def test_many_at_a_time(self):
        self.assertEqual(sorted(tooling.at_a_time(2, lambda a, b: a * b, [(1, 2), (3, 4), (5, 6)])), [2, 12, 30])

        def fails(number):
            raise tooling.Failure(f"failed {number}")
        with self.assertRaisesRegex(tooling.Failure, "failed"):
            [*tooling.at_a_time(1, fails, [(1,), (2,)])]


    def test_a_script_that_is_ended_ends_what_it_has_started_and_begins_nothing_else(self):
        script = f"""import sys, time; sys.path.insert(0, {str(tooling.PROJECT / 'scripts')!r}); import tooling
def body(arguments):
    for _ in tooling.at_a_time(1, tooling.run, [("sh", "-c", "echo $$ >>{self.folder}/pids; exec sleep 60")] * 3): pass
tooling.main(body)"""
        process = subprocess.Popen([sys.executable, "-B", "-c", script], stderr=subprocess.DEVNULL)
        pids = self.folder / "pids"
        while not pids.exists() or not pids.read_text():
            time.sleep(0.01)
        process.terminate()
        self.assertEqual(process.wait(), 143)
        self.assertEqual(len(pids.read_text().split()), 1)
        self.assertFalse(Path(f"/proc/{pids.read_text().strip()}").exists())


class Telling(InFolder):
    def test_counts(self):
        self.assertEqual(tooling.counted(collections.Counter("abb")), "2 b, 1 a")
        self.assertEqual(tooling.counted(collections.Counter()), "none")

    def test_only_some_lines(self):
        self.assertEqual(tooling.some(["a", "b", "c"], 2), ["a", "b", "... and 1 more"])
        self.assertEqual(tooling.some(["a", "b"], 2), ["a", "b"])

    def test_versions(self):
        self.assertEqual(max(["6.1.0-9", "6.1.0-10", "5.99"], key=tooling.by_version), "6.1.0-10")

    def test_a_folder_takes_the_place_of_another(self):
        old, link = self.folder / "old", self.folder / "link"
        for place in old, link:
            made = self.folder / "made"
            made.mkdir()
            (made / "new").touch()
            old.mkdir(exist_ok=True)
            (old / "kept").touch()
            if place == link:
                link.symlink_to(old)
            tooling.put(made, place)
            self.assertEqual([path.name for path in place.iterdir()], ["new"])
            self.assertFalse(place.is_symlink())
        self.assertEqual(sorted(path.name for path in old.iterdir()), ["kept", "new"])

    def test_lines_in_columns(self):
        self.assertEqual(tooling.table([["a", "bcd", "e"], ["fg", "h", ""]]), "a   bcd  e\nfg  h")

    def test_strips_of_the_matrix(self):
        self.patch(tooling, "BUILD", self.folder)
        self.assertEqual(tooling.matrix("gnu"), [])
        (self.folder / "binutils-matrix").mkdir()
        (self.folder / "binutils-matrix/index.tsv").write_text("gnu\t2.40\tsid\t/a\t0\n# complete\nllvm\t19\tsid\t/b\t0\n")
        self.assertEqual(tooling.matrix("gnu"), [("2.40", "/a")])
        self.assertEqual(tooling.matrix("gnu", "llvm"), [("2.40", "/a"), ("19", "/b")])


if __name__ == "__main__":
    unittest.main()
