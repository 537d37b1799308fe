# SPDX-License-Identifier: Apache-2.0
"""What has some of the words of a question: it follows where hardly anything has them all.

A sentence seldom matches whole, and the words that it shares with an answer are few. What counts is
how rare these are and where they stand, not how often: each word weighs what it tells (the fewer
texts have it, the more), twice that in a title. What has the same words in the same places comes in
the main order.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING

from fieldguide.search.rank import Found, places

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from fieldguide.search.expressions import Expressions
    from fieldguide.search.rank import Narrowing

SOME = 5
"""The tier of what has some of the words only."""

IN_TITLE = 1.0
IN_POINTS = 0.5
IN_EXTRA = 0.5
"""What a word weighs more in a title, key points or a checklist's items, by its weight in a text."""

_PLACES = (("", 1.0), ("title : ", IN_TITLE), ("points : ", IN_POINTS), ("extra : ", IN_EXTRA))

_MOST = 400
"""So many rows are read at most: a few things in all their languages."""


class SomeWords:
    """The rows that have some of the words, and what each of these weighs.

    Args:
        raw: The catalogue.
        asked: The question.
    """

    def __init__(self, raw: sqlite3.Connection, asked: Expressions) -> None:
        self._raw = raw
        self._scores: dict[int, float] = defaultdict(float)
        if len(asked.ways) < 2:
            return
        rows = int(raw.execute("SELECT max(key) FROM search_row").fetchone()[0] or 0)
        for way in asked.ways:
            self._add(way, rows)
        if asked.excluded:
            for key in self._keys(asked.excluded):
                self._scores.pop(key, None)

    def best(self, narrow: Narrowing) -> Iterator[Found]:
        """The rows that pass the filters, best first."""
        keys = self._passing(narrow)
        best = nlargest(_MOST, keys, key=lambda key: (self._scores[key], -key))
        rows = self._raw.execute(
            "SELECT key, kind, thing, lang FROM search_row"  # noqa: S608 - only places for values are added
            f" WHERE key IN ({places(len(best))})",
            best,
        )
        found = {
            key: Found(key, kind, thing, lang, SOME) for key, kind, thing, lang in rows.fetchall()
        }
        return (found[key] for key in best)

    def fits(self, found: Found, key: int) -> bool:
        """Whether a row has words that weigh as much as those of what was found."""
        return self._scores.get(key, 0.0) >= self._scores[found.key]

    def _add(self, way: str, rows: int) -> None:
        keys = self._keys(way)
        weight = math.log1p((rows - len(keys) + 0.5) / (len(keys) + 0.5))
        for where, more in _PLACES:
            for key in self._keys(f"{where}({way})") if where else keys:
                self._scores[key] += more * weight

    def _passing(self, narrow: Narrowing) -> list[int]:
        condition, values = narrow.sql()
        if not condition:
            return list(self._scores)
        row = self._raw.execute(
            f"SELECT json_group_array(r.key) FROM search_row r WHERE 1 {condition}",  # noqa: S608 - the filters' own condition, its values apart
            values,
        ).fetchone()
        return [key for key in json.loads(row[0]) if key in self._scores]

    def _keys(self, expression: str) -> list[int]:
        row = self._raw.execute(
            "SELECT json_group_array(rowid) FROM search WHERE search MATCH ?", (expression,)
        ).fetchone()
        return json.loads(row[0])
