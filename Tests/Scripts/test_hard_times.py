"""What hard_times calls a good end; with a shell script in the place of elfscan."""

import unittest
from types import SimpleNamespace

from scripts import InFolder, load

hard_times = load("hard-times")


class Ends(InFolder):
    def wrong(self, script, usual=0, seconds=10):
        (self.folder / "strip.ko").write_bytes(b"whole")
        place = SimpleNamespace(folder=self.folder, program=self.program("elfscan", script), kind="memory", originals=["strip.ko"],
                                sound={b"whole", b"stripped"}, renew=lambda: [])
        return hard_times.attempt(place, [], [str(self.folder / "strip.ko")], usual, seconds)[0]

    def test_good_ends(self):
        self.assertEqual(self.wrong("exit 0"), [])
        self.assertEqual(self.wrong("exit 1", usual=1), [])
        self.assertEqual(self.wrong('printf stripped >"$1"'), [])
        self.assertEqual(self.wrong("echo no memory; exit 2"), [])

    def test_bad_ends(self):
        self.assertEqual(self.wrong("exit 1"), ["exit status 1"])
        self.assertEqual(self.wrong("kill -9 $$"), ["ends by signal 9"])
        self.assertEqual(self.wrong('printf half >"$1"'), ["damages a module"])
        self.assertEqual(self.wrong("exec >&- 2>&-; exit 2"), ["says nothing"])

    def test_one_that_hangs(self):
        self.assertEqual(self.wrong("exec sleep 60", seconds=0.1), ["hangs"])


if __name__ == "__main__":
    unittest.main()
