"""What e2e-boot makes of consoles, modules and answers; no network, no kernel, no strip."""

import gzip
import io
import tempfile
import unittest
from contextlib import redirect_stderr
from pathlib import Path
from unittest import mock

from scripts import load

boot = load("e2e-boot")
MODULE = Path(__file__).resolve().parents[2] / "Fixtures" / "modules" / "nvidia-shape.ko"

RIGHT = """\
[    1.500000] @@ BEGIN {0:04}
[    1.510000] elfscan_boot: loading out-of-tree module taints kernel.
[    1.520000] elfscan_boot: SUMMARY 15 calls, 0 wrong, level 3, count 1, sealed 8
[    1.530000] @@ RESULT 0
[    1.540000][  T123] @@ SEEN core 24576
[    1.540000] @@ SEEN taint OE
[    1.540000] @@ SEEN parameters level{1}
[    1.540000] @@ SEEN btf no
[    1.550000] @@ END {0:04}
"""
REFUSED = """\
[    1.6] @@ BEGIN 0000
[    1.6] elfscan_boot: module verification failed: signature and/or required key missing - tainting kernel
[    1.6] Only one .modinfo section must exist.
[    1.7] @@ RESULT ENOEXEC
[    1.7] @@ END 0000
"""
OOPS = """\
[    1.8] @@ BEGIN 0000
[    1.8] elfscan_boot: WRONG expected Panel<1>::first, ran decoy_147
[    1.8] BUG: kernel NULL pointer dereference, address: 0000000000000042
[    1.8] Kernel panic - not syncing: Fatal exception
"""


def right(number=0, more=""):
    """What a module writes that runs right."""
    return RIGHT.format(number, more)


def loaded(text):
    """What came of the first module."""
    return boot.read_console(text)[0]


class Console(unittest.TestCase):
    def test_a_module_that_runs_right(self):
        load = loaded("[    0.1] booting\r\n@@ READY 6.12\r\n" + right().replace("\n", "\r\n"))
        self.assertTrue(load.is_right)
        self.assertEqual(load.seen, {"core": "24576", "taint": "OE", "parameters": "level", "btf": "no"})
        self.assertEqual(load.text(), "15 calls right")

    def test_a_module_that_is_refused_and_why(self):
        load = loaded(REFUSED)
        self.assertFalse(load.is_right)
        self.assertEqual(load.text(), "refused ENOEXEC: Only one .modinfo section must exist.")

    def test_what_ends_in_an_oops_is_not_over(self):
        load = loaded(OOPS)
        self.assertFalse(load.is_over or load.is_right)
        self.assertEqual(load.wrong, [("Panel<1>::first", "decoy_147")])
        self.assertIn("1 wrong function, oops: BUG: kernel NULL", load.text())

    def test_an_error_is_told_by_name(self):
        self.assertEqual(loaded(REFUSED.replace("ENOEXEC", "129")).result, "EKEYREJECTED")
        self.assertEqual(loaded(REFUSED.replace("ENOEXEC", "999")).result, "999")

    def test_the_order_of_parameters_is_no_matter(self):
        self.assertEqual(loaded(right(more=" a")).seen["parameters"], "a level")

    def test_what_hangs_says_so(self):
        self.assertEqual(loaded("@@ BEGIN 0000\nstopped after 30 s\n").text(), "oops: it hangs")

    def test_a_warning_is_told(self):
        load = loaded(right().replace("@@ RESULT", "sysfs: cannot create duplicate filename '/x'\n@@ RESULT"))
        self.assertEqual(load.text(), "15 calls right, with a warning")

    def test_nothing_is_known_of_what_was_not_begun_or_came_behind_one_that_stays(self):
        self.assertEqual([*boot.read_console(right(0) + right(1))], [0, 1])
        self.assertEqual([*boot.read_console(right(0).replace("@@ END", "@@ STAYS 0\n@@ END") + right(1))], [0])
        self.assertEqual(boot.read_console("Kernel panic - not syncing: no working init found\n"), {})


