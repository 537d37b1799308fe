# SPDX-License-Identifier: Apache-2.0
"""Ranks the commonest words once, at the build, so that a key press need not.

Ranking every text that has a word beginning with "a" takes 10 ms at 10,000 entries and 160 ms at
100,000; whoever types meets such questions with each first letter. A catalogue never changes, so
the best rows of each are ranked when it is built, by the very statements that would rank them
later, and read from `search_top`. Whoever reads on behind them, or filters them away, gets the rest
ranked then.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

MANY_TITLES = 1_000
"""From how many title words on a word or beginning is ranked in advance: about 4 ms of it."""

MANY_HITS = 100_000
"""The same for hits anywhere, where titles alone do not fill the pages."""

KEPT = 200
"""How many rows are kept for each."""


TITLE_AGAIN = "again"
"""The column that holds the title once more and weighs nothing."""


def in_title(exact: str) -> str:
    """An expression for the rows whose title has all of `exact`; it scores as `exact` does.

    It asks for the title's copy, which weighs nothing.
    """
    return f"({TITLE_AGAIN} : ({exact})) AND ({exact})"


def write_tops(
    raw: sqlite3.Connection, hits: Mapping[str, int], title_hits: Mapping[str, int]
) -> None:
    """Fill `search_top`.

    Args:
        raw: The catalogue; its index is complete and has its weights.
        hits: How often each word stands in all texts.
        title_hits: The same, in titles only.
    """
    for word, is_open in sorted(_common(hits, title_hits)):
        ranked = _ranked(raw, word, f'"{word}" *' if is_open else f'"{word}"')
        raw.executemany(
            "INSERT INTO search_top(word, open, position, key, tier) VALUES(?, ?, ?, ?, ?)",
            [(word, int(is_open), place, *row) for place, row in enumerate(ranked)],
        )


def _common(hits: Mapping[str, int], title_hits: Mapping[str, int]) -> Iterator[tuple[str, bool]]:
    everywhere = _beginnings(hits)
    in_titles = _beginnings(title_hits)
    for word, count in hits.items():
        if _takes_long(count, title_hits.get(word, 0)):
            yield word, False
    for beginning, count in everywhere.items():
        if _takes_long(count, in_titles[beginning]):
            yield beginning, True


def _takes_long(hits: int, title_hits: int) -> bool:
    return title_hits >= MANY_TITLES or (title_hits < KEPT and hits >= MANY_HITS)


def _beginnings(words: Mapping[str, int]) -> Counter[str]:
    found: Counter[str] = Counter()
    for word, count in words.items():
        for length in range(1, len(word) + 1):
            found[word[:length]] += count
    return found


def _ranked(raw: sqlite3.Connection, word: str, exact: str) -> list[tuple[int, int]]:
    """The best rows: key and tier. The same tiers as in `search/rank.py`."""
    rows = raw.execute(
        "SELECT key FROM search_row WHERE folded_title = ? ORDER BY key LIMIT ?", (word, KEPT)
    )
    found: dict[int, int] = {key: 1 for (key,) in rows}
    for tier, expression in ((2, in_title(exact)), (3, exact)):
        if len(found) >= KEPT:
            break
        ranked = raw.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?",
            (expression, 2 * KEPT),
        )
        for (key,) in ranked:
            found.setdefault(key, tier)
    return list(found.items())[:KEPT]
