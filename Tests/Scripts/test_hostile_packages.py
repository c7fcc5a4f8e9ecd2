"""Broken packages are what they say, and what is wrong with a report on one is seen; elfscan is not run."""

import io
import json
import tarfile
import unittest
from contextlib import redirect_stdout

from scripts import InFolder, load

shapes = load("hostile_packages.py")
script = load("hostile-packages")
SAFE, UNSAFE, NONE, WHOLE = shapes.SAFE, shapes.UNSAFE, shapes.NONE, shapes.WHOLE


def row(path="", verdict=SAFE, error=None):
    return f"x.tar:{path}" if path else "x.tar", verdict, error


class Shapes(unittest.TestCase):
    def test_what_is_written_by_hand_is_read_by_others(self):
        with tarfile.open(fileobj=io.BytesIO(shapes.tar(*shapes.MODULES, shapes.long_name(4000)))) as archive:
            members = {member.name: archive.extractfile(member).read() for member in archive}
        self.assertEqual(members, {"good.ko": shapes.GOOD, "bad.ko": shapes.BAD, "n" * 3997 + ".ko": shapes.GOOD})

    def test_extended_headers_say_how_long_they_are(self):
        for value in b"x", b"x" * 90, b"x" * 991:
            with self.subTest(length=len(value)):
                data = shapes.tar(shapes.pax([(b"comment", value)]) + shapes.tar_member("a", b"1"))
                with tarfile.open(fileobj=io.BytesIO(data)) as archive:
                    self.assertEqual(archive.getmember("a").pax_headers["comment"], value.decode())

    def test_holes_are_as_large_as_they_say(self):
        for make in shapes.sparse_old, shapes.sparse_pax:
            with tarfile.open(fileobj=io.BytesIO(shapes.tar(make("x.ko", 1 << 40)))) as archive:
                self.assertEqual([(member.name, member.size) for member in archive], [("x.ko", 1 << 40)])

    def test_members_of_cpio_and_ar_begin_where_they_have_to(self):
        for name in "a", "ab", "abc", "abcd":
            for data in b"", b"1", b"1234":
                self.assertEqual(len(shapes.cpio_member(name, data)) % 4, 0)
        self.assertEqual(shapes.ar((b"a", b"1"), (b"b", b"2"))[8 + 60 + 2:][:1], b"b")
        self.assertEqual(shapes.cpio_member("x", b"12345")[:14], b"07070100000000")

    def test_every_case_says_what_has_to_be_said(self):
        names = [shapes.file_name(number, name, case) for number, (name, case) in enumerate(shapes.CASES.items())]
        self.assertEqual(len({name for name in names if name != "initrd.img"}), sum(name != "initrd.img" for name in names))
        for name, case in shapes.CASES.items():
            with self.subTest(name):
                self.assertTrue(case.files)
                self.assertEqual(case.status == 2, bool(case.reason))

    def test_an_image_without_end_is_one(self):
        # One folder of one sector, with a file that is to become a folder.
        image = bytearray(40 * 2048)
        image[16 * 2048 + 158:16 * 2048 + 162] = (20).to_bytes(4, "little")
        image[20 * 2048:20 * 2048 + 40] = bytes([40]) + bytes(31) + b"\4LOOP" + bytes(3)
        shapes.endless_folder(image)
        self.assertEqual(image[20 * 2048 + 25] & 2, 2)
        self.assertEqual(int.from_bytes(image[20 * 2048 + 2:20 * 2048 + 6], "little"), 20)


