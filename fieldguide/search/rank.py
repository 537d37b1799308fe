# SPDX-License-Identifier: Apache-2.0
"""In which order results come.

First by tier, then by bm25 inside the tier; in the fourth and fifth by what the words weigh
(`search/weights.py`):

1. the title equals the question,
2. the title has all its words,
3. all its words are there in the form they were typed, the last by its beginning,
4. some words are there by their stem or a synonym only,
5. only some of the words are there (`search/some.py`).

A hit weighs 10 in the title, 5 in key points and teaser, 3 in `extra` (a checklist's items, a
term's acronyms, symbols), 1 in the text, 0.5 as a stem (`catalogue.index.WEIGHTS`). bm25 is FTS5's
own, read through `ORDER BY rank` and never selected: in the select list it is computed a second
time.

A thing stands where its best text stands. Tiers are read one after the other and only as far as a
page needs: a question that fills its page from titles never ranks the texts. What is common was
ranked at the build (`catalogue/tops.py`). In catalogues of more than 50,000 texts the third
tier ranks those first that have one of the words in the title (`MANY`); the benchmark measures what
that costs in agreement.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, cast

from fieldguide.search.weights import weights

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from fieldguide.search.expressions import Expressions

LARGE = 50_000
"""From how many texts on a catalogue is large; below, everything is ranked exactly."""

MANY = 10_000
"""So many texts must match before those are ranked first that have a word in the title."""

ENOUGH = 4
"""How many times the wanted rows there must be of those."""

STEMS = 4
"""The tier of what is found by stems and synonyms only."""

_BATCH = 64


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Filters as the index knows them; None lets everything through.

    Attributes:
        langs: Languages of texts.
        facets: Keys of `search_facet`.
        topics: Keys of `topic`.
    """

    langs: frozenset[str] | None = None
    facets: frozenset[int] | None = None
    topics: frozenset[int] | None = None

    @property
    def nothing(self) -> bool:
        """Whether nothing can pass."""
        return frozenset() in {self.langs, self.facets, self.topics}

    def sql(self) -> tuple[str, list[object]]:
        """A condition on `search_row r`, beginning with AND, and its values."""
        parts: list[str] = []
        values: list[object] = []
        if self.langs is not None:
            parts.append(f"AND r.lang IN ({places(len(self.langs))})")
            values += sorted(self.langs)
        if self.facets is not None:
            # Numbers of our own, written out: there may be more than a statement's variables.
            parts.append(f"AND r.facet IN ({_numbers(self.facets)})")
        if self.topics is not None:
            inside = f"SELECT topics FROM search_topic WHERE topic IN ({_numbers(self.topics)})"  # noqa: S608 - numbers of our own
            parts.append(f"AND r.topics IN ({inside})")
        return " ".join(parts), values


@dataclass(frozen=True, slots=True)
class Found:
    """A row of the index that matches."""

    key: int
    kind: str
    thing: int
    lang: str
    tier: int


def ranked(
    raw: sqlite3.Connection,
    asked: Expressions,
    narrow: Narrowing,
    wanted: int,
    *,
    exact: bool = False,
) -> Iterator[Found]:
    """Every matching row, best first, each once. Reads no further than it is asked to.

    Args:
        raw: The catalogue.
        asked: The question.
        narrow: The filters.
        wanted: How many rows will probably be read.
        exact: Take no shortcut; for the benchmark, which measures what the shortcuts cost.
    """
    seen: set[int] = set()
    for found in _tiers(raw, asked, narrow, wanted, exact=exact):
        if found.key not in seen:
            seen.add(found.key)
            yield found


