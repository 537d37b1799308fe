# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to the first paint, to the settled window, and the memory then.

Under Xvfb where it is installed and no display is there (the offscreen plug-in paints differently),
in turn with the reference, as child processes. The profile shows its last page, an entry.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from fieldguide.base.paths import Paths
from tests.benchmarks.table import Line, Options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROUNDS = 7
KINDS = ("bare", "reference", "ours")


def measure(_options: Options) -> Iterable[Line]:
    with display() as screen, tempfile.TemporaryDirectory() as folder:
        profile = _used_profile(Path(folder) / "profile")
        _run("leave", profile, screen)
        first_start = _first_start(Path(folder) / "new")
        found: dict[str, list[dict[str, float]]] = {kind: [] for kind in KINDS}
        for turn in range(ROUNDS + 1):
            for kind in KINDS:
                seen = _run(kind, profile, screen)
                if turn:  # the first round warms the file cache
                    found[kind].append(seen)
    yield from _lines(found, screen)
    yield Line(
        "start",
        "first start with the bundled pack, to an answer",
        "",
        f"{first_start:.2f} s",
        "under 2 s",
        first_start < 2,
    )


def _lines(found: dict[str, list[dict[str, float]]], screen: dict[str, str]) -> Iterator[Line]:
    where = "Xvfb" if "DISPLAY" in screen else screen.get("QT_QPA_PLATFORM", "display")
    goals = {
        "first": ("first paint", "s", 1.5),
        "settled": ("settled (looks as in the end)", "s", 2.2),
        "quiet": ("last paint (every control alive)", "s", None),
        "pss": ("memory (PSS)", "MB", 1.8),
    }
    for name, (words, unit, most) in goals.items():
        values = {kind: median(one[name] for one in found[kind]) for kind in KINDS}
        ratio = values["ours"] / values["reference"]
        said = " / ".join(f"{values[kind]:.2f}" for kind in KINDS)
        yield Line(
            "start",
            f"{words}: bare / reference / ours ({where})",
            "",
            f"{said} {unit}, {ratio:.2f} x",
            f"at most {most} x" if most else "",
            ratio <= most if most else None,
        )


def _run(kind: str, profile: Path, screen: dict[str, str]) -> dict[str, float]:
    # A laptop keeps compiled modules; a tester may have told Python not to.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **kept,
        **screen,
        "FIELDGUIDE_BOOTSTRAPPED": "1",
        "FG_STARTED": str(time.monotonic()),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.watch", kind, str(profile)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def _used_profile(folder: Path) -> Path:
    """A profile that was left on an entry, as the window leaves it."""
    from fieldguide.gui.demo import fill_profile, read_demo
    from fieldguide.personal.device import DeviceSettings

    paths = Paths(folder)
    fill_profile(paths, read_demo(paths.resources))
    device = DeviceSettings(paths.device_ini)
    device.first_run_done, device.language, device.page = True, "en", "topics"
    device.save()
    return folder


def _first_start(folder: Path) -> float:
    start = time.perf_counter()
    environment = {**os.environ, "FIELDGUIDE_BOOTSTRAPPED": "1"}
    command = [sys.executable, "-m", "fieldguide", "--profile", str(folder), "topics"]
    subprocess.run(command, env=environment, capture_output=True, timeout=120, check=True)
    return time.perf_counter() - start


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Variables that give a child a screen."""
    if os.environ.get("DISPLAY") or not shutil.which("Xvfb"):
        yield {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1400x900x24",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as stream:
            number = stream.readline().strip()
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
