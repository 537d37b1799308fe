# SPDX-License-Identifier: Apache-2.0
"""Ranks the commonest words once, at the build, so that a key press need not.

Ranking every text that has a word beginning with "a" takes 10 ms at 10,000 entries and 160 ms at 100,000;
whoever types meets such questions with each first letter. A catalogue never changes, so the best rows of
each are ranked when it is built, by the very statements that would rank them later, and read from
`search_top`. Whoever reads on behind them, or filters them away, gets the rest ranked then.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping

COMMON = 3_000
"""From how many texts on a word or a beginning is ranked in advance: about 4 ms of ranking."""

KEPT = 200
"""How many rows are kept for each."""

_SHORT = 3
"""Beginnings up to this length are kept however many titles have them."""


def in_title(exact: str) -> str:
    """An expression for the rows whose title has all of `exact`; it scores as `exact` does.

    It asks for the title's copy, which weighs nothing.
    """
    return f"(again : ({exact})) AND ({exact})"


def write_tops(raw: sqlite3.Connection, texts: Mapping[str, int]) -> None:
    """Fill `search_top`.

    Args:
        raw: The catalogue; its index is complete and has its weights.
        texts: In how many texts each word stands.
    """
    for word, is_open in sorted(_candidates(texts)):
        exact = f'"{word}" *' if is_open else f'"{word}"'
        if not _is_worth_it(raw, word, exact):
            continue
        ranked = _ranked(raw, word, exact)
        raw.executemany(
            "INSERT INTO search_top(word, open, position, key, tier, rank) VALUES(?, ?, ?, ?, ?, ?)",
            [(word, int(is_open), place, *row) for place, row in enumerate(ranked)],
        )


def _candidates(texts: Mapping[str, int]) -> Iterator[tuple[str, bool]]:
    beginnings: Counter[str] = Counter()
    for word, count in texts.items():
        if count >= COMMON:
            yield word, False
        for length in range(1, len(word) + 1):
            beginnings[word[:length]] += count
    for beginning, at_most in beginnings.items():
        if at_most >= COMMON:
            yield beginning, True


def _is_worth_it(raw: sqlite3.Connection, word: str, exact: str) -> bool:
    """Whether there are many texts to rank, and titles alone do not fill the pages."""
    if _reaches(raw, exact, COMMON):
        return len(word) <= _SHORT or not _reaches(raw, f"again : ({exact})", KEPT)
    return False


def _reaches(raw: sqlite3.Connection, expression: str, count: int) -> bool:
    row = raw.execute(
        "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1 OFFSET ?", (expression, count - 1)
    )
    return row.fetchone() is not None


def _ranked(raw: sqlite3.Connection, word: str, exact: str) -> list[tuple[int, int, float]]:
    """The best rows: key, tier and rank. The same tiers as in `search/rank.py`."""
    rows = raw.execute(
        "SELECT key FROM search_row WHERE folded_title = ? ORDER BY key LIMIT ?", (word, KEPT)
    )
    found: dict[int, tuple[int, float]] = {key: (1, 0.0) for (key,) in rows}
    for tier, expression in ((2, in_title(exact)), (3, exact)):
        if len(found) >= KEPT:
            break
        ranked = raw.execute(
            "SELECT rowid, rank FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?",
            (expression, 2 * KEPT),
        )
        for key, rank in ranked:
            found.setdefault(key, (tier, rank))
    return [(key, tier, rank) for key, (tier, rank) in list(found.items())[:KEPT]]
