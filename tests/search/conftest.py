# SPDX-License-Identifier: Apache-2.0
"""Small catalogues, written row by row, and the search over them."""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count

import pytest
from sqlalchemy import create_engine, insert

from fieldguide.catalogue import tables as t
from fieldguide.catalogue.index import IndexRow, Name, write_index
from fieldguide.catalogue.views import Languages, PackView
from fieldguide.content.folding import Folder
from fieldguide.content.kinds import DocumentKind, Kind
from fieldguide.search.engine import Engine
from fieldguide.store.engine import open_read_only

PACK = "small"
LANGS = ("en", "fr", "es", "ar")
ENGLISH = Languages("en", "en")


@dataclass
class Text:
    """One thing in one language. Texts with the same `id` are the same thing."""

    title: str
    body: str = ""
    points: str = ""
    extra: str = ""
    lang: str = "en"
    id: str = ""
    kind: Kind = Kind.ENTRY
    document: int | None = None
    topics: tuple[int, ...] = ()
    only_cited: bool = False


@dataclass
class World:
    """What is in a catalogue. Topic keys count from 1; `topics` holds (id, parent's key).

    `named` says what entries are called in a language that they have no text in: (id, language).
    """

    texts: list[Text]
    documents: list[tuple[DocumentKind, str]] = field(default_factory=list)
    topics: list[tuple[str, int | None]] = field(default_factory=list)
    synonyms: list[list[str]] = field(default_factory=list)
    named: dict[tuple[str, str], str] = field(default_factory=dict)


def write(path, world):
    """Make the catalogue's file."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        t.metadata.create_all(connection)
        for statement in t.VIRTUAL_TABLES:
            connection.exec_driver_sql(statement)
        _write_topics(connection, world)
        for key, (kind, publisher) in enumerate(world.documents, start=1):
            data = {"kind": kind, "titles": {"en": f"Document {key}"}, "publishers": [publisher]}
            values = {"key": key, "pack": PACK, "id": f"document-{key}", "kind": kind, "listed": 1}
            connection.execute(
                insert(t.document), [{**values, "entries": 0, "hash": "", "data": data}]
            )
        for position, words in enumerate(world.synonyms):
            row = {"pack": PACK, "lang": "en", "position": position, "words": words}
            connection.execute(insert(t.synonym), [row])
        rows = _write_things(connection, world)
        write_index(connection, rows, Folder())
    engine.dispose()


def _write_topics(connection, world):
    keys = list(range(1, len(world.topics) + 1))
    below = {None: [], **{key: [] for key in keys}}
    for key, (_, parent) in zip(keys, world.topics, strict=True):
        below[parent].append(key)
    places = {}

    def place(key, numbers):
        first = next(numbers)
        for child in below[key]:
            place(child, numbers)
        places[key] = (first, next(numbers))

    numbers = count()
    for root in below[None]:
        place(root, numbers)
    for key, (name, parent) in zip(keys, world.topics, strict=True):
        row = {"key": key, "pack": PACK, "id": name, "parent": parent, "position": key}
        row |= {"depth": 0, "first": places[key][0], "last": places[key][1], "children": 0}
        row |= {"entries": 0, "documents": 0, "checklists": 0, "titles": {"en": name.title()}}
        connection.execute(insert(t.topic), [row])


def _write_things(connection, world):
    keys = {}
    numbers = defaultdict(lambda: count(1))
    rows = []
    for number, text in enumerate(world.texts):
        name = text.id or f"thing-{number}"
        is_new = (text.kind, name) not in keys
        is_entry = text.kind in {Kind.ENTRY, Kind.CARD}
        names = []
        # Each table counts its own rows.
        table = Kind.ENTRY if is_entry else text.kind
        key = keys.setdefault((text.kind, name), next(numbers[table]) if is_new else 0)
        if is_entry and is_new:
            values = {"key": key, "pack": PACK, "id": name, "kind": text.kind, "position": key}
            values |= {"document": text.document, "hash": "", "data": {}}
            connection.execute(insert(t.entry), [values])
            placed = [
                {"topic": topic, "entry": key, "position": position}
                for position, topic in enumerate(text.topics)
            ]
            if placed:
                connection.execute(insert(t.entry_topic), placed)
            names = [
                Name(lang, called) for (id_, lang), called in world.named.items() if id_ == name
            ]
            for one in names:
                values = {"entry": key, "lang": one.lang, "title": one.title, "teaser": ""}
                connection.execute(insert(t.entry_title), [values])
        plain = "\n".join(part for part in (text.points, text.body, text.extra) if part)
        if is_entry:
            values = {"entry": key, "lang": text.lang, "title": text.title, "plain": plain}
            values |= {"teaser": "", "hash": "", "html": "", "data": {}}
            connection.execute(insert(t.entry_text), [values])
        kind = world.documents[text.document - 1][0] if text.document else None
        rows.append(
            IndexRow(
                kind=text.kind,
                thing=key,
                pack=PACK,
                id=name,
                lang=text.lang,
                title=text.title,
                points=text.points,
                body=text.body,
                extra=text.extra,
                document=text.document,
                document_kind=kind,
                text=None if is_entry else plain,
                only_cited=text.only_cited,
                names=tuple(names),
            )
        )
    return rows


@contextmanager
def searching(path):
    """The search over a catalogue's file."""
    view = PackView(PACK, "Small", "2026.11.1", "Editors", "CC0-1.0", LANGS, 90, "")
    database = open_read_only(path)
    try:
        yield Engine(database, {PACK: view})
    finally:
        database.dispose()


@pytest.fixture
def search_in(tmp_path):
    """Make a catalogue of these texts and open it: `search_in([Text(…)], documents=…)`."""
    opened = []
    names = count()

    def make(texts, **more):
        path = tmp_path / f"{next(names)}.db"
        write(path, World(list(texts), **more))
        context = searching(path)
        opened.append(context)
        return context.__enter__()

    yield make
    for context in opened:
        context.__exit__(None, None, None)


def ids(answer):
    """The ids that were found, in order."""
    return [hit.ref.id for hit in answer.results]


def titles(answer):
    """The titles that were found, in order."""
    return [hit.title for hit in answer.results]