class Loading(unittest.TestCase):
    def machine(self, *consoles):
        machine = boot.Machine.__new__(boot.Machine)
        machine.accelerator, machine.kernel = ["tcg"], mock.Mock(release="6.12-test", version=(6, 12))
        machine.start = mock.Mock(side_effect=consoles)
        return machine

    def test_what_a_spoilt_machine_did_not_load_is_loaded_by_another(self):
        machine = self.machine(right(0) + OOPS.replace("0000", "0001", 1), right(0))
        loads = machine.load(["a", "b", "c"])
        self.assertEqual([load.is_right for load in loads], [True, False, True])
        self.assertEqual(machine.start.call_args.args[0], ["c"])

    def test_a_machine_that_does_not_start_is_said_to(self):
        with self.assertRaisesRegex(boot.Unavailable, "6.12-test did not come to load anything: .*no working init"):
            self.machine("Kernel panic: no working init found").load(["a"])

    def test_what_may_spoil_the_machine_is_alone_and_equal_files_are_loaded_once(self):
        with tempfile.TemporaryDirectory() as folder:
            def variant(name, verdict, *texts, is_enforced=False):
                path = Path(folder) / name
                path.write_text(name[0], encoding="utf-8")
                return boot.Variant(name, path, Path(folder) / "a", verdict=verdict, is_enforced=is_enforced, differences=[
                    {"kind": "refused" if "refuse" in text else "relocation-changed", "text": text} for text in texts])
            variants = [
                variant("a", "SAME"), variant("a2", "SAME"), variant("b", "DIFFERENT", "the kernel refuses: x"),
                variant("c", "DIFFERENT", ".rodata: a -> b"), variant("d", "DIFFERENT", "kernels from 6.18 on refuse: x"),
                variant("e", "DIFFERENT", "the module's signature is gone", is_enforced=True)]
            machine = mock.Mock()
            machine.kernel.version, machine.kernel.release = (6, 12), "6.12-test"
            machine.load = mock.Mock(side_effect=lambda paths, more="": [path.name + more for path in paths])
            with redirect_stderr(io.StringIO()):
                loads = boot.load_all(machine, variants)
            self.assertEqual([[path.name for path in call.args[0]] for call in machine.load.call_args_list], [
                ["a2", "b"], ["a", "e"], ["c"], ["d"]])
            self.assertEqual(sorted(loads.values()), [
                "a2", "amodule.sig_enforce=1", "b", "c", "d", "emodule.sig_enforce=1"])


