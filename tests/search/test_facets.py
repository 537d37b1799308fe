# SPDX-License-Identifier: Apache-2.0
"""The counts beside the filters are those of counting by hand."""

from __future__ import annotations

import itertools
import random

import pytest

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import DocumentKind, Kind
from fieldguide.search.answers import COUNT_CAP, FacetCounts, Filters, Where
from tests.search.conftest import ENGLISH, PACK, Text

DOCUMENTS = [
    (DocumentKind.TREATY, "ILO"),
    (DocumentKind.HANDBOOK, "IOM"),
    (DocumentKind.TREATY, "UN"),
]
TOPICS = [("root", None), ("leaf", 1), ("twig", 2), ("other", None)]
ABOVE = {1: {1}, 2: {1, 2}, 3: {1, 2, 3}, 4: {4}}
NAMES = dict(enumerate([None, "root", "leaf", "twig", "other"]))


@pytest.fixture
def texts():
    chance = random.Random(7)  # noqa: S311 - to be repeated
    made = []
    for number in range(60):
        kind = chance.choice([Kind.ENTRY, Kind.ENTRY, Kind.CARD, Kind.CHECKLIST, Kind.TERM])
        is_entry = kind in {Kind.ENTRY, Kind.CARD}
        shared = {
            "id": f"thing-{number}",
            "kind": kind,
            "document": chance.choice([None, 1, 2, 3]) if is_entry else None,
            "topics": tuple(chance.sample([1, 2, 3, 4], chance.randint(0, 2))) if is_entry else (),
        }
        langs = chance.sample(["en", "fr", "es"], chance.randint(1, 3))
        made += [
            Text(" ".join(chance.choices(["alpha", "beta", "gamma"], k=2)), lang=lang, **shared)
            for lang in langs
        ]
    return made


def where(text):
    places = {Kind.CHECKLIST: Where.CHECKLISTS, Kind.TERM: Where.TERMS}
    return places.get(text.kind, Where.GUIDANCE)


def values(text):
    """For each filter, the values a text has."""
    kind, publisher = DOCUMENTS[text.document - 1] if text.document else (None, None)
    return {
        "where": {where(text)},
        "kinds": {text.kind},
        "document_kinds": {kind} - {None},
        "topics": {Ref(PACK, NAMES[key]) for one in text.topics for key in ABOVE[one]},
        "langs": {text.lang},
        "publishers": {publisher} - {None},
    }


def by_hand(texts, word, filters, name):
    """How many distinct things each value of one filter would leave."""
    counts = {}
    for text in texts:
        has = values(text)
        others = [one for one in has if one != name]
        if word in text.title.split() and all(
            not getattr(filters, one) or has[one] & getattr(filters, one) for one in others
        ):
            for value in has[name]:
                counts.setdefault(value, set()).add(text.id)
    return {value: len(things) for value, things in counts.items()}


CHOICES = [
    Filters(),
    Filters(where=frozenset({Where.GUIDANCE})),
    Filters(kinds=frozenset({Kind.CARD, Kind.TERM})),
    Filters(document_kinds=frozenset({DocumentKind.TREATY})),
    Filters(topics=frozenset({Ref(PACK, "root")})),
    Filters(langs=frozenset({"fr"})),
    Filters(
        langs=frozenset({"fr", "es"}), topics=frozenset({Ref(PACK, "leaf"), Ref(PACK, "other")})
    ),
    Filters(publishers=frozenset({"UN"}), document_kinds=frozenset({DocumentKind.TREATY})),
    Filters(where=frozenset({Where.NOTES})),
]


@pytest.mark.parametrize(("word", "filters"), list(itertools.product(["alpha", "gamma"], CHOICES)))
def test_counts_are_those_by_hand(search_in, texts, word, filters):
    engine = search_in(texts, documents=DOCUMENTS, topics=TOPICS)
    counts = engine.counts(f"{word} ", ENGLISH, filters)
    assert counts.where == by_hand(texts, word, filters, "where")
    assert counts.kind == by_hand(texts, word, filters, "kinds")
    assert counts.document_kind == by_hand(texts, word, filters, "document_kinds")
    assert counts.lang == by_hand(texts, word, filters, "langs")
    assert counts.publisher == by_hand(texts, word, filters, "publishers")
    topics = by_hand(texts, word, filters, "topics")
    shown = {one.ref: one.count for one in counts.topic}
    roots = {Ref(PACK, "root"), Ref(PACK, "other")}
    children = {Ref(PACK, "root"): Ref(PACK, "leaf"), Ref(PACK, "leaf"): Ref(PACK, "twig")}
    visible = roots | {children[one] for one in filters.topics if one in children}
    assert shown == {ref: count for ref, count in topics.items() if ref in visible}
    assert counts.total == engine.search(f"{word} ", ENGLISH, filters).total


def test_counts_follow_everything_that_is_typed(search_in, texts):
    engine = search_in(texts, documents=DOCUMENTS, topics=TOPICS)
    for text in (
        "alpha -beta",
        "kind:treaty",
        "lang:fr gam",
        "-alpha",
        "",
        "!!!",
        "in:terms",
        "zzz",
    ):
        total = engine.search(text, ENGLISH).total
        if text:
            assert engine.counts(text, ENGLISH).total == total, text
    assert engine.counts("!!!", ENGLISH) == FacetCounts()


def test_stems_are_counted_like_they_are_found(search_in):
    engine = search_in([Text("victims"), Text("victim"), Text("other")])
    assert engine.search("victims ", ENGLISH).total == 2
    assert engine.counts("victims ", ENGLISH).total == 2


def test_numbers_stop_at_the_cap(search_in):
    engine = search_in([Text(f"word {number}") for number in range(COUNT_CAP + 5)])
    counts = engine.counts("word", ENGLISH)
    assert counts.total == counts.where[Where.GUIDANCE] == COUNT_CAP
    assert counts.capped
    answer = engine.search("word", ENGLISH, limit=3)
    assert (answer.total, answer.capped) == (COUNT_CAP, True)
    listed = engine.search("in:guidance", ENGLISH, limit=3)
    assert (listed.total, listed.capped) == (COUNT_CAP, True)


def test_topics_are_named_in_the_best_language(search_in):
    engine = search_in([Text("word", topics=(2,))], topics=TOPICS)
    (root,) = engine.counts("word", ENGLISH).topic
    assert (root.title, root.count) == ("Root", 1)


def test_what_follows_the_few_that_match_is_not_counted(search_in):
    engine = search_in([Text("alpha beta"), *(Text(f"alpha {n}") for n in range(5))])
    answer = engine.search("alpha beta ", ENGLISH)
    assert (answer.whole, answer.total) == (1, 6)
    assert engine.counts("alpha beta ", ENGLISH).total == answer.whole
