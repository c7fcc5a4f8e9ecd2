"""What e2e-kbuild and e2e-dkms hold against what build systems leave; with programs in the place of make, dkms and elfscan."""

import lzma
import os
import re
import unittest
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

from scripts import InFolder, load, tooling

import kernel_build

kbuild = load("e2e-kbuild")
dkms = load("e2e-dkms")


class InSystem(InFolder):
    def setUp(self):
        super().setUp()
        self.patch(os, "environ", {**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"})
        self.elfscan = self.program("elfscan", "exit 0")

    def file(self, name, text=""):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path


class Stripped(InSystem):
    def test_headers_of_the_newest_kernel(self):
        self.patch(kernel_build, "SOURCES", self.folder)
        self.assertIsNone(kernel_build.newest_headers())
        for name in "6.1.0-9-amd64", "6.1.0-10-amd64", "6.1.0-10-common", "5.10-amd64":
            self.file(f"linux-headers-{name}/Makefile")
        (self.folder / "linux-headers-7.0-amd64").mkdir()
        self.assertEqual(kernel_build.newest_headers().name, "linux-headers-6.1.0-10-amd64")

    def test_a_module_is_to_be_another_and_to_load_the_same(self):
        before, after = self.file("a.ko", "whole"), self.file("b.ko", "stripped")
        kernel_build.check_stripped("x", self.elfscan, before, after)
        self.assertIn("x: the module was not stripped",
                      self.refused(lambda _: kernel_build.check_stripped("x", self.elfscan, before, before))[1])
        for script, words in ("echo relocations; exit 1", "differently: relocations"), ("exit 2", "differently: exit status 2"):
            elfscan = self.program("elfscan", script)
            self.assertIn(words, self.refused(lambda _: kernel_build.check_stripped("x", elfscan, before, after))[1])

    def test_a_path_without_strippers(self):
        for name in "x86_64-linux-gnu-strip", "llvm-strip", "llvm-objcopy", "eu-strip", "kept":
            self.program(name, "echo theirs")
        bare = kernel_build.NoStrippers(self.folder / "bare")
        path = bare.environment["PATH"]
        self.assertEqual({name for name in os.listdir(path) if re.search("^strip$|-strip$|^llvm-", name)}, {"strip"})
        self.assertEqual(tooling.run("sh", "-c", "kept", env=bare.environment).stdout, "theirs\n")
        bare.check("x")
        self.assertEqual(tooling.run("sh", "-c", "strip a.ko", env=bare.environment, accept=None).returncode, 1)
        self.assertIn("x: strip was called", self.refused(lambda _: bare.check("x"))[1])

    def test_one_file_is_to_be_there(self):
        self.file("tree/deep/a.ko")
        self.assertEqual(kernel_build.only(self.folder / "tree", "*.ko", "x").name, "a.ko")
        self.assertIn("x: 0 files b.ko", self.refused(lambda _: kernel_build.only(self.folder, "b.ko", "x"))[1])


class Kbuild(InSystem):
    def setUp(self):
        super().setUp()
        self.patch(kbuild, "WORK", self.folder / "work")
        self.headers = self.file("headers/Makefile").parent

    def run_script(self, install):
        self.program("make", f"""for word; do case $word in M=*) from=${{word#M=}} ;; INSTALL_MOD_PATH=*) to=${{word#*=}} ;; esac; done
            [ "$to" ] || exec touch "$from/hello.ko"
            mkdir -p "$to/lib"; echo other; echo elfscan strip: done; {install}""")
        with redirect_stdout(StringIO()) as output:
            return kbuild.main(["--headers", str(self.headers), "--elfscan", self.elfscan]), output.getvalue()

    def test_what_is_installed_loads_the_same(self):
        status, output = self.run_script('echo stripped >"$to/lib/hello.ko"')
        self.assertEqual(status, 0)
        self.assertIn("a module of headers: 0 bytes, stripped 9, loads the same\n", output)
        self.assertEqual((output.count("elfscan strip: done"), output.count("other")), (4, 0))
        self.assertIn(f"INSTALL_MOD_STRIP=1 STRIP={self.elfscan} strip", self.calls[1])

    def test_what_fails(self):
        for install, words in [("exit 2", "make failed: exit status 2"), ("", "0 files hello.ko"),
                               ('cp "$from/hello.ko" "$to/lib"', "was not stripped"),
                               ('strip a.ko >"$to/lib/hello.ko" 2>&1; echo stripped >>"$to/lib/hello.ko"', "strip was called"),
                               ('echo "$PATH" >"$to/lib/hello.ko"', "another module where strip fails")]:
            with self.subTest(install=install):
                self.assertIn(words, self.refused(lambda _: self.run_script(install))[1])
        self.assertIn("no kernel headers", self.refused(kbuild.main, "--headers", str(self.folder))[1])
        self.assertEqual(self.refused(kbuild.main, "--no-such")[0], 1)


# A package's life, with modules of few bytes; what is stripped has another text.
DKMS = r"""verb=$1
while [ $# -gt 0 ]; do case $1 in --dkmstree) tree=$2 ;; --installtree) installed=$2 ;; --sourcetree) source=$2 ;; esac; shift; done
case $verb in
--version) echo dkms-3.0.10 ;;
build) mkdir -p $tree/elfscan-e2e $source/../built; for each in plain linked; do echo built >$source/../built/$each.ko; done ;;
install) for each in plain linked; do echo $each stripped | xz >$installed/$each.ko.xz; done ;;
remove) rm -r $installed/*.xz $tree/elfscan-e2e ;;
esac
"""


class Dkms(InSystem):
    def setUp(self):
        super().setUp()
        self.patch(dkms, "SETTINGS", self.folder / "etc")
        self.patch(dkms, "KERNELS", self.folder / "kernels")
        self.patch(dkms, "WORK", self.folder / "work")
        self.file("etc/framework.conf.d/other.conf")
        self.program("readelf", "echo .text")
        for kernel in "6.1.0-9-amd64", "6.1.0-10-amd64":
            self.file(f"kernels/{kernel}/build/Makefile")

    def run_script(self, script=DKMS):
        self.program("dkms", script)
        with redirect_stdout(StringIO()) as output, redirect_stderr(StringIO()) as self.errors:
            return dkms.main(["--elfscan", self.elfscan]), output.getvalue()

    def test_without_and_with_the_hook_and_nothing_is_left(self):
        status, output = self.run_script()
        self.assertEqual(status, 0)
        self.assertIn("DKMS 3.0.10, GNU strip", output)
        self.assertIn("kernel 6.1.0-10-amd64", output)
        self.assertRegex(output, r"with +linked +6 bytes built, +16 installed, loads same")
        self.assertEqual([path.name for path in sorted((self.folder / "etc").rglob("*"))], ["framework.conf.d", "other.conf"])
        verbs = [call.split()[1] for call in self.calls if call.startswith("dkms")]
        self.assertEqual(verbs, ["--version"] + ["add", "build", "install", "remove"] * 3)
        self.assertIn(f":-{self.elfscan}}}", (self.folder / "work/elfscan.conf").read_text())

    def test_whatever_fails_the_hook_is_gone(self):
        for script, words in [
                (DKMS + "[ $verb != build ] || { echo no compiler; exit 9; }", "dkms build failed"),
                (DKMS.replace("rm -r", "true"), "leaves something behind"),
                (DKMS + f"[ $verb != remove ] || touch {self.folder}/etc/left", "something is left in"),
                (DKMS.replace("echo $each stripped", "echo $PATH"), "is another one where strip fails"),
                (DKMS + "strip a.ko || true", "with the hook: strip was called")]:
            with self.subTest(words=words):
                self.assertIn(words, self.refused(lambda _: self.run_script(script))[1])
                self.assertFalse(os.path.lexists(self.folder / "etc/elfscan-e2e.conf"))
                self.assertFalse((self.folder / "etc/framework.conf.d/elfscan-e2e.conf").exists())

    def test_what_loads_differently(self):
        for wrong, words in ("plain", "a plain module, stripped by DKMS, loads differently"), ("with/linked", "linked loads differently"):
            with self.subTest(wrong=wrong):
                self.elfscan = self.program("elfscan", f'case $3 in *{wrong}.ko) echo relocations; exit 1 ;; esac')
                self.assertIn(words, self.refused(lambda _: self.run_script())[1])

    def test_what_keeps_its_debugging_information(self):
        self.program("readelf", "echo .debug_info")
        self.assertIn("plain was not stripped", self.refused(lambda _: self.run_script())[1])

    def test_a_hook_of_others_stays(self):
        self.file("etc/elfscan-e2e.conf", "mine")
        self.assertIn("is there already", self.refused(lambda _: self.run_script())[1])
        self.assertEqual((self.folder / "etc/elfscan-e2e.conf").read_text(), "mine")

    def test_modules_are_decompressed(self):
        for folder in "work/installed", "work/tree":
            (self.folder / folder).mkdir(parents=True)
        self.file("work/installed/linked.ko", "linked")
        (self.folder / "work/installed/plain.ko.xz").write_bytes(lzma.compress(b"plain"))
        self.program("dkms", "")
        dkms.install("as", "6.1")
        self.assertEqual({path.name: path.read_text() for path in (self.folder / "work/as").iterdir()},
                         {"plain.ko": "plain", "linked.ko": "linked"})

    def test_what_is_missing(self):
        self.patch(tooling, "need", lambda *_, **__: None)
        self.patch(dkms, "KERNELS", self.folder / "none")
        self.assertIn("no kernel headers", self.refused(dkms.main, "--elfscan", self.elfscan)[1])
        self.patch(dkms, "SETTINGS", self.folder / "none")
        self.assertIn("only root", self.refused(dkms.main, "--elfscan", self.elfscan)[1])


if __name__ == "__main__":
    unittest.main()
