# SPDX-License-Identifier: Apache-2.0
"""Bookmarks as the HTML file that browsers read and write (the "Netscape bookmark file").

Each of ours has an address `fieldguide:pack:id` (a saved search `fieldguide::question`), its own
name in `UID`, its place in a text in `DATA-SPOT` and in the order by hand in `DATA-POSITION`, so
that the file comes back whole but for moments below a second. Nothing of a file is kept but its
texts.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from dataclasses import asdict, dataclass, field, replace
from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused
from fieldguide.content import strict_json
from fieldguide.personal.bookmark_json import parse_ref, read_spot
from fieldguide.personal.exchange import (
    MAX_TAGS,
    MAX_TEXT,
    Fields,
    LeftOut,
    check_count,
    decoded,
)
from fieldguide.personal.folders import MAX_DEPTH
from fieldguide.personal.records import Bookmark, Folder, Saved, Spot, is_uid, mark_kind, new_uid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SCHEME = "fieldguide:"
MAX_SPOT = 200_000
"""Bytes of a place in a text: three texts of which each letter may be six signs of JSON."""
_HEAD = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
"""


def write(bookmarks: Sequence[Bookmark], folders: Sequence[Folder]) -> bytes:
    """The file."""
    lines = [_HEAD + "<DL><p>", *_inside("", bookmarks, folders), "</DL><p>", ""]
    return "\n".join(lines).encode()


def _inside(parent: str, bookmarks: Sequence[Bookmark], folders: Sequence[Folder]) -> Iterator[str]:
    for folder in folders:
        if folder.parent == parent:
            yield f'<DT><H3 UID="{folder.uid}">{escape(folder.title)}</H3>'
            yield "<DL><p>"
            yield from _inside(folder.uid, bookmarks, folders)
            yield "</DL><p>"
    for mark in bookmarks:
        if mark.folder == parent:
            values = {
                "HREF": f"{SCHEME}{mark.ref}",
                "ADD_DATE": str(int(mark.added.timestamp())),
                "TAGS": ",".join(mark.tags),
                "UID": mark.uid,
                "KIND": mark.kind.value,
                "TITLE": mark.title if mark.own_title else "",
                "DATA-SPOT": _written(mark.spot) if mark.spot.part else "",
                "DATA-POSITION": f"{mark.position:g}" if mark.position else "",
            }
            said = " ".join(f'{name}="{escape(text)}"' for name, text in values.items() if text)
            yield f"<DT><A {said}>{escape(mark.own_title or mark.title)}</A>"
            if mark.remark:
                yield f"<DD>{escape(mark.remark)}"


def read(raw: bytes, now: dt.datetime) -> tuple[list[Bookmark], list[Folder], list[LeftOut]]:
    """What a file holds, and which of its links are left out.

    Raises:
        ContentRefused: Codes `import-…`; `folders-too-deep`.
    """
    text = decoded(raw)
    if "<dl" not in text.casefold() or "netscape-bookmark-file" not in text[:500].casefold():
        raise ContentRefused("import-other-file")
    reader = _Reader(now)
    reader.feed(text)
    reader.close()
    if reader.open_lists:
        # Browsers close what they open: this file was cut off.
        raise ContentRefused("import-cut-off")
    return reader.bookmarks, reader.folders, reader.left_out


@dataclass
class _Link:
    attributes: dict[str, str]
    text: list[str] = field(default_factory=list[str])


