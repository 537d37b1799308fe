# SPDX-License-Identifier: Apache-2.0
"""The counts beside the filters: ours, and the same by SQL with one GROUP BY a filter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fieldguide.catalogue.views import Languages
from fieldguide.search.knowledge import driver_connection
from tests.benchmarks import corpus
from tests.benchmarks.search import opened
from tests.benchmarks.table import Line, Options, alternating, p50_p95, percentile, size_name

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from fieldguide.search.engine import Engine

LANGUAGES = Languages("en", "en")
GOAL = 30.0

GROUPED = (
    "SELECT r.kind, count(DISTINCT r.thing) FROM search s CROSS JOIN search_row r ON r.key = "
    "s.rowid WHERE s.search MATCH ? GROUP BY r.kind",
    "SELECT r.document_kind, count(DISTINCT r.thing) FROM search s"
    " CROSS JOIN search_row r ON r.key = s.rowid WHERE s.search MATCH ? GROUP BY r.document_kind",
    "SELECT r.lang, count(DISTINCT r.thing) FROM search s CROSS JOIN search_row r ON r.key = "
    "s.rowid WHERE s.search MATCH ? GROUP BY r.lang",
)
"""Three of the five filters only, and no topics: the rival does less."""


def measure(options: Options) -> Iterable[Line]:
    """Every size in turn."""
    for size in options.sizes:
        with opened(size, options.factor) as engine:
            engine.counts("warm", LANGUAGES)
            yield from _compare(size, engine)


def _compare(size: int, engine: Engine) -> Iterable[Line]:
    ours: list[float] = []
    theirs: list[float] = []
    with engine.asking() as connection:
        raw = driver_connection(connection)
        for text in corpus.queries():
            expression = engine.expressions(text).loose
            works = (partial(engine.counts, text, LANGUAGES), partial(_grouped, raw, expression))
            mine, other = alternating(works, (3, 1))
            ours.append(mine)
            theirs.append(other)
    p95 = percentile(ours, 0.95)
    name = size_name(size)
    goal = f"p95 ≤ {GOAL:.0f} ms" if size >= 100_000 else ""
    yield Line("counts", "ours p50 / p95", name, p50_p95(ours), goal, p95 <= GOAL if goal else None)
    ratio = p95 / percentile(theirs, 0.95)
    yield Line(
        "counts",
        "SQL GROUP BY, 3 filters, p50 / p95",
        name,
        f"{p50_p95(theirs)} (ours: {ratio:.2f}x)",
    )


def _grouped(raw: sqlite3.Connection, expression: str) -> None:
    for statement in GROUPED:
        raw.execute(statement, (expression,)).fetchall()
