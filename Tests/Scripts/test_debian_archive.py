"""Which mirror is asked, and for which suites; no network."""

import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from scripts import load

debian_archive = load("debian_archive.py")


class PickMirrors(unittest.TestCase):
    def test_the_origin_decides_where_apt_knows_it(self):
        lines = [
            "https://vendor.example/linux/debian/ bookworm main Vendor",
            "http://cache.example/deb/ bookworm main Debian",
            "http://cache.example/sec/ bookworm-security main Debian",
        ]
        self.assertEqual(
            debian_archive.pick_mirrors(lines), ("http://cache.example/deb", "http://cache.example/sec"))

    def test_without_it_the_path_and_the_component(self):
        lines = [
            "https://vendor.example/linux/debian/ bookworm stable $(ORIGIN)",
            "https://other.example/node bookworm main $(ORIGIN)",
            "http://mirror.example/pub/debian/ trixie main $(ORIGIN)",
            "http://mirror.example/debian-security/ trixie-security main $(ORIGIN)",
        ]
        self.assertEqual(
            debian_archive.pick_mirrors(lines),
            ("http://mirror.example/pub/debian", "http://mirror.example/debian-security"))

    def test_neither_a_disc_nor_another_distribution(self):
        lines = ["cdrom:[Debian]/ trixie main Debian", "http://mirror.example/ubuntu/ noble main Ubuntu", ""]
        self.assertEqual(debian_archive.pick_mirrors(lines), (None, None))


class Settings(unittest.TestCase):
    def setUp(self):
        patch = mock.patch.dict(os.environ, ELFSCAN_DEBIAN_MIRROR="http://mirror.example/debian/")
        patch.start()
        self.addCleanup(patch.stop)

    def written(self, suites, component="main", kind="deb"):
        with tempfile.TemporaryDirectory() as folder:
            debian_archive.Archive(folder, "arm64", suites, component, kind, keyring="/keys")
            return (Path(folder) / "sources.list").read_text(encoding="utf-8").splitlines()

    def test_security_updates_come_from_beside_a_mirror_that_is_named(self):
        self.assertEqual(self.written(["trixie"]), [
            "deb [signed-by=/keys arch=arm64] http://mirror.example/debian trixie main",
            "deb [signed-by=/keys arch=arm64] http://mirror.example/debian-security trixie-security main",
        ])

    def test_some_suites_have_none(self):
        for suites, component in (["experimental", "sid"], "main"), (["trixie-backports"], "main"), (
                ["trixie"], "main/debian-installer"):
            with self.subTest(suites=suites, component=component):
                self.assertEqual(len(self.written(suites, component)), len(suites))

    def test_without_any_mirror_it_is_said_what_to_set(self):
        os.environ["ELFSCAN_DEBIAN_MIRROR"] = ""
        with mock.patch("subprocess.run", return_value=mock.Mock(stdout="")):
            with self.assertRaisesRegex(debian_archive.Unavailable, "ELFSCAN_DEBIAN_MIRROR"):
                self.written(["trixie"])


if __name__ == "__main__":
    unittest.main()