class _Reader(HTMLParser):
    """Goes through the file once; its depth and its number of things are bounded."""

    def __init__(self, now: dt.datetime) -> None:
        super().__init__(convert_charrefs=True)
        self.bookmarks: list[Bookmark] = []
        self.folders: list[Folder] = []
        self.left_out: list[LeftOut] = []
        self._now = now
        self._lists: list[str] = []
        self._next_list = ""
        self._link: _Link | None = None
        self._name: _Link | None = None
        self._remark: list[str] | None = None
        self._lost = False

    @property
    def open_lists(self) -> int:
        """How many lists were not closed."""
        return len(self._lists)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in {"dt", "dl", "h3", "a"}:
            self._end_remark()
        if tag == "dl":
            if len(self._lists) > MAX_DEPTH:
                raise ContentRefused("folders-too-deep", limit=MAX_DEPTH)
            self._lists.append(self._next_list)
            self._next_list = self._lists[-1]
        elif tag == "h3":
            self._name = _Link(attributes)
        elif tag == "a":
            self._link = _Link(attributes)
        elif tag == "dd":
            self._remark = []

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._link is not None:
            self._take_link(self._link)
            self._link = None
        elif tag == "h3" and self._name is not None:
            self._take_folder(self._name)
            self._name = None
        elif tag == "dl" and self._lists:
            self._end_remark()
            self._lists.pop()
            self._next_list = self._lists[-1] if self._lists else ""

    def handle_data(self, data: str) -> None:
        for one in (self._link, self._name):
            if one is not None:
                one.text.append(data)
        if self._remark is not None and self._link is None and self._name is None:
            self._remark.append(data)

    def _take_folder(self, name: _Link) -> None:
        title = " ".join("".join(name.text).split())[:MAX_TEXT]
        uid = name.attributes.get("uid", "")
        known = {folder.uid for folder in self.folders} if is_uid(uid) else set[str]()
        folder = Folder(
            uid if is_uid(uid) and uid not in known else new_uid(),
            title or "?",
            self._lists[-1] if self._lists else "",
            float(len(self.folders) + 1),
        )
        self.folders.append(folder)
        self._next_list = folder.uid
        check_count(len(self.bookmarks) + len(self.folders) + len(self.left_out))

    def _take_link(self, link: _Link) -> None:
        shown = "".join(link.text).strip()[:MAX_TEXT]
        href = link.attributes.get("href", "")
        try:
            self.bookmarks.append(self._bookmark(link, shown))
        except (ValueError, ContentRefused):
            elsewhere = not href.startswith(SCHEME)
            self.left_out.append(LeftOut(shown or href[:MAX_TEXT], elsewhere))
            # What is said below it is said of nothing.
            self._lost = True
        else:
            self._lost = False
        check_count(len(self.bookmarks) + len(self.folders) + len(self.left_out))

    def _bookmark(self, link: _Link, shown: str) -> Bookmark:
        """A link as a bookmark.

        Raises:
            ValueError: It leads elsewhere, or names nothing that there can be.
            ContentRefused: Its place in a text is damaged.
        """
        values = link.attributes
        href, uid = values.get("href", ""), values.get("uid", "")
        if not href.startswith(SCHEME):
            raise ValueError(href)
        kind = mark_kind(values.get("kind", ""))
        ref = parse_ref(href.removeprefix(SCHEME), search=kind is Saved.SEARCH)
        title = values.get("title", "")[:MAX_TEXT]
        return Bookmark(
            key=0,
            uid=uid if is_uid(uid) else "",
            ref=ref,
            kind=kind,
            title=title or shown or str(ref),
            remark="",
            added=_moment(values.get("add_date", ""), self._now),
            own_title=shown if title else "",
            folder=self._lists[-1] if self._lists else "",
            tags=tuple(tag[:MAX_TEXT] for tag in values.get("tags", "").split(",")[:MAX_TAGS]),
            position=_position(values.get("data-position", "")),
            spot=Spot() if kind is Saved.SEARCH else _spot(values),
        )

    def _end_remark(self) -> None:
        if self._remark is not None and self.bookmarks and not self._lost:
            remark = "".join(self._remark).strip()[:MAX_TEXT]
            self.bookmarks[-1] = replace(self.bookmarks[-1], remark=remark)
        self._remark = None


def _written(spot: Spot) -> str:
    return json.dumps({name: said for name, said in asdict(spot).items() if said})


def _spot(values: dict[str, str]) -> Spot:
    """The place in a text; files of the first version have a heading alone."""
    heading, written = values.get("heading", "")[:MAX_TEXT], values.get("data-spot", "")
    if written:
        return read_spot(Fields(strict_json.read_object(written.encode(), MAX_SPOT), 0))
    return Spot("heading", quote=heading) if heading else Spot()


def _position(text: str) -> float:
    """A place in the order by hand; what is no such number is 0, the first."""
    try:
        number = float(text[:30])
    except ValueError:
        return 0.0
    return number if math.isfinite(number) else 0.0


def _moment(text: str, now: dt.datetime) -> dt.datetime:
    """Seconds since 1970; what is no such number, or no moment that there is, is now."""
    try:
        return dt.datetime.fromtimestamp(int(text[:12]), dt.UTC)
    except (ValueError, OverflowError, OSError):
        return now
