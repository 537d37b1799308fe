# SPDX-License-Identifier: Apache-2.0
"""What is in a backup of the personal database, putting one back, and saving what is readable.

All of it works on files, not in a session: it has to work where the database cannot be opened.
"""

from __future__ import annotations

import shutil
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.exc import DatabaseError

from fieldguide.base.errors import EnvironmentTrouble, FieldGuideError
from fieldguide.base.files import make_private_folder, sync_file, sync_folder, trouble_with
from fieldguide.personal.salvaging import save_rows
from fieldguide.personal.tables import HEAD
from fieldguide.store.backup import (
    Backup,
    Reason,
    copy_into,
    create,
    find,
    is_due,
    is_sound,
    listed,
    open_closed,
)
from fieldguide.store.cipher import errors, key_for
from fieldguide.store.engine import connect, database_trouble, open_personal
from fieldguide.store.migrate import Migration, bring_to_head
from fieldguide.store.recipher import convert

if TYPE_CHECKING:
    import datetime as dt
    import sqlite3
    from collections.abc import Generator
    from pathlib import Path

    from fieldguide.base.paths import Paths
    from fieldguide.personal.store import PersonalStore
    from fieldguide.store.cipher import Key

WORKSHOP = ".restoring"
COUNTED = ("bookmark", "note", "highlight", "contact", "run", "own_template")
"""The tables whose rows a user would call things of theirs."""


@dataclass(frozen=True, slots=True)
class Content:
    """What is in a personal database.

    Attributes:
        sound: Whether it can be read whole, and by this version of the program.
        counts: How many rows each table of `COUNTED` has; those it does not know are left out.
        encrypted: Whether it is under a passphrase.
        shut: Whether it is under one that was not given, so that nothing is known of it.
    """

    sound: bool
    counts: dict[str, int]
    encrypted: bool = False
    shut: bool = False


def look_into(path: Path, key: Key | None = None, passphrase: str = "") -> Content:
    """What is in a closed file: a backup.

    Args:
        path: The file.
        key: What opens the data, if they are encrypted.
        passphrase: Tried where that is not it.

    Raises:
        EnvironmentTrouble: `no-sqlcipher` or `no-cryptography`: it cannot be opened here.
    """
    try:
        own = key_for(path, key, passphrase)
    except EnvironmentTrouble as trouble:
        if trouble.code != "other-passphrase":
            raise
        return Content(False, {}, encrypted=True, shut=True)
    if not is_sound(path, own):
        return Content(False, {}, own is not None)
    try:
        with closing(open_closed(path, own)) as connection:
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            known = revision is not None and revision[0] <= HEAD
            return Content(known, _counts(connection), own is not None)
    except errors():
        return Content(False, {}, own is not None)


def look_into_live(paths: Paths, key: Key | None = None) -> Content:
    """What is in the database that is in use; nothing where it is damaged or not there."""
    uri = f"{paths.personal_db.resolve().as_uri()}?mode=ro"
    try:
        with closing(connect(uri, key, uri=True)) as connection:
            return Content(True, _counts(connection), key is not None)
    except errors():
        return Content(False, {}, key is not None)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    # The names are ours, from the constant above.
    asked = {name: f"SELECT count(*) FROM {name}" for name in COUNTED if name in known}  # noqa: S608 - our own names
    return {name: connection.execute(question).fetchone()[0] for name, question in asked.items()}


def make(paths: Paths, reason: Reason, now: dt.datetime, key: Key | None = None) -> Backup:
    """Back the personal database up now; the copy is encrypted if that is.

    Raises:
        EnvironmentTrouble: It is damaged, or there is no room. `no-personal-db`: nothing is there.
    """
    if not paths.personal_db.is_file():
        raise EnvironmentTrouble("no-personal-db", path=str(paths.personal_db))
    return create(paths.personal_db, paths.backups, reason, now, key)


def make_daily(paths: Paths, now: dt.datetime, key: Key | None = None) -> Backup | None:
    """Back it up if today's backup is missing.

    Raises:
        EnvironmentTrouble: As `make`.
    """
    if not paths.personal_db.is_file() or not is_due(paths.backups, now):
        return None
    return make(paths, Reason.DAILY, now, key)


def every(paths: Paths) -> tuple[Backup, ...]:
    """The backups there are, the newest first."""
    return listed(paths.backups)


