# SPDX-License-Identifier: Apache-2.0
"""The program as a wheel installs it, with the small world's packs, run as its users run it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.helpers.processes import environment, run_python
from tests.helpers.worlds import installed_copy, main_pack, office_pack

REAL_PACK = Path(__file__).resolve().parent.parent.parent / "resources/built/packs/protection.pack"


@pytest.fixture(scope="session")
def installed(tmp_path_factory):
    return installed_copy(tmp_path_factory.mktemp("installed"), main_pack(), office_pack())


@pytest.fixture(scope="session")
def start(installed, tmp_path_factory):
    """Start the installed program with these arguments; its own folder is an empty one."""
    folder = tmp_path_factory.mktemp("away")

    def run(*arguments, env=None, **options):
        environ = environment(
            **{"PYTHONPATH": str(installed), "PYTHONWARNINGS": "error", **(env or {})}
        )
        options = {"env": environ, "cwd": folder} | options
        return run_python("-m", "fieldguide", *arguments, **options)

    return run


@pytest.fixture(scope="session")
def ready(start, tmp_path_factory):
    """A profile after its first start; nobody writes in it."""
    profile = tmp_path_factory.mktemp("profiles") / "ready"
    done = start("--profile", profile, "topics")
    assert (done.returncode, done.stderr) == (0, "")
    return profile


@pytest.fixture
def profile(ready, tmp_path):
    """A copy of that profile to write in."""
    shutil.copytree(ready, tmp_path / "profile")
    return tmp_path / "profile"


@pytest.fixture(scope="session")
def read(start, ready):
    """Ask the ready profile."""
    return lambda *arguments, **options: start("--profile", ready, *arguments, **options)


@pytest.fixture(scope="session")
def real(tmp_path_factory):
    """Ask the checkout's own content."""
    assert REAL_PACK.is_file(), (
        f"{REAL_PACK} is not built: run `python3 -m tests`, or `python3 -m fieldguide author build"
        " resources/content/protection --out resources/built/packs/protection.pack`"
    )
    profile = tmp_path_factory.mktemp("real") / "profile"
    return lambda *arguments: run_python("-m", "fieldguide", "--profile", profile, *arguments)
