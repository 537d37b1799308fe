# SPDX-License-Identifier: Apache-2.0
"""The user's rows as plain records, written over the tables' own description.

A row with a `uid` is a record; rows that only belong to one (tags, versions, items) travel inside
it; references are the uid of what they point at. Keys of this laptop never leave it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import Column, Connection, LargeBinary, Table, select

from fieldguide.personal import preferences, protecting, squeezing, starts
from fieldguide.personal.tables import Base

if TYPE_CHECKING:
    from collections.abc import Iterable

Record: TypeAlias = "dict[str, Any]"

PARTS = {
    "bookmarks": ("folder", "bookmark"),
    "notes": ("note",),
    "highlights": ("highlight",),
    "contacts": ("contact",),
    "runs": ("run",),
    "templates": ("own_template",),
    "history": ("visit",),
    "settings": ("setting",),
    "texts": ("kept_text",),
}
"""What a user may choose, and the tables of each."""

LEFT_OUT = frozenset({"attachment", "report"})
"""Files beside the database: their rows would point at nothing on another laptop. What happened to
this laptop's catalogue is no news on another."""


def stays(table: str, record: Record) -> bool:
    """Whether a record is this laptop's own business: starts, what to clear, how it was left."""
    return table == "setting" and record["name"] in {
        starts.NAME,
        squeezing.NAME,
        protecting.NAME,
        preferences.BOOKMARKS,
    }


@dataclass(frozen=True)
class Shape:
    """How the rows of one table travel."""

    table: Table

    @property
    def name(self) -> str:
        """The table's name."""
        return self.table.name

    @cached_property
    def has_uid(self) -> bool:
        """Whether its rows are records with a name of their own."""
        return "uid" in self.table.columns

    @cached_property
    def identity(self) -> tuple[str, ...]:
        """The columns that tell two records apart."""
        return ("uid",) if self.has_uid else tuple(one.name for one in self.table.primary_key)

    @cached_property
    def references(self) -> dict[str, str]:
        """Columns that point at other records, and the table each points at."""
        return {
            column.name: key.column.table.name
            for column in self.table.columns
            for key in column.foreign_keys
            if self.has_uid
        }

    @cached_property
    def plain(self) -> tuple[Column[Any], ...]:
        """The columns whose values travel as they are."""
        return tuple(
            column
            for column in self.table.columns
            if column.name != "key"
            and not column.foreign_keys
            and not isinstance(column.type, LargeBinary)
        )

    @cached_property
    def children(self) -> tuple[tuple[Shape, str], ...]:
        """The tables whose rows travel inside, each with the column that names the owner."""
        found: list[tuple[Shape, str]] = []
        for table in Base.metadata.sorted_tables:
            if "uid" in table.columns:
                continue
            for column in table.columns:
                if any(key.column.table is self.table for key in column.foreign_keys):
                    found.append((Shape(table), column.name))
        return tuple(found)


def shapes(parts: Iterable[str] = PARTS) -> tuple[Shape, ...]:
    """The records of these parts; what is pointed at comes before what points."""
    wanted = {name for part in parts for name in PARTS[part]}
    return tuple(Shape(table) for table in Base.metadata.sorted_tables if table.name in wanted)


def collect(connection: Connection, parts: Iterable[str] = PARTS) -> dict[str, list[Record]]:
    """All records of these parts, by table, in the order of the rows."""
    return {shape.name: _records(connection, shape) for shape in shapes(parts)}


def uids(connection: Connection, table: str) -> dict[int, str]:
    """The uid of each key of a table."""
    rows = Base.metadata.tables[table]
    return {row.key: row.uid for row in connection.execute(select(rows.c.key, rows.c.uid))}


def _records(connection: Connection, shape: Shape) -> list[Record]:
    names = {column: uids(connection, table) for column, table in shape.references.items()}
    inside = {child.name: _by_owner(connection, child, owner) for child, owner in shape.children}
    records: list[Record] = []
    order = list(shape.table.primary_key)
    for row in connection.execute(select(shape.table).order_by(*order)).mappings():
        record: Record = {column.name: row[column.name] for column in shape.plain}
        for column, known in names.items():
            record[column] = known.get(row[column], "")
        for child, owned in inside.items():
            record[child] = owned.get(row["key"], [])
        if not stays(shape.name, record):
            records.append(record)
    return records


def _by_owner(connection: Connection, child: Shape, owner: str) -> dict[int, list[Record]]:
    found: dict[int, list[Record]] = {}
    order = list(child.table.primary_key)
    for row in connection.execute(select(child.table).order_by(*order)).mappings():
        record = {column.name: row[column.name] for column in child.plain}
        found.setdefault(row[owner], []).append(record)
    return found
