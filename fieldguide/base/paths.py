# SPDX-License-Identifier: Apache-2.0
"""Where things are: the one module that knows.

A profile is one folder with everything a user has: nothing outside it is read or written, except
the program's own resources. `--profile DIR` names it, else a `fieldguide-data` folder beside a
packaged executable, else the system's folder for application data.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

APP = "fieldguide"
AUTHOR = "FieldGuide"
PORTABLE_FOLDER = "fieldguide-data"


def bundle_folder() -> Path:
    """The folder that holds `resources/` and `db/`: in a checkout, a wheel or a frozen program."""
    package = Path(__file__).resolve().parent.parent
    bundled = package / "_bundle"
    return bundled if bundled.is_dir() else package.parent


def default_profile() -> Path:
    """The profile used when none is named."""
    named = os.environ.get("FIELDGUIDE_DATA")
    if named:
        return Path(named)
    if getattr(sys, "frozen", False):
        portable = Path(sys.executable).resolve().parent / PORTABLE_FOLDER
        if portable.is_dir():
            return portable
    import appdirs  # noqa: PLC0415 - only a start without --profile needs it

    return Path(appdirs.user_data_dir(APP, AUTHOR))


@dataclass(frozen=True)
class Paths:
    """Every place of one profile, and of the program's own resources."""

    profile: Path

    @cached_property
    def bundle(self) -> Path:
        """The folder with `resources/` and `db/`."""
        return bundle_folder()

    @property
    def resources(self) -> Path:
        """Icons, styles, translations, help, bundled packs."""
        return self.bundle / "resources"

    @property
    def built(self) -> Path:
        """What is made from the sources before use: translations and packs."""
        return self.resources / "built"

    @property
    def bundled_packs(self) -> Path:
        """The packs that come with the program."""
        return self.built / "packs"

    @property
    def stocked_catalogue(self) -> Path:
        """The catalogue of these packs, built beforehand, so that a first start only copies it."""
        return self.built / "catalogue"

    @property
    def migrations(self) -> Path:
        """Alembic's scripts for the personal database."""
        return self.bundle / "db" / "personal"

    @property
    def catalogues(self) -> Path:
        """The catalogue's generations and the pointer to the current one."""
        return self.profile / "catalogue"

    @property
    def personal_db(self) -> Path:
        """The user's own data."""
        return self.profile / "personal.db"

    @property
    def backups(self) -> Path:
        """Backups of the user's own data."""
        return self.profile / "backups"

    @property
    def attachments(self) -> Path:
        """Files attached to checklist runs, encrypted, under random names."""
        return self.profile / "attachments"

    @property
    def opened_files(self) -> Path:
        """Attached files as they are, while another program shows them. Emptied at each start."""
        return self.profile / "opened"

    @property
    def device_ini(self) -> Path:
        """What belongs to this laptop: language, theme, size, geometry. Plain text, no ids."""
        return self.profile / "device.ini"

    @property
    def snapshot(self) -> Path:
        """The last page, for the first paint of the next start."""
        return self.profile / "snapshot.json"

    @property
    def snapshot_picture(self) -> Path:
        """How the last page looked, beside `snapshot`."""
        return self.profile / "snapshot.png"

    @property
    def inbox(self) -> Path:
        """Requests that a second start leaves for the first."""
        return self.profile / "inbox"

    @property
    def lock(self) -> Path:
        """The lock of the one window that may write."""
        return self.profile / "lock"

    @property
    def logs(self) -> Path:
        """What the program wrote about its own troubles. No titles, no texts of the user."""
        return self.profile / "logs"
