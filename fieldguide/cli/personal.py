# SPDX-License-Identifier: Apache-2.0
"""`bookmarks list|add|remove`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.cli.world import opened, opened_for_writing, ref_of, say, say_json
from fieldguide.services import keeping, reading

if TYPE_CHECKING:
    import argparse


def list_bookmarks(options: argparse.Namespace) -> int:
    """List the bookmarks, the newest first."""
    with opened(options) as guide:
        views = keeping.bookmarks(guide)
    if options.json:
        say_json(
            [
                {
                    "id": str(view.ref),
                    "kind": view.kind,
                    "title": view.title,
                    "added": view.added.isoformat(),
                    "found": view.found,
                }
                for view in views
            ]
        )
        return 0
    for view in views:
        gone = "" if view.found else "  (no longer in the catalogue)"
        say(f"{view.title}  [{view.kind}]  {view.ref.short}{gone}")
    return 0


def add_bookmark(options: argparse.Namespace) -> int:
    """Bookmark a thing of the catalogue."""
    with opened_for_writing(options) as guide:
        kind, ref = reading.locate(guide, ref_of(options.id))
        bookmark = keeping.add_bookmark(guide, ref, kind, reading.title_of(guide, kind, ref))
    if options.json:
        say_json({"id": str(bookmark.ref), "kind": bookmark.kind, "title": bookmark.title})
    else:
        say(f"Bookmarked: {bookmark.title}")
    return 0


def remove_bookmark(options: argparse.Namespace) -> int:
    """Remove a bookmark."""
    with opened_for_writing(options) as guide:
        ref = ref_of(options.id)
        if not keeping.is_bookmarked(guide, ref):
            # `add` follows redirects, so the same id has to do here.
            _, ref = reading.locate(guide, ref)
        bookmark = keeping.remove_bookmark(guide, ref)
    if options.json:
        say_json({"id": str(bookmark.ref), "kind": bookmark.kind, "title": bookmark.title})
    else:
        say(f"Removed: {bookmark.title}")
    return 0
