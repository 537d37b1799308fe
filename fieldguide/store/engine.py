# SPDX-License-Identifier: Apache-2.0
"""Engines for the two sorts of database: one that is only read, one that is the user's own.

SQLAlchemy's legacy transaction mode for sqlite3 does not roll back DDL. Its documented recipe is
used
instead: the driver is in autocommit mode and BEGIN is sent by the begin event, so that a migration
and its version stamp roll back together.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool, QueuePool, StaticPool

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.files import trouble_with
from fieldguide.store import cipher

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from fieldguide.store.cipher import Key

BUSY_SECONDS = 5.0
_UNDECODED = "Could not decode to UTF-8"


def _uri(path: Path, mode: str) -> str:
    return f"{path.resolve().as_uri()}?{mode}"


def connect(address: str | Path, key: Key | None = None, **options: Any) -> sqlite3.Connection:  # noqa: ANN401 - as sqlite3.connect
    """A connection in autocommit mode to a plain file, or with its key to an encrypted one.

    Raises:
        EnvironmentTrouble: `no-sqlcipher`.
    """
    if key is None:
        return sqlite3.connect(address, isolation_level=None, **options)
    # Another class, with the same methods.
    return cipher.connect(str(address), key, **options)


def _engine(creator: Callable[[], Any], *, pooled: bool, key: Key | None = None) -> Engine:
    pool: dict[str, Any] = (
        {"poolclass": QueuePool, "pool_size": 4, "max_overflow": 8}
        if pooled
        else {"poolclass": NullPool}
    )
    if key is not None:
        # What it raises is known to SQLAlchemy by its own classes.
        pool["module"] = cipher.need_library()
    return create_engine("sqlite://", creator=creator, **pool)


def open_read_only(path: Path, key: Key | None = None) -> Engine:
    """An engine over a finished database that nobody changes any more.

    `immutable=1` skips locks and journals, so that it also reads from a read-only medium. It is
    right only for a file that was closed in journal_mode=DELETE.
    """

    def opened() -> sqlite3.Connection:
        return connect(
            _uri(path, "mode=ro&immutable=1"),
            key,
            uri=True,
            check_same_thread=False,
            timeout=BUSY_SECONDS,
        )

    return _engine(opened, pooled=True, key=key)


def open_for_building(path: Path) -> Engine:
    """An engine over a new file, to be thrown away if anything goes wrong before the end."""

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        # The file counts only once it was fsynced whole and the pointer names it: no journal
        # needed.
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-65536")
        return connection

    engine = _engine(opened, pooled=False)
    event.listen(engine, "begin", _begin)
    return engine


def open_personal(path: Path, key: Key | None = None) -> Engine:
    """An engine over the user's own database: WAL, synchronous=FULL, foreign keys on.

    Measured under simulated power cuts: with FULL no acknowledged commit was lost, with NORMAL up
    to 8.
    """

    def opened() -> sqlite3.Connection:
        _make_private(path)
        connection = connect(path, key, check_same_thread=False, timeout=BUSY_SECONDS)
        try:
            connection.execute("PRAGMA foreign_keys=ON")
            _use_log(connection)
            connection.execute("PRAGMA synchronous=FULL")
        except BaseException:
            connection.close()
            raise
        return connection

    engine = _engine(opened, pooled=True, key=key)
    event.listen(engine, "begin", _begin)
    return engine


def _make_private(path: Path) -> None:
    """Make a new file its owner's alone before SQLite does; its log gets the same rights."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError:
        # It is there, or cannot be made: SQLite says which.
        return


def _use_log(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on; SQLite does not wait for another that does the same."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except cipher.errors() as trouble:
            busy = getattr(trouble, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def open_personal_read_only(path: Path, key: Key | None = None) -> Engine:
    """An engine over the user's own database on a medium that cannot be written."""

    def opened() -> sqlite3.Connection:
        return connect(
            _uri(path, "mode=ro"), key, uri=True, check_same_thread=False, timeout=BUSY_SECONDS
        )

    return _engine(opened, pooled=True, key=key)


def open_in_memory() -> Engine:
    """An engine over an empty database that is gone when it is closed."""
    return create_engine(
        "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}
    )


def to_write(engine: Engine) -> Engine:
    """The same engine for transactions that write: they wait for the file before they read it.

    One that reads first and writes later fails at once when another process wrote in between.
    """
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


@contextmanager
def transaction(engine: Engine, path: Path) -> Generator[Connection]:
    """One transaction that writes: committed as a whole, or not at all when anything is raised.

    Raises:
        EnvironmentTrouble: The disk is full, the file cannot be written, locked or damaged.
    """
    try:
        with to_write(engine).begin() as connection:
            yield connection
    except DatabaseError as trouble:
        raise database_trouble(path, trouble.orig or trouble) from trouble


def database_trouble(path: Path, trouble: BaseException) -> EnvironmentTrouble:
    """Say in our own terms what SQLite said about `path`."""
    code = getattr(trouble, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary == sqlite3.SQLITE_FULL:
        return EnvironmentTrouble("disk-full", path=str(path))
    if primary in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}:
        return EnvironmentTrouble("not-writable", path=str(path))
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return EnvironmentTrouble("file-locked", path=str(path))
    # The last is a sentence of sqlite3's own that repeats the user's text: it goes no further.
    undecoded = isinstance(trouble, UnicodeDecodeError) or str(trouble).startswith(_UNDECODED)
    if undecoded or primary in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return EnvironmentTrouble("database-damaged", path=str(path))
    if isinstance(trouble, OSError):
        return trouble_with(path, trouble)
    return EnvironmentTrouble("file-trouble", path=str(path), reason=str(trouble))
