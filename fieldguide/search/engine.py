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
from fieldguide.search import rank
from fieldguide.search.answering import Answering
from fieldguide.search.answers import FacetCounts, Filters, Marks, SearchAnswer
from fieldguide.search.facets import FacetCounter, TopicNode
from fieldguide.search.knowledge import Knowledge, driver_connection
from fieldguide.search.query import Query, parse
from fieldguide.search.question import Page
from fieldguide.search.snippets import Marker

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping, Sequence

    from fieldguide.base.jobs import Cancel
    from fieldguide.catalogue.views import Languages, PackView
    from fieldguide.search.expressions import Expressions
    from fieldguide.search.units import Folding

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
            answering = Answering(self._knowledge, connection)
            question = answering.question(text, languages, filters)
            answer = answering.answer(question, Page(limit, offset))
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
            question = Answering(self._knowledge, connection).question(text, languages, filters)
            if question.query.has_signs:
                return FacetCounts()
            raw = driver_connection(connection)
            keys = rank.keys_of(raw, question.asked)
            title = partial(self._topic_title, languages)
            counter = FacetCounter(raw, self._knowledge.columns, self._knowledge.facets, title)
            return counter.count(keys, question.filters)

    def make_ready(self) -> None:
        """Load what the first question would have to wait for, all but what takes much memory.

        Raises:
            EnvironmentTrouble: `catalogue-damaged`: the file cannot be read.
        """
        with self.asking():
            knows = self._knowledge
            knows.folder.stems(("word",), "en")
            _ = knows.letters, knows.columns

    def parse(self, text: str) -> Query:
        """Read a question with what this catalogue knows of topics, languages and publishers."""
        return parse(text, self._knowledge.folder, self._knowledge.known)

    def expressions(self, text: str) -> Expressions:
        """A question as the index understands it; for tests and the benchmark."""
        with self.asking() as connection:
            return Answering(self._knowledge, connection).expressions(text)

    def marks(self, words: Sequence[str], text: str, lang: str) -> Marks:
        """All hits of an answer's `words` in any text of that language."""
        return Marker(words, self._knowledge.folder, self._knowledge.letters).marks(text, lang)

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

    def _topic_title(self, languages: Languages, topic: TopicNode) -> str:
        tried = (
            topic.titles.get(lang) for lang in self._knowledge.order(languages, topic.ref.pack)
        )
        return next((one for one in tried if one), next(iter(topic.titles.values())))


def _path_of(raw: sqlite3.Connection) -> str:
    try:
        return str(raw.execute("PRAGMA database_list").fetchone()[2])
    except sqlite3.DatabaseError:
        return ""
