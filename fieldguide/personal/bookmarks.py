# SPDX-License-Identifier: Apache-2.0
"""Bookmarks. Each function works in the session it is given; the caller owns the transaction."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from fieldguide.base.errors import NotFound
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal.records import Bookmark, new_uid, storable
from fieldguide.personal.tables import BookmarkRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def all_bookmarks(session: Session) -> tuple[Bookmark, ...]:
    """Every bookmark, the newest first."""
    rows = session.scalars(
        select(BookmarkRow).order_by(BookmarkRow.added.desc(), BookmarkRow.key.desc())
    )
    return tuple(_record(row) for row in rows)


def refs(session: Session) -> frozenset[Ref]:
    """The names of all bookmarked things."""
    return frozenset(
        Ref(pack, id_) for pack, id_ in session.execute(select(BookmarkRow.pack, BookmarkRow.id))
    )


def find(session: Session, ref: Ref) -> Bookmark | None:
    """The bookmark of a thing, if it has one."""
    row = _row(session, ref)
    return None if row is None else _record(row)


def add(session: Session, ref: Ref, kind: Kind, title: str, now: dt.datetime) -> Bookmark:
    """Bookmark a thing; one that is bookmarked already stays as it is."""
    row = _row(session, ref)
    if row is None:
        row = BookmarkRow(
            uid=new_uid(),
            pack=ref.pack,
            id=ref.id,
            kind=kind,
            title=storable(title),
            added=now.isoformat(),
        )
        session.add(row)
        session.flush()
    return _record(row)


def put_back(session: Session, bookmark: Bookmark) -> None:
    """Restore a removed bookmark exactly as it was, its key included."""
    if _row(session, bookmark.ref) is None:
        session.add(
            BookmarkRow(
                key=bookmark.key,
                uid=bookmark.uid,
                pack=bookmark.ref.pack,
                id=bookmark.ref.id,
                kind=bookmark.kind,
                title=bookmark.title,
                remark=bookmark.remark,
                added=bookmark.added.isoformat(),
            )
        )


def remove(session: Session, ref: Ref) -> Bookmark:
    """Remove a bookmark and return it, so that it can be put back.

    Raises:
        NotFound: The thing is not bookmarked.
    """
    row = _row(session, ref)
    if row is None:
        raise NotFound("not-bookmarked", id=str(ref))
    bookmark = _record(row)
    session.execute(delete(BookmarkRow).where(BookmarkRow.key == row.key))
    return bookmark


def _row(session: Session, ref: Ref) -> BookmarkRow | None:
    wanted = select(BookmarkRow).where(
        BookmarkRow.pack == ref.pack, BookmarkRow.id == ref.id, BookmarkRow.part == ""
    )
    return session.scalar(wanted)


def _record(row: BookmarkRow) -> Bookmark:
    return Bookmark(
        key=row.key,
        uid=row.uid,
        ref=Ref(row.pack, row.id),
        kind=Kind(row.kind),
        title=row.title,
        remark=row.remark,
        added=dt.datetime.fromisoformat(row.added),
    )
