# SPDX-License-Identifier: Apache-2.0
"""Draws every page to PNG files, `<page>-<look>-<w>x<h>.png`: the same bytes on one machine.

It drives the real window over a throw-away profile (`gui/demo.py`), without a display, with a clock
that stands still, a cursor that does not blink and no animation.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QTextEdit

from fieldguide.base.paths import Paths
from fieldguide.gui.demo import Demo, fill_profile, open_demo, read_demo
from fieldguide.gui.i18n import Translations
from fieldguide.gui.jobs import JobRunner
from fieldguide.gui.main_window import MainWindow
from fieldguide.gui.place import Place
from fieldguide.gui.theme import Theme
from fieldguide.personal.device import DeviceSettings
from fieldguide.services import encrypting, locking

SIZES = ((1360, 850), (1024, 700))
DEMO_FOLDER = "fieldguide-demo"
DEMO_WORDS = ("seven", "slow", "barges", "on", "a", "green", "canal")
"""Their passphrase, for as long as the pictures are drawn."""
TICK_MS, CALM_TICKS, LONGEST_WAIT_MS = 15, 4, 1000
Action = Callable[[MainWindow], object]


@dataclass(frozen=True)
class Scene:
    """A page, the place on it, and what is done there before the picture is taken."""

    page: str
    place: Place
    action: Action | None = None

    def show(self, window: MainWindow, settle: Callable[[], None]) -> None:
        """Go there and do it; `settle` waits until a step is done."""
        window.privacy.hiding.show_again()
        window.go(self.place)
        settle()
        if self.action is not None:
            self.action(window)
            settle()


@dataclass(frozen=True)
class LookOfWindow:
    """How the window is worn for a row of pictures. `pages` empty means all."""

    name: str
    theme: str = "light"
    language: str = "en"
    size: int = 100
    pages: frozenset[str] = frozenset()


def _choose_run(window: MainWindow) -> None:
    """Show the first of the user's own checklists, as a click on it does; none may be there."""
    page = window.navigator.page
    assert page is not None  # noqa: S101 - the scene went there
    # By its name: pages are imported when they are first shown.
    runs = getattr(page, "runs")  # noqa: B009 - a plain QWidget to the type checker
    runs.list.setCurrentIndex(runs.model.index(0, 0))


def _choose_first(window: MainWindow, page: str) -> None:
    """The first row of a page's list, as Down would choose it."""
    shown = window.navigator.page
    column = getattr(shown, "column", None)
    if shown is not None and shown.name == page and column is not None:
        column.step(0)


def _show_privacy(window: MainWindow) -> None:
    """The rows of the settings that lie below the first screen."""
    page = window.navigator.page
    assert page is not None  # noqa: S101 - the scene went there
    area, rows = page.findChild(QScrollArea), getattr(page, "privacy")  # noqa: B009 - as above
    if area is not None:
        area.verticalScrollBar().setValue(rows.rows[0].y())


def _lock(window: MainWindow) -> None:
    """Put the data of the demo under a passphrase, and let the key go."""
    page = window.navigator.page
    assert page is not None  # noqa: S101 - the scene went there
    guide = page.context.guide
    encrypting.add(guide, " ".join(DEMO_WORDS))
    locking.lock(guide)


def _show_marks(window: MainWindow) -> None:
    """Scroll to the list of what is marked, where the text has one."""
    pane = getattr(window.navigator.page, "pane", None)
    found = pane.found if pane is not None else None
    if pane is not None and found is not None and found.highlights:
        here = [one for one in found.highlights if one.spot.lang == found.view.lang]
        pane.passages.go_to(here[-1].uid)


SCENES = (
    Scene("home", Place("home")),
    Scene("topics", Place("topics", "protection:ilo-c182/article-3")),
    Scene("checklists", Place("checklists", "protection:safe-identification-interview")),
    Scene("run", Place("checklists"), _choose_run),
    Scene("bookmarks", Place("bookmarks", "protection:cpms-2019/standard-18")),
    Scene("notes", Place("notes"), lambda window: _choose_first(window, "notes")),
    Scene("contacts", Place("contacts"), lambda window: _choose_first(window, "contacts")),
    Scene("marked", Place("topics", "protection:ilo-c182/article-3"), _show_marks),
    Scene("documents", Place("documents", "protection:ilo-c182")),
    Scene("glossary", Place("glossary", "protection:best-interests-of-the-child")),
    Scene("updates", Place("updates")),
    Scene("settings", Place("settings")),
    Scene("settings-privacy", Place("settings"), _show_privacy),
    Scene(
        "search",
        Place("search", query="child consent"),
        lambda window: window.top_bar.search.setFocus(),
    ),
    Scene("search-notes", Place("search", query="in:notes")),
    Scene("card", Place("card")),
    Scene("help", Place("help")),
    Scene("first-run", Place("first-run")),
    Scene("hidden", Place("notes"), lambda window: window.privacy.hiding.hide()),
    # From here on: what is switched on stays on.
    Scene(
        "beside",
        Place("topics", "protection:ilo-c182/article-3"),
        lambda window: window.actions_table["beside"].trigger(),
    ),
    Scene("locked", Place("home"), _lock),
    Scene("locked-notes", Place("notes")),
)