class Complaints(unittest.TestCase):
    def wrong(self, rows, status, files, reason="", **more):
        return "; ".join(script.complaints(shapes.Case(None, files, reason, **more), "x.tar", rows, status))

    def test_what_is_as_it_should_be_is_none(self):
        self.assertEqual(self.wrong([row("/a.ko"), row("/b.ko", UNSAFE)], 1, {"/a.ko": SAFE, "/b.ko": UNSAFE}), "")
        self.assertEqual(self.wrong([row("/a.ko"), row("", NONE, "cut short")], 2, {"/a.ko": SAFE, WHOLE: NONE}, "cut"), "")
        self.assertEqual(self.wrong([row("", NONE, "cut short")] + [row("/a", NONE, "cut")] * 2, 2, 3, "cut"), "")
        self.assertEqual(self.wrong([row("/a.ko")] * 2, 0, {"/a.ko": SAFE}, repeats=True), "")

    def test_all_else_is_one(self):
        good = {"/a.ko": SAFE}
        for rows, status, words in [
                ([], 2, "/a.ko: not there, not safe"),
                ([row("/a.ko", UNSAFE)], 1, "/a.ko: unsafe, not safe"),
                ([row("/a.ko"), row("/b.ko")], 0, "/b.ko: safe, and should not be there"),
                ([row("/a.ko"), row("", NONE, "x")], 2, "the package: indeterminate, and should not be there"),
                ([row("/a.ko")] * 2, 0, "a file is there twice"),
                ([row("/a.ko")], 2, "exit status 2 does not fit the verdicts"),
                ([row("/a.ko", SAFE, "cut")], 0, "/a.ko: safe, and the reason is 'cut'")]:
            with self.subTest(words=words):
                self.assertIn(words, self.wrong(rows, status, good))

    def test_what_was_not_judged_needs_its_reason_and_one_line(self):
        self.assertIn("the reason is 'status -30'", self.wrong([row("", NONE, "status -30")], 2, {WHOLE: NONE}, "cut short"))
        self.assertIn("and the reason is None", self.wrong([row("", NONE)], 2, {WHOLE: NONE}, "."))
        self.assertIn("more than once", self.wrong([row("", NONE, "x")] * 2, 2, {WHOLE: NONE}, "x"))
        self.assertIn("2 results, not 1", self.wrong([row("/a", NONE, "x")] * 2, 2, 1, "x"))


class Runs(InFolder):
    def shown(self, output, status, *arguments, case=None):
        """What the script prints of a program that writes this."""
        self.patch(script, "CASES", {"a case": case or shapes.Case(shapes.whole(b"data"), {WHOLE: NONE}, "broken", ending="x.tar")})
        program = self.program("elfscan", f"printf '%b' '{output}'; exit {status}")
        with redirect_stdout(io.StringIO()) as printed:
            ended = script.main([*arguments, program])
        return ended, printed.getvalue()

    REPORT = json.dumps({"path": "x.tar", "verdict": NONE, "error": "broken"}) + '\\n{"summary": 1}\\n'

    def test_a_case_is_run_twice_and_told_in_a_line(self):
        self.patch(script, "run", self.faked(self.REPORT, "INDETERMINATE  x.tar: broken\n", 2))
        ended, printed = self.shown("", 2)
        self.assertEqual(ended, 0)
        self.assertIn("1 packages, 0 of which not as they should be", printed)

    def test_control_characters_and_missing_lines_are_wrong(self):
        for text, words in ("INDETERMINATE  \x1b[2J\n", "control characters"), ("nothing\n", "0 lines of what has no verdict"):
            self.patch(script, "run", self.faked(self.REPORT, text, 2))
            ended, printed = self.shown("", 2)
            self.assertEqual(ended, 1)
            self.assertIn(words, printed)

    def faked(self, report, text, status):
        """What elfscan would write, for programs and for people."""
        class Usage:
            ru_utime, ru_stime, ru_maxrss = 0.1, 0.1, 2048

        class Ended:
            returncode, usage, stderr = status, Usage, ""

            def __init__(self, stdout):
                self.stdout = stdout.replace("\\n", "\n")
        return lambda _elfscan, _case, _folder, _name, *options: Ended(report if "--format" in options else text)

    def test_a_crash_is_wrong(self):
        ended, printed = self.shown("", 11)
        self.assertEqual(ended, 1)
        self.assertIn("exit status 11", printed)

    def test_what_cannot_be_made_here_is_left_out(self):
        case = shapes.Case(None, {WHOLE: NONE}, "x", needs=("no-such-program",))
        ended, printed = self.shown("", 0, case=case)
        self.assertEqual(ended, 0)
        self.assertIn("left out, for want of no-such-program", printed)


if __name__ == "__main__":
    unittest.main()