def _tiers(
    raw: sqlite3.Connection, asked: Expressions, narrow: Narrowing, wanted: int, *, exact: bool
) -> Iterator[Found]:
    if asked.single is not None and not exact:
        yield from _ranked_before(raw, *asked.single, narrow)
    yield from _equal(raw, asked, narrow)
    titles = set(_keys(raw, asked.title_scan, narrow, wanted))
    if exact or len(titles) >= wanted:
        titles.clear()
        yield from matching(raw, asked.title, narrow, 2)
    # A few titles are ranked with the rest: FTS5 weighs every word in all texts before it ranks
    # one.
    yield from _first(_rest(raw, asked, narrow, wanted, exact=exact), titles)
    if asked.loose != asked.exact:
        yield from _by_weight(raw, asked, narrow)


def _rest(
    raw: sqlite3.Connection, asked: Expressions, narrow: Narrowing, wanted: int, *, exact: bool
) -> Iterator[Found]:
    """The third tier; at scale those first that have one of the words in the title."""
    if not exact and asked.some_title and _is_large(raw) and _reaches(raw, asked.scan, MANY):
        some = matching(raw, asked.some_title, narrow, 3)
        first = list(islice(some, ENOUGH * wanted))
        if len(first) == ENOUGH * wanted:
            yield from first
            yield from some
    yield from matching(raw, asked.exact, narrow, 3)


def _by_weight(raw: sqlite3.Connection, asked: Expressions, narrow: Narrowing) -> Iterator[Found]:
    """The fourth tier. What has the same words in the same places comes in the main order."""
    weight = weights(raw, asked.ways)
    condition, values = narrow.sql()
    rows = raw.execute(
        "SELECT s.rowid, r.kind, r.thing, r.lang FROM search s"  # noqa: S608 - the filters' own condition, its values apart
        f" CROSS JOIN search_row r ON r.key = s.rowid WHERE s.search MATCH ? {condition}",
        (asked.loose, *values),
    ).fetchall()
    rows.sort(key=lambda row: (-weight.get(row[0], 0.0), row[0]))
    for key, kind, thing, lang in rows:
        yield Found(key, kind, thing, lang, STEMS)


def _first(rows: Iterator[Found], titles: set[int]) -> Iterator[Found]:
    """The rows with these keys before the others."""
    held: list[Found] = []
    for found in rows:
        if found.key in titles:
            titles.discard(found.key)
            yield replace(found, tier=2)
        elif titles:
            held.append(found)
        else:
            yield from held
            held.clear()
            yield found
    yield from held


def _ranked_before(
    raw: sqlite3.Connection,
    word: str,
    is_open: bool,
    narrow: Narrowing,
) -> Iterator[Found]:
    condition, values = narrow.sql()
    rows = raw.execute(
        "SELECT t.key, r.kind, r.thing, r.lang, t.tier FROM search_top t"  # noqa: S608 - the filters' own condition, its values apart
        " CROSS JOIN search_row r ON r.key = t.key"
        f" WHERE t.word = ? AND t.open = ? {condition} ORDER BY t.position",
        (word, is_open, *values),
    ).fetchall()
    yield from (Found(*row) for row in rows)


def _equal(raw: sqlite3.Connection, asked: Expressions, narrow: Narrowing) -> Iterator[Found]:
    condition, values = narrow.sql()
    rows = raw.execute(
        "SELECT r.key, r.kind, r.thing, r.lang FROM search_row r"  # noqa: S608 - the filters' own condition, its values apart
        f" WHERE r.folded_title = ? {condition} ORDER BY r.key",
        (asked.folded_title, *values),
    ).fetchall()
    for key, kind, thing, lang in rows:
        if matches(raw, asked.scan, key):
            yield Found(key, kind, thing, lang, 1)


def matching(
    raw: sqlite3.Connection, expression: str, narrow: Narrowing, tier: int
) -> Iterator[Found]:
    """The rows that match an expression, those first that FTS5 finds best."""
    condition, values = narrow.sql()
    cursor = raw.execute(
        "SELECT s.rowid, r.kind, r.thing, r.lang FROM search s"  # noqa: S608 - the filters' own condition, its values apart
        " CROSS JOIN search_row r ON r.key = s.rowid"
        f" WHERE s.search MATCH ? {condition} ORDER BY s.rank",
        (expression, *values),
    )
    try:
        while rows := cursor.fetchmany(_BATCH):
            for key, kind, thing, lang in rows:
                yield Found(key, kind, thing, lang, tier)
    finally:
        # An open cursor would hold the sorted rest in memory.
        cursor.close()


