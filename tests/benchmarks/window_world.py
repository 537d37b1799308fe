# SPDX-License-Identifier: Apache-2.0
"""A real window over the corpus, and what watches it: frames, jobs, blocks of the GUI thread.

The parts that use it run as child processes of their own (`in_child`), under Xvfb where it is
installed, so that neither Qt nor memory of one part is left to another.
"""

from __future__ import annotations

import html
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import event

from fieldguide.base.changes import Hub
from fieldguide.base.clock import system_clock
from fieldguide.base.paths import Paths
from fieldguide.catalogue.catalogue import Catalogue
from fieldguide.gui.i18n import Translations
from fieldguide.gui.jobs import Job, JobRunner
from fieldguide.gui.main_window import MainWindow
from fieldguide.gui.place import Place
from fieldguide.gui.theme import Theme
from fieldguide.personal.device import DeviceSettings
from fieldguide.personal.store import open_store
from fieldguide.services.guide import Guide
from fieldguide.store.engine import open_read_only
from tests.benchmarks import corpus
from tests.benchmarks.start import display

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

SIZE = (1360, 850)
CALM_MS = 30.0
"""A window is still when no job has run and nothing was painted for so long."""
LONGEST_S = 30.0
BEAT_MS = 1
TEXTS = (
    "CREATE TEMP VIEW entry_text AS SELECT entry, lang, title, teaser, hash,"
    " as_html(plain) AS html, plain, data FROM main.entry_text"
)
"""The corpus keeps no markup: an entry that is opened gets its own from its plain text."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one act caused, in ms from its beginning; 0 where there was no such thing.

    `block` is the longest time in which the GUI thread did not come back to its event loop, `work`
    the most that it computed in such a time: the rest is waiting, for Python's lock or the machine.
    """

    first_frame: float
    last_frame: float
    jobs: dict[str, tuple[float, float]]
    """When the first job of each name was started, and when the window had taken in its answer."""
    answer_frame: float
    """The end of the first frame after the answer of the job `search`."""
    block: float
    work: float


class NotingRunner(JobRunner):
    """Runs jobs, and knows when each began and ended."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.began: dict[str, float] = {}
        self.ended: dict[str, float] = {}

    def launch(self, job: Job) -> None:
        self.began.setdefault(job.name, time.perf_counter())
        super().launch(job)

    def forget(self, job: Job) -> None:
        self.ended[job.name] = time.perf_counter()
        super().forget(job)


class Watch(QObject):
    """Measures what an act changes in a window, until the window is still again."""

    def __init__(self, window: QWidget, runner: NotingRunner | None = None) -> None:
        super().__init__(window)
        self._runner = runner
        self._frames: list[tuple[float, float]] = []
        self._calm = CALM_MS
        self._began = self._busy_at = self._beat_at = self._work_at = 0.0
        self._block = self._work = 0.0
        self._loop = QEventLoop(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        window.installEventFilter(self)

    def measure(self, act: Callable[[], object], calm: float = CALM_MS) -> Seen:
        """Do it, and wait until the window has been still for `calm` ms."""
        self._frames.clear()
        if self._runner is not None:
            self._runner.began.clear()
            self._runner.ended.clear()
        self._calm, self._block, self._work = calm, 0.0, 0.0
        self._timer.start()
        self._work_at = time.thread_time()
        self._began = self._busy_at = self._beat_at = time.perf_counter()
        act()
        self._loop.exec()
        self._timer.stop()
        return self._seen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the frame here, to know when it was done."""
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        begin = time.perf_counter()
        watched.event(event)
        self._frames.append((begin, time.perf_counter()))
        return True

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self._block = max(self._block, (now - self._beat_at) * 1000 - BEAT_MS)
        self._work = max(self._work, (work - self._work_at) * 1000)
        if self._runner is not None and self._runner.busy:
            self._busy_at = now
        changed = max(self._busy_at, self._frames[-1][1] if self._frames else self._began)
        if (now - changed) * 1000 > self._calm or now - self._began > LONGEST_S:
            self._loop.quit()
        self._beat_at, self._work_at = time.perf_counter(), time.thread_time()

    def _seen(self) -> Seen:
        began = self._runner.began if self._runner is not None else {}
        ended = self._runner.ended if self._runner is not None else {}
        answered = ended.get("search")
        after = (end for begin, end in self._frames if answered and begin >= answered)
        return Seen(
            first_frame=self._since(self._frames[0][1]) if self._frames else 0.0,
            last_frame=self._since(self._frames[-1][1]) if self._frames else 0.0,
            jobs={
                name: (self._since(at), self._since(ended.get(name, at)))
                for name, at in began.items()
            },
            answer_frame=self._since(next(after, self._began)),
            block=self._block,
            work=self._work,
        )

    def _since(self, moment: float) -> float:
        return (moment - self._began) * 1000


