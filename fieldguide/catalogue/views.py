# SPDX-License-Identifier: Apache-2.0
"""What the catalogue answers with: frozen records, free of SQL and Qt, in one chosen language.

`lang` is the language a text is shown in; `fallback` says that it is not the one asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from fieldguide.content.ids import Ref
    from fieldguide.content.kinds import Confidence, DocumentKind, Kind, Review


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic of the tree. The counts are of distinct things in the whole subtree."""

    ref: Ref
    parent: Ref | None
    title: str
    lang: str
    fallback: bool
    depth: int
    has_children: bool
    entries: int
    documents: int
    checklists: int


@dataclass(frozen=True, slots=True)
class DocumentBrief:
    """A document as lists and facts lines name it."""

    ref: Ref
    title: str
    short: str
    kind: DocumentKind
    publishers: tuple[str, ...]
    year: int | None
    binding: bool
    dated: bool
    replaced_by: Ref | None
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry or a card as a list shows it."""

    ref: Ref
    kind: Kind
    title: str
    teaser: str
    lang: str
    fallback: bool
    document: DocumentBrief | None
    confidence: Confidence
    order: int
    new_in: str | None = None
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class CitationView:
    """Where a statement stands. `label` is short enough to stand in brackets."""

    key: str
    document: Ref
    document_short: str
    document_title: str
    place: str | None
    confidence: Confidence

    @property
    def label(self) -> str:
        """The document's short name and the place."""
        return f"{self.document_short}, {self.place}" if self.place else self.document_short


@dataclass(frozen=True, slots=True)
class StatementView:
    """A key point, a step or a thing that goes wrong."""

    text: str
    citations: tuple[CitationView, ...]


@dataclass(frozen=True, slots=True)
class TermBrief:
    """A term that an entry uses: its words, to be marked in the text, and its meaning."""

    ref: Ref
    term: str
    acronyms: tuple[str, ...]
    meaning: str


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """A checklist template as a list shows it."""

    ref: Ref
    title: str
    teaser: str
    lang: str
    fallback: bool
    items: int
    documents: tuple[DocumentBrief, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry or a card, ready to be read.

    `body_html` is sanitised; citations are `cite:<key>` links.
    """

    ref: Ref
    kind: Kind
    lang: str
    languages: tuple[str, ...]
    fallback: bool
    title: str
    teaser: str
    when: str | None
    key_points: tuple[StatementView, ...]
    steps: tuple[StatementView, ...]
    wrong: tuple[StatementView, ...]
    body_html: str
    body_text: str
    citations: tuple[CitationView, ...]
    document: DocumentBrief | None
    trails: tuple[tuple[TopicView, ...], ...]
    """For each topic the entry hangs under, the way from the root to it."""
    tags: tuple[str, ...]
    related: tuple[EntryRow, ...]
    checklists: tuple[ChecklistRow, ...]
    overlays: tuple[EntryRow, ...]
    terms: tuple[TermBrief, ...]
    confidence: Confidence
    review: Review
    signed_by: str | None
    review_by: dt.date | None
    older_translation: bool
    publisher: str
    pack_version: str
    body: str = ""
    """The body as its editors wrote it, in CommonMark with `[@key]` citations."""
    row_hash: str = ""
    """The hash of the row with this text: what anchors name the text by."""


@dataclass(frozen=True, slots=True)
class ChecklistItemView:
    """One item of a template."""

    id: str
    text: str
    hint: str | None
    citations: tuple[CitationView, ...]
    entry: EntryRow | None


@dataclass(frozen=True, slots=True)
class ChecklistSectionView:
    """A section of a template."""

    id: str
    title: str
    items: tuple[ChecklistItemView, ...]


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """A template, ready to be read."""

    ref: Ref
    lang: str
    languages: tuple[str, ...]
    fallback: bool
    title: str
    teaser: str
    when: str | None
    sections: tuple[ChecklistSectionView, ...]
    documents: tuple[DocumentBrief, ...]
    trails: tuple[tuple[TopicView, ...], ...]
    tags: tuple[str, ...]
    confidence: Confidence
    review: Review
    signed_by: str | None
    older_translation: bool
    publisher: str
    pack_version: str


@dataclass(frozen=True, slots=True)
class TermView:
    """A glossary term with its meaning."""

    ref: Ref
    term: str
    lang: str
    fallback: bool
    acronyms: tuple[str, ...]
    meaning: str
    source: str | None
    confidence: Confidence
    citations: tuple[CitationView, ...]


@dataclass(frozen=True, slots=True)
class PackView:
    """A pack on this laptop. `titles` has its title in each of its languages."""

    id: str
    title: str
    version: str
    publisher: str
    licence: str
    languages: tuple[str, ...]
    rhythm: int
    content_root: str
    counts: dict[str, int] = field(default_factory=dict[str, int])
    titles: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Gone:
    """A thing that was withdrawn: its last title, when and why."""

    ref: Ref
    title: str
    date: dt.date
    reason: str


@dataclass(frozen=True, slots=True)
class Languages:
    """In which order languages are tried.

    The content language, the interface's, then the pack's first.
    """

    content: str
    interface: str

    def order(self, pack_languages: tuple[str, ...]) -> tuple[str, ...]:
        """The languages to try for a text of a pack, best first, every one once."""
        return tuple(dict.fromkeys((self.content, self.interface, *pack_languages)))
