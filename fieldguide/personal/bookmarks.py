# SPDX-License-Identifier: Apache-2.0
"""Bookmarks. Each function works in the session it is given; the caller owns the transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from fieldguide.base.errors import NotFound
from fieldguide.content.ids import Ref
from fieldguide.personal import folders
from fieldguide.personal.records import (
    WHOLE,
    Bookmark,
    MarkKind,
    Saved,
    Spot,
    new_uid,
    storable,
)
from fieldguide.personal.tables import BookmarkRow, BookmarkTagRow
from fieldguide.personal.values import mark_of, moment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session


_ASKED_BY_NAME = 500
"""More rows than these are asked for all at once: a statement holds only so many names."""


def all_bookmarks(session: Session) -> tuple[Bookmark, ...]:
    """Every bookmark, the newest first."""
    rows = session.scalars(
        select(BookmarkRow).order_by(BookmarkRow.added.desc(), BookmarkRow.key.desc())
    ).all()
    return _records(session, rows)


def refs(session: Session) -> frozenset[Ref]:
    """The names of all things that are bookmarked as a whole."""
    wanted = select(BookmarkRow.pack, BookmarkRow.id).where(
        BookmarkRow.part == "", BookmarkRow.kind != Saved.SEARCH
    )
    return frozenset(Ref(pack, id_) for pack, id_ in session.execute(wanted))


def find(session: Session, ref: Ref, spot: Spot = WHOLE) -> Bookmark | None:
    """The bookmark of a thing, or of a place in it, if it has one."""
    row = _row(session, ref, spot)
    return None if row is None else _records(session, [row])[0]


def with_uid(session: Session, uid: str) -> Bookmark:
    """A bookmark by its own name.

    Raises:
        NotFound: There is none.
    """
    return _records(session, [_row_of(session, uid)])[0]


def add(  # noqa: PLR0913 - what is marked, and where in it
    session: Session, ref: Ref, kind: MarkKind, title: str, now: dt.datetime, *, spot: Spot = WHOLE
) -> Bookmark:
    """Bookmark a thing or a place in it; one that is bookmarked already stays as it is."""
    row = _row(session, ref, spot)
    if row is None:
        row = BookmarkRow(
            uid=new_uid(),
            pack=ref.pack,
            id=ref.id,
            kind=kind,
            title=storable(title),
            added=now.isoformat(),
        )
        session.add(_fill(row, spot))
        session.flush()
    return _records(session, [row])[0]


def put_back(session: Session, bookmark: Bookmark) -> None:
    """Restore a removed bookmark exactly as it was, its key and tags included.

    A folder that is gone meanwhile leaves it at the top.
    """
    if _row(session, bookmark.ref, bookmark.spot) is not None:
        return
    row = BookmarkRow(
        uid=bookmark.uid,
        pack=bookmark.ref.pack,
        id=bookmark.ref.id,
        kind=bookmark.kind,
        title=storable(bookmark.title),
        own_title=storable(bookmark.own_title),
        remark=storable(bookmark.remark),
        added=bookmark.added.isoformat(),
        folder=folders.key_of(session, bookmark.folder),
        position=bookmark.position,
    )
    if bookmark.key:
        # Without one it was never here: it gets a key of its own.
        row.key = bookmark.key
    session.add(_fill(row, bookmark.spot))
    session.flush()
    _set_tags(session, row.key, bookmark.tags)


def remove(session: Session, ref: Ref) -> Bookmark:
    """Remove the bookmark of a whole thing and return it, so that it can be put back.

    Raises:
        NotFound: The thing is not bookmarked.
    """
    row = _row(session, ref, WHOLE)
    if row is None:
        raise NotFound("not-bookmarked", id=str(ref))
    return _remove(session, row)


def remove_uids(session: Session, uids: Sequence[str]) -> tuple[Bookmark, ...]:
    """Remove bookmarks by their own names and return them, so that they can be put back.

    Raises:
        NotFound: One of them is not there.
    """
    rows = _rows_of(session, uids)
    removed = _records(session, rows)
    for row in rows:
        session.delete(row)
    session.flush()
    return removed


def describe(session: Session, uid: str, own_title: str, remark: str, tags: Iterable[str]) -> None:
    """Set what the user says of a bookmark: its own title, a remark, its tags.

    Raises:
        NotFound: There is none.
    """
    row = _row_of(session, uid)
    row.own_title = storable(own_title).strip()
    row.remark = storable(remark).strip()
    _set_tags(session, row.key, tags)


def tag(session: Session, uids: Sequence[str], more: Iterable[str], less: Iterable[str]) -> None:
    """Put tags on bookmarks, and take others off.

    Raises:
        NotFound: One of the bookmarks is not there.
    """
    gone = {clean_tag(name) for name in less}
    come = {clean_tag(name) for name in more} - gone - {""}
    keys = {row.key for row in _rows_of(session, uids)}
    there: set[tuple[int, str]] = set()
    for row in session.scalars(select(BookmarkTagRow)).all():
        if row.bookmark in keys and row.name in gone:
            session.delete(row)
        there.add((row.bookmark, row.name))
    session.add_all(
        BookmarkTagRow(bookmark=key, name=name)
        for key in sorted(keys)
        for name in sorted(come)
        if (key, name) not in there
    )
    session.flush()


def set_back(session: Session, bookmark: Bookmark) -> None:
    """Make a bookmark again what it was, be it here or removed meanwhile."""
    row = session.scalar(select(BookmarkRow).where(BookmarkRow.uid == bookmark.uid))
    if row is None:
        put_back(session, bookmark)
        return
    row.own_title, row.remark = bookmark.own_title, bookmark.remark
    row.folder, row.position = folders.key_of(session, bookmark.folder), bookmark.position
    session.flush()
    _set_tags(session, row.key, bookmark.tags)


def place(session: Session, uids: Sequence[str], folder: str, before: str = "") -> None:
    """Put bookmarks into a folder, in the order given, before another one of it or at its end.

    Everything in the folder is numbered again, so that the order by hand is certain.

    Raises:
        NotFound: A bookmark or the folder is not there.
    """
    key = folders.row_of(session, folder).key if folder else None
    moved = _rows_of(session, uids)
    keys = {row.key for row in moved}
    # NULL is equal to nothing: `is_` asks for the top.
    here = BookmarkRow.folder.is_(None) if key is None else BookmarkRow.folder == key
    order = (BookmarkRow.position, BookmarkRow.added.desc(), BookmarkRow.key.desc())
    rows = [
        row
        for row in session.scalars(select(BookmarkRow).where(here).order_by(*order))
        if row.key not in keys
    ]
    at = next((at for at, row in enumerate(rows) if row.uid == before), len(rows))
    rows[at:at] = moved
    for number, row in enumerate(rows, start=1):
        row.folder, row.position = key, float(number)
    session.flush()


def clean_tag(name: str) -> str:
    """A tag as it is kept: single spaces, none around it."""
    return " ".join(storable(name).split())


def _remove(session: Session, row: BookmarkRow) -> Bookmark:
    bookmark = _records(session, [row])[0]
    session.execute(delete(BookmarkRow).where(BookmarkRow.key == row.key))
    return bookmark


def _set_tags(session: Session, key: int, tags: Iterable[str]) -> None:
    session.execute(delete(BookmarkTagRow).where(BookmarkTagRow.bookmark == key))
    names = {clean_tag(tag) for tag in tags} - {""}
    session.add_all(BookmarkTagRow(bookmark=key, name=name) for name in sorted(names))
    session.flush()


def _fill(row: BookmarkRow, spot: Spot) -> BookmarkRow:
    """Say in a row which place of the thing is meant."""
    row.part, row.lang, row.start, row.row_hash = spot.part, spot.lang, spot.start, spot.row_hash
    row.quote, row.before, row.after = map(storable, (spot.quote, spot.before, spot.after))
    return row


def _row(session: Session, ref: Ref, spot: Spot) -> BookmarkRow | None:
    wanted = select(BookmarkRow).where(
        BookmarkRow.pack == ref.pack, BookmarkRow.id == ref.id, BookmarkRow.part == spot.part
    )
    if spot.part:
        wanted = wanted.where(
            BookmarkRow.lang == spot.lang,
            BookmarkRow.quote == storable(spot.quote),
            BookmarkRow.start == spot.start,
        )
    return session.scalar(wanted.limit(1))


def _row_of(session: Session, uid: str) -> BookmarkRow:
    row = session.scalar(select(BookmarkRow).where(BookmarkRow.uid == uid))
    if row is None:
        raise NotFound("not-bookmarked", id=uid)
    return row


def _rows_of(session: Session, uids: Sequence[str]) -> list[BookmarkRow]:
    """Rows in the order asked for, in one question."""
    wanted = select(BookmarkRow)
    if len(uids) <= _ASKED_BY_NAME:
        wanted = wanted.where(BookmarkRow.uid.in_(uids))
    found = {row.uid: row for row in session.scalars(wanted)}
    for uid in uids:
        if uid not in found:
            raise NotFound("not-bookmarked", id=uid)
    return [found[uid] for uid in dict.fromkeys(uids)]


def _records(session: Session, rows: Sequence[BookmarkRow]) -> tuple[Bookmark, ...]:
    tags: dict[int, list[str]] = {}
    wanted = select(BookmarkTagRow).order_by(BookmarkTagRow.name)
    if len(rows) == 1:
        wanted = wanted.where(BookmarkTagRow.bookmark == rows[0].key)
    for tag in session.scalars(wanted):
        tags.setdefault(tag.bookmark, []).append(tag.name)
    uids = folders.uids(session)
    return tuple(
        Bookmark(
            key=row.key,
            uid=row.uid,
            ref=Ref(row.pack, row.id),
            kind=mark_of(row.kind),
            title=row.title,
            remark=row.remark,
            added=moment(row.added),
            own_title=row.own_title,
            folder=uids.get(row.folder, "") if row.folder is not None else "",
            position=row.position,
            tags=tuple(tags.get(row.key, ())),
            spot=Spot(
                row.part, row.lang, row.quote, row.before, row.after, row.start, row.row_hash
            ),
        )
        for row in rows
    )