def _keys(raw: sqlite3.Connection, expression: str, narrow: Narrowing, limit: int) -> list[int]:
    """The keys of matching rows, in no order."""
    condition, values = narrow.sql()
    rows = raw.execute(
        "SELECT s.rowid FROM search s"  # noqa: S608 - the filters' own condition, its values apart
        f"{' CROSS JOIN search_row r ON r.key = s.rowid' if condition else ''}"
        f" WHERE s.search MATCH ? {condition} LIMIT ?",
        (expression, *values, limit),
    )
    return [key for (key,) in rows]


def _is_large(raw: sqlite3.Connection) -> bool:
    return bool(raw.execute("SELECT max(key) >= ? FROM search_row", (LARGE,)).fetchone()[0])


def _reaches(raw: sqlite3.Connection, expression: str, count: int) -> bool:
    """Whether so many rows match."""
    row = raw.execute(
        "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1 OFFSET ?", (expression, count - 1)
    )
    return row.fetchone() is not None


def matches(raw: sqlite3.Connection, expression: str, key: int) -> bool:
    """Whether one row matches."""
    row = raw.execute("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", (expression, key))
    return row.fetchone() is not None


def fits(raw: sqlite3.Connection, asked: Expressions, found: Found, key: int) -> bool:
    """Whether a row matches a question as what was found does: as typed, if that is as typed."""
    if asked.exact:
        return matches(raw, asked.loose if found.tier == STEMS else asked.scan, key)
    return not asked.excluded or not matches(raw, asked.excluded, key)


def listed(raw: sqlite3.Connection, excluded: str, narrow: Narrowing) -> Iterator[Found]:
    """Everything that passes the filters, in the main order."""
    condition, values = narrow.sql()
    if excluded:
        condition += " AND r.key NOT IN (SELECT rowid FROM search WHERE search MATCH ?)"
        values.append(excluded)
    cursor = raw.execute(
        f"SELECT r.key, r.kind, r.thing, r.lang FROM search_row r WHERE 1 {condition}"  # noqa: S608 - the filters' own condition, its values apart
        " ORDER BY r.key",
        values,
    )
    for key, kind, thing, lang in cursor:
        yield Found(key, kind, thing, lang, 3)


def count_things(raw: sqlite3.Connection, expression: str, narrow: Narrowing, cap: int) -> int:
    """How many distinct things match, at most `cap`."""
    condition, values = narrow.sql()
    row = raw.execute(
        "SELECT count(*) FROM (SELECT DISTINCT r.kind, r.thing FROM search s"  # noqa: S608 - the filters' own condition, its values apart
        " CROSS JOIN search_row r ON r.key = s.rowid"
        f" WHERE s.search MATCH ? {condition} LIMIT ?)",
        (expression, *values, cap),
    ).fetchone()
    return int(row[0])


def keys_of(raw: sqlite3.Connection, asked: Expressions) -> list[int]:
    """The keys of everything that matches a question without its filters, in no order.

    They come as one text, which is twice as quick as 100,000 rows.
    """
    if asked.exact:
        source, values = "rowid) FROM search WHERE search MATCH ?", (asked.loose,)
    elif asked.excluded:
        without = "(SELECT rowid FROM search WHERE search MATCH ?)"
        source, values = f"key) FROM search_row WHERE key NOT IN {without}", (asked.excluded,)
    else:
        source, values = "key) FROM search_row", ()
    row = raw.execute(f"SELECT json_group_array({source}", values).fetchone()
    return cast("list[int]", json.loads(row[0]))


def _numbers(numbers: Iterable[int]) -> str:
    return ",".join(map(str, sorted(numbers)))


def places(count: int) -> str:
    """So many places for values in a statement."""
    return ",".join("?" * count)
