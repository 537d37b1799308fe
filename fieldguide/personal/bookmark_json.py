# SPDX-License-Identifier: Apache-2.0
"""Bookmarks and their folders as a JSON file: everything, so that two laptops can be merged."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused
from fieldguide.content import strict_json
from fieldguide.content.ids import Ref
from fieldguide.personal.exchange import MAX_BYTES, Fields, check_count
from fieldguide.personal.records import (
    MAX_SEARCH,
    Bookmark,
    Folder,
    Saved,
    Spot,
    mark_kind,
    search_ref,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

FORMAT = "fieldguide-bookmarks"
VERSION = 1
_SPOT = ("part", "lang", "quote", "before", "after", "row_hash")


def write(bookmarks: Sequence[Bookmark], folders: Sequence[Folder]) -> bytes:
    """The file."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "folders": [asdict(folder) for folder in folders],
        "bookmarks": [_value(bookmark) for bookmark in bookmarks],
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def read(raw: bytes) -> tuple[list[Bookmark], list[Folder]]:
    """What a file holds, in its order.

    Raises:
        ContentRefused: Codes `json-…` and `import-…`.
    """
    value = strict_json.read_object(raw, MAX_BYTES)
    version = value.get("version")
    if value.get("format") != FORMAT or isinstance(version, bool) or not isinstance(version, int):
        raise ContentRefused("import-other-file")
    if version > VERSION:
        raise ContentRefused("import-newer", version=version)
    bookmarks, folders = value.get("bookmarks", []), value.get("folders", [])
    if not isinstance(bookmarks, list) or not isinstance(folders, list):
        raise ContentRefused("import-other-file")
    check_count(len(bookmarks) + len(folders))
    return (
        [_bookmark(Fields(one, at)) for at, one in enumerate(bookmarks, start=1)],
        [_folder(Fields(one, at)) for at, one in enumerate(folders, start=1)],
    )


def _value(bookmark: Bookmark) -> dict[str, object]:
    spot = asdict(bookmark.spot) if bookmark.spot.part else {}
    return {
        "uid": bookmark.uid,
        "id": str(bookmark.ref),
        "kind": bookmark.kind.value,
        "title": bookmark.title,
        "own_title": bookmark.own_title,
        "remark": bookmark.remark,
        "added": bookmark.added.isoformat(),
        "folder": bookmark.folder,
        "position": bookmark.position,
        "tags": list(bookmark.tags),
        **spot,
    }


def _bookmark(fields: Fields) -> Bookmark:
    try:
        kind = mark_kind(fields.text("kind"))
    except ValueError as trouble:
        raise fields.wrong("kind") from trouble
    name = fields.text("id", needed=True)
    try:
        ref = parse_ref(name, search=kind is Saved.SEARCH)
    except ValueError as trouble:
        raise fields.wrong("id") from trouble
    try:
        added = dt.datetime.fromisoformat(fields.text("added", needed=True)).astimezone(dt.UTC)
    except (ValueError, OverflowError) as trouble:
        raise fields.wrong("added") from trouble
    return Bookmark(
        key=0,
        uid=fields.uid("uid"),
        ref=ref,
        kind=kind,
        title=fields.text("title"),
        remark=fields.text("remark"),
        added=added,
        own_title=fields.text("own_title"),
        folder=fields.uid("folder"),
        position=fields.number("position"),
        tags=fields.texts("tags"),
        spot=Spot() if kind is Saved.SEARCH else read_spot(fields),
    )


def parse_ref(text: str, *, search: bool) -> Ref:
    """The name of what is marked: `pack:id`, or for a saved search `:` and its question.

    Raises:
        ValueError: It is no such name.
    """
    if not search:
        return Ref.parse(text)
    if not text.startswith(":") or len(text) > MAX_SEARCH + 1:
        raise ValueError(text)
    return search_ref(text[1:])


def read_spot(fields: Fields) -> Spot:
    """The place in a text.

    Raises:
        ContentRefused: `import-wrong-field`.
    """
    start = fields.number("start")
    if not 0 <= start <= MAX_BYTES:
        raise fields.wrong("start")
    return Spot(**{name: fields.text(name) for name in _SPOT}, start=int(start))


def _folder(fields: Fields) -> Folder:
    uid = fields.uid("uid")
    if not uid:
        raise fields.wrong("uid")
    return Folder(
        uid, fields.text("title", needed=True), fields.uid("parent"), fields.number("position")
    )
