# SPDX-License-Identifier: Apache-2.0
"""Putting the personal database under a passphrase, another one, or none, with all its backups.

What is to become of the older backups stands in the database that takes the older one's place, so
that a start after a crash goes on with it.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import text

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.jobs import Progress, silent
from fieldguide.personal import backups
from fieldguide.personal.tables import SettingRow
from fieldguide.store import cipher, recipher
from fieldguide.store.backup import Reason, listed

if TYPE_CHECKING:
    import datetime as dt
    import sqlite3
    from pathlib import Path

    from fieldguide.base.jobs import Report
    from fieldguide.base.paths import Paths
    from fieldguide.personal.store import PersonalStore
    from fieldguide.store.cipher import Key

NAME = "backups-to-convert"
"""The setting that remembers it. It is about these files alone: it never leaves this laptop."""


class Older(StrEnum):
    """What becomes of the backups that were made before."""

    CONVERT = "convert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be done with backups under `key`, or plain ones where it is None."""

    older: Older
    key: Key | None

    def __str__(self) -> str:
        pair = ["", ""] if self.key is None else [self.key.raw.hex(), self.key.salt.hex()]
        return json.dumps([self.older, *pair])

    @classmethod
    def read(cls, value: str) -> _Wish:
        older, raw, salt = json.loads(value)
        key = cipher.Key(bytes.fromhex(raw), bytes.fromhex(salt)) if raw else None
        return cls(Older(older), key)


def change(  # noqa: PLR0913 - what is changed, into what, and what becomes of the rest
    paths: Paths,
    live: PersonalStore,
    new: Key | None,
    older: Older,
    now: dt.datetime,
    *,
    report: Report = silent,
) -> None:
    """Put the open database under `new`, or make it plain, then see to its backups.

    Killed at any moment, one passphrase opens the data, the older or the new one, and nothing is
    lost. Where something of the older state was left then, `settle` sees to it.

    Raises:
        EnvironmentTrouble: Somebody has the file open, or there is no room: nothing was changed.
            Or a backup could not be seen to: `settle` goes on with it.
    """
    settle(paths, live, now)
    old = live.key
    report(Progress("backup"))
    backups.make(paths, Reason.ENCRYPTION, now, old)
    wish = _Wish(older, old)

    def work() -> Key | None:
        sweep(paths)
        recipher.exchange(paths.personal_db, old, new, lambda fresh: _note(fresh, wish))
        return new

    report(Progress("copy"))
    live.exchange(work, now)
    report(Progress("backups"))
    settle(paths, live, now)


def settle(paths: Paths, live: PersonalStore, now: dt.datetime) -> bool:
    """Do what a change of the passphrase left to do with the older backups.

    Returns:
        Whether there was anything.

    Raises:
        EnvironmentTrouble: There is no room, or a file cannot be written: it is still to be done.
    """
    with live.reading() as session:
        row = session.get(SettingRow, NAME)
        wish = None if row is None else _Wish.read(row.value)
    if wish is None:
        return False
    key = live.key
    if wish.older is Older.DELETE:
        _make_sure(paths, key, now)
    for backup in listed(paths.backups):
        if not _opens(key, backup.path):
            _see_to(backup.path, wish, key)
    _make_sure(paths, key, now)
    if wish.key is None:
        _drop_plain_rest(paths)
    with live.writing() as session:
        # The older key is not to stay in a free corner of the file.
        session.execute(text("PRAGMA secure_delete = ON"))
        session.delete(session.get_one(SettingRow, NAME))
    return True


def sweep(paths: Paths) -> None:
    """Remove what a change or a restore that was killed left. Only who holds the profile."""
    recipher.sweep(paths.personal_db)
    shutil.rmtree(paths.profile / backups.WORKSHOP, ignore_errors=True)
    # On a medium that cannot be written they stay.
    with suppress(EnvironmentTrouble):
        _drop_unfinished(paths)


def _drop_unfinished(paths: Paths) -> None:
    """Backups that were killed half-way, and what SQLite had beside them."""
    for file in paths.backups.glob(".*.tmp*"):
        recipher.wipe(file)


def _note(fresh: sqlite3.Connection, wish: _Wish) -> None:
    fresh.execute("INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)", (NAME, str(wish)))


def _make_sure(paths: Paths, key: Key | None, now: dt.datetime) -> None:
    """Never without a backup in the state of today."""
    if not any(_opens(key, one.path) for one in listed(paths.backups)):
        backups.make(paths, Reason.ENCRYPTION, now, key)


def _opens(key: Key | None, path: Path) -> bool:
    """Whether a backup is in the state of the database itself."""
    if not cipher.is_encrypted(path):
        return key is None
    return key is not None and _fits(key, path)


def _see_to(path: Path, wish: _Wish, key: Key | None) -> None:
    is_plain = not cipher.is_encrypted(path)
    is_known = is_plain if wish.key is None else not is_plain and _fits(wish.key, path)
    if wish.older is Older.CONVERT and is_known and _converted(path, wish.key, key):
        return
    if is_plain:
        recipher.wipe(path)
    elif wish.older is Older.DELETE:
        path.unlink(missing_ok=True)
    # One under a third passphrase, which the user may still have, stays.


def _fits(key: Key, path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(cipher.SALT) == key.salt and cipher.fits(key, path)


def _converted(path: Path, old: Key | None, new: Key | None) -> bool:
    try:
        recipher.convert(path, old, path, new)
    except EnvironmentTrouble as trouble:
        if trouble.code not in {"copy-differs", "database-damaged"}:
            raise
        return False
    return True


def _drop_plain_rest(paths: Paths) -> None:
    """Damaged files that were set aside before there was a passphrase, and unfinished ones."""
    _drop_unfinished(paths)
    for folder in paths.backups.glob("damaged-*"):
        for file in folder.iterdir():
            recipher.wipe(file)
        folder.rmdir()
