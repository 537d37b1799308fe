# SPDX-License-Identifier: Apache-2.0
"""Merges records of another laptop into the user's own, in the caller's transaction."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import Connection, delete, insert, select, update

from fieldguide.base.errors import ContentRefused
from fieldguide.personal.folders import MAX_DEPTH
from fieldguide.personal.records import new_uid
from fieldguide.personal.shape import Record, Shape, collect, shapes
from fieldguide.personal.tables import Base

if TYPE_CHECKING:
    from collections.abc import Mapping

_SAID_OF_A_BOOKMARK = ("own_title", "remark", "bookmark_tag")
"""What a user said of a bookmarked thing; two laptops that only marked it agree."""


Names: TypeAlias = "dict[tuple[str, str], str]"
"""What a record of the file is called here, by its table and its uid in the file."""
Keys: TypeAlias = "dict[str, dict[str, int]]"


class Choice(StrEnum):
    """What becomes of a record that both sides have, and that differs."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(slots=True)
class Count:
    """How many records of a table are new, the same, or different on both sides."""

    new: int = 0
    same: int = 0
    conflict: int = 0


@dataclass(slots=True)
class _Side:
    """What is here: the records by what tells them apart, and whole bookmarks by their thing."""

    records: dict[tuple[str, tuple[Any, ...]], Record] = field(default_factory=dict)
    marked: dict[tuple[str, str], Record] = field(default_factory=dict)

    def match(self, shape: Shape, record: Record) -> Record | None:
        mine = self.records.get((shape.name, _name(shape, record)))
        if mine is None and shape.name == "bookmark" and not record["part"]:
            return self.marked.get((record["pack"], record["id"]))
        return mine


@dataclass(frozen=True, slots=True)
class _Written:
    shape: Shape
    record: Record
    key: int


def compare(connection: Connection, theirs: dict[str, list[Record]]) -> dict[str, Count]:
    """Count what an import would meet, by table. Nothing is changed."""
    mine = _read(connection)
    counts: dict[str, Count] = {}
    for shape in shapes():
        count = counts.setdefault(shape.name, Count())
        for record in theirs.get(shape.name, ()):
            match = mine.match(shape, record)
            if match is None:
                count.new += 1
            elif _agree(shape, match, record):
                count.same += 1
            else:
                count.conflict += 1
    return {name: count for name, count in counts.items() if name in theirs}


def merge(
    connection: Connection, theirs: dict[str, list[Record]], choice: Choice | Mapping[str, Choice]
) -> None:
    """Take the records in. Nothing that is only here is touched.

    `choice` is one for all, or one a table; mine where none is said.

    With `BOTH`, a record that can be here only once (a bookmark of the same whole thing, a setting)
    stays as it is here.

    Raises:
        ContentRefused: `data-circle`: a folder would lie in itself; `folders-too-deep`.
    """
    mine = _read(connection)
    keys: Keys = {shape.name: _keys(connection, shape) for shape in shapes() if shape.has_uid}
    names: Names = {}
    written: list[_Written] = []
    for shape in shapes():
        chosen = choice if isinstance(choice, Choice) else choice.get(shape.name, Choice.MINE)
        for record in theirs.get(shape.name, ()):
            match = mine.match(shape, record)
            if match is not None and shape.has_uid:
                names[shape.name, record["uid"]] = match["uid"]
            if match is None:
                key = _insert(connection, shape, record)
            elif _agree(shape, match, record) or chosen is Choice.MINE:
                continue
            elif chosen is Choice.THEIRS:
                key = _replace(connection, shape, record, match, keys)
            else:
                copy = _as_copy(shape, record)
                if copy is None:
                    continue
                names[shape.name, record["uid"]] = copy["uid"]
                key = _insert(connection, shape, copy)
                keys[shape.name][copy["uid"]] = key
            if shape.has_uid:
                keys[shape.name].setdefault(record["uid"], key)
                written.append(_Written(shape, record, key))
    for row in written:
        _point(connection, row, names, keys)
    _refuse_circles(connection)


def _read(connection: Connection) -> _Side:
    side = _Side()
    mine = collect(connection)
    for shape in shapes():
        for record in mine[shape.name]:
            side.records[shape.name, _name(shape, record)] = record
            if shape.name == "bookmark" and not record["part"]:
                side.marked[record["pack"], record["id"]] = record
    return side


def _name(shape: Shape, record: Record) -> tuple[Any, ...]:
    return tuple(record[name] for name in shape.identity)


def _agree(shape: Shape, mine: Record, theirs: Record) -> bool:
    if shape.name == "bookmark" and mine["uid"] != theirs["uid"]:
        return all(mine[name] == theirs[name] for name in _SAID_OF_A_BOOKMARK)
    return mine == theirs


def _as_copy(shape: Shape, record: Record) -> Record | None:
    """The same under a new uid; None for what can be here only once."""
    if not shape.has_uid or (shape.name == "bookmark" and not record["part"]):
        return None
    return {**record, "uid": new_uid()}


def _keys(connection: Connection, shape: Shape) -> dict[str, int]:
    table = shape.table
    return {row.uid: row.key for row in connection.execute(select(table.c.uid, table.c.key))}


def _values(shape: Shape, record: Record) -> dict[str, Any]:
    return {column.name: record[column.name] for column in shape.plain}


def _insert(connection: Connection, shape: Shape, record: Record) -> int:
    done = connection.execute(insert(shape.table).values(_values(shape, record)))
    if not shape.has_uid or not done.inserted_primary_key:
        return 0
    key: int = done.inserted_primary_key[0]
    _insert_children(connection, shape, record, key)
    return key


def _replace(
    connection: Connection,
    shape: Shape,
    record: Record,
    match: Record,
    keys: Keys,
) -> int:
    values = _values(shape, record)
    table = shape.table
    if not shape.has_uid:
        same = [table.c[name] == record[name] for name in shape.identity]
        connection.execute(update(table).where(*same).values(values))
        return 0
    # Whoever points at it here knows it by the uid it has here.
    key = keys[shape.name][match["uid"]]
    connection.execute(
        update(table).where(table.c.key == key).values({**values, "uid": match["uid"]})
    )
    for child, owner in shape.children:
        connection.execute(delete(child.table).where(child.table.c[owner] == key))
    _insert_children(connection, shape, record, key)
    return key


def _insert_children(connection: Connection, shape: Shape, record: Record, key: int) -> None:
    for child, owner in shape.children:
        rows = [{**_values(child, one), owner: key} for one in record[child.name]]
        if rows:
            connection.execute(insert(child.table), rows)


def _point(connection: Connection, row: _Written, names: Names, keys: Keys) -> None:
    """Set what a written row points at, now that all of it is here."""
    table = row.shape.table
    values: dict[str, int | None] = {}
    for column, target in row.shape.references.items():
        uid: str = row.record[column]
        values[column] = keys[target].get(names.get((target, uid), uid)) if uid else None
    if values:
        connection.execute(update(table).where(table.c.key == row.key).values(values))


def _refuse_circles(connection: Connection) -> None:
    folder = Base.metadata.tables["folder"]
    rows = connection.execute(select(folder.c.key, folder.c.parent))
    above: dict[int, int | None] = {row.key: row.parent for row in rows}
    deepest = 0
    for parent in above.values():
        at, steps = parent, 0
        while at is not None:
            at, steps = above.get(at), steps + 1
            if steps > len(above):
                raise ContentRefused("data-circle")
        deepest = max(deepest, steps + 1)
    if deepest > MAX_DEPTH:
        raise ContentRefused("folders-too-deep", limit=MAX_DEPTH)
