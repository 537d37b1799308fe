# SPDX-License-Identifier: Apache-2.0
"""What has some of the words of a question: it follows where hardly anything has them all.

A sentence seldom matches whole, and the words that it shares with an answer are few. These come by
what they weigh (`search/weights.py`); what has the same words in the same places comes in the main
order.
"""

from __future__ import annotations

import json
from heapq import nlargest
from typing import TYPE_CHECKING

from fieldguide.search.rank import Found, places
from fieldguide.search.weights import keys_with, weights

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from fieldguide.search.expressions import Expressions
    from fieldguide.search.rank import Narrowing

SOME = 5
"""The tier of what has some of the words only."""

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
        self._scores: dict[int, float] = {}
        if len(asked.ways) < 2:
            return
        self._scores = dict(weights(raw, asked.ways))
        if asked.excluded:
            for key in keys_with(raw, asked.excluded):
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

    def _passing(self, narrow: Narrowing) -> list[int]:
        condition, values = narrow.sql()
        if not condition:
            return list(self._scores)
        row = self._raw.execute(
            f"SELECT json_group_array(r.key) FROM search_row r WHERE 1 {condition}",  # noqa: S608 - the filters' own condition, its values apart
            values,
        ).fetchone()
        return [key for key in json.loads(row[0]) if key in self._scores]
