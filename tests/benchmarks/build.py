# SPDX-License-Identifier: Apache-2.0
"""Building the index: ours against bare `executemany` of prepared rows into the same tables."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, insert

from fieldguide.catalogue import tables as t
from fieldguide.catalogue.index import HASH_BYTES, folded_columns, write_index
from fieldguide.content.folding import Folder
from tests.benchmarks import corpus
from tests.benchmarks.rivals import folder_size
from tests.benchmarks.table import Line, Options, size_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

GOAL = 1.5
CHUNK = 2_000
LARGEST = 10_000
"""Larger corpora take minutes and say nothing new."""


def measure(options: Options) -> Iterable[Line]:
    """Every size in turn."""
    folder = corpus.folder_for_benchmarks()
    for size in options.sizes:
        name = size_name(size)
        if size > LARGEST:
            yield Line("build", "index", name, f"not run above {size_name(LARGEST)}")
            continue
        pieces = list(corpus.pieces(size, options.factor))
        raw = _raw(folder / "build-raw.db", pieces)
        ours = _ours(folder / "build-ours.db", pieces)
        value = f"{ours[0]:.2f} s, {ours[1] / 1e6:.0f} MB"
        ratio = ours[0] / raw[0]
        goal = f"≤ {GOAL}x raw executemany" if size >= LARGEST else ""
        yield Line(
            "build",
            "tables and index, ours",
            name,
            f"{value} ({ratio:.2f}x)",
            goal,
            ratio <= GOAL if goal else None,
        )
        value = f"{raw[0]:.2f} s, {raw[1] / 1e6:.0f} MB"
        yield Line("build", "raw executemany, same tables and index, folded before", name, value)


def _empty(path: Path) -> None:
    path.unlink(missing_ok=True)
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        t.metadata.create_all(connection)
        for statement in t.VIRTUAL_TABLES:
            connection.exec_driver_sql(statement)
    engine.dispose()


def _raw(path: Path, pieces: list[corpus.Piece]) -> tuple[float, int]:
    """The least that must be done: ready rows into the text's table and the index."""
    _empty(path)
    folder = Folder()
    texts = [(p.number, p.lang, p.title, p.teaser, "", "", p.plain, "{}") for p in pieces]
    folded = [
        (p.number, *(columns := folded_columns(corpus.index_row(p), folder)), columns[0])
        for p in pieces
    ]
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        _hurry(database)
        start = time.perf_counter()
        database.execute("BEGIN")
        database.execute("INSERT INTO search(search, rank) VALUES('hashsize', ?)", (HASH_BYTES,))
        database.execute("INSERT INTO search(search, rank) VALUES('automerge', 0)")
        database.executemany("INSERT INTO entry_text VALUES(?, ?, ?, ?, ?, ?, ?, ?)", texts)
        database.executemany(
            "INSERT INTO search(rowid, title, points, body, extra, stems, again)"
            " VALUES(?, ?, ?, ?, ?, ?, ?)",
            folded,
        )
        database.execute("INSERT INTO search(search) VALUES('optimize')")
        database.execute("COMMIT")
        took = time.perf_counter() - start
    return took, folder_size(path)


def _ours(path: Path, pieces: list[corpus.Piece]) -> tuple[float, int]:
    """Folding, stems, facets, vocabulary and ranking in advance included."""
    _empty(path)
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        _hurry(connection.connection.driver_connection)
        start = time.perf_counter()
        with connection.begin():
            rest = iter(pieces)
            while chunk := list(islice(rest, CHUNK)):
                connection.execute(
                    insert(t.entry_text), [corpus.entry_text(piece) for piece in chunk]
                )
            write_index(connection, map(corpus.index_row, pieces), Folder())
        took = time.perf_counter() - start
    engine.dispose()
    return took, folder_size(path)


def _hurry(database: sqlite3.Connection) -> None:
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-65536"):
        database.execute(f"PRAGMA {pragma}")
