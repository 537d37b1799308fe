# SPDX-License-Identifier: Apache-2.0
"""Opening an entry: its stored HTML into the reader, to the first paint; beside a bare browser.

Ours makes the whole page around the body (trail, facts, sources), checks and polishes it; the bare
QTextBrowser gets the body alone. As the search opens it, the words of a question are marked too.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QTextBrowser

from fieldguide.content.ids import Ref
from fieldguide.gui.reader_html import entry_html
from fieldguide.gui.widgets.reader import ReaderView
from fieldguide.gui.widgets.reader_row import Text
from fieldguide.services import reading
from tests.benchmarks import corpus
from tests.benchmarks.table import Line, Options, p50_p95, percentile
from tests.benchmarks.window_world import Seen, Watch, World, body_of, in_child, middle, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from fieldguide.catalogue.views import EntryView

GOALS = {10_000: 16.0, 100_000: 50.0}
CATALOGUE = 300
TEXTS, ROUNDS = 64, 3
SIZE = (700, 760)
WORDS = {lang: tuple(corpus.COMMON[lang].split()[60:62]) for lang in corpus.LANGS}
WAYS = ("ours", "bare", "marked")


def measure(options: Options) -> Iterable[Line]:
    """Both lengths."""
    for size, goal in GOALS.items():
        yield from _lines(size, goal, in_child("opening", size, options.factor))


def _lines(size: int, goal: float, found: dict[str, Any]) -> Iterator[Line]:
    name, bare = f"{size // 1000} kB", found["bare"]["first_frame"]
    for way, what in (("ours", "to the first paint"), ("marked", "the same, two words marked")):
        times = found[way]["first_frame"]
        p95 = percentile(times, 0.95)
        ratio = percentile(times, 0.5) / percentile(bare, 0.5)
        value = f"{p50_p95(times)} of {len(times)} (bare setHtml {p50_p95(bare)}; {ratio:.2f}x)"
        yield Line("opening", what, name, value, f"p95 ≤ {goal:.0f} ms", p95 <= goal)
    still = f"{p50_p95(found['ours']['last_frame'])} (bare {p50_p95(found['bare']['last_frame'])})"
    yield Line("opening", "to the still window", name, still)
    block = f"{p50_p95(found['ours']['block'])} (bare {p50_p95(found['bare']['block'])})"
    yield Line("opening", "longest block of the GUI thread", name, block)


def texts(world: World, size: int, factor: float) -> Iterator[EntryView]:
    """Entries of the corpus, with a body of about `size` bytes each."""
    pieces = list(islice(corpus.pieces(CATALOGUE, factor), TEXTS))
    for at, piece in enumerate(pieces):
        view = reading.entry(world.guide, Ref(corpus.PACK, f"entry-{piece.number}"))
        same = [one for one in (*pieces[at:], *pieces[:at]) if one.lang == piece.lang]
        yield replace(view, body_html=body_of(size, iter(same)))


def run(size: int, factor: float) -> dict[str, dict[str, list[float]]]:
    """Measure in this process."""
    with opened(CATALOGUE, factor) as world:
        reader, browser = ReaderView(world.theme), QTextBrowser()
        watches = {"ours": Watch(reader), "bare": Watch(browser)}
        for widget in (reader, browser):
            widget.resize(*SIZE)
            widget.show()
        for watch in watches.values():
            watch.measure(lambda: None, 300)
        seen: dict[str, list[list[Seen]]] = {way: [] for way in WAYS}
        views = list(texts(world, size, factor))
        for turn in range(ROUNDS + 1):
            rows: dict[str, list[Seen]] = {way: [] for way in WAYS}
            for view in views if turn else views[:8]:
                works = _works(reader, browser, view)
                for way in WAYS:
                    watch = watches["bare" if way == "bare" else "ours"]
                    rows[way].append(watch.measure(works[way]))
            if turn:  # the first round warms
                for way in WAYS:
                    seen[way].append(rows[way])
        reader.close()
        browser.close()
    return {way: _medians(rounds) for way, rounds in seen.items()}


def _works(
    reader: ReaderView, browser: QTextBrowser, view: EntryView
) -> dict[str, Callable[[], object]]:
    def text() -> Text:
        return Text(
            ref=str(view.ref),
            title=view.title,
            lang=view.lang,
            languages=view.languages,
            make_html=partial(entry_html, view),
            source="",
            bookmarked=False,
        )

    def ours(*words: str) -> None:
        # As `ReadingPane` does it.
        reader.show_text(text())
        reader.text_view.mark_words(words)

    return {
        "ours": ours,
        "bare": partial(browser.setHtml, view.body_html),
        "marked": partial(ours, *WORDS[view.lang]),
    }


def _medians(rounds: Sequence[Sequence[Seen]]) -> dict[str, list[float]]:
    names = ("first_frame", "last_frame", "block")
    return {
        name: middle([[getattr(one, name) for one in some] for some in rounds]) for name in names
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(int(sys.argv[1]), float(sys.argv[2]))) + "\n")
