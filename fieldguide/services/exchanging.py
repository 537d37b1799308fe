# SPDX-License-Identifier: Apache-2.0
"""Bookmarks to a file and from one. An import merges by uid, all of it or nothing.

What comes in can be looked at first: `look_at` reads and compares, and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import ContentRefused
from fieldguide.base.files import read_bounded, write_whole
from fieldguide.personal import backups, bookmark_html, bookmark_json, exchange, undoing
from fieldguide.personal import bookmarks as store
from fieldguide.personal import folders as shelves
from fieldguide.personal.exchange import Taken
from fieldguide.personal.records import new_uid
from fieldguide.store.backup import Reason

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from fieldguide.personal.exchange import LeftOut
    from fieldguide.personal.records import Bookmark, Folder
    from fieldguide.personal.undoing import Before
    from fieldguide.services.guide import Guide

HTML_ENDINGS = frozenset({".html", ".htm"})


@dataclass(frozen=True, slots=True)
class Coming:
    """What a file would bring.

    Attributes:
        new: The titles of the bookmarks that are not here.
        known: How many are here already.
        folders: The titles of the folders that are not here.
        left_out: Links that cannot be taken.
    """

    new: tuple[str, ...]
    known: int
    folders: tuple[str, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class _File:
    marks: list[Bookmark]
    folders: list[Folder]
    left_out: list[LeftOut]


def export_bookmarks(guide: Guide, path: Path) -> int:
    """Write every bookmark to a file: HTML where its name says so, else JSON.

    Returns:
        How many there are.

    Raises:
        EnvironmentTrouble: The file cannot be written.
    """
    with guide.personal.reading() as session:
        marks = sorted(store.all_bookmarks(session), key=lambda mark: mark.position)
        folders = shelves.all_folders(session)
    form = bookmark_html if path.suffix.casefold() in HTML_ENDINGS else bookmark_json
    write_whole(path, form.write(marks, folders))
    return len(marks)


def import_bookmarks(guide: Guide, path: Path, origin: object = None) -> Taken:
    """Add the bookmarks of a file to those that are here; what is here stays as it is.

    Raises:
        NotFound: `no-such-file`.
        ContentRefused: The file is not one of ours, is damaged or too large; nothing was changed.
        EnvironmentTrouble: It cannot be read, or the profile cannot be written.
    """
    return take_in(guide, path, origin)[0]


def take_in(guide: Guide, path: Path, origin: object = None) -> tuple[Taken, Before]:
    """As `import_bookmarks`, after a backup; also answers with what `arranging.undo` needs."""
    file = _read(guide, path)
    if guide.personal.read_only is not None:
        raise guide.personal.read_only
    backups.make(guide.paths, Reason.IMPORT, guide.clock(), guide.personal.key)
    with guide.personal.writing() as session:
        stood = undoing.look(session)
        places = _merge_folders(session, file.folders)
        new = len(_merge(session, file.marks, places))
        before = undoing.difference(stood, undoing.look(session))
    guide.hub.publish(Change(Subject.BOOKMARK, frozenset(), origin))
    return Taken(new, len(file.marks) - new, len(file.left_out)), before


def look_at(guide: Guide, path: Path) -> Coming:
    """Say what a file would bring. It is taken in for that, and let go again.

    Raises:
        NotFound: `no-such-file`.
        ContentRefused: The file is not one of ours, is damaged or too large.
        EnvironmentTrouble: It cannot be read, or the profile cannot be written.
    """
    file = _read(guide, path)
    with guide.personal.writing() as session:
        here = {one.uid for one in shelves.all_folders(session)}
        with session.begin_nested() as tried:
            places = _merge_folders(session, file.folders)
            new = _merge(session, file.marks, places)
            tried.rollback()
    titles = tuple(mark.own_title or mark.title for mark in new)
    folders = tuple(one.title for one in file.folders if one.uid not in here)
    return Coming(titles, len(file.marks) - len(new), folders, tuple(file.left_out))


def _read(guide: Guide, path: Path) -> _File:
    raw = read_file(path)
    if path.suffix.casefold() in HTML_ENDINGS:
        return _File(*bookmark_html.read(raw, guide.clock()))
    return _File(*bookmark_json.read(raw), left_out=[])


def read_file(path: Path) -> bytes:
    """The bytes of a file that the user named, bounded.

    Raises:
        NotFound: `no-such-file`.
        ContentRefused: `import-too-large`.
        EnvironmentTrouble: It cannot be read.
    """
    return read_bounded(path, exchange.MAX_BYTES, "import-too-large")


def _merge_folders(session: Session, folders: list[Folder]) -> frozenset[str]:
    """Make the folders that are not here, each after the one it is in.

    Returns:
        The uids of all folders that there are now.
    """
    known = {folder.uid for folder in shelves.all_folders(session)}
    named = {folder.uid: folder for folder in folders}
    if len(named) != len(folders):
        raise ContentRefused("import-doubled")
    waiting = [folder for folder in folders if folder.uid not in known]
    while waiting:
        ready = [one for one in waiting if not one.parent or one.parent in known]
        if not ready:
            # In a circle, or in a folder that is not in the file.
            raise ContentRefused("import-lost-folder", title=waiting[0].title)
        for folder in ready:
            shelves.add(session, folder.title, folder.parent, folder.uid)
            known.add(folder.uid)
        waiting = [one for one in waiting if one.uid not in known]
    return frozenset(known)


def _merge(session: Session, marks: list[Bookmark], places: frozenset[str]) -> list[Bookmark]:
    there = store.all_bookmarks(session)
    uids = {mark.uid for mark in there}
    spots = {_spot(mark) for mark in there}
    new: list[Bookmark] = []
    for at, mark in enumerate(marks, start=1):
        if mark.folder and mark.folder not in places:
            raise ContentRefused("import-wrong-field", at=at, field="folder")
        if mark.uid in uids or _spot(mark) in spots:
            continue
        mark = replace(mark, uid=mark.uid or new_uid())  # noqa: PLW2901 - the same one, named
        store.put_back(session, mark)
        uids.add(mark.uid)
        spots.add(_spot(mark))
        new.append(mark)
    return new


def _spot(mark: Bookmark) -> tuple[object, ...]:
    return (mark.ref, mark.spot.part, mark.spot.lang, mark.spot.quote, mark.spot.start)
