"""What e2e-debian makes of reports, and what it fetches; no network."""

import os
import unittest
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from scripts import InFolder, load, tooling

debian = load("e2e-debian")


def module(verdict="safe", outcome="clean", damaged=0, lost=False, error=None, assertions=()):
    prediction = {"version": "2.40", "outcome": outcome, "damagedRelocations": damaged, "losesSignature": lost,
                  "assertions": [*assertions]}
    return {"path": "a.ko", "verdict": verdict, "error": error, "predictions": [prediction],
            "findings": [{"rule": "appended-signature"}] if lost else []}


class Reports(InFolder):
    def shown(self, modules, status, expected=None):
        output = StringIO()
        with redirect_stdout(output):
            try:
                debian.show(modules, len(modules) if expected is None else expected, status)
            except tooling.Failure as failure:
                print("FAILED", failure)
        return output.getvalue()

    def test_losing_a_signature_is_no_complaint(self):
        text = self.shown([module(), module("unsafe", lost=True), module("caution", outcome="warns")], 1)
        self.assertIn("1 unsafe (loses its signature)", text)
        self.assertIn("predictions: 2 clean, 1 warns", text)
        self.assertIn("findings: 1 appended-signature", text)
        self.assertNotIn("WRONG", text)
        self.assertNotIn("FAILED", text)

    def test_all_else_is(self):
        for wrong, words in [
                (module("unsafe", outcome="corrupts", damaged=7, lost=True), "2.40: corrupts, 7 relocations"),
                (module(damaged=1), "2.40: clean, 1 relocations"), (module(outcome="warns", assertions=["elf.c:1"]), "2.40: warns"),
                (module("unsafe"), "unsafe for no reason"), (module("indeterminate", error="cut off"), "cut off"),
                ({**module(), "predictions": []}, "no prediction")]:
            with self.subTest(words=words):
                status = {"unsafe": 1, "indeterminate": 2}.get(wrong["verdict"], 0)
                text = self.shown([module(), wrong], status)
                self.assertIn(f"WRONG a.ko: {words}", text)
                self.assertIn("FAILED 1 modules that strip would harm", text)

    def test_a_report_has_to_be_whole(self):
        self.assertIn("FAILED 3 modules, but 1 in the report", self.shown([module()], 0, expected=3))
        self.assertIn("exit status 1 does not fit", self.shown([module()], 1))

    def test_complaints_are_cut_off(self):
        self.assertIn("... and 5 more", self.shown([module(damaged=1)] * 25, 0))


class Runs(InFolder):
    def setUp(self):
        super().setUp()
        self.patch(debian, "BASE", self.folder / "base")
        self.patch(os, "environ", {**os.environ})
        self.patch(tooling, "say", lambda *_: None)
        self.fetched = []

        class Archive:
            def __init__(_, folder, architecture, suites):
                self.fetched.append((folder.name, architecture, suites))

            def update(_):
                pass

        def fetch(_, flavour, folder):
            (folder / "modules").mkdir(parents=True)
            for size in 1, 3, 2:
                (folder / f"modules/{flavour}-{size}.ko").write_bytes(bytes(size))
            (folder / "packages").write_text("linux-image 6.1\n")
        self.patch(debian, "Archive", Archive)
        self.patch(debian.debian_kernel, "fetch", fetch)

    def run_script(self, *arguments):
        with redirect_stdout(StringIO()) as output:
            status = debian.main([*arguments])
        return status, output.getvalue()

    def test_fetched_once_and_only_the_largest(self):
        arguments = ["--only-fetch", "--suite", "sid", "--largest", "2", "cloud-amd64-dbg"]
        for _ in range(2):
            status, output = self.run_script(*arguments)
            folder = Path(output.strip())
            self.assertEqual((status, folder), (0, self.folder / "base/sid-cloud-amd64-dbg/modules"))
            self.assertEqual(sorted(path.name[-4] for path in folder.iterdir()), ["2", "3"])
        self.assertEqual(self.fetched, [("sid-amd64", "amd64", ["sid"])])
        self.run_script(*arguments, "--refresh")
        self.assertEqual(len(self.fetched), 2)

    def test_judged_all_at_once_and_a_sample_is_stripped(self):
        report = '{"files": [%s]}' % ", ".join(
            '{"path": "%d", "verdict": "safe", "error": null, "findings": [], "predictions": '
            '[{"version": "2.40", "outcome": "clean", "damagedRelocations": 0, "losesSignature": false, "assertions": []}]}'
            % number for number in range(3))
        programs = ["--elfscan", self.program("elfscan", f"echo '{report}'"), "--differential", self.program("differential", "exit 1")]
        status, output = self.run_script("--suite", "sid", "--sample", "5", *programs)
        self.assertEqual(status, 1)
        self.assertIn("linux-image 6.1, 3 modules", output)
        names = " ".join(f"modules/cloud-amd64-{size}.ko" for size in (1, 2, 3))
        self.assertEqual(self.calls[0], f"elfscan --format json {names}")
        self.assertIn("--sample 5 --seed 1", self.calls[1])
        self.assertEqual(self.run_script("--suite", "sid", "--sample", "0", *programs)[0], 0)

    def test_what_is_missing_or_wrong_is_said_before_anything_is_fetched(self):
        for arguments, status, words in [
                (["--elfscan", "/none"], 1, "run: make build"), (["../x"], 2, "not a name: ../x"), (["a", "b"], 2, "unexpected: b"),
                (["--elfscan", self.program("elfscan", ""), "--differential", "/none"], 1, "make build-differential")]:
            with self.subTest(arguments=arguments):
                ended, message = self.refused(debian.main, *arguments)
                self.assertEqual(ended, status)
                self.assertIn(words, message)
        self.assertEqual(self.fetched, [])

    def test_a_mirror_is_for_all_that_asks(self):
        self.run_script("--only-fetch", "--suite", "sid", "--mirror", "http://mirror.example/debian")
        self.assertEqual(os.environ["ELFSCAN_DEBIAN_MIRROR"], "http://mirror.example/debian")


if __name__ == "__main__":
    unittest.main()