class Judging(unittest.TestCase):
    def judge(self, verdict, console, *differences, before=None, **more):
        variant = boot.Variant("v", Path("a"), Path("b"), verdict=verdict, differences=[
            {"kind": kind, "text": text} for kind, text in differences], **more)
        return boot.disagreement(variant, loaded(console), loaded(before or right()), (6, 1))

    def agree(self, *arguments, **more):
        self.assertEqual(self.judge(*arguments, **more), "")

    def disagree(self, *arguments, **more):
        self.assertNotEqual(self.judge(*arguments, **more), "")

    def test_what_is_the_same_runs_the_same(self):
        self.agree("SAME", right())
        self.disagree("SAME", REFUSED)
        self.disagree("SAME", OOPS)
        self.disagree("SAME", right(more=" other"))
        self.disagree("SAME", right().replace("15 calls", "14 calls"))

    def test_memory_may_shrink_and_not_grow(self):
        self.agree("SAME", right().replace("24576", "20480"))
        self.disagree("SAME", right().replace("24576", "28672"))

    def test_what_is_different_shows(self):
        damage = ("relocation-changed", ".rodata+0x8: boot::Panel<1>::first() -> decoy_147")
        self.disagree("DIFFERENT", right(), damage)
        for console in REFUSED, OOPS, right(more=" other"), right().replace("24576", "28672"):
            self.agree("DIFFERENT", console, damage)

    def test_the_function_that_runs_is_the_one_that_was_named(self):
        def damage(text):
            return "relocation-changed", f".rodata+0x8: boot::Panel<1>::first() -> {text}"
        self.disagree("DIFFERENT", OOPS, damage("decoy_148"))
        self.disagree("DIFFERENT", OOPS, ("relocation-changed", ".rodata+0x8: boot::Panel<2>::first() -> decoy_147"))
        # Where strcmp is what is damaged, all are told as wrong.
        self.agree("DIFFERENT", OOPS.replace("decoy_147", "Panel<1>::first"), ("section-gained", "x"))
        # Not every function says its name.
        self.agree("DIFFERENT", OOPS, damage("__fentry__"))
        self.agree("DIFFERENT", OOPS.replace("Panel<1>::first, ran decoy_147", "anything else, ran __cxa_pure_virtual"), damage("x"))

    def test_only_kernels_that_are_named_refuse(self):
        self.agree("DIFFERENT", REFUSED, ("refused", "the kernel refuses: x"))
        self.agree("DIFFERENT", REFUSED, ("refused", "kernels from 6.1 on refuse: x"))
        self.disagree("DIFFERENT", right(), ("refused", "kernels from 5.10 on refuse: x"))
        self.agree("DIFFERENT", right(), ("refused", "kernels from 6.12 on refuse: x"))
        self.disagree("DIFFERENT", REFUSED, ("refused", "kernels from 6.12 on refuse: x"))
        # What else differs may show, or not.
        for console in right(), OOPS:
            self.agree("DIFFERENT", console, ("refused", "kernels from 6.12 on refuse: x"), ("section-gained", "y"))

    def test_a_signature_counts_where_the_kernel_knows_its_key(self):
        stale = ("signature-stale", "the signature is for other bytes")
        known = right().replace("OE", "O")
        self.agree("DIFFERENT", REFUSED, stale, before=known)
        self.disagree("DIFFERENT", known, stale, before=known)
        self.agree("DIFFERENT", right(), stale)
        self.agree("DIFFERENT", right(), ("signature-lost", "the module's signature is gone"), before=known)

    def test_a_signature_counts_where_it_is_demanded(self):
        lost, known = ("signature-lost", "the module's signature is gone"), right().replace("OE", "O")
        self.agree("DIFFERENT", REFUSED, lost, before=known, is_enforced=True)
        self.disagree("DIFFERENT", right(), lost, before=known, is_enforced=True)
        self.agree("SAME", REFUSED, before=known, is_enforced=True, is_signed_anew=True)
        self.disagree("SAME", right(), before=known, is_enforced=True, is_signed_anew=True)
        self.agree("SAME", right(), before=known, is_signed_anew=True)
        self.disagree("SAME", REFUSED, before=known, is_signed_anew=True)

    def test_what_was_said_beforehand_comes_true(self):
        damage = ("relocation-changed", ".rodata+0x8: boot::Panel<1>::first() -> decoy_147")
        for foretold in "clean", "warns", "sound", "unchanged", "refuses":
            self.agree("SAME", right(), foretold=foretold)
            self.disagree("DIFFERENT", OOPS, damage, foretold=foretold)
        self.agree("DIFFERENT", OOPS, damage, foretold="damages", functions={"Panel<1>::first": "decoy_147"})
        self.disagree("DIFFERENT", OOPS, damage, foretold="damages", functions={"Panel<1>::first": "decoy_148"})
        self.disagree("SAME", right(), foretold="damages")
        for verdict, console in ("SAME", right()), ("DIFFERENT", OOPS):
            self.agree(verdict, console, *[damage] if verdict == "DIFFERENT" else [], foretold="crashes")

    def test_elfscan_is_asked_about_the_release_that_strips(self):
        answer = """{"files": [{"predictions": [{"outcome": "damages", "relocationChanges": [
            {"from": "boot::Panel<1>::first()", "to": "decoy_147"}, {"from": "other", "to": "x"}]}],
            "alternatives": [{"stripper": "llvm", "outcome": "sound"}, {"stripper": "elfutils", "outcome": "unchanged"}]}]}"""
        for kind, version, options, foretold in [
                ("gnu-aarch64", "2.40", ["--binutils", "2.40"], "damages"),
                ("gnu", boot.ON_PATH, ["--binutils", "installed"], "damages"), ("gnu-aarch64", boot.ON_PATH, None, ""),
                ("llvm", "19", [], "sound"), ("elfutils", "0.192", [], "unchanged")]:
            with self.subTest(kind=kind, version=version):
                variant = boot.Variant("v", Path("a"), Path("b"))
                with mock.patch("subprocess.run", return_value=mock.Mock(returncode=1, stdout=answer)) as run:
                    variant.foretell("elfscan", boot.Strip(kind, version, "strip", "-g", "GNU"), Path("b"))
                self.assertEqual(variant.foretold, foretold)
                self.assertEqual(variant.functions, {"Panel<1>::first": "decoy_147"} if foretold == "damages" else {})
                asked = ["elfscan", "check", "--format", "json", "--mode", "debug", *(options or []), Path("b")]
                self.assertEqual([call.args[0] for call in run.call_args_list], [] if options is None else [asked])

    def test_what_cannot_be_compared_is_not_loaded(self):
        self.agree("CANNOT BE COMPARED", REFUSED)
        self.disagree("CANNOT BE COMPARED", right())

    def test_nothing_is_learned_from_a_module_that_never_loaded(self):
        self.disagree("SAME", REFUSED, before=REFUSED)


