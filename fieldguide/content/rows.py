# SPDX-License-Identifier: Apache-2.0
"""Canonical rows: what a pack holds, one small object a thing, each with the hash of its content.

A row is `{"id", "kind", "sha256", "value"}`; the hash is that of the canonical bytes of the same
object without `sha256`. The value leaves out what the id already says and every default. Rows are
sorted by kind and id, with the pack's own row first.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from pydantic import ValidationError

from fieldguide.base.errors import ContentRefused
from fieldguide.content import records as r
from fieldguide.content.checking import Checker, Plainer
from fieldguide.content.ids import LOCAL_PATTERN, MAX_ID_BYTES, SEGMENT_PATTERN
from fieldguide.content.pictures import is_asset
from fieldguide.content.strict_json import JsonValue, canonical_bytes, trusted_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CARDS = "cards"


class RowKind(StrEnum):
    """What sort of thing a row holds."""

    PACK = "pack"
    TOPIC = "topic"
    DOCUMENT = "document"
    ENTRY = "entry"
    ENTRY_TEXT = "entry-text"
    ENTRY_TITLE = "entry-title"
    CARD = "card"
    CARD_TEXT = "card-text"
    CHECKLIST = "checklist"
    CHECKLIST_TEXT = "checklist-text"
    TERM = "term"
    SYNONYMS = "synonyms"
    REDIRECT = "redirect"
    TOMBSTONE = "tombstone"
    ASSET = "asset"


Record: TypeAlias = (
    r.Pack
    | r.TopicNode
    | r.Document
    | r.Entry
    | r.EntryText
    | r.EntryTitle
    | r.Checklist
    | r.ChecklistText
    | r.Term
    | r.Synonyms
    | r.Redirect
    | r.Tombstone
    | r.Asset
)

_SEGMENT = SEGMENT_PATTERN[1:-1]
_LOCAL = LOCAL_PATTERN[1:-1]
_LANG = "[a-z]{2,3}"


@dataclass(frozen=True, slots=True)
class _Form:
    """How a kind of row is named and read; `id_field` is the field that the row's id stands for."""

    record: type[Record]
    id_pattern: re.Pattern[str]
    id_field: str = ""


def _form(record: type[Record], pattern: str, id_field: str = "") -> _Form:
    return _Form(record, re.compile(pattern), id_field)


_FORMS = {
    RowKind.PACK: _form(r.Pack, _SEGMENT, "id"),
    RowKind.TOPIC: _form(r.TopicNode, _SEGMENT, "id"),
    RowKind.DOCUMENT: _form(r.Document, _SEGMENT, "id"),
    RowKind.ENTRY: _form(r.Entry, f"(?!{CARDS}/){_SEGMENT}/{_SEGMENT}"),
    RowKind.ENTRY_TEXT: _form(r.EntryText, f"(?!{CARDS}/){_SEGMENT}/{_SEGMENT}@{_LANG}"),
    RowKind.ENTRY_TITLE: _form(r.EntryTitle, f"(?!{CARDS}/){_SEGMENT}/{_SEGMENT}@{_LANG}"),
    RowKind.CARD: _form(r.Entry, f"{CARDS}/{_SEGMENT}"),
    RowKind.CARD_TEXT: _form(r.EntryText, f"{CARDS}/{_SEGMENT}@{_LANG}"),
    RowKind.CHECKLIST: _form(r.Checklist, _SEGMENT),
    RowKind.CHECKLIST_TEXT: _form(r.ChecklistText, f"{_SEGMENT}@{_LANG}"),
    RowKind.TERM: _form(r.Term, f"{_SEGMENT}@{_LANG}", "id"),
    RowKind.SYNONYMS: _form(r.Synonyms, _LANG),
    RowKind.REDIRECT: _form(r.Redirect, _LOCAL, "from"),
    RowKind.TOMBSTONE: _form(r.Tombstone, _LOCAL, "id"),
    RowKind.ASSET: _form(r.Asset, "[0-9a-f]{64}\\.(?:png|jpg|webp)"),
}

TEXT_KINDS = {
    RowKind.ENTRY_TEXT: RowKind.ENTRY,
    RowKind.ENTRY_TITLE: RowKind.ENTRY,
    RowKind.CARD_TEXT: RowKind.CARD,
    RowKind.CHECKLIST_TEXT: RowKind.CHECKLIST,
}
"""The kinds that are texts in one language, and what each is a text of."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing of a pack. Make it with `Row.make`, so that the hash is right."""

    kind: RowKind
    id: str
    value: dict[str, JsonValue]
    sha256: str
    core: bytes
    """The canonical bytes that the hash is of."""

    @classmethod
    def make(cls, kind: RowKind, row_id: str, value: dict[str, JsonValue]) -> Row:
        """A row with its hash.

        Raises:
            ContentRefused: `json-…`, the value has no canonical form.
        """
        return cls._of(kind, row_id, value, canonical_bytes(_core(kind, row_id, value)))

    @classmethod
    def made_of_read(cls, kind: RowKind, row_id: str, value: dict[str, JsonValue]) -> Row:
        """The same for a value that came out of `strict_json.read`.

        Raises:
            ContentRefused: `json-not-nfc`.
        """
        return cls._of(kind, row_id, value, trusted_bytes(_core(kind, row_id, value)))

    @classmethod
    def _of(cls, kind: RowKind, row_id: str, value: dict[str, JsonValue], core: bytes) -> Row:
        return cls(kind, row_id, value, hashlib.sha256(core).hexdigest(), core)

    @property
    def key(self) -> tuple[bool, str, str]:
        """What rows are sorted by: the pack's own row comes first."""
        return (self.kind is not RowKind.PACK, self.kind.value, self.id)

    @property
    def base_id(self) -> str:
        """The id of the thing, without the language of a text."""
        return self.id.partition("@")[0]

    @property
    def lang(self) -> str:
        """The language of a text or term, else empty."""
        return self.id.partition("@")[2]

    def line(self) -> bytes:
        """The row as it stands in a pack, without the line's end."""
        start = len(f'{{"id":"{self.id}","kind":"{self.kind.value}",')
        return b'%b"sha256":"%b",%b' % (
            self.core[:start],
            self.sha256.encode(),
            self.core[start:],
        )


