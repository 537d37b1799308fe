# SPDX-License-Identifier: Apache-2.0
"""How bookmarks and folders were before an act, and making them so again.

Only what the act changed is remembered: what somebody wrote elsewhere meanwhile stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.base.errors import NotFound
from fieldguide.personal import bookmarks, folders

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fieldguide.personal.records import Bookmark, Folder


@dataclass(frozen=True, slots=True)
class Stood:
    """How bookmarks and folders stand at one moment, by their uids."""

    marks: dict[str, Bookmark]
    folders: dict[str, Folder]


@dataclass(frozen=True, slots=True)
class Before:
    """What an act changed, as it was; and what it made, by uid."""

    marks: tuple[Bookmark, ...] = ()
    folders: tuple[Folder, ...] = ()
    new_marks: tuple[str, ...] = ()
    new_folders: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether the act changed nothing at all."""
        return not (self.marks or self.folders or self.new_marks or self.new_folders)


def look(session: Session) -> Stood:
    """How everything stands now."""
    return Stood(
        {one.uid: one for one in bookmarks.all_bookmarks(session)},
        {one.uid: one for one in folders.all_folders(session)},
    )


def difference(before: Stood, now: Stood) -> Before:
    """What lies between two moments."""
    return Before(
        tuple(one for uid, one in before.marks.items() if now.marks.get(uid) != one),
        tuple(one for uid, one in before.folders.items() if now.folders.get(uid) != one),
        tuple(uid for uid in now.marks if uid not in before.marks),
        tuple(uid for uid in now.folders if uid not in before.folders),
    )


def take_back(session: Session, before: Before) -> None:
    """Make everything again as it was. What is gone meanwhile needs no taking away."""
    here = {one.uid for one in bookmarks.all_bookmarks(session)}
    bookmarks.remove_uids(session, [uid for uid in before.new_marks if uid in here])
    waiting = {one.uid: one for one in before.folders}
    while waiting:
        # Each after the one it was in.
        ready = [one for one in waiting.values() if one.parent not in waiting]
        for folder in ready or list(waiting.values()):
            folders.set_back(session, folder)
            del waiting[folder.uid]
    for mark in before.marks:
        bookmarks.set_back(session, mark)
    for uid in before.new_folders:
        try:
            folders.remove(session, uid)
        except NotFound:
            continue
