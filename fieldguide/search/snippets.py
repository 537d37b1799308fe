# SPDX-License-Identifier: Apache-2.0
"""Cuts snippets from original texts and says what to mark in them.

The index holds folded words without places, so hits are looked for again in the original. A regular
expression with all written forms of a word's first letters finds likely places quickly; whether a place
is a hit, the folder decides. Where the expression finds none the whole text is folded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from fieldguide.catalogue.index import MIN_STEMMED, STEM_MARK
from fieldguide.search.answers import Marks
from fieldguide.search.expressions import Folding, Unit

SNIPPET = 220
"""How long a snippet is at most, in code points, its "…" apart."""

_BEFORE = 60
_MAX_HITS = 24
_FINDER_LETTERS = 3
_MAX_WORD = 80
# Where letters have written forms that fold to them: Latin, its extensions, Arabic and its forms.
_RANGES = ((0x41, 0x250), (0x621, 0x6D5), (0x1E00, 0x1F00), (0xFB50, 0xFDFC), (0xFE70, 0xFEFD), (0xFF21, 0xFF5B))
_BETWEEN = "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]*"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of an original text, what is marked in it, and the first marked words."""

    text: str
    marks: Marks
    first_hit: str


class Letters:
    """For each folded letter, every way it is written."""

    def __init__(self, folder: Folding) -> None:
        self._forms: dict[str, list[str]] = {}
        for start, end in _RANGES:
            for code in range(start, end):
                letter = chr(code)
                folded = "".join(folder.fold_words(letter)) if letter.isalpha() else ""
                if len(folded) == 1 and folded != letter:
                    self._forms.setdefault(folded, []).append(letter)

    def pattern(self, word: str) -> str:
        """A pattern that finds the word's first letters as they may be written."""
        parts: list[str] = []
        for letter in word[:_FINDER_LETTERS]:
            forms = self._forms.get(letter, [])
            parts.append(f"[{re.escape(letter + ''.join(forms))}]" if forms else re.escape(letter))
        return _BETWEEN.join(parts)


class Marker:
    """Finds what a question asks for in original texts.

    Args:
        words: As `words_of` writes them: `word`, `word*` for a beginning, `two words` side by side,
            `§stem` for a stem.
        folder: Folds as the index was folded.
        letters: Made once and shared.
    """

    def __init__(self, words: Iterable[str], folder: Folding, letters: Letters) -> None:
        self._folder = folder
        self._exact: set[str] = set()
        self._stems: set[str] = set()
        self._phrases: list[tuple[tuple[str, ...], bool]] = []
        prefixes: list[str] = []
        first: list[str] = []
        for word in words:
            if word.startswith(STEM_MARK):
                self._stems.add(word[len(STEM_MARK) :])
                first.append(word[len(STEM_MARK) :])
                continue
            open_end = word.endswith("*")
            parts = word.removesuffix("*").split()
            if not parts:
                continue
            first.append(parts[0])
            if len(parts) > 1:
                self._phrases.append((tuple(parts), open_end))
            elif open_end:
                prefixes.append(parts[0])
            else:
                self._exact.add(parts[0])
        self._prefixes = tuple(prefixes)
        self._longest = max((len(phrase) for phrase, _ in self._phrases), default=1)
        patterns = sorted({letters.pattern(word) for word in first})
        self._finder = re.compile("|".join(patterns)) if patterns else None

    def marks(self, text: str, lang: str) -> Marks:
        """All hits in a text."""
        return _joined(self._hits(text, lang))

    def snippet(self, text: str, lang: str) -> Snippet:
        """The best piece of a text: where most of the question stands close together."""
        places = list(self._places(text, lang))
        start, end = _window(text, places)
        piece = text[start:end].replace("\n", " ")
        marks = self.marks(piece, lang)
        first = piece[slice(*marks[0])] if marks else ""
        lead = "…" if start > 0 else ""
        tail = "…" if end < len(text) else ""
        moved = tuple((begin + len(lead), stop + len(lead)) for begin, stop in marks)
        return Snippet(f"{lead}{piece}{tail}", moved, first)

    def _hits(self, text: str, lang: str) -> Iterator[tuple[int, int]]:
        words = list(self._folder.words_with_offsets(text))
        for place, (word, start, end) in enumerate(words):
            if self._is_hit(word, lang) is not None:
                yield start, end
            for phrase, open_end in self._phrases:
                if _stands(words, place, phrase, open_end=open_end):
                    yield start, words[place + len(phrase) - 1][2]

    def _is_hit(self, word: str, lang: str) -> str | None:
        """The word, prefix or stem that a folded word answers to."""
        if word in self._exact:
            return word
        for prefix in self._prefixes:
            if word.startswith(prefix):
                return prefix
        if self._stems and len(word) >= MIN_STEMMED:
            stem = self._folder.stems((word,), lang)[0]
            if stem in self._stems:
                return stem
        return None

    def _places(self, text: str, lang: str) -> Iterator[tuple[int, int, str]]:
        """The first hits, with what each answers to; stops once enough were seen."""
        if self._finder is None:
            return
        found = 0
        for start, end, name in self._found(text, lang):
            yield start, end, name
            found += 1
            if found == _MAX_HITS:
                return
        if found == 0:
            for start, end in self._hits(text, lang):
                yield start, end, ""
                return

    def _found(self, text: str, lang: str) -> Iterator[tuple[int, int, str]]:
        assert self._finder is not None  # noqa: S101 - asked by the caller
        at = 0
        while (match := self._finder.search(text, at)) is not None:
            start = _word_start(text, match.start())
            at = match.end()
            reach = text[start : start + self._longest * _MAX_WORD]
            words = list(islice(self._folder.words_with_offsets(reach), self._longest))
            if not words:
                continue
            name = self._is_hit(words[0][0], lang)
            if name is not None:
                yield start + words[0][1], start + words[0][2], name
            for phrase, open_end in self._phrases:
                if _stands(words, 0, phrase, open_end=open_end):
                    yield start + words[0][1], start + words[len(phrase) - 1][2], " ".join(phrase)
            at = max(at, start + words[0][2])


