# SPDX-License-Identifier: Apache-2.0
"""How folded letters may be written: patterns that find likely places in original texts quickly.

A pattern never decides what is a hit; it must only not miss one. Where a text holds letters of
which no forms are known here, `Letters.knows` says so, and the whole text is folded instead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fieldguide.search.units import Folding

FINDER_LETTERS = 3
"""How many letters of a word a pattern looks for."""

# Where letters have written forms that fold to them: Latin, its extensions, Arabic.
_RANGES = ((0x41, 0x250), (0x600, 0x700), (0x1E00, 0x1F00))
# Letters of other scripts and forms: what the finder cannot be trusted with. Common signs are no
# such thing.
_UNKNOWN = re.compile(
    "[^\u0000-\u024f\u0300-\u036f\u0600-\u06ff\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf\u2190-\u21ff]"
)
_BETWEEN = "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]*"


class Letters:
    """For each folded letter, every way it is written, in the scripts of `_RANGES`."""

    def __init__(self, folder: Folding) -> None:
        self._forms: dict[str, list[str]] = {}
        self._joined: dict[str, dict[str, list[str]]] = {}
        self._patterns: dict[str, str] = {}
        for start, end in _RANGES:
            for code in range(start, end):
                letter = chr(code)
                folded = "".join(folder.fold_words(letter)) if letter.isalpha() else ""
                if folded and folded != letter:
                    forms = self._forms
                    if len(folded) > 1:
                        forms = self._joined.setdefault(folded[0], {})
                    forms.setdefault(folded, []).append(letter)

    def pattern(self, word: str) -> str:
        """A pattern that finds the word's first letters as they may be written."""
        start = word[: 2 * FINDER_LETTERS]
        known = self._patterns.get(start)
        if known is None:
            known = self._patterns[start] = self._from(start, 0)
        return known

    def knows(self, text: str) -> bool:
        """Whether every letter of a text is of the scripts whose forms are known."""
        return text.isascii() or _UNKNOWN.search(text) is None

    def _from(self, word: str, at: int) -> str:
        if at >= min(FINDER_LETTERS, len(word)):
            return ""
        letter = word[at]
        forms = "".join((letter, *self._forms.get(letter, ())))
        ways = [_then(f"[{re.escape(forms)}]", self._from(word, at + 1))]
        rest = word[at:]
        for folded, joined in self._joined.get(letter, {}).items():
            if rest.startswith(folded) or folded.startswith(rest):
                one = f"[{re.escape(''.join(joined))}]"
                ways.append(_then(one, self._from(word, at + len(folded))))
        return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _then(first: str, rest: str) -> str:
    return f"{first}{_BETWEEN}{rest}" if rest else first
