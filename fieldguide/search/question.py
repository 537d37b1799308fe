# SPDX-License-Identifier: Apache-2.0
"""A question in every form that answering it needs, and which page of its answer is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.search import rank
from fieldguide.search.answers import COUNT_CAP

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from fieldguide.catalogue.views import Languages
    from fieldguide.search.answers import Filters
    from fieldguide.search.expressions import Expressions
    from fieldguide.search.query import Query
    from fieldguide.search.rank import Found, Narrowing


@dataclass(frozen=True, slots=True)
class Question:
    """A question in every form that answering it needs."""

    query: Query
    asked: Expressions
    words: tuple[str, ...]
    filters: Filters
    narrow: Narrowing
    languages: Languages

    def rows(self, raw: sqlite3.Connection, wanted: int) -> Iterator[Found]:
        """What matches, in order."""
        if self.narrow.nothing or self.query.has_signs:
            return iter(())
        if self.asked.exact:
            return rank.ranked(raw, self.asked, self.narrow, wanted)
        if self.filters or self.asked.excluded:
            return rank.listed(raw, self.asked.excluded, self.narrow)
        return iter(())

    def count(self, raw: sqlite3.Connection) -> int:
        """How many things match; one more than the cap stands for any more."""
        if self.asked.exact:
            return rank.count_things(raw, self.asked.loose, self.narrow, COUNT_CAP + 1)
        return len({(one.kind, one.thing) for one in self.rows(raw, COUNT_CAP)})


@dataclass(frozen=True, slots=True)
class Page:
    """Which results are wanted."""

    limit: int
    offset: int = 0

    @property
    def end(self) -> int:
        """How many results this page and those before it hold."""
        return self.offset + self.limit