def _core(kind: RowKind, row_id: str, value: dict[str, JsonValue]) -> JsonValue:
    return {"id": row_id, "kind": kind.value, "value": value}


def is_row_id(kind: RowKind, row_id: str) -> bool:
    """Whether `row_id` can name a row of this kind."""
    base, _, lang = row_id.partition("@")
    return (
        _FORMS[kind].id_pattern.fullmatch(row_id) is not None
        and len(base) <= MAX_ID_BYTES
        and len(lang) <= MAX_ID_BYTES
    )


def record_of(row: Row, checker: Checker) -> Record:
    """The record a row holds.

    Raises:
        ContentRefused: `row-value`: a field is missing, unknown or wrong.
    """
    form = _FORMS[row.kind]
    if form.id_field:
        if form.id_field in row.value:
            raise _refused(row, form.id_field, "doubled")
        raw = trusted_bytes({**row.value, form.id_field: row.base_id})
    else:
        raw = trusted_bytes(row.value)
    try:
        record = checker.read(form.record, raw)
    except ValidationError as trouble:
        first = trouble.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise _refused(row, field, first["type"]) from trouble
    if isinstance(record, r.Asset) and not is_asset(row.id, record.media_type, record.data):
        raise _refused(row, "data", "asset")
    return record


def _refused(row: Row, field: str, reason: str) -> ContentRefused:
    return ContentRefused("row-value", kind=row.kind.value, id=row.id, field=field, reason=reason)


def rows_of(contents: r.Contents) -> list[Row]:
    """Every row of a pack, sorted.

    Raises:
        ContentRefused: `json-…`: a text has no canonical form.
    """
    return sorted(_rows(contents), key=lambda row: row.key)


def _rows(contents: r.Contents) -> Iterator[Row]:
    plain = Plainer()
    yield Row.make(RowKind.PACK, contents.pack.id, plain.of(contents.pack, "id"))
    for node in flatten(contents.topics):
        yield Row.make(RowKind.TOPIC, node.id, plain.of(node, "id"))
    for key, document in contents.documents.items():
        yield Row.make(RowKind.DOCUMENT, key, plain.of(document, "id"))
    for key, entry in contents.entries.items():
        yield Row.make(kind_of_entry(key), key, plain.of(entry))
    for (key, lang), text in contents.entry_texts.items():
        yield Row.make(text_kind_of_entry(key), f"{key}@{lang}", plain.of(text))
    for (key, lang), title in contents.entry_titles.items():
        yield Row.make(RowKind.ENTRY_TITLE, f"{key}@{lang}", plain.of(title))
    for key, checklist in contents.checklists.items():
        yield Row.make(RowKind.CHECKLIST, key, plain.of(checklist))
    for (key, lang), checklist_text in contents.checklist_texts.items():
        yield Row.make(RowKind.CHECKLIST_TEXT, f"{key}@{lang}", plain.of(checklist_text))
    for (key, lang), term in contents.terms.items():
        yield Row.make(RowKind.TERM, f"{key}@{lang}", plain.of(term, "id"))
    for lang, synonyms in contents.synonyms.items():
        yield Row.make(RowKind.SYNONYMS, lang, plain.of(synonyms))
    for redirect in contents.redirects:
        yield Row.make(RowKind.REDIRECT, redirect.source, {"to": redirect.to})
    for tombstone in contents.tombstones:
        yield Row.make(RowKind.TOMBSTONE, tombstone.id, plain.of(tombstone, "id"))
    for key, asset in contents.assets.items():
        yield Row.make(RowKind.ASSET, key, plain.of(asset))


def kind_of_entry(entry_id: str) -> RowKind:
    """Whether an id `group/id` is an entry's or a card's."""
    return RowKind.CARD if entry_id.startswith(f"{CARDS}/") else RowKind.ENTRY


def text_kind_of_entry(entry_id: str) -> RowKind:
    """The kind of row that the texts of an entry or a card have."""
    is_card = kind_of_entry(entry_id) is RowKind.CARD
    return RowKind.CARD_TEXT if is_card else RowKind.ENTRY_TEXT


def source_hash(
    kind: RowKind, key: str, lang: str, text: r.EntryText | r.ChecklistText | None, plain: Plainer
) -> str | None:
    """By what translations name their source text; None where it has no canonical form."""
    if text is None:
        return None
    try:
        return Row.make(kind, f"{key}@{lang}", plain.of(text)).sha256
    except ContentRefused:
        return None


def flatten(topics: Iterable[r.Topic], parent: str | None = None) -> Iterator[r.TopicNode]:
    """Every topic of a tree as a node that names its parent, parents first."""
    for position, topic in enumerate(topics):
        yield r.TopicNode(
            id=topic.id,
            titles=topic.titles,
            parent=parent,
            position=position,
            extends=topic.extends,
        )
        yield from flatten(topic.children, topic.id)


def content_root(rows: Iterable[Row]) -> str:
    """One hash for all rows, whatever order they come in."""
    lines = sorted(f"{row.kind.value} {row.id} {row.sha256}\n" for row in rows)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