class Patches(unittest.TestCase):
    def setUp(self):
        elf = boot.ElfFile(MODULE.read_bytes())
        # What a module of the kernel's build system has besides.
        for name in {".comment", "__param", ".modinfo", boot.THIS_MODULE, ".data", ".rodata"} - {
                section.name for section in elf.sections}:
            elf.add(boot.Section(name, boot.PROGBITS, boot.ALLOC, data=bytes(64), alignment=8))
        table, = elf.of_type(boot.SYMTAB)
        for name in ".data", "__param":
            elf.add(boot.Section(f".rela{name}", boot.RELA, boot.INFO_LINK, link=elf.sections.index(table), info=elf.index(name),
                                 data=bytes(24), alignment=8, entry_size=24))
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.module = self.folder / "module.ko"
        self.module.write_bytes(elf.written())

    def test_each_makes_another_file_of_its_own(self):
        def variants_for(version, processor):
            return [*boot.patched_variants(self.module, self.folder, mock.Mock(version=version, processor=processor))]
        variants = variants_for((6, 1), boot.AMD64)
        written = [variant.path.read_bytes() for variant in variants]
        self.assertEqual([variant.name for variant in variants], [*boot.PATCHES])
        self.assertEqual(len(variants_for((5, 10), boot.AMD64)), len(variants) - 1)
        self.assertEqual(len(variants_for((6, 1), boot.ARM64)), len(variants) - 1)
        for variant, data in zip(variants, written):
            with self.subTest(variant=variant.name):
                self.assertNotEqual(data, variant.before.read_bytes())
                self.assertEqual(written.count(data), 1)

    def test_parameters_change_places_with_what_belongs_to_them(self):
        first, second = (boot.ElfFile(boot.patched(patch, self.module, self.folder / "x.ko").read_bytes())
                         for patch in boot.PATCHES["two __param in the other order"])
        sizes = [[len(section.data) for section in elf.sections if section.name == "__param"] for elf in (second, first)]
        self.assertEqual(sizes, [[64, 0], [0, 64]])
        self.assertEqual(first.sections[first[".rela__param"].info].data, bytes(64))

    def test_a_livepatch_module_has_relocations_for_the_kernel_to_resolve(self):
        elf = boot.ElfFile(MODULE.read_bytes())
        elf.add_symbol("strcmp", 0)
        table, = elf.of_type(boot.SYMTAB)
        number = len(table.data) // 24 - 1
        elf.add(boot.Section(".rela.text", boot.RELA, boot.INFO_LINK, link=elf.sections.index(table), info=elf.index(".text"),
                             data=boot.RELOCATION.pack(1, 4, number, -4) + boot.RELOCATION.pack(9, 4, 1, 0)))
        elf.add(boot.Section(".modinfo", boot.PROGBITS))
        self.module.write_bytes(elf.written())
        elf = boot.ElfFile(boot.livepatch(self.module, self.folder / "livepatch.ko").read_bytes())
        self.assertEqual(elf[".rela.text"].data, boot.RELOCATION.pack(9, 4, 1, 0))
        self.assertEqual(elf[".klp.rela.vmlinux..text"].data, boot.RELOCATION.pack(1, 4, number + 1, -4))
        self.assertTrue(elf[".modinfo"].data.endswith(b"livepatch=Y\0"))

    def test_a_signature_is_taken_apart(self):
        module = b"module" + b"signature" + bytes(8) + (9).to_bytes(4, "big") + boot.MARKER
        self.assertEqual(boot.split_signature(module)[0], b"module")
        self.assertEqual(b"".join(boot.split_signature(module)), module)
        with self.assertRaises(boot.Unavailable):
            boot.split_signature(b"module")


