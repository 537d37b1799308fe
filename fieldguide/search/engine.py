# SPDX-License-Identifier: Apache-2.0
"""Asks one generation of the catalogue: reads the question, ranks, cuts snippets, counts, suggests.

The statements go straight to the driver's connection, which is borrowed from SQLAlchemy's pool: an
answer is made of a few hundred small rows, and this is where a key press waits.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy import exc

from fieldguide.base.errors import Cancelled, EnvironmentTrouble
from fieldguide.content.folding import Folder
from fieldguide.search import rank, some
from fieldguide.search.answers import (
    COUNT_CAP,
    FacetCounts,
    Filters,
    Marks,
    SearchAnswer,
    SearchHit,
)
from fieldguide.search.expressions import Expressions, Folding, completions, express, units
from fieldguide.search.facets import FacetCounter, TopicNode
from fieldguide.search.hits import HitCutter, texts_of
from fieldguide.search.knowledge import Knowledge, driver_connection
from fieldguide.search.languages import in_best_language
from fieldguide.search.query import Query, parse, write
from fieldguide.search.question import Page, Question
from fieldguide.search.snippets import Marker, words_of
from fieldguide.search.suggest import suggest

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping, Sequence

    from fieldguide.base.jobs import Cancel
    from fieldguide.catalogue.views import Languages, PackView
    from fieldguide.search.rank import Found

    Fits = Callable[[sqlite3.Connection, Expressions, Found, int], bool]

FEW = 3
"""Where fewer things have all words, others with some of them follow."""

MOST_FILLED_UP = 20
"""How many of those at most."""

_STEPS_BETWEEN_LOOKS = 5_000
"""How many steps of SQLite pass between two looks at a wish to stop: well under a millisecond."""


class Engine:
    """The search over one open catalogue. Any thread may ask; what is read once is kept.

    Args:
        database: A read-only engine over the catalogue's file.
        packs: The packs of this generation, by id.
        make_folder: Makes a folder; each thread gets its own.
    """

    def __init__(
        self,
        database: sa.Engine,
        packs: Mapping[str, PackView],
        make_folder: Callable[[], Folding] = Folder,
    ) -> None:
        self._knowledge = Knowledge(database, packs, make_folder)

    def search(  # noqa: PLR0913 - a question has these parts
        self,
        text: str,
        languages: Languages,
        filters: Filters | None = None,
        *,
        limit: int = 50,
        offset: int = 0,
        cancel: Cancel | None = None,
    ) -> SearchAnswer:
        """Answer a question.

        Args:
            text: As it was typed; any text will do.
            languages: In which order languages are preferred.
            filters: What was clicked; typed filters add to it.
            limit: How many results at most.
            offset: How many results to skip.
            cancel: Makes the search stop when it is set.

        Raises:
            Cancelled: `cancel` was set.
            EnvironmentTrouble: `catalogue-damaged`: the file cannot be read.
        """
        start = time.perf_counter()
        with self.asking(cancel) as connection:
            raw = driver_connection(connection)
            question = self._question(raw, self.parse(text), languages, filters)
            answer = self._answer(connection, question, Page(limit, offset))
            if question.query.terms and self._may_be_misspelt(question, answer):
                question, answer = self._suggested(
                    connection, question, answer, Page(limit, offset)
                )
            if answer.total < min(FEW, limit) and offset == 0:
                answer = self._filled_up(connection, question, answer, limit)
        return replace(answer, took_ms=(time.perf_counter() - start) * 1000)

    def counts(
        self,
        text: str,
        languages: Languages,
        filters: Filters | None = None,
        *,
        cancel: Cancel | None = None,
    ) -> FacetCounts:
        """Count what each value of each filter would leave of a question's answer.

        Raises:
            Cancelled: `cancel` was set.
            EnvironmentTrouble: `catalogue-damaged`: the file cannot be read.
        """
        with self.asking(cancel) as connection:
            raw = driver_connection(connection)
            question = self._question(raw, self.parse(text), languages, filters)
            if question.query.has_signs:
                return FacetCounts()
            keys = rank.keys_of(raw, question.asked)
            title = partial(self._topic_title, languages)
            counter = FacetCounter(raw, self._knowledge.columns, self._knowledge.facets, title)
            return counter.count(keys, question.filters)

    def parse(self, text: str) -> Query:
        """Read a question with what this catalogue knows of topics, languages and publishers."""
        return parse(text, self._knowledge.folder, self._knowledge.known)

    def expressions(self, text: str) -> Expressions:
        """A question as the index understands it; for tests and the benchmark."""
        with self.asking() as connection:
            return self._express(driver_connection(connection), self.parse(text))[0]

    def marks(self, words: Sequence[str], text: str, lang: str) -> Marks:
        """All hits of an answer's `words` in any text of that language."""
        return self._marker(words).marks(text, lang)

    @contextmanager
    def asking(self, cancel: Cancel | None = None) -> Generator[sa.Connection]:
        """A connection that gives up when `cancel` is set.

        Raises:
            Cancelled: `cancel` was set.
            EnvironmentTrouble: `catalogue-damaged`: the file cannot be read.
        """
        if cancel is not None:
            cancel.check()
        with self._knowledge.database.connect() as connection:
            raw = driver_connection(connection)
            if cancel is not None:
                raw.set_progress_handler(lambda: cancel.wanted, _STEPS_BETWEEN_LOOKS)
            try:
                yield connection
            except (sqlite3.DatabaseError, exc.DatabaseError) as trouble:
                if cancel is not None and cancel.wanted:
                    raise Cancelled from trouble
                raise EnvironmentTrouble("catalogue-damaged", path=_path_of(raw)) from trouble
            finally:
                if cancel is not None:
                    raw.set_progress_handler(None, 0)

    def _question(
        self, raw: sqlite3.Connection, query: Query, languages: Languages, clicked: Filters | None
    ) -> Question:
        asked, words = self._express(raw, query)
        filters = query.filters | clicked if clicked else query.filters
        narrow = self._knowledge.facets.narrowing(filters)
        return Question(query, asked, words, filters, narrow, languages)

    def _express(
        self, raw: sqlite3.Connection, query: Query
    ) -> tuple[Expressions, tuple[str, ...]]:
        knows = self._knowledge
        langs = knows.facets.langs
        together = units(query, langs, knows.folder, knows.thesaurus)
        asked = express(query, together, langs, knows.folder, partial(completions, raw))
        return asked, words_of(together)

    def _answer(self, connection: sa.Connection, question: Question, page: Page) -> SearchAnswer:
        raw = driver_connection(connection)
        end = page.offset + page.limit
        things = _first_things(question.rows(raw, end + 1), end + 1)
        total = len(things) if len(things) <= end else question.count(raw)
        chosen = things[page.offset : end]
        return SearchAnswer(
            query=question.query.text,
            filters=question.filters,
            total=min(total, COUNT_CAP),
            capped=total > COUNT_CAP,
            took_ms=0.0,
            suggestion=None,
            problems=question.query.problems,
            results=self._cut(connection, question, chosen, page.offset, rank.fits),
            words=question.words,
            whole=min(total, COUNT_CAP),
        )

    def _cut(
        self,
        connection: sa.Connection,
        question: Question,
        chosen: Sequence[Found],
        offset: int,
        fits: Fits,
    ) -> tuple[SearchHit, ...]:
        """The results of what was found, each in the best language that fits."""
        raw = driver_connection(connection)
        order = partial(self._knowledge.order, question.languages)
        best = in_best_language(
            raw, chosen, question.narrow, order, partial(fits, raw, question.asked)
        )
        briefs = partial(self._knowledge.briefs.of, connection, languages=question.languages)
        cutter = HitCutter(raw, self._marker(question.words), question.languages, briefs)
        return cutter.cut(best, offset)

    def _filled_up(
        self, connection: sa.Connection, question: Question, answer: SearchAnswer, limit: int
    ) -> SearchAnswer:
        """The answer, and below it what has some of the words: a sentence seldom matches whole."""
        if question.narrow.nothing or question.query.has_signs:
            return answer
        have = {(hit.ref, hit.kind) for hit in answer.results}
        rows = some.with_some(driver_connection(connection), question.asked, question.narrow)
        things = _first_things(rows, min(limit, MOST_FILLED_UP) + len(have))
        found_hits = self._cut(connection, question, things, len(answer.results), some.fits)
        more = [hit for hit in found_hits if (hit.ref, hit.kind) not in have]
        results = (*answer.results, *more[: limit - len(answer.results)])
        return replace(answer, results=results, total=len(results))

    def _may_be_misspelt(self, question: Question, answer: SearchAnswer) -> bool:
        """Nothing was found, or a single word by its stem alone, which may be another word's."""
        by_stem = all(hit.tier == rank.STEMS for hit in answer.results)
        alone = len(question.query.terms) == 1 and answer.total < FEW
        return answer.total == 0 or (alone and by_stem and bool(answer.results))

    def _suggested(
        self, connection: sa.Connection, question: Question, answer: SearchAnswer, page: Page
    ) -> tuple[Question, SearchAnswer]:
        """What may have been meant, and the answer to it.

        The empty answer if that finds nothing either; the words are then those that are known.
        """
        raw = driver_connection(connection)
        knows = self._knowledge
        written = partial(self._written, raw)
        better = suggest(question.query, knows.folder, knows.vocabulary, written)
        if better is None:
            return question, answer
        text = write(better, question.query.filters)
        other = self._question(raw, self.parse(text), question.languages, question.filters)
        found = self._answer(connection, other, page)
        if answer.total and found.total <= answer.total:
            # A stem has found as much.
            return question, answer
        if found.total == 0:
            return other, replace(answer, words=other.words)
        told = replace(found, query=answer.query, suggestion=text, problems=answer.problems)
        return other, told

    def _written(self, raw: sqlite3.Connection, word: str) -> str:
        """How a folded word is written where it stands; with its accents, if it has any."""
        keys = raw.execute("SELECT rowid FROM search WHERE search MATCH ? LIMIT 1", (f'"{word}"',))
        marker = self._marker((word,))
        for row in texts_of(raw, [key for (key,) in keys]):
            for text in (row.text, row.title):
                for start, end in marker.marks(text, row.lang):
                    found = text[start:end]
                    return found if found.isupper() else found.lower()
        return word

    def _marker(self, words: Sequence[str]) -> Marker:
        return Marker(words, self._knowledge.folder, self._knowledge.letters)

    def _topic_title(self, languages: Languages, topic: TopicNode) -> str:
        tried = (
            topic.titles.get(lang) for lang in self._knowledge.order(languages, topic.ref.pack)
        )
        return next((one for one in tried if one), next(iter(topic.titles.values())))


def _first_things(rows: Iterable[Found], most: int) -> list[Found]:
    """The best row of each of the first things; no more rows are read than that takes."""
    things: dict[tuple[str, int], Found] = {}
    for found in rows:
        things.setdefault((found.kind, found.thing), found)
        if len(things) == most:
            break
    return list(things.values())


def _path_of(raw: sqlite3.Connection) -> str:
    try:
        return str(raw.execute("PRAGMA database_list").fetchone()[2])
    except sqlite3.DatabaseError:
        return ""