def restore(  # noqa: PLR0913 - what is put back, and what opens it
    paths: Paths,
    number: int,
    now: dt.datetime,
    live: PersonalStore | None = None,
    *,
    key: Key | None = None,
    passphrase: str = "",
) -> Backup:
    """Put a backup in place of the present data, after checking it and keeping those.

    A sound database is replaced in one transaction, under the connections that are open; a damaged
    one is set aside whole. After a crash either the old data are in place, damaged if they were
    (their log may then be set aside already), or the backup's. What is put back is under the
    passphrase of the present data, or plain as they are; where those cannot be opened, as it was.

    Args:
        paths: The profile.
        number: Which backup.
        now: The moment.
        live: The store that is open on the data, if one is: it goes on with what was put back.
        key: What opens the present data, if they are encrypted.
        passphrase: Opens the backup where that is not it.

    Returns:
        The backup that was put back.

    Raises:
        NotFound: There is no such backup.
        EnvironmentTrouble: `backup-damaged`, or there is no room; `other-passphrase`: the backup's
            was not given. The data are as they were.
    """
    backup = find(paths.backups, number)
    own = key_for(backup.path, key, passphrase)
    if not look_into(backup.path, own).sound:
        raise EnvironmentTrouble("backup-damaged", path=str(backup.path))
    then = key if live is not None or look_into_live(paths, key).sound else own
    with _workshop(paths) as ready:
        # Copied before the present state is kept: that may prune the one to be restored.
        if own == then:
            try:
                shutil.copyfile(backup.path, ready)
            except OSError as trouble:
                raise trouble_with(ready, trouble) from trouble
        else:
            convert(backup.path, own, ready, then)
        _bring_on(ready, paths, now, then)
        _put_in_place(ready, paths, now, then, live)
    return backup


def salvage(paths: Paths, now: dt.datetime, key: Key | None = None) -> dict[str, int]:
    """Put what can be read of a damaged database in its place; the damaged files are set aside.

    Returns:
        How many rows of each table of `COUNTED` were saved.

    Raises:
        EnvironmentTrouble: There is nothing, or no room. The data are as they were.
    """
    if not paths.personal_db.is_file():
        raise EnvironmentTrouble("no-personal-db", path=str(paths.personal_db))
    with _workshop(paths) as ready:
        _bring_on(ready, paths, now, key)
        save_rows(paths, ready, key)
        found = look_into(ready, key)
        if not found.sound:
            raise EnvironmentTrouble("database-damaged", path=str(paths.personal_db))
        _put_in_place(ready, paths, now, key)
    return found.counts


@contextmanager
def _workshop(paths: Paths) -> Generator[Path]:
    """A file in a private folder beside the database, where the next state is made ready."""
    folder = paths.profile / WORKSHOP
    shutil.rmtree(folder, ignore_errors=True)
    make_private_folder(folder)
    try:
        yield folder / "personal.db"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _bring_on(path: Path, paths: Paths, now: dt.datetime, key: Key | None) -> None:
    """Make a file a database of today, closed and in one piece."""
    engine = open_personal(path, key)
    try:
        # The original is the backup of this copy, so what the migration would keep goes with it.
        plan = Migration(path, paths.migrations, HEAD, path.parent / "backups", key)
        bring_to_head(engine, plan, now)
    except DatabaseError as trouble:
        raise database_trouble(path, trouble.orig or trouble) from trouble
    finally:
        engine.dispose()


def _put_in_place(
    ready: Path,
    paths: Paths,
    now: dt.datetime,
    key: Key | None,
    live: PersonalStore | None = None,
) -> None:
    if not is_sound(ready, key):
        raise EnvironmentTrouble("backup-damaged", path=str(ready))
    try:
        make(paths, Reason.RESTORE, now, key)
    except FieldGuideError as trouble:
        told = trouble.code in {"database-damaged", "backup-damaged", "no-personal-db"}
        # Damage may look like anything to SQLite, a full disk among it.
        if not told and _is_whole(paths, key):
            raise
        # An open connection stays with its file under any name: what it wrote would be lost.
        let_go = live.drop_connections if live is not None else lambda: None
        let_go()
        try:
            _make_durable(ready)
            _set_aside(paths, now)
            _move_in(ready, paths)
        finally:
            let_go()
    else:
        copy_into(ready, paths.personal_db, key)


def _is_whole(paths: Paths, key: Key | None) -> bool:
    """Whether the present data are sound, with what stands in their log."""
    try:
        with closing(connect(str(paths.personal_db), key)) as connection:
            return connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    except errors():
        return False


def _make_durable(ready: Path) -> None:
    try:
        ready.chmod(0o600)
        sync_file(ready)
    except OSError as trouble:
        raise trouble_with(ready, trouble) from trouble


def _set_aside(paths: Paths, now: dt.datetime) -> None:
    """Keep the damaged files: somebody may still read something in them.

    The database gets a second name and keeps its own until the next one takes it: where there is
    none, a start would make an empty one.
    """
    folder = paths.backups / f"damaged-{now:%Y%m%dT%H%M%S%f}"
    make_private_folder(folder)
    try:
        if paths.personal_db.exists():
            _keep(paths.personal_db, folder / paths.personal_db.name)
        # The log goes before the next file comes: it must not be played into that.
        for name in ("personal.db-wal", "personal.db-shm"):
            file = paths.profile / name
            if file.exists():
                file.replace(folder / name)
        sync_folder(folder)
        sync_folder(paths.profile)
    except OSError as trouble:
        raise trouble_with(folder, trouble) from trouble


def _keep(file: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(file)
    except OSError:
        # FAT and exFAT know no second name.
        shutil.copyfile(file, kept)
        sync_file(kept)


def _move_in(ready: Path, paths: Paths) -> None:
    try:
        ready.replace(paths.personal_db)
        sync_folder(paths.profile)
    except OSError as trouble:
        raise trouble_with(paths.personal_db, trouble) from trouble
