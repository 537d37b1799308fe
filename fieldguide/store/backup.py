# SPDX-License-Identifier: Apache-2.0
"""Backups of a database: whole copies, verified, in a folder that keeps itself small.

A backup's name holds its number, the moment and the reason: `00012-20261124T093000Z-daily.db`. The
number alone decides which is newer, since the clock of a field laptop may say anything.
"""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble, NotFound
from fieldguide.base.files import make_private_folder, sync_file, sync_folder, trouble_with
from fieldguide.store.engine import database_trouble

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

DAYS, WEEKS, FEWEST, OTHERS = 5, 4, 3, 5
UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises about a damaged file; the second where its own words quote the damage."""
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(?P<number>\d{5,9})-(?P<at>\d{8}T\d{6}Z)-(?P<reason>[a-z]+)\.db")


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    WANTED = "wanted"
    MIGRATION = "migration"
    RESTORE = "restore"
    IMPORT = "import"
    ENCRYPTION = "encryption"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in its folder. `number` names it and grows; `at` is what the clock said, in UTC."""

    number: int
    at: dt.datetime
    reason: Reason
    path: Path
    size: int


def back_up(database: Path, target: Path) -> None:
    """Copy a live database to `target` through SQLite's own `VACUUM INTO`, verified and durable.

    Raises:
        EnvironmentTrouble: There is no room, a folder cannot be written, the database or the copy
            is damaged. What stood at `target` is then still there.
    """
    make_private_folder(target.parent)
    unfinished = target.with_name(f".{target.name}.tmp")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("VACUUM INTO ?", (str(unfinished),))
        unfinished.chmod(0o600)
        if not is_sound(unfinished):
            raise EnvironmentTrouble("backup-damaged", path=str(target))
        sync_file(unfinished)
        unfinished.replace(target)
        sync_folder(target.parent)
    except UNREADABLE as trouble:
        raise database_trouble(target, trouble) from trouble
    except OSError as trouble:
        raise trouble_with(target, trouble) from trouble
    finally:
        unfinished.unlink(missing_ok=True)


def create(database: Path, folder: Path, reason: Reason, now: dt.datetime) -> Backup:
    """Make a backup, then let go of those that the rules no longer keep.

    Raises:
        EnvironmentTrouble: As `back_up`.
    """
    number = max((one.number for one in listed(folder)), default=0) + 1
    target = folder / f"{number:05}-{now.astimezone(dt.UTC):{_STAMP}}-{reason}.db"
    back_up(database, target)
    prune(folder)
    return find(folder, number)


def listed(folder: Path) -> tuple[Backup, ...]:
    """Every backup of a folder, the newest first. Other files are none of ours."""
    try:
        files = sorted(folder.iterdir())
    except OSError:
        return ()
    found = [backup for file in files if (backup := _read_name(file)) is not None]
    return tuple(sorted(found, key=lambda one: one.number, reverse=True))


def find(folder: Path, number: int) -> Backup:
    """The backup of this number.

    Raises:
        NotFound: `no-backup`.
    """
    for backup in listed(folder):
        if backup.number == number:
            return backup
    raise NotFound("no-backup", number=number)


def _read_name(file: Path) -> Backup | None:
    match = _NAME.fullmatch(file.name)
    if match is None or file.is_symlink() or not file.is_file():
        return None
    try:
        reason = Reason(match["reason"])
        at = dt.datetime.strptime(match["at"], _STAMP).replace(tzinfo=dt.UTC)
        size = file.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(int(match["number"]), at, reason, file, size)


def is_due(folder: Path, now: dt.datetime) -> bool:
    """Whether the newest backup is not of today: also where the clock went back."""
    newest = next(iter(listed(folder)), None)
    return newest is None or newest.at.date() != now.astimezone(dt.UTC).date()


def is_sound(path: Path) -> bool:
    """Whether a closed database file can be read whole."""
    try:
        with closing(open_closed(path)) as connection:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except UNREADABLE:
        return False
    return answer == ("ok",)


def open_closed(path: Path) -> sqlite3.Connection:
    """A connection that only reads a file which nobody writes; it leaves nothing beside it."""
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None)


def prune(folder: Path) -> None:
    """Let go of old backups.

    Kept are the newest of each of 5 days and of 4 weeks, the 5 newest that were not made by the
    day, and never fewer than 3 that can be read, whatever the clock said when they were made. A
    backup that cannot be removed stays; that is no trouble.
    """
    every = listed(folder)
    kept = _wanted(every)
    sound = sum(1 for one in every if one.number in kept and is_sound(one.path))
    for backup in every:
        if backup.number in kept:
            continue
        if sound < FEWEST and is_sound(backup.path):
            sound += 1
            continue
        try:
            backup.path.unlink()
        except OSError:
            continue


def _wanted(every: Sequence[Backup]) -> frozenset[int]:
    """The numbers of those that the ring holds, given all of them, the newest first."""
    days = _first_of(((one.at.date(), one.number) for one in every), DAYS)
    weeks = _first_of(((one.at.isocalendar()[:2], one.number) for one in every), WEEKS)
    others = [one.number for one in every if one.reason is not Reason.DAILY][:OTHERS]
    return frozenset({*days, *weeks, *others, *(one.number for one in every[:1])})


def _first_of(pairs: Iterable[tuple[object, int]], most: int) -> list[int]:
    first: dict[object, int] = {}
    for period, number in pairs:
        first.setdefault(period, number)
    return list(first.values())[:most]


def copy_into(source: Path, database: Path) -> None:
    """Put the content of `source` into a sound database in one transaction.

    Other connections to it see the old content, then the new. After a crash it holds one of the
    two.

    Raises:
        EnvironmentTrouble: What SQLite or the disk said; the database is as it was.
    """
    try:
        with (
            closing(open_closed(source)) as old,
            closing(sqlite3.connect(database, isolation_level=None)) as live,
        ):
            live.execute("PRAGMA synchronous=FULL")
            old.backup(live)
            live.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except UNREADABLE as trouble:
        raise database_trouble(database, trouble) from trouble
