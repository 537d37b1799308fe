# SPDX-License-Identifier: Apache-2.0
"""From rows back to contents: how a pack is read whole, for diffs, for authors and for tests."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused
from fieldguide.content import records as r
from fieldguide.content.checking import Checker
from fieldguide.content.fields import MAX_TOPIC_DEPTH
from fieldguide.content.rows import TEXT_KINDS, Record, Row, RowKind, record_of

if TYPE_CHECKING:
    from collections.abc import Iterable


def contents_of(rows: Iterable[Row]) -> r.Contents:
    """Everything the rows hold, in memory.

    Raises:
        ContentRefused: `row-…`: a value is wrong, a text has no thing, a topic no parent, or there
            is no pack row.
    """
    checker = Checker()
    return assemble((row, record_of(row, checker)) for row in rows)


def assemble(checked: Iterable[tuple[Row, Record]]) -> r.Contents:
    """The same from rows whose records are known.

    Raises:
        ContentRefused: As `contents_of`.
    """
    packs: list[r.Pack] = []
    nodes: list[r.TopicNode] = []
    names: set[tuple[RowKind, str]] = set()
    texts: list[Row] = []
    gathered = _Gathered()
    for row, record in checked:
        if isinstance(record, r.Pack):
            packs.append(record)
        elif isinstance(record, r.TopicNode):
            nodes.append(record)
        else:
            gathered.take(row, record)
        names.add((row.kind, row.id))
        if row.kind in TEXT_KINDS:
            texts.append(row)
    for row in texts:
        if (TEXT_KINDS[row.kind], row.base_id) not in names:
            raise ContentRefused("row-orphan", kind=row.kind.value, id=row.id)
    if len(packs) != 1:
        raise ContentRefused("row-pack", count=len(packs))
    return dataclasses.replace(gathered.contents(packs[0]), topics=tree(nodes))


@dataclasses.dataclass(slots=True)
class _Gathered:
    """What was taken so far."""

    documents: dict[str, r.Document] = dataclasses.field(default_factory=dict[str, r.Document])
    entries: dict[str, r.Entry] = dataclasses.field(default_factory=dict[str, r.Entry])
    entry_texts: dict[tuple[str, str], r.EntryText] = dataclasses.field(
        default_factory=dict[tuple[str, str], r.EntryText]
    )
    entry_titles: dict[tuple[str, str], r.EntryTitle] = dataclasses.field(
        default_factory=dict[tuple[str, str], r.EntryTitle]
    )
    checklists: dict[str, r.Checklist] = dataclasses.field(default_factory=dict[str, r.Checklist])
    checklist_texts: dict[tuple[str, str], r.ChecklistText] = dataclasses.field(
        default_factory=dict[tuple[str, str], r.ChecklistText]
    )
    terms: dict[tuple[str, str], r.Term] = dataclasses.field(
        default_factory=dict[tuple[str, str], r.Term]
    )
    synonyms: dict[str, r.Synonyms] = dataclasses.field(default_factory=dict[str, r.Synonyms])
    redirects: list[r.Redirect] = dataclasses.field(default_factory=list[r.Redirect])
    tombstones: list[r.Tombstone] = dataclasses.field(default_factory=list[r.Tombstone])
    assets: dict[str, r.Asset] = dataclasses.field(default_factory=dict[str, r.Asset])

    def take(self, row: Row, record: Record) -> None:
        match record:
            case r.Document():
                self.documents[row.id] = record
            case r.Entry():
                self.entries[row.id] = record
            case r.EntryText():
                self.entry_texts[row.base_id, row.lang] = record
            case r.EntryTitle():
                self.entry_titles[row.base_id, row.lang] = record
            case r.Checklist():
                self.checklists[row.id] = record
            case r.ChecklistText():
                self.checklist_texts[row.base_id, row.lang] = record
            case r.Term():
                self.terms[row.base_id, row.lang] = record
            case r.Synonyms():
                self.synonyms[row.id] = record
            case r.Redirect():
                self.redirects.append(record)
            case r.Tombstone():
                self.tombstones.append(record)
            case r.Asset():
                self.assets[row.id] = record
            case r.Pack() | r.TopicNode():
                pass

    def contents(self, pack: r.Pack) -> r.Contents:
        return r.Contents(
            pack=pack,
            documents=self.documents,
            entries=self.entries,
            entry_texts=self.entry_texts,
            entry_titles=self.entry_titles,
            checklists=self.checklists,
            checklist_texts=self.checklist_texts,
            terms=self.terms,
            synonyms=self.synonyms,
            redirects=self.redirects,
            tombstones=self.tombstones,
            assets=self.assets,
        )


def tree(nodes: Iterable[r.TopicNode]) -> list[r.Topic]:
    """The topic tree of its nodes, in any order.

    Raises:
        ContentRefused: `row-topic-parent`: no such parent, or a circle; `row-topic-depth`.
    """
    children: dict[str | None, list[r.TopicNode]] = {}
    count = 0
    for node in nodes:
        children.setdefault(node.parent, []).append(node)
        count += 1
    built = 0

    def below(parent: str | None, depth: int) -> list[r.Topic]:
        nonlocal built
        found = sorted(children.get(parent, ()), key=lambda node: (node.position, node.id))
        if found and depth > MAX_TOPIC_DEPTH:
            raise ContentRefused("row-topic-depth", id=found[0].id, limit=MAX_TOPIC_DEPTH)
        built += len(found)
        return [
            r.Topic(
                id=node.id,
                titles=node.titles,
                extends=node.extends,
                children=below(node.id, depth + 1),
            )
            for node in found
        ]

    roots = below(None, 1)
    if built != count:
        # What hangs under no root hangs under nothing, or in a circle.
        raise ContentRefused("row-topic-parent", count=count - built)
    return roots
