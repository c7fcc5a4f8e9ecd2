"""The kernel of a Debian release, to build modules for: its source and Debian's configuration, in one folder for all
scripts, so that the source is there once.

Variants of it: plain (Clang, with debugging information), nodebug (without), thin (Clang, ThinLTO), gcc.
"""

import lzma
import re
import shutil
import sys
import tempfile
from pathlib import Path

import tooling
from debian_archive import Archive, Unavailable
from tooling import Failure

FOLDER = tooling.BUILD / "e2e-clang"


def clang_tools(llvm):
    """The programs of a release of LLVM, under the names that makefiles have for them."""
    return {"CC": f"clang-{llvm}", "CXX": f"clang++-{llvm}", "LD": f"ld.lld-{llvm}", "AR": f"llvm-ar-{llvm}",
            "NM": f"llvm-nm-{llvm}", "OBJCOPY": f"llvm-objcopy-{llvm}"}


def check_tools(llvm, *more):
    """Fails where something is missing that builds a kernel with Clang."""
    tooling.need("apt-get", "apt-cache", "dpkg-deb", "bc", "bison", "flex", "make", "gcc", "xz", *clang_tools(llvm).values(),
                 *more, hint="see --help for the packages")


def make(log, *arguments):
    """Runs make; what it says is added to a log, of which the end is shown where it fails."""
    with open(log, "a", encoding="utf-8") as file:
        ended = tooling.run("nice", "make", "-s", *arguments, accept=None, stdout=file)
    if ended.returncode:
        # modpost warns of every symbol that it would have.
        lines = [line for line in log.read_text(errors="replace").splitlines() if "modpost" not in line]
        print(*lines[-20:], sep="\n", file=sys.stderr)
        raise Failure(f"make failed: see {log}")


class KernelSource:
    """The source, and the folder of each variant that is built of it."""

    def __init__(self, suite, llvm, jobs, folder=None):
        self.suite, self.llvm, self.jobs = suite, llvm, jobs
        self.folder = folder or FOLDER
        self.folder.mkdir(parents=True, exist_ok=True)

    @property
    def package(self):
        """Name and version of the package it is from."""
        return (self.folder / "package").read_text(encoding="utf-8").strip()

    def archive(self):
        """The suite's packages."""
        archive = Archive(self.folder / "apt", "amd64", [self.suite])
        archive.update()
        return archive

    def fetch(self):
        """Fetches the source and Debian's configuration, unless they are there."""
        if (self.folder / "package").exists():
            return
        archive = self.archive()
        found = re.search(r"^  Depends: (linux-source-(.*))$", archive.apt("cache", "depends", "linux-source"), re.MULTILINE)
        if not found:
            raise Unavailable(f"{self.suite} has no package linux-source that depends on a kernel's source")
        tooling.say(f"fetching and unpacking {found[1]}")
        with tempfile.TemporaryDirectory(prefix="work.", dir=self.folder) as work:
            packages = archive.unpack(work, found[1], f"linux-config-{found[2]}")
            source, = Path(work).glob("usr/src/linux-source-*.tar.xz")
            config, = Path(work).glob("usr/src/*/config.amd64_none_amd64.xz")
            made = Path(work) / "made"
            made.mkdir()
            tooling.run("tar", "-C", made, "--strip-components=1", "-xf", source)
            (self.folder / "config").write_bytes(lzma.decompress(config.read_bytes()))
            tooling.put(made, self.folder / "src")
        package, = (each for each in packages if each.startswith("linux-source"))
        (self.folder / "package").write_text(package + "\n", encoding="utf-8")

    def fetch_symbols(self):
        """Fetches Module.symvers: what Debian's kernel and its modules export, for modules that ask which symbols there are.
        The checksums are those of Debian's own build, with GCC; they do not fit a kernel of a variant."""
        if (self.folder / "Module.symvers").exists():
            return
        version = self.package.split()[1]
        archive = self.archive()
        if version not in (known for known, _ in archive.versions("linux-headers-amd64")):
            raise Unavailable(f"{self.suite} no longer has the headers of {version}; remove {self.folder} to begin anew")
        found = re.search(r"^Depends: ([^ ,]*)", archive.apt("cache", "show", f"linux-headers-amd64={version}"), re.MULTILINE)
        with tempfile.TemporaryDirectory(prefix="work.", dir=self.folder) as work:
            archive.unpack(work, f"{found[1]}={version}")
            symbols, = Path(work).glob("usr/src/*/Module.symvers")
            symbols.rename(self.folder / "Module.symvers")

    def make(self, variant, *arguments):
        """Runs the kernel's makefile for a variant; what it says is added to the variant's log."""
        compilers = [] if variant == "gcc" else [f"LLVM=-{self.llvm}"]
        make(self.folder / variant / "log", "-k", "-C", self.folder / "src", f"O={self.folder / variant}", *compilers,
             f"-j{self.jobs}", *arguments)

    def configure(self, variant):
        """Gives a variant its folder with the configuration, and what building modules needs."""
        place = self.folder / variant
        place.mkdir(exist_ok=True)
        (place / "log").write_text("")
        if not (place / "configured").exists():
            options = ["-d", "MODULE_SIG", "-d", "SYSTEM_TRUSTED_KEYRING", "--set-str", "SYSTEM_TRUSTED_KEYS", "",
                       "-d", "DEBUG_INFO_BTF", "-d", "RUST"]
            options += {"nodebug": ["-d", "DEBUG_INFO_DWARF_TOOLCHAIN_DEFAULT", "-e", "DEBUG_INFO_NONE"],
                        "thin": ["-d", "LTO_NONE", "-e", "LTO_CLANG_THIN"]}.get(variant, [])
            shutil.copy(self.folder / "config", place / ".config")
            # What Clang has and GCC has not decides over other options: twice.
            self.make(variant, "olddefconfig")
            tooling.run(self.folder / "src/scripts/config", "--file", place / ".config", *options)
            self.make(variant, "olddefconfig")
            (place / "configured").touch()
        self.make(variant, "modules_prepare")
