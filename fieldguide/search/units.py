# SPDX-License-Identifier: Apache-2.0
"""What the terms of a question mean: which are looked for together, and what may stand for them."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, cast

from fieldguide.catalogue.index import MIN_STEMMED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from fieldguide.search.query import Query, Term

Phrase = tuple[str, ...]
Standing = Callable[[Sequence[str], Sequence[str]], tuple[set[str], set[str]]]
"""Tells which of some words, and which of some stems, stand in a text."""

MIN_BEGINNING = 5
"""From how many letters on a word that is being typed stands for what it may become."""

MAX_BEGUN = 3
"""Up to how many words it may become."""


class Folding(Protocol):
    """What the search needs of `content.folding.Folder`."""

    def fold_words(self, text: str) -> list[str]:
        """The words of a text, folded."""
        ...

    def words_with_offsets(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Each folded word and where it stands in the text."""
        ...

    def stems(self, words: Iterable[str], lang: str) -> list[str]:
        """The stem of each folded word in a language."""
        ...


class Thesaurus:
    """The synonyms of the installed packs: groups of words and phrases that mean the same.

    Every word and phrase is known; only those that a text has stand for others, since each is one
    more thing to look up with every question.

    Args:
        groups: The language of each group, and its words and phrases.
        folder: Folds as the index was folded.
        standing: Which of these words, and which of these stems, stand in a text.
    """

    def __init__(
        self, groups: Iterable[tuple[str, Sequence[str]]], folder: Folding, standing: Standing
    ) -> None:
        folded = [
            (lang, [one for text in group if (one := tuple(folder.fold_words(text)))])
            for lang, group in groups
        ]
        self._others: dict[Phrase, list[Phrase]] = {}
        self._by_stems: dict[tuple[str, Phrase], list[Phrase]] = {}
        self._langs = sorted({lang for lang, _ in folded})
        self.longest = 1
        found = _found(folded, folder, standing)
        for lang, phrases in folded:
            there = [one for one in phrases if one in found]
            for phrase in phrases:
                others = self._others.setdefault(phrase, [])
                others += [one for one in there if one != phrase and one not in others]
                self.longest = max(self.longest, len(phrase))
                if len(phrase) > 1 or _has_stem(phrase):
                    known = self._by_stems.setdefault((lang, _stems(phrase, lang, folder)), [])
                    known += [one for one in there if one not in known]
        self._words = sorted(phrase[0] for phrase in self._others if len(phrase) == 1)
        self.words = frozenset(word for word in self._words if self._others[(word,)])
        """The single words that something else stands for: none of them is misspelt."""

    def others(self, phrase: Phrase) -> Sequence[Phrase]:
        """What means the same as `phrase`."""
        return self._others.get(phrase, ())

    def others_by_stem(self, phrase: Phrase, folder: Folding) -> tuple[Phrase, ...]:
        """What means the same as a phrase in another form: "owed money" for "owes money"."""
        found: dict[Phrase, None] = {}
        for lang in self._langs:
            stems = _stems(phrase, lang, folder)
            found |= dict.fromkeys(self._by_stems.get((lang, stems), ()))
        return tuple(one for one in found if one != phrase)

    def knows(self, word: str, folder: Folding) -> bool:
        """Whether something else stands for a word or for another form of it."""
        phrase = (word,)
        return word in self.words or (
            _has_stem(phrase) and bool(self.others_by_stem(phrase, folder))
        )

    def others_by_beginning(self, beginning: str) -> tuple[Phrase, ...]:
        """What means the same as the words that begin so; nothing where these are many."""
        if len(beginning) < MIN_BEGINNING:
            return ()
        first = bisect_left(self._words, beginning)
        words = self._words[first : first + MAX_BEGUN + 1]
        begun = [word for word in words if word.startswith(beginning)]
        if len(begun) > MAX_BEGUN:
            return ()
        return tuple(dict.fromkeys(one for word in begun for one in self._others[(word,)]))


def _stems(phrase: Phrase, lang: str, folder: Folding) -> Phrase:
    return tuple(folder.stems(phrase, lang))


def _has_stem(phrase: Phrase) -> bool:
    return len(phrase) == 1 and len(phrase[0]) >= MIN_STEMMED


