"""What scripts have in common: options, programs that are run within a time, and how they say what went wrong."""

import concurrent.futures
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from types import SimpleNamespace

NAME = Path(sys.argv[0]).name
PROJECT = Path(__file__).resolve().parent.parent
BUILD = PROJECT / ".build"
ELFSCAN = BUILD / "release/elfscan"
DIFFERENTIAL = BUILD / "release/elfscan-differential"
# A module that GNU strip damages, and what every strip leaves sound.
DAMAGED, HEALTHY = (PROJECT / "Fixtures/modules" / name for name in ("nvidia-shape.ko", "healthy.ko"))

# As of "timeout": where a program took too long.
TOO_LONG = 124
RUNNING = set()
# Set when the script is ended: what other threads have still to do is not begun.
ENDING = threading.Event()


class Failure(Exception):
    """What went wrong, in one line, and the exit status that follows."""

    def __init__(self, message, status=1):
        super().__init__(message)
        self.status = status


def expect(is_so, message, status=1, kind=Failure):
    """Fails with the message unless it is so."""
    if not is_so:
        raise kind(message, status)


def say(*words):
    """For those who wait."""
    print(f"{NAME}:", *words, file=sys.stderr, flush=True)


# --- options -----------------------------------------------------------------

def parse(text, arguments, *, wrong=2, operands=0, choices=None, **defaults):
    """The options that have defaults: False is that of a flag, a number's is a number, a path's becomes absolute.

    What is no option is in .operands: at most so many (None: any number), or of the choices, all of them without any.
    --help prints the text. Wrong arguments fail with the status that is named.
    """
    options, words = SimpleNamespace(**defaults, operands=[]), iter(arguments)

    def refuse(message):
        raise Failure(f"{message} (see --help)", wrong)
    for word in words:
        name = word[2:].replace("-", "_")
        default = defaults.get(name)
        if word in ("-h", "--help"):
            print(text.strip())
            sys.exit()
        elif not word.startswith("-"):
            options.operands.append(word)
        elif not word.startswith("--") or name not in defaults:
            refuse(f"unknown option: {word}")
        elif default is False:
            setattr(options, name, True)
        else:
            value = next(words, "") or refuse(f"{word} needs a value")
            if isinstance(default, int):
                value = int(value) if value.isdecimal() else refuse(f"{word}: not a number: {value}")
            setattr(options, name, os.path.abspath(value) if isinstance(default, Path) else value)
    unknown = set(options.operands) - set(choices or options.operands)
    if unknown or not choices and operands is not None and len(options.operands) > operands:
        refuse(f"unexpected: {' '.join(sorted(unknown) or options.operands[operands:])}")
    options.operands = options.operands or [*(choices or ())]
    return options


def check_names(*names):
    """Fails unless they can be folders and names of packages."""
    for name in names:
        expect(re.fullmatch(r"[a-z0-9][a-z0-9.+-]*", name), f"not a name: {name}", 2)


def program(path, hint="make build"):
    """The absolute path of a program that is to be there."""
    expect(os.access(path, os.X_OK) and not os.path.isdir(path), f"no {path}; run: {hint}")
    return os.path.realpath(path)


def need(*tools, hint=""):
    """Fails where one of the programs is missing."""
    for tool in tools:
        expect(shutil.which(tool), f"needs {tool}{hint and f' ({hint})'}")


# --- programs that are run -----------------------------------------------------

