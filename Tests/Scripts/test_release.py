"""What release does with rows, with a program in the place of elfscan-differential that says whether all is as predicted."""

import unittest
from contextlib import redirect_stdout
from io import StringIO

from scripts import InFolder, load, tooling

release = load("release")
ROW = "    BinutilsRelease(98),\n"


class Release(InFolder):
    def setUp(self):
        super().setUp()
        rows = self.folder / "BinutilsRelease.swift"
        rows.write_text(release.RELEASES.read_text(encoding="utf-8"), encoding="utf-8")
        self.patch(release, "RELEASES", rows)
        self.patch(tooling, "BUILD", self.folder)
        self.strip = self.program("strip", "echo 'GNU strip (GNU Binutils) 2.98'; echo Copyright")

    def arguments(self, *more, differential="true"):
        return ["--differential", self.program("differential", differential), "--strip", self.strip, *more]

    def rows(self):
        return release.RELEASES.read_text(encoding="utf-8")

    def test_one_that_does_as_predicted_gets_its_row(self):
        for word in "now", "already":
            with redirect_stdout(StringIO()) as output:
                self.assertEqual(release.main(self.arguments("2.98")), 0)
            self.assertIn(word, output.getvalue())
        self.assertIn("    // GNU strip (GNU Binutils) 2.98.\n" + ROW + "  ]\n", self.rows())
        self.assertEqual(self.rows().count(ROW), 1)
        self.assertEqual(self.calls[:2], [
            f"differential record {self.strip} --release 2.98",
            f"differential compare --strip {self.strip} --generate 300 --mutate 300"])

    def test_the_newest_release_is_what_it_is_held_against(self):
        newest = f"2.{release.newest_row(self.rows())}"
        (self.folder / "binutils-matrix").mkdir()
        (self.folder / "binutils-matrix/index.tsv").write_text(f"gnu\t{newest}.50\tsid\t/snapshot\t0\n", encoding="utf-8")
        with redirect_stdout(StringIO()):
            release.main(self.arguments("--origin", "Mine", "2.98"))
        self.assertEqual(self.calls[0], f"differential record {self.strip} --release 2.98 --origin Mine")
        self.assertIn("--known /snapshot", self.calls[1])
        self.assertIn("    // Mine.\n" + ROW, self.rows())

    def test_one_that_does_not_is_for_people(self):
        status, message = self.refused(release.main, *self.arguments("2.98", differential="exit 1"))
        self.assertEqual(status, 1)
        self.assertIn("2.98 does otherwise than predicted", message)
        self.assertNotIn(ROW, self.rows())
        self.assertEqual(len(self.calls), 2)

    def test_one_in_the_middle_is_for_people(self):
        self.assertEqual(self.refused(release.main, *self.arguments("2.40.1"))[0], 1)
        self.assertNotIn("BinutilsRelease(40, patch: 1)", self.rows())

    def test_wrong_arguments_are_said(self):
        for more in [], ["2"], ["2.98", "2.99"], ["--no-such-option", "2.98"], ["2.98", "--strip"]:
            with self.subTest(more=more):
                self.assertEqual(self.refused(release.main, *self.arguments(*more))[0], 64)
        self.assertEqual(self.calls, [])

    def test_the_program_of_a_release_or_of_a_snapshot(self):
        programs = [("2.47.50", "snapshot"), ("2.46", "exact"), ("2.46.1", "later")]
        self.assertEqual([release.installed(programs, number) for number in ("2.46", "2.47", "2.4")], ["exact", "snapshot", None])


if __name__ == "__main__":
    unittest.main()
