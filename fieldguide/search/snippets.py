# SPDX-License-Identifier: Apache-2.0
"""Cuts snippets from original texts and says what to mark in them.

The index holds folded words without places, so hits are looked for again in the original. A regular
expression with all written forms of a word's first letters finds likely places quickly; whether a
place is a hit, the folder decides. Where the expression finds none the whole text is folded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from fieldguide.catalogue.index import MIN_STEMMED, STEM_MARK
from fieldguide.search.letters import FINDER_LETTERS, Letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fieldguide.search.answers import Marks
    from fieldguide.search.units import Folding, Unit

Phrase = tuple[tuple[str, ...], bool]
"""Words side by side, and whether the last may go on."""

SNIPPET = 220
"""How long a snippet is at most, in code points, its "…" apart."""

_BEFORE = 60
_REACH = SNIPPET - _BEFORE
_MAX_HITS = 12
_MAX_WORD = 80


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of an original text, what is marked in it, and the first marked words."""

    text: str
    marks: Marks
    first_hit: str


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
        self._letters = letters
        self._wanted = _Wanted.of(words)
        self._known: dict[str, _Answers] = {}
        patterns = sorted({letters.pattern(word) for word in self._wanted.first_words})
        self._finder = re.compile("|".join(patterns)) if patterns else None
        # Beginnings of one or two letters are everywhere: folding every word is quicker then.
        self._finds_few = all(len(word) >= FINDER_LETTERS for word in self._wanted.first_words)

    def marks(self, text: str, lang: str) -> Marks:
        """All hits in a text."""
        if self._finder is None:
            return ()
        if self._finds_few and self._letters.knows(text):
            return _joined((place.start, place.end) for place in self._found(text, lang))
        return _joined(self._hits(text, lang))

    def snippet(self, text: str, lang: str) -> Snippet:
        """The best piece of a text: where most of the question stands close together."""
        start, end = _window(text, list(self._places(text, lang)))
        piece = text[start:end].replace("\n", " ")
        marks = self.marks(piece, lang)
        first = piece[slice(*marks[0])] if marks else ""
        lead = "…" if start > 0 else ""
        tail = "…" if end < len(text) else ""
        moved = tuple((begin + len(lead), stop + len(lead)) for begin, stop in marks)
        return Snippet(f"{lead}{piece}{tail}", moved, first)

    def _answers(self, lang: str) -> _Answers:
        known = self._known.get(lang)
        if known is None:
            known = self._known[lang] = _Answers(self._wanted, self._folder, lang)
        return known

    def _hits(self, text: str, lang: str) -> Iterator[tuple[int, int]]:
        answers = self._answers(lang)
        if not self._wanted.phrases:
            for word, start, end in self._folder.words_with_offsets(text):
                if answers[word] is not None:
                    yield start, end
            return
        words = list(self._folder.words_with_offsets(text))
        for place, (word, start, end) in enumerate(words):
            if answers[word] is not None:
                yield start, end
            for phrase, open_end in self._wanted.phrases_from(word):
                if _stands(words, place, phrase, open_end=open_end):
                    yield start, words[place + len(phrase) - 1][2]

    def _places(self, text: str, lang: str) -> Iterator[Place]:
        """The first hits; stops once all of the question was seen close together, or enough."""
        if self._finder is None:
            return
        seen: list[Place] = []
        for place in self._found(text, lang):
            yield place
            seen = [one for one in seen if place.end <= one.start + _REACH]
            seen.append(place)
            if len({one.name for one in seen}) >= self._wanted.names or place.so_far > _MAX_HITS:
                return
        if not seen and not self._letters.knows(text):
            yield from (
                Place(start, end, "", 0) for start, end in islice(self._hits(text, lang), 1)
            )

    def _found(self, text: str, lang: str) -> Iterator[Place]:
        if self._finder is None:
            return
        answers = self._answers(lang)
        longest = self._wanted.longest
        at = count = 0
        while (match := self._finder.search(text, at)) is not None:
            start = _word_start(text, match.start())
            at = match.end()
            reach = text[start : start + longest * _MAX_WORD]
            words = list(islice(self._folder.words_with_offsets(reach), longest))
            if not words:
                continue
            at = max(at, start + words[0][2])
            name = answers[words[0][0]]
            if name is not None:
                count += 1
                yield Place(start + words[0][1], start + words[0][2], name, count)
            for phrase, open_end in self._wanted.phrases_from(words[0][0]):
                if _stands(words, 0, phrase, open_end=open_end):
                    count += 1
                    end = start + words[len(phrase) - 1][2]
                    yield Place(start + words[0][1], end, " ".join(phrase), count)


