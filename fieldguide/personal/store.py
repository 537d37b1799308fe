# SPDX-License-Identifier: Apache-2.0
"""The user's own database as one thing that is opened, locked, asked in transactions, closed."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.files import make_private_folder
from fieldguide.personal.tables import HEAD, Base
from fieldguide.personal.values import DamagedValue
from fieldguide.store.cipher import errors as driver_errors
from fieldguide.store.cipher import find_key, is_encrypted
from fieldguide.store.engine import (
    database_trouble,
    open_in_memory,
    open_personal,
    open_personal_read_only,
    open_read_only,
    transaction,
)
from fieldguide.store.gate import Gate
from fieldguide.store.migrate import Migration, bring_to_head, current_revision

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Generator

    from fieldguide.base.paths import Paths
    from fieldguide.store.cipher import Key


@dataclass(frozen=True, slots=True)
class _Opened:
    """An engine, what it was opened with, and why nothing can be written."""

    engine: Engine
    key: Key | None
    read_only: EnvironmentTrouble | None


DAMAGE = (DamagedValue, UnicodeDecodeError)
"""What a damaged file makes of values that SQLite itself takes for sound."""


class PersonalStore:
    """The personal database: open, or locked where it is under a passphrase."""

    def __init__(self, paths: Paths, opened: _Opened | None) -> None:
        self._paths = paths
        self._path = paths.personal_db
        self._opened = opened
        self._gate = Gate(self._path)

    @property
    def encrypted(self) -> bool:
        """Whether the file is under a passphrase."""
        opened = self._opened
        return opened is None or opened.key is not None

    @property
    def locked(self) -> bool:
        """Whether the passphrase is still to be given."""
        return self._opened is None

    @property
    def read_only(self) -> EnvironmentTrouble | None:
        """Why nothing can be written, or None when it can. A locked one cannot."""
        opened = self._opened
        return self._is_locked() if opened is None else opened.read_only

    @property
    def key(self) -> Key | None:
        """What the file, and backups made of it, are opened with; None for a plain one.

        Raises:
            EnvironmentTrouble: `locked`.
        """
        return self._now().key

    def lock(self) -> None:
        """Close every connection and let the key go; who is inside is waited for, but not long.

        Raises:
            EnvironmentTrouble: `not-encrypted`: there is no passphrase to open it with again.
        """
        opened = self._opened
        if opened is None:
            return
        if opened.key is None:
            raise EnvironmentTrouble("not-encrypted", path=str(self._path))
        self._opened = None
        try:
            with self._gate.shut():
                opened.engine.dispose()
        except EnvironmentTrouble:
            # Whoever is still inside gives a connection back to nobody, which closes it.
            opened.engine.dispose()

    def unlock(self, passphrase: str, now: dt.datetime) -> None:
        """Open a locked one: checked and brought to the head of its migrations, as at a start.

        Raises:
            EnvironmentTrouble: `wrong-passphrase`; `no-sqlcipher` or `no-cryptography` where a
                library is missing; or what opening met. It is locked as before.
        """
        with self._gate.shut():
            if self._opened is None:
                key = find_key(self._path, passphrase)
                self._opened = _open(self._paths, now, key)

    def exchange(self, work: Callable[[], Key | None], now: dt.datetime) -> None:
        """Let `work` put another file in place while nobody has it open, and open that one.

        Args:
            work: Says what the file in place is opened with from now on.
            now: The moment.

        Raises:
            EnvironmentTrouble: Somebody does not let go of the file, or what `work` raised: it is
                open, or locked, as before.
        """
        with self._gate.shut():
            opened = self._opened
            if opened is not None:
                opened.engine.dispose()
            key = work()
            # Should it not open now, a start will say why; nothing is asked under the old key.
            self._opened = None
            self._opened = _open(self._paths, now, key)

    @property
    def _engine(self) -> Engine:
        return self._now().engine

    def _now(self) -> _Opened:
        opened = self._opened
        if opened is None:
            raise self._is_locked()
        return opened

    def _is_locked(self) -> EnvironmentTrouble:
        return EnvironmentTrouble("locked", path=str(self._path))

    @contextmanager
    def reading(self) -> Generator[Session]:
        """A session to read with.

        Raises:
            EnvironmentTrouble: The database is damaged or out of reach. `locked`.
        """
        with self._gate.inside():
            engine = self._engine
            try:
                with Session(engine) as session:
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
                damaged. `locked`.
        """
        with self._gate.inside():
            engine = self._to_write()
            try:
                with transaction(engine, self._path) as connection, Session(connection) as session:
                    yield session
                    session.flush()
            except DAMAGE as trouble:
                raise EnvironmentTrouble("database-damaged", path=str(self._path)) from trouble

    @contextmanager
    def staying(self) -> Generator[None]:
        """Keep the file from being exchanged: for work that goes around the sessions.

        Raises:
            EnvironmentTrouble: `file-locked`: it is being exchanged, for too long.
        """
        with self._gate.inside():
            yield

    def squeeze(self) -> None:
        """Write the file anew, so that nothing stays in it of what was deleted.

        Raises:
            EnvironmentTrouble: The profile cannot be written, the disk is full, or somebody is
                reading, so that the write-ahead log still holds what was there. `locked`.
        """
        with self._gate.inside():
            engine = self._to_write()
            try:
                # Neither may stand in a transaction, so none is begun.
                with engine.connect() as connection:
                    raw = connection.connection.driver_connection
                    assert raw is not None  # noqa: S101 - it was just opened
                    raw.execute("VACUUM")
                    busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            except DatabaseError as trouble:
                raise database_trouble(self._path, trouble.orig or trouble) from trouble
            except driver_errors() as trouble:
                raise database_trouble(self._path, trouble) from trouble
        if busy:
            # SQLite says so in its answer, and raises nothing.
            raise EnvironmentTrouble("file-locked", path=str(self._path))

    def _to_write(self) -> Engine:
        opened = self._now()
        if opened.read_only is not None:
            raise opened.read_only
        return opened.engine

    def drop_connections(self) -> None:
        """Let go of the file, which is about to be replaced; the next question opens it anew."""
        if self._opened is not None:
            self._opened.engine.dispose()

    def close(self) -> None:
        """Close every connection; SQLite folds the write-ahead log into the file."""
        self.drop_connections()


