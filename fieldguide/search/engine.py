# SPDX-License-Identifier: Apache-2.0
"""Asks one generation of the catalogue: reads the question, ranks, cuts snippets, counts, suggests.

The statements go straight to the driver's connection, which is borrowed from SQLAlchemy's pool: an answer is
made of a few hundred small rows, and this is where a key press waits.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property, partial
from itertools import chain, islice
from typing import TypeVar, cast

import sqlalchemy as sa

from fieldguide.base.errors import Cancelled, EnvironmentTrouble
from fieldguide.base.jobs import Cancel
from fieldguide.catalogue.views import Languages, PackView
from fieldguide.content.folding import Folder
from fieldguide.search import rank
from fieldguide.search.answers import (
    COUNT_CAP,
    FacetCounts,
    Filters,
    Marks,
    SearchAnswer,
    SearchHit,
)
from fieldguide.search.expressions import (
    Expressions,
    Folding,
    Thesaurus,
    completions,
    express,
    read_groups,
    units,
)
from fieldguide.search.facets import Columns, Facets, TopicNode, count_facets
from fieldguide.search.hits import Briefs, cut_hits, texts_of
from fieldguide.search.query import Known, Query, parse, write
from fieldguide.search.rank import Found, Narrowing
from fieldguide.search.snippets import Letters, Marker, words_of
from fieldguide.search.suggest import Vocabulary, suggest

T = TypeVar("T")

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
        self._database = database
        self._packs = packs
        self._make_folder = make_folder
        self._local = threading.local()
        self._briefs = Briefs(packs)

    def search(
        self,
        text: str,
        languages: Languages,
        filters: Filters = Filters(),  # noqa: B008 - frozen
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
        with self.asking(cancel) as (connection, raw):
            query = self.parse(text)
            answer = self._answer(connection, raw, query, languages, filters, limit, offset)
            if answer.total == 0 and query.terms:
                answer = self._suggested(connection, raw, query, answer, languages, filters, limit)
        return replace(answer, took_ms=(time.perf_counter() - start) * 1000)

    def counts(
        self,
        text: str,
        languages: Languages,
        filters: Filters = Filters(),  # noqa: B008 - frozen
        *,
        cancel: Cancel | None = None,
    ) -> FacetCounts:
        """Count what each value of each filter would leave of a question's answer.

        Raises:
            Cancelled: `cancel` was set.
            EnvironmentTrouble: `catalogue-damaged`: the file cannot be read.
        """
        with self.asking(cancel) as (_, raw):
            query = self.parse(text)
            asked = self._express(raw, query)[0]
            if asked.exact:
                sql, values = "SELECT rowid FROM search WHERE search MATCH ?", (asked.loose,)
            elif query.has_signs:
                return FacetCounts()
            elif asked.excluded:
                sql = "SELECT key FROM search_row WHERE key NOT IN"
                sql, values = (
                    f"{sql} (SELECT rowid FROM search WHERE search MATCH ?)",
                    (asked.excluded,),
                )
            else:
                sql, values = "SELECT key FROM search_row", ()
            keys = list(chain.from_iterable(raw.execute(sql, values)))

            def title(topic: TopicNode) -> str:
                tried = (topic.titles.get(lang) for lang in self._order(languages, topic.ref.pack))
                return next((one for one in tried if one), next(iter(topic.titles.values())))

            both = query.filters | filters
            return count_facets(raw, self._columns, self._facets, keys, both, title)

    def parse(self, text: str) -> Query:
        """Read a question with what this catalogue knows of topics, languages and publishers."""
        return parse(text, self._folder, self._known)

    def expressions(self, text: str) -> Expressions:
        """A question as the index understands it; for tests and the benchmark."""
        with self.asking() as (_, raw):
            return self._express(raw, self.parse(text))[0]

    def marks(self, words: Sequence[str], text: str, lang: str) -> Marks:
        """All hits of an answer's `words` in any text of that language."""
        return Marker(words, self._folder, self._letters).marks(text, lang)

    def _answer(
        self,
        connection: sa.Connection,
        raw: sqlite3.Connection,
        query: Query,
        languages: Languages,
        clicked: Filters,
        limit: int,
        offset: int,
    ) -> SearchAnswer:
        filters = query.filters | clicked
        narrow = self._facets.narrowing(filters)
        asked, words = self._express(raw, query)
        rows = self._rows(raw, query, asked, narrow, filters, offset + limit + 1)
        things: dict[tuple[str, int], Found] = {}
        for found in rows:
            things.setdefault((found.kind, found.thing), found)
            if len(things) >= offset + limit + 1:
                break
        page = list(islice(things.values(), offset, offset + limit))
        total = len(things)
        if total > offset + limit:
            total = self._count(raw, asked, narrow, filters)
        marker = Marker(words, self._folder, self._letters)
        return SearchAnswer(
            query=query.text,
            filters=filters,
            total=min(total, COUNT_CAP),
            capped=total > COUNT_CAP,
            took_ms=0.0,
            suggestion=None,
            problems=query.problems,
            results=self._hits(connection, raw, page, asked, narrow, languages, marker, offset),
            words=words,
        )

    def _rows(
        self,
        raw: sqlite3.Connection,
        query: Query,
        asked: Expressions,
        narrow: Narrowing,
        filters: Filters,
        wanted: int,
    ) -> Iterator[Found]:
        if narrow.nothing or query.has_signs:
            return iter(())
        if asked.exact:
            return rank.ranked(raw, asked, narrow, wanted)
        return rank.listed(raw, asked.excluded, narrow) if filters or asked.excluded else iter(())

    def _count(
        self, raw: sqlite3.Connection, asked: Expressions, narrow: Narrowing, filters: Filters
    ) -> int:
        if asked.exact:
            return rank.count_things(raw, asked.loose, narrow, COUNT_CAP + 1)
        found = {(one.kind, one.thing): None for one in rank.listed(raw, asked.excluded, narrow)}
        return len(found)

    def _hits(
        self,
        connection: sa.Connection,
        raw: sqlite3.Connection,
        page: Sequence[Found],
        asked: Expressions,
        narrow: Narrowing,
        languages: Languages,
        marker: Marker,
        offset: int,
    ) -> tuple[SearchHit, ...]:
        order = partial(self._order, languages)
        best = rank.in_best_language(raw, page, asked.loose, narrow, order)
        return cut_hits(connection, raw, best, languages, marker, self._briefs, offset)

    def _order(self, languages: Languages, pack: str) -> tuple[str, ...]:
        known = self._packs.get(pack)
        return languages.order(known.languages if known else ())

    def _suggested(
        self,
        connection: sa.Connection,
        raw: sqlite3.Connection,
        query: Query,
        answer: SearchAnswer,
        languages: Languages,
        filters: Filters,
        limit: int,
    ) -> SearchAnswer:
        """The answer to what the user may have meant; the empty answer if that finds nothing either."""
        written = partial(self._written, raw)
        better = suggest(query, self._folder, self._vocabulary, written)
        if better is None:
            return answer
        text = write(better, query.filters)
        other = self._answer(connection, raw, self.parse(text), languages, filters, limit, 0)
        if other.total == 0:
            return answer
        return replace(other, query=query.text, suggestion=text, problems=answer.problems)

    def _written(self, raw: sqlite3.Connection, word: str) -> str:
        """How a folded word is written where it stands; with its accents, if it has any."""
        keys = raw.execute("SELECT rowid FROM search WHERE search MATCH ? LIMIT 1", (f'"{word}"',))
        marker = Marker((word,), self._folder, self._letters)
        for row in texts_of(raw, [key for (key,) in keys]):
            for text in (row.text, row.title):
                for start, end in marker.marks(text, row.lang):
                    found = text[start:end]
                    return found if found.isupper() else found.lower()
        return word

    def _express(
        self, raw: sqlite3.Connection, query: Query
    ) -> tuple[Expressions, tuple[str, ...]]:
        langs = self._facets.langs
        together = units(query, langs, self._folder, self._thesaurus)
        asked = express(query, together, langs, self._folder, partial(completions, raw))
        return asked, words_of(together)

    @contextmanager
    def asking(
        self, cancel: Cancel | None = None
    ) -> Iterator[tuple[sa.Connection, sqlite3.Connection]]:
        """A connection that gives up when `cancel` is set."""
        if cancel is not None:
            cancel.check()
        with self._database.connect() as connection:
            raw = driver_connection(connection)
            if cancel is not None:
                raw.set_progress_handler(lambda: cancel.wanted, _STEPS_BETWEEN_LOOKS)
            try:
                yield connection, raw
            except (sqlite3.DatabaseError, sa.exc.DatabaseError) as trouble:
                if cancel is not None and cancel.wanted:
                    raise Cancelled from trouble
                raise EnvironmentTrouble("catalogue-damaged", path=_path_of(raw)) from trouble
            finally:
                if cancel is not None:
                    raw.set_progress_handler(None, 0)

    @property
    def _folder(self) -> Folding:
        folder = getattr(self._local, "folder", None)
        if folder is None:
            folder = self._local.folder = self._make_folder()
        return folder

    @cached_property
    def _facets(self) -> Facets:
        return self._read(Facets)

    @cached_property
    def _columns(self) -> Columns:
        return self._read(Columns)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return self._read(Vocabulary)

    @cached_property
    def _letters(self) -> Letters:
        return Letters(self._folder)

    @cached_property
    def _thesaurus(self) -> Thesaurus:
        groups = self._read(lambda raw: list(read_groups(raw.execute("SELECT words FROM synonym"))))
        return Thesaurus(groups, self._folder)

    @cached_property
    def _known(self) -> Known:
        return self._facets.known(self._folder)

    def _read(self, make: Callable[[sqlite3.Connection], T]) -> T:
        with self._database.connect() as connection:
            return make(driver_connection(connection))


def driver_connection(connection: sa.Connection) -> sqlite3.Connection:
    """The driver's own connection below SQLAlchemy's."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _path_of(raw: sqlite3.Connection) -> str:
    try:
        return str(raw.execute("PRAGMA database_list").fetchone()[2])
    except sqlite3.DatabaseError:
        return ""
