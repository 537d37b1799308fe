# SPDX-License-Identifier: Apache-2.0
"""Bookmarks as the user sees them.

Joined with the catalogue by name, never lost when content moves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import ContentRefused
from fieldguide.catalogue import names
from fieldguide.content.kinds import Kind
from fieldguide.personal import bookmarks as store
from fieldguide.personal.records import WHOLE, Saved, Spot, search_ref

if TYPE_CHECKING:
    import datetime as dt

    from fieldguide.content.ids import Ref
    from fieldguide.personal.records import Bookmark, MarkKind
    from fieldguide.services.guide import Guide


@dataclass(frozen=True, slots=True)
class BookmarkView:
    """A bookmark with what its thing is called now.

    Attributes:
        ref: What was bookmarked.
        title: Its title now; the one it had when it was marked if it is gone.
        found: Whether it is in the catalogue.
        added: When it was marked, in UTC.
        uid: The bookmark's own name.
        own_title: What the user calls it; empty if they do not.
        heading: Which heading of the thing it marks; empty for the whole.
        folder: The uid of its folder; empty at the top.
        position: Its place in the order by hand.
        whole: Whether it marks the whole thing, and not a place in it.
        search: The question of a saved search; empty for anything else.
        passage: The words that it marks; None for the whole or a heading.
    """

    ref: Ref
    kind: MarkKind
    title: str
    teaser: str
    remark: str
    added: dt.datetime
    found: bool
    uid: str = ""
    own_title: str = ""
    heading: str = ""
    folder: str = ""
    position: float = 0.0
    tags: tuple[str, ...] = ()
    whole: bool = True
    search: str = ""
    passage: Spot | None = None

    @property
    def name(self) -> str:
        """What to call it: as the user does, else by the thing's title."""
        return self.own_title or self.title


def bookmarks(guide: Guide, sort: str = "added") -> tuple[BookmarkView, ...]:
    """Every bookmark, sorted by `added` (the newest first), `title` or `hand`."""
    with guide.personal.reading() as session:
        marks = store.all_bookmarks(session)
    views = _views(guide, marks)
    if sort == "title":
        views.sort(key=lambda view: view.name.casefold())
    elif sort == "hand":
        views.sort(key=lambda view: view.position)
    return tuple(views)


def _views(guide: Guide, marks: tuple[Bookmark, ...]) -> list[BookmarkView]:
    with guide.catalogue.asking(guide.languages()) as asking:
        things = [(mark.kind, mark.ref) for mark in marks if isinstance(mark.kind, Kind)]
        known = names.titles_wherever(asking, things)
        known |= {mark.ref: (mark.title, "") for mark in marks if mark.kind is Saved.SEARCH}
    return [
        BookmarkView(
            ref=mark.ref,
            kind=mark.kind,
            title=known.get(mark.ref, (mark.title, ""))[0],
            teaser=known.get(mark.ref, ("", ""))[1],
            remark=mark.remark,
            added=mark.added,
            found=mark.ref in known,
            uid=mark.uid,
            own_title=mark.own_title,
            heading=mark.spot.quote if mark.spot.part == "heading" else "",
            folder=mark.folder,
            position=mark.position,
            tags=mark.tags,
            whole=not mark.spot.part,
            search=mark.ref.id if mark.kind is Saved.SEARCH else "",
            passage=mark.spot if mark.spot.quote and mark.spot.part != "heading" else None,
        )
        for mark in marks
    ]


def bookmarked_refs(guide: Guide) -> frozenset[Ref]:
    """The names of all bookmarked things; none while the user's data are locked."""
    if guide.personal.locked:
        return frozenset()
    with guide.personal.reading() as session:
        return store.refs(session)


def is_bookmarked(guide: Guide, ref: Ref) -> bool:
    """Whether a thing is bookmarked; while the user's data are locked nothing is."""
    if guide.personal.locked:
        return False
    with guide.personal.reading() as session:
        return store.find(session, ref) is not None


def add_bookmark(  # noqa: PLR0913 - what is marked, where in it, and who asks
    guide: Guide,
    ref: Ref,
    kind: MarkKind,
    title: str,
    origin: object = None,
    *,
    spot: Spot = WHOLE,
) -> Bookmark:
    """Bookmark a thing or a place in it; one that is bookmarked already stays as it is.

    Raises:
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        bookmark = store.add(session, ref, kind, title, guide.clock(), spot=spot)
    _tell(guide, ref, origin)
    return bookmark


def add_search(guide: Guide, text: str, origin: object = None) -> tuple[Bookmark, bool]:
    """Bookmark a question, and say whether it is new; one that is here already stays as it is.

    Raises:
        ContentRefused: `search-without-words`.
        EnvironmentTrouble: The profile cannot be written.
    """
    try:
        ref = search_ref(text)
    except ValueError as trouble:
        raise ContentRefused("search-without-words") from trouble
    with guide.personal.writing() as session:
        new = store.find(session, ref) is None
        bookmark = store.add(session, ref, Saved.SEARCH, ref.id, guide.clock())
    _tell(guide, ref, origin)
    return bookmark, new


def remove_bookmark(guide: Guide, ref: Ref, origin: object = None) -> Bookmark:
    """Remove a bookmark and return it, for `restore_bookmark`.

    Raises:
        NotFound: The thing is not bookmarked.
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        bookmark = store.remove(session, ref)
    _tell(guide, ref, origin)
    return bookmark


def restore_bookmark(guide: Guide, bookmark: Bookmark, origin: object = None) -> None:
    """Put a removed bookmark back exactly as it was.

    Raises:
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        store.put_back(session, bookmark)
    _tell(guide, bookmark.ref, origin)


def _tell(guide: Guide, ref: Ref, origin: object) -> None:
    guide.hub.publish(Change(Subject.BOOKMARK, frozenset({str(ref)}), origin))
