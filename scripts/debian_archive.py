"""Asking a Debian archive: apt with settings, package lists and a cache of its own,
so that neither root nor this machine's release matters. What it reads is verified by
apt against Debian's keys. The mirror is $ELFSCAN_DEBIAN_MIRROR, or the one in this
machine's apt configuration.
"""

import os
import re
import subprocess
import tempfile
from pathlib import Path

import tooling

KEYRINGS = [Path(f"/usr/share/keyrings/debian-archive-keyring.{suffix}") for suffix in ("pgp", "gpg")]

# Hooks of the system are dropped, as they act on the system's cache; preferences
# likewise, as pins of this machine say nothing about other suites.
CONFIGURATION = """\
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear APT::Architectures;
APT::Architecture "{architecture}";
APT::Architectures {{ "{architecture}"; }};
APT::Default-Release "";
APT::Get::List-Cleanup "false";
APT::Install-Recommends "false";
APT::Install-Suggests "false";
APT::Sandbox::User "";
APT::Update::Error-Mode "any";
Acquire::ForceHash "SHA256";
Acquire::GzipIndexes "true";
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::http::Timeout "30";
Acquire::https::Timeout "30";
Dir::State "{folder}";
Dir::State::Lists "{folder}/lists";
Dir::State::status "{folder}/status";
Dir::Cache "{folder}";
Dir::Cache::Archives "{folder}/archives";
Dir::Etc::SourceList "{folder}/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
"""


class Unavailable(tooling.Failure):
    """What cannot be had, in one line."""


def pick_mirrors(lines):
    """The main and the security mirror among lines of "URI RELEASE COMPONENT ORIGIN".

    The origin is known where apt has read the repository's Release file. Without it,
    a mirror of Debian is told by its component and the end of its path.
    """
    main = security = None
    for uri, release, component, origin in (line.split(maxsplit=3) for line in lines if line.count(" ") >= 3):
        uri = uri.rstrip("/")
        if origin.startswith("$("):
            is_debian = component == "main" and re.search(r"/debian(-security)?$", uri)
        else:
            is_debian = origin == "Debian"
        if not is_debian or uri.startswith("cdrom:"):
            continue
        if release.endswith("-security"):
            security = security or uri
        else:
            main = main or uri
    return main, security


def mirrors():
    """The main mirror, and the one for security updates."""
    main, security = os.environ.get("ELFSCAN_DEBIAN_MIRROR", "").rstrip("/"), None
    for options in [], ["--no-release-info"]:
        if main:
            break
        command = ["apt-get", "indextargets", *options, "Created-By: Packages", "--format"]
        command.append("$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)")
        run = subprocess.run(command, env={**os.environ, "LC_ALL": "C"}, capture_output=True, text=True, check=False)
        main, security = pick_mirrors(run.stdout.splitlines())
    if not main:
        raise Unavailable("apt's configuration names no mirror of Debian: set ELFSCAN_DEBIAN_MIRROR to the URL of one")
    return main, security or f"{main}-security"


def sources(kind, suites, component, updates, keyring, architecture):
    """Lines of a sources.list for suites, with their security updates if wanted and where they have them."""
    main, security = mirrors()
    options = f"[signed-by={keyring} arch={architecture}]"
    for suite in suites:
        yield f"{kind} {options} {main} {suite} {component}"
        if updates and "/" not in component and not re.fullmatch(r"sid|unstable|experimental|rc-buggy|.*-.*", suite):
            yield f"{kind} {options} {security} {suite}-security {component}"


class Archive:
    """Some suites of the archive, as apt sees them for one architecture."""

    def __init__(self, folder, architecture, suites, component="main", kind="deb", updates=True, keyring=None):
        self.folder = Path(folder).absolute()
        keyring = keyring or next(filter(os.path.exists, KEYRINGS), None)
        if not keyring:
            raise Unavailable(f"needs {KEYRINGS[0]} (package debian-archive-keyring)")
        lines = [*sources(kind, suites, component, updates, keyring, architecture)]
        for name in "lists/partial", "archives/partial":
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "status").touch()
        (self.folder / "sources.list").write_text("\n".join(lines) + "\n", encoding="utf-8")
        settings = CONFIGURATION.format(folder=self.folder, architecture=architecture)
        (self.folder / "apt.conf").write_text(settings, encoding="utf-8")

    def apt(self, program, *arguments, folder=None):
        """What a program of apt prints; where it fails, its first complaint is raised."""
        command = [f"apt-{program}", "-c", str(self.folder / "apt.conf"), *arguments]
        run = subprocess.run(
            command, cwd=folder, env={**os.environ, "LC_ALL": "C"}, capture_output=True, text=True, check=False)
        if run.returncode:
            complaints = re.findall(r"^[EW]: *(.*)", run.stderr, re.MULTILINE)
            raise Unavailable((complaints or [f"{' '.join(command)}: exit status {run.returncode}"])[0][:300])
        return run.stdout

    def update(self):
        """Reads the suites' lists of packages again."""
        self.apt("get", "update", "-q", "--allow-releaseinfo-change")

    def versions(self, package):
        """Versions of a package, newest first, each with the suite it is in."""
        rows = (line.split("|") for line in self.apt("cache", "madison", package).splitlines())
        return [(row[1].strip(), row[2].split()[1].split("/")[0]) for row in rows if len(row) == 3]

    def download(self, folder, *packages):
        """Fetches packages (NAME or NAME=VERSION) into a folder."""
        self.apt("get", "download", "-q", "--", *packages, folder=folder)

    def unpack(self, folder, *packages):
        """Fetches packages and unpacks them into a folder; the name and the version of each."""
        with tempfile.TemporaryDirectory(prefix="work.", dir=self.folder) as work:
            self.download(work, *packages)
            fetched = [*Path(work).iterdir()]
            for package in fetched:
                tooling.run("dpkg-deb", "-x", package, folder)
            return [tooling.run("dpkg-deb", "--show", "--showformat=${Package} ${Version}", each).stdout for each in fetched]
