# SPDX-License-Identifier: Apache-2.0
"""`bookmarks list|add|show|export|import|remove`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.errors import NotFound
from fieldguide.cli.world import opened, opened_for_writing, ref_of, say, say_json
from fieldguide.personal.records import WHOLE, Bookmark, Spot, search_ref
from fieldguide.services import arranging, exchanging, keeping, reading

if TYPE_CHECKING:
    import argparse

    from fieldguide.personal.exchange import Taken
    from fieldguide.services.guide import Guide
    from fieldguide.services.keeping import BookmarkView


def list_bookmarks(options: argparse.Namespace) -> int:
    """List the bookmarks: the newest first, by title, or in the order by hand."""
    with opened(options) as guide:
        views = keeping.bookmarks(guide, options.sort)
        folders = arranging.folder_paths(guide)
    if options.json:
        say_json([_value(view, folders) for view in views])
        return 0
    for view in views:
        gone = "" if view.found else "  (no longer in the catalogue)"
        heading = f" › {view.heading}" if view.heading else ""
        say(f"{view.name}{heading}  [{view.kind}]  {view.ref.short}{gone}")
    return 0


def add_bookmark(options: argparse.Namespace) -> int:
    """Bookmark a thing of the catalogue, and set what was said about it."""
    with opened_for_writing(options) as guide:
        bookmark = _add(guide, options)
        if any(said is not None for said in (options.title, options.remark, options.tag)):
            bookmark = arranging.describe_bookmark(
                guide,
                bookmark.uid,
                bookmark.own_title if options.title is None else options.title,
                bookmark.remark if options.remark is None else options.remark,
                bookmark.tags if options.tag is None else options.tag,
            )
        if options.folder is not None:
            folder = arranging.folder_at(guide, options.folder)
            arranging.place_bookmarks(guide, [bookmark.uid], folder)
    if options.json:
        say_json(_short(bookmark))
    else:
        say(f"Bookmarked: {bookmark.own_title or bookmark.title}")
    return 0


def _add(guide: Guide, options: argparse.Namespace) -> Bookmark:
    if options.search is not None:
        return keeping.add_search(guide, options.search)[0]
    kind, ref = reading.locate(guide, ref_of(options.id))
    spot = Spot("heading", quote=options.heading) if options.heading else WHOLE
    title = reading.title_of(guide, kind, ref)
    return keeping.add_bookmark(guide, ref, kind, title, spot=spot)


def show_bookmark(options: argparse.Namespace) -> int:
    """Show everything about a bookmark."""
    with opened(options) as guide:
        view = _view(guide, options.id)
        value = _value(view, arranging.folder_paths(guide))
    if options.json:
        say_json(value)
        return 0
    for name, said in value.items():
        text = ", ".join(view.tags) if name == "tags" else str(said)
        if text:
            say(f"{name}: {text}")
    return 0


def export_bookmarks(options: argparse.Namespace) -> int:
    """Write every bookmark to a file."""
    with opened(options) as guide:
        count = exchanging.export_bookmarks(guide, options.file)
    if options.json:
        say_json({"file": str(options.file), "count": count})
    else:
        say(f"Written to {options.file}: {count}")
    return 0


def import_bookmarks(options: argparse.Namespace) -> int:
    """Add the bookmarks of a file, or say what that would bring."""
    if options.preview:
        return _preview(options)
    with opened_for_writing(options) as guide:
        taken = exchanging.import_bookmarks(guide, options.file)
    say_taken(options, taken)
    return 0


def _preview(options: argparse.Namespace) -> int:
    with opened_for_writing(options) as guide:
        coming = exchanging.look_at(guide, options.file)
    if options.json:
        left_out = [{"title": one.title, "elsewhere": one.elsewhere} for one in coming.left_out]
        value = {"new": list(coming.new), "known": coming.known, "folders": list(coming.folders)}
        say_json(value | {"left_out": left_out})
        return 0
    for title in coming.new:
        say(f"new: {title}")
    for one in coming.left_out:
        say(f"left out: {one.title}")
    say(f"New: {len(coming.new)}, here already: {coming.known}, left out: {len(coming.left_out)}")
    say("Nothing was changed. Leave --preview out to take this in.")
    return 0


def remove_bookmark(options: argparse.Namespace) -> int:
    """Remove a bookmark."""
    with opened_for_writing(options) as guide:
        view = _view(guide, options.id)
        (bookmark,) = arranging.remove_bookmarks(guide, [view.uid])
    if options.json:
        say_json(_short(bookmark))
    else:
        say(f"Removed: {bookmark.own_title or bookmark.title}")
    return 0


def say_taken(options: argparse.Namespace, taken: Taken) -> None:
    """Say what became of an imported file."""
    if options.json:
        say_json({"new": taken.new, "known": taken.known, "left_out": taken.left_out})
        return
    elsewhere = f", links elsewhere: {taken.left_out}" if taken.left_out else ""
    say(f"New: {taken.new}, here already: {taken.known}{elsewhere}")


def _view(guide: Guide, name: str) -> BookmarkView:
    """The bookmark with a uid, of a whole thing with an id, or of a search with `:` and its words.

    Raises:
        NotFound: There is none.
    """
    views = keeping.bookmarks(guide)
    for view in views:
        if view.uid == name:
            return view
    whole = {view.ref: view for view in views if view.whole}
    ref = search_ref(name[1:]) if name[:1] == ":" and name[1:].strip() else ref_of(name)
    if ref not in whole and ref.pack:
        # `add` follows redirects, so the same id has to do here.
        _, ref = reading.locate(guide, ref)
    if ref not in whole:
        raise NotFound("not-bookmarked", id=str(ref))
    return whole[ref]


def _short(bookmark: Bookmark) -> dict[str, str]:
    title = bookmark.own_title or bookmark.title
    return {"id": str(bookmark.ref), "kind": bookmark.kind, "title": title, "uid": bookmark.uid}


def _value(view: BookmarkView, folders: dict[str, str]) -> dict[str, object]:
    return {
        "id": str(view.ref),
        "kind": view.kind,
        "title": view.title,
        "added": view.added.isoformat(),
        "found": view.found,
        "uid": view.uid,
        "own_title": view.own_title,
        "heading": view.heading,
        "quote": view.passage.quote if view.passage is not None else "",
        "search": view.search,
        "remark": view.remark,
        "tags": list(view.tags),
        "folder": folders.get(view.folder, ""),
    }
