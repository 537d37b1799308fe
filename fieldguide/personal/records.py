# SPDX-License-Identifier: Apache-2.0
"""What the personal area answers with: frozen records, free of SQL."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal.plain import parted, plain

if TYPE_CHECKING:
    import datetime as dt


_UID = re.compile(r"[0-9a-f]{32}")
_NAME = re.compile(r"[A-Za-z0-9-]{1,64}")


def storable(text: str) -> str:
    """A text as UTF-8 can hold it: halves of signs are joined, or replaced where one is missing."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def new_uid() -> str:
    """A random name that no other laptop gives."""
    return uuid.uuid4().hex


def is_uid(text: str) -> bool:
    """Whether a text is a name as `new_uid` gives it."""
    return _UID.fullmatch(text) is not None


def may_name_a_row(text: str) -> bool:
    """Whether a whole profile may name a row so: wider, so that what once was given is taken."""
    return _NAME.fullmatch(text) is not None


class Saved(StrEnum):
    """What a bookmark may be of besides the things of the catalogue."""

    SEARCH = "search"


MarkKind = Kind | Saved
MAX_SEARCH = 1_000
"""So many letters of a question are read; a longer one is not kept whole either."""


def mark_kind(text: str) -> MarkKind:
    """What sort of bookmark a text names.

    Raises:
        ValueError: None.
    """
    return Saved.SEARCH if text == Saved.SEARCH else Kind(text)


def search_ref(text: str) -> Ref:
    """The name of a saved search: its text, in no pack. It reads `:text`, as no thing's does.

    Raises:
        ValueError: It holds no letter at all.
    """
    words = " ".join(storable(text).split())[:MAX_SEARCH].rstrip()
    if not words:
        raise ValueError(text)
    return Ref("", words)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a thing, as `tables.py` keeps an anchor; without a `part` the whole thing."""

    part: str = ""
    lang: str = ""
    quote: str = ""
    before: str = ""
    after: str = ""
    start: int = 0
    row_hash: str = ""


WHOLE = Spot()


class MarkColor(StrEnum):
    """What a passage can be marked with."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage.

    Attributes:
        title: What its thing was called when it was marked.
        note: The uid of the note on it; empty for none.
    """

    uid: str
    ref: Ref
    kind: Kind
    title: str
    color: MarkColor
    added: dt.datetime
    spot: Spot
    note: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A bookmarked thing, a place in it, or a saved search (`search_ref`).

    Attributes:
        title: What it was called when it was marked.
        added: When it was marked, in UTC.
        own_title: What the user calls it; empty if they do not.
        folder: The uid of its folder; empty at the top.
        position: Its place in the order by hand; what was never moved has 0 and stands first.
        tags: Sorted.
    """

    key: int
    uid: str
    ref: Ref
    kind: MarkKind
    title: str
    remark: str
    added: dt.datetime
    own_title: str = ""
    folder: str = ""
    position: float = 0.0
    tags: tuple[str, ...] = ()
    spot: Spot = WHOLE


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of bookmarks. `parent` is the uid of the one it is in; empty at the top."""

    uid: str
    title: str
    parent: str = ""
    position: float = 0.0


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to turn to: a service, a focal point. Never a person who is helped."""

    uid: str
    name: str
    role: str = ""
    organisation: str = ""
    phone: str = ""
    place: str = ""
    languages: str = ""
    hours: str = ""
    remark: str = ""
    topics: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Visit:
    """A thing that was read, when last (UTC), and at which heading."""

    ref: Ref
    kind: Kind
    title: str
    heading: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A note in Markdown, on a thing or free. Moments are in UTC.

    Attributes:
        uid: Its name, the same on every laptop it is moved to.
        about: What its thing was called when the note was begun.
        expires: The day after which it goes to the trash; empty for never.
        trashed: When it went to the trash; None while it is not there.
    """

    key: int
    uid: str
    title: str
    text: str
    created: dt.datetime
    changed: dt.datetime
    ref: Ref | None
    kind: Kind | None
    about: str
    tags: tuple[str, ...]
    expires: str
    trashed: dt.datetime | None

    @property
    def heading(self) -> str:
        """What a list calls it: its title, else its first words; empty where it has neither."""
        return self.title or parted(self.text)[0]

    @property
    def words(self) -> str:
        """Its words below the heading, without the signs of Markdown."""
        return plain(self.text) if self.title else parted(self.text)[1]


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """A note as it was until `at`."""

    key: int
    title: str
    text: str
    at: dt.datetime
