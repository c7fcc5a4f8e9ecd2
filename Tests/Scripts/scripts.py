"""Scripts as modules, for tests."""

import importlib.machinery
import importlib.util
import io
import sys
import tempfile
import unittest
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unittest import mock

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
sys.dont_write_bytecode = True
sys.path.insert(0, str(SCRIPTS))

import tooling  # noqa: E402


def load(name):
    """A script, whether its name has a suffix or not."""
    loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(SCRIPTS / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


class InFolder(unittest.TestCase):
    """Tests with a folder of their own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def program(self, name, script):
        """The path of a program that notes how it is called, and then does what the script says."""
        path = self.folder / name
        path.write_text(f'#!/bin/sh\necho "${{0##*/}} $*" >> {self.folder}/calls\n{script}\n', encoding="utf-8")
        path.chmod(0o755)
        return str(path)

    @property
    def calls(self):
        """How programs were called."""
        calls = self.folder / "calls"
        return calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []

    def patch(self, target, name, value):
        """Puts something in place of a module's, as long as the test runs."""
        patch = mock.patch.object(target, name, value)
        patch.start()
        self.addCleanup(patch.stop)

    def refused(self, body, *arguments):
        """The status with which a script ends, and what it says."""
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as errors:
            with self.assertRaises(tooling.Failure) as context:
                body([*arguments])
        return context.exception.status, f"{errors.getvalue()}{context.exception}"
