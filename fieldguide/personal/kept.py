# SPDX-License-Identifier: Apache-2.0
"""What the user points at, the last texts of it that were kept, and the reports of updates.

An update adds here, and changes nothing else that is the user's.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal.tables import (
    BookmarkRow,
    HighlightRow,
    KeptTextRow,
    NoteRow,
    ReportRow,
    RunRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

_POINTING = (BookmarkRow, HighlightRow, NoteRow, RunRow)
_SEARCH = "search"


class Fate(StrEnum):
    """What became of a thing: renamed, rewritten, withdrawn with a reason, or no longer there."""

    MOVED = "moved"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Happening:
    """What became of one thing that the user points at.

    Attributes:
        title: What it was called.
        now: The name it has now, where it moved.
        reason: Why it was withdrawn, where that is said.
    """

    ref: Ref
    kind: Kind
    what: Fate
    title: str
    now: Ref | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What another generation of the catalogue did. `read` is when it was put away."""

    key: int
    generation: str
    at: dt.datetime
    items: tuple[Happening, ...]
    read: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptText:
    """The last text of a thing in a language, before an update changed or took it."""

    ref: Ref
    lang: str
    row_hash: str
    title: str
    text: str
    kept: dt.datetime
    reason: str


def pointed_at(session: Session) -> tuple[Ref, ...]:
    """Every thing that a bookmark, highlight, note or run is about."""
    found: dict[Ref, None] = {}
    for table in _POINTING:
        wanted = select(table.pack, table.id).distinct()
        if table is BookmarkRow:
            wanted = wanted.where(BookmarkRow.kind != _SEARCH)
        found |= {Ref(pack, id_): None for pack, id_ in session.execute(wanted) if pack and id_}
    return tuple(sorted(found, key=str))


def keep(session: Session, texts: Iterable[KeptText]) -> None:
    """Keep texts; what is kept already stays as it is."""
    for one in texts:
        session.execute(
            insert(KeptTextRow)
            .values(
                pack=one.ref.pack,
                id=one.ref.id,
                lang=one.lang,
                row_hash=one.row_hash,
                title=one.title,
                text=one.text,
                kept=one.kept.isoformat(),
                reason=one.reason,
            )
            .on_conflict_do_nothing()
        )


def kept_of(session: Session, ref: Ref) -> tuple[KeptText, ...]:
    """The texts that were kept of a thing, the last one first."""
    wanted = (
        select(KeptTextRow)
        .where(KeptTextRow.pack == ref.pack, KeptTextRow.id == ref.id)
        .order_by(KeptTextRow.kept.desc(), KeptTextRow.lang)
    )
    return tuple(
        KeptText(
            ref,
            row.lang,
            row.row_hash,
            row.title,
            row.text,
            dt.datetime.fromisoformat(row.kept),
            row.reason,
        )
        for row in session.scalars(wanted)
    )


def compared(session: Session) -> str:
    """The generation that was looked at last; empty if none was."""
    wanted = select(ReportRow.generation).order_by(ReportRow.key.desc()).limit(1)
    return session.scalar(wanted) or ""


def add_report(
    session: Session, generation: str, items: Iterable[Happening], now: dt.datetime
) -> None:
    """Remember that a generation was compared with the one before, and what it did."""
    values = [
        {
            "pack": one.ref.pack,
            "id": one.ref.id,
            "kind": one.kind.value,
            "what": one.what.value,
            "title": one.title,
            "now": one.now.id if one.now is not None else "",
            "reason": one.reason,
        }
        for one in items
    ]
    said = json.dumps(values, ensure_ascii=False)
    session.add(ReportRow(generation=generation, at=now.isoformat(), items=said))
    session.flush()


def reports(session: Session, *, unread: bool = False) -> tuple[Report, ...]:
    """The reports that say something, the newest first; with `unread` those not put away."""
    wanted = select(ReportRow).where(ReportRow.items != "[]").order_by(ReportRow.key.desc())
    if unread:
        wanted = wanted.where(ReportRow.read == "")
    return tuple(
        Report(
            row.key,
            row.generation,
            dt.datetime.fromisoformat(row.at),
            tuple(_happening(one) for one in json.loads(row.items)),
            dt.datetime.fromisoformat(row.read) if row.read else None,
        )
        for row in session.scalars(wanted)
    )


def put_away(session: Session, keys: Iterable[int], now: dt.datetime) -> None:
    """The user has seen reports."""
    session.execute(
        update(ReportRow).where(ReportRow.key.in_(list(keys))).values(read=now.isoformat())
    )


def _happening(one: dict[str, Any]) -> Happening:
    return Happening(
        Ref(one["pack"], one["id"]),
        Kind(one["kind"]),
        Fate(one["what"]),
        one["title"],
        Ref(one["pack"], one["now"]) if one["now"] else None,
        one["reason"],
    )
