# SPDX-License-Identifier: Apache-2.0
"""Bookmarks to a file and from one. An import merges by uid, all of it or nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import ContentRefused
from fieldguide.base.files import read_bounded, write_whole
from fieldguide.personal import bookmark_html, bookmark_json, exchange
from fieldguide.personal import bookmarks as store
from fieldguide.personal import folders as shelves
from fieldguide.personal.exchange import Taken
from fieldguide.personal.records import new_uid

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from fieldguide.personal.records import Bookmark, Folder
    from fieldguide.services.guide import Guide

HTML_ENDINGS = frozenset({".html", ".htm"})


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
    raw = read_file(path)
    left_out = 0
    if path.suffix.casefold() in HTML_ENDINGS:
        marks, folders, left_out = bookmark_html.read(raw, guide.clock())
    else:
        marks, folders = bookmark_json.read(raw)
    with guide.personal.writing() as session:
        places = _merge_folders(session, folders)
        new = _merge(session, marks, places)
    guide.hub.publish(Change(Subject.BOOKMARK, frozenset(), origin))
    return Taken(new, len(marks) - new, left_out)


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


def _merge(session: Session, marks: list[Bookmark], places: frozenset[str]) -> int:
    there = store.all_bookmarks(session)
    uids = {mark.uid for mark in there}
    spots = {_spot(mark) for mark in there}
    new = 0
    for at, mark in enumerate(marks, start=1):
        if mark.folder and mark.folder not in places:
            raise ContentRefused("import-wrong-field", at=at, field="folder")
        if mark.uid in uids or _spot(mark) in spots:
            continue
        mark = replace(mark, uid=mark.uid or new_uid())  # noqa: PLW2901 - the same one, named
        store.put_back(session, mark)
        uids.add(mark.uid)
        spots.add(_spot(mark))
        new += 1
    return new


def _spot(mark: Bookmark) -> tuple[object, ...]:
    return (mark.ref, mark.spot.part, mark.spot.lang, mark.spot.quote, mark.spot.start)
