"""What check-packages holds installations and packages against; with programs in the place of elfscan and dpkg-deb."""

import hashlib
import os
import unittest
from contextlib import redirect_stdout
from io import StringIO

from scripts import InFolder, load, tooling

packages = load("check-packages")

ELFSCAN = """case $1 in --version) echo '1.2.3 (libelf 0.1)' ;; --help) echo elfscan strip ;; *) echo UNSAFE; exit 1 ;; esac"""


class Packages(InFolder):
    def setUp(self):
        super().setUp()
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"})
        self.root = self.folder / "root"
        self.tree("a", "b/c")

    def tree(self, *names):
        for name in names:
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name)

    def programs(self, script=ELFSCAN):
        (self.folder / "usr/bin").mkdir(parents=True, exist_ok=True)
        for name in "elfscan", "elfscan-strip":
            self.program(f"usr/bin/{name}", script)
        return self.folder / "usr"

    def test_links_count_and_folders_do_not(self):
        (self.root / "d").symlink_to("b")
        (self.root / "nowhere").symlink_to("none")
        self.assertEqual(packages.files(self.root), {"a", "b/c", "d", "nowhere"})

    def test_no_file_more_or_less(self):
        with redirect_stdout(StringIO()) as output:
            packages.compare("make install", self.root, {"a", "b/c"})
        self.assertEqual(output.getvalue(), "make install: 2 files\n")
        _, message = self.refused(lambda _: packages.compare("x", self.root, {"a", "missing"}))
        self.assertEqual(message, "< missing\n> b/c\nx: other files than expected (<) are there (>)")

    def test_what_is_installed_is_what_the_project_has(self):
        names = packages.expected("usr", "share/zsh", ".gz")
        for name in ("usr/bin/elfscan-strip", "usr/share/man/man1/elfscan.1.gz", "usr/share/zsh/_elfscan",
                     "usr/share/doc/elfscan/rules/README.md", "usr/share/elfscan/integrations/dkms/elfscan.conf"):
            self.assertIn(name, names)

    def test_a_program_that_judges(self):
        packages.judges("x", self.programs(), "1.2.3")

    def test_programs_that_do_not(self):
        for script, words in [(ELFSCAN.replace("UNSAFE", "SAFE"), "no verdict"), (ELFSCAN.replace("exit 1", "exit 0"), "exit status 0"),
                              (ELFSCAN.replace("1.2.3", "1.2"), "--version is not 1.2.3"),
                              (ELFSCAN.replace("elfscan strip", ""), "does not strip")]:
            with self.subTest(words=words):
                self.assertIn(words, self.refused(lambda _: packages.judges("x", self.programs(script), "1.2.3"))[1])

    def test_a_package_of_debian(self):
        self.patch(packages, "expected", lambda *_: {"a", "b/c"})
        self.patch(packages, "judges", lambda *_: None)
        names = packages.files(self.root) | {f"usr/share/{name}" for name in (
            "doc/elfscan/copyright", "doc/elfscan/changelog.gz", "lintian/overrides/elfscan")}
        self.tree(*names)
        sums = "\n".join(f"{hashlib.md5(name.encode()).hexdigest()}  {name}" for name in sorted(names))
        for depends, checksums, words in [("", sums, None), ("libc6", sums, "depends on libc6"),
                                          ("", sums.replace("  a", "  b/c"), "wrong checksum: b/c")]:
            self.program("dpkg-deb", f"case $1 in -f) echo '{depends}' ;; -I) echo '{checksums}' ;; esac")

            def check(_):
                with redirect_stdout(StringIO()):
                    packages.check_deb(tooling.Path("x.deb"), self.root, "1")
            if words:
                self.assertIn(words, self.refused(check)[1])
            else:
                check(None)

    def test_what_is_missing(self):
        self.patch(packages, "check_install", lambda *_: None)
        elfscan = self.program("elfscan", "")
        message = self.refused(packages.main, "--elfscan", elfscan, "--packages", str(self.root))[1]
        self.assertIn(f"no packages in {self.root}; make them first", message)
        self.assertEqual(self.refused(packages.main, "--elfscan", "/none")[0], 1)


if __name__ == "__main__":
    unittest.main()
