# SPDX-License-Identifier: Apache-2.0
"""The counts beside the filters, and what filters mean to the index.

A thing's kind, kind of document, publishers and topics form one combination (`search_facet`); there are far
fewer combinations than things. A question is asked once without its filters, matching things are counted
per combination, and every filter and every number is then worked out on the combinations.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from fieldguide.catalogue.views import Languages, PackView
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import DocumentKind, Kind
from fieldguide.search.answers import (
    COUNT_CAP,
    WHERE_OF,
    FacetCounts,
    Filters,
    TopicCount,
)
from fieldguide.search.query import Known, WordFolding
from fieldguide.search.rank import Narrowing

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Facet:
    """One combination of what things can be filtered by. Topics include those above."""

    key: int
    kind: Kind
    document_kind: DocumentKind | None
    publishers: tuple[str, ...]
    topics: frozenset[Ref]

    def passes(self, filters: Filters) -> bool:
        """Whether such a thing passes all filters but the one for languages."""
        return (
            (not filters.where or WHERE_OF.get(self.kind) in filters.where)
            and (not filters.kinds or self.kind in filters.kinds)
            and (not filters.document_kinds or self.document_kind in filters.document_kinds)
            and (not filters.publishers or not filters.publishers.isdisjoint(self.publishers))
            and (not filters.topics or not filters.topics.isdisjoint(self.topics))
        )


@dataclass(frozen=True, slots=True)
class TopicNode:
    """A topic as the counts need it."""

    ref: Ref
    parent: Ref | None
    titles: Mapping[str, str]


class Facets:
    """The combinations and the topics of a catalogue, read once."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        nodes: dict[int, TopicNode] = {}
        rows = raw.execute("SELECT key, pack, id, parent, titles FROM topic ORDER BY first").fetchall()
        for key, pack, id_, parent, titles in rows:
            above = nodes[parent].ref if parent in nodes else None
            nodes[key] = TopicNode(Ref(pack, id_), above, json.loads(titles))
        self.topics: tuple[TopicNode, ...] = tuple(nodes.values())
        parents = {node.ref: node.parent for node in self.topics}
        self._facets = {
            key: Facet(
                key=key,
                kind=Kind(kind),
                document_kind=DocumentKind(document_kind) if document_kind else None,
                publishers=tuple(json.loads(publishers)),
                topics=frozenset(
                    ref for topic in json.loads(topics) for ref in _upwards(nodes[topic].ref, parents)
                ),
            )
            for key, kind, document_kind, publishers, topics in raw.execute(
                "SELECT key, kind, document_kind, publishers, topics FROM search_facet"
            )
        }
        self.langs: frozenset[str] = frozenset(
            lang for (lang,) in raw.execute("SELECT DISTINCT lang FROM search_row")
        )
        self.publishers: frozenset[str] = frozenset(
            name for facet in self._facets.values() for name in facet.publishers
        )

    def known(self, folder: WordFolding) -> Known:
        """The values that filters may have."""
        topics: dict[str, Ref] = {}
        for node in reversed(self.topics):
            for title in node.titles.values():
                topics[" ".join(folder.fold_words(title))] = node.ref
        for node in self.topics:
            topics[node.ref.id] = topics[str(node.ref)] = node.ref
        return Known(
            topics=topics,
            langs=self.langs,
            publishers={" ".join(folder.fold_words(name)): name for name in sorted(self.publishers)},
            topic_ids=tuple(node.ref.short for node in self.topics),
        )

    def narrowing(self, filters: Filters) -> Narrowing:
        """The filters as the index knows them."""
        langs = filters.langs or None
        if not replace(filters, langs=frozenset()):
            return Narrowing(langs=langs)
        facets = frozenset(key for key, facet in self._facets.items() if facet.passes(filters))
        return Narrowing(langs=langs, facets=facets)

    def count(
        self, things: Mapping[int, int], filters: Filters, value: Callable[[Facet], Iterable[V]]
    ) -> Counter[V]:
        """Things per value, among those that pass the filters."""
        counts: Counter[V] = Counter()
        for key, number in things.items():
            facet = self._facets[key]
            if facet.passes(filters):
                for one in value(facet):
                    counts[one] += number
        return counts

    def passing(self, filters: Filters) -> frozenset[int]:
        """The combinations that pass all filters but the one for languages."""
        return frozenset(key for key, facet in self._facets.items() if facet.passes(filters))