class Making(unittest.TestCase):
    def test_all_data_goes_into_one_section_each(self):
        script = boot.merging_script("SECTIONS {\n .text : { *(.text) }\n}\n")
        self.assertIn(" .rodata : { *(.rodata .rodata.[0-9a-zA-Z_]*) *(.rodata..L*) }\n}\n", script)
        self.assertEqual(script.count(".data :"), 1)

    def test_a_section_that_the_script_has_is_not_had_twice(self):
        script = boot.merging_script("SECTIONS {\n .data : {\n  . = ALIGN(8); KEEP(*(alloc_tags))\n }\n}\n")
        self.assertEqual(script.count(".data :"), 1)
        self.assertIn("*(.data..L*) . = ALIGN(8); KEEP(*(alloc_tags)) }", script)

    def test_a_script_that_merges_already_stays_as_it_is(self):
        names = "bss", "data", "rodata"
        script = "SECTIONS {\n" + "".join(f" .{name} 0 : {{\n  *(.{name} .{name}.[0-9a-zA-Z_]*)\n }}\n" for name in names) + "}\n"
        self.assertEqual(boot.merging_script(script), script)

    def image(self, payload):
        image = bytearray(0x400) + bytearray(16)
        image[0x1F1], image[0x202:0x206] = 1, b"HdrS"
        image[0x248:0x250] = (16).to_bytes(4, "little") + (len(payload) + 4).to_bytes(4, "little")
        return bytes(image) + payload + bytes(4)

    def test_the_kernel_is_taken_out_of_its_image(self):
        self.assertEqual(boot.unpacked(self.image(gzip.compress(b"\x7fELF kernel"))), b"\x7fELF kernel")

    def test_what_cannot_be_unpacked_is_left(self):
        for payload in b"what is this", b"\x1f\x8bdamaged", gzip.compress(b"no kernel"), b"\xfd7zXZdamaged":
            self.assertIsNone(boot.unpacked(self.image(payload)))
        self.assertIsNone(boot.unpacked(bytes(0x400)))

    def test_an_initramfs_has_names_and_contents_aligned(self):
        data = boot.archive_of([("init", 0o100755, b"#!/bin/sh\n"), ("bin", 0o40755, b"")])
        at, found = 0, []
        while at < len(data):
            self.assertEqual((data[at:at + 6], at % 4), (b"070701", 0))
            mode, size, length = (int(data[at + start:at + start + 8], 16) for start in (14, 54, 94))
            name = data[at + 110:at + 110 + length - 1].decode()
            start = at + (110 + length + 3) // 4 * 4
            found.append((name, mode, data[start:start + size]))
            at = (start + size + 3) // 4 * 4
        self.assertEqual(found, [("init", 0o100755, b"#!/bin/sh\n"), ("bin", 0o40755, b""), ("TRAILER!!!", 0, b"")])

    def test_strips_of_the_matrix_that_know_the_machine(self):
        with tempfile.NamedTemporaryFile("w", suffix=".tsv") as index:
            index.write("# kind\tversion\n" + "".join(f"{kind}\t{version}\tsid\t/bin/sh\t0\n" for kind, version in [
                ("llvm", "19.1.7"), ("gnu-aarch64", "2.40"), ("gnu", "2.40"), ("elfutils", "0.192"), ("gnu", "2.35.2")]))
            index.flush()
            with mock.patch.object(boot, "MATRIX", Path(index.name)):
                names, of_arm = ([strip.name for strip in boot.strips(each)] for each in (boot.AMD64, boot.ARM64))
        self.assertEqual(names, [
            "GNU 2.35.2 -g", "GNU 2.35.2 --strip-unneeded", "GNU 2.40 -g", "GNU 2.40 --strip-unneeded", "llvm-strip 19.1.7 -g",
            "llvm-strip 19.1.7 --strip-unneeded", "eu-strip 0.192 -g"])
        self.assertEqual(of_arm, [
            "GNU 2.40 -g", "GNU 2.40 --strip-unneeded", "llvm-strip 19.1.7 -g", "llvm-strip 19.1.7 --strip-unneeded",
            "eu-strip 0.192 -g"])

    def test_messages_are_told_in_short(self):
        def did(status, *lines):
            return boot.what_it_did(mock.Mock(returncode=status, stdout="", stderr="\n".join(lines)))
        self.assertEqual(did(0), "exit 0")
        self.assertEqual(did(-6, "x: BFD assertion fail elf.c:3657", "again"), "exit 134, 2× elf.c:3657")
        self.assertEqual(did(1, "/x/strip: a.ko: corrupted group section"), "exit 1, corrupted group section")
        self.assertEqual(did(1, "/x/llvm-strip: error: '/x/a.ko': index: 65312"), "exit 1, error: index: 65312")
        self.assertEqual(did(0, "/x/eu-strip: illformed file '/x/a.ko'"), "exit 0, illformed file")

    def test_what_is_missing_is_said_at_once_with_its_packages(self):
        for packages, processor, is_slice in [
                ("qemu-system-x86 clang-19 lld-19 dpkg openssl gcc make", boot.AMD64, False),
                ("qemu-system-x86 clang-19 lld-19 dpkg", boot.AMD64, True),
                ("qemu-system-arm clang-19 lld-19 dpkg openssl", boot.ARM64, False)]:
            with mock.patch("shutil.which", return_value=None):
                with self.assertRaisesRegex(boot.Unavailable, f"apt-get install {packages}$"):
                    boot.find_programs(mock.Mock(slice=is_slice, keep=False), processor)


    def test_a_clang_that_cannot_link_is_of_no_use(self):
        answers = {("/bin/clang-19", "--version"): "clang version 19.1.7", ("/bin/clang-19", "-print-prog-name=ld.lld"): "ld.lld",
                   ("/bin/clang", "--version"): "clang version 17.0.0", ("/bin/clang", "-print-prog-name=ld.lld"): "/bin/ld.lld"}
        with mock.patch("shutil.which", lambda name: f"/bin/{name}" if (f"/bin/{name}", "--version") in answers else None), \
                mock.patch.object(boot, "answer", lambda *command: answers[command]):
            self.assertEqual(boot.clang("clang", 1), "/bin/clang")
            self.assertIsNone(boot.clang("clang", 18))


