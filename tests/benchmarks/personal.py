# SPDX-License-Identifier: Apache-2.0
"""The user's own data: 10,000 notes and 5,000 bookmarks opened, listed, searched and saved.

On the disk where temporary files are: saving waits for its sync. The notes are of 20 to 200 words,
one in ten on an entry. Saving is what the editor does when it is left: in the window's own thread.
"""

from __future__ import annotations

import datetime as dt
import random
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import bookmarks as marks
from fieldguide.personal import notes as store
from fieldguide.personal.notes import About, Words
from fieldguide.personal.records import Spot
from fieldguide.personal.store import open_store
from fieldguide.services import keeping, noting
from tests.benchmarks import corpus
from tests.benchmarks.table import Line, Options, milliseconds, p50_p95, percentile, size_name
from tests.helpers.worlds import NOW, opened, paths_in, small_bundle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fieldguide.base.paths import Paths
    from fieldguide.services.guide import Guide

NOTES, BOOKMARKS = 10_000, 5_000
REPEATS, SAVES = 15, 200
ARTICLE = About(Ref("protection", "ilo-c182/article-3"), Kind.ENTRY, "Article 3")


def measure(_options: Options) -> Iterable[Line]:
    """One profile."""
    with tempfile.TemporaryDirectory() as folder:
        paths = paths_in(Path(folder) / "profile", small_bundle(Path(folder) / "bundle"))
        with opened(paths) as guide:
            _fill(guide)
        size = paths.personal_db.stat().st_size / 1024**2
        name = f"{size_name(NOTES)} notes, {size_name(BOOKMARKS)} bookmarks"
        yield Line("personal", "size of the file", name, f"{size:.1f} MB")
        for what, times in _measured(paths):
            yield Line("personal", f"{what}, p50 / p95", name, p50_p95(times))
        with opened(paths) as guide:
            times = _saves(guide)
        p95 = percentile(times, 0.95)
        said = p50_p95(times)
        yield Line("personal", "save a note, p50 / p95", name, said, "p95 ≤ 16 ms", p95 <= 16)
        shutil.rmtree(paths.profile)


def _fill(guide: Guide) -> None:
    rng = random.Random(4)  # noqa: S311 - the same notes each time
    vocabulary = [word for query in corpus.queries() for word in query.split() if word.isalpha()]
    with guide.personal.writing() as session:
        for at in range(NOTES):
            text = " ".join(rng.choices(vocabulary, k=rng.randrange(20, 200)))
            tags = (f"tag {at % 20}",) if at % 3 == 0 else ()
            about = ARTICLE if at % 10 == 0 else None
            moment = NOW - dt.timedelta(minutes=at)
            store.add(session, Words(text, f"Note {at}" if at % 2 else "", tags), moment, about)
        for at in range(BOOKMARKS):
            spot = Spot("heading", "en", f"Heading {at}")
            marks.add(session, ARTICLE.ref, Kind.ENTRY, f"Marked {at}", NOW, spot=spot)


def _measured(paths: Paths) -> Iterator[tuple[str, list[float]]]:
    yield "open and check the file", [_opening(paths) for _ in range(REPEATS)]
    with opened(paths) as guide:
        queries = [query for query in corpus.queries() if query.strip()][:60]
        letters = [query[:1] for query in queries]
        noting.find(guide, "warm")
        for what, work in (
            ("list every note", lambda: noting.notes(guide)),
            ("list every bookmark", lambda: keeping.bookmarks(guide)),
            ("notes on one entry", lambda: noting.notes_on(guide, ARTICLE.ref)),
        ):
            yield what, [milliseconds(work) for _ in range(REPEATS)]
        for what, asked in (("words in the search box", queries), ("a first letter", letters)):
            yield (
                f"notes beside the guidance: {what}",
                [milliseconds(lambda text=text: noting.beside(guide, text, 20)) for text in asked],
            )
        ref = [Ref("protection", f"new/entry-{at}") for at in range(SAVES // 4)]
        yield (
            "set a bookmark",
            [
                milliseconds(lambda one=one: keeping.add_bookmark(guide, one, Kind.ENTRY, "New"))
                for one in ref
            ],
        )


def _opening(paths: Paths) -> float:
    opened_stores = []
    taken = milliseconds(lambda: opened_stores.append(open_store(paths, NOW)))
    opened_stores[0].close()
    return taken


def _saves(guide: Guide) -> list[float]:
    """One letter more each time, as somebody who types."""
    note = noting.add(guide, Words("word " * 300))
    return [
        milliseconds(
            lambda at=at: noting.change(guide, note.uid, Words("word " * 300 + "x" * at, "title"))
        )
        for at in range(SAVES)
    ]
