# SPDX-License-Identifier: Apache-2.0
"""What a passphrase must have at least, and a small estimate of how hard it is to guess.

The estimate counts; it knows no words and no habits. What it calls strong may be the first line of
a song: only words picked by chance are as good as their number.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from fieldguide.base.errors import ContentRefused

WORDS, SIGNS, STRONG = 6, 12, 20
_WORD = 2


class Level(StrEnum):
    """How much there is to guess, by counting."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Strength:
    """What was counted: words, signs, and those signs that do not just follow from the last."""

    level: Level
    words: int
    signs: int
    telling: int

    @property
    def enough(self) -> bool:
        """Whether it may be used."""
        return self.level is not Level.SHORT


def strength(passphrase: str) -> Strength:
    """Count a passphrase.

    Six words or twelve signs are the least. A sign that repeats the one before, or is the next in
    the alphabet or the row of digits, tells nothing, and neither does a word that was there before.
    """
    kept = unicodedata.normalize("NFC", passphrase)
    words = {word.casefold() for word in kept.split() if len(word) >= _WORD}
    telling = _telling(" ".join(dict.fromkeys(kept.casefold().split())))
    signs = len(kept.strip())
    if len(words) < WORDS and signs < SIGNS:
        level = Level.SHORT
    elif telling < SIGNS or len(set(kept)) < WORDS:
        level = Level.WEAK
    elif len(words) >= WORDS or telling >= STRONG:
        level = Level.STRONG
    else:
        level = Level.FAIR
    return Strength(level, len(words), signs, telling)


def _telling(text: str) -> int:
    steps = [ord(after) - ord(before) for before, after in pairwise(text)]
    return min(1, len(text)) + sum(1 for step in steps if step not in {-1, 0, 1})


def check(passphrase: str) -> None:
    """Refuse one that is too short.

    Raises:
        ContentRefused: `passphrase-too-short`.
    """
    if not strength(passphrase).enough:
        raise ContentRefused("passphrase-too-short", words=WORDS, signs=SIGNS)
