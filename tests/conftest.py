# SPDX-License-Identifier: Apache-2.0
"""What every test gets: no real home, no display, no thread left behind."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

KEPT = {"FIELDGUIDE_BOOTSTRAPPED", "FIELDGUIDE_CORPORA"}
"""The project's own variables that reach the tests; the rest is the developer's business."""


def pytest_addoption(parser):
    parser.addoption("--onscreen", action="store_true", help="show the windows while testing")


def pytest_configure(config):
    # Before any test file imports Qt; without a display Qt's default would abort the run.
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory):
    """Point home and all that is derived from it at a folder that goes away."""
    home = tmp_path_factory.mktemp("home")
    places = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_STATE_HOME": home / ".local" / "state",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name in [n for n in os.environ if n.startswith("FIELDGUIDE_") and n not in KEPT]:
            patch.delenv(name)
        for name, place in places.items():
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            patch.setenv(name, str(place))
        yield home


@pytest.fixture(autouse=True)
def _no_thread_left():
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    while (left := _new_threads(before)) and time.monotonic() < deadline:
        left[0].join(0.05)
    if left:
        pytest.fail(f"threads left running: {', '.join(thread.name for thread in left)}")


def _new_threads(before):
    # Qt's pool threads, once they have run Python, stay listed as "dummy" threads for ever.
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and thread.is_alive()
        and not isinstance(thread, threading._DummyThread)
    ]


@pytest.fixture
def profile_dir(tmp_path):
    """An empty folder for a profile, closed to others as the real one is."""
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(scope="session")
def corpora():
    """The folder with large real texts, None where it is not: such tests then skip."""
    named = os.environ.get("FIELDGUIDE_CORPORA")
    folder = Path(named) if named else ROOT.parent / "shared" / "corpora"
    return folder if folder.is_dir() else None


@pytest.fixture
def python_run(tmp_path):
    """Run this Python on the repository's code in a child process, away from the checkout."""
    import subprocess  # noqa: PLC0415 - only for the tests that ask for it

    def run(*arguments, **options):
        options = {"capture_output": True, "text": True, "timeout": 120, "cwd": tmp_path} | options
        return subprocess.run([sys.executable, *arguments], check=False, **options)

    return run
