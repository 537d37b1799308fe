# SPDX-License-Identifier: Apache-2.0
"""Finding a passage again in a text that may have changed: a W3C text-quote selector.

Texts are plain and in NFC; offsets count code points. The words of the passage have to stand there
as they were: what was marked as "do not" must never be shown marked as "do". Around them anything
may have changed: of several places the one is taken whose surroundings are most alike.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

CONTEXT = 32
"""So many letters are kept on either side."""
LONG = 12
"""A passage of so many letters is itself enough to know it by; a shorter one needs surroundings."""
ALIKE = 50.0
"""How alike (0 to 100) the surroundings of a short passage have to be."""
MOST_PLACES = 1_000


@dataclass(frozen=True, slots=True)
class TextQuote:
    """A passage: its words, what stood around it, and where it began."""

    quote: str
    before: str = ""
    after: str = ""
    start: int = 0


def take(text: str, start: int, end: int) -> TextQuote | None:
    """The passage between two offsets, without white space at its ends; None if nothing is left.

    A letter is not parted from the marks that are written on it.
    """
    start, end = max(0, start), min(end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    while start > 0 and unicodedata.combining(text[start]):
        start -= 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return TextQuote(
        text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start
    )


def find(text: str, passage: TextQuote) -> tuple[int, int] | None:
    """Where a passage stands in a text, from and to; None if its words are not there any more."""
    if not passage.quote:
        return None
    places = _places(text, passage.quote)
    if not places:
        return None
    length = len(passage.quote)
    if len(places) == 1 and (length >= LONG or places[0] == passage.start):
        return places[0], places[0] + length

    def worth(start: int) -> tuple[float, bool, int]:
        alike = _alike(text, start, passage)
        return alike, start == passage.start, -abs(start - passage.start)

    best = max(places, key=worth)
    alike, is_there, _ = worth(best)
    if alike >= ALIKE or is_there or length >= LONG:
        return best, best + length
    return None


def _places(text: str, quote: str) -> list[int]:
    """Where the words stand, as whole letters: not where marks would follow that they lack."""
    found: list[int] = []
    at = text.find(quote)
    while at >= 0 and len(found) < MOST_PLACES:
        end = at + len(quote)
        if end == len(text) or not unicodedata.combining(text[end]):
            found.append(at)
        at = text.find(quote, at + 1)
    return found


def _alike(text: str, start: int, passage: TextQuote) -> float:
    """How alike the surroundings of a place are to those that were kept, 0 to 100."""
    end = start + len(passage.quote)
    before = text[max(0, start - CONTEXT) : start]
    after = text[end : end + CONTEXT]
    if (before, after) == (passage.before, passage.after):
        return 100.0
    from rapidfuzz import fuzz  # noqa: PLC0415 - 2 MB that most texts do without

    return (fuzz.ratio(before, passage.before) + fuzz.ratio(after, passage.after)) / 2
