# SPDX-License-Identifier: Apache-2.0
"""What has some of the words of a question: it follows where hardly anything has them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.search.rank import matches, matching

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from fieldguide.search.expressions import Expressions
    from fieldguide.search.rank import Found, Narrowing

SOME = 5
"""The tier of what has some of the words only."""


def with_some(raw: sqlite3.Connection, asked: Expressions, narrow: Narrowing) -> Iterator[Found]:
    """The rows that have one of the words at least, best first: those with many and rare ones."""
    if asked.some:
        yield from matching(raw, asked.some, narrow, SOME)


def fits(raw: sqlite3.Connection, asked: Expressions, found: Found, key: int) -> bool:
    """Whether a row has no fewer of the words than what was found."""
    return matches(raw, asked.some, key) and (
        _words_in(raw, asked, key) >= _words_in(raw, asked, found.key)
    )


def _words_in(raw: sqlite3.Connection, asked: Expressions, key: int) -> int:
    """How many words of a question a row has."""
    return sum(matches(raw, way, key) for way in asked.ways)
