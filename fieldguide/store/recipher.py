# SPDX-License-Identifier: Apache-2.0
"""A database under another passphrase, or under none: a new file, proven, then put in place.

Every change goes this way, the change of a passphrase too. SQLCipher's own `rekey` changes the only
copy in place and can be proven only afterwards; a new file has a salt of its own, so that a copy
made under the older passphrase is never taken for one of today.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import closing, contextmanager
from itertools import zip_longest
from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.files import make_private_folder, sync_file, sync_folder, trouble_with
from fieldguide.store import cipher
from fieldguide.store.backup import is_sound, open_closed
from fieldguide.store.engine import BUSY_SECONDS, database_trouble

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Generator
    from pathlib import Path

    from fieldguide.store.cipher import Key

WORKSHOP = ".ciphering"
_BLOCK = 1 << 20


def exchange(
    database: Path,
    old: Key | None,
    new: Key | None,
    last: Callable[[sqlite3.Connection], None] | None = None,
) -> None:
    """Put a live database under another key, or under none, while nobody else has it open.

    Killed at any moment, what stands at `database` is whole and opens with one of the two; what was
    being made is swept at the next start.

    Args:
        database: The file; its log is folded in first.
        old: What opens it now.
        new: What shall open it.
        last: Writes into the new file before it is put in place.

    Raises:
        EnvironmentTrouble: `file-locked`: somebody has it open; `copy-differs`: the new file is not
            what it must be; or there is no room. Nothing was changed.
    """
    folder = database.with_name(WORKSHOP)
    sweep(database)
    make_private_folder(folder)
    ready = folder / database.name
    try:
        with closing(_connection(database, old)) as connection:
            _hold(connection, database)
            _export(connection, ready, new)
            _prove(connection, ready, new)
            if last is not None:
                with closing(_connection(ready, new)) as fresh:
                    last(fresh)
                if not is_sound(ready, new):
                    raise EnvironmentTrouble("copy-differs", path=str(database))
            sync_file(ready)
            if sys.platform == "win32":
                # An open file cannot be replaced there.
                connection.close()
            with _wiping(database, wanted=old is None):
                ready.replace(database)
                sync_folder(database.parent)
    except cipher.errors() as trouble:
        raise database_trouble(database, trouble) from trouble
    except OSError as trouble:
        raise trouble_with(database, trouble) from trouble
    finally:
        sweep(database)


def convert(source: Path, old: Key | None, target: Path, new: Key | None) -> None:
    """Write a closed database anew at `target` under another key, or under none, proven.

    `target` may be `source` itself; what stood there is there, whole, until it is replaced.

    Raises:
        EnvironmentTrouble: `copy-differs`, the source is damaged, or there is no room.
    """
    unfinished = target.with_name(f".{target.name}.tmp")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(_connection(source, old)) as connection:
            _export(connection, unfinished, new)
            _prove(connection, unfinished, new)
        sync_file(unfinished)
        if source == target and old is None:
            with _wiping(target, wanted=True):
                unfinished.replace(target)
        else:
            unfinished.replace(target)
        sync_folder(target.parent)
    except cipher.errors() as trouble:
        raise database_trouble(target, trouble) from trouble
    except OSError as trouble:
        raise trouble_with(target, trouble) from trouble
    finally:
        unfinished.unlink(missing_ok=True)


def sweep(database: Path) -> None:
    """Remove what a change that was killed left beside the database. Only who holds the profile."""
    shutil.rmtree(database.with_name(WORKSHOP), ignore_errors=True)


def wipe(path: Path) -> None:
    """Write zeros over a file, then delete it. What a disk keeps elsewhere is out of our reach.

    Raises:
        EnvironmentTrouble: It cannot be written or deleted.
    """
    try:
        with path.open("rb+") as stream:
            _overwrite(stream.fileno())
        path.unlink()
    except FileNotFoundError:
        return
    except OSError as trouble:
        raise trouble_with(path, trouble) from trouble


def _connection(path: Path, key: Key | None) -> sqlite3.Connection:
    return cipher.connect(str(path), key, timeout=BUSY_SECONDS)


def _hold(connection: sqlite3.Connection, database: Path) -> None:
    """Fold the log into the file and let nobody else open it.

    A log left behind would be played into the next file.
    """
    if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
        raise EnvironmentTrouble("file-locked", path=str(database))
    connection.execute("PRAGMA main.locking_mode=EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def _export(connection: sqlite3.Connection, target: Path, key: Key | None) -> None:
    # Made before SQLite does, as its owner's alone.
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    literal = "" if key is None else key.literal
    connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(target), literal))
    # The file counts only once it was proven and fsynced whole.
    connection.execute("PRAGMA fresh.journal_mode=OFF")
    connection.execute("PRAGMA fresh.synchronous=OFF")
    connection.execute("SELECT sqlcipher_export('fresh')")
    for name in ("user_version", "application_id"):
        value = connection.execute(f"PRAGMA main.{name}").fetchone()[0]
        connection.execute(f"PRAGMA fresh.{name} = {int(value)}")
    connection.execute("DETACH DATABASE fresh")


def _prove(connection: sqlite3.Connection, target: Path, key: Key | None) -> None:
    """Whether the copy can be read whole with its key, and holds the same rows."""
    if is_sound(target, key):
        with closing(open_closed(target, key)) as copy:
            if _shape(connection) == _shape(copy) and all(
                _rows_agree(connection, copy, name) for name in _tables(connection)
            ):
                return
    raise EnvironmentTrouble("copy-differs", path=str(target))


def _shape(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    wanted = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    version = connection.execute("PRAGMA user_version").fetchall()
    return [*version, *connection.execute(wanted)]


def _tables(connection: sqlite3.Connection) -> list[str]:
    wanted = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    return [name for (name,) in connection.execute(wanted)]


def _rows_agree(one: sqlite3.Connection, other: sqlite3.Connection, table: str) -> bool:
    every = f'SELECT * FROM "{table}"'  # noqa: S608 - a name out of the schema
    pairs = zip_longest(one.execute(every), other.execute(every))
    return all(mine == theirs for mine, theirs in pairs)


@contextmanager
def _wiping(path: Path, *, wanted: bool) -> Generator[None]:
    """Write zeros over what stands at `path` once another file has taken its name.

    Under its second name a killed program could no longer tell it from the one in use; an open file
    goes with its process.
    """
    if not wanted or sys.platform == "win32":
        yield
        return
    with path.open("rb+") as stream:
        yield
        if os.fstat(stream.fileno()).st_nlink == 0:
            _overwrite(stream.fileno())


def _overwrite(handle: int) -> None:
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(handle, bytes(min(left, _BLOCK)))
    os.fsync(handle)