class CorpusCatalogue(Catalogue):
    """The corpus as a catalogue. Its file names no pack, so that is told here."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.engine = open_read_only(path)
        self.packs = {corpus.PACK: corpus.pack_view()}
        event.listen(self.engine, "connect", _give_markup)


def _give_markup(connection: sqlite3.Connection, _record: object) -> None:
    connection.create_function("as_html", 1, as_html, deterministic=True)
    connection.execute(TEXTS)


def as_html(plain: str) -> str:
    """A text of the corpus as the body of an entry: paragraphs of five sentences, headings."""
    sentences = plain.rpartition("\n")[2].split(". ")
    parts: list[str] = []
    for at in range(0, len(sentences), 5):
        if at % 25 == 0:
            parts.append(f"<h2>{html.escape(' '.join(sentences[at].split()[:5]))}</h2>")
        parts.append(f"<p>{html.escape('. '.join(sentences[at : at + 5]))}.</p>")
    return "\n".join(parts)


@dataclass(frozen=True, slots=True)
class World:
    """Everything that is open."""

    window: MainWindow
    runner: NotingRunner
    guide: Guide
    theme: Theme


def application() -> QApplication:
    """The one application; its cursors do not blink."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["benchmark"])
    app.setCursorFlashTime(0)
    return app


@contextmanager
def opened(size: int, factor: float) -> Iterator[World]:
    """The window at home, over the corpus of this size, in a new profile."""
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder))
        device = DeviceSettings(paths.device_ini)
        device.first_run_done, device.language = True, "en"
        catalogue = CorpusCatalogue(corpus.catalogue_of(size, factor))
        guide = Guide(
            paths=paths,
            clock=system_clock,
            hub=Hub(),
            device=device,
            catalogue=catalogue,
            personal=open_store(paths, system_clock()),
        )
        theme = Theme(app, paths.resources / "styles", "light", 100)
        translations = Translations(app, paths.built, "en")
        runner = NotingRunner(app)
        runner.crashed.connect(lambda info: sys.excepthook(*info))
        window = MainWindow(device, paths, theme, translations, runner)
        window.resize(*SIZE)
        window.show()
        window.attach(guide, Place("home"))
        try:
            yield World(window, runner, guide, theme)
        finally:
            runner.shut_down()
            window.close()
            guide.close()


def middle(rounds: list[list[float]]) -> list[float]:
    """For each act its median over the rounds, so that what the machine did beside it drops out."""
    return [sorted(values)[len(values) // 2] for values in zip(*rounds, strict=True)]


def in_child(module: str, *arguments: object) -> Any:
    """Run `tests.benchmarks.<module>` as a program with a screen, and read its JSON."""
    # A laptop keeps compiled modules; a tester may have told Python not to.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with display() as screen:
        done = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)],
            env={**kept, **screen, "FIELDGUIDE_BOOTSTRAPPED": "1"},
            stdout=subprocess.PIPE,
            text=True,
            timeout=1800,
            check=True,
        )
    return json.loads(done.stdout.splitlines()[-1])


def body_of(size: int, pieces: Iterator[corpus.Piece]) -> str:
    """Markup of about `size` bytes, from the texts of entries."""
    text = ""
    for piece in itertools.cycle(pieces):
        text += as_html(piece.plain) + "\n"
        if len(text.encode()) >= size:
            break
    return cut_markup(text, size)


def cut_markup(text: str, size: int) -> str:
    """The first blocks of a markup, `size` bytes at most."""
    kept: list[str] = []
    for block in text.splitlines():
        size -= len(block.encode()) + 1
        if size < 0:
            break
        kept.append(block)
    return "\n".join(kept)
