# SPDX-License-Identifier: Apache-2.0
"""Makes the checkout's environment and what is built from its sources.

The environment holds exactly the locked packages. It is made under a lock that ends with the
process, and marked as finished last; what a killed run left behind is thrown away by the next.
Standard library only. What the system brings belongs in bootstrap_system.py.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import bootstrap_system
from bootstrap_system import SetupStopped, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bootstrap import Checkout

WHEELS = "FIELDGUIDE_WHEELS"
"""A folder with the packages, for computers without a network."""

_BUSY = b"busy"
_PACK_SOURCE = Path("resources", "content", "protection")
_PACK = Path("packs", "protection.pack")
_CATALOGUE = Path("catalogue", "current.json")


def set_up(checkout: Checkout) -> None:
    """Make whatever is missing; do nothing twice, and never two starts at once.

    Args:
        checkout: what to set up.

    Raises:
        SetupStopped: a system package is missing, or the packages could not be installed.
        OSError: the folder cannot be written to, or is full.
    """
    with _one_at_a_time(checkout.work_mark) as mark:
        if not checkout.environment_ready():
            bootstrap_system.prepare()
            _make_environment(checkout, mark)
        if not checkout.resources_ready():
            build_resources(checkout, mark.fileno())


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[BinaryIO]:
    """Hold the work mark; the system lets go of it when this process and its children end.

    The file's content is "busy" while the environment is being changed, so that whoever comes
    after a killed run knows that the environment cannot be trusted.
    """
    # Not "w": another start may be reading it.
    with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o644), "r+b", buffering=0) as mark:
        if not _try_lock(mark):
            say("Field Guide is being set up by another start; waiting for it.")
            _wait_for_lock(mark)
        yield mark


def _make_environment(checkout: Checkout, mark: BinaryIO) -> None:
    mark.seek(0)
    broken = mark.read() == _BUSY
    if broken:
        say("The last set-up was interrupted; making the environment anew.")
    wheels = _wheels()
    _write_mark(mark, _BUSY)
    checkout.environment_stamp.unlink(missing_ok=True)
    if broken or not _usable(checkout.python):
        if checkout.venv.exists():
            shutil.rmtree(checkout.venv)
        _create(checkout.venv, mark.fileno())
    say(f"Installing the Python packages of {checkout.lock.name} into .venv (once).")
    command = [checkout.python, "-m", "pip", "install", "--require-hashes", "--no-deps"]
    # A user-wide "--user" default would be refused inside an environment.
    command += ["--no-user", "--no-input", "--disable-pip-version-check", *wheels]
    if not sys.stderr.isatty():
        command.append("--quiet")  # errors are still shown; only the progress bars go
    if _run([*command, "-r", checkout.lock], mark.fileno()) != 0:
        # pip fetches and checks everything before it changes anything, so the environment is
        # as it was; only being killed leaves it in pieces.
        _write_mark(mark, b"")
        raise SetupStopped(_without_packages(checkout))
    _write_whole(checkout.environment_stamp, checkout.environment_text())
    _write_mark(mark, b"")


def _usable(python: Path) -> bool:
    """Whether an environment is there whose Python and pip work; a developer's own is kept."""
    check = "import pip, sys; sys.exit(sys.version_info < (3, 11) or sys.prefix == sys.base_prefix)"
    try:
        answer = subprocess.run([python, "-c", check], capture_output=True, check=False)
    except OSError:
        return False
    return answer.returncode == 0


def _create(venv: Path, mark: int) -> None:
    base = getattr(sys, "_base_executable", None) or sys.executable
    if _run([base, "-m", "venv", venv], mark) != 0:
        text = "Python could not make an environment in .venv; its own message stands above.\n"
        raise SetupStopped(text + "Check the free space and the access rights of this folder.")


def _wheels() -> list[str | Path]:
    """The options for installing from a folder, when one is named.

    Raises:
        SetupStopped: the folder is not there.
    """
    named = os.environ.get(WHEELS)
    if not named:
        return []
    folder = Path(named).resolve()
    if not folder.is_dir():
        raise SetupStopped(f"{WHEELS} names {folder}, which is not a folder. Check the path.")
    return ["--no-index", "--find-links", folder]


def _without_packages(checkout: Checkout) -> str:
    lock = checkout.lock.relative_to(checkout.root).as_posix()
    return (
        "\nThe Python packages could not be installed; pip's own message stands above.\n"
        "Without a network: on a computer that has one, with the same system and Python, run\n\n"
        f"    python3 -m pip download --no-deps -r {lock} -d wheels\n\n"
        f"in a copy of this folder, carry the folder wheels here, and start with {WHEELS}=wheels.\n"
        "With a network, and pip finds no matching version: this system is too old. It takes\n"
        "Windows 10, macOS 13, or Linux with glibc 2.34 (Debian 12, Ubuntu 22.04), or newer."
    )


