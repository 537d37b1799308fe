# SPDX-License-Identifier: Apache-2.0
"""What belongs to this laptop and not to the user: language, theme, size, geometry. A plain file.

Never an id, a title or a query goes in here: the file is readable even where personal data are
encrypted. Nothing of SQLAlchemy is imported, since the window reads this before its first paint.
"""

from __future__ import annotations

import configparser
import re
from typing import TYPE_CHECKING

from fieldguide.base.files import make_private_folder, write_whole

if TYPE_CHECKING:
    from pathlib import Path

_SECTION = "device"
_PANES = "panes"
LANGUAGES = ("system", "en", "fr", "es", "ar")
THEMES = ("system", "light", "dark")
IDLE_MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)
"""After how many minutes without a key or the mouse the window covers itself; 0 is never."""
LOCK_MINUTES = 10
"""As `IDLE_MINUTES`, for data under a passphrase where nothing was chosen."""
HIDE_KEY = "F9"
MIN_SIZE, MAX_SIZE = 100, 200
_CODE = re.compile("[a-z]{2,3}")


class DeviceSettings:
    """The settings of this laptop. What is missing or senseless in the file is its default."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = configparser.ConfigParser(interpolation=None, strict=False)
        try:
            # Editors on Windows put a mark in front.
            self._values.read(path, encoding="utf-8-sig")
        except (configparser.Error, UnicodeDecodeError, OSError):
            # A damaged file costs the window's size, not the start.
            self._values = configparser.ConfigParser(interpolation=None, strict=False)
        for section in (_SECTION, _PANES):
            if not self._values.has_section(section):
                self._values.add_section(section)

    def save(self) -> None:
        """Write the file whole.

        Raises:
            EnvironmentTrouble: The profile cannot be written.
        """
        lines: list[str] = []
        for section in (_SECTION, _PANES):
            lines.append(f"[{section}]")
            values = sorted(self._values.items(section))
            lines += [f"{name} = {' '.join(value.split())}" for name, value in values]
        make_private_folder(self._path.parent)
        write_whole(self._path, ("\n".join(lines) + "\n").encode(errors="replace"))

    @property
    def language(self) -> str:
        """The interface's language: `system` or one of `LANGUAGES`."""
        return self._choice("language", LANGUAGES)

    @language.setter
    def language(self, value: str) -> None:
        self._set("language", value)

    @property
    def content_language(self) -> str:
        """The language guidance is read in: `system` (as the interface) or an ISO 639-1 code."""
        value = self._values.get(_SECTION, "content_language", fallback="system")
        return value if _CODE.fullmatch(value) else "system"

    @content_language.setter
    def content_language(self, value: str) -> None:
        self._set("content_language", value)

    @property
    def beside(self) -> str:
        """The language shown beside the text: a code, `auto` for the next best, empty for none."""
        value = self._values.get(_SECTION, "beside", fallback="")
        return value if value == "auto" or _CODE.fullmatch(value) else ""

    @beside.setter
    def beside(self, value: str) -> None:
        self._set("beside", value)

    @property
    def theme(self) -> str:
        """`system`, `light` or `dark`."""
        return self._choice("theme", THEMES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._set("theme", value)

    @property
    def size(self) -> int:
        """The size of everything in percent, 100 to 200."""
        try:
            value = self._values.getint(_SECTION, "size", fallback=MIN_SIZE)
        except ValueError:
            return MIN_SIZE
        return max(MIN_SIZE, min(MAX_SIZE, value))

    @size.setter
    def size(self, value: int) -> None:
        self._set("size", str(value))

    @property
    def geometry(self) -> str:
        """The window's place on the screen, as Qt's own bytes in base64."""
        return self._values.get(_SECTION, "geometry", fallback="")

    @geometry.setter
    def geometry(self, value: str) -> None:
        self._set("geometry", value)

    @property
    def page(self) -> str:
        """The page that was open last: its name only."""
        return self._values.get(_SECTION, "page", fallback="")

    @page.setter
    def page(self, value: str) -> None:
        self._set("page", value)

    @property
    def first_run_done(self) -> bool:
        """Whether the user has seen the first page of all."""
        return self._values.get(_SECTION, "first_run_done", fallback="no") == "yes"

    @first_run_done.setter
    def first_run_done(self, value: bool) -> None:
        self._set("first_run_done", "yes" if value else "no")

    @property
    def no_trace(self) -> bool:
        """Whether nothing is kept of what was read: no history, no picture of the last page."""
        return self._values.get(_SECTION, "no_trace", fallback="no") == "yes"

    @no_trace.setter
    def no_trace(self, value: bool) -> None:
        self._set("no_trace", "yes" if value else "no")

    @property
    def lock_minutes(self) -> int | None:
        """After how many idle minutes to lock or hide, 0 for never; None if it was not chosen."""
        try:
            value = self._values.getint(_SECTION, "lock_minutes", fallback=-1)
        except ValueError:
            return None
        return value if value in IDLE_MINUTES else None

    @lock_minutes.setter
    def lock_minutes(self, value: int | None) -> None:
        self._set("lock_minutes", "" if value is None else str(value))

    def idle_minutes(self, *, encrypted: bool) -> int:
        """After how many idle minutes a window locks or hides: as chosen, else as is usual."""
        if self.lock_minutes is not None:
            return self.lock_minutes
        return LOCK_MINUTES if encrypted else 0

    @property
    def hide_key(self) -> str:
        """The key that hides everything, as Qt writes it everywhere (`Ctrl+Shift+H`)."""
        return self._values.get(_SECTION, "hide_key", fallback=HIDE_KEY) or HIDE_KEY

    @hide_key.setter
    def hide_key(self, value: str) -> None:
        self._set("hide_key", value)

    @property
    def case_reminder(self) -> bool:
        """Whether a note that looks like a person's data gets a reminder."""
        return self._values.get(_SECTION, "case_reminder", fallback="yes") != "no"

    @case_reminder.setter
    def case_reminder(self, value: bool) -> None:
        self._set("case_reminder", "yes" if value else "no")

    def pane(self, name: str) -> str:
        """How a pane was divided, as Qt's own bytes in base64; empty if never."""
        return self._values.get(_PANES, name, fallback="")

    def set_pane(self, name: str, value: str) -> None:
        """Remember how a pane is divided."""
        self._values.set(_PANES, name, value)

    def _choice(self, name: str, allowed: tuple[str, ...]) -> str:
        value = self._values.get(_SECTION, name, fallback=allowed[0])
        return value if value in allowed else allowed[0]

    def _set(self, name: str, value: str) -> None:
        self._values.set(_SECTION, name, value)