LOOKS = (
    LookOfWindow("light"),
    LookOfWindow("dark", theme="dark"),
    LookOfWindow("rtl", language="ar"),
    LookOfWindow(
        "fr150", language="fr", size=150, pages=frozenset({"home", "topics", "search", "settings"})
    ),
)


def render_screens(folder: Path, only: Sequence[str] = ()) -> int:
    """Draw the pages.

    Args:
        folder: Where the pictures go.
        only: Only these pages; all if empty.

    Returns:
        How many pictures there are.
    """
    # Before Qt looks at it: a real screen would bring its own fonts, density and colours.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["fieldguide"])
    app.setCursorFlashTime(0)
    drawn = 0
    with _demo_folder() as home:
        first = Paths(home / "first")
        demo = read_demo(first.resources)
        fill_profile(first, demo)
        for look in LOOKS:
            for size in SIZES:
                # A profile of its own each: what is read for one picture would be seen on the next.
                profile = home / f"{look.name}-{size[0]}"
                shutil.copytree(first.profile, profile)
                scenes = [scene for scene in SCENES if _wanted(scene, look, only)]
                if scenes:
                    drawn += _Studio(app, Paths(profile), demo, look, size).draw(scenes, folder)
    return drawn


@contextmanager
def _demo_folder() -> Iterator[Path]:
    """A folder that goes away. Its name is always the same, since pages show where it is."""
    folder = Path(tempfile.gettempdir()) / DEMO_FOLDER
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        # Two are drawing at once, or one was killed.
        folder = Path(tempfile.mkdtemp(prefix=f"{DEMO_FOLDER}-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wanted(scene: Scene, look: LookOfWindow, only: Sequence[str]) -> bool:
    return (not only or scene.page in only) and (not look.pages or scene.page in look.pages)


class _Studio:
    """One window in one look and size."""

    def __init__(
        self, app: QApplication, paths: Paths, demo: Demo, look: LookOfWindow, size: tuple[int, int]
    ) -> None:
        self._look = look
        self._size = size
        device = DeviceSettings(paths.device_ini)
        device.language, device.theme, device.size = look.language, look.theme, look.size
        self._theme = Theme(app, paths.resources / "styles", look.theme, look.size)
        self._translations = Translations(app, paths.built, look.language)
        self._runner = JobRunner(app)
        self._crashes: list[object] = []
        self._runner.crashed.connect(self._crashes.append)
        self._guide = open_demo(paths, demo, device)
        self._window = MainWindow(device, paths, self._theme, self._translations, self._runner)

    def draw(self, scenes: Sequence[Scene], folder: Path) -> int:
        """Draw the scenes, and take everything apart."""
        window = self._window
        window.resize(*self._size)
        window.show()
        window.attach(self._guide, scenes[0].place)
        try:
            for scene in scenes:
                scene.show(window, self._settle)
                width, height = self._size
                window.grab().save(
                    str(folder / f"{scene.page}-{self._look.name}-{width}x{height}.png")
                )
        finally:
            self._take_apart()
        if self._crashes:
            raise RuntimeError(self._crashes[0])
        return len(scenes)

    def _settle(self) -> None:
        """Wait until nothing is being asked and nothing short is about to happen."""
        loop = QEventLoop()
        calm = 0
        ticks = QTimer()
        ticks.setInterval(TICK_MS)

        def tick() -> None:
            nonlocal calm
            calm = calm + 1 if self._is_calm() else 0
            self._lay_out_texts()
            if calm >= CALM_TICKS:
                loop.quit()

        ticks.timeout.connect(tick)
        ticks.start()
        loop.exec()

    def _lay_out_texts(self) -> None:
        """Long texts are laid out bit by bit, and their scroll bars grow: have it all done now."""
        for view in self._window.findChildren(QTextEdit):
            document = view.document()
            document.documentLayout().blockBoundingRect(document.lastBlock())

    def _is_calm(self) -> bool:
        soon = (
            timer
            for timer in self._window.findChildren(QTimer)
            if timer.isActive() and timer.isSingleShot() and timer.interval() < LONGEST_WAIT_MS
        )
        return not self._runner.busy and next(soon, None) is None

    def _take_apart(self) -> None:
        self._runner.shut_down()
        self._window.hide()
        self._window.deleteLater()
        self._guide.close()
        self._theme.deleteLater()
        self._translations.deleteLater()
        self._settle_deletions()

    def _settle_deletions(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