class Kept(unittest.TestCase):
    def test_modules_are_of_no_release_and_strip_would_damage_them(self):
        names = [(boot.AMD64, "one class", 2), (boot.ARM64, "one class", 2), (boot.ARM64, "three classes", 4)]
        for processor, name, sections in names:
            with self.subTest(processor=processor.debian, name=name):
                elf = boot.ElfFile(boot.KeptKernel(processor).build(name, {}).read_bytes())
                self.assertNotIn(b"vermagic=", elf[".modinfo"].data)
                self.assertNotIn("__versions", [section.name for section in elf.sections])
                rodata = elf.index(".rodata")
                self.assertEqual(sum(section.info == rodata for section in elf.of_type(boot.RELA)), sections)
                self.assertTrue(any(section.name == ".debug_info" for section in elf.sections))
        self.assertEqual(boot.KeptKernel(boot.AMD64).names, ["one class"])
        self.assertEqual(boot.KeptKernel(boot.ARM64).names, ["three classes", "one class"])

    def fetched(self, kernel, refused):
        """The packages that are asked for, where some are not to be had."""
        asked = []

        def fetch(_, __, ___, *names):
            asked.append(" ".join(names))
            if any(name in asked[-1] for name in refused):
                raise boot.Unavailable("404 Not Found")
        archive = mock.Mock()
        names = "6.1.0-9", "6.1.0-50", "6.12.0-1"
        archive.apt.return_value = "".join(f"kernel-image-{name}-amd64-di\n" for name in names)
        with mock.patch.object(boot, "fetch", fetch), mock.patch.object(kernel, "archive", return_value=archive), \
                mock.patch.object(boot, "kernel_packages", return_value=["linux-image", "linux-image-6.1.0-50"]):
            kernel.fetch(Path("work"), Path("root"))
        return asked

    def test_the_installer_has_a_small_kernel_and_not_every_mirror_has_it(self):
        amd64 = boot.KeptKernel(boot.AMD64)
        newest, older = "kernel-image-6.1.0-50-amd64-di", "kernel-image-6.1.0-9-amd64-di"
        self.assertEqual(self.fetched(amd64, []), [newest])
        self.assertEqual(self.fetched(amd64, [newest]), [newest, older])
        self.assertEqual(self.fetched(amd64, ["-di"]), [newest, older, "linux-image-6.1.0-50"])
        self.assertEqual(self.fetched(boot.KeptKernel(boot.ARM64), []), ["linux-image-6.1.0-50"])


if __name__ == "__main__":
    unittest.main()
