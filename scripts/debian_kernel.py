"""The modules of a Debian kernel, unpacked and decompressed. Nothing is installed."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from debian_archive import Unavailable

DECOMPRESSORS = {"xz": ["xz", "-d", "-q"], "zst": ["zstd", "-d", "-q", "--rm"], "gz": ["gzip", "-d", "-q"]}


def kernel_packages(archive, package):
    """The packages named linux-* that a package depends on, at any depth, with itself:
    newer releases have the modules in a package beside the image's."""
    todo, seen = [package], []
    for name in todo:
        if name not in seen:
            seen.append(name)
            depends = archive.apt("cache", "depends", "--important", "-o", "APT::Cache::ShowOnlyFirstOr=true", "--", name)
            todo += re.findall(r"^  Depends: (linux-(?:image|modules|binary)-\S+)$", depends, re.MULTILINE)
    return seen


def decompress(folder):
    """Decompresses all modules below a folder in place."""
    for suffix, command in DECOMPRESSORS.items():
        files = [str(path) for path in folder.rglob(f"*.ko.{suffix}")]
        if files and not shutil.which(command[0]):
            raise Unavailable(f"the modules are compressed; needs {command[0]}")
        for start in range(0, len(files), 256):
            subprocess.run([*command, *files[start:start + 256]], check=True)


def fetch(archive, flavour, folder):
    """Fetches the modules of the kernel that linux-image-FLAVOUR stands for into a folder, which must not be there, and
    appears when all is in it: folder/modules, and folder/packages with the names and versions of packages."""
    names = kernel_packages(archive, f"linux-image-{flavour}")[1:]
    # The first is the empty one that names the current kernel.
    if not names:
        raise Unavailable(f"no package linux-image-{flavour} that depends on a kernel")
    with tempfile.TemporaryDirectory(prefix="work.", dir=folder.parent) as work:
        work = Path(work)
        made = work / "made"
        (made / "modules").mkdir(parents=True)
        packages = []
        for name in names:
            archive.download(work, name)
            deb, = work.glob("*.deb")
            packages.append(subprocess.run(["dpkg-deb", "--show", deb], check=True, capture_output=True, text=True).stdout)
            with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE) as tar:
                pattern = ["--wildcards", "--no-anchored", "*.ko", "*.ko.*"]
                # Fails where a package has no modules.
                subprocess.run(
                    ["tar", "-x", "-C", made / "modules", *pattern], stdin=tar.stdout, stderr=subprocess.DEVNULL, check=False)
            deb.unlink()
        decompress(made)
        if not any(made.rglob("*.ko")):
            raise Unavailable(f"no modules in {', '.join(names)}")
        (made / "packages").write_text("".join(packages).replace("\t", " "), encoding="utf-8")
        made.rename(folder)
