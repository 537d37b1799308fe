# SPDX-License-Identifier: Apache-2.0
"""The user's own database as one thing that is opened, asked in transactions, and closed."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.files import make_private_folder
from fieldguide.personal.tables import HEAD, Base
from fieldguide.personal.values import DamagedValue
from fieldguide.store.engine import (
    database_trouble,
    open_in_memory,
    open_personal,
    open_personal_read_only,
    open_read_only,
    transaction,
)
from fieldguide.store.migrate import Migration, bring_to_head, current_revision

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Generator

    from fieldguide.base.paths import Paths


DAMAGE = (DamagedValue, UnicodeDecodeError)
"""What a damaged file makes of values that SQLite itself takes for sound."""


class PersonalStore:
    """The open personal database.

    Attributes:
        read_only: Why nothing can be written, or None when it can.
    """

    def __init__(self, engine: Engine, paths: Paths, read_only: EnvironmentTrouble | None) -> None:
        self._engine = engine
        self._path = paths.personal_db
        self.read_only = read_only

    @contextmanager
    def reading(self) -> Generator[Session]:
        """A session to read with.

        Raises:
            EnvironmentTrouble: The database is damaged or out of reach.
        """
        try:
            with Session(self._engine) as session:
                yield session
        except DatabaseError as trouble:
            raise database_trouble(self._path, trouble.orig or trouble) from trouble
        except DAMAGE as trouble:
            raise EnvironmentTrouble("database-damaged", path=str(self._path)) from trouble

    @contextmanager
    def writing(self) -> Generator[Session]:
        """A session whose changes are committed together at the end, or not at all.

        Raises:
            EnvironmentTrouble: The profile cannot be written, the disk is full, the database is
                damaged.
        """
        if self.read_only is not None:
            raise self.read_only
        try:
            with (
                transaction(self._engine, self._path) as connection,
                Session(connection) as session,
            ):
                yield session
                session.flush()
        except DAMAGE as trouble:
            raise EnvironmentTrouble("database-damaged", path=str(self._path)) from trouble

    def squeeze(self) -> None:
        """Write the file anew, so that nothing stays in it of what was deleted.

        Raises:
            EnvironmentTrouble: The profile cannot be written, the disk is full, or somebody is
                reading, so that the write-ahead log still holds what was there.
        """
        if self.read_only is not None:
            raise self.read_only
        try:
            # Neither may stand in a transaction, so none is begun.
            with self._engine.connect() as connection:
                raw = connection.connection.driver_connection
                assert raw is not None  # noqa: S101 - it was just opened
                raw.execute("VACUUM")
                busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except DatabaseError as trouble:
            raise database_trouble(self._path, trouble.orig or trouble) from trouble
        except sqlite3.DatabaseError as trouble:
            raise database_trouble(self._path, trouble) from trouble
        if busy:
            # SQLite says so in its answer, and raises nothing.
            raise EnvironmentTrouble("file-locked", path=str(self._path))

    def drop_connections(self) -> None:
        """Let go of the file, which is about to be replaced; the next question opens it anew."""
        self._engine.dispose()

    def close(self) -> None:
        """Close every connection; SQLite folds the write-ahead log into the file."""
        self._engine.dispose()


def open_store(paths: Paths, now: dt.datetime) -> PersonalStore:
    """Open the personal database, made or migrated as needed.

    On a medium that cannot be written, or from a newer version of the program, an existing file is
    opened read-only; where that cannot be read, an empty database in memory stands in, so that
    reading guidance works all the same.

    Raises:
        EnvironmentTrouble: `database-damaged`. Nothing was changed.
    """
    try:
        return _open_writable(paths, now)
    except EnvironmentTrouble as trouble:
        if trouble.code == "newer-personal-db":
            return _open_stand_in(paths, trouble)
        if trouble.code not in {"not-writable", "disk-full"}:
            raise
        why = EnvironmentTrouble("read-only-profile", path=str(paths.profile), reason=trouble.code)
        return _open_stand_in(paths, why)


def _open_writable(paths: Paths, now: dt.datetime) -> PersonalStore:
    make_private_folder(paths.profile)
    # Unlike Path.exists(), os.access raises nothing about a folder that is closed to us.
    existed = os.access(paths.personal_db, os.F_OK)
    if existed and not os.access(paths.personal_db, os.W_OK):
        raise EnvironmentTrouble("not-writable", path=str(paths.personal_db))
    engine = open_personal(paths.personal_db)
    try:
        if existed:
            _check(engine, paths)
        plan = Migration(paths.personal_db, paths.migrations, HEAD, paths.backups)
        bring_to_head(engine, plan, now)
        paths.personal_db.chmod(0o600)
    except DatabaseError as trouble:
        engine.dispose()
        raise database_trouble(paths.personal_db, trouble.orig or trouble) from trouble
    except DAMAGE as trouble:
        engine.dispose()
        raise EnvironmentTrouble("database-damaged", path=str(paths.personal_db)) from trouble
    except BaseException:
        engine.dispose()
        raise
    return PersonalStore(engine, paths, None)


def _check(engine: Engine, paths: Paths) -> None:
    with engine.connect() as connection:
        answer = connection.execute(text("PRAGMA quick_check(1)")).scalar()
    if answer != "ok":
        raise EnvironmentTrouble("database-damaged", path=str(paths.personal_db))


def _open_stand_in(paths: Paths, why: EnvironmentTrouble) -> PersonalStore:
    # SQLite reads a write-ahead log only where it may write its index: without one, the bare file.
    for opened in (open_personal_read_only, open_read_only):
        engine = opened(paths.personal_db)
        try:
            with engine.connect() as connection:
                if _can_be_read(connection):
                    return PersonalStore(engine, paths, why)
        except DatabaseError:
            pass
        engine.dispose()
    engine = open_in_memory()
    Base.metadata.create_all(engine)
    return PersonalStore(engine, paths, why)


def _can_be_read(connection: Connection) -> bool:
    """Whether every table has the columns that we ask for; a newer version may have more."""
    for table in Base.metadata.sorted_tables:
        connection.execute(select(table).limit(0))
    return current_revision(connection) is not None
