# SPDX-License-Identifier: Apache-2.0
"""Checks records that come from a file before anything of them is used."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import fields
from typing import Any, cast

from sqlalchemy import Column, Float, Integer

from fieldguide.base.errors import ContentRefused
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import templates
from fieldguide.personal.records import may_name_a_row
from fieldguide.personal.shape import Record, Shape, shapes, stays

MAX_ROWS, MAX_TEXT = 200_000, 1_000_000
_WORD = re.compile(r"[a-z0-9 -]{0,40}")
_MOMENTS = frozenset(
    {"added", "at", "created", "changed", "started", "signed", "archived", "trashed", "kept"}
)
_DAYS = frozenset({"day", "due", "expires"})
_WORDS = frozenset({"color", "state", "lang"})
_KINDS = {"bookmark": {*Kind, "search"}, "note": {*Kind, ""}}
"""Of tables that know more than the kinds of things, or none."""
_STATES = frozenset({"open", "done", "not-applicable", "blocked"})


def check(value: object) -> dict[str, list[Record]]:
    """The records of a file, if each is one that this program could have written.

    Raises:
        ContentRefused: `data-…`, with the table and the column.
    """
    tables = _object(value, "tables")
    known = {shape.name: shape for shape in shapes()}
    for name in tables:
        if name not in known:
            raise ContentRefused("data-unknown-table", table=name[:40])
    found: dict[str, list[Record]] = {}
    for name, shape in known.items():
        if name in tables:
            records = [_record(shape, one) for one in _list(tables[name], name)]
            found[name] = [one for one in records if not stays(name, one)]
            _no_doubles(shape, found[name])
    if sum(map(len, found.values())) > MAX_ROWS:
        raise ContentRefused("data-too-many", limit=MAX_ROWS)
    return found


def _no_doubles(shape: Shape, records: list[Record]) -> None:
    seen = {tuple(record[name] for name in shape.identity) for record in records}
    if len(seen) != len(records):
        raise ContentRefused("data-doubled", table=shape.name)
    if shape.name == "bookmark":
        whole = [(one["pack"], one["id"]) for one in records if not one["part"]]
        if len(set(whole)) != len(whole):
            raise ContentRefused("data-doubled", table=shape.name)


def _record(shape: Shape, value: object) -> Record:
    given = _object(value, shape.name)
    inside = {child.name: child for child, _ in shape.children}
    wanted = {column.name for column in shape.plain} | set(shape.references) | set(inside)
    if set(given) != wanted:
        odd = sorted(set(given) ^ wanted)[0]
        raise ContentRefused("data-column", table=shape.name, column=odd[:40])
    record: Record = {one.name: _value(shape, one, given[one.name]) for one in shape.plain}
    for name in shape.references:
        uid = given[name]
        if not isinstance(uid, str) or (uid and not may_name_a_row(uid)):
            raise ContentRefused("data-value", table=shape.name, column=name)
        record[name] = uid
    for name, child in inside.items():
        record[name] = [_record(child, one) for one in _list(given[name], name)]
        if child.table.primary_key.columns.keys() != ["key"]:
            _no_doubles_inside(child, record[name])
    _check_ref(shape, record)
    return record


def _no_doubles_inside(child: Shape, records: list[Record]) -> None:
    names = [one.name for one in child.table.primary_key if not one.foreign_keys]
    if len({tuple(record[name] for name in names) for record in records}) != len(records):
        raise ContentRefused("data-doubled", table=child.name)


def _value(shape: Shape, column: Column[Any], value: object) -> object:
    def refuse() -> ContentRefused:
        return ContentRefused("data-value", table=shape.name, column=column.name)

    if isinstance(column.type, Float | Integer):
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or (isinstance(column.type, Integer) and not isinstance(value, int)):
            raise refuse()
        return float(cast("float", value)) if isinstance(column.type, Float) else value
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise refuse()
    if not _fits(shape, column.name, value):
        raise refuse()
    return value


def _fits(shape: Shape, name: str, value: str) -> bool:
    if name == "uid":
        return may_name_a_row(value)
    if name in _MOMENTS | _DAYS:
        return _is_moment(value, whole=name in _MOMENTS) or (
            not value and shape.table.columns[name].default is not None
        )
    if name == "kind":
        return value in _KINDS.get(shape.name, {*Kind})
    if name == "state":
        return value in _STATES
    if name in _WORDS:
        return _WORD.fullmatch(value) is not None
    return name not in _JSON or _JSON[name](value)


def _is_moment(value: str, *, whole: bool) -> bool:
    try:
        if not whole:
            dt.date.fromisoformat(value)
            return True
        return dt.datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_object(value: str) -> bool:
    try:
        return isinstance(json.loads(value), dict)
    except (ValueError, RecursionError):
        return False


def _is_template(value: str) -> bool:
    """Whether a run can be read with it; a run that cannot would stop the page of all runs."""
    try:
        read = templates.from_json(value)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return False
    cited = [one for item in read.items for one in item.citations]
    parts = (read, *read.sections, *read.items, *cited)
    inside = {"sections", "items", "citations"}
    return all(
        isinstance(getattr(part, one.name), str)
        for part in parts
        for one in fields(part)
        if one.name not in inside
    )


_JSON = {"template": _is_template, "definition": _is_object}


def _check_ref(shape: Shape, record: Record) -> None:
    if shape.name == "contact_topic":
        _parse(shape, record, "topic")
    if not {"pack", "id"} <= record.keys() or record.get("kind") == "search":
        return
    if not record["id"] and shape.name == "note":
        return
    _parse(shape, record, "id")


def _parse(shape: Shape, record: Record, name: str) -> None:
    try:
        Ref.parse(f"{record['pack']}:{record[name]}")
    except ValueError as trouble:
        raise ContentRefused("data-value", table=shape.name, column=name) from trouble


def _object(value: object, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ContentRefused("data-shape", where=where)
    return cast("dict[str, Any]", value)


def _list(value: object, where: str) -> list[Any]:
    if not isinstance(value, list) or len(cast("list[Any]", value)) > MAX_ROWS:
        raise ContentRefused("data-shape", where=where)
    return cast("list[Any]", value)
