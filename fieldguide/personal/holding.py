# SPDX-License-Identifier: Apache-2.0
"""Which copies of the personal database still hold a note that is to be deleted for good."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.files import sync_folder, trouble_with
from fieldguide.store.backup import listed, open_closed
from fieldguide.store.cipher import errors, key_for

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection
    from pathlib import Path

    from fieldguide.base.paths import Paths
    from fieldguide.store.backup import Reason
    from fieldguide.store.cipher import Key


@dataclass(frozen=True, slots=True)
class Holder:
    """A copy that holds a note, or may.

    Attributes:
        path: The file, or the folder of a damaged database that was set aside.
        at: When it was made; None where that is not known.
        reason: Why a backup was made; None for damaged data that were set aside.
        sure: Whether it was seen there; False where the copy cannot be read.
    """

    path: Path
    at: dt.datetime | None
    reason: Reason | None
    sure: bool


def holders(paths: Paths, uids: Collection[str], key: Key | None = None) -> tuple[Holder, ...]:
    """The copies that hold any of these notes or cannot be read, the newest first.

    `key` is what the data are opened with, if they are encrypted.
    """
    found: list[Holder] = []
    for backup in listed(paths.backups):
        held = _holds(backup.path, uids, key)
        if held is not False:
            found.append(Holder(backup.path, backup.at, backup.reason, bool(held)))
    for folder in sorted(paths.backups.glob("damaged-*"), reverse=True):
        held = _holds(folder / paths.personal_db.name, uids, key)
        if held is not False:
            found.append(Holder(folder, None, None, bool(held)))
    return tuple(found)


def _holds(path: Path, uids: Collection[str], key: Key | None) -> bool | None:
    """Whether a closed database has one of these notes; None where it cannot be read."""
    try:
        with closing(open_closed(path, key_for(path, key))) as connection:
            known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'note'").fetchone()
            # Before its second version a database had no notes.
            return known is not None and any(
                connection.execute("SELECT 1 FROM note WHERE uid = ?", (uid,)).fetchone()
                for uid in uids
            )
    except (*errors(), EnvironmentTrouble):
        return None


def remove(paths: Paths, holders: Collection[Holder]) -> None:
    """Delete copies.

    Raises:
        EnvironmentTrouble: One cannot be deleted; those before it are gone.
    """
    for holder in holders:
        try:
            if holder.reason is None:
                shutil.rmtree(holder.path)
            else:
                holder.path.unlink(missing_ok=True)
        except OSError as trouble:
            raise trouble_with(holder.path, trouble) from trouble
    if holders:
        sync_folder(paths.backups)
