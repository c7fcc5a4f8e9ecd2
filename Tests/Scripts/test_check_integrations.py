"""What check-integrations takes for a pass, a failure, and what could not be checked; with a program in the place of elfscan."""

import os
import unittest
from contextlib import redirect_stdout
from io import StringIO
from types import SimpleNamespace

from scripts import InFolder, load, tooling

integrations = load("check-integrations")

# Strips by changing the files.
STRIP = '[ "$1" = verify ] || for each; do [ ! -f "$each" ] || echo stripped >"$each"; done'


class Integrations(InFolder):
    def setUp(self):
        super().setUp()
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"})
        self.place = self.folder / "place"
        self.place.mkdir()
        for name in "elfscan", "elfscan-strip":
            self.program(name, STRIP)

    def passed(self, check, *arguments):
        with redirect_stdout(StringIO()) as output:
            check(self.place, *arguments)
        return output.getvalue()

    def test_files_for_shells_name_the_strip(self):
        self.assertIn("passed       gentoo/elfscan.conf", self.passed(integrations.check_gentoo))
        self.assertRegex(self.calls[0], r"elfscan-strip --strip-unneeded -- .*first.ko .*second.ko")
        self.assertIn("passed       dracut/elfscan.conf", self.passed(integrations.check_dracut))

    def test_a_strip_that_does_nothing_or_harm(self):
        self.program("elfscan-strip", "")
        self.assertIn("was not stripped", self.refused(lambda _: integrations.check_gentoo(self.place))[1])
        self.program("elfscan-strip", STRIP + "; date +%N >$3")
        self.assertIn("two results", self.refused(lambda _: integrations.check_gentoo(self.place))[1])
        self.program("elfscan-strip", STRIP)
        self.program("elfscan", "echo relocations; exit 1")
        self.assertIn("loads differently: relocations", self.refused(lambda _: integrations.check_dracut(self.place))[1])

    def test_pacman_hands_over_names_and_wants_a_verdict(self):
        self.program("elfscan", 'echo "UNSAFE $(cat)"; exit 1')
        self.assertIn("passed       arch/elfscan.hook", self.passed(integrations.check_pacman))
        for script, words in ("echo UNSAFE linked.ko", "exit status 0"), ("exit 1", "no verdict"):
            self.program("elfscan", script)
            self.assertIn(words, self.refused(lambda _: integrations.check_pacman(self.place))[1])

    def test_what_is_not_installed_is_said_and_the_rest_is_checked(self):
        checked = []
        for name in vars(integrations).copy():
            if name.startswith("check_"):
                self.patch(integrations, name, lambda place, *more, name=name: checked.append(name))

        def missing(place):
            raise integrations.Skipped("nix/overlay.nix: no nix-instantiate")
        self.patch(integrations, "check_nix", missing)
        with redirect_stdout(StringIO()) as output:
            self.assertEqual(integrations.main(["--elfscan", self.program("own", "")]), 0)
        self.assertEqual(output.getvalue(), "NOT CHECKED  nix/overlay.nix: no nix-instantiate\n")
        self.assertEqual((checked[-1], len(checked)), ("check_container", 9))

    def test_tools_that_are_missing(self):
        self.patch(integrations.shutil, "which", lambda name: None)
        self.patch(integrations.kernel_build, "newest_headers", lambda: None)
        for check, words in [(integrations.check_kbuild, "no kernel headers"), (integrations.check_rpm, "no rpmbuild"),
                             (integrations.check_arch, "no makepkg"), (integrations.check_nix, "no nix-instantiate")]:
            with self.subTest(words=words), self.assertRaisesRegex(integrations.Skipped, words):
                check(self.place)

    def test_an_image_needs_a_builder(self):
        self.patch(integrations.os, "geteuid", lambda: 1000)
        for builder in "podman", "docker":
            self.program(builder, "exit 1")
        with self.assertRaisesRegex(integrations.Skipped, "neither podman nor docker"):
            integrations.check_container(self.place, False)
        self.assertIn("needs root", self.refused(lambda _: integrations.check_container(self.place, True))[1])
        self.program("podman", "[ $1 != build ] || { echo no network; exit 125; }")
        with self.assertRaisesRegex(integrations.Skipped, "podman cannot build it here.*no network"):
            integrations.check_container(self.place, False)
        self.program("podman", "[ $1 != run ] || echo libelf")
        self.assertIn("built and run by podman", self.passed(integrations.check_container, False))

    def pipelines(self, elfscan):
        """The checks of pipelines, with documents that come to few lines."""
        self.program("elfscan", elfscan)
        documents = {"elfscan": {"script": ["for f in gl-code-quality-report.json elfscan.xml elfscan.html; do echo $ELFSCAN_FILES >$f; done",
                                            "exit 1"]}}
        hook = [{"entry": "elfscan --quiet", "files": r"\.ko(\.xz)?$"}]
        yaml = SimpleNamespace(safe_load=lambda text: hook if "hooks" in text or "- id" in text else documents)
        self.patch(integrations.sys, "modules", {**integrations.sys.modules, "yaml": yaml})
        self.patch(integrations.sys, "executable", self.program("python", "echo ::error; echo x >&2; echo x >out.sarif; exit 1"))
        self.patch(tooling, "ELFSCAN", self.folder / "elfscan")

    def test_pipelines(self):
        self.pipelines("echo UNSAFE; exit 1")
        self.assertEqual(self.passed(integrations.check_pipelines).count("passed"), 4)

    def test_pipelines_that_run_names_or_let_pass(self):
        for elfscan, words in [("eval touch injected; exit 1", "runs names of files"), ("echo SAFE", "pre-commit: exit status 0")]:
            with self.subTest(words=words):
                self.pipelines(elfscan)
                self.assertIn(words, self.refused(lambda _: integrations.check_pipelines(self.place))[1])
                (self.place / "injected").unlink(missing_ok=True)


if __name__ == "__main__":
    unittest.main()
