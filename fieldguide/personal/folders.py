# SPDX-License-Identifier: Apache-2.0
"""Folders of bookmarks, in each other. Each function works in the session it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update

from fieldguide.base.errors import ContentRefused, NotFound
from fieldguide.personal.records import Folder, new_uid, storable
from fieldguide.personal.tables import BookmarkRow, FolderRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

MAX_DEPTH = 20
"""How many folders may be in each other: more than any person keeps in mind."""


def all_folders(session: Session) -> tuple[Folder, ...]:
    """Every folder in its order by hand."""
    rows = session.scalars(select(FolderRow).order_by(FolderRow.position, FolderRow.key)).all()
    names = {row.key: row.uid for row in rows}
    return tuple(
        Folder(row.uid, row.title, names.get(row.parent or 0, ""), row.position) for row in rows
    )


def uids(session: Session) -> dict[int, str]:
    """The folders' own names by their keys."""
    return {row.key: row.uid for row in session.scalars(select(FolderRow))}


def key_of(session: Session, uid: str) -> int | None:
    """The key of a folder; None for the top, and for one that is gone."""
    if not uid:
        return None
    return session.scalar(select(FolderRow.key).where(FolderRow.uid == uid))


def row_of(session: Session, uid: str) -> FolderRow:
    """The row of a folder.

    Raises:
        NotFound: There is none.
    """
    row = session.scalar(select(FolderRow).where(FolderRow.uid == uid))
    if row is None:
        raise NotFound("no-such-folder-of-bookmarks", id=uid)
    return row


def add(session: Session, title: str, parent: str = "", uid: str = "") -> Folder:
    """Make a folder, as the last of those beside it.

    Raises:
        NotFound: The parent is not there.
        ContentRefused: `folder-without-name`, `folders-too-deep`.
    """
    above = row_of(session, parent) if parent else None
    if above is not None and len(_trail(session, above)) >= MAX_DEPTH:
        raise ContentRefused("folders-too-deep", limit=MAX_DEPTH)
    last = session.scalar(select(func.max(FolderRow.position))) or 0.0
    row = FolderRow(
        uid=uid or new_uid(),
        title=_name(title),
        parent=None if above is None else above.key,
        position=last + 1,
    )
    session.add(row)
    session.flush()
    return Folder(row.uid, row.title, parent, row.position)


def rename(session: Session, uid: str, title: str) -> None:
    """Call a folder otherwise.

    Raises:
        NotFound: There is none.
        ContentRefused: `folder-without-name`.
    """
    row_of(session, uid).title = _name(title)
    session.flush()


def move(session: Session, uid: str, parent: str, before: str = "") -> None:
    """Put a folder with all in it into another one or to the top, before another or as the last.

    Raises:
        NotFound: One of them is not there.
        ContentRefused: `folder-in-itself`, `folders-too-deep`.
    """
    row = row_of(session, uid)
    above = row_of(session, parent) if parent else None
    if above is not None:
        trail = _trail(session, above)
        if row.key in trail:
            raise ContentRefused("folder-in-itself", title=row.title)
        if len(trail) + _height(session, row.key) > MAX_DEPTH:
            raise ContentRefused("folders-too-deep", limit=MAX_DEPTH)
    row.parent = None if above is None else above.key
    session.flush()
    here = FolderRow.parent.is_(None) if above is None else FolderRow.parent == above.key
    wanted = select(FolderRow).where(here, FolderRow.key != row.key)
    beside = list(session.scalars(wanted.order_by(FolderRow.position, FolderRow.key)))
    at = next((at for at, one in enumerate(beside) if one.uid == before), len(beside))
    beside.insert(at, row)
    for number, one in enumerate(beside, start=1):
        one.position = float(number)
    session.flush()


def set_back(session: Session, folder: Folder) -> None:
    """Make a folder again what it was, be it here or removed; the one around it comes first."""
    parent = key_of(session, folder.parent)
    row = session.scalar(select(FolderRow).where(FolderRow.uid == folder.uid))
    if row is None:
        session.add(
            FolderRow(uid=folder.uid, title=folder.title, parent=parent, position=folder.position)
        )
    else:
        row.title, row.parent, row.position = folder.title, parent, folder.position
    session.flush()


def remove(session: Session, uid: str) -> None:
    """Take a folder away; what is in it goes to the folder around it.

    Raises:
        NotFound: There is none.
    """
    row = row_of(session, uid)
    session.execute(
        update(BookmarkRow).where(BookmarkRow.folder == row.key).values(folder=row.parent)
    )
    session.execute(update(FolderRow).where(FolderRow.parent == row.key).values(parent=row.parent))
    session.execute(delete(FolderRow).where(FolderRow.key == row.key))


def _name(title: str) -> str:
    name = " ".join(storable(title).split())
    if not name:
        raise ContentRefused("folder-without-name")
    return name


def _trail(session: Session, row: FolderRow) -> list[int]:
    """The keys from a folder up to the top."""
    trail = [row.key]
    while row.parent is not None and row.parent not in trail:
        above = session.get(FolderRow, row.parent)
        if above is None:
            break
        row = above
        trail.append(row.key)
    return trail


def _height(session: Session, key: int) -> int:
    """How many levels there are from a folder down, itself included."""
    level, height = [key], 0
    while level and height <= MAX_DEPTH:
        height += 1
        level = list(session.scalars(select(FolderRow.key).where(FolderRow.parent.in_(level))))
    return height