def open_store(paths: Paths, now: dt.datetime) -> PersonalStore:
    """Open the personal database, made or migrated as needed; a locked one under a passphrase.

    On a medium that cannot be written, or from a newer version of the program, an existing file is
    opened read-only; where that cannot be read, an empty database in memory stands in, so that
    reading guidance works all the same.

    Raises:
        EnvironmentTrouble: `database-damaged`. Nothing was changed.
    """
    if is_encrypted(paths.personal_db):
        return PersonalStore(paths, None)
    return PersonalStore(paths, _open(paths, now, None))


def _open(paths: Paths, now: dt.datetime, key: Key | None) -> _Opened:
    try:
        return _open_writable(paths, now, key)
    except EnvironmentTrouble as trouble:
        if trouble.code == "newer-personal-db":
            return _open_stand_in(paths, trouble, key)
        if trouble.code not in {"not-writable", "disk-full"}:
            raise
        why = EnvironmentTrouble("read-only-profile", path=str(paths.profile), reason=trouble.code)
        return _open_stand_in(paths, why, key)


def _open_writable(paths: Paths, now: dt.datetime, key: Key | None) -> _Opened:
    make_private_folder(paths.profile)
    # Unlike Path.exists(), os.access raises nothing about a folder that is closed to us.
    existed = os.access(paths.personal_db, os.F_OK)
    if existed and not os.access(paths.personal_db, os.W_OK):
        raise EnvironmentTrouble("not-writable", path=str(paths.personal_db))
    engine = open_personal(paths.personal_db, key)
    try:
        if existed:
            _check(engine, paths)
        plan = Migration(paths.personal_db, paths.migrations, HEAD, paths.backups, key)
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
    return _Opened(engine, key, None)


def _check(engine: Engine, paths: Paths) -> None:
    with engine.connect() as connection:
        answer = connection.execute(text("PRAGMA quick_check(1)")).scalar()
    if answer != "ok":
        raise EnvironmentTrouble("database-damaged", path=str(paths.personal_db))


def _open_stand_in(paths: Paths, why: EnvironmentTrouble, key: Key | None) -> _Opened:
    # SQLite reads a write-ahead log only where it may write its index: without one, the bare file.
    for opened in (open_personal_read_only, open_read_only):
        engine = opened(paths.personal_db, key)
        try:
            with engine.connect() as connection:
                if _can_be_read(connection):
                    return _Opened(engine, key, why)
        except DatabaseError:
            pass
        engine.dispose()
    engine = open_in_memory()
    Base.metadata.create_all(engine)
    return _Opened(engine, key, why)


def _can_be_read(connection: Connection) -> bool:
    """Whether every table has the columns that we ask for; a newer version may have more."""
    for table in Base.metadata.sorted_tables:
        connection.execute(select(table).limit(0))
    return current_revision(connection) is not None
