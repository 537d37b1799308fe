# SPDX-License-Identifier: Apache-2.0
"""Which place shows a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.content.kinds import Kind
from fieldguide.gui.place import Place

if TYPE_CHECKING:
    from fieldguide.services.keeping import BookmarkView

_PAGES = {
    Kind.ENTRY: "topics",
    Kind.CARD: "card",
    Kind.CHECKLIST: "checklists",
    Kind.DOCUMENT: "documents",
    Kind.TERM: "glossary",
}


def place_of(kind: Kind, ref: str, lang: str = "", heading: str = "") -> Place:
    """The place that shows a thing, at a heading of its text if one is named."""
    if kind is Kind.TOPIC:
        return Place("topics", detail=f"topic={ref}")
    return Place(_PAGES[kind], ref=ref, lang=lang, detail=f"heading={heading}" if heading else "")


def place_of_mark(mark: BookmarkView) -> Place:
    """The place that shows a bookmark; for a saved search, its results."""
    if mark.search:
        return Place("search", query=mark.search)
    return Place("bookmarks", ref=str(mark.ref))


def detail_of(place: Place, name: str) -> str:
    """What a place's detail says about `name`: details are lines of `name=value`."""
    for line in place.detail.split("\n"):
        key, mark, value = line.partition("=")
        if mark and key == name:
            return value
    return ""


def make_detail(**values: str) -> str:
    """A detail from names and values, those that are empty left out."""
    return "\n".join(f"{name}={value}" for name, value in values.items() if value)
