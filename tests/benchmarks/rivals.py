# SPDX-License-Identifier: Apache-2.0
"""What a user would pick instead, asked the same questions over the same corpus.

Each finds the best 20 entries and cuts a snippet of each. Where a package is missing,
`missing` names it and the table shows "not run".
"""

from __future__ import annotations

import importlib.util
import re
import sqlite3
from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, Any

from tests.benchmarks import corpus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LIMIT = 20
WORD = re.compile(r"\w+")


class Rival(ABC):
    """A search over the corpus, built once and kept."""

    name: str

    @property
    def is_slow(self) -> bool:
        """Whether asking it more than once a question would take minutes."""
        return False

    def __init__(self, size: int, factor: float) -> None:
        self.size = size
        self.factor = factor
        self.path = corpus.folder_for_benchmarks() / f"{self.name}-{size}-{factor:g}"
        if not self.path.exists():
            self.build()

    @abstractmethod
    def build(self) -> None:
        """Make the index at `path`."""

    @abstractmethod
    def ask(self, text: str) -> list[int]:
        """The numbers of the best entries; titles and snippets are made and dropped."""

    def pieces(self) -> Iterator[corpus.Piece]:
        """The corpus."""
        return corpus.pieces(self.size, self.factor)


class PlainFts5(Rival):
    """FTS5 as people usually make it: unicode61 without diacritics, no prefix index."""

    name = "fts5-default"

    @property
    def is_slow(self) -> bool:
        return self.size > 10_000

    def build(self) -> None:
        temporary = self.path.with_suffix(".building")
        temporary.unlink(missing_ok=True)
        database = sqlite3.connect(temporary)
        database.execute(
            "CREATE VIRTUAL TABLE t USING fts5(title, points, body,"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        database.executemany(
            "INSERT INTO t(rowid, title, points, body) VALUES(?, ?, ?, ?)",
            ((p.number, p.title, "\n".join(p.points), p.body) for p in self.pieces()),
        )
        database.commit()
        database.close()
        temporary.replace(self.path)

    @cached_property
    def _database(self) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{self.path}?mode=ro&immutable=1", uri=True)

    def ask(self, text: str) -> list[int]:
        words = WORD.findall(text)
        expression = " AND ".join(f'"{word}"' for word in words) + "*"
        rows = self._database.execute(
            "SELECT rowid, title, snippet(t, -1, '[', ']', '…', 32) FROM t WHERE t MATCH ?"
            " AND rank MATCH 'bm25(10, 5, 1)' ORDER BY rank LIMIT ?",
            (expression, LIMIT),
        )
        return [row[0] for row in rows]


class Tantivy(Rival):
    """tantivy through its Python package: the same weights, the last word as a prefix."""

    name = "tantivy"
    weights = (("title", 10.0), ("points", 5.0), ("body", 1.0))

    @cached_property
    def _schema(self) -> Any:
        import tantivy

        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("number", stored=True)
        for name, _ in self.weights:
            builder.add_text_field(name, stored=True)
        return builder.build()

    def build(self) -> None:
        import tantivy

        temporary = self.path.with_suffix(".building")
        temporary.mkdir()
        writer = tantivy.Index(self._schema, path=str(temporary)).writer(256_000_000)
        for piece in self.pieces():
            points = "\n".join(piece.points)
            writer.add_document(
                tantivy.Document(
                    number=piece.number, title=piece.title, points=points, body=piece.body
                )
            )
        writer.commit()
        writer.wait_merging_threads()
        temporary.replace(self.path)

    @cached_property
    def _searcher(self) -> Any:
        import tantivy

        return tantivy.Index(self._schema, path=str(self.path)).searcher()

    def ask(self, text: str) -> list[int]:
        import tantivy

        query = self._query(WORD.findall(text.lower()))
        generator = tantivy.SnippetGenerator.create(self._searcher, query, self._schema, "body")
        found: list[int] = []
        for _, address in self._searcher.search(query, LIMIT).hits:
            document = self._searcher.doc(address)
            generator.snippet_from_doc(document).to_html()
            found.append(document["number"][0])
        return found

    def _query(self, words: list[str]) -> Any:
        from tantivy import Occur, Query

        last = len(words) - 1
        parts: list[Any] = []
        for place, word in enumerate(words):
            ways = [
                (
                    Occur.Should,
                    Query.boost_query(
                        Query.regex_query(self._schema, field, re.escape(word) + ".*")
                        if place == last
                        else Query.term_query(self._schema, field, word),
                        weight,
                    ),
                )
                for field, weight in self.weights
            ]
            parts.append((Occur.Must, Query.boolean_query(ways)))
        return Query.boolean_query(parts)


def rivals(size: int, factor: float) -> list[Rival]:
    """Those that can run here."""
    found: list[Rival] = [PlainFts5(size, factor)]
    if importlib.util.find_spec("tantivy"):
        found.append(Tantivy(size, factor))
    return found


def missing() -> list[str]:
    """Those that cannot run here: no package of theirs is installed."""
    modules = {"tantivy": "tantivy", "Xapian": "xapian", "libzim": "libzim"}
    known = {"tantivy"}
    return [
        name
        for name, module in modules.items()
        if importlib.util.find_spec(module) is None or name not in known
    ]


def folder_size(path: Path) -> int:
    """Bytes of a file or a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(one.stat().st_size for one in path.rglob("*") if one.is_file())
