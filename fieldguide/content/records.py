# SPDX-License-Identifier: Apache-2.0
"""The records of the source files and of a pack's rows, as frozen dataclasses.

They are checked by pydantic, which also makes the published JSON Schemas from them. Only authoring,
building and verifying import this module: pydantic is not needed to read a catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from annotated_types import Ge, Le, Len, MinLen
from pydantic import StringConstraints

from fieldguide.content.document_records import (
    Document,
    Fact,
    Instrument,
    MoreAddress,
    Part,
    Parties,
)
from fieldguide.content.fields import (
    MAX_TEXT,
    STRICT,
    Date,
    Hash,
    Id,
    RefText,
    Teaser,
    Text,
    Title,
)
from fieldguide.content.kinds import Confidence
from fieldguide.content.pack_records import (
    PACK_FORMAT,
    Pack,
    Redirect,
    Redirects,
    Tombstone,
    Tombstones,
    Topic,
    TopicNode,
    TopicTree,
)

__all__ = [
    "PACK_FORMAT",
    "Asset",
    "Checklist",
    "ChecklistText",
    "Citation",
    "CiteKey",
    "Contents",
    "Document",
    "Entry",
    "EntryText",
    "EntryTitle",
    "EntryTitles",
    "Fact",
    "Glossary",
    "Instrument",
    "Item",
    "ItemText",
    "MoreAddress",
    "Pack",
    "Part",
    "Parties",
    "Redirect",
    "Redirects",
    "Section",
    "Statement",
    "Synonyms",
    "Term",
    "Tombstone",
    "Tombstones",
    "Topic",
    "TopicNode",
    "TopicTree",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a statement stands: a document, a place in it, and how sure that is."""

    __pydantic_config__ = STRICT

    document: RefText
    place: Title | None = None
    confidence: Confidence = Confidence.CERTAIN


CiteKey = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]{0,15}$")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`entry.yaml` or `card.yaml`: what an entry is in every language."""

    __pydantic_config__ = STRICT

    topics: Annotated[list[RefText], MinLen(1)]
    citations: dict[CiteKey, Citation] = field(default_factory=dict)
    document: RefText | None = None
    target: RefText | None = None
    order: Annotated[int, Ge(0), Le(1_000_000)] = 0
    tags: list[Id] = field(default_factory=list)
    related: list[RefText] = field(default_factory=list)
    review_by: Date | None = None
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A key point, a step or a thing that goes wrong, and where it stands."""

    __pydantic_config__ = STRICT

    text: Text
    cite: list[CiteKey] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryText:
    """`<lang>.md`: an entry in one language. `body` is CommonMark after the front matter."""

    __pydantic_config__ = STRICT

    title: Title
    teaser: Teaser
    when: Text | None = None
    key_points: list[Statement] = field(default_factory=list)
    steps: list[Statement] = field(default_factory=list)
    wrong: list[Statement] = field(default_factory=list)
    review: Literal["draft"] | None = None
    signed_by: Title | None = None
    signed_on: Date | None = None
    source_hash: Hash | None = None
    body: Annotated[str, StringConstraints(max_length=MAX_TEXT)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryTitle:
    """What an entry is called in a language in which it has no text yet."""

    __pydantic_config__ = STRICT

    title: Title
    teaser: Teaser | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryTitles:
    """`titles.<lang>.yaml`: titles by the entries' ids."""

    __pydantic_config__ = STRICT

    entries: dict[RefText, EntryTitle]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a checklist: its citations and the entry to read."""

    __pydantic_config__ = STRICT

    id: Id
    cite: list[CiteKey] = field(default_factory=list)
    entry: RefText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of a checklist."""

    __pydantic_config__ = STRICT

    id: Id
    items: Annotated[list[Item], MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """`checklist.yaml`: a template in every language."""

    __pydantic_config__ = STRICT

    topics: Annotated[list[RefText], MinLen(1)]
    sections: Annotated[list[Section], MinLen(1)]
    citations: dict[CiteKey, Citation] = field(default_factory=dict)
    tags: list[Id] = field(default_factory=list)
    review_by: Date | None = None
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemText:
    """What an item says in one language."""

    __pydantic_config__ = STRICT

    text: Text
    hint: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistText:
    """`<lang>.yaml`: a template in one language."""

    __pydantic_config__ = STRICT

    title: Title
    sections: dict[Id, Title]
    items: dict[Id, ItemText]
    teaser: Teaser | None = None
    when: Text | None = None
    review: Literal["draft"] | None = None
    signed_by: Title | None = None
    signed_on: Date | None = None
    source_hash: Hash | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the field, explained.

    `source`, `cite` and `confidence` stand in the source language only.
    """

    __pydantic_config__ = STRICT

    id: Id
    term: Title
    meaning: Text
    acronyms: list[Title] = field(default_factory=list)
    source: Text | None = None
    confidence: Confidence = Confidence.CERTAIN
    cite: list[Citation] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """`glossary.<lang>.yaml`."""

    __pydantic_config__ = STRICT

    terms: list[Term]


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonyms:
    """`synonyms.<lang>.yaml`: groups of words and phrases that mean the same."""

    __pydantic_config__ = STRICT

    groups: list[Annotated[list[Title], Len(2, 30)]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A picture: `name` is that of its file, `data` its bytes in base64.

    Its row is named by the hash of the bytes.
    """

    __pydantic_config__ = STRICT

    name: Id
    media_type: Literal["image/png", "image/jpeg", "image/webp"]
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Everything a pack holds, in memory. Keys are ids inside the pack; texts add the language."""

    pack: Pack
    topics: list[Topic] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    entry_texts: dict[tuple[str, str], EntryText] = field(default_factory=dict)
    entry_titles: dict[tuple[str, str], EntryTitle] = field(default_factory=dict)
    checklists: dict[str, Checklist] = field(default_factory=dict)
    checklist_texts: dict[tuple[str, str], ChecklistText] = field(default_factory=dict)
    terms: dict[tuple[str, str], Term] = field(default_factory=dict)
    synonyms: dict[str, Synonyms] = field(default_factory=dict)
    redirects: list[Redirect] = field(default_factory=list)
    tombstones: list[Tombstone] = field(default_factory=list)
    assets: dict[str, Asset] = field(default_factory=dict)