class Columns:
    """What the counts need of every row of the index, by its key. 12 bytes a row."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        names: list[str] = []
        langs: dict[str, int] = {}
        numbers: dict[tuple[str, int], int] = {}
        self.thing = array("l", [0])
        self.lang = array("B", [0])
        self.facet = array("l", [0])
        self.single = True
        for kind, thing, lang, facet in raw.execute(
            "SELECT kind, thing, lang, facet FROM search_row ORDER BY key"
        ):
            if lang not in langs:
                langs[lang] = len(names)
                names.append(lang)
            number = numbers.setdefault((kind, thing), len(numbers))
            self.single = self.single and number == len(self.thing) - 1
            self.thing.append(number)
            self.lang.append(langs[lang])
            self.facet.append(facet)
        self.names: Sequence[str] = names


def count_facets(
    columns: Columns,
    facets: Facets,
    keys: Sequence[int],
    filters: Filters,
    languages: Languages,
    packs: Mapping[str, PackView],
) -> FacetCounts:
    """The counts for the rows that match a question without its filters."""
    lang_of = columns.lang.__getitem__
    chosen = keys
    if filters.langs:
        wanted = {number for number, name in enumerate(columns.names) if name in filters.langs}
        chosen = [key for key in keys if lang_of(key) in wanted]
    things = _per_facet(columns, chosen)
    free = replace(filters, langs=frozenset())

    def counted(without: str, value: Callable[[Facet], Iterable[V]]) -> dict[V, int]:
        relaxed = replace(free, **{without: frozenset()}) if without else free
        counts = facets.count(things, relaxed, value)
        return {name: min(number, COUNT_CAP) for name, number in counts.most_common()}

    total = sum(facets.count(things, free, lambda _: (0,)).values())
    return FacetCounts(
        total=min(total, COUNT_CAP),
        where=counted("where", lambda facet: (WHERE_OF[facet.kind],)),
        kind=counted("kinds", lambda facet: (facet.kind,)),
        document_kind=counted("document_kinds", _document_kinds),
        topic=_topic_counts(facets, counted("topics", lambda facet: facet.topics), filters, languages, packs),
        lang=_per_lang(columns, facets, keys, free),
        publisher=counted("publishers", lambda facet: facet.publishers),
    )


def _document_kinds(facet: Facet) -> tuple[DocumentKind, ...]:
    return () if facet.document_kind is None else (facet.document_kind,)


def _per_facet(columns: Columns, keys: Sequence[int]) -> Counter[int]:
    """Distinct things per combination."""
    facet_of = columns.facet.__getitem__
    if columns.single:
        return Counter(map(facet_of, keys))
    # All rows of a thing share their combination: any of them will do.
    return Counter(map(facet_of, dict(zip(map(columns.thing.__getitem__, keys), keys, strict=True)).values()))


def _per_lang(columns: Columns, facets: Facets, keys: Sequence[int], free: Filters) -> dict[str, int]:
    lang_of = columns.lang.__getitem__
    if free:
        passing = facets.passing(free)
        facet_of = columns.facet.__getitem__
        keys = [key for key in keys if facet_of(key) in passing]
    counts = Counter(map(lang_of, keys))
    return {columns.names[number]: min(count, COUNT_CAP) for number, count in counts.most_common()}


def _topic_counts(
    facets: Facets,
    counts: Mapping[Ref, int],
    filters: Filters,
    languages: Languages,
    packs: Mapping[str, PackView],
) -> tuple[TopicCount, ...]:
    """The root topics; inside chosen topics also their children."""
    return tuple(
        TopicCount(node.ref, topic_title(node, languages, packs), counts[node.ref])
        for node in facets.topics
        if counts.get(node.ref) and (node.parent is None or node.parent in filters.topics)
    )


def topic_title(node: TopicNode, languages: Languages, packs: Mapping[str, PackView]) -> str:
    """A topic's title in the best language."""
    pack = packs.get(node.ref.pack)
    for lang in languages.order(pack.languages if pack else ()):
        if lang in node.titles:
            return node.titles[lang]
    return next(iter(node.titles.values()))


def _upwards(ref: Ref, parents: Mapping[Ref, Ref | None]) -> Iterable[Ref]:
    at: Ref | None = ref
    while at is not None:
        yield at
        at = parents[at]
