# SPDX-License-Identifier: Apache-2.0
"""What the user may have meant: the likeliest word for each that no text has.

A word is likely when it resembles what was typed and stands in the texts often. The suggestion
keeps the user's own text around the words that were exchanged.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Container, Iterator, Sequence

    from fieldguide.search.query import Query
    from fieldguide.search.units import Folding

_MIN_LENGTH = 3
_HALF_WORD = 4
_BEST = 40
_ENOUGH = 0.6
_FREQUENCY = 0.02


class Vocabulary:
    """The words of the catalogue and how often each stands in them.

    Args:
        raw: The catalogue.
        never: Words that are known, but never offered: nobody looks for them, or they hurt.
    """

    def __init__(self, raw: sqlite3.Connection, never: Container[str] = ()) -> None:
        rows: list[tuple[str, int]] = raw.execute("SELECT word, hits FROM search_word").fetchall()
        self._hits = dict(rows)
        self._by_length: dict[int, list[str]] = {}
        self._never = never
        self._sorted = sorted(self._hits)
        for word in self._hits:
            if word in never:
                continue
            self._by_length.setdefault(len(word), []).append(word)

    def begins(self, word: str) -> bool:
        """Whether a text has a word that begins so."""
        return any(self._beginning(word))

    def has(self, word: str) -> bool:
        """Whether a text has this word."""
        return word in self._hits

    def likeliest(self, word: str) -> str | None:
        """The word that was most likely meant; None if nothing resembles it.

        Where words begin so it was a half word: the one of them that stands in the texts most.
        """
        if len(word) < _MIN_LENGTH:
            return None
        if len(word) >= _HALF_WORD:
            begun = [one for one in self._beginning(word) if one not in self._never]
            if begun:
                return max(begun, key=self._hits.__getitem__)
        from rapidfuzz import process  # noqa: PLC0415 - 2 MB that most questions do without
        from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415 - as above

        slack = 1 if len(word) < 6 else 2
        near = [
            one
            for length in range(len(word) - slack, len(word) + slack + 1)
            for one in self._by_length.get(length, ())
        ]
        found: Sequence[tuple[str, float, int]] = process.extract(
            word,
            near,
            scorer=DamerauLevenshtein.normalized_similarity,
            limit=_BEST,
            score_cutoff=_ENOUGH,
        )
        if not found:
            return None
        return max(found, key=lambda one: self._merit(word, one[0], one[1]))[0]

    def _beginning(self, word: str) -> Iterator[str]:
        at = bisect_left(self._sorted, word)
        while at < len(self._sorted) and self._sorted[at].startswith(word):
            yield self._sorted[at]
            at += 1

    def _merit(self, typed: str, word: str, similarity: float) -> float:
        # The first letter is seldom the one that was mistyped.
        same_start = 0.05 if typed[0] == word[0] else 0.0
        return similarity + same_start + _FREQUENCY * math.log1p(self._hits[word])


def suggest(
    query: Query,
    folder: Folding,
    vocabulary: Vocabulary,
    written: Callable[[str], str],
    kept: Callable[[str], bool],
) -> str | None:
    """The text with every unknown word exchanged; None if there is nothing better to offer.

    Args:
        query: The question; its filters are left out.
        folder: Folds as the index was folded.
        vocabulary: The catalogue's words.
        written: How a folded word is written in the texts.
        kept: Tells which words stay though no text has them.
    """
    exchanged = {
        word: written(better)
        for word in _unknown(query, vocabulary)
        if not kept(word) and (better := vocabulary.likeliest(word)) is not None
    }
    parts: list[str] = []
    at = 0
    for word, start, end in folder.words_with_offsets(query.rest):
        if word in exchanged and start >= at:
            parts += [query.rest[at:start], exchanged[word]]
            at = end
    return "".join((*parts, query.rest[at:])).strip() if parts else None


def _unknown(query: Query, vocabulary: Vocabulary) -> Iterator[str]:
    for term in query.terms:
        for word in term.words:
            goes_on = term.prefix and word == term.words[-1]
            if not (vocabulary.begins(word) if goes_on else vocabulary.has(word)):
                yield word
