"""What e2e-packages makes of lists and reports; no network, and nothing is packed."""

import io
import json
import os
import unittest
from contextlib import redirect_stdout
from pathlib import Path

from scripts import InFolder, load, tooling

packages = load("e2e-packages")


def line(path, verdict="safe", **more):
    return json.dumps({"path": path, "verdict": verdict, "error": None, "findings": [], **more})


class Names(unittest.TestCase):
    def test_names_are_paths_from_the_root(self):
        for name in "lib/a.ko", "./lib/a.ko", "/lib/a.ko", ".//lib/a.ko":
            self.assertEqual(packages.absolute(name), "/lib/a.ko")
        self.assertEqual(packages.absolute("../a.ko"), "/../a.ko")
        self.assertEqual(packages.absolute(".hidden.ko"), "/.hidden.ko")

    def test_modules_are_told_by_their_names(self):
        for name, is_module in {"a.ko": True, "a.ko.xz": True, "a\nb.ko.zst": True, "a.ko.txt": False, "a.o": False}.items():
            self.assertEqual(bool(packages.MODULE.fullmatch(name)), is_module, name)


class Differences(unittest.TestCase):
    def test_what_agrees_has_none(self):
        facts = {"/a.ko": ("safe", "1", None)}
        self.assertEqual([*packages.differences({"/a.ko"}, facts, facts)], [])

    def test_all_else_is_told(self):
        safe, other, unsafe = ("safe", "1", None), ("safe", "2", None), ("unsafe", "1", None)
        for listed, inside, tree, words in [
                ({"/a"}, {}, {}, "not found: /a"), (set(), {"/a": safe}, {"/a": safe}, "not listed: /a (safe)"),
                (set(), {"": ("indeterminate", "", "cut short")}, {}, "not listed: the package itself (cut short)"),
                ({"/a"}, {"/a": safe}, {}, "not in the folder: /a"), ({"/a"}, {}, {"/a": safe}, "only in the folder: /a"),
                ({"/a"}, {"/a": safe}, {"/a": unsafe}, "/a: safe, in the folder unsafe"),
                ({"/a"}, {"/a": safe}, {"/a": other}, "/a: safe, in the folder safe, otherwise")]:
            self.assertIn(words, [*packages.differences(listed, inside, tree)])


class Comparisons(InFolder):
    def compare(self, inside, tree, names, status=0):
        """What is printed of a package and a folder on which elfscan says these lines."""
        reports = {"x.deb": inside, ".": tree}
        cases = "".join(f"{name}) cat <<'END'\n" + "\n".join(lines) + "\nEND\n;;\n" for name, lines in reports.items())
        program = self.program("elfscan", f"for last; do :; done\ncase $last in {cases}esac\nexit {status}")
        (self.folder / "x.deb").write_bytes(b"data")
        comparison = packages.Comparison(program)
        with redirect_stdout(io.StringIO()) as printed:
            comparison.compare("debian", self.folder / "x.deb", names, self.folder)
        return comparison, printed.getvalue()

    def test_the_same_of_both_agrees_whatever_the_place(self):
        finding = [{"rule": "r", "fingerprint": "of the path"}], [{"rule": "r", "fingerprint": "of another"}]
        comparison, printed = self.compare(
            [line("x.deb:/lib/a.ko", findings=finding[0]), '{"summary": {}}'], [line("./lib/a.ko", findings=finding[1])],
            ["./lib/a.ko", "./lib/a.txt"])
        self.assertEqual(comparison.failed, 0, printed)
        self.assertIn("1 safe  agrees", printed)
        self.assertEqual(self.calls, ["elfscan --no-config --format jsonl x.deb", "elfscan --no-config --format jsonl ."])

    def test_a_module_less_or_another_verdict_differs(self):
        comparison, printed = self.compare([line("x.deb:/a.ko")], [line("./a.ko", "unsafe"), line("./b.ko")], ["a.ko", "b.ko"])
        self.assertEqual(comparison.failed, 1)
        for words in "not found: /b.ko", "only in the folder: /b.ko", "/a.ko: safe, in the folder unsafe":
            self.assertIn(words, printed)

    def test_a_package_without_a_module_differs(self):
        self.assertIn("no module", self.compare(['{"summary": {}}'], ['{"summary": {}}'], [])[1])

    def test_what_is_there_twice_is_refused(self):
        with self.assertRaises(tooling.Failure):
            self.compare([line("x.deb:/a.ko")] * 2, [line("./a.ko")], ["a.ko"])


class Lists(InFolder):
    def test_links_and_folders_in_a_debian_package_are_no_files(self):
        self.program("dpkg-deb", """cat <<'END'
drwxr-xr-x root/root         0 2026-01-01 00:00 ./lib/
-rw-r--r-- root/root       123 2026-01-01 00:00 ./lib/a b.ko
lrwxrwxrwx root/root         0 2026-01-01 00:00 ./lib/c.ko -> a b.ko
END""")
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"})
        self.assertEqual(packages.deb_names(Path("x.deb")), ["./lib/a b.ko"])

    def test_packages_are_fetched_once(self):
        calls = []

        def fetch(folder):
            calls.append(folder)
            (folder / "a.deb").write_bytes(b"")
        self.patch(tooling, "say", lambda *_: None)
        for refresh in False, False, True:
            found = packages.fetched(self.folder / "debian/x", refresh, fetch)
            self.assertEqual(found, [self.folder / "debian/x/a.deb"])
        self.assertEqual(len(calls), 2)


class Runs(InFolder):
    def run_script(self, kinds, *arguments):
        self.patch(packages, "BASE", self.folder / "base")
        self.patch(packages, "KINDS", kinds)
        with redirect_stdout(io.StringIO()) as printed:
            status = packages.main(["--elfscan", self.program("elfscan", ""), *arguments])
        return status, printed.getvalue()

    def test_the_status_tells_what_differs_from_what_is_impossible(self):
        def agrees(_options, _work, comparison):
            comparison.rows.append(["", "", "", "3", "", ""])

        def differs(_options, _work, comparison):
            comparison.failed += 1

        def impossible(*_):
            packages.need("no-such-program")
        kinds = {"agrees": agrees, "differs": differs, "impossible": impossible}
        for names, status in (["agrees"], 0), (["agrees", "impossible"], 2), (["impossible", "differs"], 1), ([], 1):
            with self.subTest(names=names):
                self.assertEqual(self.run_script(kinds, *names)[0], status)
        self.assertIn("impossible: not possible here: needs no-such-program", self.run_script(kinds, "impossible")[1])
        self.assertIn("1 packages and images, 3 files judged in them; 0 do not agree", self.run_script(kinds, "agrees")[1])

    def test_wrong_words_are_refused(self):
        for arguments, status, words in (["rar"], 2, "unexpected: rar"), (["--elfscan", "/none"], 1, "run: make build"):
            ended, message = self.refused(packages.main, *arguments)
            self.assertEqual(ended, status)
            self.assertIn(words, message)


if __name__ == "__main__":
    unittest.main()