def _found(
    groups: Iterable[tuple[str, Sequence[Phrase]]], folder: Folding, standing: Standing
) -> set[Phrase]:
    """The phrases whose words all stand in texts, and the words whose stem does."""
    phrases = {phrase: lang for lang, group in groups for phrase in group}
    words = sorted({word for phrase in phrases for word in phrase})
    single: dict[str, list[Phrase]] = defaultdict(list)
    for lang in sorted(set(phrases.values())):
        own = [one for one in phrases if phrases[one] == lang and _has_stem(one)]
        for phrase, stem in zip(own, folder.stems([one[0] for one in own], lang), strict=True):
            single[stem].append(phrase)
    known, stems = standing(words, sorted(single))
    there = {phrase for phrase in phrases if known.issuperset(phrase)}
    return there.union(*(single[stem] for stem in stems))


@dataclass(frozen=True, slots=True)
class Unit:
    """Terms that are looked for together, and what may stand in their place.

    Attributes:
        terms: One term, or the single words of a phrase that has synonyms.
        stems: For a single unquoted word, its stem in each language where that says something new.
        synonyms: Phrases that may stand instead.
        is_small: It only holds the sentence together (`small_words`); nothing needs to have it.
    """

    terms: tuple[Term, ...]
    stems: Mapping[str, str]
    synonyms: tuple[Phrase, ...] = ()
    is_small: bool = False


def units(
    query: Query,
    langs: Iterable[str],
    folder: Folding,
    thesaurus: Thesaurus,
    small: frozenset[str] = frozenset(),
) -> list[Unit]:
    """The question's terms, the longest phrases with synonyms taken together.

    Where all words are small they are what is meant.
    """
    langs = sorted(langs)
    found: list[Unit] = []
    rest = list(query.terms)
    while rest:
        size, synonyms = _synonyms(rest, thesaurus, folder)
        taken, rest = tuple(rest[:size]), rest[size:]
        if size == 1 and taken[0].capitals and synonyms:
            # A known acronym: no beginning of another word, and no form of one.
            found.append(Unit((replace(taken[0], prefix=False),), {}, synonyms))
            continue
        stems = stems_of(taken[0], langs, folder) if size == 1 else {}
        if not synonyms and stems:
            synonyms = thesaurus.others_by_stem(taken[0].words, folder)
        if not synonyms and size == 1 and taken[0].prefix and not taken[0].quoted:
            synonyms = thesaurus.others_by_beginning(taken[0].words[-1])
        is_small = size == 1 and _is_small(taken[0], small)
        found.append(Unit(taken, stems, synonyms, is_small))
    if all(unit.is_small for unit in found):
        return [replace(unit, is_small=False) for unit in found]
    return found


def _is_small(term: Term, small: frozenset[str]) -> bool:
    return not term.quoted and not term.capitals and small.issuperset(term.words)


def _synonyms(
    terms: Sequence[Term], thesaurus: Thesaurus, folder: Folding
) -> tuple[int, tuple[Phrase, ...]]:
    """How many of the first terms form the longest phrase with synonyms, and these."""
    words: list[str] = []
    best: tuple[int, tuple[Phrase, ...]] = (1, ())
    for size, term in enumerate(terms[: thesaurus.longest], start=1):
        if term.quoted:
            break
        words += term.words
        phrase = tuple(words)
        others = thesaurus.others(phrase)
        if not others and size > 1:
            others = thesaurus.others_by_stem(phrase, folder)
        if others:
            best = (size, tuple(others))
    return best


def stems_of(term: Term, langs: Sequence[str], folder: Folding) -> dict[str, str]:
    """The stem of a single unquoted word in each language."""
    word = term.words[0]
    if term.quoted or len(term.words) > 1 or len(word) < MIN_STEMMED:
        return {}
    return {lang: folder.stems((word,), lang)[0] for lang in langs}


def standing(
    raw: sqlite3.Connection, words: Sequence[str], stems: Sequence[str]
) -> tuple[set[str], set[str]]:
    """Which of these words, and which of these stems, stand in a text of the catalogue."""
    known, forms = (
        {
            str(word)
            for (word,) in raw.execute(
                f"SELECT value FROM json_each(?) WHERE value IN (SELECT {column} FROM {table})",  # noqa: S608 - names of our own tables
                (json.dumps(asked),),
            )
        }
        for table, column, asked in (
            ("search_word", "word", words),
            ("search_stem", "stem", stems),
        )
    )
    return known, forms


def read_groups(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    """The groups of the table `synonym`: their language, and their words out of JSON."""
    for lang, words in rows:
        yield lang, cast("list[str]", json.loads(words))
