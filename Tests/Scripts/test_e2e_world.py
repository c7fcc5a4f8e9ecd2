"""What e2e-world makes of modules, archives and results; no network, no strip."""

import io
import tempfile
import unittest
from contextlib import redirect_stdout
from pathlib import Path

from scripts import load

world = load("e2e-world")


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_an_appended_signature_is_cut_off_and_nothing_else(self):
        module = self.folder / "a.ko"
        signature = b"s" * 40 + bytes(8) + (40).to_bytes(4, "big") + b"~Module signature appended~\n"
        for appended in signature, b"":
            with self.subTest(appended=appended):
                module.write_bytes(b"\x7fELF module" + appended)
                world.take_signature_off(module)
                self.assertEqual(module.read_bytes(), b"\x7fELF module")

    def archive(self, *members):
        names = b"a_name_that_is_longer.o/\nanother_one_as_well.o/\n"
        data = b"!<arch>\n"
        for name, body in [(b"/", b"index!"), (b"//", names), *members]:
            data += name.ljust(48) + str(len(body)).encode().ljust(10) + b"`\n" + body + b"\n" * (len(body) % 2)
        path = self.folder / "lib.a"
        path.write_bytes(data)
        return path

    def test_members_of_an_archive_have_their_whole_names(self):
        path = self.archive((b"short.o/", b"odd"), (b"/25", b"even"))
        self.assertEqual([*world.archive_members(path)], [("short.o", b"odd"), ("another_one_as_well.o", b"even")])

    def test_only_members_that_are_elf_files_are_taken(self):
        path = self.archive((b"a.o/", b"\x7fELF1"), (b"b.rmeta/", b"rust"), (b"c.o/", b"\x7fELF2"))
        self.assertEqual(world.take_members([path], self.folder / "taken", 5, 1), 2)
        self.assertEqual(len([*(self.folder / "taken").iterdir()]), 2)

    def test_a_file_that_is_no_archive_has_no_members(self):
        (self.folder / "x").write_bytes(b"!<thin>\n")
        self.assertEqual([*world.archive_members(self.folder / "x")], [])


class Results(unittest.TestCase):
    def test_what_is_alike_is_told_once(self):
        sought = world.Sought("kernel", "arm64", "sid")
        sought.packages = lambda: ["linux-image 1"]
        wrong = [{"file": f"{name}.ko", "program": "2.40", "command": "strip", "kind": "falseSafe",
                  "differences": [f"messages [] predicted, were [/tmp/{name}/module.ko: section {number}]"]}
                 for name, number in (("a", 7), ("b", 8))]
        counts = {"cases": 4, "agreed": 2, "falseSafe": 2, "falseUnsafe": 0}
        result = {"files": 2, "verdicts": {"safe": 2}, "others": [], "seconds": 1, "stripping": 1, "disagreements": wrong,
                  "rows": [{"strip": "2.40", "call": "strip", "counts": counts}]}
        output = io.StringIO()
        with redirect_stdout(output):
            world.show([(sought, result)])
        self.assertIn("50.00 %", output.getvalue())
        self.assertIn("falseSafe, 2 times", output.getvalue())
        self.assertEqual(output.getvalue().count("WRONG"), 1)


if __name__ == "__main__":
    unittest.main()
