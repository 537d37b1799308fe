# SPDX-License-Identifier: Apache-2.0
"""Turns a question into FTS5 expressions. Only folded words in quotes go in: nothing is misread.

* `exact`: every word as it was typed, the last by its beginning: `"worst" AND "form" *`.
* `loose`: the same, where each word may also stand as a stem or as a synonym. Whatever `exact`
  finds, `loose` finds too.

Small words (`small_words`) are in neither, but for one at the end that may be going on: `exact` has
it as a beginning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.catalogue.index import STEM_MARK
from fieldguide.catalogue.tops import TITLE_AGAIN
from fieldguide.search.query import Query, Term
from fieldguide.search.units import Unit, stems_of

if TYPE_CHECKING:
    import sqlite3

    from fieldguide.search.units import Folding

INDEXED_PREFIX = 5
"""How long a beginning the prefix indexes know (`catalogue.tables`)."""

MAX_COMPLETIONS = 64
"""Up to how many words are named in the place of their beginning."""

_LAST = "\U0010ffff"

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
        ways: What each word may stand as in `loose`, without what is excluded.
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
    ways: tuple[str, ...] = ()
    excluded: str = ""
    folded_title: str = ""
    single: tuple[str, bool] | None = None


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
    typed = [
        term
        for unit in together
        for term in unit.terms
        if not unit.is_small or (term.prefix and len(term.words) == 1)
    ]
    exact = " AND ".join(_quoted(term) for term in typed)
    scan = " AND ".join(_named(term, complete) for term in typed)
    ways = [_loose(unit, langs, folder, complete) for unit in together if not unit.is_small]
    loose = " AND ".join(ways)
    some = " OR ".join(_named(term, complete) for term in typed)
    return Expressions(
        exact=_without(exact, excluded),
        scan=_without(scan, excluded),
        title=_without(f"({TITLE_AGAIN} : ({scan})) AND ({exact})", excluded),
        title_scan=_without(f"{TITLE_AGAIN} : ({scan})", excluded),
        some_title=_without(f"({TITLE_AGAIN} : ({some})) AND ({exact})", excluded)
        if len(typed) > 1
        else "",
        loose=_without(loose, excluded),
        ways=tuple(ways),
        excluded=excluded,
        folded_title=" ".join(word for term in query.terms for word in term.words),
        single=_single(query, typed),
    )


def _single(query: Query, typed: Sequence[Term]) -> tuple[str, bool] | None:
    if len(query.terms) != 1 or query.excluded or len(typed[0].words) != 1:
        return None
    return typed[0].words[0], typed[0].prefix


def _without(expression: str, excluded: str) -> str:
    return f"({expression}) NOT ({excluded})" if expression and excluded else expression


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
        ways += [f'"{STEM_MARK}{stem}"' for stem in stems_of(Term(phrase), langs, folder).values()]
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


def completions(raw: sqlite3.Connection, beginning: str) -> list[str]:
    """The catalogue's words that begin so; none if there are too many to name."""
    rows = raw.execute(
        "SELECT word FROM search_word WHERE word >= ? AND word < ? ORDER BY word LIMIT ?",
        (beginning, beginning + _LAST, MAX_COMPLETIONS + 1),
    )
    words = [word for (word,) in rows]
    return words if len(words) <= MAX_COMPLETIONS else []
