# SPDX-License-Identifier: Apache-2.0
"""The verified rows of all packs of a generation, and the keys that their things get."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fieldguide.catalogue.placing import TopicNumbers, number_topics
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.content.rows import Row, RowKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Value = dict[str, Any]
"""What a row holds: the record's fields as JSON knows them, defaults left out."""


@dataclass(frozen=True, slots=True)
class PackRows:
    """A pack's verified rows and their content root; the first row is the pack's own."""

    id: str
    rows: Sequence[Row]
    content_root: str


@dataclass(frozen=True, slots=True)
class Thing:
    """A row with the pack it belongs to."""

    pack: str
    row: Row

    @property
    def ref(self) -> Ref:
        """The name of the thing, without the language of a text."""
        return Ref(self.pack, self.row.base_id)

    @property
    def value(self) -> Value:
        """What the row holds."""
        return self.row.value

    def named(self, text: str) -> Ref:
        """A name as this row writes it."""
        return Ref.parse(text, self.pack)


class Gathered:
    """The things of all packs. Keys count from 1 in the packs' order.

    Attributes:
        packs: The packs' ids, in their order.
        roots: The content root of each pack.
        documents: The key of each document; so `entries` (cards among them), `checklists`, `terms`.
        topics: The topics, numbered as one tree.
    """

    def __init__(self, packs: Sequence[PackRows]) -> None:
        self._things: dict[RowKind, list[Thing]] = {}
        self.packs = [pack.id for pack in packs]
        self.roots = {pack.id: pack.content_root for pack in packs}
        for pack in packs:
            for row in pack.rows:
                self._things.setdefault(row.kind, []).append(Thing(pack.id, row))
        self.documents = _keys(self.each(RowKind.DOCUMENT))
        self.entries = _keys(self.each(RowKind.ENTRY, RowKind.CARD))
        self.checklists = _keys(self.each(RowKind.CHECKLIST))
        self.terms = _keys(self.each(RowKind.TERM))
        self.topics: TopicNumbers = number_topics(
            [(thing.pack, thing.row.id, thing.value) for thing in self.each(RowKind.TOPIC)]
        )

    def each(self, *kinds: RowKind) -> Iterator[Thing]:
        """The things of these kinds, pack by pack."""
        for kind in kinds:
            yield from self._things.get(kind, ())

    def counts(self) -> dict[str, int]:
        """How many things of each kind there are; of documents, those that are listed."""
        listed = sum(1 for one in self.each(RowKind.DOCUMENT) if one.value.get("listed", True))
        return {
            Kind.DOCUMENT: listed,
            Kind.ENTRY: sum(1 for _ in self.each(RowKind.ENTRY)),
            Kind.CARD: sum(1 for _ in self.each(RowKind.CARD)),
            Kind.CHECKLIST: len(self.checklists),
            Kind.TERM: len(self.terms),
            Kind.TOPIC: len(self.topics.keys),
        }

    def document_key(self, thing: Thing, name: str | None) -> int | None:
        """The key of a document as `thing` names it; None for none or an unknown one."""
        return None if name is None else self.documents.get(thing.named(name))

    def topic_keys(self, thing: Thing) -> list[int]:
        """The keys of the topics a thing hangs under, the main one first; unknown ones left out."""
        named = (self.topics.keys.get(thing.named(one)) for one in thing.value.get("topics", ()))
        return list(dict.fromkeys(key for key in named if key is not None))

    def entry_positions(self) -> dict[Ref, int]:
        """The main order: what compares documents first, then by document, order and id."""

        def place(thing: Thing) -> tuple[Any, ...]:
            document = thing.value.get("document", "")
            order = thing.value.get("order", 0)
            return (self.packs.index(thing.pack), document != "", document, order, thing.row.id)

        ordered = sorted(self.each(RowKind.ENTRY, RowKind.CARD), key=place)
        return {thing.ref: position for position, thing in enumerate(ordered)}


def _keys(things: Iterator[Thing]) -> dict[Ref, int]:
    refs = dict.fromkeys(thing.ref for thing in things)
    return {ref: key for key, ref in enumerate(refs, start=1)}