def kill(process):
    """Ends a program and all that it has started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def run(*command, what=None, accept=(0,), seconds=6 * 3600, env=None, text="", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        cwd=None):
    """Runs a program that finds the text on its standard input; .stdout is what it wrote, unless that goes elsewhere, .seconds
    how long it took, and .usage what it used, as os.wait4 has it: no less memory than the script that runs it.

    Fails where the exit status is another one than accepted (None: any), having shown what it wrote last. After so many
    seconds it is ended, with all that it has started; its status is TOO_LONG then.
    """
    expect(not ENDING.is_set(), "ended")
    command = [str(word) for word in command]
    what = what or f"{os.path.basename(command[0])} failed"
    # No pipes: they may be held by what it has started and left behind.
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as kept:
        given.write(text.encode())
        given.seek(0)
        start = time.monotonic()
        try:
            # In a session of its own, so that it can be ended with all it starts.
            process = subprocess.Popen(command, cwd=cwd, env={**os.environ, **(env or {})}, stdin=given, stderr=stderr,
                                       stdout=kept if stdout == subprocess.PIPE else stdout, start_new_session=True)
        except OSError as error:
            raise Failure(f"{what}: {command[0]}: {error.strerror}") from error
        RUNNING.add(process)
        timer = threading.Timer(seconds, kill, [process])
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            kill(process)
            raise
        finally:
            is_late = not timer.is_alive()
            timer.cancel()
            RUNNING.discard(process)
        process.returncode = status = TOO_LONG if is_late else os.waitstatus_to_exitcode(status)
        kept.seek(0)
        written = kept.read().decode("utf-8", "replace")
    if accept is not None and status not in accept:
        print(*written.splitlines()[-40:], sep="\n", file=sys.stderr)
        raise Failure(f"{what}: took longer than {seconds} s" if is_late else f"{what}: exit status {status}")
    return SimpleNamespace(returncode=status, stdout=written, seconds=time.monotonic() - start, usage=usage)


def pass_on(*command, **options):
    """Runs a program that writes where the script writes."""
    sys.stdout.flush()
    return run(*command, stdout=None, stderr=None, **options).returncode


def first_line(*command):
    """The first line that a program writes, such as of its version."""
    return run(*command).stdout.split("\n")[0]


def at_a_time(jobs, body, items):
    """What the body makes of the items, as soon as it has; so many of them at a time."""
    with concurrent.futures.ThreadPoolExecutor(max(1, jobs)) as pool:
        futures = [pool.submit(body, *item) for item in items]
        try:
            for future in concurrent.futures.as_completed(futures):
                yield future.result()
        finally:
            for future in futures:
                future.cancel()


def main(body):
    """Runs a script: what the body makes of the arguments is the exit status."""
    def end(number, _frame):
        ENDING.set()
        for process in [*RUNNING]:
            kill(process)
        sys.exit(128 + number)
    # depmod and the like are not on everybody's PATH.
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    for number in signal.SIGINT, signal.SIGTERM, signal.SIGHUP:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, end)
    try:
        sys.exit(body(sys.argv[1:]))
    except Failure as failure:
        sys.stdout.flush()
        say(failure)
        sys.exit(failure.status)


def put(made, folder):
    """Puts a folder in the place of another, or of a link to one."""
    if folder.is_symlink():
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    made.rename(folder)


def unpack_rpm(package, folder):
    """Unpacks an RPM package into a folder."""
    run("bash", "-eo", "pipefail", "-c", 'rpm2cpio "$1" | cpio -id --quiet', "bash", package, cwd=folder)


# --- what several of them tell -------------------------------------------------

def report(elfscan, folder, names, *options):
    """What elfscan says of files, named from a folder, which keeps the report; and how it ended."""
    with open(folder / "report.json", "w+b") as file:
        ended = run(*elfscan, "--format", "json", *options, *names, accept=(0, 1, 2), what="elfscan failed", cwd=folder, stdout=file,
                    stderr=None)
        file.seek(0)
        return json.load(file)["files"], ended


def table(rows):
    """Lines in columns."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip() for cells in rows)


def by_version(name):
    """A key to sort names by the numbers in them."""
    return [int(number) for number in re.findall(r"\d+", str(name))], str(name)


def counted(counter):
    """A counter in words, the most frequent first."""
    return ", ".join(f"{count} {name}" for name, count in counter.most_common()) or "none"


def some(lines, most=20):
    """The first lines, and how many more there are."""
    return lines[:most] + ([f"... and {len(lines) - most} more"] if len(lines) > most else [])


def megabytes(files):
    """How large files are together."""
    return f"{sum(path.stat().st_size for path in files) / 1e6:.0f} MB"


def matrix(*kinds):
    """Version and program of the strips that scripts/binutils-matrix has fetched, of some kinds."""
    index = BUILD / "binutils-matrix/index.tsv"
    rows = [line.split("\t") for line in index.read_text(encoding="utf-8").splitlines()] if index.exists() else []
    return [(row[1], row[3]) for row in rows if row[0] in kinds]
