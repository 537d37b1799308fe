# SPDX-License-Identifier: Apache-2.0
"""The facets of the list of documents, counted from the rows themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import Confidence, DocumentKind
from fieldguide.gui.models.facets import Choice, Section
from fieldguide.gui.reader_html import words

if TYPE_CHECKING:
    from fieldguide.catalogue.document_views import DocumentRow

translate = QCoreApplication.translate

FACETS = ("kind", "publisher", "year", "language", "region", "status")
"""The names of the facets."""

Chosen = Mapping[str, frozenset[str]]


def passes(row: DocumentRow, chosen: Chosen, besides: str = "") -> bool:
    """Whether a document has a ticked value of each facet; `besides` is left out."""
    return all(
        not chosen[name] or name == besides or not chosen[name].isdisjoint(values_of(row, name))
        for name in FACETS
    )


def values_of(row: DocumentRow, facet: str) -> tuple[str, ...]:
    """What a document has of one facet."""
    brief = row.brief
    match facet:
        case "kind":
            return (brief.kind.value,)
        case "publisher":
            return brief.publishers
        case "year":
            return (str(brief.year),) if brief.year is not None else ()
        case "language":
            return brief.languages
        case "region":
            return row.regions
        case _:
            return _status(row)


def sections(rows: Sequence[DocumentRow], chosen: Chosen) -> tuple[Section, ...]:
    """Every facet with its counts. Its own ticks do not narrow a facet, so they can change."""
    titles = {
        "kind": translate("Documents", "Kind"),
        "publisher": translate("Documents", "Publisher"),
        "year": translate("Documents", "Year"),
        "language": translate("Documents", "Language"),
        "region": translate("Documents", "Used in"),
        "status": translate("Documents", "Status"),
    }
    return tuple(Section(name, titles[name], _choices(rows, chosen, name)) for name in FACETS)


def _choices(rows: Sequence[DocumentRow], chosen: Chosen, facet: str) -> tuple[Choice, ...]:
    counted = Counter(
        value
        for row in rows
        if passes(row, chosen, besides=facet)
        for value in values_of(row, facet)
    )
    made = [Choice(value, _text(facet, value), number) for value, number in counted.items()]
    if facet == "year":
        made.sort(key=lambda choice: choice.value, reverse=True)
    else:
        made.sort(key=lambda choice: (-(choice.count or 0), choice.text.casefold()))
    return tuple(made)


def _text(facet: str, value: str) -> str:
    match facet:
        case "kind":
            return words.document_kind(DocumentKind(value))
        case "language":
            return words.language(value)
        case "region":
            return words.region(value)
        case "status":
            return _status_words(value)
        case "publisher":
            return words.publisher(value)
        case _:
            return value


def _status(row: DocumentRow) -> tuple[str, ...]:
    brief = row.brief
    marks = (
        ("binding", brief.binding),
        ("dated", brief.dated),
        ("replaced", brief.replaced_by is not None),
        ("unsure", row.confidence is not Confidence.CERTAIN),
    )
    return tuple(value for value, holds in marks if holds) or ("current",)


def _status_words(value: str) -> str:
    return {
        "binding": translate("Documents", "Binding"),
        "dated": translate("Documents", "Dated"),
        "replaced": translate("Documents", "Replaced"),
        "unsure": translate("Documents", "Not certain"),
        "current": translate("Documents", "No remarks"),
    }.get(value, value)
