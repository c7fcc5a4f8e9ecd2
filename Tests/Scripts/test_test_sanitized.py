"""When test-sanitized fails, with programs in the place of swift and nm; and how a schema is fetched, with one in place of pip."""

import hashlib
import os
import sys
import unittest
import zipfile

from scripts import InFolder, load

sanitized = load("test-sanitized")
schema = load("sarif-schema")


class Sanitized(InFolder):
    def setUp(self):
        super().setUp()
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"})
        self.program("nm", "echo __asan_init __tsan_init")
        self.report = f"mkdir -p {self.folder}/address/debug; touch {self.folder}/address/debug/elfscan; "

    def run_script(self, script, sanitizer="address", *more):
        self.program("swift", script)
        return sanitized.main([sanitizer, str(self.folder), *more])

    def test_the_status_is_that_of_the_tests(self):
        self.assertEqual(self.run_script(self.report), 0)
        self.assertEqual(self.run_script("exit 3", "thread"), 3)
        self.assertIn("--filter ElfScanTests", self.calls[-1])
        self.assertEqual(self.run_script("", "thread", "--filter", "One"), 0)
        self.assertTrue(self.calls[-1].endswith("--filter One --skip CompressedTests/memoryIsThatOfTheLargestFile "
                                                "--skip HardTimesTests/littleMemory --skip OutputTests"))

    def test_a_report_counts_whatever_the_status(self):
        status, message = self.refused(lambda _: self.run_script(
            self.report + 'path=${ASAN_OPTIONS#log_path=}; echo overflow >"${path%%:*}.7"'))
        self.assertEqual(status, 66)
        self.assertIn("overflow", message)
        self.assertIn("1 programs had something reported", message)
        # It is gone with the next run.
        self.assertEqual(self.run_script(self.report), 0)

    def test_what_is_built_without_the_sanitizer_says_nothing(self):
        self.program("nm", "echo main")
        self.assertIn("without the sanitizer", self.refused(lambda _: self.run_script(self.report))[1])

    def test_options_of_the_environment_are_kept(self):
        os.environ["TSAN_OPTIONS"] = "second_deadlock_stack=1"
        options = sanitized.environment("/r")
        self.assertRegex(options["TSAN_OPTIONS"], "^log_path=/r/report:exitcode=66:.*suppressions/thread:second_deadlock_stack=1$")
        self.assertTrue(options["ASAN_OPTIONS"].endswith("detect_leaks=0"))

    def test_wrong_arguments(self):
        for arguments in [], ["address"], ["memory", "x"]:
            self.assertEqual(self.refused(sanitized.main, *arguments)[0], 64)


class Schema(InFolder):
    def setUp(self):
        super().setUp()
        self.patch(schema, "SCHEMA", self.folder / "schemas/sarif.json")
        self.patch(schema, "CHECKSUM", hashlib.sha256(b"schema").hexdigest())
        with zipfile.ZipFile(self.folder / "a.whl", "w") as wheel:
            wheel.writestr(schema.MEMBER, "schema")
        pip = self.program("python", f'for each; do [ $last != --dest ] || cp {self.folder}/a.whl $each; last=$each; done')
        self.patch(sys, "executable", pip)

    def test_fetched_once_and_again_where_it_is_another(self):
        for contents, calls in (None, 2), (None, 2), ("other", 4):
            if contents:
                schema.SCHEMA.write_text(contents)
            self.assertEqual(schema.main([]), 0)
            self.assertEqual((schema.SCHEMA.read_text(), len(self.calls)), ("schema", calls))
        self.assertEqual([path.name for path in schema.SCHEMA.parent.iterdir()], ["sarif.json"])

    def test_another_file_than_expected_is_not_taken(self):
        self.patch(schema, "CHECKSUM", "0")
        self.assertIn("another file than expected", self.refused(schema.main)[1])
        self.assertEqual([*schema.SCHEMA.parent.iterdir()], [])

    def test_without_a_network(self):
        self.patch(sys, "executable", self.program("python", "[ $3 = --version ] || { echo offline; exit 1; }"))
        self.assertRegex(self.refused(schema.main)[1], "^offline\nPyPI does not hand out")
        self.assertEqual(self.refused(schema.main, "x")[0], 1)


if __name__ == "__main__":
    unittest.main()
