# SPDX-License-Identifier: Apache-2.0
"""Fills the search index: one row a thing and language, folded by us, in a contentless FTS5 table.

* Words are folded here (`content/folding.py`) and joined by single spaces, so that FTS5's `ascii`
  tokenizer splits exactly where we did: what counts as a word, an accent or an Arabic letter form
  is decided once.
* The original texts stay in the catalogue's tables; snippets are cut from those.
* The column `stems` holds the stems of a row's words that are not words of that row themselves,
  each behind `STEM_MARK`. No folded word starts with the mark, so that exact questions never meet a
  stem and need no column filter.
* The column `again` is the title once more and weighs nothing: "has all words in the title" can be
  asked for without changing the score (`in_title`).
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from fieldguide.catalogue.tops import write_tops
from fieldguide.content.kinds import DocumentKind, Kind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

STEM_MARK = "§"
"""Stands before a stem in the column `stems`. Never part of a folded word."""

WEIGHTS = (10.0, 5.0, 1.0, 3.0, 0.5, 0.0)
"""bm25 weights of title, key points, text, extra (terms, checklist items), stems and again."""

MIN_STEMMED = 3
"""Shorter words are left alone: cutting them finds more noise than words."""

_BATCH = 500
HASH_BYTES = 64 * 1024 * 1024
"""How much FTS5 gathers before it writes a segment; the default is 1 MB and makes hundreds."""


class Folding(Protocol):
    """What the index needs of `content.folding.Folder`."""

    def fold_words(self, text: str) -> list[str]:
        """The words of a text, folded."""
        ...

    def stems(self, words: Iterable[str], lang: str) -> list[str]:
        """The stem of each folded word in a language."""
        ...


class Name(NamedTuple):
    """What an entry without a text in a language is called there."""

    lang: str
    title: str
    teaser: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexRow:
    """What the index holds of one thing in one language; all texts are originals, not yet folded.

    Attributes:
        kind: What sort of thing it is.
        thing: Its key in its own table.
        pack: The pack it belongs to.
        id: Its id in that pack.
        lang: The language of the texts.
        title: Shown as the result's title.
        points: Key points and teaser.
        body: All the other text: when, steps, what goes wrong, the body; a document's facts.
        extra: Checklist items, a term's acronyms and meaning, symbols, short names.
        names: What it is called in each language in which it cannot be read yet: found like a
            title, its teaser like key points.
        document: The key of the document it belongs to (a document's own key for itself).
        document_kind: That document's kind.
        text: What a snippet is cut from where it is not `entry_text.plain`; None for entries and
            cards.
        only_cited: Whether it is a record of an instrument that is only cited. Its title is then
            found like its short names: a bare record must not stand before what one can read.
    """

    kind: Kind
    thing: int
    pack: str
    id: str
    lang: str
    title: str
    points: str = ""
    body: str = ""
    extra: str = ""
    document: int | None = None
    document_kind: DocumentKind | str | None = None
    text: str | None = None
    only_cited: bool = False
    names: tuple[Name, ...] = ()


def write_index(connection: Connection, rows: Iterable[IndexRow], folder: Folding) -> int:
    """Fill the empty tables `search` and `search_…` from the catalogue's rows.

    The other tables must be filled: topics and publishers are read from them. Rows come in the main
    order: it is the order of a list that no words rank.

    Returns:
        How many rows went in.
    """
    raw = cast("sqlite3.Connection", connection.connection.driver_connection)
    for option, value in (("hashsize", HASH_BYTES), ("automerge", 0)):
        raw.execute("INSERT INTO search(search, rank) VALUES(?, ?)", (option, value))
    facets = _Facets(raw)
    hits: Counter[str] = Counter()
    title_hits: Counter[str] = Counter()
    stems: set[str] = set()
    count = 0
    for batch in _batches(enumerate(rows, start=1)):
        folded = [(key, row, folded_columns(row, folder)) for key, row in batch]
        ranked = [(key, _ranked(row, columns, folder)) for key, row, columns in folded]
        for _, (title, points, body, extra, marked) in ranked:
            title_hits.update(title)
            stems.update(marked)
            for words in (title, points, body, extra):
                hits.update(words)
        raw.executemany(
            "INSERT INTO search_row(key, kind, thing, pack, id, lang, document, document_kind,"
            " facet, topics, title, folded_title, text)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_plain_row(key, row, columns[0], facets) for key, row, columns in folded],
        )
        insert_folded(raw, ranked)
        count += len(batch)
    facets.write()
    raw.executemany("INSERT INTO search_word(word, hits) VALUES(?, ?)", sorted(hits.items()))
    raw.executemany(
        "INSERT INTO search_stem(stem) VALUES(?)",
        [(one.removeprefix(STEM_MARK),) for one in sorted(stems)],
    )
    raw.execute("INSERT INTO search(search) VALUES('optimize')")
    weights = ", ".join(str(weight) for weight in WEIGHTS)
    raw.execute("INSERT INTO search(search, rank) VALUES('rank', ?)", (f"bm25({weights})",))
    write_tops(raw, hits, title_hits)
    return count


def folded_columns(row: IndexRow, folder: Folding) -> tuple[list[str], ...]:
    """The words of title, points, body, extra and stems of a row; its names aside."""
    parts = [folder.fold_words(text) for text in (row.title, row.points, row.body, row.extra)]
    return (*parts, _stems(parts, row.lang, folder))


def _stems(parts: Iterable[list[str]], lang: str, folder: Folding) -> list[str]:
    words = set(chain.from_iterable(parts))
    longer = [word for word in words if len(word) >= MIN_STEMMED]
    return [STEM_MARK + stem for stem in sorted(set(folder.stems(longer, lang)) - words)]


def _ranked(
    row: IndexRow, columns: tuple[list[str], ...], folder: Folding
) -> tuple[list[str], ...]:
    """The columns as the index weighs them."""
    title, points, body, extra, stems = columns
    if row.only_cited:
        return [], points, body, [*title, *extra], stems
    for name in row.names:
        called, about = folder.fold_words(name.title), folder.fold_words(name.teaser)
        title, points = [*title, *called], [*points, *about]
        stems = [*stems, *_stems((called, about), name.lang, folder)]
    return title, points, body, extra, list(dict.fromkeys(stems))


def insert_folded(
    raw: sqlite3.Connection, folded: Iterable[tuple[int, tuple[list[str], ...]]]
) -> None:
    """Put rows into the index: their keys and their words."""
    raw.executemany(
        "INSERT INTO search(rowid, title, points, body, extra, stems, again)"
        " VALUES(?, ?, ?, ?, ?, ?, ?)",
        (
            (key, *(" ".join(words) for words in columns), " ".join(columns[0]))
            for key, columns in folded
        ),
    )


def _plain_row(key: int, row: IndexRow, title: list[str], facets: _Facets) -> tuple[object, ...]:
    document_kind = str(row.document_kind) if row.document_kind is not None else None
    return (
        *(key, str(row.kind), row.thing, row.pack, row.id, row.lang, row.document, document_kind),
        *(
            facets.facet(row, document_kind),
            facets.topics(row),
            row.title,
            " ".join(title),
            row.text,
        ),
    )


class _Facets:
    """Gives each combination of facet values, and each combination of topics, a number."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._facets: dict[tuple[str, str | None, str], int] = {}
        self._topics: dict[tuple[int, ...], int] = {(): 0}
        self._placed = {
            kind: self._places(kind) for kind in (Kind.ENTRY, Kind.DOCUMENT, Kind.CHECKLIST)
        }
        self._publishers: dict[int, str] = {
            key: json.dumps(json.loads(data).get("publishers", []), ensure_ascii=False)
            for key, data in raw.execute("SELECT key, data FROM document")
        }

    def facet(self, row: IndexRow, document_kind: str | None) -> int:
        publishers = "[]" if row.document is None else self._publishers.get(row.document, "[]")
        combination = (str(row.kind), document_kind, publishers)
        return self._facets.setdefault(combination, len(self._facets) + 1)

    def topics(self, row: IndexRow) -> int:
        table = Kind.ENTRY if row.kind is Kind.CARD else row.kind
        combination = tuple(self._placed.get(table, {}).get(row.thing, ()))
        return self._topics.setdefault(combination, len(self._topics))

    def write(self) -> None:
        self._raw.executemany(
            "INSERT INTO search_facet(key, kind, document_kind, publishers) VALUES(?, ?, ?, ?)",
            [(number, *combination) for combination, number in self._facets.items()],
        )
        parents = dict(self._raw.execute("SELECT key, parent FROM topic").fetchall())
        pairs = {
            (topic, number)
            for combination, number in self._topics.items()
            for below in combination
            for topic in _upwards(below, parents)
        }
        self._raw.executemany("INSERT INTO search_topic(topic, topics) VALUES(?, ?)", sorted(pairs))

    def _places(self, kind: Kind) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        rows = self._raw.execute(f"SELECT {kind}, topic FROM {kind}_topic ORDER BY topic")  # noqa: S608 - names of our own tables
        for thing, topic in rows:
            found.setdefault(thing, []).append(topic)
        return found


def _upwards(topic: int, parents: dict[int, int | None]) -> Iterator[int]:
    at: int | None = topic
    while at is not None:
        yield at
        at = parents.get(at)


def _batches(rows: Iterator[tuple[int, IndexRow]]) -> Iterator[list[tuple[int, IndexRow]]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch
