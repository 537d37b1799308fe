# SPDX-License-Identifier: Apache-2.0
"""Bringing bookmarks into order: folders, places by hand, own titles, remarks, tags.

Each act is one transaction, and most answer with what `undo` needs to take them back.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from fieldguide.base.changes import Change, Subject
from fieldguide.personal import bookmarks as store
from fieldguide.personal import folders as shelves
from fieldguide.personal import preferences, undoing

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping, Sequence

    from sqlalchemy.orm import Session

    from fieldguide.personal.records import Bookmark, Folder
    from fieldguide.personal.undoing import Before
    from fieldguide.services.guide import Guide


def folders(guide: Guide) -> tuple[Folder, ...]:
    """Every folder of bookmarks, in the order by hand."""
    with guide.personal.reading() as session:
        return shelves.all_folders(session)


def folder_paths(guide: Guide) -> dict[str, str]:
    """What each folder is called from the top down, such as `Site 4/Children`, by its uid.

    They stand in the order by hand, each followed by what is in it.
    """
    return paths_of(folders(guide))


def paths_of(every: Iterable[Folder]) -> dict[str, str]:
    """As `folder_paths`, of folders that were read already."""
    below: dict[str, list[Folder]] = {}
    for folder in every:
        below.setdefault(folder.parent, []).append(folder)
    paths: dict[str, str] = {}

    def walk(parent: str, path: str) -> None:
        for folder in below.get(parent, ()):
            paths[folder.uid] = f"{path}{folder.title}"
            walk(folder.uid, f"{path}{folder.title}/")

    walk("", "")
    return paths


def add_folder(guide: Guide, title: str, parent: str = "", origin: object = None) -> Folder:
    """Make a folder, inside the folder `parent` or at the top.

    Raises:
        NotFound: The parent is not there.
        ContentRefused: It has no name, or the folders are too deep.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _writing(guide, origin) as session:
        return shelves.add(session, title, parent)


def folder_at(guide: Guide, path: str, origin: object = None) -> str:
    """The uid of the folder at a path such as `Site 4/Children`; what is missing is made.

    Raises:
        ContentRefused: The folders are too deep.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _writing(guide, origin) as session:
        return _at_path(session, path)


def rename_folder(guide: Guide, uid: str, title: str, origin: object = None) -> Before:
    """Call a folder otherwise.

    Raises:
        NotFound: There is none.
        ContentRefused: It has no name.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _undoable(guide, origin) as (session, seen):
        shelves.rename(session, uid, title)
    return seen.before


def remove_folder(guide: Guide, uid: str, origin: object = None) -> Before:
    """Take a folder away; what is in it goes to the folder around it.

    Raises:
        NotFound: There is none.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _undoable(guide, origin) as (session, seen):
        shelves.remove(session, uid)
    return seen.before


def move_folder(
    guide: Guide, uid: str, parent: str, before: str = "", origin: object = None
) -> Before:
    """Put a folder into another one or to the top, before another or as the last there.

    Raises:
        NotFound: One of them is not there.
        ContentRefused: It would be inside itself, or too deep.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _undoable(guide, origin) as (session, seen):
        shelves.move(session, uid, parent, before)
    return seen.before


def place_bookmarks(
    guide: Guide, uids: Sequence[str], folder: str, before: str = "", origin: object = None
) -> Before:
    """Put bookmarks into a folder, before another one of it or at its end.

    Raises:
        NotFound: A bookmark or the folder is not there.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _undoable(guide, origin) as (session, seen):
        store.place(session, uids, folder, before)
    return seen.before


def place_at_path(guide: Guide, uids: Sequence[str], path: str, origin: object = None) -> Before:
    """Put bookmarks at the end of the folder at a path; what is missing of it is made.

    Raises:
        NotFound: A bookmark is not there.
        ContentRefused: The folders are too deep.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _undoable(guide, origin) as (session, seen):
        store.place(session, uids, _at_path(session, path))
    return seen.before


