# SPDX-License-Identifier: Apache-2.0
"""What the catalogue answers with about documents: frozen records, free of SQL and Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from fieldguide.catalogue.views import ChecklistRow, DocumentBrief, EntryRow, TopicView
    from fieldguide.content.kinds import Confidence


@dataclass(frozen=True, slots=True)
class AddressView:
    """An official address, and how sure it is."""

    address: str
    note: str | None
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class InstrumentView:
    """Dates and parties of one instrument.

    `parties_as_of` is a day, a month or a year: `2020-08-04`, `2020-08` or `2020`.
    """

    symbol: str | None
    adopted: dt.date | None
    in_force: dt.date | None
    parties: int | None
    parties_as_of: str | None
    parties_note: str | None


@dataclass(frozen=True, slots=True)
class NoteView:
    """A part of a document's structure (`place` given) or a fact about it (`place` is None)."""

    place: str | None
    text: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document's whole record."""

    brief: DocumentBrief
    lang: str
    fallback: bool
    listed: bool
    titles: dict[str, str]
    teaser: str | None
    edition: str | None
    symbol: str | None
    isbn: str | None
    pages: int | None
    pages_note: str | None
    languages_note: str | None
    regions: tuple[str, ...]
    addresses: tuple[AddressView, ...]
    binding_for: str | None
    instruments: tuple[InstrumentView, ...]
    dated: str | None
    replaced_by: DocumentBrief | None
    replaces: tuple[DocumentBrief, ...]
    confidence: Confidence
    confidence_note: str | None
    trails: tuple[tuple[TopicView, ...], ...]
    tags: tuple[str, ...]
    structure: tuple[NoteView, ...]
    facts: tuple[NoteView, ...]
    entries: tuple[EntryRow, ...]
    checklists: tuple[ChecklistRow, ...]
    publisher: str
    pack_version: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as the list of documents shows it, with what its facets need."""

    brief: DocumentBrief
    teaser: str
    lang: str
    fallback: bool
    symbol: str | None
    regions: tuple[str, ...]
    confidence: Confidence
    entries: int
