# SPDX-License-Identifier: Apache-2.0
"""Hypothesis strategies for contents: any that the records allow, with texts in NFC."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import replace

from hypothesis import strategies as st

from fieldguide.content import records as r
from fieldguide.content.kinds import Confidence, DocumentKind, Region

LANGUAGES = ["en", "fr", "ar"]

json_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(
    lambda text: unicodedata.normalize("NFC", text)
)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | json_texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(json_texts, inner, max_size=4),
    max_leaves=20,
)

texts = json_texts.filter(bool)
segments = st.from_regex(r"[a-z0-9]{1,6}([.-][a-z0-9]{1,4}){0,2}", fullmatch=True)
entry_ids = st.builds("{}/{}".format, st.just("cards") | segments, segments)
dates = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
partial_dates = st.builds(
    lambda day, length: day.isoformat()[:length], dates, st.sampled_from((4, 7, 10))
)
langs = st.sampled_from(LANGUAGES)
titles = st.dictionaries(langs, texts, min_size=1)
localised = st.none() | texts | titles
confidences = st.sampled_from(Confidence)
keys = st.from_regex(r"[a-z][a-z0-9]{0,3}", fullmatch=True)

citations = st.builds(
    r.Citation, document=segments, place=st.none() | texts, confidence=confidences
)
statements = st.builds(r.Statement, text=texts, cite=st.lists(keys, max_size=2))
documents = st.builds(
    r.Document,
    id=st.just("x"),
    kind=st.sampled_from(DocumentKind),
    titles=titles,
    listed=st.booleans(),
    short=st.none() | titles,
    teaser=localised,
    publishers=st.lists(texts, max_size=2),
    year=st.none() | st.integers(1800, 2100),
    edition=localised,
    symbol=st.none() | texts,
    isbn=st.none(),
    pages=st.none() | st.integers(1, 20_000),
    pages_note=localised,
    languages=st.lists(langs, max_size=2),
    languages_note=localised,
    regions=st.lists(st.sampled_from(Region), max_size=2),
    address=st.none() | st.just("https://example.org/a"),
    address_note=localised,
    more_addresses=st.lists(
        st.builds(r.MoreAddress, address=st.just("https://example.org"), note=localised),
        max_size=2,
    ),
    binding_for=localised,
    instruments=st.lists(
        st.builds(
            r.Instrument,
            symbol=st.none() | texts,
            adopted=st.none() | dates,
            in_force=st.none() | dates,
            parties=st.none()
            | st.builds(r.Parties, count=st.integers(0, 300), as_of=partial_dates, note=localised),
        ),
        max_size=2,
    ),
    dated=localised,
    replaced_by=st.none() | segments,
    confidence_note=localised,
    topics=st.lists(segments, max_size=2),
    tags=st.lists(segments, max_size=2),
    structure=st.lists(st.builds(r.Part, place=texts, title=texts | titles), max_size=2),
    facts=st.lists(st.builds(r.Fact, text=texts | titles, confidence=confidences), max_size=2),
)
entries = st.builds(
    r.Entry,
    topics=st.lists(segments, min_size=1, max_size=2),
    citations=st.dictionaries(keys, citations, max_size=2),
    document=st.none() | segments,
    target=st.none() | segments.map("far:{}".format),
    order=st.integers(0, 1000),
    tags=st.lists(segments, max_size=2),
    related=st.lists(entry_ids, max_size=2),
    review_by=st.none() | dates,
    confidence=confidences,
)
entry_texts = st.builds(
    r.EntryText,
    title=texts,
    teaser=texts,
    when=st.none() | texts,
    key_points=st.lists(statements, max_size=2),
    steps=st.lists(statements, max_size=2),
    wrong=st.lists(statements, max_size=2),
    review=st.sampled_from([None, "draft"]),
    signed_by=st.none() | texts,
    signed_on=st.none() | dates,
    source_hash=st.none() | st.just("0f" * 32),
    body=json_texts,
)
checklists = st.builds(
    r.Checklist,
    topics=st.lists(segments, min_size=1, max_size=2),
    sections=st.lists(
        st.builds(
            r.Section,
            id=segments,
            items=st.lists(
                st.builds(
                    r.Item, id=segments, cite=st.lists(keys, max_size=2), entry=st.none() | segments
                ),
                min_size=1,
                max_size=3,
            ),
        ),
        min_size=1,
        max_size=2,
    ),
    citations=st.dictionaries(keys, citations, max_size=2),
)
checklist_texts = st.builds(
    r.ChecklistText,
    title=texts,
    sections=st.dictionaries(segments, texts, max_size=2),
    items=st.dictionaries(
        segments, st.builds(r.ItemText, text=texts, hint=st.none() | texts), max_size=3
    ),
    teaser=st.none() | texts,
)


@st.composite
def topic_trees(draw):
    """A forest of topics with names that are all different."""
    names = draw(st.lists(segments, unique=True, max_size=6))
    roots: list[r.Topic] = []
    all_topics: list[tuple[r.Topic, int]] = []
    for name in names:
        topic = r.Topic(
            id=name,
            titles=draw(titles),
            extends=draw(st.none() | segments.map("far:{}".format)),
            children=[],
        )
        place = draw(st.integers(-1, len(all_topics) - 1))
        (roots if place < 0 else all_topics[place][0].children).append(topic)
        all_topics.append((topic, place))
    return roots


@st.composite
def all_contents(draw):
    """Contents of every kind."""
    pack = r.Pack(
        id=draw(segments),
        titles=draw(titles),
        version="2026.11.1",
        languages=LANGUAGES,
        licence=draw(texts),
        publisher=draw(texts),
        rhythm=draw(st.integers(1, 3650)),
    )
    topics = draw(topic_trees())
    named = {"topic": {topic.id for topic in _flat(topics)}}
    taken = set(named["topic"])

    def names():
        found = [name for name in draw(st.lists(segments, max_size=3)) if name not in taken]
        taken.update(found)
        return dict.fromkeys(found)

    entry_map = {key: draw(entries) for key in draw(st.lists(entry_ids, max_size=3, unique=True))}
    list_map = {key: draw(checklists) for key in names()}
    some = st.lists(langs, unique=True, max_size=2)
    return r.Contents(
        pack=pack,
        topics=topics,
        documents={key: replace(draw(documents), id=key) for key in names()},
        entries=entry_map,
        entry_texts={(k, lang): draw(entry_texts) for k in entry_map for lang in draw(some)},
        entry_titles={
            (k, lang): r.EntryTitle(title=draw(texts), teaser=draw(st.none() | texts))
            for k in entry_map
            for lang in draw(some)
            if not k.startswith("cards/")
        },
        checklists=list_map,
        checklist_texts={(k, lang): draw(checklist_texts) for k in list_map for lang in draw(some)},
        terms={
            (key, lang): r.Term(id=key, term=draw(texts), meaning=draw(texts))
            for key in names()
            for lang in draw(some)
        },
        synonyms={
            lang: r.Synonyms(groups=draw(st.lists(st.lists(texts, min_size=2, max_size=3))))
            for lang in draw(some)
        },
        redirects=[
            r.Redirect(source=key, to="x/y")
            for key in sorted(draw(st.lists(entry_ids, unique=True, max_size=2)))
        ],
        tombstones=[
            r.Tombstone(id=key, titles=draw(titles), date=draw(dates), reason=draw(texts | titles))
            for key in sorted(draw(st.lists(entry_ids, unique=True, max_size=2)))
        ],
    )


def _flat(topics):
    for topic in topics:
        yield topic
        yield from _flat(topic.children)
