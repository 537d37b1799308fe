# SPDX-License-Identifier: Apache-2.0
"""Turns a question into FTS5 expressions. Only folded words in quotes go in: nothing is misread.

* `exact`: every word as it was typed, the last by its beginning: `"worst" AND "form" *`.
* `loose`: the same, where each word may also stand as a stem or as a synonym. Whatever `exact`
  finds, `loose` finds too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from fieldguide.catalogue.index import MIN_STEMMED, STEM_MARK
from fieldguide.catalogue.tops import TITLE_AGAIN
from fieldguide.search.query import Query, Term

if TYPE_CHECKING:
    import sqlite3

Phrase = tuple[str, ...]

INDEXED_PREFIX = 5
"""How long a beginning the prefix indexes know (`catalogue.tables`)."""

MAX_COMPLETIONS = 64
"""Up to how many words are named in the place of their beginning."""

_LAST = "\U0010ffff"


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


Complete = Callable[[str], Sequence[str]]
"""The catalogue's words that begin so; none if there are too many to name."""


@dataclass(frozen=True, slots=True)
class Expressions:
    """A question as FTS5 understands it.

    A beginning longer than the prefix indexes go costs FTS5 a pass over all texts that have it.
    Where only the matching rows are wanted and not their rank, the few words it may go on to are
    named instead.

    Attributes:
        exact: As typed, to be ranked. "" if nothing is asked for.
        scan: The rows of `exact`, to be found.
        title: `exact`, where the title has all words; ranks as `exact` does.
        title_scan: The rows of `title`, to be found.
        some_title: `exact`, where the title has one of several words; "" for a single word.
        loose: With stems and synonyms.
        some: As `loose`, where one of several words is enough; "" for a single word.
        ways: What each word may stand as in `loose` and `some`, without what is excluded.
        excluded: What must not be there; "" for nothing.
        folded_title: What a title that equals the question looks like.
        single: The one word and whether it may go on, if that is all; such questions may have been
            ranked at the build.
    """

    exact: str = ""
    scan: str = ""
    title: str = ""
    title_scan: str = ""
    some_title: str = ""
    loose: str = ""
    some: str = ""
    ways: tuple[str, ...] = ()
    excluded: str = ""
    folded_title: str = ""
    single: tuple[str, bool] | None = None


class Thesaurus:
    """The synonyms of the installed packs: groups of words and phrases that mean the same."""

    def __init__(self, groups: Iterable[tuple[str, Sequence[str]]], folder: Folding) -> None:
        """Take groups: the language of each, and its words and phrases."""
        self._others: dict[Phrase, list[Phrase]] = {}
        self._by_stem: dict[tuple[str, str], list[Phrase]] = {}
        self.longest = 1
        for lang, group in groups:
            phrases = [phrase for text in group if (phrase := tuple(folder.fold_words(text)))]
            for phrase in phrases:
                others = self._others.setdefault(phrase, [])
                others += [one for one in phrases if one != phrase and one not in others]
                self.longest = max(self.longest, len(phrase))
                if len(phrase) == 1 and len(phrase[0]) >= MIN_STEMMED:
                    stem = folder.stems(phrase, lang)[0]
                    known = self._by_stem.setdefault((lang, stem), [])
                    known += [one for one in phrases if one not in known]

    def others(self, phrase: Phrase) -> Sequence[Phrase]:
        """What means the same as `phrase`."""
        return self._others.get(phrase, ())

    def others_by_stem(self, stems: Mapping[str, str]) -> tuple[Phrase, ...]:
        """What means the same as a word in another form: "their papers" for "papers"."""
        found: dict[Phrase, None] = {}
        for lang, stem in stems.items():
            found |= dict.fromkeys(self._by_stem.get((lang, stem), ()))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Unit:
    """Terms that are looked for together, and what may stand in their place.

    Attributes:
        terms: One term, or the single words of a phrase that has synonyms.
        stems: For a single unquoted word, its stem in each language where that says something new.
        synonyms: Phrases that may stand instead.
    """

    terms: tuple[Term, ...]
    stems: Mapping[str, str]
    synonyms: tuple[Phrase, ...] = ()


def units(query: Query, langs: Iterable[str], folder: Folding, thesaurus: Thesaurus) -> list[Unit]:
    """The question's terms, the longest phrases with synonyms taken together."""
    langs = sorted(langs)
    found: list[Unit] = []
    rest = list(query.terms)
    while rest:
        size, synonyms = _synonyms(rest, thesaurus)
        taken, rest = tuple(rest[:size]), rest[size:]
        stems = _stems(taken[0], langs, folder) if size == 1 else {}
        if not synonyms and stems:
            synonyms = thesaurus.others_by_stem(stems)
        found.append(Unit(taken, stems, synonyms))
    return found


