# SPDX-License-Identifier: Apache-2.0
"""Finding words in the text on the screen, without regard to case, accents and Arabic marks.

This is for what is shown already (find, and the marks of a search); the catalogue has its own
index.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_HITS = 1000

_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"}
)
_TATWEEL = "\u0640"
_ARABIC_LETTER = re.compile("[\u0621-\u064a]")
# "And", "for", "in", "like", "to" and the article are written onto the word.
_ARABIC_START = r"(?<!\w)(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)"
STEM = "§"


class FoldedText:
    """A text made ready to be searched, that knows where each letter came from."""

    def __init__(self, text: str) -> None:
        letters: list[str] = []
        origins: list[int] = []
        for at, sign in enumerate(text):
            for letter in fold(sign):
                letters.append(letter)
                origins.append(at)
        origins.append(len(text))
        self._folded = "".join(letters)
        self._origins = origins

    def find_words(self, words: Iterable[str]) -> list[tuple[int, int]]:
        """Where any of `words` stands, as `(start, end)` in code points of the text.

        Args:
            words: As a search answers them: `word`, `word*` for a beginning, `two words` side by
                side, `§stem` for every word that begins with a stem.
        """
        patterns = sorted(
            {made for word in words if (made := _pattern(word))}, key=len, reverse=True
        )
        return self._hits(re.compile("|".join(patterns))) if patterns else []

    def find_text(self, text: str) -> list[tuple[int, int]]:
        """Where `text` stands, within words too."""
        folded = fold(text)
        if not folded.strip():
            return []
        # Any white space is as good as any other: the text may be broken where the user typed a
        # blank.
        parts = (re.escape(part) for part in folded.split())
        return self._hits(re.compile(r"\s+".join(parts)))

    def _hits(self, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for hit in pattern.finditer(self._folded):
            start = self._origins[hit.start()]
            # Marks that belong to the last letter are part of the hit.
            end = self._origins[hit.end()] if hit.end() < len(self._origins) else self._origins[-1]
            found.append((start, max(end, start + 1)))
            if len(found) == MAX_HITS:
                break
        return found


def _pattern(word: str) -> str:
    """What a word of a search looks like in a folded text."""
    stem, beginning = word.startswith(STEM), word.endswith("*")
    parts = fold(word.removeprefix(STEM).removesuffix("*")).split()
    if not parts:
        return ""
    start = _ARABIC_START if _ARABIC_LETTER.match(parts[0]) else r"(?<!\w)"
    # Of a beginning just that is marked; of a stem the whole word, since that is what was looked
    # for.
    end = r"\w*" if stem else "" if beginning else r"(?!\w)"
    return start + r"\W{1,3}".join(re.escape(part) for part in parts) + end


def fold(text: str) -> str:
    """`text` without case, accents, and Arabic marks and variants."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_ARABIC).casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign) and sign != _TATWEEL)
