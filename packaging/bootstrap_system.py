# SPDX-License-Identifier: Apache-2.0
"""What the system itself has to bring: Qt's libraries, Python's venv, fonts.

Looks for what is missing, installs it on Debian and its relatives when that is allowed without
asking, and otherwise says the one command that does. Standard library only. Nothing about the
project's own environment belongs here.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    # From here on for a window under X11; without them Qt aborts instead of explaining.
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt loads on Linux, and the Debian package that brings it."""

FONTS = {
    "Inter": "fonts-inter",
    "NotoSans": "fonts-noto-core",
    "NotoSansArabic": "fonts-noto-core",
}
"""How the wanted fonts' files begin, and the Debian package that brings them."""

FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("~/.local/share/fonts"),
    Path("~/.fonts"),
)

_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")


class SetupStopped(Exception):
    """The set-up cannot go on; the text says why and what to do next."""

    def __init__(self, text: str, code: int = 1) -> None:
        super().__init__(text)
        self.code = code


def say(text: str) -> None:
    """Tell the person at the keyboard, leaving stdout to what the program itself prints."""
    print(text, file=sys.stderr, flush=True)


def missing_libraries(libraries: Mapping[str, str] = LIBRARIES) -> list[str]:
    """The sonames that cannot be loaded here, in the order of the table."""
    missing: list[str] = []
    for soname in libraries:
        try:
            ctypes.CDLL(soname)
        except OSError:
            missing.append(soname)
    return missing


def missing_fonts(folders: Iterable[Path] = FONT_FOLDERS) -> list[str]:
    """The wanted fonts of which no file lies in any font folder."""
    names = [
        name
        for folder in folders
        for _, _, files in os.walk(folder.expanduser())
        for name in files
        if name.lower().endswith((".ttf", ".otf", ".ttc"))
    ]
    # "NotoSans-Regular.ttf", "NotoSans[wght].ttf", "Inter.ttc"; but not "NotoSansThai-…".
    stems = {name[: -len(".ttf")].replace("[", "-").replace("Variable", "-") for name in names}
    families = {stem.partition("-")[0] for stem in stems}
    return [font for font in FONTS if font not in families]


def venv_package() -> str | None:
    """The Debian package Python needs before it can make environments; None when it can."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return None
    own = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    if own == os.path.realpath("/usr/bin/python3"):
        return "python3-venv"
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def administrator(euid: int) -> list[str] | None:
    """What to put before a command to run it as root without a question; None if impossible."""
    if euid == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and _quiet([sudo, "-n", "true"]):
        # sudo starts with a clean environment: hand on how to reach the mirrors.
        kept = [f"{k}={v}" for k, v in os.environ.items() if k.lower().endswith("_proxy")]
        return [sudo, "-n", "env", *kept]
    return None


def prepare(libraries: Mapping[str, str] = LIBRARIES, euid: int | None = None) -> None:
    """Bring in what is missing, or say how.

    Args:
        libraries: sonames to look for, and their Debian packages.
        euid: who is asking; the present user when None.

    Raises:
        SetupStopped: something the program cannot do without is missing and could not be
            installed from here (code 2); the text holds the command that installs it.
    """
    if not sys.platform.startswith("linux"):
        return
    missing, venv, fonts = missing_libraries(libraries), venv_package(), missing_fonts()
    needed = _unique([*([venv] if venv else []), *(libraries[soname] for soname in missing)])
    wished = _unique(FONTS[font] for font in fonts)
    if not needed and not wished:
        return
    if not (shutil.which("apt-get") and shutil.which("dpkg")):  # some RPM systems have an apt too
        _explain_elsewhere(missing, fonts, without_venv=venv is not None)
        return
    prefix = administrator(os.geteuid() if euid is None else euid)
    if prefix is None:
        _ask(needed, wished)
        return
    installed = _install(prefix, needed, wished)
    importlib.invalidate_caches()
    still = [libraries[soname] for soname in missing_libraries(libraries)]
    if installed and not still and not venv_package():
        return
    if needed:
        text = f"These system packages could not be installed: {' '.join(needed)}.\n"
        text += "Read what apt-get says above, or ask the person who looks after this computer."
        raise SetupStopped(text, 2)
    say("The fonts could not be installed; Field Guide goes on with the ones that are here.")


def _ask(needed: Sequence[str], wished: Sequence[str]) -> None:
    """Say the one command; stop only where the program could not run without it."""
    packages = [*needed, *wished]
    line = sudo = "sudo " if shutil.which("sudo") else ""
    line += " ".join([*_INSTALL, *packages])
    if not _known([], packages):
        line = f"{sudo}apt-get update && {line}"
    if not needed:
        say(f"Without these fonts text looks plainer than it should. To add them:\n\n{line}\n")
        return
    text = "Field Guide needs system packages that are missing here, and this user may not\n"
    text += "install them. Have an administrator (root) run this line, then start again:\n\n"
    raise SetupStopped(f"{text}{line}", 2)


def _explain_elsewhere(missing: Sequence[str], fonts: Sequence[str], *, without_venv: bool) -> None:
    """On a system without apt: name what is missing in words that any system's search knows."""
    if missing:
        say(f"Missing libraries, without which the window may not open: {' '.join(missing)}.")
        say("Install them with this system's package manager. Going on with the set-up.")
    if fonts:
        say(f"Missing fonts: {' '.join(fonts)}. Text looks plainer without them.")
    if without_venv:
        text = "This Python cannot make environments: its venv or ensurepip module is missing.\n"
        text += "Install them with this system's package manager, then start again."
        raise SetupStopped(text, 2)


def _install(prefix: list[str], needed: list[str], wished: list[str]) -> bool:
    """Install with apt, saying first what; False when apt failed."""
    packages = [*needed, *wished]
    say(f"Installing system packages (once): {' '.join(packages)}")
    fresh = False
    # A set-up that was killed while dpkg was at work leaves packages it must finish first.
    if not _quiet([*prefix, "dpkg", "--configure", "-a"]):
        _apt(prefix, ["apt-get", "install", "-y", "--fix-broken"])
    if not _known(prefix, packages):
        _apt(prefix, ["apt-get", "update"])
        fresh = True
        if needed and not _known(prefix, packages):
            packages = needed  # a release without these fonts must not cost the libraries
    if _apt(prefix, [*_INSTALL, *packages]):
        return True
    if fresh:
        return False
    # Old package lists name files that the mirror no longer has.
    _apt(prefix, ["apt-get", "update"])
    return _apt(prefix, [*_INSTALL, *packages])


def _known(prefix: list[str], packages: Sequence[str]) -> bool:
    """Whether apt's lists, as they are, would find all these packages."""
    return _quiet([*prefix, *_INSTALL, "--simulate", *packages])


def _quiet(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _apt(prefix: list[str], command: Sequence[str]) -> bool:
    # "env" carries the setting through sudo as well; apt's talk belongs on stderr. Updates in
    # the background hold dpkg's lock for a while after a machine starts: wait for them.
    line = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *command, "-q"]
    line += ["-o", "DPkg::Lock::Timeout=300"]
    sys.stderr.flush()
    return subprocess.run(line, stdout=2, stdin=subprocess.DEVNULL, check=False).returncode == 0


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
