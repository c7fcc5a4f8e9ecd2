"""Which calls fail_each_call has fail, and what it calls a good end."""

import unittest
from types import SimpleNamespace

from scripts import load, tooling

fail_each_call = load("fail-each-call")

TRACE = """1 execve("elfscan", 1) = 0
1 openat(AT_FDCWD, "/dev/urandom") = 3
1 fcntl(0, F_GETFD) = 0
1 openat(AT_FDCWD, "module.ko") = 3
2 read(3, "", 1) = 0
2 <... read resumed>) = 0
1 brk(NULL) = 0
1 read(3, "", 1) = 0
1 exit_group(0) = ?
"""


class Points(unittest.TestCase):
    def test_calls_of_our_own_by_their_number(self):
        self.assertEqual(fail_each_call.points(TRACE), [("fcntl", 1), ("openat", 2), ("read", 1), ("read", 2)])


class Ends(unittest.TestCase):
    stage = SimpleNamespace(before={"a.ko": b"before"})
    usual = (0, "SAFE", {"a.ko": b"after"})

    def complaint(self, status, text, files):
        return fail_each_call.complaint(self.stage, self.usual, (status, text, files))

    def test_good_ends(self):
        self.assertIsNone(self.complaint(0, "SAFE", {"a.ko": b"after"}))
        for contents in b"before", b"after":
            self.assertIsNone(self.complaint(2, "elfscan: why", {"a.ko": contents}))

    def test_bad_ends(self):
        for status, text, files, wrong in [
                (tooling.TOO_LONG, "", {"a.ko": b"before"}, "hangs"),
                (-11, "", {"a.ko": b"before"}, "ends by a signal"),
                (139, "", {"a.ko": b"before"}, "ends by a signal"),
                (1, "", {"a.ko": b"before"}, "exit status 1"),
                (2, "", {"a.ko": b"before"}, "says nothing"),
                (2, "why", {"a.ko": b"bef"}, "a.ko is not what it should be"),
                (2, "why", {}, "a.ko is not what it should be"),
                (0, "SAFE", {"a.ko": b"before"}, "a.ko is not what it should be"),
                (0, "UNSAFE", {"a.ko": b"after"}, "says something else with the usual exit status"),
                (2, "why", {"a.ko": b"before", ".elfscan-1": b""}, "leaves .elfscan-1")]:
            self.assertEqual(self.complaint(status, text, files), wrong)


if __name__ == "__main__":
    unittest.main()
