# SPDX-License-Identifier: Apache-2.0
"""Marked passages. Each function works in the session it is given; the caller owns the transaction.

A passage is marked in one part of a text in one language; what becomes of it when the text changes
is worked out by who shows it (`content/anchors.py`), and nothing is written for that.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from fieldguide.base.errors import NotFound
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal.notes import About
from fieldguide.personal.records import Highlight, MarkColor, Spot, new_uid, storable
from fieldguide.personal.tables import HighlightRow, NoteRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session


def all_highlights(session: Session) -> tuple[Highlight, ...]:
    """Every marked passage, the newest first."""
    order = (HighlightRow.added.desc(), HighlightRow.key.desc())
    return _records(session, session.scalars(select(HighlightRow).order_by(*order)).all())


def highlights_on(session: Session, refs: Iterable[Ref]) -> tuple[Highlight, ...]:
    """What is marked in a thing, under any of its names, in the order it was marked."""
    rows: list[HighlightRow] = []
    for ref in refs:
        wanted = select(HighlightRow).where(
            HighlightRow.pack == ref.pack, HighlightRow.id == ref.id
        )
        rows += session.scalars(wanted)
    return _records(session, sorted(rows, key=lambda row: row.key))


def get(session: Session, uid: str) -> Highlight:
    """A marked passage.

    Raises:
        NotFound: There is none of this name.
    """
    return _records(session, [_row(session, uid)])[0]


def add(session: Session, on: About, spot: Spot, color: MarkColor, now: dt.datetime) -> Highlight:
    """Mark a passage; one that is marked already takes the colour."""
    row = session.scalar(
        select(HighlightRow).where(
            HighlightRow.pack == on.ref.pack,
            HighlightRow.id == on.ref.id,
            HighlightRow.part == spot.part,
            HighlightRow.lang == spot.lang,
            HighlightRow.start == spot.start,
            HighlightRow.quote == storable(spot.quote),
        )
    )
    if row is None:
        row = _new(on, spot, now.isoformat())
        session.add(row)
    row.color = color
    session.flush()
    return _records(session, [row])[0]


def put_back(session: Session, highlight: Highlight) -> None:
    """Mark a passage again exactly as it was, with its note if that is still there."""
    if session.scalar(select(HighlightRow.key).where(HighlightRow.uid == highlight.uid)):
        return
    on = About(highlight.ref, highlight.kind, highlight.title)
    row = _new(on, highlight.spot, highlight.added.isoformat(), highlight.uid)
    row.color = highlight.color
    row.note = _note_key(session, highlight.note)
    session.add(row)
    session.flush()


def recolor(session: Session, uid: str, color: MarkColor) -> Highlight:
    """Give a marked passage another colour.

    Raises:
        NotFound: There is none of this name.
    """
    row = _row(session, uid)
    row.color = color
    session.flush()
    return _records(session, [row])[0]


def set_note(session: Session, uid: str, note: str) -> None:
    """Tie a note to a marked passage.

    Raises:
        NotFound: There is none of this name.
    """
    _row(session, uid).note = _note_key(session, note)
    session.flush()


def remove(session: Session, uid: str) -> Highlight:
    """Take a mark away and return it, so that it can be put back; its note stays.

    Raises:
        NotFound: There is none of this name.
    """
    row = _row(session, uid)
    highlight = _records(session, [row])[0]
    session.execute(delete(HighlightRow).where(HighlightRow.key == row.key))
    return highlight


def _new(on: About, spot: Spot, added: str, uid: str = "") -> HighlightRow:
    return HighlightRow(
        uid=uid or new_uid(),
        pack=on.ref.pack,
        id=on.ref.id,
        kind=on.kind,
        title=storable(on.title),
        color=MarkColor.YELLOW,
        added=added,
        part=spot.part,
        lang=spot.lang,
        quote=storable(spot.quote),
        before=storable(spot.before),
        after=storable(spot.after),
        start=spot.start,
        row_hash=spot.row_hash,
    )


def _note_key(session: Session, uid: str) -> int | None:
    return session.scalar(select(NoteRow.key).where(NoteRow.uid == uid)) if uid else None


def _row(session: Session, uid: str) -> HighlightRow:
    row = session.scalar(select(HighlightRow).where(HighlightRow.uid == uid))
    if row is None:
        raise NotFound("no-such-highlight", id=uid)
    return row


def _records(session: Session, rows: Sequence[HighlightRow]) -> tuple[Highlight, ...]:
    keys = {row.note for row in rows if row.note is not None}
    # A note in the trash is shown nowhere.
    wanted = select(NoteRow.key, NoteRow.uid).where(NoteRow.trashed == "")
    notes = {key: uid for key, uid in session.execute(wanted) if key in keys} if keys else {}
    return tuple(
        Highlight(
            uid=row.uid,
            ref=Ref(row.pack, row.id),
            kind=Kind(row.kind),
            title=row.title,
            color=_color(row.color),
            added=dt.datetime.fromisoformat(row.added),
            spot=Spot(
                row.part, row.lang, row.quote, row.before, row.after, row.start, row.row_hash
            ),
            note=notes.get(row.note, "") if row.note is not None else "",
        )
        for row in rows
    )


def _color(name: str) -> MarkColor:
    """A colour by its name; another version of the program may have more."""
    return MarkColor(name) if name in set(MarkColor) else MarkColor.YELLOW
