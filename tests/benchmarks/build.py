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
        plain = _raw(folder / "build-raw.db", pieces, tuned=False)
        ours = _ours(folder / "build-ours.db", pieces)
        tuned = _raw(folder / "build-raw.db", pieces, tuned=True)
        ratio = ours[0] / plain[0]
        value = f"{_told(ours)} ({ratio:.2f}x; {ours[0] / tuned[0]:.2f}x of the tuned)"
        has_goal = size >= LARGEST
        goal = f"≤ {GOAL}x raw executemany" if has_goal else ""
        met = ratio <= GOAL if has_goal else None
        yield Line("build", "tables and index, ours", name, value, goal, met)
        what = "raw executemany of rows folded before, same tables"
        yield Line("build", what, name, _told(plain))
        yield Line("build", f"{what}, FTS5 tuned as ours", name, _told(tuned))


def _told(measured: tuple[float, int]) -> str:
    return f"{measured[0]:.2f} s, {measured[1] / 1e6:.0f} MB"


def _empty(path: Path) -> None:
    path.unlink(missing_ok=True)
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        t.metadata.create_all(connection)
        for statement in t.VIRTUAL_TABLES:
            connection.exec_driver_sql(statement)
    engine.dispose()


def _raw(path: Path, pieces: list[corpus.Piece], *, tuned: bool) -> tuple[float, int]:
    """The least that must be done: ready rows into the text's table and the index."""
    _empty(path)
    folder = Folder()
    texts = [(p.number, p.lang, p.title, p.teaser, "", "", p.plain, "{}") for p in pieces]
    folded = [(p.number, folded_columns(corpus.index_row(p), folder)) for p in pieces]
    ready = [
        (key, *(" ".join(words) for words in columns), " ".join(columns[0]))
        for key, columns in folded
    ]
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        _hurry(database)
        start = time.perf_counter()
        database.execute("BEGIN")
        if tuned:
            for option, value in (("hashsize", HASH_BYTES), ("automerge", 0)):
                database.execute("INSERT INTO search(search, rank) VALUES(?, ?)", (option, value))
        database.executemany("INSERT INTO entry_text VALUES(?, ?, ?, ?, ?, ?, ?, ?)", texts)
        database.executemany(
            "INSERT INTO search(rowid, title, points, body, extra, stems, again)"
            " VALUES(?, ?, ?, ?, ?, ?, ?)",
            ready,
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
