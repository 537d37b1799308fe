# SPDX-License-Identifier: Apache-2.0
"""Child processes of the tests: the program as its users start it, and the same without rights."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def environment(**more):
    """The environment of a child: this one's, but never the bootstrap."""
    return {**os.environ, "FIELDGUIDE_BOOTSTRAPPED": "1", **more}


def run_python(*arguments, **options):
    """Run this Python in the checkout and wait for it."""
    options = {
        "capture_output": True,
        "text": True,
        "encoding": "utf-8",
        "timeout": 120,
        "cwd": ROOT,
        "env": environment(),
    } | options
    return subprocess.run([sys.executable, *map(str, arguments)], check=False, **options)


@contextmanager
def folder_for_everyone():
    """A new folder that another user can reach; pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="fieldguide-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        for path in [folder, *folder.rglob("*")]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        shutil.rmtree(folder)


def take_rights(folder):
    """Let nobody but root write in `folder`; everyone may read."""
    if sys.platform == "win32":
        pytest.skip("rights of folders")
    for path in [*folder.rglob("*"), folder]:
        path.chmod(0o555 if path.is_dir() else 0o444)


# Root reads and writes whatever it likes. Without these three rights the kernel treats it as any
# owner of files. Becoming another user instead would ask that user to reach this very Python,
# which may lie below a home folder closed to others.
_STEP_DOWN = """
import ctypes, os, sys
DAC_OVERRIDE, DAC_READ_SEARCH, FOWNER, PR_CAPBSET_DROP = 1, 2, 3, 24
for right in (DAC_OVERRIDE, DAC_READ_SEARCH, FOWNER):
    if ctypes.CDLL(None, use_errno=True).prctl(PR_CAPBSET_DROP, right, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "the rights of root cannot be given up")
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


def run_without_rights(*arguments, **options):
    """Run this Python as someone whom the rights of files bind; root gives its own up first."""
    if os.geteuid() == 0:
        arguments = ("-c", _STEP_DOWN, *arguments)
    return run_python(*arguments, **options)
