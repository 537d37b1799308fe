# SPDX-License-Identifier: Apache-2.0
"""From a key press in the search box to the still window, and how long the GUI thread blocks.

Questions are typed letter by letter, each key when the window is still after the one before; a bare
line edit gets the same letters in turn. Each number is the median of the rounds for one key.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.benchmarks import corpus
from tests.benchmarks.table import Line, Options, p50_p95, percentile, size_name
from tests.benchmarks.window_world import Seen, Watch, application, in_child, middle, opened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

ROUNDS = 3
EVERY = 7
"""Every seventh question: all languages and kinds of question."""
PREVIEW_CALM_MS = 300.0
SETTLED_MS = 1500.0
GOAL, BLOCK = 33.0, 16.0
GOAL_UP_TO = 10_000


def measure(options: Options) -> Iterable[Line]:
    """Every size in turn."""
    for size in options.sizes:
        found = in_child("key", size, options.factor)
        goal = GOAL if size <= GOAL_UP_TO else None
        yield from _lines(size_name(size), goal, found)


def _lines(size: str, goal: float | None, found: dict[str, Any]) -> Iterator[Line]:
    ours, bare, first = found["ours"], found["bare"], found["first"]
    timed = {
        "key press to painted results": (ours["answer_frame"], bare["last_frame"], goal),
        "key press to the still window, counts too": (
            ours["last_frame"],
            bare["last_frame"],
            goal,
        ),
    }
    for what, (mine, theirs, most) in timed.items():
        value = f"{p50_p95(mine)} of {len(mine)} keys (bare line edit {p50_p95(theirs)})"
        yield _line(what, size, value, percentile(mine, 0.95), most, "p95")
    value = f"{_worst(ours['block'])} (line edit {_worst(bare['block'])})"
    yield _line("longest block of a key: p95 / max", size, value, max(ours["block"]), BLOCK, "max")
    work = f"{_worst(ours['work'])} (line edit {_worst(bare['work'])})"
    yield Line("key", "its share that is computing: p95 / max", size, work)
    shown = found["preview"]
    if shown["last_frame"]:
        value = f"{p50_p95(shown['last_frame'])} of {len(shown['last_frame'])}"
        what = "preview of the first result (2-20 kB), from its start to the still window"
        yield Line("key", what, size, value)
        value = _worst(shown["block"])
        what = "longest block of a preview: p95 / max"
        yield _line(what, size, value, max(shown["block"]), BLOCK, "max")
    what = "first key of a run, 1.5 s after the start: still window, longest block"
    value = f"{first['last_frame']:.1f}, {first['block']:.1f} ms"
    yield _line(what, size, value, first["block"], BLOCK, "block")


def _line(what: str, size: str, value: str, got: float, most: float | None, of: str) -> Line:
    goal = f"{of} ≤ {most:.0f} ms" if most else ""
    return Line("key", what, size, value, goal, got <= most if most else None)


def _worst(values: Sequence[float]) -> str:
    return f"{percentile(values, 0.95):.1f} / {max(values):.1f} ms"


def press(box: QLineEdit, letter: str) -> None:
    """A key goes down in a box."""
    is_key = letter.isascii() and (letter.isalnum() or letter == " ")
    key = Qt.Key(ord(letter.upper())) if is_key else Qt.Key.Key_unknown
    none = Qt.KeyboardModifier.NoModifier
    QTest.sendKeyEvent(QTest.KeyAction.Press, box, key, letter, none)


def type_word(watch: Watch, box: QLineEdit, word: str) -> list[Seen]:
    """Type a word in the place of what is there."""
    box.selectAll()
    return [watch.measure(partial(press, box, letter)) for letter in word]


def preview(watch: Watch) -> Seen:
    """Wait for the reader to show the first result."""
    return watch.measure(lambda: None, PREVIEW_CALM_MS)


def run(size: int, factor: float) -> dict[str, Any]:
    """Measure in this process."""
    application()
    bare = QLineEdit()
    bare.resize(620, 37)
    bare.show()
    bare_watch = Watch(bare)
    asked = corpus.queries()[::EVERY]
    keys: dict[str, list[list[Seen]]] = {"ours": [], "bare": []}
    previews: list[list[Seen]] = []
    with opened(size, factor) as world:
        watch = Watch(world.window, world.runner)
        # So long nobody who has just started it types; what is done ahead is done.
        watch.measure(lambda: None, SETTLED_MS)
        box = world.window.top_bar.search
        box.setFocus()
        first = type_word(watch, box, "p")[0]
        preview(watch)
        for turn in range(ROUNDS + 1):
            mine: list[Seen] = []
            theirs: list[Seen] = []
            shown: list[Seen] = []
            for word in asked if turn else asked[:8]:
                mine += type_word(watch, box, word)
                shown.append(preview(watch))
                theirs += type_word(bare_watch, bare, word)
            if turn:  # the first round warms
                keys["ours"].append(mine)
                keys["bare"].append(theirs)
                previews.append(shown)
    found = {kind: _medians(rounds) for kind, rounds in keys.items()}
    return {**found, "preview": _previews(previews), "first": _told(first)}


def _told(seen: Seen) -> dict[str, float]:
    names = ("first_frame", "answer_frame", "last_frame", "block", "work")
    return {name: getattr(seen, name) for name in names}


def _medians(rounds: Sequence[Sequence[Seen]]) -> dict[str, list[float]]:
    told = [[_told(seen) for seen in some] for some in rounds]
    return {name: middle([[one[name] for one in some] for some in told]) for name in told[0][0]}


def _previews(rounds: Sequence[Sequence[Seen]]) -> dict[str, list[float]]:
    """Only where something was opened, from the moment it was asked for."""
    opened_always = [
        seens for seens in zip(*rounds, strict=True) if all("read" in one.jobs for one in seens)
    ]
    made: dict[str, list[list[float]]] = {"last_frame": [], "block": [], "work": []}
    for turn in range(len(rounds)):
        these = [seens[turn] for seens in opened_always]
        made["last_frame"].append([one.last_frame - one.jobs["read"][0] for one in these])
        made["block"].append([one.block for one in these])
        made["work"].append([one.work for one in these])
    return {name: middle(values) for name, values in made.items()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(int(sys.argv[1]), float(sys.argv[2]))) + "\n")