def words_of(together: Sequence[Unit]) -> tuple[str, ...]:
    """What a question looks for, as `Marker` takes it."""
    found: list[str] = []
    for unit in together:
        found += [" ".join(term.words) + ("*" if term.prefix else "") for term in unit.terms]
        found += [STEM_MARK + stem for stem in unit.stems.values()]
        found += [" ".join(phrase) for phrase in unit.synonyms]
    return tuple(dict.fromkeys(found))


def _stands(
    words: Sequence[tuple[str, int, int]], place: int, phrase: tuple[str, ...], *, open_end: bool
) -> bool:
    here = [word for word, _, _ in words[place : place + len(phrase)]]
    if len(here) < len(phrase) or here[:-1] != list(phrase[:-1]):
        return False
    return here[-1].startswith(phrase[-1]) if open_end else here[-1] == phrase[-1]


def _word_start(text: str, place: int) -> int:
    while place > 0 and not text[place - 1].isspace() and (text[place - 1].isalnum() or not text[place - 1].isascii()):
        place -= 1
    return place


def _window(text: str, places: Sequence[tuple[int, int, str]]) -> tuple[int, int]:
    """Where to cut: around the hits that answer to most of the question, the first such place."""
    if not places:
        return 0, _cut_end(text, min(SNIPPET, len(text)))
    best, best_names = places[0][0], 0
    for place, (start, _, _) in enumerate(places):
        reach = start + SNIPPET - _BEFORE
        names = len({name for _, end, name in places[place:] if end <= reach})
        if names > best_names:
            best, best_names = start, names
    start = _cut_start(text, best)
    return start, _cut_end(text, min(start + SNIPPET, len(text)))


def _cut_start(text: str, hit: int) -> int:
    """A line's start or a word's, not too far before the hit."""
    from_ = max(0, hit - _BEFORE)
    line = text.rfind("\n", from_, hit)
    if line >= 0:
        return line + 1
    if from_ == 0:
        return 0
    space = text.find(" ", from_, hit)
    return space + 1 if space >= 0 else hit


def _cut_end(text: str, end: int) -> int:
    """A word's end, unless the word is longer than a snippet."""
    if end >= len(text) or text[end].isspace():
        return end
    space = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end))
    return space if space > end - _MAX_WORD else end


def _joined(hits: Iterable[tuple[int, int]]) -> Marks:
    """Hits in order, those that overlap or touch made one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(hits):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
