# SPDX-License-Identifier: Apache-2.0
"""From typed text to rows with snippets: ours beside the rivals, and how true the answers are."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from fieldguide.catalogue.views import Languages
from fieldguide.content.folding import Folder
from fieldguide.search import rank
from fieldguide.search.engine import Engine
from fieldguide.search.knowledge import driver_connection
from fieldguide.search.rank import Narrowing
from fieldguide.store.engine import open_read_only
from tests.benchmarks import corpus
from tests.benchmarks.rivals import LIMIT, Rival, missing, rivals
from tests.benchmarks.table import Line, Options, alternating, p50_p95, percentile, size_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

LANGUAGES = Languages("en", "en")
BRUTE_FORCE_UP_TO = 10_000
REPEATS = 3


@contextmanager
def opened(size: int, factor: float) -> Iterator[Engine]:
    """Our search over a corpus, warm."""
    database = open_read_only(corpus.catalogue_of(size, factor))
    engine = Engine(database, {corpus.PACK: corpus.pack_view()})
    engine.search("warm", LANGUAGES)
    try:
        yield engine
    finally:
        database.dispose()


def measure(options: Options) -> Iterable[Line]:
    """Every size in turn."""
    ours: dict[int, list[float]] = {}
    for size in options.sizes:
        with opened(size, options.factor) as engine:
            others = rivals(size, options.factor)
            times = _times(engine, others)
            ours[size] = times[0]
            yield from _speed(size, others, times)
            yield _agreement(size, engine)
            if size <= BRUTE_FORCE_UP_TO:
                yield from _found(size, options.factor, engine, others)
    if {10_000, 100_000} <= set(ours):
        ratio = percentile(ours[100_000], 0.95) / percentile(ours[10_000], 0.95)
        yield Line(
            "search", "growth of p95 from 10k to 100k", "", f"{ratio:.1f}x", "≤ 3x", ratio <= 3
        )


def ask_ours(engine: Engine, text: str) -> list[int]:
    """The numbers of the entries that we find."""
    answer = engine.search(text, LANGUAGES, limit=LIMIT)
    if answer.suggestion is not None:
        return []
    return [int(hit.ref.id.removeprefix("entry-")) for hit in answer.results]


def _times(engine: Engine, others: Sequence[Rival]) -> list[list[float]]:
    """For each contender, the time of each question."""
    times: list[list[float]] = [[] for _ in range(len(others) + 1)]
    # At 100,000 entries the plain FTS5 takes up to a second for one question: once is enough.
    repeats = [REPEATS, *(1 if other.is_slow else REPEATS for other in others)]
    for text in corpus.queries():
        works: list[Callable[[], object]] = [partial(ask_ours, engine, text)]
        works += [partial(other.ask, text) for other in others]
        for contender, took in zip(times, alternating(works, repeats), strict=True):
            contender.append(took)
    return times


def _speed(size: int, others: Sequence[Rival], times: Sequence[list[float]]) -> Iterator[Line]:
    name = size_name(size)
    per_name = {other.name: took for other, took in zip(others, times[1:], strict=True)}
    mine = percentile(times[0], 0.95)
    if "tantivy" in per_name and size >= 10_000:
        limit = percentile(per_name["tantivy"], 0.95) * (1.1 if size >= 100_000 else 1.0)
        yield Line(
            "search",
            "ours p50 / p95",
            name,
            p50_p95(times[0]),
            f"p95 ≤ {limit:.1f} ms",
            mine <= limit,
        )
    else:
        yield Line("search", "ours p50 / p95", name, p50_p95(times[0]))
    for other, took in per_name.items():
        ratio = mine / percentile(took, 0.95)
        yield Line("search", f"{other} p50 / p95", name, f"{p50_p95(took)} (ours: {ratio:.2f}x)")
    for other in missing():
        yield Line("search", other, name, "not run")


def _agreement(size: int, engine: Engine) -> Line:
    """How much of the true top 20 is in ours: by the same formula, no shortcut taken."""
    shares: list[float] = []
    with engine.asking() as connection:
        raw = driver_connection(connection)
        for text in corpus.queries():
            asked = engine.expressions(text)
            true = _things(rank.ranked(raw, asked, Narrowing(), LIMIT, exact=True))
            found = set(_things(rank.ranked(raw, asked, Narrowing(), LIMIT)))
            if true:
                shares.append(len(found.intersection(true)) / len(true))
    share = sum(shares) / len(shares)
    goal, limit = ("exact", 1.0) if size <= 10_000 else ("≥ 95 %", 0.95)
    value = f"{share:.1%}, worst question {min(shares):.0%}"
    return Line(
        "search", "top 20 that are truly the top 20", size_name(size), value, goal, share >= limit
    )


def _things(found: Iterable[rank.Found]) -> list[int]:
    return [one.thing for one in islice(found, LIMIT)]


def _found(size: int, factor: float, engine: Engine, others: Sequence[Rival]) -> Iterator[Line]:
    """Per language: is every match found, and are the rivals' 20 results true matches?"""
    folder = Folder()
    holders = {lang: dict[str, set[int]]() for lang in corpus.LANGS}
    for piece in corpus.pieces(size, factor):
        for word in set(folder.fold_words(f"{piece.title}\n{piece.plain}")):
            holders[piece.lang].setdefault(word, set()).add(piece.number)
    asked = corpus.queries()
    name = size_name(size)
    for at, lang in enumerate(corpus.LANGS):
        mine, theirs = [0, 0], {other.name: [0, 0] for other in others}
        for text in asked[at :: len(corpus.LANGS)]:
            words = folder.fold_words(text)
            here = _matching(words, holders[lang])
            mine[0] += len(here & _rows(engine, text))
            mine[1] += len(here)
            true = set[int]().union(*(_matching(words, some) for some in holders.values()))
            for other in others:
                theirs[other.name][0] += len(true.intersection(other.ask(text)))
                theirs[other.name][1] += min(LIMIT, len(true))
        share = mine[0] / mine[1]
        yield Line(
            "search",
            f"matches findable, {lang}",
            name,
            f"{share:.2%} of {mine[1]}",
            "100 %",
            share == 1,
        )
        for other, (got, of) in theirs.items():
            yield Line(
                "search", f"{other}: true matches in its 20, {lang}", name, f"{got / of:.1%}"
            )


def _rows(engine: Engine, text: str) -> set[int]:
    with engine.asking() as connection:
        raw = driver_connection(connection)
        exact = engine.expressions(text).exact
        return {
            key for (key,) in raw.execute("SELECT rowid FROM search WHERE search MATCH ?", (exact,))
        }


def _matching(asked: Sequence[str], holders: Mapping[str, set[int]]) -> set[int]:
    """By brute force: who has every word, the last by its beginning."""
    *whole, last = asked
    found = set[int]().union(*(some for word, some in holders.items() if word.startswith(last)))
    for word in whole:
        found &= holders.get(word, set())
    return found
