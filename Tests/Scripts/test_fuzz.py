"""What fuzz gives a harness, and what it makes of how it ends; with a program in the place of libFuzzer's."""

import json
import os
import platform
import subprocess
import unittest
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

from scripts import InFolder, load, tooling

fuzz = load("fuzz")

LOG = r"""echo '#2 INITED cov: 5 ft: 6 corp: 1'
echo '#9 DONE cov: 12 ft: 34 corp: 3'
echo 'stat::number_of_executed_units: 4096'
echo 'stat::peak_rss_mb:              77'"""
CRASH = r"""for word; do case $word in -artifact_prefix=*) echo bad >"${word#*=}crash-1" ;; esac; done
echo 'SUMMARY: AddressSanitizer: overflow'; exit 77"""


class Fuzz(InFolder):
    def setUp(self):
        super().setUp()
        self.patch(fuzz, "PROJECT", self.folder)
        self.patch(fuzz, "libfuzzer", lambda compiler: "libfuzzer.a")
        for name, text in [("modules/a.ko", "a"), ("modules/same.ko", "a"), ("modules/large.ko", "x" * 8193), ("logs/b", "b"),
                           ("lib.a", "c")]:
            path = self.folder / "Fixtures" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def run_script(self, script, *arguments):
        program = self.program("elfscan-fuzz", script)
        self.patch(fuzz, "build", lambda *_: program)
        output, errors = StringIO(), StringIO()
        with redirect_stdout(output), redirect_stderr(errors):
            status = fuzz.main(["--build", str(self.folder / "build"), *arguments])
        return status, output.getvalue(), errors.getvalue()

    def test_one_line_of_figures_for_each(self):
        status, output, errors = self.run_script(LOG, "--seconds", "3", "--seed", "7", "--jobs", "1", "reader", "arguments")
        self.assertEqual((status, errors), (0, ""))
        self.assertEqual([line.split() for line in output.splitlines()], [
            [name, "4096", "executions", "cov:", "12", "ft:", "34", "77", "MB"] for name in ("reader", "arguments")])
        self.assertIn("-max_len=8192 -seed=7 -max_total_time=3 -print_final_stats=1", self.calls[0])
        self.assertIn("-max_len=512", self.calls[1])
        for call in self.calls:
            self.assertIn("-entropic=0 -use_counters=0", call)

    def test_all_harnesses_without_any_named(self):
        _, output, _ = self.run_script('[ "$1" != --list ] || exec echo one two\n' + LOG)
        self.assertEqual(sorted(line.split()[0] for line in output.splitlines()), ["one", "two"])
        self.assertNotIn("-seed", self.calls[1])

    def test_what_crashes_is_printed_as_a_command_that_makes_it(self):
        for _ in range(2):
            status, output, errors = self.run_script(CRASH, "reader")
            self.assertEqual(status, 1)
            self.assertIn("?", output)
            self.assertIn("reader FAILED (77)", errors)
            self.assertIn("SUMMARY: AddressSanitizer", errors)
            command = errors[errors.index("fuzz: base64") + 6:]
            subprocess.run(["bash", "-c", command], cwd=self.folder, check=True)
            self.assertEqual((self.folder / "crash-1").read_text(), "bad\n")
        # What was found before is not said to be of this run.
        _, _, errors = self.run_script("exit 1", "reader")
        self.assertNotIn("base64", errors)

    def test_a_leak_counts_where_its_input_shows_it_again(self):
        leak = r"""case $* in *leak-1*) exit AGAIN ;; esac
            for word; do case $word in -artifact_prefix=*) [ -e "${word#*=}leak-1" ] && exit 0; echo x >"${word#*=}leak-1" ;; esac; done
            echo 'ERROR: LeakSanitizer: detected memory leaks'; exit 77"""
        status, output, errors = self.run_script(leak.replace("AGAIN", "0"), "reader")
        self.assertEqual((status, len(output.splitlines())), (0, 1))
        self.assertIn("once more", errors)
        (self.folder / "build/fuzz/found/reader/leak-1").unlink()
        status, _, errors = self.run_script(leak.replace("AGAIN", "77"), "reader")
        self.assertEqual(status, 1)
        self.assertIn("LeakSanitizer", errors)

    def test_lines_that_are_covered_by_folder(self):
        exported = {"data": [{"files": [
            {"filename": f"/x/Sources/ElfScanCore/{name}.swift", "summary": {"lines": {"count": 10, "covered": covered}}}
            for name, covered in [("Kernel/A", 9), ("Kernel/B", 10), ("Repair/C", 5)]]
            + [{"filename": "/x/other.swift", "summary": {"lines": {"count": 10, "covered": 0}}}]}]}
        # Those of another LLVM come first, and fail.
        for place, script in ("other", "exit 1"), ("toolchain", f"echo '{json.dumps(exported)}' >&1"):
            (self.folder / place).mkdir()
            for tool in "llvm-profdata", "llvm-cov":
                self.program(f"{place}/{tool}", script)
        self.program("toolchain/swiftc", "")
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}/other:{self.folder}/toolchain:{os.environ['PATH']}"})
        status, output, _ = self.run_script("mkdir -p ${LLVM_PROFILE_FILE%/*}; echo >$LLVM_PROFILE_FILE", "--coverage", "reader")
        self.assertEqual(status, 0)
        self.assertEqual([line.split() for line in output.splitlines()], [
            ["Repair", "5", "of", "10", "lines", "50.0", "%"], ["all", "24", "of", "30", "lines", "80.0", "%"],
            ["Kernel", "19", "of", "20", "lines", "95.0", "%"]])
        # However large.
        self.assertIn(f"-max_len=1048576 -runs=0 {self.folder}/build/fuzz/corpus/reader", self.calls[0])
        self.assertIn(f"{self.folder}/Fixtures", self.calls[0])

    def test_fixtures_are_for_harnesses_that_can_use_them(self):
        for name, contents in [("reader", ["a"]), ("unpack", ["c"]), ("triage", ["b"]), ("arguments", []), ("documents", [])]:
            harness = fuzz.Harness(name, "none", self.folder / "build/fuzz")
            self.assertEqual([path.read_text() for path in harness.corpus.iterdir()], contents)

    def test_minimized_inputs_replace_committed_ones_but_not_those_with_names(self):
        committed = self.folder / "Fuzz/corpus/reader"
        committed.mkdir(parents=True)
        old, new = "0" * 40, "1" * 40
        for name in "by-hand", old:
            (committed / name).write_text(name)
        script = f"""for last; do before=$small; small=$last; done
            [ -e "$small/{old}" ] && [ ! -e "$before/{old}" ] && echo new >"$before/{new}"; echo one; echo MERGED"""
        status, output, _ = self.run_script(script, "--minimize", "reader")
        self.assertEqual((status, output), (0, "MERGED\n"))
        self.assertEqual(sorted(path.name for path in committed.iterdir()), [new, "by-hand"])
        self.assertIn("-set_cover_merge=1 -entropic=0 -use_counters=0", self.calls[0])

    def test_wrong_arguments(self):
        self.assertEqual(self.refused(fuzz.main, "--no-such")[0], 64)
        self.assertEqual(self.refused(fuzz.main, "--seconds", "long")[0], 64)


