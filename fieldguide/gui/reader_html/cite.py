# SPDX-License-Identifier: Apache-2.0
"""The citation that goes with a copied text: plain lines, fit for a report or a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.catalogue.document_views import DocumentView
from fieldguide.catalogue.views import ChecklistView, EntryView, TermView
from fieldguide.gui.reader_html import words

if TYPE_CHECKING:
    import datetime as dt

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Origin:
    """What a citation needs beside the thing itself: its pack, the document's address, today."""

    pack_title: str
    pack_version: str
    address: str
    today: dt.date


def citation_text(
    view: EntryView | ChecklistView | DocumentView | TermView,
    origin: Origin,
    beside: EntryView | None = None,
) -> str:
    """Title, document and places, address, date, and the edition of the guide.

    Of two texts beside each other both titles; their sources are the same.
    """
    pack = translate("Reader", "Field Guide, {0} {1}").format(
        origin.pack_title, origin.pack_version
    )
    read = translate("Reader", "{0}, read on {1}").format(pack, words.date(origin.today))
    titles = [_title(view), *([beside.title] if beside is not None else [])]
    lines = [*dict.fromkeys(titles), *_documents(view), origin.address, read]
    if not isinstance(view, DocumentView):
        lines.append(
            translate("Reader", "Summary by the editors: check the original before you quote it.")
        )
    return "\n".join(line for line in lines if line)


def _title(view: EntryView | ChecklistView | DocumentView | TermView) -> str:
    if isinstance(view, DocumentView):
        return view.brief.title
    return view.term if isinstance(view, TermView) else view.title


def _documents(view: EntryView | ChecklistView | DocumentView | TermView) -> list[str]:
    """Each document once, with the places in it; a place that was not checked says so."""
    if isinstance(view, DocumentView):
        brief = view.brief
        year = str(brief.year) if brief.year is not None else ""
        return [words.listed([fact for fact in (*brief.publishers, year) if fact])]
    if isinstance(view, ChecklistView):
        cited = [
            one for section in view.sections for item in section.items for one in item.citations
        ]
    else:
        cited = list(view.citations)
    places: dict[str, list[str]] = {}
    marks: dict[str, str] = {}
    for one in cited:
        known = places.setdefault(one.document_title, [])
        mark = words.place_mark(one.confidence, place=one.place is not None)
        if one.place is None:
            # It is about the whole document.
            marks[one.document_title] = mark
            continue
        place = f"{one.place} {mark}".rstrip()
        if place not in known:
            known.append(place)
    return [
        words.listed([f"{title} {marks.get(title, '')}".rstrip(), *found], like=title)
        for title, found in places.items()
    ]