class Place(NamedTuple):
    """A hit, what of the question it answers to, and how many hits came so far."""

    start: int
    end: int
    name: str
    so_far: int


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a question asks for, sorted by how it is compared.

    Attributes:
        phrases: Several words each, and whether the last may go on; by their first word.
        names: How many things were typed: stems and synonyms only stand for them.
    """

    exact: frozenset[str]
    prefixes: tuple[str, ...]
    stems: frozenset[str]
    phrases: Mapping[str, Sequence[Phrase]]
    names: int

    @classmethod
    def of(cls, words: Iterable[str]) -> _Wanted:
        everything = list(words)
        stems = {word[len(STEM_MARK) :] for word in everything if word.startswith(STEM_MARK)}
        typed = [word for word in everything if not word.startswith(STEM_MARK)]
        parts = [(tuple(word.removesuffix("*").split()), word.endswith("*")) for word in typed]
        phrases: dict[str, list[Phrase]] = {}
        for phrase in parts:
            if len(phrase[0]) > 1:
                phrases.setdefault(phrase[0][0], []).append(phrase)
        return cls(
            exact=frozenset(
                words[0] for words, is_open in parts if len(words) == 1 and not is_open
            ),
            prefixes=tuple(words[0] for words, is_open in parts if len(words) == 1 and is_open),
            stems=frozenset(stems),
            phrases=phrases,
            names=len(typed),
        )

    @property
    def first_words(self) -> list[str]:
        return [*self.exact, *self.prefixes, *self.stems, *self.phrases]

    def phrases_from(self, word: str) -> Sequence[Phrase]:
        """The phrases that begin with a word."""
        return self.phrases.get(word, ())

    @property
    def stem_starts(self) -> set[str]:
        return {stem[:FINDER_LETTERS] for stem in self.stems}

    @property
    def longest(self) -> int:
        every = chain.from_iterable(self.phrases.values())
        return max((len(words) for words, _ in every), default=1)


class _Answers(dict[str, str | None]):
    """For each folded word of a language, the word, beginning or stem that it answers to."""

    def __init__(self, wanted: _Wanted, folder: Folding, lang: str) -> None:
        super().__init__()
        self._wanted = wanted
        self._stem_starts = wanted.stem_starts
        self._folder = folder
        self._lang = lang

    def __missing__(self, word: str) -> str | None:
        answer = self[word] = self._answer(word)
        return answer

    def _answer(self, word: str) -> str | None:
        if word in self._wanted.exact:
            return word
        for prefix in self._wanted.prefixes:
            if word.startswith(prefix):
                return prefix
        # Stemming a new word takes longer than all the rest, so only a likely one is stemmed.
        if len(word) >= MIN_STEMMED and any(start in word for start in self._stem_starts):
            stem = self._folder.stems((word,), self._lang)[0]
            if stem in self._wanted.stems:
                return stem
        return None


def words_of(together: Sequence[Unit]) -> tuple[str, ...]:
    """What a question looks for, as `Marker` takes it."""
    found: list[str] = []
    for unit in together:
        if unit.is_small:
            continue
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
    while (
        place > 0
        and not text[place - 1].isspace()
        and (text[place - 1].isalnum() or not text[place - 1].isascii())
    ):
        place -= 1
    return place


def _window(text: str, places: Sequence[Place]) -> tuple[int, int]:
    """Where to cut: around the hits that answer to most of the question, the first such place."""
    if not places:
        return 0, _cut_end(text, min(SNIPPET, len(text)))
    best, best_names = places[0].start, 0
    for number, place in enumerate(places):
        reach = place.start + _REACH
        names = len({one.name for one in places[number:] if one.end <= reach})
        if names > best_names:
            best, best_names = place.start, names
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
