# SPDX-License-Identifier: Apache-2.0
"""Finding words in the text on the screen: case, accents and Arabic marks make no difference. No Qt.

This is for what is shown already (find, and the marks of a search); the catalogue has its own index.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MAX_HITS = 1000

_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
_TATWEEL = "\u0640"


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
        """Where words begin with any of `words`, as `(start, end)` in code points of the text."""
        wanted = sorted({folded for word in words if (folded := fold(word).strip())}, key=len, reverse=True)
        if not wanted:
            return []
        pattern = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word) for word in wanted) + ")")
        return self._hits(pattern)

    def find_text(self, text: str) -> list[tuple[int, int]]:
        """Where `text` stands, within words too."""
        folded = fold(text)
        if not folded.strip():
            return []
        # Any white space is as good as any other: the text may be broken where the user typed a blank.
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


def fold(text: str) -> str:
    """`text` without case, accents, and Arabic marks and variants."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_ARABIC).casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign) and sign != _TATWEEL)
