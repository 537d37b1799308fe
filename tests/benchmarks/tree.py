# SPDX-License-Identifier: Apache-2.0
"""A topic tree with 100,000 nodes: first rows of our model and view, beside an eager tree widget.

Both are shown empty first. The records are in memory already, so that what is measured is what the
model and the view make of them. `flat` is the worst case, all of them beside each other.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QTreeWidget, QTreeWidgetItem

from fieldguide.base.paths import bundle_folder
from fieldguide.catalogue.views import TopicView
from fieldguide.content.ids import Ref
from fieldguide.gui.models.topic_tree import COUNT, TopicTreeModel
from fieldguide.gui.theme import Theme
from fieldguide.gui.widgets.counted import CountTree
from tests.benchmarks.table import Line, Options, p50_p95, percentile
from tests.benchmarks.window_world import Watch, application, in_child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fieldguide.gui.models.topic_tree import Deliver

GOAL = 16.0
SHAPES = {"tree of 20 x 50 x 100": (20, 50, 100), "flat": (100_000,)}
CHILDREN = 4
REPEATS = {"ours": 16, "eager": 3}
SIZE = (300, 800)

Records = Mapping[Ref | None, Sequence[TopicView]]


def measure(_options: Options) -> Iterable[Line]:
    """Each shape."""
    for shape in SHAPES:
        found: dict[str, list[dict[str, list[float]]]] = {kind: [] for kind in REPEATS}
        for _ in range(CHILDREN):
            for kind, some in found.items():
                some.append(in_child("tree", kind, shape))
        yield from _lines(shape, found)


def _lines(shape: str, found: dict[str, list[dict[str, list[float]]]]) -> Iterable[Line]:
    times = {kind: [time for one in some for time in one["times"]] for kind, some in found.items()}
    grown = {kind: median(one["grown"][0] for one in some) for kind, some in found.items()}
    ours, eager = times["ours"], times["eager"]
    p95, has_goal = percentile(ours, 0.95), shape != "flat"
    value = f"{p50_p95(ours)} of {len(ours)} (eager QTreeWidget {p50_p95(eager)})"
    goal = f"p95 ≤ {GOAL:.0f} ms" if has_goal else ""
    yield Line("tree", "first rows painted", shape, value, goal, p95 <= GOAL if has_goal else None)
    value = f"{grown['ours']:.1f} MB (eager {grown['eager']:.1f} MB)"
    yield Line("tree", "growth of RSS to the first rows", shape, value)


def records(shape: Sequence[int]) -> Records:
    """The topics, by the topic above them."""
    made: dict[Ref | None, list[TopicView]] = {}
    above: list[Ref | None] = [None]
    for depth, many in enumerate(shape):
        below: list[Ref | None] = []
        for at, parent in enumerate(above):
            names = [Ref("corpus", f"t{depth}-{at * many + place}") for place in range(many)]
            made[parent] = [_topic(name, parent, depth, depth + 1 < len(shape)) for name in names]
            below += names
        above = below
    return made


def _topic(ref: Ref, parent: Ref | None, depth: int, has_children: bool) -> TopicView:
    return TopicView(
        ref=ref,
        parent=parent,
        title=f"Topic {ref.id}",
        lang="en",
        fallback=False,
        depth=depth,
        has_children=has_children,
        entries=depth + 7,
        documents=0,
        checklists=0,
    )


def ours(theme: Theme, known: Records) -> tuple[CountTree, Callable[[], TopicTreeModel]]:
    """Our view, and what fills it."""
    view = CountTree(theme, COUNT)

    def fetch(ref: Ref | None, deliver: Deliver) -> None:
        deliver(known[ref])

    def fill() -> TopicTreeModel:
        model = TopicTreeModel(fetch, view)
        view.setModel(model)
        model.reload()
        return model

    return view, fill


def eager(known: Records) -> tuple[QTreeWidget, Callable[[], None]]:
    """A tree widget, and what makes all its items."""
    view = QTreeWidget()
    view.setHeaderHidden(True)
    view.setUniformRowHeights(True)

    def items(ref: Ref | None) -> list[QTreeWidgetItem]:
        made: list[QTreeWidgetItem] = []
        for topic in known.get(ref, ()):
            item = QTreeWidgetItem([topic.title])
            item.addChildren(items(topic.ref))
            made.append(item)
        return made

    return view, lambda: view.addTopLevelItems(items(None))


def run(kind: str, shape: str) -> dict[str, list[float]]:
    """Measure in this process."""
    app = application()
    theme = Theme(app, bundle_folder() / "resources" / "styles", "light", 100)
    known = records(SHAPES[shape])
    found: dict[str, list[float]] = {"times": [], "grown": []}
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    watch = Watch(window)
    for turn in range(REPEATS[kind] + 1):
        view, fill = ours(theme, known) if kind == "ours" else eager(known)
        window.setCentralWidget(view)
        watch.measure(lambda: None, 100)
        before = resident()
        seen = watch.measure(fill)
        if not turn:  # the first is cold in the code and tells the memory
            found["grown"].append(resident() - before)
        else:
            found["times"].append(seen.first_frame)
    return found


def resident() -> float:
    """This process's resident memory in MB; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(sys.argv[1], sys.argv[2])) + "\n")
