# SPDX-License-Identifier: Apache-2.0
"""The door of a fresh checkout: makes it runnable, then hands over to its own Python.

`fieldguide/__main__.py` and `tests/__main__.py` load this file by path and call `ensure()`.
Here is only what looks (is everything in place?) and what hands over, so that an ordinary
start stays quick. What takes time is in bootstrap_system.py (libraries, fonts) and
bootstrap_install.py (environment, translations, content), read when something is missing.

Standard library only, and nothing here may import the package: it runs before either exists.
"""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from pathlib import Path

MARKER = "FIELDGUIDE_BOOTSTRAPPED"
"""Set for the process handed over to, and for its children: everything is in place already."""

LOCKS = {
    "requirements.txt": ("requirements.txt",),
    "requirements-dev.txt": ("requirements.txt", "requirements-dev.txt"),
}
"""Which locked lists an installed one covers: the tools' list holds the program's own."""

_ENVIRONMENT_FORM = "fieldguide environment 1"
_RESOURCES_FORM = "fieldguide resources 1"


class Checkout:
    """A checkout of the project: where its parts are, and whether they are in place."""

    def __init__(self, root: Path, lock: str = "requirements.txt") -> None:
        self.root = root
        self.lock = root / "packaging" / lock
        self.venv = root / ".venv"
        self.built = root / "resources" / "built"
        self.work_mark = root / ".venv.lock"
        scripts = "Scripts/python.exe" if os.name == "nt" else "bin/python"
        self.python = self.venv / scripts

    @property
    def environment_stamp(self) -> Path:
        """Says what the environment was made from; written last, so half of one has none."""
        return self.venv / "fieldguide-stamp"

    @property
    def resources_stamp(self) -> Path:
        """Says what the built resources were made from; written last."""
        return self.built / "stamp"

    def environment_text(self) -> str:
        """What the environment's stamp says when the environment is right.

        Raises:
            OSError: a locked list cannot be read.
        """
        lines = [_ENVIRONMENT_FORM, f"platform {_platform()}", f"python {self._interpreter()}"]
        for name in LOCKS[self.lock.name]:
            # Read as text: a checkout with other line ends holds the same list.
            text = (self.lock.parent / name).read_text("utf-8")
            lines.append(f"{name} {sha256(text.encode()).hexdigest()}")
        return "\n".join(lines) + "\n"

    def environment_ready(self) -> bool:
        """Whether the environment is whole and holds what this lock asks for.

        Raises:
            OSError: a locked list cannot be read.
        """
        try:
            stamp = self.environment_stamp.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return False
        wanted = self.environment_text().splitlines()
        return self.python.exists() and set(wanted) <= set(stamp.splitlines())

    def resources_text(self) -> str:
        """What the resources' stamp says when nothing was edited since they were built."""
        digest = sha256(_RESOURCES_FORM.encode())
        resources = self.root / "resources"
        for folder in (resources / "content", resources / "i18n"):
            for line in sorted(_listing(str(folder), "")):
                digest.update(line.encode("utf-8", "surrogateescape"))
        for area in ("content", "store", "catalogue"):
            for line in sorted(_listing(str(self.root / "fieldguide" / area), f"{area}/", ".py")):
                digest.update(line.encode("utf-8", "surrogateescape"))
        return f"{_RESOURCES_FORM}\n{digest.hexdigest()}\n"

    def resources_ready(self) -> bool:
        """Whether translations, pack and catalogue are built from the files as they are now."""
        try:
            stamp = self.resources_stamp.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return False
        # The stamp goes on with the names of what was built, so that a deleted file is noticed.
        head, names = stamp.splitlines()[:2], stamp.splitlines()[2:]
        return head == self.resources_text().splitlines() and all(
            (self.built / name).exists() for name in names
        )

    def _interpreter(self) -> str:
        """Which Python stands behind the environment; changes when the system's is upgraded."""
        target = os.path.realpath(self.python)
        if os.name != "nt":
            return target if os.path.exists(target) else "gone"  # noqa: PTH110 - a str already
        # On Windows the environment holds a launcher; the real one is named in its settings.
        try:
            settings = (self.venv / "pyvenv.cfg").read_text("utf-8")
        except OSError:
            return "gone"
        home = next((s.partition("=")[2].strip() for s in settings.splitlines() if "home" in s), "")
        return home if Path(home).is_dir() else "gone"


def ensure(root: Path, lock: str = "requirements.txt") -> None:
    """Return only inside a ready environment; set one up and start again in it otherwise.

    Args:
        root: the checkout's folder.
        lock: the locked list in `packaging/` that has to be installed.

    Raises:
        SystemExit: 2 when system packages are missing and may not be installed from here,
            1 when the set-up failed, 130 when it was interrupted; each after a sentence on
            stderr. On Windows also with the code of the program that was handed over to.
    """
    if os.environ.get(MARKER):
        return
    checkout = Checkout(root, lock)
    try:
        ready = checkout.environment_ready() and checkout.resources_ready()
        if not ready:
            _set_up(checkout)
    except OSError as trouble:
        say(f"Field Guide could not be set up in {root}: {trouble}.")
        say("Give this folder room and write access, or copy it to one that has; then start again.")
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        say("\nStopped. The next start carries on from here.")
        raise SystemExit(130) from None
    _hand_over(checkout, again=not ready)


def say(text: str) -> None:
    """Tell the person at the keyboard, leaving stdout to what the program itself prints."""
    print(text, file=sys.stderr, flush=True)


def _set_up(checkout: Checkout) -> None:
    """Do the slow part, one start at a time."""
    # Found by path like this file itself; nothing else is imported from that folder.
    sys.path.insert(0, str(Path(__file__).parent))
    import bootstrap_install  # noqa: PLC0415 - costs time, and is needed once
    from bootstrap_system import SetupStopped  # noqa: PLC0415 - as above

    try:
        bootstrap_install.set_up(checkout)
    except SetupStopped as stopped:
        say(str(stopped))
        raise SystemExit(stopped.code) from None
    finally:
        sys.path.pop(0)


def _hand_over(checkout: Checkout, *, again: bool) -> None:
    """Go on in the environment's Python: the same command line, in the same place."""
    os.environ[MARKER] = "1"
    inside = os.path.realpath(sys.prefix) == os.path.realpath(checkout.venv)
    if inside and not again:
        return
    command = [str(checkout.python), *sys.orig_argv[1:]]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - no shell is the point
    # Windows' exec returns to the shell before the new program ends, so wait for it instead.
    import subprocess  # noqa: PLC0415 - not needed anywhere else on the quick path

    with subprocess.Popen(command) as program:
        while True:
            try:
                raise SystemExit(program.wait())
            except KeyboardInterrupt:
                continue  # Ctrl+C reached the program as well; it decides.


def _platform() -> str:
    machine = os.uname().machine if hasattr(os, "uname") else os.environ["PROCESSOR_ARCHITECTURE"]
    return f"{sys.platform} {machine}"


def _listing(folder: str, prefix: str, only: str | None = None) -> list[str]:
    """Name, size and time of each file below a folder; with `only`, in it and of that ending."""
    lines: list[str] = []
    try:
        found = os.scandir(folder)
    except FileNotFoundError:
        return lines
    with found:
        for item in found:
            if item.is_dir(follow_symlinks=False):
                if only is None:
                    lines += _listing(item.path, f"{prefix}{item.name}/")
            elif only is None or item.name.endswith(only):
                facts = item.stat(follow_symlinks=False)
                lines.append(f"{prefix}{item.name}\0{facts.st_size}\0{facts.st_mtime_ns}\n")
    return lines