def tag_bookmarks(
    guide: Guide,
    uids: Sequence[str],
    more: Iterable[str],
    less: Iterable[str] = (),
    origin: object = None,
) -> Before:
    """Put tags on bookmarks and take others off, all or none.

    Raises:
        NotFound: A bookmark is not there.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _undoable(guide, origin) as (session, seen):
        store.tag(session, uids, more, less)
    return seen.before


def edit_bookmark(  # noqa: PLR0913 - what the user says of it, and who asks
    guide: Guide,
    uid: str,
    own_title: str,
    remark: str,
    tags: Iterable[str],
    *,
    path: str | None = None,
    origin: object = None,
) -> Before:
    """Set what the user says of a bookmark, and the folder where `path` names one.

    Raises:
        NotFound: There is none.
        ContentRefused: The folders are too deep.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _undoable(guide, origin) as (session, seen):
        store.describe(session, uid, own_title, remark, tags)
        if path is not None:
            store.place(session, [uid], _at_path(session, path))
    return seen.before


def describe_bookmark(  # noqa: PLR0913 - what the user says of it, and who asks
    guide: Guide,
    uid: str,
    own_title: str,
    remark: str,
    tags: Iterable[str],
    *,
    origin: object = None,
) -> Bookmark:
    """Set the own title, the remark and the tags of a bookmark.

    Raises:
        NotFound: There is none.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _writing(guide, origin) as session:
        store.describe(session, uid, own_title, remark, tags)
        return store.with_uid(session, uid)


def remove_bookmarks(
    guide: Guide, uids: Sequence[str], origin: object = None
) -> tuple[Bookmark, ...]:
    """Remove bookmarks, all or none, and return them for `restore_bookmarks`.

    Raises:
        NotFound: One of them is not there.
        EnvironmentTrouble: The profile cannot be written.
    """
    with _writing(guide, origin) as session:
        return store.remove_uids(session, uids)


def restore_bookmarks(guide: Guide, removed: Iterable[Bookmark], origin: object = None) -> None:
    """Put removed bookmarks back exactly as they were.

    Raises:
        EnvironmentTrouble: The profile cannot be written.
    """
    with _writing(guide, origin) as session:
        for bookmark in removed:
            store.put_back(session, bookmark)


def undo(guide: Guide, before: Before, origin: object = None) -> None:
    """Make everything that an act changed again as it was; what was done since elsewhere stays.

    Raises:
        EnvironmentTrouble: The profile cannot be written.
    """
    with _writing(guide, origin) as session:
        undoing.take_back(session, before)


def page_state(guide: Guide) -> dict[str, Any]:
    """How the page of the bookmarks was left."""
    with guide.personal.reading() as session:
        return preferences.read(session, preferences.BOOKMARKS)


def keep_page_state(guide: Guide, state: Mapping[str, object]) -> None:
    """Remember how the page of the bookmarks is left; nowhere if nothing can be written.

    Raises:
        EnvironmentTrouble: The disk is full.
    """
    if guide.personal.read_only is None:
        with guide.personal.writing() as session:
            preferences.keep(session, preferences.BOOKMARKS, state)


def _at_path(session: Session, path: str) -> str:
    parent = ""
    for name in (" ".join(part.split()) for part in path.split("/")):
        if name:
            here = (one for one in shelves.all_folders(session) if one.parent == parent)
            found = next((one for one in here if one.title == name), None)
            parent = (found or shelves.add(session, name, parent)).uid
    return parent


class _Seen:
    """What an act changed, once it is done."""

    before: Before


@contextmanager
def _undoable(guide: Guide, origin: object) -> Generator[tuple[Session, _Seen]]:
    """A transaction that remembers what it changed."""
    seen = _Seen()
    with _writing(guide, origin) as session:
        stood = undoing.look(session)
        yield session, seen
        seen.before = undoing.difference(stood, undoing.look(session))


@contextmanager
def _writing(guide: Guide, origin: object) -> Generator[Session]:
    """A transaction, told once it is on disk."""
    with guide.personal.writing() as session:
        yield session
    guide.hub.publish(Change(Subject.BOOKMARK, frozenset(), origin))
