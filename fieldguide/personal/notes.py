# SPDX-License-Identifier: Apache-2.0
"""Notes. Each function works in the session it is given; the caller owns the transaction.

A change keeps what was there before as a version, at most one in `VERSION_AFTER`, so that saving
while somebody types leaves no heap of them; a change that takes away much of a text always does.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from fieldguide.base.errors import NotFound
from fieldguide.content.ids import Ref
from fieldguide.personal import note_search
from fieldguide.personal.records import Note, NoteVersion, new_uid, storable
from fieldguide.personal.tables import NoteRow, NoteTagRow, NoteVersionRow
from fieldguide.personal.values import kind_of, moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

    from fieldguide.content.kinds import Kind

VERSION_AFTER = dt.timedelta(minutes=5)
VERSIONS = 50
"""How many versions of a note are kept."""
IN_TRASH = dt.timedelta(days=30)
_SHORT = 40
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Words:
    """What a user can write in a note."""

    text: str
    title: str = ""
    tags: tuple[str, ...] = ()
    expires: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """The thing that a note is on."""

    ref: Ref
    kind: Kind
    title: str


def all_notes(session: Session, *, trashed: bool = False, limit: int = -1) -> tuple[Note, ...]:
    """The notes that are in the trash, or are not; the one changed last comes first."""
    wanted = NoteRow.trashed != "" if trashed else NoteRow.trashed == ""
    rows = session.scalars(
        select(NoteRow)
        .where(wanted)
        .order_by(NoteRow.changed.desc(), NoteRow.key.desc())
        .limit(limit)
    )
    return _records(session, rows.all())


def notes_on(session: Session, *refs: Ref) -> tuple[Note, ...]:
    """The notes on a thing, under any of its names, in the order they were begun."""
    rows: list[NoteRow] = []
    for ref in refs:
        wanted = select(NoteRow).where(NoteRow.pack == ref.pack, NoteRow.id == ref.id)
        rows += session.scalars(wanted.where(NoteRow.trashed == ""))
    return _records(session, sorted(rows, key=lambda row: row.key))


def find(
    session: Session, words: Sequence[str], *, prefix: bool = True, limit: int = -1
) -> tuple[Note, ...]:
    """The notes outside the trash that have all of some folded words, the best first."""
    keys = note_search.find(session, words, prefix=prefix, limit=limit)
    rows: dict[int, NoteRow] = {}
    for start in range(0, len(keys), _CHUNK):
        wanted = select(NoteRow).where(NoteRow.key.in_(keys[start : start + _CHUNK]))
        rows |= {row.key: row for row in session.scalars(wanted)}
    return _records(session, [rows[key] for key in keys])


def count(session: Session) -> int:
    """How many notes are outside the trash."""
    return session.scalar(select(func.count()).where(NoteRow.trashed == "")) or 0


def get(session: Session, uid: str) -> Note:
    """A note.

    Raises:
        NotFound: There is none of this name.
    """
    return _records(session, [_row(session, uid)])[0]


def add(session: Session, words: Words, now: dt.datetime, about: About | None = None) -> Note:
    """Begin a note, on a thing or free."""
    row = NoteRow(
        uid=new_uid(),
        text=storable(words.text),
        title=storable(words.title),
        created=now.isoformat(),
        changed=now.isoformat(),
        expires=words.expires,
        pack=about.ref.pack if about else "",
        id=about.ref.id if about else "",
        kind=about.kind if about else "",
        about=storable(about.title) if about else "",
    )
    session.add(row)
    session.flush()
    _tag(session, row, words.tags)
    return get(session, row.uid)


def change(
    session: Session, uid: str, words: Words, now: dt.datetime, before: Words | None = None
) -> Note:
    """Write other words into a note; what was there before may become a version.

    It always does where it is not what the writer knew, which is `before`.

    Raises:
        NotFound: There is none of this name.
    """
    row = _row(session, uid)
    title, text = storable(words.title), storable(words.text)
    if (title, text) != (row.title, row.text):
        known = (storable(before.title), storable(before.text)) if before is not None else None
        unseen = known is not None and known != (row.title, row.text)
        if unseen or _is_worth_keeping(session, row, text, now):
            _keep(session, row, now)
        row.title, row.text = title, text
        row.changed = now.isoformat()
    row.expires = words.expires
    session.flush()
    _tag(session, row, words.tags)
    return get(session, uid)


def versions(session: Session, uid: str) -> tuple[NoteVersion, ...]:
    """What a note was before, the newest first.

    Raises:
        NotFound: There is none of this name.
    """
    rows = session.scalars(
        select(NoteVersionRow)
        .where(NoteVersionRow.note == _row(session, uid).key)
        .order_by(NoteVersionRow.key.desc())
    )
    return tuple(NoteVersion(row.key, row.title, row.text, moment(row.at)) for row in rows)


def restore(session: Session, uid: str, version: int, now: dt.datetime) -> Note:
    """Give a note the words of one of its versions; those of now become a version.

    Raises:
        NotFound: There is no such note or version.
    """
    row = _row(session, uid)
    kept = session.get(NoteVersionRow, version)
    if kept is None or kept.note != row.key:
        raise NotFound("no-such-version", id=uid)
    if (kept.title, kept.text) != (row.title, row.text):
        title, text = kept.title, kept.text
        _keep(session, row, now)
        row.title, row.text, row.changed = title, text, now.isoformat()
        session.flush()
    note = get(session, uid)
    note_search.index(session, row.key, row.title, row.text, note.tags)
    return note


def trash(session: Session, uid: str, now: dt.datetime) -> Note:
    """Put a note into the trash; one that is there already stays as it is.

    Raises:
        NotFound: There is none of this name.
    """
    row = _row(session, uid)
    row.trashed = row.trashed or now.isoformat()
    session.flush()
    return get(session, uid)


def take_back(session: Session, uid: str) -> Note:
    """Take a note out of the trash. A day that it had to expire by is forgotten.

    Raises:
        NotFound: There is none of this name.
    """
    row = _row(session, uid)
    if row.trashed:
        # Else the next start would throw it away again.
        row.trashed = row.expires = ""
    session.flush()
    return get(session, uid)


def purge(session: Session, uids: Iterable[str]) -> int:
    """Delete notes with their versions, tags and words; say how many there were.

    The file may still hold them: the caller squeezes it after its transaction.
    """
    keys = [
        key
        for uid in uids
        if (key := session.scalar(select(NoteRow.key).where(NoteRow.uid == uid))) is not None
    ]
    note_search.drop(session, keys)
    for key in keys:
        session.execute(delete(NoteRow).where(NoteRow.key == key))
    if keys:
        note_search.squeeze(session)
    return len(keys)


def expired(session: Session, today: dt.date) -> tuple[str, ...]:
    """The notes outside the trash whose last day is over."""
    wanted = select(NoteRow.uid).where(
        NoteRow.trashed == "", NoteRow.expires != "", NoteRow.expires < today.isoformat()
    )
    return tuple(session.scalars(wanted))


def long_in_trash(session: Session, now: dt.datetime) -> tuple[str, ...]:
    """The notes that have been in the trash for `IN_TRASH`."""
    before = (now - IN_TRASH).isoformat()
    wanted = select(NoteRow.uid).where(NoteRow.trashed != "", NoteRow.trashed <= before)
    return tuple(session.scalars(wanted))


def _row(session: Session, uid: str) -> NoteRow:
    row = session.scalar(select(NoteRow).where(NoteRow.uid == uid))
    if row is None:
        raise NotFound("no-such-note", id=uid)
    return row


def _is_worth_keeping(session: Session, row: NoteRow, text: str, now: dt.datetime) -> bool:
    if not row.text.strip():
        return False
    if len(row.text) >= _SHORT and len(text) * 2 < len(row.text):
        return True
    newest = session.scalar(
        select(NoteVersionRow.at)
        .where(NoteVersionRow.note == row.key)
        .order_by(NoteVersionRow.key.desc())
        .limit(1)
    )
    # A clock may have been set back; then the difference counts all the same.
    return abs(now - moment(newest or row.created)) >= VERSION_AFTER


def _keep(session: Session, row: NoteRow, now: dt.datetime) -> None:
    session.add(NoteVersionRow(note=row.key, title=row.title, text=row.text, at=now.isoformat()))
    session.flush()
    kept = (
        select(NoteVersionRow.key)
        .where(NoteVersionRow.note == row.key)
        .order_by(NoteVersionRow.key.desc())
        .limit(VERSIONS)
    )
    session.execute(
        delete(NoteVersionRow).where(
            NoteVersionRow.note == row.key, NoteVersionRow.key.not_in(kept)
        )
    )


def _tag(session: Session, row: NoteRow, tags: Iterable[str]) -> None:
    wanted = sorted({" ".join(storable(tag).split()) for tag in tags} - {""})
    session.execute(delete(NoteTagRow).where(NoteTagRow.note == row.key))
    for name in wanted:
        session.add(NoteTagRow(note=row.key, name=name))
    session.flush()
    note_search.index(session, row.key, row.title, row.text, wanted)


def _records(session: Session, rows: Sequence[NoteRow]) -> tuple[Note, ...]:
    tags: dict[int, list[str]] = {}
    keys = [row.key for row in rows]
    for start in range(0, len(keys), _CHUNK):
        wanted = (
            select(NoteTagRow.note, NoteTagRow.name)
            .where(NoteTagRow.note.in_(keys[start : start + _CHUNK]))
            .order_by(NoteTagRow.name)
        )
        for key, name in session.execute(wanted):
            tags.setdefault(key, []).append(name)
    return tuple(_record(row, tuple(tags.get(row.key, ()))) for row in rows)


def _record(row: NoteRow, tags: tuple[str, ...]) -> Note:
    return Note(
        key=row.key,
        uid=row.uid,
        title=row.title,
        text=row.text,
        created=moment(row.created),
        changed=moment(row.changed),
        ref=Ref(row.pack, row.id) if row.pack else None,
        kind=kind_of(row.kind) if row.kind else None,
        about=row.about,
        tags=tags,
        expires=row.expires,
        trashed=moment(row.trashed) if row.trashed else None,
    )