def build_resources(checkout: Checkout, mark: int | None = None) -> None:
    """Compile the translations and build the content pack.

    What cannot be built is said and left out: whoever repairs a broken source needs the
    program to start, and the next start tries again.

    Args:
        checkout: where to build.
        mark: the work mark, kept by the programs that are started.

    Raises:
        OSError: the folder cannot be written to, or is full.
    """
    # Read before the work: what is edited meanwhile is noticed by the next start.
    text = checkout.resources_text()
    checkout.resources_stamp.unlink(missing_ok=True)
    names = _translations(checkout, mark)
    pack = _content_pack(checkout, mark)
    if names is not None and pack is not None:
        checkout.built.mkdir(parents=True, exist_ok=True)
        _write_whole(checkout.resources_stamp, text + "".join(f"{n}\n" for n in [*names, *pack]))


def _translations(checkout: Checkout, mark: int | None) -> list[str] | None:
    """Compile each .ts file; their names below `built`, None when that failed."""
    sources = sorted((checkout.root / "resources" / "i18n").glob("*.ts"))
    folder = checkout.built / "i18n"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [f"{source.stem}.qm" for source in sources]
    for old in folder.iterdir():
        if old.name not in wanted:
            old.unlink()
    lrelease = _lrelease(checkout.venv)
    if sources and lrelease is None:
        say("Translations were not built: lrelease is missing. The window speaks English only.")
        return None
    for source, name in zip(sources, wanted, strict=True):
        half = folder / f"{name}.part"
        if _run([lrelease or "", "-silent", source, "-qm", half], mark) != 0:
            say(f"The translation {source.name} could not be built; see above.")
            return None
        half.replace(folder / name)
    return [f"i18n/{name}" for name in wanted]


def _lrelease(venv: Path) -> Path | None:
    """Qt's translation compiler, which lies in the PySide6 package."""
    for package in sorted(venv.glob("[Ll]ib/**/site-packages/PySide6")):
        for place in ("lrelease", "lrelease.exe", "Qt/libexec/lrelease"):
            if (package / place).is_file():
                return package / place
    return None


def _content_pack(checkout: Checkout, mark: int | None) -> list[str] | None:
    """Build the bundled pack and its catalogue; their names, None when that failed."""
    if not (checkout.root / _PACK_SOURCE / "pack.yaml").is_file():
        return []
    out = checkout.built / _PACK
    out.parent.mkdir(parents=True, exist_ok=True)
    say("Building the content pack.")
    verb = ["-m", "fieldguide", "author", "build", _PACK_SOURCE, "--out", out]
    if _run([checkout.python, *verb], mark, cwd=checkout.root) != 0 or not out.is_file():
        say("The content pack could not be built; see above. Going on with what is there.")
        return None
    # The very catalogue that a first start would build: it is copied instead.
    verb = ["-m", "fieldguide", "_stock-catalogue", checkout.built / _CATALOGUE.parent, out.parent]
    if _run([checkout.python, *verb], mark, cwd=checkout.root) != 0:
        say("The catalogue could not be built; see above. The first start builds it instead.")
        return None
    return [_PACK.as_posix(), _CATALOGUE.as_posix()]


def _run(command: Sequence[str | Path], mark: int | None, cwd: Path | None = None) -> int:
    """Run a program of the set-up, its words on stderr; its exit code."""
    from bootstrap import MARKER  # noqa: PLC0415 - loaded by path, known by then

    # The work mark goes along: should this process be killed, the next start still waits for
    # the program it left behind.
    kept = () if mark is None or os.name == "nt" else (mark,)
    environment = {**os.environ, MARKER: "1"}
    return subprocess.run(
        command, stdout=2, cwd=cwd, env=environment, pass_fds=kept, check=False
    ).returncode


def _write_whole(path: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all, also after a power cut."""
    half = path.with_name(path.name + ".part")
    with half.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)


def _write_mark(mark: BinaryIO, text: bytes) -> None:
    mark.seek(0)
    mark.truncate()
    mark.write(text)
    os.fsync(mark.fileno())


if sys.platform == "win32":
    import msvcrt
    import time

    _PLACE = 1 << 20
    """Beyond the content, because Windows locks bytes and a locked one cannot be read."""

    def _try_lock(mark: BinaryIO) -> bool:
        mark.seek(_PLACE)
        try:
            msvcrt.locking(mark.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait_for_lock(mark: BinaryIO) -> None:
        while not _try_lock(mark):
            time.sleep(0.2)

else:
    import fcntl

    def _try_lock(mark: BinaryIO) -> bool:
        try:
            fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a file system without locks: better unguarded than not at all
        return True

    def _wait_for_lock(mark: BinaryIO) -> None:
        with suppress(OSError):
            fcntl.flock(mark, fcntl.LOCK_EX)