def express(
    query: Query,
    together: Sequence[Unit],
    langs: Iterable[str],
    folder: Folding,
    complete: Complete,
) -> Expressions:
    """The expressions of a question."""
    excluded = " OR ".join(_named(term, complete) for term in query.excluded)
    if not query.terms:
        return Expressions(excluded=excluded)
    langs = sorted(langs)
    exact = " AND ".join(_quoted(term) for term in query.terms)
    scan = " AND ".join(_named(term, complete) for term in query.terms)
    ways = [_loose(unit, langs, folder, complete) for unit in together]
    loose = " AND ".join(ways)
    some = " OR ".join(_named(term, complete) for term in query.terms)
    return Expressions(
        exact=_without(exact, excluded),
        scan=_without(scan, excluded),
        title=_without(f"({TITLE_AGAIN} : ({scan})) AND ({exact})", excluded),
        title_scan=_without(f"{TITLE_AGAIN} : ({scan})", excluded),
        some_title=_without(f"({TITLE_AGAIN} : ({some})) AND ({exact})", excluded)
        if len(query.terms) > 1
        else "",
        loose=_without(loose, excluded),
        some=_without(" OR ".join(ways), excluded) if len(ways) > 1 else "",
        ways=tuple(ways),
        excluded=excluded,
        folded_title=" ".join(word for term in query.terms for word in term.words),
        single=_single(query),
    )


def _single(query: Query) -> tuple[str, bool] | None:
    if len(query.terms) != 1 or query.excluded or len(query.terms[0].words) != 1:
        return None
    return query.terms[0].words[0], query.terms[0].prefix


def _without(expression: str, excluded: str) -> str:
    return f"({expression}) NOT ({excluded})" if expression and excluded else expression


def _synonyms(terms: Sequence[Term], thesaurus: Thesaurus) -> tuple[int, tuple[Phrase, ...]]:
    """How many of the first terms form the longest phrase with synonyms, and these."""
    words: list[str] = []
    best: tuple[int, tuple[Phrase, ...]] = (1, ())
    for size, term in enumerate(terms[: thesaurus.longest], start=1):
        if term.quoted:
            break
        words += term.words
        others = thesaurus.others(tuple(words))
        if others:
            best = (size, tuple(others))
    return best


def _stems(term: Term, langs: Sequence[str], folder: Folding) -> dict[str, str]:
    word = term.words[0]
    if term.quoted or len(term.words) > 1 or len(word) < MIN_STEMMED:
        return {}
    return {lang: folder.stems((word,), lang)[0] for lang in langs}


def _loose(unit: Unit, langs: Sequence[str], folder: Folding, complete: Complete) -> str:
    term = unit.terms[0]
    own = " AND ".join(_named(one, complete) for one in unit.terms)
    ways = [f"({own})" if len(unit.terms) > 1 else own]
    for stem in dict.fromkeys(unit.stems.values()):
        if not (term.prefix and stem.startswith(term.words[0])):
            ways.append(f'"{stem}"')
        ways.append(f'"{STEM_MARK}{stem}"')
    for phrase in unit.synonyms:
        ways.append(_quoted(Term(phrase)))
        ways += [f'"{STEM_MARK}{stem}"' for stem in _stems(Term(phrase), langs, folder).values()]
    ways = list(dict.fromkeys(ways))
    return ways[0] if len(ways) == 1 else f"({' OR '.join(ways)})"


def _named(term: Term, complete: Complete) -> str:
    """A term to be found, not ranked."""
    if term.prefix and len(term.words) == 1 and len(term.words[0]) > INDEXED_PREFIX:
        words = complete(term.words[0])
        if words:
            return f"({' OR '.join(_quoted(Term((word,))) for word in words)})"
    return _quoted(term)


def _quoted(term: Term) -> str:
    words = " ".join(term.words)
    return f'"{words}" *' if term.prefix else f'"{words}"'


def read_groups(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    """The groups of the table `synonym`: their language, and their words out of JSON."""
    for lang, words in rows:
        yield lang, cast("list[str]", json.loads(words))


def completions(raw: sqlite3.Connection, beginning: str) -> list[str]:
    """The catalogue's words that begin so; none if there are too many to name."""
    rows = raw.execute(
        "SELECT word FROM search_word WHERE word >= ? AND word < ? ORDER BY word LIMIT ?",
        (beginning, beginning + _LAST, MAX_COMPLETIONS + 1),
    )
    words = [word for (word,) in rows]
    return words if len(words) <= MAX_COMPLETIONS else []
