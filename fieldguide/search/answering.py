# SPDX-License-Identifier: Apache-2.0
"""From a question to its answer over one connection: what matches, and what follows it.

Where fewer than five things match, up to twenty others follow them: what another spelling of the
question finds, where a word may be misspelt, or what has some of the words. All pages together hold
`total` things, and each page says the same total.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from fieldguide.search import rank
from fieldguide.search.answers import COUNT_CAP, SearchAnswer
from fieldguide.search.expressions import completions, express
from fieldguide.search.hits import HitCutter, texts_of
from fieldguide.search.knowledge import driver_connection
from fieldguide.search.languages import in_best_language
from fieldguide.search.query import Query, parse, write
from fieldguide.search.question import Page, Question
from fieldguide.search.snippets import Marker, words_of
from fieldguide.search.some import SOME, SomeWords
from fieldguide.search.suggest import suggest
from fieldguide.search.units import standing, units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import sqlalchemy as sa

    from fieldguide.catalogue.views import Languages
    from fieldguide.search.answers import Filters, SearchHit
    from fieldguide.search.expressions import Expressions
    from fieldguide.search.knowledge import Knowledge
    from fieldguide.search.rank import Found

    Fits = Callable[[Found, int], bool]

FEW = 5
"""Where fewer things match, others follow."""

MOST_FOLLOWING = 20
"""How many of those at most."""


MIN_EXCHANGED = 5
"""Shorter words resemble too many others to be exchanged in the midst of a question."""


@dataclass(frozen=True, slots=True)
class _Followers:
    """What follows the few things that match.

    Attributes:
        question: What these were found by.
        things: Best first.
        fits: In which language each may be shown.
        suggestion: What was asked for them instead, as a text.
    """

    question: Question
    things: Sequence[Found]
    fits: Fits
    suggestion: str | None = None


class Answering:
    """Answers questions over one connection.

    Args:
        knowledge: What is known of the catalogue.
        connection: The catalogue.
    """

    def __init__(self, knowledge: Knowledge, connection: sa.Connection) -> None:
        self._knowledge = knowledge
        self._connection = connection
        self._raw = driver_connection(connection)

    def parse(self, text: str) -> Query:
        """Read a question with what this catalogue knows of topics, languages and publishers."""
        return parse(text, self._knowledge.folder, self._knowledge.known)

    def question(self, text: str, languages: Languages, clicked: Filters | None) -> Question:
        """A text in every form that answering it needs."""
        query = self.parse(text)
        asked, words = self._express(query, self._knowledge.small_words(languages))
        filters = query.filters | clicked if clicked else query.filters
        narrow = self._knowledge.facets.narrowing(filters)
        return Question(query, asked, words, filters, narrow, languages)

    def expressions(self, text: str) -> Expressions:
        """A text as the index understands it."""
        return self._express(self.parse(text), frozenset())[0]

    def answer(self, question: Question, page: Page) -> SearchAnswer:
        """The answer; where nothing matches, that to what may have been meant."""
        things, total = self._matching(question, page)
        if total >= FEW or not question.query.terms:
            return self._told(question, things, total, page)
        if not _may_be_misspelt(question, things):
            return self._followed(question, things, self._with_some(question), page)
        text = self._better(question)
        if text is None:
            return self._followed(question, things, self._with_some(question), page)
        other = self.question(text, question.languages, question.filters)
        number = other.count(self._raw)
        if things:
            # A stem may have found as much.
            more = number > len(things)
            followers = self._instead(other, text) if more else self._with_some(question)
            return self._followed(question, things, followers, page)
        if number == 0:
            # Its words are known, at least.
            return self._followed(question, things, self._with_some(other), page)
        found = self.answer(other, page)
        query, problems = question.query.text, question.query.problems
        return replace(found, query=query, suggestion=text, answered=text, problems=problems)

    def marker(self, words: Iterable[str]) -> Marker:
        """Marks the words of an answer."""
        return Marker(words, self._knowledge.folder, self._knowledge.letters)

    def _express(self, query: Query, small: frozenset[str]) -> tuple[Expressions, tuple[str, ...]]:
        knows = self._knowledge
        langs = knows.facets.langs
        together = units(query, langs, knows.folder, knows.thesaurus, small)
        asked = express(query, together, langs, knows.folder, partial(completions, self._raw))
        return asked, words_of(together)

    def _matching(self, question: Question, page: Page) -> tuple[list[Found], int]:
        """The first things that match, all if they are few; and how many there are."""
        wanted = max(page.end + 1, FEW)
        things = _first_things(question.rows(self._raw, wanted), wanted)
        return things, len(things) if len(things) < wanted else question.count(self._raw)

    def _told(
        self, question: Question, things: Sequence[Found], total: int, page: Page
    ) -> SearchAnswer:
        fits = partial(rank.fits, self._raw, question.asked)
        return SearchAnswer(
            query=question.query.text,
            answered=question.query.text,
            filters=question.filters,
            total=min(total, COUNT_CAP),
            whole=min(total, COUNT_CAP),
            capped=total > COUNT_CAP,
            took_ms=0.0,
            suggestion=None,
            problems=question.query.problems,
            results=self._cut(question, things[page.offset : page.end], page.offset, fits),
            words=question.words,
        )

    def _followed(
        self, question: Question, things: Sequence[Found], followers: _Followers, page: Page
    ) -> SearchAnswer:
        """The answer of the few things that match and those that follow."""
        answer = self._told(question, things, len(things), page)
        have = {(one.kind, one.thing) for one in things}
        after = [one for one in followers.things if (one.kind, one.thing) not in have]
        after = after[:MOST_FOLLOWING]
        if not after:
            return answer
        first = max(page.offset - len(things), 0)
        chosen = after[first : max(page.end - len(things), 0)]
        hits = self._cut(followers.question, chosen, len(things) + first, followers.fits, SOME)
        return replace(
            answer,
            suggestion=followers.suggestion,
            total=len(things) + len(after),
            results=(*answer.results, *hits),
            words=tuple(dict.fromkeys((*question.words, *followers.question.words))),
        )

    def _cut(
        self,
        question: Question,
        chosen: Sequence[Found],
        offset: int,
        fits: Fits,
        tier: int = 0,
    ) -> tuple[SearchHit, ...]:
        """The results of what was found, each in the best language that fits; `tier` or below."""
        order = partial(self._knowledge.order, question.languages)
        best = in_best_language(self._raw, chosen, question.narrow, order, fits)
        best = [replace(one, tier=max(one.tier, tier)) for one in best]
        briefs = partial(self._knowledge.briefs.of, self._connection, languages=question.languages)
        marker = self.marker(question.words)
        return HitCutter(self._raw, marker, question.languages, briefs).cut(best, offset)

    def _with_some(self, question: Question) -> _Followers:
        """What has some of the words: a sentence seldom matches whole."""
        found = SomeWords(self._raw, question.asked)
        if question.narrow.nothing or question.query.has_signs:
            return _Followers(question, (), found.fits)
        rows = found.best(question.narrow)
        return _Followers(question, _first_things(rows, MOST_FOLLOWING + FEW), found.fits)

    def _instead(self, other: Question, text: str) -> _Followers:
        """What another spelling finds."""
        rows = other.rows(self._raw, MOST_FOLLOWING + FEW)
        things = _first_things(rows, MOST_FOLLOWING + FEW)
        fits = partial(rank.fits, self._raw, other.asked)
        return _Followers(other, things, fits, text)

    def _better(self, question: Question) -> str | None:
        """What may have been meant: the question with other words for those no text has."""
        knows = self._knowledge
        kept = partial(self._kept, question)
        better = suggest(question.query, knows.folder, knows.vocabulary, self._written, kept)
        return None if better is None else write(better, question.query.filters)

    def _kept(self, question: Question, word: str) -> bool:
        """Whether a word that no text has stays: it is known in some form, or too short to tell.

        A question of one word is all there is to go by: there a stem may be another word's.
        """
        knows = self._knowledge
        small = knows.small_words(question.languages)
        if word in small or knows.thesaurus.knows(word, knows.folder):
            return True
        if len(question.query.terms) == 1:
            return False
        if len(word) < MIN_EXCHANGED:
            return True
        stems = [knows.folder.stems((word,), lang)[0] for lang in knows.facets.langs]
        words, forms = standing(self._raw, stems, stems)
        return bool(words or forms)

    def _written(self, word: str) -> str:
        """How a folded word is written where it stands; with its accents, if it has any."""
        keys = self._raw.execute(
            "SELECT rowid FROM search WHERE search MATCH ? LIMIT 1", (f'"{word}"',)
        )
        marker = self.marker((word,))
        for row in texts_of(self._raw, [key for (key,) in keys]):
            for text in (row.text, row.title):
                for start, end in marker.marks(text, row.lang):
                    found = text[start:end]
                    return found if found.isupper() else found.lower()
        return word


def _may_be_misspelt(question: Question, things: Sequence[Found]) -> bool:
    """Nothing was found, or a single word by its stem alone, which may be another word's."""
    if not things:
        return True
    return len(question.query.terms) == 1 and all(one.tier == rank.STEMS for one in things)


def _first_things(rows: Iterable[Found], most: int) -> list[Found]:
    """The best row of each of the first things; no more rows are read than that takes."""
    things: dict[tuple[str, int], Found] = {}
    for found in rows:
        things.setdefault((found.kind, found.thing), found)
        if len(things) == most:
            break
    return list(things.values())