class Toolchain(InFolder):
    def test_the_library_is_beside_the_compiler(self):
        compiler = self.folder / "usr/bin/swiftc"
        library = self.folder / f"usr/lib/clang/17/lib/linux/libclang_rt.fuzzer_no_main-{platform.machine()}.a"
        for path in compiler, library:
            path.parent.mkdir(parents=True)
            path.touch()
        os.symlink(compiler, self.folder / "swiftc")
        self.assertEqual(fuzz.libfuzzer(str(self.folder / "swiftc")), library.resolve())
        library.unlink()
        for none in str(compiler), None:
            self.assertIn("has no libFuzzer", self.refused(lambda _: fuzz.libfuzzer(none))[1])

    def test_a_project_of_the_same_name(self):
        self.patch(fuzz, "PROJECT", self.folder / "Fuzz")
        self.assertIn("SwiftPM confuses", self.refused(lambda _: fuzz.build("libfuzzer.a", self.folder))[1])

    def test_the_library_reaches_the_linker(self):
        (self.folder / "bin").mkdir()
        self.program("swift", '[ "$2" ] && echo bin >&1')
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"})
        self.patch(fuzz, "PROJECT", self.folder)
        self.patch(tooling, "pass_on", tooling.run)
        self.assertEqual(fuzz.build("libfuzzer.a", self.folder / "x"), os.path.realpath(self.folder / "bin/elfscan-fuzz"))
        self.assertIn("-Xlinker libfuzzer.a -Xlinker -lstdc++ -Xlinker -lm", self.calls[0])


if __name__ == "__main__":
    unittest.main()
