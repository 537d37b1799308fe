# SPDX-License-Identifier: Apache-2.0
"""Saving row by row what can be read of a damaged personal database."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlalchemy.sql.schema import ScalarElementColumnDefault

from fieldguide.base.files import trouble_with
from fieldguide.personal.note_words import refill
from fieldguide.personal.records import new_uid
from fieldguide.personal.tables import Base
from fieldguide.store.cipher import errors
from fieldguide.store.engine import connect

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Column, Table

    from fieldguide.base.paths import Paths
    from fieldguide.store.cipher import Key


def save_rows(paths: Paths, ready: Path, key: Key | None = None) -> None:
    """Copy row by row out of a copy of the damaged files: reading may play their log in."""
    damaged = ready.parent / "damaged.db"
    try:
        for end in ("", "-wal"):
            source = paths.profile / f"personal.db{end}"
            if source.exists():
                shutil.copyfile(source, damaged.with_name(f"damaged.db{end}"))
    except OSError as trouble:
        raise trouble_with(damaged, trouble) from trouble
    with (
        closing(connect(ready, key)) as new,
        closing(connect(damaged, key)) as old,
    ):
        old.text_factory = _lenient
        new.execute("BEGIN")
        for table in Base.metadata.sorted_tables:
            names = ", ".join(f'"{column.name}"' for column in table.columns)
            marks = ", ".join("?" for _ in table.columns)
            # The names are ours, from the tables' own description.
            insert = f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608 - the schema's own names
            for row in _readable(old, table):
                try:
                    new.execute(insert, row)
                except errors():
                    continue
        _drop_strays(new)
        refill(new)
        new.execute("COMMIT")
        new.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        new.execute("PRAGMA journal_mode=DELETE")


def _readable(old: sqlite3.Connection, table: Table) -> Iterator[tuple[Any, ...]]:
    """The rows of a table that can be read, from its beginning and then from its end.

    What an older version did not know yet is filled in: a name of its own, else the default.
    """
    try:
        known = {row[1] for row in old.execute(f'PRAGMA table_info("{table.name}")')}
    except errors():
        return
    names = ", ".join(f'"{one.name}"' if one.name in known else "NULL" for one in table.columns)
    missing = [(at, one) for at, one in enumerate(table.columns) if one.name not in known]
    for way in ("ASC", "DESC"):
        try:
            for row in old.execute(f"SELECT {names} FROM {table.name} ORDER BY rowid {way}"):  # noqa: S608 - our own names
                whole = list(row)
                for at, column in missing:
                    whole[at] = _unknown(column)
                yield tuple(whole)
        except errors():
            continue
        return


def _unknown(column: Column[Any]) -> str | float | None:
    if column.name == "uid":
        return new_uid()
    if isinstance(column.default, ScalarElementColumnDefault):
        return column.default.arg
    return None if column.nullable or column.primary_key else ""


def _drop_strays(new: sqlite3.Connection) -> None:
    """Rows whose owner was lost would break the next check; references to it are emptied."""
    for table, rowid, parent, at in new.execute("PRAGMA foreign_key_check").fetchall():
        keys = new.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        _, _, _, column, _, _, on_delete, _ = next(
            one for one in keys if one[0] == at and one[2] == parent
        )
        if on_delete == "SET NULL":
            new.execute(f"UPDATE {table} SET {column} = NULL WHERE rowid = ?", (rowid,))  # noqa: S608 - the schema's own names
        else:
            new.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608 - the schema's own names


def _lenient(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
