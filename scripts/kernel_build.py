"""Modules built against a kernel's headers, and what build systems leave of them."""

import filecmp
import os
import re
from pathlib import Path

import tooling
from tooling import expect

SOURCES = Path("/usr/src")
INSTALL = "apt-get install linux-headers-amd64"
MODULE = """\
#include <linux/module.h>

static int __init {name}_init(void)
{{
	pr_info("{name}\\n");
	return 0;
}}

static void __exit {name}_exit(void)
{{
	pr_info("bye\\n");
}}

module_init({name}_init);
module_exit({name}_exit);
MODULE_DESCRIPTION("ElfScan test");
MODULE_LICENSE("GPL");
"""


def newest_headers():
    """The folder of the newest kernel headers that are installed, or None."""
    found = [path for path in SOURCES.glob("linux-headers-*") if "-common" not in path.name and (path / "Makefile").exists()]
    return max(found, key=lambda path: tooling.by_version(path.name), default=None)


class NoStrippers:
    """A PATH in a folder, with all programs of this one but LLVM's and strippers: strip fails there, and is noted."""

    def __init__(self, folder):
        self.called = folder / "called"
        self.environment = {"PATH": str(folder / "bin")}
        programs = folder / "bin"
        programs.mkdir(parents=True)
        for place in map(Path, os.environ["PATH"].split(":")):
            for program in place.iterdir() if place.is_dir() else ():
                link = programs / program.name
                if not re.fullmatch(r"(.*-)?strip|llvm-.*|eu-.*", program.name) and not os.path.lexists(link):
                    link.symlink_to(program.absolute())
        strip = programs / "strip"
        strip.write_text(f'#!/bin/sh\necho "$@" >>{self.called}\nexit 1\n', encoding="utf-8")
        strip.chmod(0o755)

    def check(self, what):
        """Fails where strip was called."""
        expect(not self.called.exists(), f"{what}: strip was called")


def only(folder, pattern, what):
    """The one file below a folder that a build system is to have left there."""
    found = [*Path(folder).rglob(pattern)]
    expect(len(found) == 1, f"{what}: {len(found)} files {pattern} where one should be")
    return found[0]


def difference(elfscan, before, after):
    """What the kernel would see differently in a module; nothing where it loads the same."""
    ended = tooling.run(elfscan, "verify", before, after, accept=None)
    return ended.stdout or f"exit status {ended.returncode}" if ended.returncode else ""


def check_stripped(what, elfscan, before, after):
    """Fails unless a module was stripped, and loads the same."""
    expect(not filecmp.cmp(before, after, shallow=False), f"{what}: the module was not stripped")
    found = difference(elfscan, before, after)
    expect(not found, f"{what}: the module loads differently: {found}")
